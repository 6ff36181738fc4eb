"""Of several lengths in one reply the one that is still to go: "they ask for 5 years, I have 2"."""

from __future__ import annotations

from collections.abc import Sequence

from cairn.reading.lengths import Length
from cairn.reading.numbers import Amount, amounts

_MORE = frozenset("more another left still go missing need remaining further additional short lacking".split())
_HELD = frozenset(
    "have got has done did ve had been worked ive completed finished behind already down spent served gained".split()
)
_NOT_YET = frozenset("to would ll will".split())
_ASKED = frozenset(
    """ask asks asked need needs want wants require requires required needed expect expects demand demands minimum says lasts
    takes total ad ads adverts advert listing listings posting postings employers course degree
    programme program training out""".split()
)
#: Words after a second number that make it another guess at the same thing: "3 years, 6 if I do it at night".
_AS_WELL = frozenset(
    ". , ! ? ; ) if at max maximum tops most worst when part otherwise though with on depending or maybe".split()
)
_GUESSED = frozenset(
    ", . ; or maybe perhaps could might be even possibly up to else probably worst case it "
    "otherwise after later than beyond".split()
)


def still_to_go(tokens: Sequence[str], lengths: Sequence[Length]) -> tuple[float, float]:
    """Of several lengths the one still to go; of "I have 2 years, they ask for 5" the difference."""
    if times := _of_each(tokens, lengths):
        return times
    if len(lengths) == 1:
        return _of_one(tokens, lengths[0])
    return _of_several(tokens, lengths)


def _of_one(tokens: Sequence[str], length: Length) -> tuple[float, float]:
    """One length with its unit, and perhaps a number in the same unit before or after it."""
    before, after, size = tokens[: length.start], tokens[length.end :], length.size
    plain = length.low, length.high
    if after[:1] in (["left"], ["more"], ["remaining"]) or after[:2] == ["to", "go"]:
        return plain
    if _halfway(before):
        return length.low / 2, length.high / 2
    if part := _part_of(before, length):
        return part
    for rest in amounts(after):
        low, high = rest.low * size, rest.high * size
        following, leading = after[rest.end : rest.end + 3], after[: rest.start]
        if following[:1] and following[0] in _MORE or following[:2] == ["to", "go"]:
            return low, high
        if holds(before) and asks(after) and low > length.high:
            return low - length.high, high - length.high
        if holds(before) and _MORE & set(after):
            return low, high
        if (leading[-1:] == ["say"] or leading[-2:] == ["call", "it"]) and "or" not in leading[-2:]:
            return low, high
        if following and following[0].isalpha() and following[0] not in _AFTER_NUMBER:
            continue  # "I have 2 kids"
        if _TOO & set(leading) and "too" in leading:
            return low, high
        if (
            holds([*leading, *following])
            and (asks(before) or "of" in leading or leading[-1] in _HELD)
            and high < length.low
        ):
            return length.low - high, length.high - low
        if {"could", "maybe", "might", "perhaps"} & set(leading[-3:]) and high < length.low and not following:
            return low, length.high
        if low > length.high and leading and leading[-1] in _GUESSED and (not following or following[0] in _AS_WELL):
            return length.low, high
    return plain


_TOO = frozenset("long far late much soon short early".split())
_AFTER_NUMBER = (
    _AS_WELL
    | _HELD
    | frozenset("so now and but of under from in then i they years year months which only because is are".split())
)


def _of_each(tokens: Sequence[str], lengths: Sequence[Length]) -> tuple[float, float] | None:
    """ "Four modules, 3 months each": the product."""
    last = lengths[-1]
    count = next(iter(amounts(tokens[: last.start])), None)
    near = tokens[max(0, last.start - 2) : last.start], tokens[last.end : last.end + 1]
    if len(lengths) > 2 or count is None or not any("each" in words or "apiece" in words for words in near):
        return None
    return count.low * last.low, count.high * last.high


def _halfway(before: Sequence[str]) -> bool:
    said = " ".join(before[-6:])
    return any(words in said for words in ("halfway through", "half way through", "half way into", "halfway into"))


def _part_of(before: Sequence[str], length: Length) -> tuple[float, float] | None:
    """ "I have 3 of the 5 years": what is missing."""
    of = amounts(before)
    joint = before[of[-1].end :] if of else []
    if not of or not holds(before) or joint not in (["of"], ["of", "the"], ["out", "of"], ["out", "of", "the"]):
        return None
    return _difference(length, of[-1]) if of[-1].high * length.size < length.low else None


def _difference(length: Length, held: Amount) -> tuple[float, float]:
    return length.low - held.high * length.size, length.high - held.low * length.size


def _of_several(tokens: Sequence[str], lengths: Sequence[Length]) -> tuple[float, float]:
    starts = [0, *(one.end for one in lengths[:-1])]
    leads = [tokens[start : one.end] for start, one in zip(starts, lengths, strict=True)]
    ends = [*(one.start for one in lengths[1:]), len(tokens)]
    windows = [set(tokens[start:end]) for start, end in zip(starts, ends, strict=True)]
    tails = [list(tokens[one.end : one.end + 2]) for one in lengths]
    held = [at for at, words in enumerate(leads) if holds(words) or _is_in(tails[at])]
    asked = [at for at, words in enumerate(leads) if at not in held and (asks(words) or asks(tails[at][:1]))]
    between = list(tokens[lengths[-2].end : lengths[-1].start])
    if len(lengths) == 2 and held == [0] and between in (["of"], ["of", "the"], ["out", "of"], ["of", "a"]):
        have, need = lengths
        return (need.low - have.high, need.high - have.low) if need.low > have.high else (need.low, need.high)
    if len(lengths) == 2 and len(held) == 1 and len(asked) == 1 and held != asked:
        have, need = lengths[held[0]], lengths[asked[0]]
        more = _MORE & set(tokens[need.start - 2 : need.end + 3]) - {"need"}
        if need.low > have.high and not more:
            return need.low - have.high, need.high - have.low
        return need.low, need.high
    still = [one for at, one in enumerate(lengths) if at not in held and _MORE & windows[at]]
    if still:
        return still[-1].low, still[-1].high
    rest = [one for at, one in enumerate(lengths) if at not in held]
    if len(rest) == 1:
        return rest[0].low, rest[0].high
    if {"plus", "then"} & set(between):
        return sum(one.low for one in lengths[-2:]), sum(one.high for one in lengths[-2:])
    if {"no", "rather", "too"} & set(between):
        return lengths[-1].low, lengths[-1].high
    return min(one.low for one in lengths), max(one.high for one in lengths)


def _is_in(tail: Sequence[str]) -> bool:
    """ "I'm one year in", "a year down"."""
    return tail[:1] in (["in"], ["down"], ["done"]) and (
        len(tail) == 1 or not tail[1].isalnum() or tail[1] in ("already", "now")
    )


def holds(tokens: Sequence[str]) -> bool:
    """Whether the words say that something is had or done already."""
    said = set(tokens)
    return bool(said & _HELD) and not said & _NOT_YET


def asks(tokens: Sequence[str]) -> bool:
    """Whether the words say that something is asked for, or how long it is as a whole."""
    return bool(set(tokens) & _ASKED)
