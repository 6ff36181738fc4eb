"""The values that a script is made of once it is loaded. No IO, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Union

#: A stored answer: option id, list of them, number, text, list of texts, `{"have": n, "want": n}`, months or
#: `[low, high]`, ISO date, `{"option": "other", "words": "..."}`, or one of the words below.
Value = Union[str, int, float, list[Any], dict[str, Any]]
Answers = Mapping[str, Value]

DONT_KNOW = "dont_know"  # an answer of its own: the person does not know
SKIP = "skip"  # not answered, and not to be asked again by itself
NONE = "none"  # no deadline, no date, nothing of this list
ASAP = "asap"

QUESTION_TYPES = ("choice", "choices", "have_want", "scale", "text", "list", "number", "duration", "date")


@dataclass(frozen=True)
class Place:
    """Where something stands in a file, for messages to people."""

    file: str
    line: int  # from 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Option:
    id: str
    label: str
    also: tuple[str, ...] = ()  # other ways of saying it


@dataclass(frozen=True)
class Question:
    id: str
    type: str
    ask: str
    place: Place
    again: tuple[str, ...] = ()  # other ways of putting it
    options: tuple[Option, ...] = ()
    called: tuple[str, ...] = ()  # how people name it, "weekly hours"; the first is ours
    why: str = ""
    source: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()  # of `asap` and `none`, for durations, dates, lists
    dont_know: str | None = None  # the option that "I don't know" stands for
    most: int | None = None  # how many options may be chosen, for choices
    low: float | None = None  # least and greatest number, for number
    high: float | None = None
    unit: str = ""  # what a number counts: "hours a week"
    suggest: tuple[str, ...] = ()  # replies to offer as buttons where there are no options
    #: What was learned of replies to it: see cairn.reading.learned.
    lesson: Any = field(default=None, repr=False, compare=False)
    #: Where each of its keys stands, for messages about it.
    places: Mapping[str, Place] = field(default_factory=dict, repr=False, compare=False)

    def place_of(self, key: str) -> Place:
        return self.places.get(key, self.place)


@dataclass(frozen=True)
class Say:
    text: str
    place: Place


@dataclass(frozen=True)
class Ask:
    question: Question
    then: Mapping[str, tuple[Step, ...]]  # option id -> steps; empty where no answer leads anywhere of its own
    place: Place


@dataclass(frozen=True)
class If:
    condition: Any  # a parsed expression
    then: tuple[Step, ...]
    otherwise: tuple[Step, ...]
    place: Place


@dataclass(frozen=True)
class Include:
    script: str
    steps: tuple[Step, ...]  # those of the included script
    place: Place


@dataclass(frozen=True)
class End:
    place: Place


Step = Union[Say, Ask, If, Include, End]


@dataclass(frozen=True)
class Script:
    id: str
    title: str
    steps: tuple[Step, ...]
    place: Place
    minutes: int | None = None  # how long it takes, roughly
    about: str = ""  # what it adds to the picture, in one sentence
    called: tuple[str, ...] = ()  # how people may name it
    #: All questions of the scripts that were loaded together, by id: conditions and placeholders may name any of them.
    known: Mapping[str, Question] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Position:
    """Where a person is in a script. No question: the script is finished."""

    lines: tuple[str, ...]  # to be said now, placeholders filled in
    question: Question | None  # as it was loaded: `fill` its words before they are said
    effects: tuple[Any, ...] = ()
