"""Days named in words: "3 March", "end of next year", "in three weeks", "summer 2028"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from cairn.reading.common import straight
from cairn.reading.days import (
    HOLIDAYS,
    MONTHS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    NotADay,
    Span,
    a_day,
    add_months,
    figures,
    month_end,
    next_such,
)
from cairn.reading.numbers import amount_at, tokens_of

_ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth""".split(),
        1,
    )
} | {"twentieth": 20, "thirtieth": 30}
_KNOWN = frozenset(
    [
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        "tomorrow",
        "yesterday",
        "today",
        "christmas",
        *_ORDINALS,
        *UNITS,
        "weeks",
        "months",
        "years",
        "days",
    ]
)
_FURTHEST = 2200


def day_tokens(text: str) -> list[str]:
    """The tokens of a text, month and day names mended, "3rd" as "3" and "th"."""
    return tokens_of(re.sub(r"(?<=\d)(st|nd|rd|th)\b", r" th", straight(text)), _KNOWN)


def spans(text: str, today: date) -> list[Span]:
    """Every day or span of days that the text names, in order. Raises NotADay."""
    day = figures(straight(text), today)
    if day:
        return [Span(day, day)]
    tokens = day_tokens(text)
    found: list[Span] = []
    at = 0
    while at < len(tokens):
        named = _named(tokens, at, today)
        if named:
            span, end = named
            found.append(_edge(tokens, at, span))
            at = max(end, at + 1)
        else:
            at += 1
    return found


def _edge(tokens: Sequence[str], at: int, span: Span) -> Span:
    """ "End of", "mid" and "early" before a span make it a day."""
    before = [token for token in tokens[max(0, at - 4) : at] if token not in ("of", "the", "in", "-", "this", "by")]
    word = before[-1] if before else ""
    if span.kind == "day":
        return span
    if word in ("end", "late", "ending", "last") or before[-2:] == ["last", "day"]:
        return Span(span.last, span.last)
    if word in ("mid", "middle"):
        middle = span.first + timedelta(days=14) if span.kind == "month" else span.first + (span.last - span.first) / 2
        return Span(middle, middle)
    if word in ("beginning", "start", "early"):
        return Span(span.first, span.first)
    return span


def _named(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    for reader in (
        _quarter,
        _weekday_of_month,
        _relative_word,
        _in_a_while,
        _next,
        _day_and_month,
        _month_and_day,
        _season,
        _month,
        _weekday,
        _day_of_month,
        _year,
    ):
        if named := reader(tokens, at, today):
            return named
    return None


def _one(day: date, end: int) -> tuple[Span, int]:
    return Span(day, day), end


def _relative_word(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if word == "day" and list(tokens[at : at + 3]) == ["day", "after", "tomorrow"]:
        return _one(today + timedelta(days=2), at + 3)
    days = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1, "yesterday": -1}
    if word in days:
        return _one(today + timedelta(days=days[word]), at + 1)
    if word == "new" and tokens[at + 1 : at + 2] in (["year"], ["years"]):
        eve = "eve" in tokens[at + 2 : at + 4]
        return _one(date(today.year, 12, 31) if eve else date(today.year + 1, 1, 1), at + 3)
    return None


def _unit(token: str) -> str | None:
    name = token[:-1] if token.endswith("s") else token
    return name if name in UNITS else None


def later(today: date, number: float, unit: str) -> date:
    """The day so many days, weeks, months or years from today; halves of months are counted as 15 days."""
    if abs(number) > 2000:
        raise NotADay("not_a_date")
    if unit in ("month", "year", "yr"):
        months = number * (1 if unit == "month" else 12)
        return add_months(today, int(months)) + timedelta(days=round((months - int(months)) * 30))
    return today + timedelta(days=round(number * UNITS[unit]))


def _in_a_while(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "In three weeks", "a month from now", "two weeks ago", "half a year"."""
    amount = amount_at(tokens, at)
    number, end = (amount.low, amount.end) if amount else (1.0, at + 1)
    if amount is None and tokens[at] not in ("a", "an"):
        return None
    if end < len(tokens) and tokens[end] in ("a", "an", "more", "full", "of", "short"):
        end += 1
    unit = _unit(tokens[end]) if end < len(tokens) else None
    if unit is None:
        return None
    after = list(tokens[end + 1 : end + 4])
    before = list(tokens[max(0, at - 2) : at])
    if after[:1] == ["ago"]:
        return _one(later(today, -number, unit), end + 2)
    if (
        "in" in before
        or after[:1] in (["from"], ["time"], ["later"], ["hence"])
        or "within" in before
        or (amount is not None and len(tokens) <= end + 2)
    ):
        return _one(later(today, number, unit), end + 1 + 2 * (after[:2] in (["from", "today"], ["from", "now"])))
    return None


def _next(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "Next month", "this year", "last week", "next Friday"; also "end of the month"."""
    word = tokens[at]
    if word not in ("next", "this", "last", "the", "coming", "month", "year", "week", "decade", "following"):
        return None
    end = at if word in ("month", "year", "week", "decade") else at + 1
    if word == "the" and tokens[end : end + 1] in (["next"], ["coming"]):
        word, end = "next", end + 1
    unit = tokens[end] if end < len(tokens) else ""
    if (
        (unit == word or word == "the")
        and "end" not in tokens[max(0, at - 3) : at]
        and "day" not in tokens[max(0, at - 3) : at]
    ):
        return None
    step = {"next": 1, "coming": 1, "following": 1, "last": -1}.get(word, 0)
    if (
        unit == "week"
        and step
        and (named := WEEKDAYS.get(tokens[end + 1] if end + 1 < len(tokens) else "")) is not None
    ):
        return _one(today - timedelta(days=today.weekday() - 7 * step - named), end + 2)
    if unit == "decade":
        return Span(today, date(today.year // 10 * 10 + 9, 12, 31), "year"), end + 1
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return Span(monday if step else today, monday + timedelta(days=6), "week"), end + 1
    if unit == "month":
        first = add_months(today.replace(day=1), step)
        return Span(first if step else today, month_end(first.year, first.month), "month"), end + 1
    if unit == "year":
        year = today.year + step
        return Span(date(year, 1, 1) if step else today, date(year, 12, 31), "year"), end + 1
    if word == "last" and (unit in WEEKDAYS or unit in MONTHS):
        return _one(today - timedelta(days=1), end + 1)
    return None


def _year_after(tokens: Sequence[str], at: int, today: date) -> tuple[int, int] | None:
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
    year = _year_after(tokens, end, today)
    if year:
        return _one(a_day(year[0], month, day), year[1])
    return _one(next_such(today, month, day), end)


def _day_number(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    word = tokens[at] if at < len(tokens) else ""
    if word in ("twenty", "thirty") and tokens[at + 1 : at + 2] and tokens[at + 1] in _ORDINALS:
        return (20 if word == "twenty" else 30) + _ORDINALS[tokens[at + 1]], at + 2
    if word in _ORDINALS:
        return _ORDINALS[word], at + 1
    if re.fullmatch(r"[0-9]{1,2}", word):
        return int(word), at + 1 + (tokens[at + 1 : at + 2] == ["th"])
    return None


def _day_and_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    number = _day_number(tokens, at)
    if number is None:
        return None
    day, end = number
    while end < len(tokens) and tokens[end] in ("of", "the", "-", ".", "/"):
        end += 1
    if end < len(tokens) and tokens[end] in MONTHS:
        dot = tokens[end + 1 : end + 2] in (["."], ["-"], ["/"])
        return _on(tokens, MONTHS[tokens[end]], day, end + 1 + dot, today)
    return None


def _month_and_day(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    if tokens[at] not in MONTHS:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end] in ("the", ".", "-"):
        end += 1
    number = _day_number(tokens, end)
    if number is None or tokens[number[1] : number[1] + 1] in ([":"], ["pm"], ["am"]):
        return None
    return _on(tokens, MONTHS[tokens[at]], number[0], number[1], today)


_BEFORE_MONTH = frozenset(
    "in by next this mid early late of until till for around about end before - every maybe probably , or".split()
)


def _month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    before = tokens[at - 1] if at else ""
    if word not in MONTHS:
        return None
    year = _year_after(tokens, at + 1, today)
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


def _season(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
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
    year = _year_after(tokens, at + 1, today)
    first = a_day(year[0], month, day) if year else next_such(today, month, day)
    if word in HOLIDAYS:
        return _one(first, year[1] if year else at + 1)
    return Span(first, add_months(first, 3) - timedelta(days=1), "season"), year[1] if year else at + 1


def _quarter(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "Q1", "Q3 2027"."""
    if tokens[at] != "q" or tokens[at + 1 : at + 2] not in (["1"], ["2"], ["3"], ["4"]):
        return None
    month = 3 * int(tokens[at + 1]) - 2
    year = _year_after(tokens, at + 2, today)
    first = a_day(year[0], month, 1) if year else next_such(today, month, 1)
    return Span(first, add_months(first, 3) - timedelta(days=1), "season"), year[1] if year else at + 2


def _weekday_of_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "The first Monday in December", with a year or the next one."""
    number = _day_number(tokens, at)
    if number is None or not 1 <= number[0] <= 4 or number[1] + 2 >= len(tokens):
        return None
    weekday, joint, month = tokens[number[1] : number[1] + 3]
    if weekday not in WEEKDAYS or joint not in ("in", "of") or month not in MONTHS:
        return None
    year = _year_after(tokens, number[1] + 3, today)
    for candidate in [year[0]] if year else [today.year, today.year + 1]:
        first = a_day(candidate, MONTHS[month], 1)
        day = first + timedelta(days=(WEEKDAYS[weekday] - first.weekday()) % 7 + 7 * (number[0] - 1))
        if year or day >= today:
            return _one(day, year[1] if year else number[1] + 3)
    return None


def _weekday(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if word not in WEEKDAYS or (
        word in ("sun", "sat", "wed", "mon") and len(tokens) > 3 and tokens[at - 1] not in ("on", "next", "this")
    ):
        return None
    after = list(tokens[at + 1 : at + 3])
    if (
        any(token in MONTHS or token.isdigit() for token in tokens[at + 1 : at + 5])
        and "at" not in tokens[at + 1 : at + 4]
    ):
        return None  # "Wed 3 March": the date itself follows
    ahead = (WEEKDAYS[word] - today.weekday() - 1) % 7 + 1
    if after == ["next", "week"]:
        return _one(today - timedelta(days=today.weekday()) + timedelta(days=7 + WEEKDAYS[word]), at + 3)
    return _one(today + timedelta(days=ahead), at + 1)


def _day_of_month(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "The 15th": the next one."""
    number = _day_number(tokens, at)
    if (
        number is None
        or tokens[number[1] - 1] not in ("th", *_ORDINALS)
        or (tokens[at] in _ORDINALS and "month" not in tokens)
    ):
        return None
    day, end = number
    for ahead in range(13):
        first = add_months(today.replace(day=1), ahead + ("next" in tokens[end : end + 3]))
        if 1 <= day <= month_end(first.year, first.month).day and first.replace(day=day) >= today:
            return _one(first.replace(day=day), end)
    raise NotADay("not_a_date")


def _year(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if not re.fullmatch(r"(?:19|20|21)\d\d", word) or int(word) >= _FURTHEST:
        return None
    return Span(date(int(word), 1, 1), date(int(word), 12, 31), "year"), at + 1
