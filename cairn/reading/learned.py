"""What many replies to one question have taught: how likely each option is, given a new reply.

The rules of this package read what they know for certain. People say the same in a hundred other ways; those are learned
from `data/replies/`, a file a question. A lesson weighs the words of a reply, its meaning as a vector, and what the rules
heard in it. Its weights are plain numbers, so that the same reply is always read the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cairn.reading.common import is_mark, words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]
    Embed = Callable[[str], Numbers]  # a text as a vector of its meaning

LONGEST = 60  # words: what is said after these is not looked at
REACH = 4  # words that a "not" is taken to speak of
NEGATIONS = frozenset("not no never nobody none nothing without hardly nor neither barely".split())
PIECES = (3, 4, 5)  # letters, so that a slip of the finger costs little

#: How much the vector of the meaning and each thing that the rules heard count beside the words, which have length 1.
OF_MEANING, OF_RULES = 2.0, 1.0

ANY = "any"  # in place of a question: what people say to every one

#: Labels that are no options.
BESIDE, DONT_KNOW = "beside", "dont_know"


@dataclass(frozen=True)
class Lesson:
    """Of one question. The columns of all weights are the labels."""

    labels: tuple[str, ...]
    words: Mapping[str, int]  # feature -> row of `of_words`
    of_words: Numbers
    rules: Mapping[str, int]  # what the rules hear -> row of `of_rules`
    of_rules: Numbers
    of_meaning: Numbers
    bias: Numbers
    several: bool  # may several labels be true at once?
    embed: Embed

    def opinion(self, text: str, heard: Collection[str]) -> dict[str, float]:
        """Each label with its probability, likeliest first; of `several` each by itself, else they add up to 1.

        `heard` is what the rules hear in the text.
        """
        sums = self.bias + OF_MEANING * (self.embed(text) @ self.of_meaning)
        if rows := [self.words[name] for name in features(text) if name in self.words]:
            sums = sums + self.of_words[rows].sum(axis=0) / np.sqrt(len(rows))
        if rows := [self.rules[name] for name in heard if name in self.rules]:
            sums = sums + OF_RULES * self.of_rules[rows].sum(axis=0)
        likely = 1 / (1 + np.exp(-sums)) if self.several else np.exp(sums - sums.max())
        likely = likely if self.several else likely / likely.sum()
        return {self.labels[place]: float(likely[place]) for place in np.argsort(-likely, kind="stable")}


def features(text: str) -> dict[str, None]:
    """The words of a text, its pairs and triples of words, pieces of words, and words under a "not". Each once."""
    words = words_of(text)[:LONGEST]
    return dict.fromkeys((*_of_words(words), *_of_pieces(words), *_denied(words)))


def _of_words(words: Sequence[str]) -> Iterator[str]:
    yield from (f"1 {word}" for word in words)
    around = ["^", *words, "$"]
    yield from (f"2 {first} {second}" for first, second in zip(around, around[1:], strict=False))
    plain = [word for word in around if word in "^$" or not is_mark(word)]
    for first, second, third in zip(plain, plain[1:], plain[2:], strict=False):
        yield f"3 {first} {second} {third}"
        yield f"3 {first} _ {third}"


def _of_pieces(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        edged = f"<{word}>"
        for size in PIECES:
            yield from (f"p {edged[start : start + size]}" for start in range(len(edged) - size + 1))


def _denied(words: Sequence[str]) -> Iterator[str]:
    left = 0
    for word in words:
        if is_mark(word):
            left = 0
        elif word in NEGATIONS:
            left = REACH
        elif left:
            yield f"not {word}"
            left -= 1
