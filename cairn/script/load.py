"""Scripts from files. All that is wrong with any of them is found before the first is used."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from cairn.script.build import build
from cairn.script.check import check_scripts, link, questions_by_id
from cairn.script.errors import ScriptError, ScriptErrors
from cairn.script.model import Place, Script
from cairn.script.names import FACTS, Names
from cairn.script.tree import read_tree

__all__ = ["FACTS", "ScriptError", "ScriptErrors", "load_scripts", "load_texts"]

MAX_BYTES = 256 * 1024


def load_scripts(
    folder: Path,
    facts: Mapping[str, str] = FACTS,
    sources: Collection[str] | None = None,
    gaps: Collection[str] | None = None,
    milestones: Collection[str] | None = None,
) -> dict[str, Script]:
    """The scripts in all `*.yml` below `folder`, by id, in the order of their files.

    `facts` maps what conditions and placeholders may name to `date`, `number` or `text`. Ids of sources, gaps and
    milestones are checked where they are given. Raises ScriptErrors with everything that is wrong, sorted by place.
    """
    files, errors = _read(folder)
    return _load(files, errors, Names({}, facts, gaps, milestones), sources)


def load_texts(
    files: Mapping[str, str],
    facts: Mapping[str, str] = FACTS,
    sources: Collection[str] | None = None,
    gaps: Collection[str] | None = None,
    milestones: Collection[str] | None = None,
) -> dict[str, Script]:
    """As `load_scripts`, from file name -> text."""
    return _load(files, [], Names({}, facts, gaps, milestones), sources)


def _read(folder: Path) -> tuple[dict[str, str], list[ScriptError]]:
    """The texts of the files, and what kept others from being read."""
    files: dict[str, str] = {}
    errors: list[ScriptError] = []
    for path in sorted(folder.rglob("*.y*ml")):
        name = path.relative_to(folder).as_posix()
        start = Place(name, 1)
        if path.suffix == ".yaml":
            errors.append(ScriptError(start, "S001", "Only files that end in '.yml' are scripts. Rename this one."))
        elif not path.is_file():
            errors.append(ScriptError(start, "S001", "This is not a file."))
        elif path.stat().st_size > MAX_BYTES:
            errors.append(
                ScriptError(start, "S002", f"The file is larger than {MAX_BYTES // 1024} kB. Make two of it.")
            )
        else:
            try:
                files[name] = path.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError:
                errors.append(ScriptError(start, "S001", "The file is not in UTF-8. Save it anew with that encoding."))
    if not files and not errors:
        errors.append(
            ScriptError(Place(str(folder), 1), "S001", "There is no script here, no file that ends in '.yml'.")
        )
    return files, errors


def _load(
    files: Mapping[str, str], errors: list[ScriptError], names: Names, sources: Collection[str] | None
) -> dict[str, Script]:
    def report(place: Place, code: str, message: str) -> None:
        errors.append(ScriptError(place, code, message))

    scripts: dict[str, Script] = {}
    unread = bool(errors)
    for name, text in files.items():
        tree = read_tree(text, name, report)
        script = build(tree, report) if tree else None
        unread = unread or script is None
        if script and script.id in scripts:
            first = scripts[script.id].place
            report(script.place, "S016", f"There is a script '{script.id}' already, at {first}. Give one another id.")
        elif script:
            scripts[script.id] = script
    known = questions_by_id(list(scripts.values()), names.facts, report)
    if not unread:  # else what is named might stand in the file that could not be read
        check_scripts(scripts, Names(known, names.facts, names.gaps, names.milestones), sources, report)
    if errors:
        raise ScriptErrors(errors)
    return {id: link(script, scripts, known) for id, script in scripts.items()}
