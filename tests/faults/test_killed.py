"""A server is killed at a point on the way of a message: no message that was sent is lost, none is answered twice."""

from __future__ import annotations

import os

import pytest

from tests.faults.dying import POINTS
from tests.faults.person import CANARY, Person
from tests.faults.servers import House, server_of

TIMES = int(os.environ.get("CAIRN_FAULTS", "1"))  # at each point; `make faults` takes twenty
TALK = (
    "hello",
    "employed",
    f"forklift driver {CANARY}",
    "a warehouse",
    "how far am I?",
    "change my job to cook",
    "skip",
)


@pytest.fixture(scope="package")
def undisturbed(servers: House) -> Person:
    person = Person(servers)
    for text in TALK:
        person.say(text)
    assert len(person.heard) > len(TALK)
    return person


@pytest.mark.parametrize("time", range(TIMES))
@pytest.mark.parametrize("point", POINTS)
def test_nothing_is_lost_and_nothing_is_said_twice(servers: House, undisturbed: Person, point: str, time: int) -> None:
    kind = server_of(point)
    dying = "actions" if kind == "actions" else servers.rasas[time % len(servers.rasas)]
    deaths = servers.deaths
    servers.dies(dying, point, at=2 + time % (len(TALK) - 2))
    person = Person(servers, comes_back=lambda: servers.revive(dying))
    for text in TALK:
        person.say(text, rasa=None if kind == "actions" else dying)
    person.hears_all(len(undisturbed.heard))
    assert person.texts == undisturbed.texts
    assert person.told_twice == []
    assert person.answers == undisturbed.answers
    assert servers.deaths == deaths + 1
