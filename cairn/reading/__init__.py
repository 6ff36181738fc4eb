"""Reading: the text of a reply as an answer to the question that was asked. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cairn.reading.asides import instead_of, last_word, skipped, unknown, without_unknown
from cairn.reading.choice import read_choice
from cairn.reading.choices import change_choices, read_choices
from cairn.reading.common import LONGEST, Reading, is_mark, words_of
from cairn.reading.date import read_date
from cairn.reading.duration import read_duration
from cairn.reading.have_want import merge_half, read_have_want
from cairn.reading.lists import change_list, read_list
from cairn.reading.number import read_number
from cairn.reading.options import option_id
from cairn.reading.phrases import SMALL
from cairn.reading.pointing import by_place
from cairn.reading.scale import read_scale
from cairn.reading.text import read_text
from cairn.reading.weighing import passed, weigh
from cairn.script.model import DONT_KNOW, SKIP, Question

__all__ = ["Reading", "by_rules", "change_choices", "change_list", "merge_half", "read"]

Reader = Callable[[Question, str, date], Reading]
_READERS: dict[str, Reader] = {
    "choice": read_choice,
    "choices": read_choices,
    "have_want": read_have_want,
    "scale": read_scale,
    "text": read_text,
    "list": read_list,
    "number": read_number,
    "duration": read_duration,
    "date": read_date,
}


def read(question: Question, text: str, today: date) -> Reading:
    """The reply as an answer to the question: its stored form, two options that it lies between, or why it was not read.

    Every type takes "I don't know" (`dont_know`, or the option that the question names for it) and "skip". Reasons that
    any type may give: `empty`, `too_long` (over 4,000 characters). Never raises for any text. Where the question has a
    lesson, what was learned counts beside the rules, unless the reply names or points to an option outright.
    """
    reading = by_rules(question, text, today)
    if (
        question.lesson is None
        or reading.value == SKIP
        or reading.reason in _SETTLED
        or _points(question, text.strip())
    ):
        return reading
    if not question.options:
        return passed(text.strip(), reading, question.lesson) if reading.reason else reading
    return weigh(question, text.strip(), lambda said: by_rules(question, said, today), question.lesson)


_SETTLED = ("empty", "too_long", "too_many_options")


def _points(question: Question, said: str) -> bool:
    return option_id(question, said) is not None or by_place(question, said) is not None


def by_rules(question: Question, text: str, today: date) -> Reading:
    """The same by the rules alone."""
    said = text.strip()
    if not said:
        return Reading(reason="empty")
    if len(said) > LONGEST:
        return Reading(reason="too_long")
    reader = _READERS[question.type]
    if question.options and option_id(question, said) is not None:
        return reader(question, said, today)
    if skipped(said):
        return Reading(value=SKIP)
    do_not_know = Reading(value=question.dont_know or DONT_KNOW)
    if question.type in ("text", "list"):
        return do_not_know if unknown(said) else reader(question, said, today)
    if question.type in ("number", "duration", "date") and (meant := instead_of(said)):
        for words in meant:
            if (corrected := reader(question, words, today)).value is not None:
                return corrected
    tail = None if question.type == "have_want" else last_word(said)  # two numbers: each is taken back by itself
    if tail is not None and (corrected := _plain(question, reader, tail, today, do_not_know)).is_answer:
        return corrected
    return _plain(question, reader, said, today, do_not_know)


def _plain(question: Question, reader: Reader, said: str, today: date, do_not_know: Reading) -> Reading:
    """The reply where nothing is taken back: "I don't know" alone, or a guess that comes with it."""
    rest = without_unknown(said)
    if rest is None:
        return do_not_know if unknown(said) else reader(question, said, today)
    if question.options and question.dont_know is None and names_option(question, said):
        return reader(question, said, today)
    if not question.options and unknown(said):
        return do_not_know
    guess = reader(question, rest, today) if rest.strip() and not unknown(rest) else do_not_know
    invented = isinstance(guess.value, dict) and "option" in guess.value
    return guess if guess.is_answer and not invented else do_not_know


def names_option(question: Question, said: str) -> bool:
    """Whether an option says itself that something is not known: "I don't know what I want"."""
    words = _telling(said)
    return any(unknown(name) and _telling(name) in words for option in question.options for name in option.also)


def _telling(text: str) -> str:
    return " ".join(word for word in words_of(text) if not is_mark(word) and word not in SMALL)
