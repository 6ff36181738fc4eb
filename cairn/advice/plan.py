"""Steps -> a dated plan: what to do now, milestones, whether it fits, and what helps if it does not. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from math import ceil

from cairn.advice.backup import backup
from cairn.advice.model import Gap, Milestone, Number, Plan, Step
from cairn.advice.predicates import judge
from cairn.advice.rules import Rules
from cairn.advice.schedule import Dates, Fitted, add_months, ancestors, checkpoints, fit, schedule, whole_hours
from cairn.advice.steps import Chosen, choose_steps, facts_of, startable, step_key
from cairn.advice.values import concrete, months
from cairn.script.model import ASAP, NONE, Answers, Value

AT_MOST_NOW = 3
ASSUMED_HOURS = 5  # where the person has not said; the plan then says so
AMPLE_HOURS = Fraction(60)  # as many as anybody could free: would the plan fit then?


@dataclass(frozen=True)
class Dated:
    """The steps that are still to do, fitted to the hours, with the dates of those that can have one."""

    today: date
    fitted: tuple[Fitted, ...]
    dates: Mapping[str, Dates]

    @property
    def ends(self) -> date | None:
        """The last day that counts for the horizon. A review is held when it is held, and nothing waits for it.

        What waits for a step of unknown length has no dates, but it cannot end sooner than its own months allow.
        """
        counted = [one.step for one in self.fitted if not one.step.rule.dated]
        ends = [self.dates[step.id].due for step in counted if step.id in self.dates]
        ends += [add_months(self.today, step.months[1]) for step in counted if step.months]
        return max(ends, default=None)


def make_plan(rules: Rules, answers: Answers, gaps: Sequence[Gap], today: date, done: Collection[str]) -> Plan:
    """The plan for these gaps. `done` are keys of steps (`step_key`): they stay listed, get no dates and hold nothing up."""
    steps = choose_steps(rules, answers, gaps)
    done = {step.id for step in steps if step_key(step.id, step.about) in done}
    hours = _hours(answers)
    budget = Fraction(ASSUMED_HOURS) if hours is None else hours
    dated = dates_of(steps, answers, budget, today, done)
    fits = feasible(steps, dated, answers, budget, today, gaps)
    fitted = {one.step.id: one for one in dated.fitted}
    now = _now(steps, dated, budget, today, done)
    first = next((step.title for step in steps if step.id in now), "")
    return {
        "steps": [_step(step, fitted.get(step.id), done) for step in steps],
        "now": now,
        "milestones": _milestones(steps, dated.dates),
        "feasible": fits,
        "ways_out": ways_out(steps, answers, budget, today, done) if fits is False else [],
        "backup": backup(rules, answers, gaps, first, dated.dates, today),
        "red_flags": _red_flags(rules, answers, gaps),
        "assumes": {"hours_per_week": ASSUMED_HOURS} if hours is None and dated.dates else {},
    }


def dates_of(steps: Sequence[Chosen], answers: Answers, budget: Fraction, today: date, done: Collection[str]) -> Dated:
    """Dates for what is not done; none at all without hours."""
    to_do = _without(steps, done)
    if not budget:
        return Dated(today, (), {})
    fitted = fit(to_do, budget)
    days = {step.id: day for step in to_do if step.rule.dated and (day := _day(answers.get(step.rule.dated)))}
    return Dated(today, tuple(fitted), schedule(fitted, budget, today, days))


def _without(steps: Sequence[Chosen], gone: Collection[str]) -> list[Chosen]:
    return [replace(step, after=tuple(n for n in step.after if n not in gone)) for step in steps if step.id not in gone]


def feasible(
    steps: Sequence[Chosen], dated: Dated, answers: Answers, budget: Fraction, today: date, gaps: Sequence[Gap]
) -> bool | None:
    """Whether the plan fits the time there is.

    Without hours no plan does. Without a deadline, or as soon as possible, every plan does. It is unknown while the
    horizon is, while the plan fits so far but has a step of unknown length, and while unknown gaps leave nothing to do.
    """
    horizon = answers.get("horizon")
    if not budget and steps:
        return False
    if not concrete(horizon):
        return None
    deadline = _deadline(horizon, today)
    if deadline is None:
        return True
    if dated.ends and dated.ends > deadline:
        return False
    nothing_to_plan_with = not steps and any(gap["size"] is None for gap in gaps)
    if nothing_to_plan_with or any(not one.step.length_is_known for one in dated.fitted):
        return None
    return True


def ways_out(
    steps: Sequence[Chosen], answers: Answers, budget: Fraction, today: date, done: Collection[str]
) -> list[str]:
    """What would help a plan that does not fit, each only where it does.

    Fewer steps help where the durations that the person gave, with what must come before them, fit by themselves; more
    hours, where it all fits with as many as one could free; a later date and a lower first rung, where time is short.
    """
    deadline = _deadline(answers.get("horizon"), today)
    if deadline is None:
        return ["free_hours"]

    def fits(some: Sequence[Chosen], hours: Fraction) -> bool:
        ends = dates_of(some, answers, hours, today, done).ends
        return ends is None or ends <= deadline

    given = {step.id for step in steps if step.given}
    needed = given | ancestors(steps, given)
    only_needed = _without(steps, {step.id for step in steps if step.id not in needed})
    too_short = not (fits(steps, budget) if budget else fits(only_needed, AMPLE_HOURS))
    ways = {
        "later_date": too_short,
        "fewer_steps": bool(budget) and fits(only_needed, budget),
        "lower_rung": too_short and answers.get("lower_rung") != "no",
        "free_hours": not budget or fits(steps, AMPLE_HOURS),
    }
    return [way for way, helps in ways.items() if helps]


def _hours(answers: Answers) -> Fraction | None:
    value = answers.get("hours_per_week")
    return whole_hours(value) if isinstance(value, (int, float)) else None


def _deadline(horizon: Value | None, today: date) -> date | None:
    pair = None if horizon in (ASAP, NONE) else months(horizon)
    return None if pair is None else add_months(today, pair[1])


def _day(value: Value | None) -> date | None:
    return date.fromisoformat(value) if concrete(value) and isinstance(value, str) and value != NONE else None


def _now(steps: Sequence[Chosen], dated: Dated, budget: Fraction, today: date, done: Collection[str]) -> list[str]:
    """At most three, in the order of the gaps they close: what starts today, or has no dates and can be begun."""
    ready = [
        step.id
        for step in startable(steps, done)
        if (dated.dates[step.id].start == today if step.id in dated.dates else budget or not step.rule.hours_per_week)
    ]
    return ready[:AT_MOST_NOW]


def _milestones(steps: Sequence[Chosen], dates: Mapping[str, Dates]) -> list[Milestone]:
    rows = [(dates[step.id], step) for step in steps if step.id in dates]
    return [
        {
            "id": step.id,
            "step": step.id,
            "title": step.title,
            "start": when.start.isoformat(),
            "due": when.due.isoformat(),
            "earliest": when.earliest.isoformat(),
            "checkpoints": [day.isoformat() for day in checkpoints(when)],
        }
        for when, step in sorted(rows, key=lambda row: (row[0].due, row[0].start))
    ]


def _step(step: Chosen, fitted: Fitted | None, done: Collection[str]) -> Step:
    return {
        "id": step.id,
        "about": step.about,
        "title": step.title,
        "first_move": step.first_move,
        "closes": [gap for gap, _ in step.closes],
        "closes_by": dict(step.closes),
        "hours_per_week": _number(fitted.hours if fitted else step.rule.hours_per_week),
        "weeks": _weeks(step, fitted),
        "months": [_number(end) for end in step.months] if step.months else None,
        "after": list(step.after),
        "because": list(step.because),
        "source": list(step.rule.source),
        "done": step.id in done,
    }


def _weeks(step: Chosen, fitted: Fitted | None) -> int | None:
    if step.given:
        return None if step.months is None else ceil(step.months[1] * 52 / 12)
    return fitted.weeks if fitted else step.rule.weeks


def _number(value: float | Fraction) -> Number:
    return int(value) if value == int(value) else float(value)


def _red_flags(rules: Rules, answers: Answers, gaps: Sequence[Gap]) -> list[str]:
    facts = facts_of(answers, gaps)
    listed = {gap["id"] for gap in gaps}
    return [
        flag
        for rule in rules.gaps
        if rule.id in listed
        for flag, when in rule.red_flags.items()
        if judge(when, facts).holds
    ]
