"""Days, months, seasons and years by their names: "3 March", "the first Monday in December", "summer 2028"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from cairn.reading.days import (
    HOLIDAYS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
    NotADay,
    Span,
    a_day,
    add_months,
    month_end,
    next_such,
)

ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth""".split(),
        1,
    )
} | {"twentieth": 20, "thirtieth": 30}
_FURTHEST = 2200


def one_day(day: date, end: int) -> tuple[Span, int]:
    return Span(day, day), end


def year_after(tokens: Sequence[str], at: int, today: date) -> tuple[int, int] | None:
    """A year named right after: "2028", ", 2028", "of 2028", "next year"."""
    while at < len(tokens) and tokens[at] in (",", "of", "in", "'"):
        at += 1
    if at < len(tokens) and re.fullmatch(r"[12]\d{3}", tokens[at]):
        return int(tokens[at]), at + 1
    if list(tokens[at : at + 2]) == ["next", "year"]:
        return today.year + 1, at + 2
    if list(tokens[at : at + 2]) == ["this", "year"]:
        return today.year, at + 2
    return None


def _on(tokens: Sequence[str], month: int, day: int, end: int, today: date) -> tuple[Span, int]:
    year = year_after(tokens, end, today)
    if year:
        return one_day(a_day(year[0], month, day), year[1])
    return one_day(next_such(today, month, day), end)


def day_number(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    word = tokens[at] if at < len(tokens) else ""
    if word in ("twenty", "thirty") and tokens[at + 1 : at + 2] and tokens[at + 1] in ORDINALS:
        return (20 if word == "twenty" else 30) + ORDINALS[tokens[at + 1]], at + 2
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    if re.fullmatch(r"[0-9]{1,2}", word):
        return int(word), at + 1 + (tokens[at + 1 : at + 2] == ["th"])
    return None


def day_and_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    number = day_number(tokens, at)
    if number is None:
        return None
    day, end = number
    while end < len(tokens) and tokens[end] in ("of", "the", "-", ".", "/"):
        end += 1
    if end < len(tokens) and tokens[end] in MONTHS:
        dot = tokens[end + 1 : end + 2] in (["."], ["-"], ["/"])
        return _on(tokens, MONTHS[tokens[end]], day, end + 1 + dot, today)
    return None


def month_and_day(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    if tokens[at] not in MONTHS:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end] in ("the", ".", "-"):
        end += 1
    number = day_number(tokens, end)
    if number is None or tokens[number[1] : number[1] + 1] in ([":"], ["pm"], ["am"]):
        return None
    return _on(tokens, MONTHS[tokens[at]], number[0], number[1], today)


_BEFORE_MONTH = frozenset(
    "in by next this mid early late of until till for around about end before - every maybe probably , or".split()
)


def named_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    before = tokens[at - 1] if at else ""
    if word not in MONTHS:
        return None
    year = year_after(tokens, at + 1, today)
    if word in ("may", "march", "mar") and len(tokens) > 1 and before not in _BEFORE_MONTH and not year:
        return None  # "it may be", "we march on"
    if year:
        return Span(a_day(year[0], MONTHS[word], 1), month_end(year[0], MONTHS[word]), "month"), year[1]
    if before == "last":
        return None
    first = next_such(today, MONTHS[word], 1)
    if MONTHS[word] == today.month and (before in ("end", "late", "this", "of", "mid")):
        first = today.replace(day=1)
        return Span(today if before == "this" else first, month_end(first.year, first.month), "month"), at + 1
    return Span(first, month_end(first.year, first.month), "month"), at + 1


def named_season(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if word not in SEASONS and word not in HOLIDAYS:
        return None
    if (
        word == "fall"
        and at
        and tokens[at - 1] not in ("in", "by", "next", "this", "the", "of", "early", "late", "before")
    ):
        return None
    month, day = SEASONS.get(word) or HOLIDAYS[word]
    year = year_after(tokens, at + 1, today)
    first = a_day(year[0], month, day) if year else next_such(today, month, day)
    if word in HOLIDAYS:
        if at and tokens[at - 1] == "after":
            first += timedelta(days=1)
        return one_day(first, year[1] if year else at + 1)
    return Span(first, add_months(first, 3) - timedelta(days=1), "season"), year[1] if year else at + 1


def named_quarter(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "Q1", "Q3 2027"."""
    if tokens[at] != "q" or tokens[at + 1 : at + 2] not in (["1"], ["2"], ["3"], ["4"]):
        return None
    month = 3 * int(tokens[at + 1]) - 2
    year = year_after(tokens, at + 2, today)
    first = a_day(year[0], month, 1) if year else next_such(today, month, 1)
    return Span(first, add_months(first, 3) - timedelta(days=1), "season"), year[1] if year else at + 2


def weekday_of_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "The first Monday in December", with a year or the next one."""
    last = tokens[at] == "last"
    number = (5, at + 1) if last else day_number(tokens, at)
    if number is None or not 1 <= number[0] <= 5 or number[1] + 2 >= len(tokens):
        return None
    weekday, joint, month = tokens[number[1] : number[1] + 3]
    if weekday not in WEEKDAYS or joint not in ("in", "of") or month not in MONTHS:
        return None
    year = year_after(tokens, number[1] + 3, today)
    for candidate in [year[0]] if year else [today.year, today.year + 1]:
        first = a_day(candidate, MONTHS[month], 1)
        day = first + timedelta(days=(WEEKDAYS[weekday] - first.weekday()) % 7 + 7 * (number[0] - 1))
        if day.month != first.month and not last:
            return None
        day -= timedelta(days=7) if day.month != first.month else timedelta()
        if year or day >= today:
            return one_day(day, year[1] if year else number[1] + 3)
    return None


def day_of_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "The 15th": the next one."""
    number = day_number(tokens, at)
    if (
        number is None
        or tokens[number[1] - 1] not in ("th", *ORDINALS)
        or (tokens[at] in ORDINALS and "month" not in tokens)
    ):
        return None
    day, end = number
    for ahead in range(13):
        first = add_months(today.replace(day=1), ahead + ("next" in tokens[end : end + 3]))
        if 1 <= day <= month_end(first.year, first.month).day and first.replace(day=day) >= today:
            return one_day(first.replace(day=day), end)
    raise NotADay("not_a_date")


def named_year(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if not re.fullmatch(r"(?:19|20|21)\d\d", word) or int(word) >= _FURTHEST:
        return None
    return Span(date(int(word), 1, 1), date(int(word), 12, 31), "year"), at + 1
