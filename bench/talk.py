"""People who talk to a bot over REST, and how long their turns take. A reply that is not the right one is an error."""

from __future__ import annotations

import sqlite3
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from uuid import uuid4

import requests

from bench.bots import Bot
from bench.interview import answers
from bench.processes import Failed, tail

READY_WITHIN = 180.0  # seconds
POLL = 0.05
TURN_WITHIN = 60.0
PAIRS = 19  # turns after many messages and after ten that are compared


@dataclass(frozen=True)
class Running:
    bot: Bot
    port: int
    processes: Sequence[subprocess.Popen[bytes]]
    data: Path
    log: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/webhooks/rest"


def wait_until_ready(running: Running, started: float) -> float:
    """Seconds from `started` (of `perf_counter`) to the first right reply. Raises Failed where there is none."""
    said = "nothing listens"
    while time.perf_counter() - started < READY_WITHIN:
        if any(process.poll() is not None for process in running.processes):
            raise Failed(f"{running.bot.name} ended while it started\n{tail(running.log)}")
        try:
            with _session() as session:
                session.get(f"{running.address}/", timeout=TURN_WITHIN).raise_for_status()
                _turn(session, running, uuid4().hex, running.bot.opening, running.bot.expected[0])
            return time.perf_counter() - started
        except (requests.RequestException, Failed) as error:
            said = str(error)
        time.sleep(POLL)
    raise Failed(f"{running.bot.name} was not ready within {READY_WITHIN:.0f} s: {said}\n{tail(running.log)}")


def one_person(running: Running) -> list[float]:
    """Someone new answers every question: seconds of each answer turn. Raises Failed at the first wrong reply."""
    first, *then = running.bot.expected
    person = uuid4().hex
    with _session() as session:
        _turn(session, running, person, running.bot.opening, first)
        return [_turn(session, running, person, *step) for step in zip(answers().values(), then, strict=True)]


def people_at_once(running: Running, people: int) -> float:
    """Turns a second, openings among them, while so many new people answer every question at the same time."""
    before = time.perf_counter()
    with ThreadPoolExecutor(people) as pool:
        turns = sum(len(times) + 1 for times in pool.map(one_person, [running] * people))
    return turns / (time.perf_counter() - before)


def growth(running: Running) -> float:
    """How many times as long a turn takes after many messages as after ten; medians of turns that were taken alternately."""
    often, seldom = uuid4().hex, uuid4().hex
    with _session() as session:
        for _ in range(running.bot.many - PAIRS // 2):
            _greet(session, running, often)
        for _ in range(10 - PAIRS // 2):
            _greet(session, running, seldom)
        pairs = [(_greet(session, running, often), _greet(session, running, seldom)) for _ in range(PAIRS)]
    late, early = zip(*pairs, strict=True)
    return median(late) / median(early)


def check_stored(running: Running, people: int) -> None:
    """Raises Failed where the bot has not stored every answer of so many people."""
    expected = people * running.bot.kept
    with closing(sqlite3.connect(running.data / running.bot.database)) as database:
        stored = database.execute("SELECT count(*) FROM answers").fetchone()[0]
    if stored != expected:
        raise Failed(f"{running.bot.name} stored {stored} of {expected} answers\n{tail(running.log)}")


def _session() -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # loopback needs no proxy
    return session


def _greet(session: requests.Session, running: Running, person: str) -> float:
    before = time.perf_counter()
    body = {"sender": person, "message": "hello"}
    reply = session.post(f"{running.address}/webhook", json=body, timeout=TURN_WITHIN)
    took = time.perf_counter() - before
    if reply.status_code != requests.codes.ok or not reply.json():
        raise Failed(f"{running.bot.name} had nothing to say to 'hello'\n{tail(running.log)}")
    return took


def _turn(session: requests.Session, running: Running, person: str, text: str, expected: str) -> float:
    before = time.perf_counter()
    body = {"sender": person, "message": text}
    reply = session.post(f"{running.address}/webhook", json=body, timeout=TURN_WITHIN)
    took = time.perf_counter() - before
    if reply.status_code != requests.codes.ok:
        raise Failed(f"{running.bot.name} answered '{text}' with status {reply.status_code}: {reply.text[:300]}")
    asked = running.bot.asked(reply.json())
    if asked != expected:
        raise Failed(f"{running.bot.name} was to ask '{expected}' after '{text}', but: '{asked}'\n{tail(running.log)}")
    return took
