"""What a person can name: questions of the interview, gaps, what is often asked, steps, and what can be supposed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from cairn.script.model import Question, Value
from cairn.understanding.alarm import Alarm
from cairn.understanding.nearest import Ways, ways
from cairn.understanding.words import said

#: Words that tell no name from another.
EMPTY = frozenset(
    (
        "the", "a", "an", "my", "your", "our", "of", "for", "to", "in", "i", "you", "me", "it", "is", "are", "was",
        "about", "at", "on", "that", "this", "gap", "gaps", "question",
    )
)  # fmt: skip

#: Of themselves people speak in other words than we do of them.
_TO_US = {"myself": "yourself"}

Names = Mapping[str, tuple[frozenset[str], ...]]  # id -> the telling words of each of its names


@dataclass(frozen=True)
class Supposition:
    """Something that people suppose in words of their own, and the answer that it stands for."""

    question: str
    value: Value
    denied: Value | None  # the answer that the contrary stands for
    label: str
    words: tuple[frozenset[str], ...]  # stems; a text that makes it has one of each group


@dataclass(frozen=True)
class Topics:
    questions: Mapping[str, Question]
    question_names: Names
    gap_names: Names
    faq: Ways = field(default_factory=Ways)
    steps: Ways = field(default_factory=Ways)
    suppositions: tuple[Supposition, ...] = ()
    alarm: Alarm | None = None  # what was learned of distress

    def question(self, words: Sequence[str]) -> str | None:
        """The id of the question that these words name; None where they name none, or several equally well."""
        return _only(named(words, self.question_names))

    def gap(self, words: Sequence[str]) -> str | None:
        """The id of the gap that these words name; None where they name none, or several equally well."""
        return _only(named([_TO_US.get(word, word) for word in words], self.gap_names))

    def end_of_name(self, words: Sequence[str], id: str) -> int:
        """How many of the words come up to the end of the question's name."""
        telling = frozenset[str]().union(*self.question_names[id])
        ends = [place for place, word in enumerate(words, start=1) if any(_same(word, name) for name in telling)]
        return max(ends, default=0)


def topics(
    questions: Iterable[Question],
    gaps: Mapping[str, Sequence[str]],
    faq: Mapping[str, Sequence[str]] | None = None,
    steps: Mapping[str, Sequence[str]] | None = None,
    suppositions: Iterable[Supposition] = (),
    alarm: Alarm | None = None,
) -> Topics:
    """What can be named: questions by what they are `called`, gaps by the names given, and both by their ids; what is
    often asked and the steps by the ways in which people speak of them."""
    by_id = {question.id: question for question in questions}
    return Topics(
        by_id,
        {id: _names((id.replace("_", " "), *question.called)) for id, question in by_id.items()},
        {id: _names((id.rpartition(".")[2].replace("_", " "), *names)) for id, names in gaps.items()},
        ways(faq or {}),
        ways(steps or {}),
        tuple(suppositions),
        alarm,
    )


def named(words: Sequence[str], names: Names) -> tuple[str, ...]:
    """The ids with a name whose telling words are all among these, in any order and give or take a slip.

    Only those with the longest such name: "missing skills" is not what is meant by "skills" alone.
    """
    best: dict[str, int] = {}
    for id, known in names.items():
        held = [sum(map(len, way)) for way in known if way and all(_holds(words, word) for word in way)]
        if held:
            best[id] = max(held)
    return tuple(id for id, length in best.items() if length == max(best.values()))


def _only(ids: tuple[str, ...]) -> str | None:
    return ids[0] if len(ids) == 1 else None


def _names(names: Iterable[str]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(said(name).words) - EMPTY for name in names)


def _holds(words: Sequence[str], word: str) -> bool:
    return any(_same(other, word) for other in words)


def _same(one: str, other: str) -> bool:
    if one == other or one + "s" == other or one == other + "s":
        return True
    slips = 1 if len(other) < 8 else 2
    return len(other) >= 5 and one[:1] == other[:1] and OSA.distance(one, other, score_cutoff=slips) <= slips
