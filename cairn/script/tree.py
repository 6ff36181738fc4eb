"""YAML text as a tree whose nodes know their line. Plain words stay text: `yes` is "yes" and `2` is "2".

The parser's events are read one by one, so that nothing is expanded, built or resolved that a script may not hold, and
depth is known before it hurts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Union

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from cairn.script.errors import Report, short
from cairn.script.model import Place

MAX_DEPTH = 40

#: What the parser says, and what to tell a person instead.
PLAINLY = (
    (
        "mapping values are not allowed",
        'there is a colon too many, or too many spaces before the line. Put texts in quotes: "Tell me: how are you?".',
    ),
    ("while scanning a quoted scalar", "a quotation mark is opened here and not closed."),
    (
        "expected <block end>",
        "this line does not line up with those above it, or a text starts with a bracket or a quotation mark and goes"
        " on after it. Check the spaces, or put the whole text in quotes.",
    ),
    ("could not find expected ':'", "a colon is missing after a key, or the line is not indented far enough."),
    ("cannot start any token", "a text may not start with this sign. Put the text in quotes."),
    ("flow", "a bracket is opened here and not closed, or a comma is missing."),
)


@dataclass(frozen=True)
class Node:
    value: Union[str, tuple[Node, ...], dict[str, Node]]
    place: Place  # of a value in a mapping: that of its key


@dataclass
class _Open:
    """A list or mapping whose end has not come yet. Of a mapping: keys and values by turns."""

    place: Place
    is_map: bool
    nodes: list[Node] = field(default_factory=list)


def read_tree(text: str, file: str, report: Report) -> Node | None:
    """The one document in `text`; None where it cannot be read as a whole, and why is reported."""
    if "\t" in text:
        line = text[: text.index("\t")].count("\n") + 1
        report(Place(file, line), "S004", "There is a tab in this line. Use spaces.")
        return None
    try:
        return _build(text, file, report)
    except MarkedYAMLError as error:
        said = f"{error.context or ''} {error.problem or ''}"
        plainly = next((words for sign, words in PLAINLY if sign in said), f"{short(said)}.")
        marks = (
            (error.context_mark, error.problem_mark) if "here" in plainly else (error.problem_mark, error.context_mark)
        )
        mark = marks[0] or marks[1]
        report(Place(file, mark.line + 1 if mark else 1), "S003", f"This cannot be read as YAML: {plainly}")
    except YAMLError as error:
        at = getattr(error, "position", 0)
        line = text[:at].count("\n") + 1 if isinstance(at, int) else 1
        report(Place(file, line), "S003", "There is a sign in this line that cannot be printed. Delete it.")
    return None


def _build(text: str, file: str, report: Report) -> Node | None:
    top = _Open(Place(file, 1), is_map=False)
    open_nodes = [top]
    for event in YAML(typ="safe", pure=True).parse(text):
        place = Place(file, event.start_mark.line + 1 if event.start_mark else 1)
        if isinstance(event, DocumentStartEvent) and top.nodes:
            report(place, "S003", "A second document starts here. Put each script in a file of its own, without '---'.")
            return None
        if isinstance(event, NodeEvent) and not _is_plain(event, place, report):
            return None
        if isinstance(event, CollectionStartEvent):
            open_nodes.append(_Open(place, isinstance(event, MappingStartEvent)))
            if len(open_nodes) - 1 > MAX_DEPTH:
                report(
                    place, "S008", f"This is nested more than {MAX_DEPTH} deep. Move a part to a script and include it."
                )
                return None
        elif isinstance(event, ScalarEvent):
            open_nodes[-1].nodes.append(Node(event.value, place))
        elif isinstance(event, CollectionEndEvent):
            closed = open_nodes.pop()
            value = _mapping(closed.nodes, report) if closed.is_map else tuple(closed.nodes)
            open_nodes[-1].nodes.append(Node(value, closed.place))
    return top.nodes[0] if top.nodes else Node("", Place(file, 1))


def _is_plain(event: Any, place: Place, report: Report) -> bool:
    """False where reading cannot go on, as the node that stands here is not known."""
    if isinstance(event, AliasEvent):
        report(place, "S005", f"'*{event.anchor}' repeats something from elsewhere. Write it out, or put it in quotes.")
        return False
    if event.anchor:
        report(place, "S005", f"'&{event.anchor}' is not used in scripts. Delete it, or put the text in quotes.")
    if event.tag:
        tag = short(str(event.tag).replace("tag:yaml.org,2002:", "!!"))
        report(place, "S006", f"'{tag}' is a tag, and scripts have none. Put the text in quotes.")
    return True


def _mapping(nodes: list[Node], report: Report) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key.value, str):
            report(key.place, "S012", "A key must be a word. Put the text in quotes if it starts with a bracket.")
        elif key.value == "<<":
            report(key.place, "S005", "'<<' takes over keys from elsewhere, which scripts do not. Write them out.")
        elif key.value in found:
            before = found[key.value].place.line
            report(key.place, "S007", f"'{short(key.value)}' stands here twice, first in line {before}. Keep one.")
        else:
            found[key.value] = Node(value.value, key.place)
    return found
