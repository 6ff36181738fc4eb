"""Lengths of time in a row of words: "a year and a half", "two or three years", "3 months to a year"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cairn.reading.numbers import Amount, amount_at

#: Months in each unit. Four months are a term, six a semester; a month has 30.44 days.
_MONTHS_IN = {
    **dict.fromkeys(("year", "yr", "y"), 12.0),
    **dict.fromkeys(("month", "mo", "mth", "mnth", "m", "mon"), 1.0),
    **dict.fromkeys(("week", "wk", "w"), 12 / 52.18),
    **dict.fromkeys(("day", "d"), 1 / 30.44),
    "fortnight": 24 / 52.18,
    "decade": 120.0,
    **dict.fromkeys(("semester", "sem"), 6.0),
    "term": 4.0,
    "trimester": 4.0,
    "quarter": 3.0,
}
KNOWN = frozenset(
    [
        *(unit for unit in _MONTHS_IN if len(unit) > 2),
        "years",
        "months",
        "weeks",
        "decades",
        "days",
        "semesters",
        "terms",
    ]
)
_BETWEEN = frozenset(
    """full more long good whole solid further additional extra calendar school academic of a an straight
    short another of' of maybe entire or other""".split()
)
_AND_HALF = ["and", "a", "half"]
_NOT_OURS = frozenset("per each every".split())


@dataclass(frozen=True)
class Length:
    """A length in months that stands at `tokens[start:end]`."""

    low: float
    high: float
    start: int
    end: int
    size: float  # months in its unit
    joined: bool = False


def _size(token: str) -> float | None:
    return _MONTHS_IN.get(token) or _MONTHS_IN.get(token[:-1] if token.endswith("s") else "")


def lengths(tokens: Sequence[str]) -> list[Length]:
    """The lengths in the tokens, sums and ranges put together."""
    found: list[Length] = []
    at = 0
    while at < len(tokens):
        length = _length_at(tokens, at)
        if length is None:
            at += 1
            continue
        at = length.end
        found = _joined(tokens, found, length)
    return found


def _length_at(tokens: Sequence[str], at: int) -> Length | None:
    amount = amount_at(tokens, at)
    article = amount is None and tokens[at] in ("a", "an", "another", "next", "each", "this", "within", "half", "under")
    if amount is None and tokens[at] in ("couple", "dozen"):
        amount = Amount(2.0, 2.0, at, at + 1)
    if amount is None and _size(tokens[at]) and list(tokens[at + 1 : at + 4]) in (_AND_HALF, ["n", "a", "half"]):
        amount = Amount(1.0, 1.0, at, at)  # "year and a half"
    if amount is None and not (article and tokens[at] in ("a", "an", "another")):
        return None
    low, high, end = (amount.low, amount.high, amount.end) if amount else (1.0, 1.0, at + 1)
    skip = end + 1 + (tokens[end + 1 : end + 2] in (["maybe"], ["perhaps"], ["or"]))
    if (
        amount
        and tokens[end : end + 1] in (["/"], [","])
        and (more := amount_at(tokens, skip) if skip < len(tokens) else None)
        and more.low > amount.high
        and _size_after(tokens, more.end)
    ):
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
            return Length((low + 0.5) * size, (high + 0.5) * size, at, end + len(words), size)
    if tokens[end : end + 1] in (["or"], ["to"], ["-"]) or tokens[end : end + 2] == [",", "maybe"]:
        more = amount_at(tokens, end + 1 + (tokens[end] == ","))
        if more and not _size_after(tokens, more.end) and more.low > high:
            return Length(low * size, more.high * size, at, more.end, size)
    return Length(low * size, high * size, at, end, size)


def _size_after(tokens: Sequence[str], at: int) -> float | None:
    while at < len(tokens) and tokens[at] in _BETWEEN:
        at += 1
    return _size(tokens[at]) if at < len(tokens) else None


def _joined(tokens: Sequence[str], found: list[Length], length: Length) -> list[Length]:
    """The length added to the one before it ("a year and six months"), made a range with it, or put beside it."""
    if not found:
        return [length]
    last = found[-1]
    between = [token for token in tokens[last.end : length.start] if token not in ("maybe", "perhaps", "about", "even")]
    if between in (["to"], ["-"], ["or"], ["till"], ["until"]) or (
        between == ["and"] and "between" in tokens[max(0, last.start - 1) : last.start + 1]
    ):
        return [
            *found[:-1],
            Length(min(last.low, length.low), max(last.high, length.high), last.start, length.end, length.size, True),
        ]
    if between in ([], ["and"], [","], ["plus"], [",", "and"], ["&"]) and length.size < last.size and not last.joined:
        return [
            *found[:-1],
            Length(last.low + length.low, last.high + length.high, last.start, length.end, length.size),
        ]
    return [*found, length]
