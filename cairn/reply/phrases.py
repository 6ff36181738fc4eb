"""The phrases of `data/phrases.yml`: words that several replies share, some in variants so that they do not bore."""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from cairn.script.errors import did_you_mean

Phrases = Mapping[str, tuple[str, ...]]


class PhraseError(Exception):
    """`data/phrases.yml` cannot be used; the message names the place and the remedy."""


def load_phrases(path: Path, names: Mapping[str, frozenset[str]] | None = None) -> Phrases:
    """Phrase id -> its variants. `names`: the phrases that are needed, with what can be filled in. Raises PhraseError."""
    file = f"{path.parent.name}/{path.name}"
    raw = _raw(path, file)
    lines = {str(key): raw.lc.key(key)[0] + 1 for key in raw}
    phrases = {str(key): _variants(value, f"{file}:{lines[str(key)]}: '{key}'") for key, value in raw.items()}
    problems = _against(phrases, names, file, lines) if names is not None else []
    if problems:
        raise PhraseError("\n".join(problems))
    return phrases


def _raw(path: Path, file: str) -> CommentedMap:
    try:
        raw = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PhraseError(f"{file}:{line}: {error.problem}. Mend the YAML at this line.") from error
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise PhraseError(f"{file}:1: This is no YAML in UTF-8 that could be read: {error}.") from error
    phrases = raw.get("phrases") if isinstance(raw, CommentedMap) else None
    if not isinstance(phrases, CommentedMap):
        raise PhraseError(f"{file}:1: 'phrases:' is missing here. Put it above all phrases, and indent them.")
    return phrases


def _variants(value: object, where: str) -> tuple[str, ...]:
    variants = tuple(value) if isinstance(value, list) else (value,)
    if not variants or not all(isinstance(v, str) and v.strip() for v in variants):
        raise PhraseError(f"{where} has no words. Write a text or a list of texts, or delete it.")
    try:
        used = {fields(v) for v in variants}
    except ValueError as error:
        raise PhraseError(f"{where} has braces that are not a {{name}}: {error}.") from error
    if len(used) > 1:
        raise PhraseError(f"{where} has variants that do not have the same {{names}} in them.")
    return tuple(map(str, variants))


def _against(phrases: Phrases, names: Mapping[str, frozenset[str]], file: str, lines: Mapping[str, int]) -> list[str]:
    """What is missing, what nobody says, and which {names} nobody fills in."""
    told = [f"{file}:1: The phrase '{name}' is missing. Add it." for name in names if name not in phrases]
    for key, variants in phrases.items():
        where = f"{file}:{lines[key]}:"
        if key not in names:
            told.append(f"{where} '{key}' is not the name of a phrase.{did_you_mean(key, names)}")
            continue
        for field in sorted(fields(variants[0]) - names[key]):
            can = ", ".join(sorted(names[key])) or "nothing"
            told.append(f"{where} '{key}' cannot fill in {{{field}}} (but: {can}).{did_you_mean(field, names[key])}")
    return told


def fields(text: str) -> frozenset[str]:
    """The {names} in a text. Raises ValueError where its braces are no names."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def phrase(phrases: Phrases, key: str, turn: int = 0, /, **words: object) -> str:
    """The phrase with its names filled in. `turn` chooses the variant, so that the same turn says the same."""
    variants = phrases[key]
    return variants[turn % len(variants)].format(**words)
