"""The result of `advise`: exactly the JSON of `cairn advise`. No IO, no behaviour.

Keys beyond the contract (a title, a range, what is assumed) only add; nothing in the contract depends on them.
"""

from __future__ import annotations

from typing import Optional, TypedDict, Union

from typing_extensions import NotRequired

Number = Union[int, float]


class Orientation(TypedDict):
    have: Number
    want: Number
    most: str


class Gap(TypedDict):
    """One row of the ledger. `size` is 0 to 4, or None for unknown; then `ask` is the question that would settle it."""

    id: str
    title: str
    tier: int
    size: Optional[int]
    partial: bool
    provisional: bool
    have: Union[str, Number]
    want: Union[str, Number]
    words: str  # the person's own, "" where there are none
    because: list[str]
    source: list[str]
    ask: Optional[str]
    changes_if: str


class Step(TypedDict):
    """Something to do. Hours and weeks are as planned, that is stretched to the hours there are."""

    id: str
    about: Optional[str]  # the skill or the credential
    title: str
    first_move: str
    closes: list[str]
    closes_by: dict[str, int]  # the same gaps; 0 is for one that the step only finds out about
    hours_per_week: Number
    weeks: Optional[int]  # None: as long as the person has not said yet
    months: Optional[list[Number]]  # [sooner, later] of a duration that the person gave
    after: list[str]
    because: list[str]
    source: list[str]
    done: bool


class Milestone(TypedDict):
    """The dates of a step, ISO. `earliest` is the due date where the person gave a range and the sooner end is met."""

    id: str
    step: str
    title: str
    start: str
    due: str
    earliest: str
    checkpoints: list[str]


class Way(TypedDict):
    """One of plan A, B and Z. `date` is the day in `trigger`, where it names one."""

    what: str
    trigger: str
    date: Optional[str]
    source: list[str]


class Backup(TypedDict):
    a: Way
    b: Way
    z: Way


class Plan(TypedDict):
    steps: list[Step]
    now: list[str]
    milestones: list[Milestone]
    feasible: Optional[bool]
    ways_out: list[str]
    backup: Backup
    red_flags: list[str]
    assumes: dict[str, Number]  # what was assumed where the person has not said


class OwnView(TypedDict):
    said: Optional[str]
    computed: Optional[str]
    differ: bool


class WhatIf(TypedDict):
    gaps_changed: list[str]
    steps_added: list[str]
    steps_removed: list[str]


class Advice(TypedDict):
    orientation: Optional[Orientation]
    gaps: list[Gap]
    plan: Plan
    vision: Optional[str]
    contradictions: list[list[str]]
    own_view: OwnView
    affirm_job: bool
    what_if: NotRequired[WhatIf]  # only where it was asked


class MovedGap(TypedDict):
    """`before` and `after` are sizes, "unknown", or None where the row is not in the ledger."""

    id: str
    before: Union[int, str, None]
    after: Union[int, str, None]


class MovedMilestone(TypedDict):
    id: str
    before: str
    after: str


class Moved(TypedDict):
    gaps: list[MovedGap]
    steps_added: list[str]
    steps_removed: list[str]
    milestones: list[MovedMilestone]
