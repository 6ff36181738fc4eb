"""The figures say what was measured."""

import json
from pathlib import Path

import pytest

from bench.figures import Figure, Measured, figures, p95
from bench.report import as_json, write

KEYS = [
    "answer_turn_p50_ratio",
    "answer_turn_p95_ratio",
    "turns_per_second_ratio",
    "train_ratio",
    "ready_ratio",
    "growth_ratio",
    "memory_ratio",
]
FAST = Measured(
    train=(20.0,), ready=(10.0, 12.0), turns=((0.02, 0.03, 0.04),) * 2, at_once=(40.0,), growth=1.1, memory=500.0
)
SLOW = Measured(
    train=(40.0,), ready=(20.0, 48.0), turns=((0.08, 0.1, 0.16),) * 2, at_once=(10.0,), growth=4.4, memory=1000.0
)


@pytest.mark.parametrize(
    ("cairn", "stock", "ratio"),
    [
        ((30.0,), (100.0,), 0.3),
        ((30.0, 40.0, 50.0), (100.0, 100.0, 100.0), 0.4),
        ((30.0, 60.0, 900.0), (100.0, 200.0, 300.0), 0.3),  # one slow moment of the machine does not move it
        ((10.0, 100.0), (10.0, 50.0), 1.5),
    ],
)
def test_a_ratio_is_the_median_of_the_pairs(cairn: tuple[float, ...], stock: tuple[float, ...], ratio: float) -> None:
    assert Figure("x_ratio", "x", "ms", cairn, stock).ratio == pytest.approx(ratio)


def test_values_that_are_not_in_pairs_are_refused() -> None:
    unpaired = Figure("x_ratio", "x", "ms", (1.0, 2.0), (1.0,))
    with pytest.raises(ValueError):
        assert unpaired.ratio


def test_the_95th_percentile_leaves_the_slowest_twentieth_out() -> None:
    assert p95([float(n) for n in range(101)]) == pytest.approx(95.0)
    assert p95([1.0] * 99 + [1000.0]) == pytest.approx(1.0)


def test_every_figure_is_cairns_part_over_stocks() -> None:
    ratios = {figure.key: figure.ratio for figure in figures(FAST, SLOW)}
    assert list(ratios) == KEYS
    assert ratios["answer_turn_p50_ratio"] == pytest.approx(0.3)
    assert ratios["answer_turn_p95_ratio"] == pytest.approx(0.039 / 0.154)
    assert ratios["turns_per_second_ratio"] == pytest.approx(4.0)
    assert ratios["train_ratio"] == pytest.approx(0.5)
    assert ratios["ready_ratio"] == pytest.approx(0.375)
    assert ratios["growth_ratio"] == pytest.approx(0.25)
    assert ratios["memory_ratio"] == pytest.approx(0.5)


def test_turns_are_shown_in_milliseconds() -> None:
    assert figures(FAST, SLOW)[0].cairn == pytest.approx((30.0, 30.0))


def test_the_file_holds_the_ratios_and_the_raw_values(tmp_path: Path) -> None:
    file = tmp_path / "latest.json"
    write(as_json(figures(FAST, SLOW), FAST, SLOW, {"rounds": 2}), file)
    written = json.loads(file.read_text())
    assert [key for key in written if key.endswith("_ratio")] == KEYS
    assert written["turns_per_second_ratio"] == 4.0
    assert written["growth_1000_over_10"] == 1.1
    assert written["raw"]["stock"]["ready"] == [20.0, 48.0]
