"""The phrases of `data/phrases.yml`: words that several replies share, some in variants so that they do not bore."""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

Phrases = Mapping[str, tuple[str, ...]]


class PhraseError(Exception):
    """`data/phrases.yml` cannot be used; the message names the place and the remedy."""


def load_phrases(path: Path) -> Phrases:
    """Phrase id -> its variants. Raises PhraseError."""
    try:
        with path.open(encoding="utf-8") as stream:
            raw = YAML(typ="rt").load(stream)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PhraseError(f"{path.name}:{line}: {error.problem}. Mend the YAML at this line.") from error
    phrases = {}
    for key, value in raw["phrases"].items():
        line = raw["phrases"].lc.key(key)[0] + 1
        variants = tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)
        if not variants or not all(v.strip() for v in variants):
            raise PhraseError(f"{path.name}:{line}: '{key}' has no words. Write some, or delete it.")
        try:
            fields = {frozenset(name for _, name, _, _ in string.Formatter().parse(v) if name) for v in variants}
        except ValueError as error:
            raise PhraseError(f"{path.name}:{line}: the braces in '{key}' are not a {{name}}: {error}.") from error
        if len(fields) > 1:
            raise PhraseError(f"{path.name}:{line}: the variants of '{key}' do not have the same {{names}} in them.")
        phrases[str(key)] = variants
    return phrases


def phrase(phrases: Phrases, key: str, turn: int = 0, /, **words: object) -> str:
    """The phrase with its names filled in. `turn` chooses the variant, so that the same turn says the same."""
    variants = phrases[key]
    return variants[turn % len(variants)].format(**words)
