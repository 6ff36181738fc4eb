"""A length of time in months, or a range of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cairn.reading.common import Reading, is_mark, straight, words_of
from cairn.reading.days import MONTHS, SEASONS, NotADay, spans
from cairn.reading.numbers import Amount, amount_at, amounts, tokens_of
from cairn.reading.spelling import mend
from cairn.script.model import ASAP, NONE, Question

#: Months in each unit. Four months are a term, six a semester; a month has 30.44 days.
_MONTHS_IN = {
    **dict.fromkeys(("year", "yr", "y"), 12.0),
    **dict.fromkeys(("month", "mo", "mth", "mnth", "m", "mon"), 1.0),
    **dict.fromkeys(("week", "wk", "w"), 12 / 52.18),
    **dict.fromkeys(("day", "d"), 1 / 30.44),
    **{"fortnight": 24 / 52.18, "decade": 120.0, "semester": 6.0, "term": 4.0, "trimester": 4.0, "quarter": 3.0},
}
_OTHER_UNITS = frozenset("hour hours h hrs minute minutes credit credits module modules class classes course courses exam exams unit units lesson lessons".split())
_KNOWN = frozenset([*(unit for unit in _MONTHS_IN if len(unit) > 2), "years", "months", "weeks", "decades", "days", "semesters", "terms"])
_BETWEEN = frozenset(
    "full more long good whole solid further additional extra calendar school academic of a an straight short another of' of maybe entire or other".split()
)
_MORE = frozenset("more another left still go missing need remaining further additional to".split())
_NOT_OURS = frozenset("per each every".split())

_ASAP = re.compile(
    r"\b(?:asap|a s a p|(?:as )?soon as (?:possible|i can|i could|it gets|we can|humanly possible)|as (?:fast|quick|quickly|early|soon) as|"
    r"right away|straight away|right now|immediately|the (?:sooner|quicker|faster|earlier) the better|sooner rather than later|at once|like now|instantly|"
    r"(?:pretty|very|really|quite) soon|in no time|first thing|without delay|quickly as possible)\b|"
    r"^(?:like |well |oh |um |lol )*(?:now|yesterday|today|soon|tomorrow|quickly)(?: (?:lol|haha|please|really|ideally|if possible))*$"
)
_UNBOUND = "deadline|rush|hurry|limit|time ?frame|time ?line|time limit|end date|date|pressure|schedule|fixed date|target date|time pressure"
_NO_DEADLINE = re.compile(
    rf"\b(?:(?:no|without(?: a| any)?|not (?:a|any)|not have(?: a| any)?|not got(?: a| any)|never|not set(?: a| any)?) (?:\w+ )?(?:{_UNBOUND})s?|"
    r"whenever|not (?:really )?in (?:a |any )?(?:\w+ )?(?:hurry|rush)|takes as long as it takes|as long as it takes|however long|open ended|"
    r"any ?time|not matter when|all the time in the world|no particular (?:time|date)|time does not matter|not mind when|in my own time|"
    r"(?:take|taking) my time|at my own pace)\b|^(?:none|never|no|no no|some ?day|one day)$"
)
_NOTHING_LEFT = re.compile(
    r"\W*(?:(?:i|i'm|im|i am|it|it's|its|it is|there's|there is|already|have|we|am|is|all|well|just|basically)\s+)*(?:0|zero|none|nothing|no time|finished|done|complete|completed|nil)"
    r"(?:\s+(?:left|more|at all|now|really|to go|already|with it|missing|is missing|months?|years?|days?|weeks?|last \w+|this \w+))*\W*"
)
_BY_AGE = re.compile(
    r"\b(?:(?:by|before|until|till|at|around)(?: the)? age(?: of)?|(?:by|before|when|until|till|once|at|after)(?: the time)? (?:i am|i'm|im|i turn|i reach|i hit|i get to|i become|turning|i will be|i'll be|my)|turn(?:ing)?|(?:by|before|at)(?= \w+(?: \w+)?\W*(?:,|\(|$|i am|i'm|im|and i|now)))\s+([a-z0-9-]+(?: (?:one|two|three|four|five|six|seven|eight|nine)\b)?)"
)
_AGE_NOW = re.compile(
    r"(?:\b(?:i am|i'm|im|currently|now|age|aged|being|at)\s+(?:now |currently |only |already |just )?([a-z0-9-]+(?: (?:one|two|three|four|five|six|seven|eight|nine)\b)?))|"
    r"(\d\d)\s*(?:now|at the moment|today|currently|years old|y/?o|this year)\b"
)


_WORDS = frozenset("possible soon deadline hurry rush immediately whenever limit pressure anytime".split())


@dataclass(frozen=True)
class _Length:
    """A length in months that stands at `tokens[start:end]`."""

    low: float
    high: float
    start: int
    end: int
    size: float  # months in its unit
    joined: bool = False


def read_duration(question: Question, text: str, today: date) -> Reading:
    """Whole months, at least 1 unless nothing is left, or `[low, high]`; `asap` and `none` where accepted.

    Years and ages are counted from today. Reasons: `no_number`, `no_unit` (a bare number), `unclear_unit` ("120 hours"),
    `needs_age`, `in_the_past`, `out_of_range` (more than a hundred years), `not_an_answer_here`.
    """
    said = straight(text)
    tokens = tokens_of(text, _KNOWN)
    lengths = _lengths(tokens)
    if lengths:
        return _months(*_chosen(tokens, lengths))
    word = _word(question, said)
    if word is not None:
        return word
    aged = _age(said)
    if aged is not None:
        return aged
    dated = _until(said, tokens, today)
    if dated is not None:
        return dated
    if not amounts(tokens):
        return Reading(reason="no_number")
    return Reading(reason="unclear_unit" if _OTHER_UNITS & set(tokens) else "no_unit")


def _word(question: Question, said: str) -> Reading | None:
    nothing_left = bool(_NOTHING_LEFT.fullmatch(said[:300]))
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


def _size(token: str) -> float | None:
    return _MONTHS_IN.get(token) or _MONTHS_IN.get(token[:-1] if token.endswith("s") else "")


def _lengths(tokens: Sequence[str]) -> list[_Length]:
    """The lengths in the tokens, sums and ranges put together."""
    found: list[_Length] = []
    at = 0
    while at < len(tokens):
        length = _length_at(tokens, at)
        if length is None:
            at += 1
            continue
        at = length.end
        found = _joined(tokens, found, length)
    return found


def _length_at(tokens: Sequence[str], at: int) -> _Length | None:
    amount = amount_at(tokens, at)
    article = amount is None and tokens[at] in ("a", "an", "another", "next", "each", "this", "within", "half", "under")
    if amount is None and tokens[at] in ("couple", "dozen"):
        amount = Amount(2.0, 2.0, at, at + 1)
    if amount is None and not (article and tokens[at] in ("a", "an", "another")):
        return None
    low, high, end = (amount.low, amount.high, amount.end) if amount else (1.0, 1.0, at + 1)
    if amount and amount.joined_by == "/" and False:
        return None
    skip = end + 1 + (tokens[end + 1 : end + 2] in (["maybe"], ["perhaps"], ["or"]))
    if amount and tokens[end : end + 1] in (["/"], [","]) and (more := amount_at(tokens, skip) if skip < len(tokens) else None) and more.low > amount.high and _size_after(tokens, more.end):
        low, high, end = amount.low, more.high, more.end
    if amount and tokens[at : at + 1] == ["half"] and tokens[end : end + 1] == ["a"]:
        end += 1
    steps = 0
    while end < len(tokens) and tokens[end] in (*_BETWEEN, "+", "-") and steps < 4:
        end, steps = end + 1, steps + 1
    size = _size(tokens[end]) if end < len(tokens) else None
    if size is None or (tokens[end] in ("m", "d", "w", "y") and not tokens[end - 1][:1].isdigit()):
        return None
    end += 1
    if tokens[end : end + 1] in (["old"], ["ago"]) or (at and tokens[at - 1] in _NOT_OURS):
        return None
    for words in (["and", "a", "half"], ["and", "half"], ["and", "an", "half"], ["n", "a", "half"]):
        if list(tokens[end : end + len(words)]) == words and (tokens[end + len(words) :][:2] != ["a", "year"]):
            return _Length((low + 0.5) * size, (high + 0.5) * size, at, end + len(words), size)
    if tokens[end : end + 1] in (["or"], ["to"], ["-"]):
        more = amount_at(tokens, end + 1)
        if more and not _size_after(tokens, more.end) and more.low > high:
            return _Length(low * size, more.high * size, at, more.end, size)
    return _Length(low * size, high * size, at, end, size)


def _size_after(tokens: Sequence[str], at: int) -> float | None:
    while at < len(tokens) and tokens[at] in _BETWEEN:
        at += 1
    return _size(tokens[at]) if at < len(tokens) else None


def _joined(tokens: Sequence[str], found: list[_Length], length: _Length) -> list[_Length]:
    """The length added to the one before it ("a year and six months"), made a range with it, or put beside it."""
    if not found:
        return [length]
    last = found[-1]
    between = [token for token in tokens[last.end : length.start] if token not in ("maybe", "perhaps", "about", "even")]
    if between in (["to"], ["-"], ["or"], ["till"], ["until"]) or (between == ["and"] and "between" in tokens[max(0, last.start - 1) : last.start + 1]):
        return [*found[:-1], _Length(min(last.low, length.low), max(last.high, length.high), last.start, length.end, length.size, True)]
    if between in ([], ["and"], [","], ["plus"], [",", "and"], ["&"]) and length.size < last.size and not last.joined:
        return [*found[:-1], _Length(last.low + length.low, last.high + length.high, last.start, length.end, length.size)]
    return [*found, length]


def _chosen(tokens: Sequence[str], lengths: Sequence[_Length]) -> tuple[float, float]:
    """Of several lengths the one still to go; of "I have 2 years, they ask for 5" the difference."""
    if len(lengths) == 1:
        first = lengths[0]
        rest = amounts(tokens[first.end :])
        before = tokens[: first.start]
        if rest and _has(before) and (_asked(tokens[first.end :])) and rest[0].low * first.size > first.high:
            return rest[0].low * first.size - first.high, rest[0].high * first.size - first.low
        if rest and _has(before) and _MORE & set(tokens[first.end :]) - {"to"}:
            return rest[0].low * first.size, rest[0].high * first.size
        if (of := amounts(before)) and _has(before) and tokens[first.start - 1 : first.start] == ["of"] and of[-1].high < first.low / first.size:
            return first.low - of[-1].high * first.size, first.high - of[-1].low * first.size
        return first.low, first.high
    windows = [set(tokens[(lengths[at - 1].end if at else 0) : (lengths[at + 1].start if at + 1 < len(lengths) else len(tokens))]) for at in range(len(lengths))]
    held = [at for at, one in enumerate(lengths) if _has(tokens[(lengths[at - 1].end if at else 0) : one.start])]
    asked = [at for at, one in enumerate(lengths) if _asked(tokens[(lengths[at - 1].end if at else 0) : one.start])]
    if len(lengths) == 2 and len(held) == 1 and len(asked) == 1 and held != asked:
        have, need = lengths[held[0]], lengths[asked[0]]
        more = _MORE & set(tokens[need.start - 2 : need.end + 3]) - {"to", "need"}
        if need.low > have.high and not more:
            return need.low - have.high, need.high - have.low
        return need.low, need.high
    still = [one for at, one in enumerate(lengths) if at not in held and (_MORE - {"to"}) & windows[at]]
    if len(still) >= 1:
        return still[-1].low, still[-1].high
    rest_lengths = [one for at, one in enumerate(lengths) if at not in held]
    if len(rest_lengths) == 1:
        return rest_lengths[0].low, rest_lengths[0].high
    between = tokens[lengths[-2].end : lengths[-1].start]
    if "no" in between or "rather" in between:
        return lengths[-1].low, lengths[-1].high
    return min(one.low for one in lengths), max(one.high for one in lengths)


def _has(tokens: Sequence[str]) -> bool:
    said = set(tokens)
    return bool(said & {"have", "got", "has", "done", "did", "ve", "had", "been", "worked", "ive"}) and not said & {"to", "would", "ll", "will"}


def _asked(tokens: Sequence[str]) -> bool:
    return bool(set(tokens) & {"ask", "asks", "asked", "need", "needs", "want", "wants", "require", "requires", "required", "needed", "expect", "minimum"})


def _number(words: str) -> float | None:
    tokens = tokens_of(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|ieth\b", "", words.replace("tieth", "ty")))
    amount = amount_at(tokens, 0) if tokens else None
    return amount.low if amount and amount.low == amount.high else None


def _age(said: str) -> Reading | None:
    """Months until an age, with the age of today in the same reply; else `needs_age`. None where no age is named."""
    then = next((number for found in _BY_AGE.finditer(said) if (number := _number(found.group(1))) and 14 <= number <= 99), None)
    if then is None:
        return None
    ages = [number for found in _AGE_NOW.finditer(said) if (number := _number(found.group(1) or found.group(2))) and 10 <= number <= 99]
    now = next((age for age in ages if age < then), None)
    return Reading(reason="needs_age") if now is None else _months((then - now) * 12, (then - now) * 12)


def _until(said: str, tokens: Sequence[str], today: date) -> Reading | None:
    """Months from today until a named time: "by June 2028", "end of next year", "in 2030" (a range)."""
    if not any(token in MONTHS or token in SEASONS or token in _TIMES or re.fullmatch(r"(?:19|20|21)\d\d", token) for token in tokens):
        return None
    try:
        named = spans(re.sub(r"\bthis time next year\b|\bin a year'?s time\b", "in 12 months", said), today)
    except NotADay as problem:
        return Reading(reason=str(problem))
    if not named:
        return None
    first, last = named[0].first, named[-1].last
    open_range = len(named) > 1 or (named[0].kind == "year" and not re.search(r"\b(?:by|before|until|till)\b|^\W*\d{4}\W*$", said))
    if last < today:
        return Reading(reason="in_the_past")
    low = max(first, today)
    months = [(day - today).days / 30.44 for day in (low, last if open_range else low)]
    return _months(max(months[0], 0.5), max(months[1], 0.5))


_TIMES = frozenset("year christmas xmas easter month week".split())
