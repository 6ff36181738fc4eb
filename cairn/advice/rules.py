"""The rules once they are loaded: gaps, steps, backup. No IO, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cairn.script.model import Place, Question

#: Besides its options a table may name these answers: any concrete one, and "I don't know".
ANSWERED = "answered"


@dataclass(frozen=True)
class Condition:
    """Holds when every question has one of its answers and every predicate is true. Empty: always."""

    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    predicates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """What one answer means for a gap: how much it adds, how things are now, and why we say so."""

    size: int
    have: str
    because: str


@dataclass(frozen=True)
class Part:
    question: str
    rows: Mapping[str, Row]  # option id, `answered` or `dont_know` -> row
    when: Condition = Condition()  # else it is no part of the gap
    needed: bool = False  # without it the whole gap is unknown


@dataclass(frozen=True)
class Limit:
    """The size is at least, or at most, this much under a condition."""

    when: Condition
    least: int = 0
    most: int = 4


@dataclass(frozen=True)
class GapRule:
    id: str
    tier: int
    title: str
    want: str
    parts: tuple[Part, ...]
    changes_if: str
    source: tuple[str, ...]
    place: Place
    applies: Condition = Condition()  # else it is not applicable and left out
    limits: tuple[Limit, ...] = ()
    words: tuple[str, ...] = ()  # the questions whose words are the person's own
    red_flags: Mapping[str, Condition] = field(default_factory=dict)


@dataclass(frozen=True)
class Reason:
    """One reason for a step, in the person's terms. `finds_out`: the gaps that are open or unknown for this reason."""

    when: Condition
    because: str
    finds_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class StepRule:
    id: str
    title: str
    first_move: str
    closes: Mapping[str, int]
    hours_per_week: float
    weeks: int
    reasons: tuple[Reason, ...]
    source: tuple[str, ...]
    place: Place
    after: Mapping[str, Condition] = field(default_factory=dict)
    each: str | None = None  # a list question: one step for each of its texts
    about: str | None = None  # a text question: what the step is about
    lasts: str | None = None  # a duration question: how long it takes, whatever the hours
    dated: str | None = None  # a date question: the day it is due
    first: bool = False  # before all others, whatever they close


@dataclass(frozen=True)
class WayRule:
    """A way of the backup: the first one whose condition holds is taken."""

    when: Condition
    what: str
    trigger: str
    source: tuple[str, ...]
    by: str | None = None  # the step whose due date is the day in the trigger


@dataclass(frozen=True)
class Rules:
    gaps: tuple[GapRule, ...]
    steps: tuple[StepRule, ...]
    backup: Mapping[str, tuple[WayRule, ...]]  # a, b, z
    questions: Mapping[str, Question]
