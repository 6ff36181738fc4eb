"""Days and spans of days, their names, and dates in figures."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
WEEKDAYS |= {name[:3]: number for name, number in WEEKDAYS.items()} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
#: The first day of each season, in the northern half of the world.
SEASONS = {"spring": (3, 1), "summer": (6, 1), "autumn": (9, 1), "fall": (9, 1), "winter": (12, 1)}
HOLIDAYS = {"christmas": (12, 25), "xmas": (12, 25), "easter": (4, 1)}
UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 0, "year": 0, "wk": 7, "yr": 0}


@dataclass(frozen=True)
class Span:
    """The days from `first` to `last`; one day where they are the same. `kind`: day, week, month, season, year."""

    first: date
    last: date
    kind: str = "day"


class NotADay(ValueError):
    """A day that does not exist, or one that can be read in two ways; the message is the reason."""


def a_day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NotADay("not_a_date") from error


def month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    if not 1 <= year <= 9998:
        raise NotADay("not_a_date")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(?<![\d.,/-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/])")
_MONTH_YEAR = re.compile(r"(?<![\d./-])(\d{1,2})[/.](\d{4})(?!\d)")


def figures(text: str, today: date) -> date | None:
    """A date in figures alone; a day and month that could be swapped raise `swapped_day_month`."""
    if found := _ISO.search(text):
        return a_day(int(found.group(1)), int(found.group(2)), int(found.group(3)))
    if found := _MONTH_YEAR.search(text):
        return a_day(int(found.group(2)), int(found.group(1)), 1)
    if not (found := _FIGURES.search(text)):
        return None
    one, sign, other, year = int(found.group(1)), found.group(2), int(found.group(3)), found.group(4)
    if year is None and (sign == "-" or (sign == "." and text.strip(" .") != found.group().strip("."))):
        return None  # "10.30" may be a time of day
    if one <= 12 and other <= 12 and one != other:
        raise NotADay("swapped_day_month")
    day, month = (one, other) if other <= 12 else (other, one)
    if year is None:
        return next_such(today, month, day)
    return a_day(int(year) + (2000 if len(year) == 2 else 0), month, day)


def next_such(today: date, month: int, day: int) -> date:
    """The next such day, today included; 29 February waits for a leap year."""
    for year in range(today.year, today.year + 9):
        if (
            day <= calendar.monthrange(year, month)[1] and date(year, month, day) >= today
            if 1 <= month <= 12 and day >= 1
            else False
        ):
            return date(year, month, day)
    raise NotADay("not_a_date")
