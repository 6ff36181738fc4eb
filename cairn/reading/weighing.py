"""The rules' reading of a reply beside what was learned of such replies: which option it is, or between which two."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cairn.reading.choice import OTHER, as_other
from cairn.reading.common import Reading
from cairn.reading.idioms import plainly
from cairn.reading.learned import BESIDE, DONT_KNOW, Lesson
from cairn.reading.options import heard, is_yes_no, option_id
from cairn.script.model import NONE, SKIP, Question, Value

PASSED = 0.6  # from here on a reply that was not read otherwise skips the question, or says that it is not known
NAMED_BOTH = 0.9  # from here on one of two options that were both named is taken
LIKELY = 0.4  # from here on the likeliest option is taken
#: By how much it must lead before an option that may be its opposite, and before any other.
AHEAD_OF_OPPOSITE, AHEAD = 0.5, 0.03
OVERRULED = 0.3  # so much is needed against an option whose name the reply begins with
TOGETHER = 0.6  # two options that have so much between them are asked about
#: Of several options each by itself: from which likelihood on of the whole reply it is meant; of a part of the reply, unless
#: the whole is against it.
EACH, OF_PART, NOT_DENIED = 0.4, 0.45, 0.01


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


def weigh(question: Question, text: str, by_rules: Callable[[str], Reading], lesson: Lesson) -> Reading:
    """The rules' reading with what was learned taken into account. Never guesses between a yes and a no."""
    reading = by_rules(text)
    likely = lesson.opinion(text, signs(question, text, reading))
    if not lesson.several:
        return _one(question, text, reading, likely)
    return _several(question, text, reading, likely, _by_part(question, text, by_rules, lesson))


def passed(text: str, reading: Reading, lesson: Lesson) -> Reading:
    """A reply that the rules could not read, to a question without options: perhaps it skips, or says "I don't know"."""
    first, most = next(iter(lesson.opinion(text, ()).items()))
    return Reading(value=first) if first in (SKIP, DONT_KNOW) and most >= PASSED else reading


def _one(question: Question, text: str, reading: Reading, likely: dict[str, float]) -> Reading:
    (first, most), (second, next_most), *_ = likely.items()
    if reading.between and most < NAMED_BOTH and not is_yes_no(question):
        return reading  # "employed and studying": two were named, and only the person can choose
    if first == SKIP and most >= PASSED:
        return Reading(value=SKIP)
    if (
        first != reading.value
        and most - likely.get(str(reading.value), 0.0) < OVERRULED
        and _begins(question, text, reading)
    ):
        return reading
    if first in (BESIDE, SKIP):
        return reading if reading.between else Reading(reason=reading.reason or "not_an_option")
    ahead = AHEAD_OF_OPPOSITE if opposite(question, first, second) else AHEAD
    if most >= LIKELY and most - next_most >= ahead:
        return Reading(value=_value(question, text, first))
    ids = [option.id for option in question.options]
    if first in ids and second in ids and most + next_most >= TOGETHER:
        low, high = sorted((first, second), key=ids.index)
        return Reading(between=(low, high))
    return Reading(reason="not_an_option") if reading.value is not None else reading


def _begins(question: Question, text: str, reading: Reading) -> bool:
    """Whether the reply begins with the very name of the option that the rules read: "employed; why do you ask?"."""
    return reading.value is not None and option_id(question, _BREAK.split(text)[0]) == reading.value


def opposite(question: Question, first: str, second: str) -> bool:
    """Whether one taken for the other would say the contrary: yes and no, and the two ends of a scale."""
    ids = [option.id for option in question.options if option.id != OTHER]
    if first not in ids or second not in ids:
        return False
    return {first, second} == {"yes", "no"} or abs(ids.index(first) - ids.index(second)) >= 2 and _is_scale(ids)


def _is_scale(ids: Sequence[str]) -> bool:
    """Options go from much to nothing, where the last is a no."""
    return ids[-1] in ("no", "none", "not_ready", "never_had_any")


def _several(
    question: Question, text: str, reading: Reading, likely: dict[str, float], parts: Sequence[dict[str, float]]
) -> Reading:
    """Options that the whole reply speaks for, or a part of it without the whole being against it, as they were said."""
    ids = [option.id for option in question.options]
    first = next(iter(likely))
    if first in (BESIDE, DONT_KNOW, SKIP, NONE) and likely[first] >= EACH:
        if first == BESIDE:
            return reading if reading.reason else Reading(reason="not_an_option")
        return Reading(value=[NONE] if first == NONE else first)
    places = {}
    for option in ids:
        place = max(range(len(parts)), key=lambda number: parts[number].get(option, 0.0), default=0)
        of_part = parts[place].get(option, 0.0) if parts else 0.0
        if option != NONE and (likely[option] >= EACH or of_part >= OF_PART and likely[option] >= NOT_DENIED):
            places[option] = (place, -likely[option])
    chosen = sorted(places, key=lambda option: places[option])
    if not chosen:
        return reading
    value: list[Value] = [as_other(question, text) if option == OTHER else option for option in chosen]
    if question.most is not None and len(value) > question.most:
        return Reading(reason="too_many_options", chosen=tuple(chosen))
    return Reading(value=value)


def _by_part(
    question: Question, text: str, by_rules: Callable[[str], Reading], lesson: Lesson
) -> list[dict[str, float]]:
    """What each part of an enumeration speaks for; nothing where the reply is no enumeration."""
    parts = [part.strip(" .!?:") for part in _ENUMERATED.split(text)]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return []
    named = [option_id(question, part) for part in parts]
    return [
        {option: 1.0} if option else lesson.opinion(part, signs(question, part, by_rules(part)))
        for part, option in zip(parts, named, strict=True)
    ]


_BREAK = re.compile(r"[;,.:!?-]")
_ENUMERATED = re.compile(
    r"[,;/+&\n]|\s-\s|\b(?:and|then|also|plus|as well as|but|or)\b|\d[.)]\s|(?<=[a-z])\. ", re.IGNORECASE
)


def _value(question: Question, text: str, option: str) -> Value:
    if option == DONT_KNOW:
        return question.dont_know or DONT_KNOW
    return as_other(question, text) if option == OTHER else option


def _id(value: Value) -> str:
    return str(value["option"]) if isinstance(value, dict) and "option" in value else str(value)
