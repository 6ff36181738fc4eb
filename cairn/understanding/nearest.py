"""Which of many known ways of putting something a text resembles most: topics of questions, steps that people speak of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from cairn.understanding.words import clauses, said

#: Words that tell no way from another.
_EMPTY = frozenset(
    "a an the of for to in on at it this that i my me we our us am be and or so then please just".split()
)

_ENDINGS = re.compile(r"(?<=\w\w\w)(?:ies|ied|ing|ed|es|s|e|y)$")

SAME, ALIKE, FAINT = 0.8, 0.5, 0.25  # how much two texts resemble each other
UNKNOWN = 0.4  # what a word that no way has weighs, beside one that only one id has
APART = 0.06  # by how much one must be nearer than the next


@dataclass(frozen=True)
class Ways:
    """Ways of putting things, by id: each as the stems of its words. A stem weighs the more, the fewer ids have it."""

    stems: Mapping[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)

    def weight(self, stems: Iterable[str]) -> float:
        unknown = UNKNOWN * max(self.weights.values(), default=1.0)
        return sum(self.weights.get(stem, unknown) for stem in stems)


def ways(names: Mapping[str, Sequence[str]]) -> Ways:
    stems = {id: tuple(stems_of(said(text).words) for text in texts) for id, texts in names.items()}
    held = Counter(stem for some in stems.values() for stem in frozenset[str]().union(*some))
    return Ways(stems, {stem: 0.2 + log((1 + len(stems)) / times) for stem, times in held.items()})


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The words without their endings; all of them where none is telling."""
    words = tuple(words)
    return frozenset(_stem(word) for word in words if word not in _EMPTY) or frozenset(words)


def nearest(text: str, known: Ways) -> list[tuple[str, float]]:
    """The ids with how much the text, or one part of it, resembles one of their ways: 0 to 1, best first."""
    parts = {stems_of(said(part).words) for part in (text, *clauses(text))}
    best = {
        id: max((_alike(part, way, known) for part in parts for way in some), default=0.0)
        for id, some in known.stems.items()
    }
    return sorted(best.items(), key=lambda item: -item[1])


def clear(found: Sequence[tuple[str, float]], least: float = ALIKE) -> str | None:
    """The id that is plainly the nearest; None where none is near enough, or the next one is as near."""
    if not found or found[0][1] < least:
        return None
    return found[0][0] if len(found) == 1 or found[0][1] - found[1][1] >= APART or found[0][1] >= 0.99 else None


def _alike(one: frozenset[str], other: frozenset[str], known: Ways) -> float:
    both = one & other
    return 2 * known.weight(both) / (known.weight(one) + known.weight(other)) if both else 0.0


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word) if len(word) > 3 else word
