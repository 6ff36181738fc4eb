"""Which options a reply speaks for and against: what `choice` and `choices` have in common."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cairn.reading import yes_no
from cairn.reading.common import Reading, clauses, is_mark, stem, words_of
from cairn.reading.denial import AFTER_NO, DENYING, REACH, is_denied, is_denied_after, is_past, twice_denied
from cairn.reading.phrases import Found, Phrases, compile_phrases, find, phrase_words
from cairn.reading.spelling import mend
from cairn.script.model import Option, Question

_BUT = re.compile(r"\b(?:but|though|although|however|except)\b")


@dataclass(frozen=True)
class Heard:
    """One thing said in a reply. `meaning` is an option id or a general meaning such as `yes_no.YES`."""

    meaning: str
    denied: bool
    clause: int
    negative: bool = False  # said with a "not" of its own, as "not employed" is of `not_working`
    length: int = 1  # words of the phrase
    beyond: bool = False  # "not just on paper"
    weak: bool = False  # inferred from a short answer or an echo of the question


@dataclass(frozen=True)
class _Table:
    phrases: Phrases
    known: frozenset[str]  # words that mistyped ones are mended to
    asked: frozenset[str]  # stems of the question's own words


def option_id(question: Question, text: str) -> str | None:
    """The option that the text is, word for word: its id, its label or another name it goes by."""
    said = _bare(text)
    for option in question.options:
        if any(said == _bare(name) for name in (option.id, option.label, *option.also)):
            return option.id
    return None


@lru_cache(maxsize=8192)
def _bare(text: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(text) if not is_mark(word))


def names(option: Option) -> tuple[str, ...]:
    """All that an option goes by. Of "Yes, but I could not live on it" also what follows the comma."""
    opening, _, rest = option.label.partition(",")
    said = re.sub(r"^\s*(?:but|or|and)\s+", "", rest)
    return (
        option.id.replace("_", " "),
        option.label,
        *((said,) if said and opening in ("Yes", "No") else ()),
        *option.also,
    )


def among(chosen: Sequence[str], order: Sequence[str]) -> Reading:
    """The one option, or two of them in the order of the question; of none or many no answer."""
    if len(chosen) == 1:
        return Reading(value=chosen[0])
    if len(chosen) == 2:
        first, second = sorted(chosen, key=order.index)
        return Reading(between=(first, second))
    return Reading(reason="several_options" if chosen else "not_an_option")


def is_yes_no(question: Question) -> bool:
    return {"yes", "no"} <= {option.id for option in question.options}


@lru_cache(maxsize=512)
def _table(question: Question) -> _Table:
    own = [
        (name, option.id)
        for option in question.options
        for name in names(option)
        if name.lower() not in ("yes", "no") and not name.isdecimal()  # a number is meant only where it stands alone
    ]
    general = yes_no.pairs()
    if not is_yes_no(question):
        general = [(phrase, meaning) for phrase, meaning in general if meaning in (yes_no.NOISE, yes_no.NOT_ONLY)]
    phrases = compile_phrases(own + general)
    asked = {word for text in (question.ask, *question.again) for word in phrase_words(text)}
    return _Table(phrases, phrases.vocabulary | _GENERAL | asked, frozenset(map(stem, asked)))


_GENERAL = frozenset(word for phrase, _ in yes_no.pairs() for word in words_of(phrase)) | frozenset(
    "definitely absolutely certainly probably completely totally except everything nothing because different".split()
)


def heard(question: Question, text: str) -> list[Heard]:
    """All that the reply says about the options, in order. `weak` ones are there only where nothing else was said."""
    table = _table(question)
    said: list[Heard] = []
    rest: list[tuple[int, list[str]]] = []
    for number, clause in enumerate(clauses(text)):
        words = [word for word in mend(words_of(clause), table.known) if not is_mark(word)]
        if not words:
            continue
        found = _in_clause(words, table.phrases, number, question)
        said += found
        if not found:
            rest.append((number, words))
    if is_yes_no(question):
        for number, words in rest:
            gone = is_of_the_past(words) and len(rest) + len(said) > 1
            if not gone and (meaning := yes_no.alone(words)):
                said.append(Heard(meaning, False, number))
        if not said:
            denying = any(yes_no.NEGATORS & set(words) for _, words in rest)
            said = [
                Heard(meaning, False, number, weak=True)
                for number, words in rest
                if (meaning := yes_no.echo(words, table.asked)) and not (meaning == yes_no.YES and denying)
            ]
    return sorted(said, key=lambda one: one.clause)


def is_of_the_past(words: Sequence[str]) -> bool:
    """Whether a short answer tells of the past: "there was one"."""
    return bool({"was", "were", "had"} & set(words)) and not yes_no.NEGATORS & set(words)


def names_lack(question: Question) -> bool:
    """Whether the options name what is missing, so that "I have no degree" speaks for `education` and not against "
    "it."""
    return question.type == "choice" and any(option.id == "other" for option in question.options)


def _is_lack(words: Sequence[str], hit: Found) -> bool:
    """Whether a "not" before the phrase says that it is missing, "not enough skills", and not "it is not the skills"."""
    before = words[max(0, hit.start - REACH) : hit.start]
    at = max((place for place, word in enumerate(before) if word in yes_no.NEGATORS), default=-1)
    if at < 0:
        return True  # the "not" stands inside the phrase
    after = before[at + 1 :]
    copula = at > 0 and before[at - 1] in ("is", "are", "was")
    return (
        before[at] != "not"
        or bool({"enough", "have", "having", "know", "get", "good"} & set(after))
        or (at > 0 and not copula)
    )


def _in_clause(words: Sequence[str], phrases: Phrases, number: int, question: Question) -> list[Heard]:
    yes_no_question, lack = is_yes_no(question), names_lack(question)
    had = question.type == "choice" and not yes_no_question and not lack
    found = find(words, phrases)
    if yes_no_question and all(hit.meaning.startswith("+") for hit in found) and (short := yes_no.alone(words)):
        agree = all(hit.meaning in (short, yes_no.NOISE) or hit.length == 1 for hit in found)
        if agree and not is_of_the_past(words):
            return [Heard(short, False, number)]
    if yes_no_question:
        particles = _particles(words, found)
        if number and not _stands_alone(words):
            particles = []  # "I have the papers, no experience"
        found = sorted([*found, *particles], key=lambda hit: hit.start)
    said = []
    for index, hit in enumerate(found):
        if hit.meaning in (yes_no.NOISE, yes_no.NOT_ONLY) or is_past(words, hit, had):
            continue
        if hit.meaning == yes_no.NO and twice_denied(words) and not twice_denied(words[hit.start : hit.end]):
            continue  # "hardly any difference"
        following = found[index + 1] if index + 1 < len(found) else None
        if hit.meaning.startswith("+") and hit.denied:
            continue
        if hit.meaning == yes_no.NO and following and following.start - hit.end <= 2 and _denies(hit, words, following):
            continue  # "not really the same field": it denies what follows, and says no by that
        before = found[index - 1] if index else None
        not_only = before is not None and before.meaning == yes_no.NOT_ONLY
        negative = words[hit.start] in yes_no.NEGATORS or not_only
        denied = is_denied(words, hit, found) and not (lack and _is_lack(words, hit))
        denied ^= is_denied_after(words, hit, following, lack)
        denying = DENYING if yes_no_question else yes_no.NEGATORS
        twice = twice_denied(words, denying) and not twice_denied(words[hit.start : hit.end], denying)
        denied |= hit.meaning in ("no", "none") and twice
        if hit.meaning == "yes" and denied and twice:
            continue  # "no reason they wouldn't take me"
        beyond = not_only and yes_no_question and hit.meaning not in ("yes", "no")
        said.append(Heard(hit.meaning, denied, number, negative, hit.length, beyond))
    return said


def _denies(hit: Found, words: Sequence[str], following: Found) -> bool:
    return "not" in words[hit.start : hit.end] and not following.meaning.startswith("+")


def _stands_alone(words: Sequence[str]) -> bool:
    """Whether the "no" that opens a clause is not one before a noun."""
    return words[0] != "no" or len(words) == 1 or words[1] in AFTER_NO | yes_no.FILLERS


def _particles(words: Sequence[str], found: Sequence[Found]) -> list[Found]:
    """The "no" that opens or closes a clause and is an answer; one before a noun only denies."""
    covered = {at for hit in found for at in range(hit.start, hit.end)}
    opening = 0
    while opening < len(words) - 1 and words[opening] in yes_no.FILLERS and words[opening] != "not":
        opening += 1
    places = {opening, len(words) - 1}
    return [
        Found(at, at + 1, yes_no.NO, 1)
        for at in places
        if words[at] == "no" and at not in covered and not twice_denied(words[at:])
    ]


def has_but(text: str) -> bool:
    return bool(_BUT.search(text.lower()))
