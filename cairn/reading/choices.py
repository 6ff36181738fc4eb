"""Any of several options."""

from __future__ import annotations

import re
from datetime import date

from cairn.reading.choice import OTHER, as_other
from cairn.reading.common import Reading, clauses, straight, words_of
from cairn.reading.options import heard, option_id
from cairn.reading.pointing import by_place
from cairn.script.model import NONE, Question, Value

_ALL = re.compile(
    r"^\W*(?:i (?:would|'d) say |i think |yes,? |pretty much |basically |actually |really |literally |just about |"
    r"nearly )*"
    r"(?:all of (?:them|it|these|those|the above|that)|all|everything|anything|any of (?:them|these|those)|every one|"
    r"every single one|each of them|the lot)\b"
)
_BUT_FOR = re.compile(
    r"\b(?:except(?: for)?|apart from|aside from|other than|besides|but(?: not)?|without|bar|minus|save for|"
    r"excluding|not)\b"
)
_NONE = re.compile(
    r"\W*(?:none|nothing|no|nope|neither|not any|not one|none really)(?: (?:of (?:them|these|those|the above|it|"
    r"that)|at all|really|applies|apply|here|fits?))*\W*"
)

_NOTHING_BUT = re.compile(r"\b(?:nothing|none) (?:but|except(?: for)?|other than|apart from|besides)\b", re.IGNORECASE)
_REFUSED = re.compile(r"\w\W+(?:no|nope|nah|never|no thanks?|no way|not)\W*$")  # "freelance no"


def read_choices(question: Question, text: str, today: date) -> Reading:
    """The option ids in the order they were said, `none` alone; `other` with words stands in the list as a mapping.

    Reasons: `too_many_options` (more than the question takes; they are in `chosen`), `not_an_option`, `none_and_others`.
    """
    reading = _read(question, text)
    if question.most is None or not isinstance(reading.value, list) or len(reading.value) <= question.most:
        return reading
    return _too_many(reading.value)


def change_choices(question: Question, current: list[Value], text: str, adding: bool) -> Reading:
    """What is chosen after the options that `text` names were added, or taken out. What remains keeps its order."""
    reading = _read(question, text)
    if not isinstance(reading.value, list):
        return reading
    before, named = _ids(current), _ids(reading.value)
    if not adding:
        left = [one for one, id in zip(current, before, strict=True) if id not in named]
        return Reading(value=left) if left else Reading(reason="not_an_option")
    new = [one for one, id in zip(reading.value, named, strict=True) if id not in before]
    value = [NONE] if NONE in named else [*(one for one in current if one != NONE), *new]
    return Reading(value=value) if question.most is None or len(value) <= question.most else _too_many(value)


def _too_many(value: list[Value]) -> Reading:
    return Reading(reason="too_many_options", chosen=tuple(_ids(value)))


def _ids(value: list[Value]) -> list[str]:
    return [str(one["option"]) if isinstance(one, dict) else str(one) for one in value]


def _read(question: Question, text: str) -> Reading:
    ids = [option.id for option in question.options]
    has_other = OTHER in ids
    exact = option_id(question, text)
    if exact is not None:
        return Reading(value=[as_other(question, text) if exact == OTHER else exact])
    places = by_place(question, text)
    if places is not None:
        return _listed([ids[place] for place in places])
    said = straight(text)
    if opening := _ALL.match(said):
        return _all_but(question, text[opening.end() :] if len(said) == len(text) else said[opening.end() :])
    if _NONE.fullmatch(said):
        return (
            Reading(value=[NONE if NONE in ids else OTHER])
            if NONE in ids or has_other
            else Reading(reason="not_an_option")
        )
    text = _NOTHING_BUT.sub("only", text)
    own = [one for one in heard(question, text) if not one.meaning.startswith("+")]
    refused = {number for number, clause in enumerate(clauses(text)) if _REFUSED.search(straight(clause))}
    own = [one for one in own if one.meaning != NONE or one.clause not in refused or len(own) == 1]
    denied = {one.meaning for one in own if one.denied or (one.clause in refused and one.meaning != NONE)}
    chosen = list(dict.fromkeys(one.meaning for one in own if not one.denied and one.meaning not in denied))
    if not chosen:
        return (
            Reading(value=[as_other(question, text)]) if has_other and not denied else Reading(reason="not_an_option")
        )
    return _listed(chosen, as_other(question, text) if OTHER in chosen else None)


def _listed(chosen: list[str], other: Value | None = None) -> Reading:
    chosen = list(dict.fromkeys(chosen))
    if not chosen:
        return Reading(reason="not_an_option")
    if NONE in chosen and len(chosen) > 1:
        others = [option for option in chosen if option != NONE]
        return Reading(between=(others[0], NONE)) if len(others) == 1 else Reading(reason="none_and_others")
    value: list[Value] = [other if option == OTHER and other is not None else option for option in chosen]
    return Reading(value=value)


def _all_but(question: Question, rest: str) -> Reading:
    every = [option.id for option in question.options if option.id not in (OTHER, NONE)]
    found = _BUT_FOR.search(rest.lower())
    if not found:
        return Reading(value=every)
    tail = rest[found.end() :]
    left_out = {one.meaning for one in heard(question, tail)} | {
        question.options[place].id for place in by_place(question, tail) or []
    }
    if not left_out & set(every):
        return Reading(reason="not_an_option") if words_of(tail) else Reading(value=every)
    return Reading(value=[option for option in every if option not in left_out])
