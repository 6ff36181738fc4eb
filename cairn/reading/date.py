"""A day, or none where the question takes that."""

from __future__ import annotations

import re
from datetime import date

from cairn.reading.common import Reading, clauses, straight
from cairn.reading.day_words import spans
from cairn.reading.days import NotADay
from cairn.script.model import NONE, Question

_NONE = re.compile(
    r"\W*(?:(?:well|um|oh|i think|there is|there's|theres|there are|we have|we've got|i have|i've got|probably|"
    r"sadly|honestly|no,|got)\s+)*(?:"
    r"none(?: that i know(?: of)?| as far as i know)?|(?:do not|don't|dont) have (?:any|one|those|that)|no|nope|nah|"
    r"never(?: had (?:one|any|a \w+))?|nothing(?: in the (?:diary|calendar|books?|pipeline|planner))?"
    r"|not (?:planned|scheduled|any|that i know of|yet|really|at all)|n/a|"
    r"(?:no|zero) (?:\w+ ){0,2}(?:reviews?|dates?|talks?|meetings?|appraisals?|such thing|plans?|one|idea of one)|"
    r"(?:we|they|i|my \w+|he|she|there|it|that|people) (?:do not|don't|dont|does not|doesn't|doesnt|never|is not|"
    r"isn't|isnt|are not|aren't|has not|hasn't|have not|haven't|have no|has no|are no|is no|is none|won't)"
    r"(?: (?:do|does|have|has|had|get|gets|got|really|ever|even|been|hold|held|exist|happen|a|an|any|"
    r"such))*(?: (?:those|these|them|one|that|reviews?|it|any|things?|thing|date|set|planned|scheduled|here|such|"
    r"meetings?|talks?|appraisals?|plans?|like|where i work|booked|for|there|at|my|work|job|place|in|our|this|"
    r"company|performance|annual|\w{1,12}))*"
    r")(?:[\s,]+(?:planned|scheduled|here|yet|at all|coming up|date|set|exists?|really|sorry|for me|so far|"
    r"at the moment|in my job|unfortunately|booked|in sight|where i work|on the calendar|at my (?:job|work|place|"
    r"company)|ever|happens))*\W*"
)


#: Said anywhere, with no day beside it.
_NO_SUCH_THING = re.compile(
    r"\b(?:no|without|never (?:had|have|get|got|done) (?:an? |any )?|(?:do not|don't|dont|does not|doesn't|doesnt) "
    r"(?:do|have|get|hold|bother with|believe in|run) (?:any |an? )?)\s*(?:\w+ )?(?:reviews?|appraisals?|one to ones?|1:1s?|"
    r"performance (?:talks?|meetings?|reviews?)|such (?:talks?|meetings?|things?|reviews?))\b(?! (?:date|until|till|before))|"
    r"\b(?:reviews?|appraisals?|talks|meetings|things) (?:do not|don't|dont|never|just don't|simply don't) (?:really )?"
    r"(?:exist|happen|take place)\b|\b(?:nobody|no one|noone|no-one) (?:here )?(?:does|gets|has|holds) (?:any |a )?(?:reviews?|"
    r"appraisals?|those|them|one)\b"
)


def _says_none(said: str) -> bool:
    if _KNOWS.search(_AS_I_KNOW.sub("", said)):
        return False
    pieces = [piece for piece in clauses(said) if piece not in _SMALL]
    return bool(_NONE.fullmatch(said) or _NO_SUCH_THING.search(said) or any(_NONE.fullmatch(piece) for piece in pieces))


_KNOWS = re.compile(
    r"\b(?:knows?|known|remember|recall|told|tell|says?|sure|check|ask|announced?|decided?|until|till)\b"
)
_AS_I_KNOW = re.compile(r"\b(?:that|as far as) (?:i|we) know(?: of)?\b")
_SMALL = frozenset(["no", "nope", "nah", "nothing", "not yet", "not really"])


_SO_NONE = re.compile(r"\b(?:so|therefore|hence) (?:no|none|nope|never|nothing)\W*$")
_GONE_BY = re.compile(r"\b(?:had|was|were|last|previous|did|took place|just been|got|left|started|joined)\b")


_BEFORE = re.compile(
    r"\b(?:before|ahead of) (?:the )?(?:\w+ )?(?:spring|summer|autumn|winter|christmas|xmas|easter|holidays?|new year)\b"
)


#: What was, without a year, and is not said to come again: "it was in October".
_WAS = re.compile(
    r"\b(?:it|that|mine|ours|one|review|appraisal) (?:was|were)\b(?! (?:\w+ )?(?:moved|pushed|postponed|changed|put|rescheduled|"
    r"delayed|told))|^\W*was\b(?! told)|\bwas (?:supposed|meant|due)\b|\b(?:just|already) had\b|\bhad (?:it|one|mine)\b"
)
_AGAIN = re.compile(r"\b(?:year|yearly|annual|annually|every|each|again|next|new)\b")


def _is_past(said: str) -> bool:
    return bool(_WAS.search(said)) and not _AGAIN.search(said)


def _to_come(text: str, today: date) -> str:
    """The text without clauses on what is past, where another names a day: "had it in May, the next one is in June"."""
    pieces = clauses(text)
    ahead = [piece for piece in pieces if not _GONE_BY.search(piece.lower())]
    try:
        return ", ".join(ahead) if len(ahead) < len(pieces) and spans(", ".join(ahead), today) else text
    except NotADay:
        return text


def read_date(question: Question, text: str, today: date) -> Reading:
    """An ISO date, not before today: the first day of a month, the next such day without a year; `none` where
        accepted.

    Reasons: `swapped_day_month`, `in_the_past`, `not_a_date`, `two_dates`.
    """
    if _SO_NONE.search(text.lower()) and NONE in question.accepts:
        return Reading(value=NONE)
    try:
        found = spans(_to_come(text, today), today)
    except NotADay as problem:
        return Reading(reason=str(problem))
    found = [span for span in found if span.kind != "year" or len(found) == 1]
    if _BEFORE.search(text.lower()):
        return Reading(reason="not_a_date")
    days = list(dict.fromkeys(span.first for span in found))
    if not days:
        if NONE in question.accepts and len(text) < 300 and _says_none(straight(text)):
            return Reading(value=NONE)
        return Reading(reason="not_a_date")
    if len(days) > 1:
        return Reading(reason="two_dates")
    if days[0] < today or _is_past(_to_come(text, today).lower()):
        return Reading(reason="in_the_past")
    return Reading(value=days[0].isoformat())
