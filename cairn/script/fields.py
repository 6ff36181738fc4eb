"""The fields of a node of the tree: what is there, what may be there, and as what kind of value."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from cairn.script.errors import Report, did_you_mean, listed, short
from cairn.script.expressions import KEYWORDS
from cairn.script.model import DONT_KNOW, SKIP, Place
from cairn.script.tree import Node

MAX_TEXT = 2000
MAX_ITEMS = 200  # of a list, such as the other ways of saying an answer
MAX_ID = 60

ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
RESERVED = (*KEYWORDS, DONT_KNOW, SKIP)

Fields = Mapping[str, Node]


def fields(node: Node, known: Collection[str], required: Collection[str], what: str, report: Report) -> Fields | None:
    """The known fields of a mapping. None where `node` is no mapping."""
    if not isinstance(node.value, dict):
        report(node.place, "S012", f"Here {what} should stand, with keys such as {listed(required or known)}.")
        return None
    for key, value in node.value.items():
        if key not in known:
            said = f"'{short(key)}' is not a key of {what} ({listed(known)})."
            report(value.place, "S010", said + did_you_mean(key, known))
    for key in required:
        if key not in node.value:
            report(node.place, "S011", f"'{key}' is missing in {what}. Add '{key}: ...'.")
    return {key: value for key, value in node.value.items() if key in known}


def text(found: Fields, key: str, report: Report) -> str:
    """The text under `key`; "" where it is not there or is no usable text."""
    return one_text(found[key], key, report) if key in found else ""


def one_text(node: Node, key: str, report: Report) -> str:
    if not isinstance(node.value, str):
        said = f"'{short(key)}' has to be a text. If a brace, a bracket or a colon belongs to it, put it in quotes."
        report(node.place, "S012", said)
        return ""
    words = node.value.strip()
    if not words:
        report(node.place, "S012", f"'{key}' is empty. Write something, or delete it.")
    if len(words) > MAX_TEXT:
        report(node.place, "S013", f"'{key}' has {len(words)} characters, at most {MAX_TEXT} are possible. Cut it.")
    return words


def texts(found: Fields, key: str, report: Report) -> tuple[str, ...]:
    """The texts under `key`: one, or a list of them. () where it is not there."""
    if key not in found:
        return ()
    node = found[key]
    items = node.value if isinstance(node.value, tuple) else (node,)
    if len(items) > MAX_ITEMS:
        report(node.place, "S013", f"'{key}' has {len(items)} entries, at most {MAX_ITEMS} are possible.")
    return tuple(one_text(item, key, report) for item in items)


def words(found: Fields, key: str, possible: Collection[str], report: Report) -> tuple[str, ...]:
    """The words under `key`, each of which has to be one of `possible`."""
    given = texts(found, key, report)
    for word in given:
        if word and word not in possible:
            said = f"'{short(word)}' is not possible for '{key}' here ({listed(possible)})."
            report(found[key].place, "S024", said + did_you_mean(word, possible))
    return tuple(word for word in given if word in possible)


def number(found: Fields, key: str, report: Report) -> float | None:
    if key not in found:
        return None
    given = one_text(found[key], key, report)
    if re.fullmatch(r"-?\d{1,9}(\.\d{1,6})?", given, re.ASCII):
        return float(given)
    if given:
        report(found[key].place, "S012", f"'{key}' has to be a number, not '{short(given)}'.")
    return None


def usable_id(id: str, place: Place, what: str, report: Report, dots: bool = False) -> bool:
    """Whether conditions can name it."""
    if id in RESERVED:
        report(place, "S014", f"'{id}' has a meaning of its own in conditions. Choose another id for this {what}.")
    elif not ID.fullmatch(id) or len(id) > MAX_ID or ("." in id and not dots):
        report(
            place,
            "S014",
            f"'{short(id)}' cannot be the id of this {what}. It has small letters, digits and '_', starts with a letter"
            f" and is at most {MAX_ID} long, as in next_step_2.",
        )
    else:
        return True
    return False
