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
_WEEK = frozenset(
    """week weekly wk weekend weekends sunday sundays saturday saturdays monday mondays tuesday tuesdays
    wednesday wednesdays thursday thursdays friday fridays""".split()
)
_MONTH = frozenset("month monthly".split())
_EACH = frozenset(["a", "per", "every", "each", "/", "an", "any"])
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_BEFORE_UNIT = frozenset("or so full whole good spare free solid more max extra a an single and + of".split())
_BEFORE_RHYTHM = _EACH | frozenset(
    "on in of the during time work single or so most almost nearly at maybe tops max about just".split()
)
_CLOCK_WORDS = frozenset("after at until till before since".split())
_PARTS = frozenset(
    "evening evenings night nights morning mornings afternoon afternoons weekend weekends session sessions".split()
)
_KNOWN = frozenset([*_UNITS, *_EVERY_DAY, *_WORK_DAYS, *_WEEK, *_MONTH, *_TIMES])

_NOTHING = re.compile(
    r"\W*(?:(?:i|we|have|got|i've|i'd|say|well|honestly|sadly|unfortunately|probably|basically|absolutely|sorry|"
    r"really|pretty much|literally|um|oh|just|"
    r"do not have|don't have|dont have|haven't got|there is|there's|with|am|right now|at the moment|currently|"
    r"to be honest|tbh|maybe|like|about|my|is|answer)\s+)*"
    r"(?:none|nothing|zero|zilch|nada|nil|nought|no (?:\w+ )?(?:time|hours?)|not (?:a|one|any)(?: single| spare|"
    r" free)* (?:hour|minute|second|time)|"
    r"not any|nowt|diddly squat|bugger all|fuck all|naught|any (?:spare |free |extra )*time|no)"
    r"(?:[\s,]+(?:at all|at the moment|right now|for now|left|remains|remaining|is left|left over|really|sorry"
    r"|whatsoever|to spare|hours?|i'm afraid|"
    r"im afraid|currently|unfortunately|"
    r"sadly|a week|per week|for this|for that|(?:until|till|unless|before|while) [^\d]*\Z|yet|"
    r"i guess|of it|these days|free|spare|time|this (?:year|month|week)|"
    r"(?:to be|if i'm|if im|being) (?:honest|fair|frank)|honestly|tbh|rn|mate|lol|haha|atm|now|"
    r"with (?:the|my|"
    r"two|three|a) \w+))*\W*"
)
_ABOUT_LIFE = re.compile(
    r"\b(?:work|working|jobs?|shifts?|kids?|children|sons?|daughters?|years? old|commute|sleep|study|studying)\b"
)


@dataclass(frozen=True)
class _Part:
    """One number with what it counts: `hours` in one unit, None without a unit, and how many `times` a week."""

    low: float
    hours: float | None
    times: float


def read_number(question: Question, text: str, today: date) -> Reading:
    """The number, within `low` and `high` of the question, else `out_of_range`; `no_number`, `unclear_unit`.

    Where hours a week are asked for, minutes, days and "every evening" are converted; a day is eight hours, a month
    four weeks.
    """
    hours = question.unit.startswith("hour")
    if _NOTHING.fullmatch(straight(text)):
        return _within(question, 0)
    pieces = clauses(text)
    telling = [piece for piece in pieces if not _ABOUT_LIFE.search(piece.lower())]
    for said in (", ".join(telling), text):
        reading = _from(question, said, hours)
        if reading.reason != "no_number" and not (said == text and _hours_of_work(text, reading)):
            return reading
        for piece in telling:
            if _NOTHING.fullmatch(straight(piece)):
                return _within(question, 0)
    return Reading(reason="no_number")


def _hours_of_work(text: str, reading: Reading) -> bool:
    """Whether the only number is of the hours that the person works: "I work 45 hours"."""
    value = reading.value
    return isinstance(value, (int, float)) and value >= _MUCH and bool(_AT_WORK.search(text.lower()))


_MUCH = 25
_AT_WORK = re.compile(r"\b(?:work|working|jobs?|shifts?)\b")


def _from(question: Question, text: str, hours: bool) -> Reading:
    tokens = tokens_of(_one_number(text), _KNOWN)
    if tokens[:1] == ["-"] and (below := number_at(tokens, 1)):
        return _within(question, -below[0])
    if not hours:
        found = amounts(tokens)
        return _within(question, found[0].low) if found else Reading(reason="no_number")
    if tokens[:3] == ["24", "/", "7"]:
        return _within(question, 168)
    parts, sessions = _parts(_with_one(tokens))
    if not parts:
        return Reading(reason="unclear_unit" if sessions else "no_number")
    return _within(question, _total(parts, sessions or _rhythm(parts, text.lower()), tokens))


_MONDAY_TO_FRIDAY = re.compile(r"\bmon(?:day)?s? ?(?:to|-|through|till) ?fri(?:day)?s?\b")
_EVERY_OTHER = re.compile(
    r"^\W*(?:\w+ ){0,2}(?:every (?:other|second) (?:week|weekend|\w+day)|fortnightly|alternate \w+)"
)
_IN_ALL = re.compile(r"\b(?:week|weekly|total|altogether|all in)\b")


def _rhythm(parts: Sequence[_Part], said: str) -> float:
    """How often in a week, where it is said apart from the number: "an hour before work, Monday to Friday"."""
    if len(parts) != 1 or parts[0].times != 1.0 or parts[0].hours is None:
        return 1.0
    if _EVERY_OTHER.search(said):
        return 0.5
    few = parts[0].low * parts[0].hours <= _SHORT
    return 5.0 if few and _MONDAY_TO_FRIDAY.search(said) and not _IN_ALL.search(said) else 1.0


_SHORT = 4  # hours in one day, beside all else


_AND_A_HALF = re.compile(r"\b(an?|one|two|three|four|five|six|\d+) (hours?) (?:and|n) (?:a )?half\b")
_CLOCK = re.compile(r"\b(\d{1,2}) ?(?:h|hours?|hrs?|:)(?: and)? ?([0-5]\d)(?: ?(?:m|mins?|minutes?))?\b")


def _one_number(text: str) -> str:
    """ "An hour and a half", "1h30" and "1 hour 30 minutes" with one number each."""
    said = _AND_A_HALF.sub(
        lambda found: f"{'one' if found[1] in ('a', 'an') else found[1]} and a half {found[2]}", straight(text)
    )
    said = _CLOCK.sub(lambda found: f"{int(found[1]) + int(found[2]) / 60:.2f} hours", said)
    said = re.sub(r" ?/ ?d\b|(?<=[\dhrs]) ?p/?d\b", " a day", re.sub(r" ?/ ?w\b|(?<=[\dhrs]) ?p/?w\b", " a week", said))
    return re.sub(r"(?<![\d/])(?<!\d )1/2\b", "half", said)


def _with_one(tokens: Sequence[str]) -> list[str]:
    """ "An hour" as "one hour", but not "a day" in "5 hours a day"."""
    said: list[str] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        before = tokens[at - 1] if at else ""
        after_number = before in _UNITS or before in ("half", "of") or before[:1].isdigit()
        counts = following in ("hour", "minute", "hr", "day", "full", "whole", "single") and token in ("a", "an")
        said.append("one" if counts and not after_number else token)
    return said


_SUMS = frozenset("so total totalling altogether makes".split())


def _parts(tokens: Sequence[str]) -> tuple[list[_Part], float | None]:
    """Every number with its unit, and how many sessions a week are named beside: "3 evenings, 2 hours each"."""
    parts: list[_Part] = []
    sessions = next((count for word, count in _TIMES.items() if word in tokens), None)
    for amount in amounts(tokens):
        at = amount.end
        while at < len(tokens) and tokens[at] in _BEFORE_UNIT:
            at += 1
        unit = tokens[at] if at < len(tokens) else ""
        if unit in ("times", "x", "time") or unit in _PARTS:
            sessions = amount.low
            continue
        size = _UNITS.get(unit)
        if size is None and amount.start and tokens[amount.start - 1] in _CLOCK_WORDS:
            continue  # "after 8"
        if sessions and _SUMS & set(tokens[max(0, amount.start - 3) : amount.start]):
            return [_Part(amount.low, size, 1.0)], 1.0
        parts.append(_Part(amount.low, size, _how_often(tokens, at + (size is not None))))
    return parts, sessions


def _how_often(tokens: Sequence[str], at: int) -> float:
    """How many times a week, by the words that follow a number and its unit."""
    first = tokens[at] if at < len(tokens) else ""
    following = list(tokens[at : at + 7])
    while following and following[0] in _BEFORE_RHYTHM:
        following = following[1:]
    word = following[0] if following else ""
    if word in _MONTH:
        return 0.25
    if following[:1] in (["other"], ["second"]) and following[1:2]:
        return 3.5 if following[1] in _EVERY_DAY else 0.5
    if word in _WORK_DAYS or following[:3] in (["monday", "to", "friday"], ["mon", "to", "fri"], ["mon", "-", "fri"]):
        return 5.0
    if word in _EVERY_DAY and {"weekend", "weekends"} & set(following):
        return 2.0
    if word in _EVERY_DAY and (first in _EACH or first in _BEFORE_RHYTHM or word.endswith(("s", "ly"))):
        return 5.0 if _WORK_DAYS & set(following) or {"friday", "fri"} & set(following) else 7.0
    return 1.0


_NAMED_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split())


def _total(parts: Sequence[_Part], sessions: float, tokens: Sequence[str]) -> float:
    """Hours a week: days of the week are added up, of other numbers the least counts."""
    named = sum(token.rstrip("s") in _NAMED_DAYS for token in tokens)
    if len(parts) == 1 and sessions == 1.0 and named > 1 and "each" in tokens:
        sessions = float(named)
    each = [
        part.low * (1.0 if part.hours is None else part.hours) * (part.times if sessions == 1.0 else sessions)
        for part in parts
    ]
    days = sum(token[:3] in ("sat", "sun", "mon", "tue", "wed", "thu", "fri") for token in tokens)
    if len(each) > 1 and ("plus" in tokens or "+" in tokens or days >= len(each)):
        return sum(each)
    if any(word == "no" and number_at(tokens, at + 2) for at, word in enumerate(tokens)):
        return each[-1]  # "3, no, 4"
    return min(each)


def _within(question: Question, value: float) -> Reading:
    below = question.low is not None and value < question.low
    above = question.high is not None and value > question.high
    return Reading(reason="out_of_range") if below or above else Reading(value=tidy(value))
