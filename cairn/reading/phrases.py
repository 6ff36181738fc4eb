"""Known phrases found in a row of words: the longest first, small words between them forgiven."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cairn.reading.common import is_mark, stem, words_of

#: Left out of every phrase, and forgiven in a reply.
_ARTICLES = frozenset("a an the my our your their his her".split())
#: Words that may stand inside a phrase without changing it.
SMALL = _ARTICLES | frozenset(
    """really just currently actually very quite still simply basically literally honestly also truly probably
        perhaps maybe
    already kinda only even totally completely super so""".split()
)

_DENIES = frozenset(["not", "never"])
_FORGIVEN = SMALL | _DENIES | frozenset("do does did got is are be".split())
_END = ""  # marks the end of a phrase in the tree


@dataclass(frozen=True)
class Found:
    """A phrase at `words[start:end]` and what it means."""

    start: int
    end: int
    meaning: str
    length: int  # words of the phrase
    denied: bool = False  # a "not" stands inside: "they would never take me"


@dataclass(frozen=True)
class Phrases:
    tree: Mapping[str, Any]
    vocabulary: frozenset[str]  # as written, not stemmed


def phrase_words(phrase: str) -> list[str]:
    """The words of a phrase that count: no marks, no articles unless there is nothing else."""
    words = [word for word in words_of(phrase) if not is_mark(word)]
    bare = [word for word in words if word not in _ARTICLES]
    return words if not bare or bare == ["lot"] else bare


def compile_phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
    """A table of (phrase, meaning). Where a phrase is given twice the first meaning stays."""
    tree: dict[str, Any] = {}
    vocabulary: set[str] = set()
    for phrase, meaning in pairs:
        words = phrase_words(phrase)
        if not words:
            continue
        vocabulary.update(words)
        here = tree
        for word in words:
            here = here.setdefault(stem(word), {})
        here.setdefault(_END, (meaning, len(words)))
    return Phrases(tree, frozenset(vocabulary))


def find(words: Sequence[str], phrases: Phrases) -> list[Found]:
    """The phrases that stand in the words, none overlapping another, in order; longer ones win."""
    hits = [hit for start in range(len(words)) if (hit := _longest(words, start, phrases.tree))]
    taken: list[Found] = []
    covered: set[int] = set()
    for hit in sorted(hits, key=lambda found: (-found.length, found.start)):
        span = range(hit.start, hit.end)
        if covered.isdisjoint(span):
            covered.update(span)
            taken.append(hit)
    return sorted(taken, key=lambda found: found.start)


def _longest(words: Sequence[str], start: int, tree: Mapping[str, Any]) -> Found | None:
    best: Found | None = None
    here, at, skipped, denied = tree, start, 0, False
    while at < len(words) and skipped <= 3:
        following = here.get(stem(words[at]))
        if following is None:
            if at == start or words[at] not in _FORGIVEN:
                break
            denied ^= words[at] in _DENIES
            at, skipped = at + 1, skipped + 1
            continue
        here, at = following, at + 1
        if _END in here:
            meaning, length = here[_END]
            best = Found(start, at, meaning, length, denied)
    return best
