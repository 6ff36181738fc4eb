"""A reply to a question with `yes` and `no`, and perhaps a middle: what speaks for which side, and which side it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cairn.reading import yes_no
from cairn.reading.common import Reading
from cairn.reading.contrast import taken_back
from cairn.reading.options import Heard, among, has_but
from cairn.script.model import Question

_BOTH = frozenset({"yes", "no"})
_DEPENDS = re.compile(r"\bdepends?\b")


@dataclass(frozen=True)
class Sides:
    """What a reply says, as ids of options."""

    own: frozenset[str]  # in the question's own terms
    general: frozenset[str]  # with a yes, a no, a "partly"
    soft: frozenset[str]  # by denying the opposite
    last: str | None  # the last that was said in the question's own terms
    unread: bool  # words that may take something back were not understood

    @property
    def named(self) -> frozenset[str]:
        """Middles that only this question has."""
        return self.own - _BOTH - {"partly"}


def yes_or_no(question: Question, text: str, said: Sequence[Heard]) -> Reading:
    """The side that the reply is on. Never the opposite: in doubt two options are named."""
    return _weighed(question, text, _sides(question, text, said))


def _sides(question: Question, text: str, said: Sequence[Heard]) -> Sides:
    own: list[str] = []
    general: set[str] = set()
    soft: set[str] = set()
    for one in said:
        into_own = not one.meaning.startswith("+")
        meaning = one.meaning.lstrip("+")
        if meaning == "soft yes":
            soft.add("yes")
        elif into_own and one.beyond:
            soft.add("yes")  # "it isn't just on paper"
        elif not one.denied:
            own.append(meaning) if into_own else general.add(meaning)
        elif meaning == "yes" and into_own:
            own.append("no")
        elif meaning in _BOTH:
            soft.add("no" if meaning == "yes" else "yes")
    if "mostly" in general and "yes" not in general | set(own):
        general.add("partly")
    middle = any(option.id not in (*_BOTH, "partly") for option in question.options)
    unread = taken_back(text, [one.clause for one in said], anything=middle)
    return Sides(frozenset(own), frozenset(general), frozenset(soft), own[-1] if own else None, unread)


def _weighed(question: Question, text: str, sides: Sides) -> Reading:
    ids = [option.id for option in question.options]
    own, general = sides.own, sides.general
    middle = "partly" in own or "partly" in general or bool(sides.named)
    if not middle and not general & _BOTH and _DEPENDS.search(text.lower()):
        return Reading(between=("yes", "no"))
    if sides.named:
        return _named(ids, text, sides)
    side = own & _BOTH or general & _BOTH
    if middle:
        return _halfway(ids, sides, side)
    if len((own | general) & _BOTH) == 2:
        return _torn(question, ids, text, sides)
    if side == {"yes"} and sides.unread:
        return Reading(between=("yes", _next_to_yes(ids)))  # "yes, but they never let anyone"
    if side and not sides.soft - side:
        return Reading(value=next(iter(side)))
    if side:
        return Reading(value="partly") if "partly" in ids and has_but(text) else Reading(between=("yes", "no"))
    return _softly(ids, sides)


def _named(ids: Sequence[str], text: str, sides: Sides) -> Reading:
    """A middle of this question is named: it is that, unless what follows a "but" takes it back."""
    if sides.last in _BOTH and sides.last is not None and has_but(text) and not sides.general & _BOTH:
        return Reading(value=sides.last)  # "started, but dropped out"
    return among([option for option in ids if option in sides.named], ids)


def _halfway(ids: Sequence[str], sides: Sides, side: frozenset[str]) -> Reading:
    if side == {"no"} and "no" in sides.own and "no" in sides.general:
        return Reading(value="no")  # "no, it's kind of a dead end"
    if "partly" in ids:
        return Reading(value="partly")
    return Reading(value=next(iter(side))) if len(side) == 1 else Reading(between=("yes", "no"))


def _torn(question: Question, ids: Sequence[str], text: str, sides: Sides) -> Reading:
    """Both a yes and a no were said."""
    own, general = sides.own & _BOTH, sides.general & _BOTH
    if own == {"no"} and "no" in general and not (_says_yes(text) and "yes" in general):
        return Reading(value="no")
    if "partly" in ids and (own == _BOTH or has_but(text) or (not own and len(text.split()) >= 8)):
        return Reading(value="partly")
    no_means_more = any(option.id == "no" and "," in option.label for option in question.options)
    if has_but(text) and own == {"no"} and (no_means_more or not _says_yes(text)):
        return Reading(value="no")  # "there is one, but I would not take it"
    return Reading(between=("yes", "no"))


def _says_yes(text: str) -> bool:
    return bool(re.match(r"\W*(?:yes|yeah|yep|yup|sure)\b", text.lower()))


def _softly(ids: Sequence[str], sides: Sides) -> Reading:
    if sides.soft == {"yes"}:
        return Reading(between=("yes", _next_to_yes(ids)))
    if sides.soft == {"no"}:
        return Reading(between=("partly", "no") if "partly" in ids else ("yes", "no"))
    if sides.soft or yes_no.MAYBE.lstrip("+") in sides.general:
        return Reading(between=("yes", "no"))
    return Reading(reason="not_an_option")


def _next_to_yes(ids: Sequence[str]) -> str:
    """The middle, if there is one; no if not."""
    return next((option for option in ids if option not in _BOTH), "no")
