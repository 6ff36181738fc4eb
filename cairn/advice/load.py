"""The files of gaps, steps and sources -> rules. The only module of this package that reads files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cairn.advice.build import gap_rules
from cairn.advice.build_steps import contradiction_rules, step_rules, vision_parts, ways
from cairn.advice.checks import Checker, DataErrors
from cairn.advice.rules import Rules
from cairn.script.model import Place, Question
from cairn.script.tree import Node, read_tree

SOURCES_FILE = "sources.yml"
VISION_FILE = "vision.yml"


def load_rules(folder: Path, questions: Mapping[str, Question]) -> Rules:
    """The rules in `folder` (`gaps/*.yml`, `steps/*.yml`, `vision.yml`, `sources.yml`), for these questions by id.

    Raises DataErrors with all that is wrong: unknown keys, gaps, steps, questions, answers, predicates, sources or
    placeholders, duplicates, circles, missing files.
    """
    check = Checker(questions, _source_ids(folder))
    gap_trees = _trees(check, folder, "gaps", ("gaps", "measured"))
    step_trees = _trees(check, folder, "steps", ("steps", "backup"))
    measured = next((tree["measured"] for tree in gap_trees if "measured" in tree), None)
    gaps = gap_rules(check, [item for tree in gap_trees for item in check.items(tree.get("gaps"))], measured)
    ids = [gap.id for gap in gaps]
    steps = step_rules(check, [item for tree in step_trees for item in check.items(tree.get("steps"))], ids)
    backups = [tree["backup"] for tree in step_trees if "backup" in tree]
    backup = ways(check, backups, {step.id for step in steps})
    if not backups:
        check.wrong(_top(folder, "steps"), "There is no backup here. Add a file with 'backup:' and ways a, b and z.")
    own = check.keys(_tree(check, folder / VISION_FILE, folder), ("vision", "contradictions"))
    vision = vision_parts(check, own["vision"]) if "vision" in own else ()
    contradictions = contradiction_rules(check, own["contradictions"], ids) if "contradictions" in own else ()
    if check.errors:
        raise DataErrors(check.errors)
    return Rules(gaps, steps, backup, dict(questions), vision, contradictions)


def known_sources(folder: Path) -> frozenset[str]:
    """The ids that may be cited, from `sources.yml` in `folder`: each document, and each place in it, as in
    `gap-questions#sector`. Raises DataErrors."""
    return frozenset(_source_ids(folder))


def source_lines(folder: Path) -> dict[str, str]:
    """What each of `known_sources` says, in one line of our own: the title of a document, the sense of a place."""
    return _source_ids(folder)


def _source_ids(folder: Path) -> dict[str, str]:
    check = Checker({}, ())
    path = folder / SOURCES_FILE
    found: dict[str, str] = {}
    tree = _tree(check, path, folder)
    for document, node in check.mapping(check.keys(tree, ("sources",)).get("sources", Node({}, tree.place))).items():
        entry = check.keys(node, ("title", "places"))
        found[document] = check.text(entry.get("title"))
        for place, line in check.mapping(entry.get("places", Node({}, node.place))).items():
            found[f"{document}#{place}"] = check.text(line)
    if check.errors:
        raise DataErrors(check.errors)
    return found


def _trees(check: Checker, folder: Path, name: str, roots: tuple[str, ...]) -> list[dict[str, Node]]:
    """The files of one kind, by name; each holds one or more of `roots`."""
    paths = sorted((folder / name).glob("*.yml"))
    if not paths:
        check.wrong(_top(folder, name), "There are no .yml files here. Are you in the right folder?")
    trees = []
    for path in paths:
        tree = _tree(check, path, folder)
        found = check.keys(tree, (), roots)
        if not found:
            check.wrong(tree.place, f"This file should begin with '{roots[0]}:'.")
        trees.append(found)
    return trees


def _tree(check: Checker, path: Path, folder: Path) -> Node:
    name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        check.wrong(Place(name, 1), f"This file cannot be read: {error}.")
        text = "{}"
    return read_tree(text, name, check.report) or Node({}, Place(name, 1))


def _top(folder: Path, name: str) -> Place:
    return Place(f"{folder.name}/{name}", 1)
