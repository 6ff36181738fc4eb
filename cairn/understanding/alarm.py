"""How close a text comes, in what it means, to what people write in distress: learned from many such texts and many others.

A support vector machine over the vectors of the meaning. Against linear weights over words and meaning (`Lesson`) it finds
more of what was never seen, at fewer false alarms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

REACH = 1.0  # gamma of the kernel: how quickly likeness fades with distance


@dataclass(frozen=True)
class Alarm:
    """The texts at the border, as vectors of length 1, and what each weighs for distress and for danger."""

    vectors: Numbers  # a row a text
    weights: Numbers  # a row a text: for distress, for danger
    bias: Numbers
    embed: Callable[[str], Numbers]

    def depth(self, text: str) -> tuple[float, float]:
        """How far inside of distress and, if so, of danger the text lies. 0 is the border; most texts lie within -1 and 1."""
        distress, danger = depths(self.vectors, self.weights, self.bias, self.embed(text))
        return float(distress), float(danger)


def depths(vectors: Numbers, weights: Numbers, bias: Numbers, of: Numbers) -> Numbers:
    """How far inside the vectors `of` lie, a row each, of the border that is made of the others."""
    likeness = np.exp(2 * REACH * (of @ vectors.T - 1))
    found: Numbers = likeness @ weights + bias
    return found
