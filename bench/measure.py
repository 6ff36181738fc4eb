"""What is run, in which order. The bots take turns at everything, so that the noise of the machine meets both."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from bench.bots import Bot
from bench.figures import Measured
from bench.processes import free_port, memory_mb, run_timed, running
from bench.talk import Running, check_stored, growth, one_person, people_at_once, wait_until_ready


@dataclass(frozen=True)
class Plan:
    """How often each thing is measured of each bot."""

    trainings: int = 1
    starts: int = 2
    rounds: int = 5
    people: int = 2  # one after the other, in each round
    bursts: int = 3
    at_once: int = 8


@dataclass
class Notes:
    """What was measured of one bot so far."""

    train: list[float] = field(default_factory=list)
    ready: list[float] = field(default_factory=list)
    turns: list[tuple[float, ...]] = field(default_factory=list)
    at_once: list[float] = field(default_factory=list)
    growth: float = 0.0
    memory: float = 0.0

    def done(self) -> Measured:
        return Measured(
            tuple(self.train), tuple(self.ready), tuple(self.turns), tuple(self.at_once), self.growth, self.memory
        )


Say = Callable[[str], None]
T = TypeVar("T")


def measure(bots: Sequence[Bot], plan: Plan, work: Path, say: Say) -> list[Measured]:
    """Everything that `plan` asks for, of each bot. Raises Failed, with all processes ended, where a bot does wrong."""
    notes = [Notes() for _ in bots]
    for _, bot, note in _alternating(plan.trainings, bots, notes):
        say(f"training {bot.name}")
        note.train.append(run_timed(bot.train(_model(work, bot)), _log(work, bot)))
    for _, bot, note in _alternating(plan.starts - 1, bots, notes):
        say(f"starting {bot.name}")
        with _started(bot, work, note):
            pass
    with ExitStack() as stack:
        say("starting both")
        up = [stack.enter_context(_started(bot, work, note)) for bot, note in zip(bots, notes, strict=True)]
        _measure_turns(up, notes, plan, say)
        for started, note in zip(up, notes, strict=True):
            note.memory = memory_mb(started.processes)
            check_stored(started, 1 + plan.rounds * plan.people + plan.bursts * plan.at_once)
    return [note.done() for note in notes]


def _measure_turns(up: Sequence[Running], notes: Sequence[Notes], plan: Plan, say: Say) -> None:
    for bot in up:
        say(f"warming up {bot.bot.name}")
        one_person(bot)
    for number, bot, note in _alternating(plan.rounds, up, notes):
        say(f"one person at a time, {number} of {plan.rounds}: {bot.bot.name}")
        note.turns.append(tuple(seconds for _ in range(plan.people) for seconds in one_person(bot)))
    for number, bot, note in _alternating(plan.bursts, up, notes):
        say(f"{plan.at_once} people at once, {number} of {plan.bursts}: {bot.bot.name}")
        note.at_once.append(people_at_once(bot, plan.at_once))
    for _, bot, note in _alternating(1, up, notes):
        say(f"somebody who has sent {bot.bot.many} messages: {bot.bot.name}")
        note.growth = growth(bot)


def _alternating(times: int, of: Sequence[T], notes: Sequence[Notes]) -> Iterator[tuple[int, T, Notes]]:
    """Each in turn, so many times; every second time in the opposite order, so that none is always first."""
    pairs = list(zip(of, notes, strict=True))
    for number in range(1, times + 1):
        for one, note in pairs if number % 2 else reversed(pairs):
            yield number, one, note


@contextmanager
def _started(bot: Bot, work: Path, note: Notes) -> Iterator[Running]:
    data = work / bot.name / f"data-{len(note.ready)}"
    data.mkdir(parents=True)
    port = free_port()
    before = time.perf_counter()
    with running(bot.start(port, data, _model(work, bot)), _log(work, bot)) as processes:
        up = Running(bot, port, processes, data, _log(work, bot))
        note.ready.append(wait_until_ready(up, before))
        yield up


def _model(work: Path, bot: Bot) -> Path:
    return work / bot.name / "model"


def _log(work: Path, bot: Bot) -> Path:
    return work / bot.name / "log.txt"
