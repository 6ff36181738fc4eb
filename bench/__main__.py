"""Measure Cairn beside a stock Rasa form bot that asks and stores the same questions, both in one run.

Trains both from a cold cache, starts both, lets people answer the whole interview over REST, one at a time and many
at once, and checks that every reply asks the right question. Prints a table and writes the ratios with all raw values.
Everything runs on loopback addresses, on ports that are free; all processes are ended however the run ends.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from types import FrameType

from rich.console import Console

from bench.bots import cairn, stock
from bench.figures import figures
from bench.interview import HERE
from bench.measure import Plan, measure
from bench.processes import Failed
from bench.report import as_json, table, write
from bench.stock_bot import install_overlay
from cairn.script.errors import ScriptErrors

QUICK = Plan(starts=1, rounds=2, people=1, bursts=1)


def main() -> int:
    options = _options()
    for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _leave)
    console = Console()
    chosen = {name: value for name, value in vars(options).items() if name in asdict(QUICK) and value is not None}
    plan = replace(QUICK if options.quick else Plan(), **chosen)
    try:
        install_overlay()
        with tempfile.TemporaryDirectory(prefix="cairn-bench-") as folder, console.status("starting") as status:
            say = status.update if console.is_terminal else console.print
            ours, theirs = measure([cairn(), stock(Path(folder) / "stock bot")], plan, Path(folder), say)
    except (Failed, ScriptErrors) as error:
        console.print(str(error), markup=False, highlight=False, soft_wrap=True)
        return 1
    shown = figures(ours, theirs)
    console.print(table(shown))
    write(as_json(shown, ours, theirs, asdict(plan)), options.out)
    console.print(f"Written to {options.out}", markup=False, highlight=False, soft_wrap=True)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    full = Plan()
    parser.add_argument("--quick", action="store_true", help="a shorter, rougher run")
    parser.add_argument("--trainings", type=_count, help=f"trainings of each bot ({full.trainings})")
    parser.add_argument("--starts", type=_count, help=f"starts of each bot ({full.starts})")
    parser.add_argument("--rounds", type=_count, help=f"rounds of people one at a time ({full.rounds})")
    parser.add_argument("--people", type=_count, help=f"people in each of these rounds ({full.people})")
    parser.add_argument("--bursts", type=_count, help=f"rounds of people at once ({full.bursts})")
    parser.add_argument("--at-once", type=_count, help=f"people in each of these rounds ({full.at_once})")
    parser.add_argument("--out", type=Path, default=HERE / "latest.json", help="where the figures go (%(default)s)")
    return parser.parse_args()


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _leave(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.exit(main())
