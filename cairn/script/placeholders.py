"""Placeholders in what a script says: `{target_role|the work you want}`, or `{today}` for a fact.

They put in words and nothing else. What a person answered is never looked through for placeholders of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cairn.script.evaluate import Facts, is_concrete
from cairn.script.model import ASAP, NONE, Answers, Question

PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}|]*)(?:\|(?P<words>[^{}]*))?\}|[{}]")
AS_SOON_AS_POSSIBLE = "as soon as possible"


@dataclass(frozen=True)
class Placeholder:
    name: str
    otherwise: str | None  # what to say while the question has no answer


_MONTHS = ("January February March April May June July August September October November December").split()


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """Those in `text`, in order. Raises ValueError where a brace has no partner."""
    found = []
    for match in PART.finditer(text):
        if match.group() in ("{", "}"):
            raise ValueError(
                f"The brace in '...{text[max(0, match.start() - 15) : match.end() + 15]}...' has no partner."
            )
        if match["name"] is not None:
            found.append(Placeholder(match["name"].strip(), match["words"]))
    return tuple(found)


def fill(text: str, answers: Answers, questions: Mapping[str, Question], facts: Facts | None = None) -> str:
    """`text` with its placeholders filled from `answers` and `facts`; `questions` by id, for the labels of options.

    Call it once, with the text of a script. Never raises: a name that is not known becomes the words after its bar, or
    stays where there are none.
    """

    def words(match: re.Match[str]) -> str:
        if match.group() in ("{{", "}}"):
            return match.group()[0]
        if match["name"] is None:
            return match.group()
        name, value = match["name"].strip(), None
        if name in questions:
            value = answers.get(name)
        elif facts and name in facts:
            value = facts[name]
        said = in_words(questions.get(name), value) if is_concrete(value) else ""
        if said:
            return said
        return match.group() if match["words"] is None else match["words"].strip()

    return PART.sub(words, text)


def in_words(question: Question | None, value: Any) -> str:
    """An answer, or a fact where there is no question, as it can stand in a sentence; "" where there is nothing to say.

    The label of an option, the person's own words, "a, b and c", "22 November 2026", "1 to 2 years".
    """
    kind = question.type if question else ""
    labels = {option.id: option.label for option in question.options} if question else {}
    if isinstance(value, dict):
        return _one_line(str(value.get("words") or labels.get(str(value.get("option")), "")))
    if isinstance(value, (list, tuple)):
        if kind == "duration":
            return months_in_words(*value)
        return joined([said for said in (in_words(question, item) for item in value) if said])
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, (int, float)):
        return months_in_words(value, value) if kind == "duration" else f"{value:g}"
    if value in labels:
        return labels[value]
    if kind in ("duration", "date", "list") and value in (NONE, ASAP):
        return AS_SOON_AS_POSSIBLE if value == ASAP else ""
    return _day_or_text(kind, str(value))


def _day_or_text(kind: str, value: str) -> str:
    try:
        if kind == "text":
            return named(value)
        return in_words(None, date.fromisoformat(value)) if kind == "date" else _one_line(value)
    except ValueError:
        return _one_line(value)


#: What people say before and after the name of a thing: "hmm, maybe a nurse I guess".
_BEFORE = re.compile(
    r"^(?:(?:h+m+|u+m+|uh|er+m?|oh|well|so|ok|okay|maybe|perhaps|probably|i think|i guess)\b[\s,.…]+)+", re.I
)
_AFTER = re.compile(
    r"(?:[\s,]+(?:maybe|perhaps|probably|i think|i guess|i suppose|tbh|lol|or something|or so)[?.…]*)+$", re.I
)


def named(text: str) -> str:
    """A text as the name of something inside of a sentence: its first sentence, without the mark at its end, and without
    the "hmm" and the "I guess" around it."""
    whole = _one_line(text)
    first = re.split(r"(?<=[a-z]{3}[.!?])\s", _BEFORE.sub("", whole), maxsplit=1)[0]
    return _AFTER.sub("", first).rstrip(".!?;, ") or whole


def day_in_words(day: date) -> str:
    """ "3 January 2027", the same in every locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def joined(words: list[str], last: str = "and") -> str:
    """ "a, b and c"; `last` stands before the last of them."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def months_in_words(low: float, high: float) -> str:
    """Years where both ends are whole years, else months: "2 years", "12 to 18 months"."""
    in_years = low >= 12 and low % 12 == 0 and high % 12 == 0
    low, high, unit = (low / 12, high / 12, "year") if in_years else (low, high, "month")
    count = f"{high:g}" if low == high else f"{low:g} to {high:g}"
    return f"{count} {unit}{'' if high == 1 else 's'}"
