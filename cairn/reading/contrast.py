"""Replies whose parts speak of different times, or of what is missing: which part is the answer, or that none is."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from cairn.reading.common import Reading, clauses, straight, words_of
from cairn.reading.options import is_yes_no
from cairn.reading.yes_no import NEGATORS
from cairn.script.model import Question

_NUMBER = r"(?:an?|one|two|three|four|five|six|ten|a few|some|a couple(?: of)?|\d+)"
_OTHER_TIME = re.compile(
    rf"\b(?:later(?: on)?|(?:one|some) ?day|eventually|after ?wards|down the (?:line|road)|in (?:the )?future|"
    rf"in {_NUMBER} (?:more )?(?:weeks?|months?|years?)|next (?:week|month|year|summer|spring)|"
    r"at first|used to|back then|in the past|originally|initially|(?:years?|months?) ago|last (?:year|month)|"
    r"formerly|previously|until (?:now|recently)|when i started)\b"
)
_MISSING = re.compile(r"\b(?:lack(?:s|ing)?|miss(?:es|ing)?|(?:need|have) to learn|still need|short of)\b")

_TAKING_BACK = NEGATORS | frozenset("only if life dreams unless rarely seldom few less little must".split())

Read = Callable[[str], Reading]


def by_time(question: Question, text: str, read: Read) -> Reading | None:
    """What is said of today, where the reply says another thing of another time: "not today, in a year yes".

    Of a question that has no yes and no both are named, as people may mean either. None where time parts nothing.
    """
    pieces = clauses(text)
    other = [piece for piece in pieces if _OTHER_TIME.search(straight(piece))]
    today = [piece for piece in pieces if piece not in other]
    if not other or not today:
        return None
    now, then = read(", ".join(today)).value, read(", ".join(other)).value
    if not isinstance(now, str) or not isinstance(then, str) or now == then:
        return None
    if is_yes_no(question):
        return Reading(value=now) if {now, then} == {"yes", "no"} else None
    order = [option.id for option in question.options]
    if now in order and then in order and question.dont_know:
        first, second = sorted((now, then), key=order.index)
        return Reading(between=(first, second))
    return None


def by_what_is_missing(question: Question, text: str, read: Read) -> Reading | None:
    """How much there is, where the reply says how much is missing: "I lack almost all of them". None elsewhere."""
    if not {"all", "most", "some", "none"} <= {option.id for option in question.options}:
        return None
    pieces = clauses(text)
    missing = [piece for piece in pieces if _MISSING.search(straight(piece))]
    if not missing:
        return None
    there = [piece for piece in pieces if piece not in missing]
    if there and (reading := read(", ".join(there))).is_answer:
        return reading
    return _rest(read(", ".join(missing)).value)


def _rest(missing: object) -> Reading | None:
    return {
        "all": Reading(value="none"),
        "most": Reading(between=("some", "none")),
        "some": Reading(between=("most", "some")),
        "none": Reading(value="all"),
    }.get(str(missing))


_BUT = re.compile(r"\b(?:but|though|although|however|except)\b")


def taken_back(text: str, heard_in: Collection[int], anything: bool) -> bool:
    """Whether words that may take something back were not understood: "yes, if I had the degree".

    `heard_in` are the clauses in which something was understood. `anything`: any words after a "but" may.
    """
    pieces = clauses(text)
    found = _BUT.search(straight(text))
    after_but = len(clauses(text[: found.start()])) if found and anything else len(pieces)
    last = max(heard_in, default=-1)
    return any(at >= after_but or _takes_back(words_of(piece)) for at, piece in enumerate(pieces) if at > last)


def _takes_back(words: Sequence[str]) -> bool:
    return bool(_TAKING_BACK & set(words)) and not _HARMLESS & set(words)


#: "Yes, no problem there", "of course, why wouldn't it be".
_HARMLESS = frozenset("problem problems issue worries doubt complain complaints question why wonder".split())

_ECHO = re.compile(r"\s*([^?]{1,40})\?+\s*(\S.*)", re.DOTALL)
_NO = re.compile(r"\W*(?:no|nope|nah|never)\b", re.IGNORECASE)


def after_echo(text: str, read: Read) -> Reading | None:
    """What follows a question that gives the option back: "often? no, never", "a career? no". None where none does."""
    found = _ECHO.fullmatch(text)
    if not found:
        return None
    rest = read(found[2])
    if rest.is_answer or not _NO.match(found[2]) or read(found[1]).value is None:
        return rest if rest.is_answer else None
    return read(f"not {found[1]}")
