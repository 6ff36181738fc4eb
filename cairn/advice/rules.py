"""The rules once they are loaded: gaps, steps, backup, vision. No IO, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cairn.script.model import Place, Question

#: Besides its options a table may name these answers: any concrete one, and "I don't know".
ANSWERED = "answered"


@dataclass(frozen=True)
class Condition:
    """Holds when every question has one of its answers, every predicate is true and one of the gaps is open. Empty: always."""

    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    predicates: tuple[str, ...] = ()
    open_gaps: tuple[str, ...] = ()  # for steps: any of them


@dataclass(frozen=True)
class Row:
    """What one answer means for a gap: how much it adds, how things are now, and why we say so."""

    size: int
    have: str
    because: str


@dataclass(frozen=True)
class Part:
    question: str
    rows: Mapping[str, Row]  # option id, `answered`, `none` or `dont_know` -> row
    when: Condition = Condition()  # else it is no part of the gap
    needed: bool = False  # without it the whole gap is unknown
    each: bool = False  # of several options each counts, not only the first
    least: int = -4  # what all of them together take away at most


@dataclass(frozen=True)
class Base:
    """What the parts are added to. Of several the first that holds counts."""

    size: int
    when: Condition = Condition()
    because: str = ""


@dataclass(frozen=True)
class Measure:
    """A gap between two numbers of one answer, how it is and how it should be, with what is said of them."""

    question: str
    what: str  # what the numbers are of, inside a sentence
    less: str  # there is less than the person wants
    same: str
    more: str


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
    base: tuple[Base, ...] = ()  # none: 0
    measure: Measure | None = None  # instead of parts
    chosen: tuple[str, str] | None = None  # (question, option): only for who chose it; the choice gives the order
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
class VisionPart:
    """A piece of the vision statement: our lead, then the person's answer."""

    question: str
    lead: str
    source: tuple[str, ...]


@dataclass(frozen=True)
class ContradictionRule:
    """Two wishes that pull in different directions. `pair`: the ids of a value and of what stands against it."""

    pair: tuple[str, str]
    when: Condition
    says: str
    source: tuple[str, ...]


@dataclass(frozen=True)
class Rules:
    gaps: tuple[GapRule, ...]
    steps: tuple[StepRule, ...]
    backup: Mapping[str, tuple[WayRule, ...]]  # a, b, z
    questions: Mapping[str, Question]
    vision: tuple[VisionPart, ...]
    contradictions: tuple[ContradictionRule, ...]

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """Question id -> its type."""
        return {question.id: question.type for question in self.questions.values()}
