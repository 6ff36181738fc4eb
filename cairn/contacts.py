"""Whom people in distress are told to turn to: a file of the operator's, read and checked when Cairn starts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from cairn.script.errors import did_you_mean

FIELDS = ("who", "how")
REMEDY = "Write a list `contacts:` of entries with `who:` and `how:`, as data/contacts.yml does."


class ContactsError(Exception):
    """The file of contacts cannot be used; the message names the place and the remedy, one mistake a line."""


def load_contacts(path: Path) -> tuple[str, ...]:
    """Each contact as one line, "who: how", in the order of the file. Raises ContactsError."""
    entries = _entries(path)
    problems = [problem for number in range(len(entries)) for problem in _problems(path, entries, number)]
    if problems:
        raise ContactsError("\n".join(problems))
    return tuple(f"{entry['who'].strip()}: {' '.join(entry['how'].split())}" for entry in entries)


def _entries(path: Path) -> CommentedSeq:
    try:
        raw = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContactsError(f"{path}:{line}: {error.problem}. Mend the YAML at this line.") from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise ContactsError(f"{path}:1: This is no YAML in UTF-8 that could be read: {error}.") from error
    except OSError as error:
        raise ContactsError(f"{path}: {error.strerror}. Set CAIRN_CONTACTS to a file that can be read.") from error
    entries = raw.get("contacts") if isinstance(raw, CommentedMap) else None
    if not isinstance(entries, CommentedSeq) or not entries:
        raise ContactsError(f"{path}:1: There are no contacts. {REMEDY}")
    return entries


def _problems(path: Path, entries: CommentedSeq, number: int) -> list[str]:
    entry: Any = entries[number]
    if not isinstance(entry, CommentedMap):
        return [f"{path}:{entries.lc.item(number)[0] + 1}: This is no contact. {REMEDY}"]
    line = entry.lc.line + 1
    told = [
        f"{path}:{entry.lc.key(key)[0] + 1}: '{key}' means nothing here.{did_you_mean(str(key), FIELDS)}"
        for key in entry
        if key not in FIELDS
    ]
    for field in FIELDS:
        value = entry.get(field)
        if not isinstance(value, str) or not value.strip():
            told.append(f"{path}:{line}: '{field}' has no words. Numbers go in quotes: how: \"call 000\".")
    return told
