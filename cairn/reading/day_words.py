"""Days named in words: "3 March", "end of next year", "in three weeks", "summer 2028"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from cairn.reading.common import straight
from cairn.reading.days import (
    MONTHS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    NotADay,
    Span,
    add_months,
    figures,
    month_end,
)
from cairn.reading.named_days import (
    ORDINALS,
    day_and_month,
    day_of_month,
    month_and_day,
    named_month,
    named_quarter,
    named_season,
    named_year,
    one_day,
    weekday_of_month,
)
from cairn.reading.numbers import amount_at, tokens_of

_KNOWN = frozenset(
    [
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        "tomorrow",
        "yesterday",
        "today",
        "christmas",
        *ORDINALS,
        *UNITS,
        "weeks",
        "months",
        "years",
        "days",
    ]
)


def day_tokens(text: str) -> list[str]:
    """The tokens of a text, month and day names mended, "3rd" as "3" and "th"."""
    return tokens_of(re.sub(r"(?<=\d)(st|nd|rd|th)\b", r" th", straight(text)), _KNOWN)


#: "Next year, in November".
_MONTH_LAST = re.compile(rf"\b((?:next|this) year),? (?:in )?({'|'.join(MONTHS)})\b")


_SHORT = tuple(
    (re.compile(form), meant)
    for form, meant in (
        (r"\beoy (?=\d{4}\b)", "end of "),
        (r"\beoy\b", "end of the year"),
        (r"\beom\b", "end of the month"),
        (r"\b2m[or]+o?w?\b|\btmo\b", "tomorrow"),
        (r"\bnxt\b", "next"),
    )
)


def spans(text: str, today: date) -> list[Span]:
    """Every day or span of days that the text names, in order. Raises NotADay."""
    day = figures(straight(text), today)
    if day:
        return [Span(day, day)]
    said = straight(text)
    for short, meant in _SHORT:
        said = short.sub(meant, said)
    tokens = day_tokens(_MONTH_LAST.sub(r"\2 \1", said))
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
        named_quarter,
        weekday_of_month,
        _relative_word,
        _in_a_while,
        _next,
        day_and_month,
        month_and_day,
        named_season,
        named_month,
        _weekday,
        day_of_month,
        named_year,
    ):
        if named := reader(tokens, at, today):
            return named
    return None


def _relative_word(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    word = tokens[at]
    if word == "day" and list(tokens[at : at + 3]) == ["day", "after", "tomorrow"]:
        return one_day(today + timedelta(days=2), at + 3)
    days = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1, "yesterday": -1}
    if word in days:
        return one_day(today + timedelta(days=days[word]), at + 1)
    if word == "new" and tokens[at + 1 : at + 2] in (["year"], ["years"]):
        eve = "eve" in tokens[at + 2 : at + 4]
        return one_day(date(today.year, 12, 31) if eve else date(today.year + 1, 1, 1), at + 3)
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
        return one_day(later(today, -number, unit), end + 2)
    if (
        "in" in before
        or after[:1] in (["from"], ["time"], ["later"], ["hence"])
        or "within" in before
        or (amount is not None and len(tokens) <= end + 2)
    ):
        return one_day(later(today, number, unit), end + 1 + 2 * (after[:2] in (["from", "today"], ["from", "now"])))
    return None


def _next(tokens: Sequence[str], at: int, today: date) -> tuple[Span, int] | None:
    """ "Next month", "this year", "last week", "next Friday"; also "end of the month"."""
    word = tokens[at]
    if list(tokens[at + 1 : at + 3]) == ["after", "next"] and (unit := _unit(word)) in ("week", "month", "year"):
        return _after_next(unit, today), at + 3
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
        return one_day(today - timedelta(days=today.weekday() - 7 * step - named), end + 2)
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
        return one_day(today - timedelta(days=1), end + 1)
    return None


def _after_next(unit: str, today: date) -> Span:
    """The week, month or year after the next one."""
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=2)
        return Span(monday, monday + timedelta(days=6), "week")
    if unit == "month":
        first = add_months(today.replace(day=1), 2)
        return Span(first, month_end(first.year, first.month), "month")
    return Span(date(today.year + 2, 1, 1), date(today.year + 2, 12, 31), "year")


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
    if after == ["after", "next"]:
        raise NotADay("not_a_date")  # which of two it is, people do not agree on
    ahead = (WEEKDAYS[word] - today.weekday() - 1) % 7 + 1
    if after == ["next", "week"]:
        return one_day(today - timedelta(days=today.weekday()) + timedelta(days=7 + WEEKDAYS[word]), at + 3)
    return one_day(today + timedelta(days=ahead), at + 1)
