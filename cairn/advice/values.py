"""Small readings of stored answers: what is concrete, which options, how many months, how it is said."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cairn.script.model import DONT_KNOW, SKIP, Answers, Value
from cairn.script.placeholders import joined, months_in_words, named

_SLOT = re.compile(r"\{(\w+)\|([^{}]*)\}")


def concrete(value: Value | None) -> bool:
    """Whether the person really answered: neither open, nor skipped, nor "I don't know"."""
    return value is not None and value != SKIP and value != DONT_KNOW


def chosen(value: Value | None) -> tuple[str, ...]:
    """The option ids of a choice or choices, `other` with words being `other`; the word itself for other types."""
    if isinstance(value, dict):
        return (str(value["option"]),) if "option" in value else ()
    if isinstance(value, list):
        return tuple(option for item in value if isinstance(item, (str, dict)) for option in chosen(item))
    return (value,) if isinstance(value, str) else ()


def months(value: Value | None) -> tuple[float, float] | None:
    """(sooner, later) of a stored duration, in months; None if it is not a number of months."""
    if isinstance(value, list) and len(value) == 2:
        return (value[0], value[1])
    if isinstance(value, (int, float)):
        return (value, value)
    return None


def spoken(value: Value | None) -> str:
    """A concrete answer as a person would say it: texts as they are, lists joined, durations in months or years."""
    if isinstance(value, dict):
        return str(value.get("words") or value.get("option", ""))
    if isinstance(value, list):
        return joined([spoken(item) for item in value])
    if isinstance(value, (int, float)):
        return f"{value:g}"
    return value or ""


def spoken_months(value: Value | None) -> str:
    """A duration in words: "9 months", "2 years", "as soon as possible"."""
    pair = months(value)
    if pair is None:
        return {"asap": "as soon as possible", "none": "no deadline"}.get(spoken(value), spoken(value))
    return months_in_words(*pair)


def fill(text: str, answers: Answers, kinds: Mapping[str, str], more: Mapping[str, str] | None = None) -> str:
    """The text with each `{name|else}` replaced by the person's answer, or by what stands after the bar.

    `kinds` gives the type of each question, `more` has further names (`about`, `gap`, `date`). Words that came in are
    never read as placeholders themselves.
    """

    def word(match: re.Match[str]) -> str:
        name, otherwise = match.groups()
        if more and more.get(name):
            return more[name]
        value = answers.get(name)
        if not concrete(value) or value == []:
            return otherwise
        if kinds.get(name) == "duration":
            return spoken_months(value) or otherwise
        said = spoken(value)
        return (named(said) if kinds.get(name) == "text" else said) or otherwise

    return _SLOT.sub(word, text)


def slots(text: str) -> tuple[str, ...]:
    """The names of the placeholders in a text, in order."""
    return tuple(match.group(1) for match in _SLOT.finditer(text))


def without_slots(text: str) -> str:
    """The text with its placeholders taken out."""
    return _SLOT.sub("", text)
