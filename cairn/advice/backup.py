"""Plan A, the next best way to the same place, and what keeps things safe meanwhile. Pure.

The ways are in `data/steps/backup.yml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from cairn.advice.model import Backup, Gap, Way
from cairn.advice.predicates import judge
from cairn.advice.rules import Rules
from cairn.advice.schedule import Dates, add_months
from cairn.advice.steps import facts_of
from cairn.advice.values import fill, months, slots
from cairn.script.model import Answers
from cairn.script.placeholders import day_in_words

GRACE = 1  # months after a step was due, before plan B is for today
CHECK_AFTER = 6  # months, where there is neither a dated step nor a horizon to halve
CHECK_BY = 12  # months: half of ten years is too long to find out that nothing moves


def backup(
    rules: Rules,
    answers: Answers,
    gaps: Sequence[Gap],
    first: str,
    dates: Mapping[str, Dates],
    today: date,
) -> Backup:
    """The three ways, each the first of its kind that fits these answers, with the date or event that sets it off.

    `first` is the title of the step that the plan begins with.
    """
    facts = facts_of(answers, gaps)
    kinds = rules.kinds

    def way(letter: str) -> Way:
        rule = next(rule for rule in rules.backup[letter] if judge(rule.when, facts).holds)
        day = _day(rule.by, dates, answers, today)
        more = {"date": day_in_words(day), "today": day_in_words(today), "first": first}
        named = {"date": day, "today": today}
        days = [named[name].isoformat() for name in slots(rule.trigger) if name in named]
        return {
            "what": fill(rule.what, answers, kinds, more),
            "trigger": fill(rule.trigger, answers, kinds, more),
            "date": days[0] if days else None,
            "source": list(rule.source),
        }

    return {"a": way("a"), "b": way("b"), "z": way("z")}


def _day(step: str | None, dates: Mapping[str, Dates], answers: Answers, today: date) -> date:
    """A month after the step was due; else half of the time there is, at most a year; else half a year."""
    if step is not None and step in dates:
        return add_months(dates[step].due, GRACE)
    horizon = months(answers.get("horizon"))
    return add_months(today, min(horizon[1] / 2, CHECK_BY) if horizon and horizon[1] > 0 else CHECK_AFTER)
