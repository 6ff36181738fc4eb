"""Reading the tree of a data file: every wrong thing is noted with its place, and reading goes on. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from cairn.advice.predicates import PREDICATES
from cairn.advice.rules import ANSWERED, Condition
from cairn.advice.values import slots, without_slots
from cairn.script.errors import did_you_mean, listed, short
from cairn.script.model import DONT_KNOW, NONE, Place, Question
from cairn.script.tree import Node

PREDICATE_KEY = "is"
OPEN_KEY = "open"
ALL_OF = ".*"  # after the beginning of an id: all gaps that begin so


@dataclass(frozen=True)
class DataError:
    place: Place
    message: str  # what is wrong and what to do

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class DataErrors(Exception):
    """All that is wrong with the files of gaps, steps and sources, sorted by place. `str` puts one on a line."""

    def __init__(self, errors: Iterable[DataError]) -> None:
        self.errors = tuple(sorted(set(errors), key=lambda e: (e.place.file, e.place.line, e.message)))
        super().__init__("\n".join(map(str, self.errors)))


@dataclass
class Checker:
    """Takes nodes apart and collects what is wrong. In place of what is wrong the reader gets an empty value."""

    questions: Mapping[str, Question]
    sources: Collection[str]
    errors: list[DataError] = field(default_factory=list)

    def wrong(self, place: Place, message: str) -> None:
        self.errors.append(DataError(place, message))

    def report(self, place: Place, code: str, message: str) -> None:
        """As `read_tree` calls it. The codes are those of scripts."""
        self.wrong(place, message)

    def keys(self, node: Node, required: Collection[str], optional: Collection[str] = ()) -> dict[str, Node]:
        """The entries under known keys; missing and unknown keys are noted."""
        found = self.mapping(node)
        known = [*required, *optional]
        for key, value in found.items():
            if key not in known:
                self.unknown(value.place, key, known, "a key here")
        for key in required:
            if key not in found:
                self.wrong(node.place, f"'{key}' is missing here. Add it.")
        return {key: value for key, value in found.items() if key in known}

    def mapping(self, node: Node) -> dict[str, Node]:
        if isinstance(node.value, dict):
            return node.value
        self.wrong(node.place, "There should be keys with values here, each on a line of its own.")
        return {}

    def items(self, node: Node | None) -> tuple[Node, ...]:
        """The entries of a list; a single word is a list of one; nothing where there is no node."""
        if node is None:
            return ()
        if isinstance(node.value, dict):
            self.wrong(node.place, "There should be a list here. Begin each entry with '- '.")
            return ()
        return node.value if isinstance(node.value, tuple) else (node,)

    def text(self, node: Node | None, more: Collection[str] = ()) -> str:
        """A text that is not empty. Its placeholders name a question or one of `more`, and have words for no answer."""
        if node is None:
            return ""
        if not isinstance(node.value, str) or not node.value.strip():
            self.wrong(node.place, "There should be a text here. If it has a colon or a brace in it, put it in quotes.")
            return ""
        for name in slots(node.value):
            if name not in more and name not in self.questions:
                self.unknown(node.place, name, [*more, *self.questions], "a question")
        if any(brace in without_slots(node.value) for brace in "{}"):
            example = "{target_role|the work you want}"
            self.wrong(node.place, f"A placeholder needs words for when there is no answer, as in {example}.")
        return node.value.strip()

    def word(self, node: Node | None, known: Collection[str], what: str) -> str:
        """One of the known words."""
        if node is None:
            return ""
        if isinstance(node.value, str) and node.value in known:
            return node.value
        self.unknown(node.place, node.value if isinstance(node.value, str) else "...", known, what)
        return ""

    def words(self, node: Node | None, known: Collection[str], what: str) -> tuple[str, ...]:
        return tuple(self.word(item, known, what) for item in self.items(node))

    def flag(self, node: Node | None) -> bool:
        """Whether "yes" stands there."""
        return self.word(node, ("yes", "no"), "yes or no") == "yes"

    def number(self, node: Node | None, low: float, high: float, default: float = 0) -> float:
        if node is None:
            return default
        try:
            value = float(str(node.value))
        except ValueError:
            value = high + 1
        if low <= value <= high:
            return value
        self.wrong(node.place, f"There should be a number from {low:g} to {high:g} here.")
        return default

    def whole(self, node: Node | None, low: int, high: int, default: int = 0) -> int:
        value = self.number(node, low, high, default)
        if value != int(value) and node is not None:
            self.wrong(node.place, "There should be a whole number here.")
        return int(value)

    def unknown(self, place: Place, word: str, known: Collection[str], what: str) -> None:
        self.wrong(place, f"'{short(word)}' is not {what} ({listed(known)}).{did_you_mean(word, known)}")

    def source(self, node: Node | None) -> tuple[str, ...]:
        return self.words(node, self.sources, "a source and its place in data/sources.yml")

    def question(self, node: Node | None, kind: str | None = None) -> str:
        """The id of a question, of the given type where one is given."""
        known = [q.id for q in self.questions.values() if kind in (None, q.type)]
        return self.word(node, known, f"a question of type {kind}" if kind else "a question")

    def answer(self, question: str, node: Node) -> str:
        """What a table may name for this question: an option, `answered`, `dont_know`."""
        asked = self.questions[question]
        known = [option.id for option in asked.options] + list(asked.accepts) + [ANSWERED, DONT_KNOW]
        known += [NONE] if asked.type == "list" else []
        return self.word(node, known, f"one of the answers to {question}")

    def gaps(self, node: Node | None, known: Collection[str]) -> tuple[str, ...]:
        """Ids of gaps; `value.*` stands for all that begin so."""
        found: list[str] = []
        for item in self.items(node):
            name = item.value if isinstance(item.value, str) else ""
            alike = [gap for gap in known if name.endswith(ALL_OF) and gap.startswith(name.removesuffix("*"))]
            found += alike or [self.word(item, known, "a gap")]
        return tuple(found)

    def condition(self, node: Node | None, gaps: Collection[str] = ()) -> Condition:
        """`{question: answer or [answers], is: predicate or [predicates], open: gap or [gaps]}`; empty where nothing
        stands there. `gaps`: those that may be named."""
        if node is None or node.value == "":
            return Condition()
        answers: dict[str, tuple[str, ...]] = {}
        predicates: tuple[str, ...] = ()
        open_gaps: tuple[str, ...] = ()
        for key, value in self.mapping(node).items():
            if key == PREDICATE_KEY:
                predicates = tuple(name for name in self.words(value, PREDICATES, "a predicate") if name)
            elif key == OPEN_KEY and gaps:
                open_gaps = self.gaps(value, gaps)
            elif key in self.questions:
                answers[key] = tuple(self.answer(key, item) for item in self.items(value))
            else:
                self.unknown(value.place, key, [*self.questions, PREDICATE_KEY], "a question")
        return Condition(answers, predicates, open_gaps)
