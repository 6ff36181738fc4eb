"""Whole conversations, each of a different person in a different mood, held with real servers.

A turn is written as in `tests/transcripts`. `returns` comes before what is said: "another day" is a new session, "after a
restart" one of servers that were stopped and started in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cairn.server import free_port, serving
from cairn.store.migrate import migrate
from tests.talking import Talk, a_day_passes
from tests.transcripts.test_transcripts import TURN, check

PEOPLE = {path.stem: YAML(typ="safe").load(path.read_text()) for path in sorted(Path(__file__).parent.glob("*.yml"))}
RETURNS = ("another day", "after a restart")
A_DAY = 86_400  # seconds; a session of ours is over long before
Return = Callable[[Talk], None]


def turns(person: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = person["turns"]
    return found


def restarts(person: dict[str, Any]) -> bool:
    return any(turn.get("returns") == "after a restart" for turn in turns(person))


def test_there_are_twenty_people_who_talk_long_enough_and_come_back() -> None:
    lengths = [len(turns(person)) for person in PEOPLE.values()]
    assert len(lengths) >= 20 and min(lengths) >= 8 and sum(lengths) >= 400
    assert sum(length >= 20 for length in lengths) >= 12
    assert sum(any("returns" in turn for turn in turns(person)) for person in PEOPLE.values()) >= 3
    assert any(restarts(person) for person in PEOPLE.values())


@pytest.mark.parametrize("begins_with", ["time_horizon", "sector_related", "success_means", "childhood_joy"])
def test_every_part_is_gone_through_by_four_people_or_more(begins_with: str) -> None:
    assert sum(any(turn.get("asks") == begins_with for turn in turns(person)) for person in PEOPLE.values()) >= 4


@pytest.mark.parametrize("person", [p for p in PEOPLE.values() if not restarts(p)], ids=lambda p: p["name"])
def test_conversation(talk: Callable[..., Talk], folder: Path, person: dict[str, Any]) -> None:
    hold(person, talk(), lambda talking: a_day_passes(folder, talking.sender))


@pytest.mark.parametrize("person", [p for p in PEOPLE.values() if restarts(p)], ids=lambda p: p["name"])
def test_conversation_over_a_restart(tmp_path: Path, person: dict[str, Any]) -> None:
    migrate(f"sqlite:///{tmp_path}/cairn.db")
    with restartable(tmp_path) as (talking, restart):
        hold(person, talking, restart)


def hold(person: dict[str, Any], talking: Talk, come_back: Return) -> None:
    last = ""
    for number, turn in enumerate(turns(person), 1):
        assert set(turn) <= TURN | {"returns"}, turn
        if "returns" in turn:
            assert turn["returns"] in RETURNS, turn
            come_back(talking)
        if "press" in turn:
            talking.press(turn["press"])
        else:
            talking.say(turn["say"])
        context = f"turn {number}, {turn.get('say', turn.get('press'))!r}, was answered:\n{talking.text}"
        check(talking, turn, context)
        asked = talking.heard[-1]["text"] if talking.question else ""
        assert not asked or asked != last, f"asked twice in the same words; {context}"
        last = asked


@contextmanager
def restartable(folder: Path) -> Iterator[tuple[Talk, Return]]:
    """Somebody who talks to servers of their own, and what stops both and starts them again, a day later."""
    running = serving(free_port(), folder)
    talking = Talk(running.__enter__().webhook, "somebody")

    def restart(talking: Talk) -> None:
        nonlocal running
        running.__exit__(None, None, None)
        a_day_passes(folder, talking.sender)
        running = serving(free_port(), folder)
        talking.webhook = running.__enter__().webhook

    try:
        yield talking, restart
    finally:
        running.__exit__(None, None, None)
