"""The door: answers -> the whole result of `cairn advise`. Pure: same answers and same day, same bytes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from cairn.advice.gaps import ledger
from cairn.advice.model import Advice, Gap, OwnView
from cairn.advice.orientation import orientation
from cairn.advice.plan import make_plan
from cairn.advice.predicates import Facts, job_is_enough
from cairn.advice.rules import Rules
from cairn.advice.values import concrete, spoken
from cairn.advice.vision import contradictions, vision
from cairn.script.model import Answers

#: What still counts for a person for whom a job is fine.
OF_THE_JOB = ("employment", "current_role", "current_sector", "wants", "job_or_target")


def advise(rules: Rules, answers: Answers, today: date, done: Collection[str] = frozenset()) -> Advice:
    """Gaps, plan and vision, and the person's own view beside them.

    `answers` are those that count (see `on_path` of the script engine), `done` the keys of steps that are done (`step_key`).
    A person for whom a job is fine gets that affirmed, with no gaps, unless they chose to keep a career goal in the picture;
    of what else they said their vision remains.
    """
    affirmed = bool(job_is_enough(Facts(answers)))
    statement = vision(rules, answers)
    if affirmed:
        answers = {question: answers[question] for question in OF_THE_JOB if question in answers}
    gaps = [] if affirmed else ledger(rules, answers)
    return {
        "orientation": orientation(answers, gaps),
        "gaps": gaps,
        "plan": make_plan(rules, answers, gaps, today, done),
        "vision": statement,
        "contradictions": contradictions(rules, answers),
        "own_view": own_view(answers, gaps),
        "affirm_job": affirmed,
    }


def own_view(answers: Answers, gaps: list[Gap]) -> OwnView:
    """What the person feels holds them back, beside the first open gap. They differ only where there are both."""
    block = answers.get("biggest_block")
    said = spoken(block) if concrete(block) else None
    computed = next((gap["id"] for gap in gaps if gap["size"]), None)
    differ = said is not None and computed is not None and said != computed
    return {"said": said, "computed": computed, "differ": differ}
