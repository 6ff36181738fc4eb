"""A length of time in months, or a range of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from cairn.reading.common import Reading, clauses, is_mark, straight, words_of
from cairn.reading.day_words import spans
from cairn.reading.days import MONTHS, SEASONS, NotADay
from cairn.reading.lengths import KNOWN, lengths
from cairn.reading.numbers import amount_at, amounts, tokens_of
from cairn.reading.spelling import mend
from cairn.reading.to_go import asks, holds, still_to_go
from cairn.script.model import ASAP, NONE, Question

_OTHER_UNITS = frozenset(
    """hour hours h hrs minute minutes credit credits module modules class classes course courses exam exams
    unit units lesson lessons""".split()
)
_ASAP = re.compile(
    r"\b(?:asap|a s a p|(?:as )?soon as (?:possible|i can|i could|it gets|we can|humanly possible)|as (?:fast|quick|"
    r"quickly|early|soon) as|"
    r"right away|straight away|right now|immediately|the (?:sooner|quicker|faster|earlier) the better|"
    r"sooner rather than later|at once|like now|instantly|"
    r"(?:pretty|very|really|quite) soon|in no time|first thing|without delay|quickly as possible)\b|"
    r"^(?:like |well |by )?(?:tomorrow|today|now|this week) if (?:i|it|we) (?:could|can|were|was)\b|"
    r"^(?:like |well |by )?yesterday (?:if|preferably|would|at the latest)\b|"
    r"^(?:like |well |oh |um |lol )*(?:now|yesterday|today|soon|tomorrow|quickly)(?: (?:lol|haha|please|really|"
    r"ideally|if possible))*$"
)
_UNBOUND = (
    "deadline|rush|hurry|limit|time ?frame|time ?line|time limit|end date|date|pressure|schedule|fixed date|target date"
)
_NO_DEADLINE = re.compile(
    rf"\b(?:(?:no|without(?: a| any)?|not (?:a|any)|not have(?: a| any)?|not got(?: a| any)|never|not set(?: a|"
    rf" any)?) (?:\w+ )?(?:{_UNBOUND})s?|"
    r"whenever|not (?:really )?in (?:a |any )?(?:\w+ )?(?:hurry|rush)|no point (?:in )?(?:having "
    r"|setting )?(?:a )?deadline|takes as long as it takes|as long as it takes|"
    r"however long|open ended|"
    r"any ?time|not matter when|all the time in the world|no particular (?:time|date)|time does not matter|"
    r"not (?:really )?(?:mind|care) (?:when|how long)|in my own time|"
    r"(?:take|taking) my time|at my own pace)\b|^(?:none|never|no|no no|some ?day|one day)$"
)
_NOTHING_LEFT = re.compile(
    r"(?!\W*(?:i |we )?(?:have |had |got |i've |ive )+(?:got )?(?:0|zero|none|nothing|nil)(?: at all| yet| so far)?\W*$)"
    r"\W*(?:(?:i|i'm|im|i am|it|it's|its|it is|there's|there is|already|have|we|am|is|all|well|just|"
    r"basically)\s+)*(?:0|zero|none|nothing|no experience (?:is |really )?(?:missing|needed)|no time|"
    r"finished|done|complete|completed|nil)"
    r"(?:\s+(?:left|more|at all|now|really|to go|already|with it|missing|is missing|months?|years?|days?|weeks?|"
    r"last \w+|this \w+))*\W*"
)
_BY_AGE = re.compile(
    r"\b(?:(?:by|before|until|'?till?|at|around)(?: the)? age(?: of)?|(?:by|before|when|until|'?till?|once|at|"
    r"after)(?: the time)? (?:i am|i'm|im|i turn|i reach|i hit|i get to|i become|turning|i will be|i'll be|my)|"
    r"turn(?:ing)?|(?:by|before|at)(?= \w+(?: \w+)?\W*(?:,|\(|$|i am|i'm|im|and i|now)))\s+([a-z0-9-]+(?: (?:one|"
    r"two|three|four|five|six|seven|eight|nine)\b)?)"
)
_AGE_NOW = re.compile(
    r"(?:\b(?:i am|i'm|im|currently|now|age|aged|being|turned|at)\s+(?:now |currently |only |already |"
    r"just )?([a-z0-9-]+(?: (?:one|two|three|four|five|six|seven|eight|nine)\b)?))|"
    r"(\d\d)\s*(?:now|at the moment|today|currently|years old|y/?o|this year)\b"
)


_QUARTER = re.compile(r"\b(three quarters|a quarter|quarter) of (?:a|the) year\b")
_WORDS = frozenset("possible soon deadline hurry rush immediately whenever limit pressure anytime".split())


#: "Year or two", "year max".
_BARE_UNIT = re.compile(
    r"(^|[,;.-] *|\b(?:in|say|like|about|maybe|probably|within) )(year|month|week)(?=,? (?:or|maybe|perhaps|if"
    r"|tops|max|at most)\b)"
)
_NO_LONGER = re.compile(
    r"\b(?:and )?not (?:a|one) (?:single )?(?:day|minute|second|week|month) (?:longer|more|later)\b"
)
_YS = re.compile(r"(?<=\d) ?ys\b")
#: The year of today, named to count from.
_THIS_YEAR = re.compile(
    r"\b(?:it'?s|it is|now is|currently|we'?re in) ((?:19|20)\d\d)\b(?: now)?|\b((?:19|20)\d\d) now\b"
)


def read_duration(question: Question, text: str, today: date) -> Reading:
    """Whole months, at least 1 unless nothing is left, or `[low, high]`; `asap` and `none` where accepted.

    Years and ages are counted from today. Reasons: `no_number`, `no_unit` (a bare number), `unclear_unit` ("120
    hours"),
    `needs_age`, `in_the_past`, `out_of_range` (more than a hundred years), `not_an_answer_here`.
    """
    said = _QUARTER.sub(lambda found: "9 months" if found[1] == "three quarters" else "3 months", straight(text))
    tokens = tokens_of(_BARE_UNIT.sub(r"\1a \2", _YS.sub(" years", _NO_LONGER.sub(" ", said))), KNOWN)
    found = lengths(tokens)
    if found and NONE not in question.accepts and _none_and_why(said, tokens):
        return Reading(value=0)
    if found and NONE not in question.accepts and _ONLY_HELD.fullmatch(said.strip()):
        return Reading(reason="no_number")
    if found:
        return _months(*(months + _start(said, today) for months in still_to_go(tokens, found)))
    word = _word(question, said)
    if word is not None:
        return word
    aged = _age(said) or _child(said)
    if aged is not None:
        return aged
    dated = _until(said, tokens, today)
    if dated is not None:
        return dated
    if not amounts(tokens):
        return Reading(reason="no_number")
    return Reading(reason="unclear_unit" if _OTHER_UNITS & set(tokens) else "no_unit")


#: "There is nothing missing", beside other words.
_NONE_MISSING = re.compile(r"\b(?:left|missing|to go|more|finished|done|complete|completed)\b")


def _nothing_left(said: str) -> bool:
    pieces = [said, *(piece for piece in clauses(said) if _NONE_MISSING.search(piece))]
    return any(_NOTHING_LEFT.fullmatch(piece) for piece in pieces)


def _none_and_why(said: str, tokens: Sequence[str]) -> bool:
    """ "None, I have done it for ten years"."""
    pieces = clauses(said)
    return len(pieces) > 1 and bool(_NOTHING_LEFT.fullmatch(pieces[0])) and holds(tokens) and not asks(tokens)


#: What there is, where what is missing was asked for: "I have 10 years".
_ONLY_HELD = re.compile(
    r"(?:well |yes |so )?(?:i have|i've got|i've|ive got|ive|i did|i have got|i got)"
    r"(?: done| had| worked| completed)? (?:about |around |over |nearly |almost )?(?:\w+ ){1,3}?(?:years?|yrs?|months?)"
    r"(?: of (?:experience|it|that|practice))?(?: already| so far| now| behind me)?\W*"
)


_FROM = re.compile(r"\b(?:years?|months?|weeks?) (?:from|after|starting) (?!now\b|today\b|here\b|this\b)(.+)")


def _start(said: str, today: date) -> float:
    """Months until the time that a length is counted from: "three years from September"."""
    found = _FROM.search(said)
    named = _until(found[1], tokens_of(found[1]), today) if found else None
    return float(named.value) if named and isinstance(named.value, int) else 0.0


def _word(question: Question, said: str) -> Reading | None:
    nothing_left = _nothing_left(said[:300])
    said = " ".join(word for word in mend(words_of(said[:300]), _WORDS) if not is_mark(word))
    if _NO_DEADLINE.search(said) and NONE in question.accepts:
        return Reading(value=NONE)
    if _ASAP.search(said):
        return Reading(value=ASAP) if ASAP in question.accepts else Reading(reason="not_an_answer_here")
    if nothing_left and NONE not in question.accepts:
        return Reading(value=0)
    if _NO_DEADLINE.search(said):
        return Reading(reason="not_an_answer_here")
    return None


def _months(low: float, high: float) -> Reading:
    if high > 1200:
        return Reading(reason="out_of_range")
    first, last = (round_months(value) for value in (low, high))
    return Reading(value=first if first == last else [first, last])


def round_months(months: float) -> int:
    """Whole months; less than one is one, none is none."""
    return 0 if months == 0 else max(1, int(months + 0.5))


def _number(words: str) -> float | None:
    tokens = tokens_of(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|ieth\b", "", words.replace("tieth", "ty")))
    amount = amount_at(tokens, 0) if tokens else None
    return amount.low if amount and amount.low == amount.high else None


def _age(said: str) -> Reading | None:
    """Months until an age, with the age of today in the same reply; else `needs_age`. None where no age is named."""
    then = next(
        (number for found in _BY_AGE.finditer(said) if (number := _number(found.group(1))) and 14 <= number <= 99), None
    )
    if then is None:
        return _two_ages(said)
    ages = [
        number
        for found in _AGE_NOW.finditer(said)
        if (number := _number(found.group(1) or found.group(2))) and 10 <= number <= 99
    ]
    now = next((age for age in ages if age < then), None)
    return Reading(reason="needs_age") if now is None else _months((then - now) * 12, (then - now) * 12)


def _two_ages(said: str) -> Reading | None:
    """Months between the age of today and another number that is named beside it: "I'm 31, so by 35"."""
    named = _AGE_NOW.search(said)
    now = _number(named.group(1) or named.group(2)) if named else None
    tokens = tokens_of(said)
    others = [one for one in amounts(tokens) if one.low != now]
    if now is None or len(others) != 1 or _OTHER_UNITS & set(tokens) or not 14 <= now < others[0].low <= now + 40:
        return None
    return _months((others[0].low - now) * 12, (others[0].high - now) * 12)


_CHILD = re.compile(
    r"\b(?:kids?|child|children|son|daughter|little one|youngest|oldest|eldest|baby|boy|girl|twins|lad|grandson|granddaughter|"
    r"nephew|niece|toddler)\b"
)
_WHEN = frozenset("when until till before once by turns reaches hits starts start at".split())


def _child(said: str) -> Reading | None:
    """Months until a child has an age, with its age of today: "my little one is 2, and I want it done when she's 5"."""
    if not _CHILD.search(said):
        return None
    tokens = tokens_of(_CHILD.sub("child", said))
    ages = amounts(tokens)
    if len(ages) != 2 or ages[0].low == ages[1].low:
        return None
    now, then = sorted(ages, key=lambda age: age.low)
    if not _WHEN & set(tokens[max(0, then.start - 5) : then.start]) or then.high > 40:
        return None
    return _months((then.low - now.low) * 12, (then.low - now.low) * 12)


def _until(said: str, tokens: Sequence[str], today: date) -> Reading | None:
    """Months from today until a named time: "by June 2028", "end of next year", "in 2030" (a range)."""
    if not any(
        token in MONTHS or token in SEASONS or token in _TIMES or re.fullmatch(r"(?:19|20|21)\d\d", token)
        for token in tokens
    ):
        return None
    try:
        named = spans(
            re.sub(r"\bthis time next year\b|\bin a year'?s time\b", "in 12 months", _THIS_YEAR.sub(" ", said)), today
        )
    except NotADay as problem:
        return Reading(reason=str(problem))
    if not named:
        return None
    first, last = named[0].first, named[-1].last
    open_range = len(named) > 1 or (
        named[0].kind == "year" and not re.search(r"\b(?:by|before|until|till)\b|^\W*\d{4}\W*$", said)
    )
    if last < today:
        return Reading(reason="in_the_past")
    low = max(first, today)
    months = [(day - today).days / 30.44 for day in (low, last if open_range else low)]
    return _months(max(months[0], 0.5), max(months[1], 0.5))


_TIMES = frozenset("year christmas xmas easter month week decade q".split())
