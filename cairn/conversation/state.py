"""What is known of one person while a turn is taken. Plain values: a turn makes a new state out of an old one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from cairn.script.model import Value


@dataclass(frozen=True)
class Dialog:
    """The little that cannot be derived from the answers."""

    open: bool = False  # are we in the middle of the interview, or is it at rest?
    turns: int = 0
    revisit: str | None = None  # a question that is being answered again
    pending: dict[str, Any] | None = None  # what we asked about the last reply: {"kind": ..., ...}
    misread: int = 0  # how often the waiting question has been misunderstood in a row
    said_again: int = 0  # how often the waiting question has been put again
    spoken_of: dict[str, str] = field(default_factory=dict)  # "gap" and "question" last named
    last_answered: str | None = None
    complete: bool = False  # has the person been shown what all the answers come to?
    begun: bool = False  # has the first question been put?
    left: dict[str, Any] | None = None  # the interview was left because of danger: was it open, and at which words
    eased: dict[str, str] = field(
        default_factory=dict
    )  # what weighs on the person and need not be asked about: the day
    chosen: list[str] = field(default_factory=list)  # the modules that the person chose, the latest last
    ended: list[str] = field(default_factory=list)  # the modules at whose end was said what they change


@dataclass(frozen=True)
class Milestone:
    step: str  # its key: see `step_key`
    start: date
    due: date
    done: bool = False


@dataclass(frozen=True)
class Note:
    """What the person asked to pass on to their coach."""

    text: str
    day: date


@dataclass(frozen=True)
class Record:
    """What is kept of a person beside their state."""

    id: str = ""  # tells people apart, in names that must be unique; says nothing about the person
    began: date | None = None
    earlier: tuple[tuple[str, str], ...] = ()  # question and words of the answers that were replaced or set aside
    notes: tuple[Note, ...] = ()
    messages: tuple[str, ...] = ()  # all that the person ever wrote, in order


@dataclass(frozen=True)
class State:
    answers: dict[str, Value] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)  # question id -> what the person wrote
    dialog: Dialog = field(default_factory=Dialog)
    plan_day: date | None = None  # the day the plan counts from, while no answer has changed since
    milestones: tuple[Milestone, ...] = ()
    new_notes: tuple[Note, ...] = ()  # left for the coach in this turn
    deleted: bool = False  # nothing is to be kept of the person, neither this turn nor those before
    #: Reads what else is kept. It grows with the talk, and only few turns want it.
    record: Callable[[], Record] = field(default=Record, compare=False, repr=False)

    def with_dialog(self, **changes: Any) -> State:
        return replace(self, dialog=replace(self.dialog, **changes))

    def with_answer(self, question: str, value: Value, words: str) -> State:
        """The state after an answer; a plan made before it no longer holds."""
        return replace(
            self,
            answers={**self.answers, question: value},
            words={**self.words, question: words},
            plan_day=None,
        ).with_dialog(last_answered=question, misread=0, said_again=0, pending=None)

    @property
    def done(self) -> frozenset[str]:
        return frozenset(m.step for m in self.milestones if m.done)
