"""The figures as a table for people and as `latest.json` for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from rich.table import Table

from bench.figures import Figure, Measured


def table(figures: Sequence[Figure]) -> Table:
    shown = Table(title="Cairn beside a stock Rasa form bot", caption="Each ratio is Cairn's part over stock's.")
    for name in ("figure", "Cairn", "stock", "ratio"):
        shown.add_column(name, justify="left" if name == "figure" else "right")
    for figure in figures:
        title = f"{figure.title} ({figure.unit})"
        shown.add_row(title, f"{median(figure.cairn):.1f}", f"{median(figure.stock):.1f}", f"{figure.ratio:.2f}")
    return shown


def as_json(figures: Sequence[Figure], cairn: Measured, stock: Measured, settings: dict[str, int]) -> dict[str, Any]:
    """The ratios by their keys, then the raw values in the order in which they were measured."""
    return {
        **{figure.key: round(figure.ratio, 4) for figure in figures},
        "growth_1000_over_10": round(cairn.growth, 4),
        "settings": settings,
        "machine": {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()},
        "units": {"train": "s", "ready": "s", "turns": "s", "at_once": "turns/s", "growth": "times", "memory": "MB"},
        "raw": {"cairn": asdict(cairn), "stock": asdict(stock)},
    }


def write(result: dict[str, Any], path: Path) -> None:
    path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
