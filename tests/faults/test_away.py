"""A server is away for a while: everybody is told so, everything they wrote is kept, and the dialog goes on by itself."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from cairn.reply.phrases import load_phrases
from cairn.settings import DATA
from tests.faults.person import CANARY, Person
from tests.faults.servers import House, until
from tests.store.databases import Postgres

FULL = os.environ.get("CAIRN_FAULTS") == "20"  # as long and as often as it takes to be sure: `make faults`
RESTARTS = 20 if FULL else 2
AWAY = 30 if FULL else 2  # seconds
HANGING = 90 if FULL else 6  # seconds: longer than people are left without a word
PEOPLE = 8

PHRASES = load_phrases(DATA / "phrases.yml")
TALK = (
    "hello",
    "employed",
    f"cook {CANARY}",
    "a canteen",
    "how far am I?",
    f"change my job to baker {CANARY}",
    "skip",
    "skip",
)


@contextmanager
def hanging(servers: House, name: str) -> Iterator[None]:
    servers.signal(name, signal.SIGSTOP)
    yield
    servers.signal(name, signal.SIGCONT)


def undisturbed(servers: House) -> Person:
    person = Person(servers)
    for text in TALK:
        person.say(text)
    return person


def test_postgres_is_restarted_between_turns(two_replicas: House, postgres: Postgres) -> None:
    expected = undisturbed(two_replicas)
    for _ in range(RESTARTS):
        person = Person(two_replicas)
        for number, text in enumerate(TALK):
            person.say(text, rasa="rasa0")
            if number == len(TALK) // 2:
                postgres.stop()
                postgres.start()
        person.until_all_is_answered()
        assert person.texts == expected.texts
        assert person.answers == expected.answers
        assert person.told_twice == []


def test_postgres_is_away_while_people_talk(two_replicas: House, postgres: Postgres) -> None:
    expected = undisturbed(two_replicas)
    people = [Person(two_replicas) for _ in range(PEOPLE)]

    with ThreadPoolExecutor(PEOPLE) as pool:
        first = [pool.submit(people[number].say, TALK[0], two_replicas.rasas[number % 2]) for number in range(PEOPLE)]
        for one in first:
            one.result()
        postgres.stop()
        gone = time.monotonic()
        # each by one replica, as behind a proxy that keeps people together with theirs
        told = [pool.submit(talk_on, people[number], two_replicas.rasas[number % 2]) for number in range(PEOPLE)]
        for one in told:
            one.result()
        until(lambda: time.monotonic() - gone >= AWAY, "the end of the wait")
        for person in people:
            assert set(person.notices) <= {PHRASES["database_away"][0], PHRASES["takes_longer"][0]}
            assert len(person.notices) == len(TALK) - 1  # nobody was told that anything was taken in
        postgres.start()
    for person in people:
        person.until_all_is_answered()
        assert person.texts == expected.texts
        assert person.answers == expected.answers
        assert person.told_twice == []


def talk_on(person: Person, rasa: str) -> None:
    for text in TALK[1:]:
        person.say(text, rasa=rasa)


def test_the_action_server_is_away(servers: House) -> None:
    expected = undisturbed(servers)
    people = [Person(servers) for _ in range(PEOPLE)]
    for person in people:
        person.say(TALK[0])
    servers.kill("actions")
    gone = time.monotonic()
    for person in people:
        person.say(TALK[1])
        assert person.notices == [PHRASES["takes_longer"][0]]
    until(lambda: time.monotonic() - gone >= AWAY, "the end of the wait")
    servers.start("actions")
    for person in people:
        person.until_all_is_answered()
        for text in TALK[2:]:
            person.say(text)
        person.until_all_is_answered()
        assert person.texts == expected.texts
        assert person.answers == expected.answers
        assert person.told_twice == []


def test_the_action_server_hangs(servers: House) -> None:
    expected = undisturbed(servers)
    people = [Person(servers) for _ in range(PEOPLE)]
    for person in people:
        person.say(TALK[0])
    with hanging(servers, "actions"):
        gone = time.monotonic()
        with ThreadPoolExecutor(PEOPLE) as pool:
            list(pool.map(lambda person: person.say(TALK[1]), people))
        assert [person.notices for person in people] == [[PHRASES["takes_longer"][0]]] * PEOPLE
        until(lambda: time.monotonic() - gone >= HANGING, "the end of the wait")
    for person in people:
        person.until_all_is_answered()
        for text in TALK[2:]:
            person.say(text)
        person.until_all_is_answered()
        assert person.texts == expected.texts
        assert person.answers == expected.answers
        assert person.told_twice == []


@pytest.mark.parametrize("skew", [0.0, 0.002, 0.01, 0.05])
def test_two_messages_at_once_over_both_replicas(two_replicas: House, skew: float) -> None:
    people = [Person(two_replicas) for _ in range(300 // 4 if FULL else 5)]
    for person in people:
        person.say("hello")

    def both(person: Person) -> None:
        with ThreadPoolExecutor(2) as pool:
            pool.submit(person.say, "employed", "rasa0")
            time.sleep(skew)
            pool.submit(person.say, f"cook {CANARY}", "rasa1")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(both, people))
    for person in people:
        until(lambda person=person: len(person.messages) == 3 and not person.waiting, f"the turns of {person.name}")  # type: ignore[misc]
        person.catch_up()
        assert sorted(person.messages) == sorted(person.sent)
        if person.messages == person.sent:  # who comes first is up to the replicas, not the order of what is kept
            assert person.answers == {"employment": "employed", "current_role": f"cook {CANARY}"}
        assert person.told_twice == []
    assert overlapping(two_replicas) == []
    assert out_of_order(two_replicas) == []


def out_of_order(servers: House) -> list[str]:
    """Turns that were begun after a turn of a later message of the same person."""
    latest: dict[str, int] = {}
    found = []
    for line in servers.turns.read_text().splitlines():
        what, key, number, _ = line.split()
        if what == "begin" and int(number) < latest.get(key, 0):
            found.append(line)
        latest[key] = max(latest.get(key, 0), int(number))
    return found


def overlapping(servers: House) -> list[str]:
    """Turns that began while another one of the same person was being taken."""
    busy: dict[str, str] = {}
    found = []
    for line in servers.turns.read_text().splitlines():
        what, key, _, process = line.split()
        if what == "begin" and key in busy:
            found.append(line)
        if what == "begin":
            busy[key] = process
        else:
            busy.pop(key, None)
    return found


def test_the_same_message_thrice_to_both_replicas_is_one_turn(two_replicas: House) -> None:
    person = Person(two_replicas)
    person.say("hello")
    body = {"sender": person.name, "message": "employed", "id": "the same"}

    def deliver(number: int) -> list[dict[str, object]]:
        answer: list[list[dict[str, object]]] = []
        assert person._sent(body, two_replicas.rasas[number % 2], answer)
        return answer[0]

    with ThreadPoolExecutor(3) as pool:
        first, *again = pool.map(deliver, range(3))
    assert person.messages == ["hello", "employed"]
    assert first
    assert all(one == first for one in again)
    assert deliver(0) == first
