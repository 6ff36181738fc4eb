"""What many replies to one question have taught: how likely each option is, by the words of a new reply.

The rules of this package read what they know for certain. People say the same in a hundred other ways; those are learned
from `data/replies/`, a file a question. Learned weights are plain numbers, so that the same reply is always read the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cairn.reading.common import is_mark, words_of

LONGEST = 60  # words: what is said after these is not looked at
REACH = 4  # words that a "not" is taken to speak of
NEGATIONS = frozenset("not no never nobody none nothing without hardly nor neither barely".split())
PIECES = (3, 4, 5)  # letters, so that a slip of the finger costs little

#: Labels that are no options.
BESIDE, DONT_KNOW = "beside", "dont_know"

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Learned:
    """Of one question. `weights` has a row a feature and a column a label."""

    labels: tuple[str, ...]
    features: Mapping[str, int]
    weights: Weights
    bias: Weights
    several: bool  # may several options be true at once?

    def opinion(self, text: str) -> dict[str, float]:
        """Each label with its probability, likeliest first; of `several` each by itself, else they add up to 1."""
        rows = [self.features[name] for name in features_of(text) if name in self.features]
        if not rows:
            return {}
        sums = self.weights[rows].sum(axis=0) / np.sqrt(len(rows)) + self.bias
        if self.several:
            likely = 1 / (1 + np.exp(-sums))
        else:
            raised = np.exp(sums - sums.max())
            likely = raised / raised.sum()
        order = np.argsort(-likely, kind="stable")
        return {self.labels[place]: float(likely[place]) for place in order}


Lessons = Mapping[str, Learned]  # by the id of the question


def features_of(text: str) -> dict[str, None]:
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
