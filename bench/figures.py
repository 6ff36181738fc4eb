"""From what was measured to the figures that are shown: pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Figure:
    """One thing measured of both bots, in pairs taken one right after the other."""

    key: str  # of the ratio, in latest.json
    title: str
    unit: str
    cairn: tuple[float, ...]
    stock: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the pairs' ratios, Cairn's part over stock's."""
        return median(ours / theirs for ours, theirs in zip(self.cairn, self.stock, strict=True))


@dataclass(frozen=True)
class Measured:
    """Everything of one bot, in the order in which it was measured."""

    train: tuple[float, ...]  # seconds
    ready: tuple[float, ...]  # seconds
    turns: tuple[tuple[float, ...], ...]  # seconds of each answer turn, one row for each round
    at_once: tuple[float, ...]  # turns a second
    growth: float  # of a turn from the tenth message on
    memory: float  # MB


def figures(cairn: Measured, stock: Measured) -> list[Figure]:
    def figure(key: str, title: str, unit: str, values: Callable[[Measured], Sequence[float]]) -> Figure:
        return Figure(f"{key}_ratio", title, unit, tuple(values(cairn)), tuple(values(stock)))

    return [
        figure("answer_turn_p50", "answer turn, median", "ms", lambda m: [1000 * median(row) for row in m.turns]),
        figure("answer_turn_p95", "answer turn, 95th percentile", "ms", lambda m: [1000 * p95(row) for row in m.turns]),
        figure("turns_per_second", "turns a second, many at once", "1/s", lambda m: m.at_once),
        figure("train", "training from a cold cache", "s", lambda m: m.train),
        figure("ready", "start to first reply", "s", lambda m: m.ready),
        figure("growth", "turn after many messages, beside one after ten", "times", lambda m: [m.growth]),
        figure("memory", "memory after the run", "MB", lambda m: [m.memory]),
    ]


def p95(values: Sequence[float]) -> float:
    """The 95th percentile, between two values where it falls there; needs two values or more."""
    return quantiles(values, n=20, method="inclusive")[-1]
