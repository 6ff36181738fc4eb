"""What moves when an answer changes. Pure; stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Union

from cairn.advice.advise import advise
from cairn.advice.model import Advice, Moved, MovedGap, WhatIf
from cairn.advice.rules import Rules
from cairn.advice.steps import step_key
from cairn.script.model import Answers, Value


def what_if(
    rules: Rules,
    answers: Answers,
    changes: Mapping[str, Value],
    today: date,
    done: Collection[str] = frozenset(),
    counting: Callable[[Answers], Answers] = dict,
) -> WhatIf:
    """Which gaps change their size, and which steps come and go, if these answers were different.

    `answers` are all that are stored; `counting` keeps those that count (`on_path` over the scripts), before and after.
    """
    before = advise(rules, counting(answers), today, done)
    after = advise(rules, counting({**answers, **changes}), today, done)
    was, now = ([step["id"] for step in result["plan"]["steps"]] for result in (before, after))
    return {
        "gaps_changed": [gap["id"] for gap in moved(before, after)["gaps"]],
        "steps_added": [step for step in now if step not in was],
        "steps_removed": [step for step in was if step not in now],
    }


def moved(before: Advice, after: Advice) -> Moved:
    """What is different between two results: sizes, steps, dates. In the order of the later, then of the earlier.

    Steps go by their keys (`step_key`): the second of a list is another step once the first has gone. A step that is done
    is never removed: it stays done, even where it would not be advised any more.
    """
    sizes_before, sizes_after = _sizes(before), _sizes(after)
    gaps: list[MovedGap] = [
        {"id": gap, "before": sizes_before.get(gap), "after": sizes_after.get(gap)}
        for gap in [*sizes_after, *(gap for gap in sizes_before if gap not in sizes_after)]
        if sizes_before.get(gap) != sizes_after.get(gap)
    ]
    steps_before, steps_after = _steps(before), _steps(after)
    due_before, due_after = _due(before), _due(after)
    keys = step_keys(before)
    done = {keys[step["id"]] for step in before["plan"]["steps"] if step["done"]}
    return {
        "gaps": gaps,
        "steps_added": [step for step in steps_after if step not in steps_before],
        "steps_removed": [step for step in steps_before if step not in steps_after and step not in done],
        "milestones": [
            {"id": step, "before": due_before[step], "after": due}
            for step, due in due_after.items()
            if step in due_before and due_before[step] != due
        ],
    }


def _sizes(advice: Advice) -> dict[str, Union[int, str]]:
    return {gap["id"]: "unknown" if (size := gap["size"]) is None else size for gap in advice["gaps"]}


def step_keys(advice: Advice) -> dict[str, str]:
    """Step id -> its key."""
    return {step["id"]: step_key(step["id"], step["about"]) for step in advice["plan"]["steps"]}


def _steps(advice: Advice) -> list[str]:
    return list(step_keys(advice).values())


def _due(advice: Advice) -> dict[str, str]:
    keys = step_keys(advice)
    return {keys[milestone["id"]]: milestone["due"] for milestone in advice["plan"]["milestones"]}
