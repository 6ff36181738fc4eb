"""Numbers and ranges in figures and words: "two and a half", "a dozen", "1,5", "10-15", "a couple of"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cairn.reading.common import straight
from cairn.reading.spelling import mend

_ONES = {
    word: float(number)
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: float(10 * number)
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_TENS["fourty"] = 40.0
_TIMES = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}
_SINGLE = {**_ONES, **_TENS, "dozen": 12.0, "nil": 0.0, "couple": 2.0, "nought": 0.0}
#: "A few" is three to five, and so is "several".
_FEW = {"few": (3.0, 5.0), "several": (3.0, 5.0), "handful": (3.0, 5.0)}
WORDS = frozenset([*_SINGLE, *_TIMES, *_FEW, "half", "quarter", "point", "and", "between", "least", "than", "about"])

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3"}
_ISH = re.compile(rf"((?<=\d)|\b(?:{'|'.join(_SINGLE)}))(?:-| )?ish\b")
_BOTH_NUMBERS = re.compile(rf"\b({'|'.join(_ONES)})-(?=(?:{'|'.join(_SINGLE)})\b)")
_JOINED = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])|(?<=\d)-(?=(?:year|month|week|day|hour|minute|ish)s?\b)")
_RANGE_SIGNS = frozenset(["-", "to", "or", "till", "until", "through", "~"])
_BIG = 1e9
_MOST = 400  # tokens; nobody needs more to name a number


@dataclass(frozen=True)
class Amount:
    """A number, or a range of them, that stands at `tokens[start:end]`."""

    low: float
    high: float
    start: int
    end: int
    joined_by: str = ""  # "-", "to", "or", "between", "/" for a range


def tokens_of(text: str, known: Collection[str] = frozenset()) -> list[str]:
    """Lower-case words, numbers and marks; "5yrs" is two of them. Mistyped number words and `known` ones are "
    "mended."""
    said = straight(text).replace("–", "-").replace("—", "-").replace("→", "->").replace("−", "-")
    said = re.sub(r"(?<!\d)\s*½", " half ", said)
    for sign, written in _FRACTIONS.items():
        said = said.replace(sign, written)
    said = _BOTH_NUMBERS.sub(r"\1 to ", said)
    said = _ISH.sub(r"\1", _JOINED.sub(" ", said))
    return mend((token.replace("'", "") for token in _TOKEN.findall(said)[:_MOST]), WORDS | frozenset(known))


def number_at(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that starts at this token and where it ends, or None: (2.5, 4) for "two and a half"."""
    started = _whole_at(tokens, at)
    if started is None:
        return None
    value, end = started
    if tokens[end : end + 1] == ["point"] and (decimals := _decimals(tokens, end + 1)):
        return value + decimals[0], decimals[1]
    for words, more in (
        (["and", "a", "half"], 0.5),
        (["and", "half"], 0.5),
        (["n", "a", "half"], 0.5),
        (["and", "a", "quarter"], 0.25),
    ):
        if list(tokens[end : end + len(words)]) == words:
            return value + more, end + len(words)
    if value >= 1 and (part := _fraction_at(tokens, end)):
        return value + part[0], part[1]
    if value >= 1 and tokens[end : end + 1] == ["and"] and (part := _fraction_at(tokens, end + 1)):
        return value + part[0], part[1]
    return value, end


_PARTS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 1 / 3, "2/3": 2 / 3}


def _fraction_at(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    part = _PARTS.get("".join(tokens[at : at + 3]))
    return (part, at + 3) if part is not None and tokens[at + 3 : at + 4] != ["/"] else None


def _decimals(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    word = tokens[at] if at < len(tokens) else ""
    if word in _ONES and _ONES[word] < 10:
        return _ONES[word] / 10, at + 1
    return None


def _whole_at(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    word = tokens[at] if at < len(tokens) else ""
    if word and word[0].isdigit():
        figure = _figure(word)
        return (figure, at + 1) if figure is not None else None
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word == "half" and following in ("a", "an", "of"):
        if tokens[at + 2 : at + 3] == ["dozen"]:
            return 6.0, at + 3
        return 0.5, at + 1
    if word == "half":
        return 0.5, at + 1
    if word == "quarter" and following == "of":
        return 0.25, at + 2
    if word == "three" and following in ("quarters", "quarter"):
        return 0.75, at + 2 + (tokens[at + 2 : at + 3] == ["of"])
    if word in ("a", "an") and (following in _TIMES or following in ("dozen", "couple")):
        return _whole_at(tokens, at + 1)
    if word in _TIMES:
        return _times(tokens, at, 1.0)
    if word not in _SINGLE:
        return None
    value, end = _below_hundred(tokens, at) or (_SINGLE[word], at + 1)
    if word in ("couple", "dozen") and tokens[end : end + 1] == ["of"]:
        end += 1
    return _times(tokens, end, value)


def _below_hundred(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    word, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
    if word in _TENS and 0 < _ONES.get(following, 0) < 10:
        return _TENS[word] + _ONES[following], at + 2
    return ({**_ONES, **_TENS}[word], at + 1) if word in _ONES or word in _TENS else None


def _times(tokens: Sequence[str], at: int, value: float) -> tuple[float, int]:
    while at < len(tokens) and tokens[at] in _TIMES and value < _BIG:
        value, at = value * _TIMES[tokens[at]], at + 1
        skip = at + (tokens[at : at + 1] == ["and"])
        if skip < len(tokens) and (more := _below_hundred(tokens, skip)):
            value, at = value + more[0], more[1]
    return value, at


def _figure(word: str) -> float | None:
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", word):
        word = word.replace(",", "")
    word = word.replace(",", ".")
    if word.count(".") > 1 or len(word) > 12:
        return None if word.count(".") > 1 else _BIG
    try:
        return float(word)
    except ValueError:  # figures of other scripts that are no decimals
        return None


def amount_at(tokens: Sequence[str], at: int) -> Amount | None:
    """The number or range that starts at this token: "10", "ten to fifteen", "between 5 and 8", "a few"."""
    if at >= len(tokens):
        return None
    if tokens[at : at + 1] == ["between"] or tokens[at : at + 1] == ["from"]:
        first = number_at(tokens, at + 1)
        joint = ("and", "to", "-") if tokens[at] == "between" else ("to", "-", "till", "until")
        if first and first[1] < len(tokens) and tokens[first[1]] in joint:
            second = number_at(tokens, first[1] + 1)
            if second:
                return _amount(first[0], second[0], at, second[1], tokens[at])
        return None
    few = at + (tokens[at] in ("a", "an") and at + 1 < len(tokens))
    if tokens[few] in _FEW:
        low, high = _FEW[tokens[few]]
        return Amount(low, high, at, few + 1 + (tokens[few + 1 : few + 2] == ["of"]), "few")
    first = number_at(tokens, at)
    if first is None:
        return None
    value, end = first
    sign = tokens[end] if end < len(tokens) else ""
    if sign in _RANGE_SIGNS:
        skip = end + 1 + (tokens[end + 1 : end + 2] in (["maybe"], ["perhaps"]))
        second = number_at(tokens, skip) if tokens[end + 1 : end + 2] != [">"] else None
        if second:
            return _amount(value, second[0], at, second[1], sign)
    return Amount(value, value, at, end)


def _amount(one: float, other: float, start: int, end: int, joined_by: str) -> Amount:
    return Amount(min(one, other), max(one, other), start, end, joined_by)


def amounts(tokens: Sequence[str]) -> list[Amount]:
    """Every number and range in the tokens, in order."""
    found: list[Amount] = []
    at = 0
    while at < len(tokens):
        amount = amount_at(tokens, at)
        if amount:
            found.append(amount)
        at = amount.end if amount else at + 1
    return found


def tidy(value: float) -> int | float:
    """A whole number as int, another one with at most two decimals."""
    return int(value) if value == int(value) else round(value, 2)
