"""The rules' reading of a reply beside what was learned of such replies: which option it is, or between which two."""

from __future__ import annotations

from collections.abc import Sequence

from cairn.reading.choice import OTHER, as_other
from cairn.reading.common import Reading
from cairn.reading.idioms import plainly
from cairn.reading.learned import BESIDE, DONT_KNOW, Lesson
from cairn.reading.options import heard
from cairn.script.model import NONE, Question, Value

LIKELY = 0.4  # from here on the likeliest option is taken
#: By how much it must lead before an option that may be its opposite, and before any other.
AHEAD_OF_OPPOSITE, AHEAD = 0.6, 0.08
TOGETHER = 0.6  # two options that have so much between them are asked about
EACH = 0.5  # of several options, each by itself


def signs(question: Question, text: str, reading: Reading) -> list[str]:
    """What the rules hear in a reply, as names that a lesson has weights for."""
    value = reading.value
    options = [_id(one) for one in value] if isinstance(value, list) else [_id(value)] if value is not None else []
    said = [f"read {option}" for option in options]
    said += [f"between {option}" for option in reading.between or ()]
    said += [f"not read: {reading.reason}"] if reading.reason else []
    for one in heard(question, plainly(text)):
        said.append(f"{'denied' if one.denied else 'said'} {one.meaning}")
    return list(dict.fromkeys(said))


def weigh(question: Question, text: str, reading: Reading, lesson: Lesson) -> Reading:
    """The reading with what was learned taken into account. Never guesses between a yes and a no."""
    likely = lesson.opinion(text, signs(question, text, reading))
    return _several(question, text, reading, likely) if lesson.several else _one(question, text, reading, likely)


def _one(question: Question, text: str, reading: Reading, likely: dict[str, float]) -> Reading:
    (first, most), (second, next_most), *_ = likely.items()
    if first == BESIDE:
        return reading if reading.between else Reading(reason=reading.reason or "not_an_option")
    ahead = AHEAD_OF_OPPOSITE if opposite(question, first, second) else AHEAD
    if most >= LIKELY and most - next_most >= ahead:
        return Reading(value=_value(question, text, first))
    ids = [option.id for option in question.options]
    if first in ids and second in ids and most + next_most >= TOGETHER:
        low, high = sorted((first, second), key=ids.index)
        return Reading(between=(low, high))
    return Reading(reason="not_an_option") if reading.value is not None else reading


def opposite(question: Question, first: str, second: str) -> bool:
    """Whether one taken for the other would say the contrary: yes and no, and the two ends of a scale."""
    ids = [option.id for option in question.options if option.id != OTHER]
    if first not in ids or second not in ids:
        return False
    return {first, second} == {"yes", "no"} or abs(ids.index(first) - ids.index(second)) >= 2 and _is_scale(ids)


def _is_scale(ids: Sequence[str]) -> bool:
    """Options go from much to nothing, where the last is a no."""
    return ids[-1] in ("no", "none", "not_ready", "never_had_any")


def _several(question: Question, text: str, reading: Reading, likely: dict[str, float]) -> Reading:
    ids = [option.id for option in question.options]
    chosen = [option for option, part in likely.items() if part >= EACH]
    if BESIDE in chosen[:1]:
        return reading if reading.reason else Reading(reason="not_an_option")
    if DONT_KNOW in chosen[:1]:
        return Reading(value=DONT_KNOW)
    named = [option for option in chosen if option in ids]
    if not named:
        return reading
    if NONE in named:
        return Reading(value=[NONE]) if named[0] == NONE else reading
    return Reading(value=[as_other(question, text) if option == OTHER else option for option in named])


def _value(question: Question, text: str, option: str) -> Value:
    if option == DONT_KNOW:
        return question.dont_know or DONT_KNOW
    return as_other(question, text) if option == OTHER else option


def _id(value: Value) -> str:
    return str(value["option"]) if isinstance(value, dict) and "option" in value else str(value)
