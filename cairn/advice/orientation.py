"""Where the person stands, and would like to stand, on the line from job to career. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from cairn.advice.model import Gap, Orientation
from cairn.script.model import Answers

#: The five differences between a job and a career.
DIFFERENCES = ("time_horizon", "purpose", "commitment", "skill_growth", "fulfilment")


def orientation(answers: Answers, gaps: Sequence[Gap]) -> Orientation | None:
    """The means of the differences that are answered in full, and the one with the longest way from have to want.

    Ties go to the order of the ledger, `gaps`. None where none is answered in full.
    """
    order = [gap["id"] for gap in gaps if gap["id"] in DIFFERENCES and gap["size"] is not None]
    pairs = {gap: answers[gap] for gap in order}
    ways = {gap: (pair["have"], pair["want"]) for gap, pair in pairs.items() if isinstance(pair, dict)}
    if not ways:
        return None
    return {
        "have": _mean([have for have, _ in ways.values()]),
        "want": _mean([want for _, want in ways.values()]),
        "most": max(ways, key=lambda gap: ways[gap][1] - ways[gap][0]),
    }


def _mean(numbers: Sequence[int]) -> int | float:
    mean = Fraction(sum(numbers), len(numbers))
    return int(mean) if mean.denominator == 1 else float(mean)
