"""What people ask, suppose and report: the files `faq.yml`, `what_if.yml` and `milestones.yml`, read and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cairn.advice.answers import check_answers
from cairn.advice.checks import Checker, DataErrors
from cairn.script.model import Place, Question, Value
from cairn.script.tree import Node, read_tree
from cairn.understanding.nearest import stems_of
from cairn.understanding.topics import Supposition

FEWEST_WAYS = 5  # of asking the same thing: with fewer it is not found


@dataclass(frozen=True)
class Faq:
    """A question that people often ask, and its answer."""

    id: str
    title: str
    also: tuple[str, ...]  # ways of asking it
    text: str
    source: tuple[str, ...]  # none where it is about Cairn itself
    often: bool = False  # among those that are asked most


@dataclass(frozen=True)
class Settles:
    """The answer that somebody has who has done a step."""

    question: str
    value: Value


@dataclass(frozen=True)
class Asks:
    faq: Mapping[str, Faq]
    suppositions: tuple[Supposition, ...]
    steps: Mapping[str, tuple[str, ...]]  # step id -> how people speak of it
    settles: Mapping[str, Settles]  # step id -> what is answered otherwise once it is done


def load_asks(
    folder: Path, questions: Mapping[str, Question], steps: Collection[str], sources: Collection[str]
) -> Asks:
    """The three files in `folder`. Raises DataErrors with all that is wrong: unknown keys, questions, answers, steps
    or sources, duplicates, topics without words, steps that nobody can speak of."""
    check = Checker(questions, sources)
    topics = _roots(check, folder, "faq.yml", "faq")
    supposed = _roots(check, folder, "what_if.yml", "what if")
    reported = _roots(check, folder, "milestones.yml", "milestones", "settles")
    asks = Asks(
        {faq.id: faq for faq in _faqs(check, topics["faq"])},
        tuple(_suppositions(check, supposed["what if"])),
        _steps(check, reported["milestones"], steps),
        _settles(check, reported["settles"], steps),
    )
    if check.errors:
        raise DataErrors(check.errors)
    return asks


def _roots(check: Checker, folder: Path, name: str, *keys: str) -> dict[str, Node]:
    """What stands under each of the keys of the file; nothing where it is missing, and that is noted."""
    place = Place(f"{folder.name}/{name}", 1)
    try:
        tree = read_tree((folder / name).read_text(encoding="utf-8"), place.file, check.report)
    except (OSError, UnicodeDecodeError) as error:
        check.wrong(place, f"This file cannot be read: {error}.")
        tree = None
    found = check.keys(tree, keys) if tree else {}
    return {key: found.get(key, Node((), place)) for key in keys}


def _faqs(check: Checker, node: Node) -> Iterable[Faq]:
    seen: set[str] = set()
    for item in check.items(node):
        found = check.keys(item, ("id", "title", "also", "text"), ("source", "about", "often"))
        id = check.text(found.get("id"))
        if id in seen:
            check.wrong(item.place, f"There is a topic '{id}' already. Give this one another id.")
        seen.add(id)
        if ("source" in found) == ("about" in found):
            check.wrong(item.place, "A topic has either 'source', its place in a document, or 'about: cairn'.")
        if "about" in found:
            check.word(found["about"], ("cairn",), "what a topic can be about")
        also = tuple(check.text(way) for way in check.items(found.get("also")))
        if len(also) < FEWEST_WAYS:
            check.wrong(item.place, f"'{id}' has {len(also)} ways of asking it. Give at least {FEWEST_WAYS}.")
        title, text = check.text(found.get("title")), check.text(found.get("text"))
        yield Faq(id, title, also, text, check.source(found.get("source")), check.flag(found.get("often")))


def _suppositions(check: Checker, node: Node) -> Iterable[Supposition]:
    for item in check.items(node):
        found = check.keys(item, ("question", "value", "label", "words"), ("denied",))
        question = check.question(found.get("question"))
        if not question or "value" not in found:
            continue
        values = {key: _value(check, question, found[key]) for key in ("value", "denied") if key in found}
        groups = tuple(stems_of(check.text(group).split()) for group in check.items(found.get("words")))
        yield Supposition(question, values["value"], values.get("denied"), check.text(found.get("label")), groups)


def _steps(check: Checker, node: Node, steps: Collection[str]) -> dict[str, tuple[str, ...]]:
    found = check.mapping(node) if node.value else {}
    for name, value in found.items():
        check.word(Node(name, value.place), steps, "a step")
    for step in steps:
        if step not in found:
            check.wrong(node.place, f"'{step}' is missing here. Say how people speak of it when they have done it.")
    return {name: tuple(check.text(way) for way in check.items(value)) for name, value in found.items()}


def _settles(check: Checker, node: Node, steps: Collection[str]) -> dict[str, Settles]:
    made = {}
    for name, value in (check.mapping(node) if node.value else {}).items():
        check.word(Node(name, value.place), steps, "a step")
        for asked, answer in check.mapping(value).items():
            if question := check.question(Node(asked, answer.place)):
                made[name] = Settles(question, _value(check, question, answer))
    return made


def _value(check: Checker, question: str, node: Node) -> Value:
    """An answer that can be stored for the question."""
    value: Value = check.text(node)
    if check.questions[question].type == "number":
        value = check.number(node, 0, float("inf"))
    for _, message in check_answers(check.questions, {question: value}):
        check.wrong(node.place, message)
    return value
