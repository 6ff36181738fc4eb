"""A number, most often of hours a week: of a range the lower end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cairn.reading.common import Reading, clauses, straight
from cairn.reading.numbers import amounts, number_at, tidy, tokens_of
from cairn.script.model import Question

#: Hours in each unit. A day is a working day of eight hours.
_UNITS = {
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h", "hourse"), 1.0),
    **dict.fromkeys(("minute", "minutes", "min", "mins"), 1 / 60),
    **dict.fromkeys(("day", "days"), 8.0),
}
#: How often in a week, for "an hour a day", "every evening", "weekly". A month is four weeks.
_EVERY_DAY = frozenset("day daily evening evenings night nights nightly morning mornings afternoon lunch".split())
_WORK_DAYS = frozenset("weekday weekdays workday workdays weeknight weeknights".split())
_WEEK = frozenset("week weekly wk weekend weekends sunday sundays saturday saturdays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays".split())
_MONTH = frozenset("month monthly".split())
_EACH = frozenset(["a", "per", "every", "each", "/", "an", "any"])
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_PARTS = frozenset("evening evenings night nights morning mornings afternoon afternoons weekend weekends session sessions".split())
_KNOWN = frozenset([*_UNITS, *_EVERY_DAY, *_WORK_DAYS, *_WEEK, *_MONTH, *_TIMES])

_NOTHING = re.compile(
    r"\W*(?:(?:i|we|have|got|i've|i'd|say|well|honestly|sadly|unfortunately|probably|basically|absolutely|sorry|really|pretty much|literally|um|oh|just|"
    r"do not have|don't have|dont have|haven't got|there is|there's|with|am|right now|at the moment|currently|to be honest|tbh|maybe|like|about|my|is|answer)\s+)*"
    r"(?:none|nothing|zero|zilch|nada|nil|nought|no (?:\w+ )?(?:time|hours?)|not (?:a|one|any)(?: single| spare| free)* (?:hour|minute|second|time)|"
    r"not any|any (?:spare |free |extra )*time|no)"
    r"(?:[\s,]+(?:at all|at the moment|right now|for now|left|really|sorry|whatsoever|to spare|hours?|i'm afraid|im afraid|currently|unfortunately|"
    r"sadly|a week|per week|for this|for that|yet|i guess|of it|these days|free|spare|time|this year|with (?:the|my|two|three|a) \w+))*\W*"
)
_ABOUT_LIFE = re.compile(r"\b(?:work|working|job|shifts?|kids?|children|sons?|daughters?|years? old|commute|sleep|study|studying)\b")


@dataclass(frozen=True)
class _Part:
    """One number with what it counts: `hours` of one time, and how many `times` a week."""

    low: float
    hours: float | None  # in one unit; None without a unit
    times: float


def read_number(question: Question, text: str, today: date) -> Reading:
    """The number, within `low` and `high` of the question, else `out_of_range`; `no_number`, `unclear_unit`.

    Where hours a week are asked for, minutes, days and "every evening" are converted; a day is eight hours, a month four weeks.
    """
    hours = question.unit.startswith("hour")
    if _NOTHING.fullmatch(straight(text)):
        return _within(question, 0)
    pieces = clauses(text)
    telling = [piece for piece in pieces if not _ABOUT_LIFE.search(piece.lower())]
    for said in (", ".join(telling), text):
        reading = _from(question, said, hours)
        if reading.reason != "no_number":
            return reading
        for piece in telling:
            if _NOTHING.fullmatch(straight(piece)):
                return _within(question, 0)
    return Reading(reason="no_number")


def _from(question: Question, text: str, hours: bool) -> Reading:
    tokens = tokens_of(text, _KNOWN)
    if "".join(tokens).startswith("24/7"):
        return _within(question, 168 if hours else 24)
    if not hours:
        found = [one for one in amounts(_with_a(tokens)) if one.joined_by != "few" or True]
        return _within(question, _signed(tokens, found[0].start, found[0].low)) if found else Reading(reason="no_number")
    parts = _parts(_with_a(tokens))
    if parts is None:
        return Reading(reason="unclear_unit")
    if not parts:
        return Reading(reason="no_number")
    if any(sign == "-" and (at == 0) for at, sign in enumerate(tokens[:1])) and len(tokens) > 1 and tokens[1][0].isdigit():
        return Reading(reason="out_of_range")
    return _within(question, _total(parts, tokens))


def _signed(tokens: Sequence[str], at: int, value: float) -> float:
    return -value if at == 1 and tokens[0] == "-" else value


def _with_a(tokens: Sequence[str]) -> list[str]:
    """ "an hour" as "one hour", except in "5 hours a day"."""
    said: list[str] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        before = tokens[at - 1] if at else ""
        if token in ("a", "an") and following in ("hour", "minute", "hr", "day", "full", "whole", "single") and before not in _UNITS and before != "half" and not before[:1].isdigit():
            token = "one"
        said.append(token)
    return said


def _parts(tokens: Sequence[str]) -> list[_Part] | None:
    """Every number with its unit and how often; None where it counts evenings and no length is given."""
    parts: list[_Part] = []
    times: float | None = None
    pending: float | None = None  # "3 evenings", waiting for a length
    for word, count in _TIMES.items():
        if word in tokens:
            times = count
    for amount in amounts(tokens):
        at = amount.end
        while at < len(tokens) and tokens[at] in ("or", "so", "full", "whole", "good", "spare", "free", "solid", "more", "max", "+", "extra", "a", "an", "single", "and"):
            at += 1
        unit = tokens[at] if at < len(tokens) else ""
        if unit in ("times", "x", "time"):
            times = amount.low
            continue
        if unit in _PARTS and not (tokens[amount.end - 1 : amount.end] == ["a"]):
            pending = amount.low
            continue
        size = _UNITS.get(unit)
        if parts and parts[-1].hours == 1.0 and size in (None, 1 / 60) and amount.start and tokens[amount.start - 1] in ("h", "hour", "hours", "hr", "and") and size == 1 / 60 or (
            parts and amount.start and tokens[amount.start - 1] == "h" and size is None
        ):
            parts[-1] = _Part(parts[-1].low + amount.low / 60, 1.0, parts[-1].times)  # "1h30", "1 hour 30 minutes"
            continue
        if amount.joined_by == "" and size is None and amount.low == 0.5 and parts and tokens[amount.start - 1 : amount.start] == ["and"]:
            continue
        parts.append(_Part(amount.low, size, _how_often(tokens, at + (size is not None))))
        after = at + 1
        if size is not None and tokens[after : after + 3] == ["and", "a", "half"] or tokens[after : after + 2] == ["and", "half"]:
            parts[-1] = _Part(amount.low + 0.5, size, _how_often(tokens, after + 2 + (tokens[after + 1] == "a")))
    if pending is not None:
        if not parts:
            return None
        times = pending
    if times is not None and parts:
        parts = [_Part(parts[0].low, parts[0].hours, times * (parts[0].times if parts[0].times in (5.0, 7.0) and False else 1.0)), *parts[1:]]
    return parts


def _how_often(tokens: Sequence[str], at: int) -> float:
    """How many times a week, by the words that follow a number and its unit."""
    following = list(tokens[at : at + 5])
    while following and following[0] in ("on", "in", "of", "each", "every", "a", "per", "/", "an", "the", "during", "time", "work", "single", "or", "so", "most", "almost", "nearly", "at", "maybe", "tops", "max"):
        each = following[0]
        following = following[1:]
        if each in _EACH and following[:1] and following[0] in ("week", "wk", "w"):
            return 1.0
    word = following[0] if following else ""
    if word in _MONTH:
        return 0.25
    if word in _WORK_DAYS or following[:3] == ["monday", "to", "friday"]:
        return 5.0
    if word in _EVERY_DAY and at < len(tokens) and (tokens[at] in ("a", "an", "per", "every", "each", "/", "daily", "nightly", "most") or word.endswith(("s", "ly"))):
        return 7.0
    return 1.0


def _total(parts: Sequence[_Part], tokens: Sequence[str]) -> float:
    """Hours a week: days of the week are added up, of other numbers the least counts."""
    each = [part.low * (1.0 if part.hours is None else part.hours) * part.times for part in parts]
    days = sum(token in _WEEK and token.startswith(("sat", "sun", "mon", "tue", "wed", "thu", "fri")) for token in tokens)
    if len(each) > 1 and ("plus" in tokens or "+" in tokens or days >= len(each)):
        return sum(each)
    if len(each) > 1 and any(number_at(tokens, at) and tokens[at - 1] == "no" for at in range(1, len(tokens))):
        return each[-1]  # "3, no, 4"
    return min(each)


def _within(question: Question, value: float) -> Reading:
    below = question.low is not None and value < question.low
    above = question.high is not None and value > question.high
    return Reading(reason="out_of_range") if below or above else Reading(value=tidy(value))
