"""Twenty people talk for a long time: no error, no message lost, and memory stays what it was. `make soak` takes an hour."""

from __future__ import annotations

import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import psutil
import pytest

from bench.interview import answers
from tests.faults.person import Person
from tests.faults.servers import House

SECONDS = float(os.environ.get("CAIRN_SOAK", "20"))
PEOPLE = 20
PAUSE = 4.0  # seconds, at most, that somebody thinks, where it takes an hour
WARM = 0.1  # of the time, after which memory is looked at first
GROWS = 1.05
ASIDES = (
    "how far am I?",
    "why?",
    "what is a career?",
    "show me my plan",
    "change my job to baker",
    "what if I had 20 hours?",
)
END = ("delete my data", "yes, delete everything")


@pytest.mark.parametrize("servers", ["sqlite"], indirect=True)
def test_twenty_people_talk_for_a_long_time(servers: House) -> None:
    said_before = {path: len(path.read_text()) for path in servers.folder.glob("*.log")}
    end, over = time.monotonic() + SECONDS, Event()
    with ThreadPoolExecutor(PEOPLE) as pool:
        talks = [pool.submit(talk, servers, random.Random(number), end, over) for number in range(PEOPLE)]  # noqa: S311
        over.wait(SECONDS * WARM)
        before = memory(servers)
        turns = sum(one.result() for one in talks)
    after = memory(servers)
    sys.stderr.write(f"\n{turns} turns; MB before and after: {before}, {after}\n")
    assert turns > PEOPLE
    said = "".join(path.read_text()[length:] for path, length in said_before.items())
    assert '"level": "error"' not in said
    assert "Traceback" not in said
    if SECONDS >= 600:  # before that, what is loaded once still comes
        assert all(after[name] < GROWS * before[name] for name in before), (before, after)


def talk(servers: House, chance: random.Random, end: float, over: Event) -> int:
    """The turns of people who come one after the other, each for a whole interview, and then have all deleted."""
    turns = 0
    while time.monotonic() < end:
        person = Person(servers)
        for text in ("hello", *answers().values(), *END):
            for message in (chance.choice(ASIDES), text) if chance.random() < 0.1 else (text,):
                assert person.say(message), f"nothing came on {message!r}"
                turns += 1
                over.wait(chance.random() * PAUSE if SECONDS >= 600 else 0)
            if time.monotonic() > end:
                break
        assert person.notices == []
        assert person.told_twice == []
    return turns


def memory(servers: House) -> dict[str, int]:
    """MB of each server."""
    return {name: psutil.Process(pid).memory_info().rss // 10**6 for name, pid in servers.pids.items()}
