"""Trees of data files -> rules of gaps, checked. Pure: `load` reads the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from cairn.advice.checks import Checker
from cairn.advice.rules import Base, GapRule, Limit, Measure, Part, Row
from cairn.script.model import Place
from cairn.script.tree import Node

LARGEST = 4
MEASURE_NAMES = ("what", "have", "want")  # what else the sentences about two numbers may name
SUMMED = ("want", "parts", "changes if")  # what a gap has that is summed from answers
MEASURED = ("measure", "what")  # and one that lies between two numbers


class Rule(Protocol):
    """Anything with an id that has a place in a file."""

    @property
    def id(self) -> str: ...

    @property
    def place(self) -> Place: ...


def gap_rules(check: Checker, nodes: Sequence[Node], measured: Node | None) -> tuple[GapRule, ...]:
    """The gaps of all files. Ids are unique. `measured` has the sentences for those that lie between two numbers."""
    said = check.keys(measured, ("less", "same", "more", "changes if")) if measured else {}
    sentences = {key: check.text(node, MEASURE_NAMES) for key, node in said.items()}
    rules = [rule for node in nodes if (rule := _gap(check, node, sentences)) is not None]
    unique(check, rules, "gap")
    return tuple(rules)


def _gap(check: Checker, node: Node, sentences: Mapping[str, str]) -> GapRule | None:
    by_numbers = isinstance(node.value, dict) and "measure" in node.value
    required = ("id", "tier", "title", "source", *(MEASURED if by_numbers else SUMMED))
    found = check.keys(node, required, ("applies", "limits", "words", "red flags", "base", "chosen"))
    if len([key for key in required if key in found]) < len(required):
        return None
    if by_numbers and not sentences:
        check.wrong(found["measure"].place, "The sentences for this are missing. Add a 'measured:' to a file of gaps.")
    flags = check.mapping(found["red flags"]) if "red flags" in found else {}
    return GapRule(
        id=check.text(found["id"]),
        tier=check.whole(found["tier"], 1, 5),
        title=check.text(found["title"]),
        want=check.text(found.get("want")),
        parts=tuple(part for item in check.items(found.get("parts")) if (part := _part(check, item)) is not None),
        changes_if=check.text(found.get("changes if")) or sentences.get("changes if", ""),
        source=check.source(found["source"]),
        place=found["id"].place,
        applies=check.condition(found.get("applies")),
        limits=tuple(_limit(check, item) for item in check.items(found.get("limits"))),
        words=tuple(check.question(item) for item in check.items(found.get("words"))),
        base=tuple(_base(check, item) for item in check.items(found.get("base"))),
        measure=_measure(check, found, sentences) if by_numbers else None,
        chosen=_chosen(check, found["chosen"]) if "chosen" in found else None,
        red_flags={flag: check.condition(value) for flag, value in flags.items()},
    )


def _measure(check: Checker, found: Mapping[str, Node], sentences: Mapping[str, str]) -> Measure:
    question = check.question(found["measure"], "have_want")
    less, same, more = (sentences.get(key, "") for key in ("less", "same", "more"))
    return Measure(question, check.text(found["what"]), less, same, more)


def _chosen(check: Checker, node: Node) -> tuple[str, str] | None:
    """`{question: option}`."""
    pairs = [(question, option) for question, (option, *_) in check.condition(node).answers.items() if option]
    return pairs[0] if pairs else None


def _base(check: Checker, node: Node) -> Base:
    found = check.keys(node, ("size",), ("when", "because"))
    size = check.whole(found.get("size"), 0, LARGEST)
    return Base(size, check.condition(found.get("when")), check.text(found.get("because")))


def _part(check: Checker, node: Node) -> Part | None:
    found = check.keys(node, ("question", "answers"), ("when", "needed", "each", "least"))
    question = check.question(found.get("question"))
    if not question or "answers" not in found:
        return None
    rows = {}
    for answer, value in check.mapping(found["answers"]).items():
        check.answer(question, Node(answer, value.place))
        row = check.keys(value, ("size", "because"), ("have",))
        size = check.whole(row.get("size"), -LARGEST, LARGEST)
        rows[answer] = Row(size, check.text(row.get("have")), check.text(row.get("because")))
    missing = [option.id for option in check.questions[question].options if option.id not in rows]
    if missing:
        check.wrong(node.place, f"Answers to {question} are missing here: {', '.join(missing)}. Give each a size.")
    least = check.whole(found.get("least"), -LARGEST, LARGEST, -LARGEST)
    when = check.condition(found.get("when"))
    return Part(question, rows, when, check.flag(found.get("needed")), check.flag(found.get("each")), least)


def _limit(check: Checker, node: Node) -> Limit:
    found = check.keys(node, ("when",), ("least", "most"))
    least = check.whole(found.get("least"), 0, LARGEST, 0)
    most = check.whole(found.get("most"), 0, LARGEST, LARGEST)
    return Limit(check.condition(found.get("when")), least, most)


def unique(check: Checker, rules: Sequence[Rule], what: str) -> None:
    """Note those whose id was there before."""
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            before = seen[rule.id].place
            check.wrong(rule.place, f"There is a {what} '{rule.id}' already, at {before}. Give this one another id.")
        seen.setdefault(rule.id, rule)
