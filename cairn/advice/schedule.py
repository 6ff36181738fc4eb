"""Steps and hours a week -> dates. Pure, and exact: hours are fractions, weeks are counted from today.

How a step gets its length:
- One of our own needs hours (hours a week times weeks). If there are fewer a week than it wants, it takes more weeks.
- One that lasts as long as the person says is not stretched. If it takes hours (a course), it takes at most half
  of those there are, so that other steps can run beside it; what must come before it has them all.
- One with a day of its own (the review) is due on that day; without one, its weeks from now. It is not stretched.

Hours are those that the person gives beside work. What happens at work (the talk, experience in a post) takes none.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from cairn.advice.steps import Chosen, prerequisites_first

WEEK = 7
STARTS_A_WEEK = 3  # of our own steps: nobody begins eight things on a Monday
LONG_MONTHS = 2  # from here on a step has monthly checkpoints


@dataclass(frozen=True)
class Fitted:
    """A step fitted to the hours there are: what it takes a week and, for our own, how many weeks."""

    step: Chosen
    hours: Fraction
    weeks: int


@dataclass(frozen=True)
class Dates:
    start: date
    due: date
    earliest: date  # the due date if the sooner end of a range is met


def whole_hours(hours: float) -> Fraction:
    """Hours a week in quarters, rounded down: less than a quarter of an hour is none."""
    return Fraction(int(hours * 4), 4)


def add_months(day: date, months: float) -> date:
    """The same day so many months later, or the last of that month; a part of a month is that part of 30 days."""
    whole = int(months)
    year, month = divmod(day.year * 12 + day.month - 1 + whole, 12)
    later = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return later + timedelta(days=ceil((months - whole) * 30))


def fit(steps: Sequence[Chosen], budget: Fraction) -> list[Fitted]:
    """Each step with the hours a week that it gets and, for our own, the weeks it then takes. `budget` is above 0."""
    courses = [step for step in steps if step.given and step.rule.hours_per_week]
    kept = {step.id: min(Fraction(step.rule.hours_per_week), budget / 2) for step in courses}
    before = ancestors(steps, {step.id for step in courses})
    fitted = []
    for step in steps:
        wanted = Fraction(step.rule.hours_per_week)
        there = budget if step.id in before else budget - sum(kept.values())
        hours = kept.get(step.id, min(wanted, there))
        fitted.append(Fitted(step, hours, ceil(wanted * step.rule.weeks / hours) if hours else step.rule.weeks))
    return fitted


def schedule(fitted: Sequence[Fitted], budget: Fraction, today: date, days: Mapping[str, date]) -> dict[str, Dates]:
    """Dates by step id, each as early as the steps before it and the hours allow.

    Long steps and what they wait for are placed first, then the others in their order. A step without an end or of unknown
    length, and what waits for it, gets no dates. `days` are the days of steps that have one.
    """
    used: defaultdict[int, Fraction] = defaultdict(Fraction)
    begun: Counter[int] = Counter()
    placed: dict[str, Dates] = {}
    for one in _placing_order(fitted):
        step = one.step
        if not step.has_end or any(name not in placed for name in step.after):
            continue
        week = max((_week(placed[name].due, today) + 1 for name in step.after), default=0)
        if step.rule.dated:
            placed[step.id] = _dated(one, today, days.get(step.id))
            continue
        own = not step.given
        while (own and begun[week] >= STARTS_A_WEEK) or any(
            used[busy] + one.hours > budget for busy in _weeks(dates_from(one, today, week), today)
        ):
            week += 1
        dates = dates_from(one, today, week)
        begun[week] += own
        for busy in _weeks(dates, today):
            used[busy] += one.hours
        placed[step.id] = dates
    return placed


def dates_from(one: Fitted, today: date, week: int) -> Dates:
    """Start and end of a step that begins in the given week from today."""
    start = today + timedelta(days=week * WEEK)
    if one.step.months:
        sooner, later = one.step.months
        return Dates(start, add_months(start, later), add_months(start, sooner))
    due = start + timedelta(days=one.weeks * WEEK - 1)
    return Dates(start, due, due)


def checkpoints(dates: Dates) -> list[date]:
    """The monthly days between start and end of a long step; none for one of less than two months."""
    if add_months(dates.start, LONG_MONTHS) > dates.due:
        return []
    days = []
    month = 1
    while (day := add_months(dates.start, month)) < dates.due:
        days.append(day)
        month += 1
    return days


def _dated(one: Fitted, today: date, day: date | None) -> Dates:
    if day is None or day < today:
        return dates_from(one, today, week=0)
    start = max(0, _week(day, today) - one.weeks + 1)
    return Dates(today + timedelta(days=start * WEEK), day, day)


def _week(day: date, today: date) -> int:
    return (day - today).days // WEEK


def _weeks(dates: Dates, today: date) -> range:
    return range(_week(dates.start, today), _week(dates.due, today) + 1)


def ancestors(steps: Sequence[Chosen], ids: set[str]) -> set[str]:
    """The ids of all that these steps wait for, however far back."""
    found: set[str] = set()
    for step in reversed(prerequisites_first(steps)):
        if step.id in ids | found:
            found |= set(step.after)
    return found


def _placing_order(fitted: Sequence[Fitted]) -> list[Fitted]:
    """First the courses, which nothing else may hold up, then what else is long, each with what it waits for; then the rest."""
    by_id = {one.step.id: one for one in fitted}
    steps = [one.step for one in fitted]
    courses = {one.step.id for one in fitted if one.step.given and one.hours}
    long_ones = {step.id for step in steps if step.given}
    urgent = [ids | ancestors(steps, ids) for ids in (courses, long_ones)]
    ordered = sorted(steps, key=lambda step: next((n for n, ids in enumerate(urgent) if step.id in ids), len(urgent)))
    return [by_id[step.id] for step in prerequisites_first(ordered)]
