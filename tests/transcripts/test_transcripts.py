"""Conversations as they are written down, held with the real servers.

`say` is what the person writes, or `press` the button; `asks` is the question that waits afterwards ("nothing": none), `hears`
are words that the replies have in them, `not` words that they have not, `gaps` sizes in the ledger that is shown, `now` the first
steps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.talking import Talk

TRANSCRIPTS = [
    entry for path in sorted(Path(__file__).parent.glob("*.yml")) for entry in YAML(typ="safe").load(path.read_text())
]
TURN = {"say", "press", "asks", "hears", "not", "gaps", "now", "shows"}


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda t: t["name"])
def test_transcript(talk: Callable[..., Talk], transcript: dict[str, Any]) -> None:
    person = talk()
    for number, turn in enumerate(transcript["turns"], 1):
        assert set(turn) <= TURN, turn
        if "press" in turn:
            person.press(turn["press"])
        else:
            person.say(turn["say"])
        check(person, turn, f"turn {number}, {turn.get('say', turn.get('press'))!r}, was answered:\n{person.text}")


def check(person: Talk, turn: dict[str, Any], context: str) -> None:
    assert person.heard, context
    if "asks" in turn:
        waits = person.question["id"] if person.question else None
        assert waits == (turn["asks"] if turn["asks"] != "nothing" else None), context
    for words in listed(turn.get("hears")):
        assert words.casefold() in person.text.casefold(), context
    for words in listed(turn.get("not")):
        assert words.casefold() not in person.text.casefold(), context
    for name in listed(turn.get("shows")):
        assert person.shown(name) is not None, context
    if "gaps" in turn:
        sizes = {gap["id"]: gap["size"] for gap in person.shown("ledger")}
        assert {id: sizes.get(id, "absent") for id in turn["gaps"]} == turn["gaps"], context
    if "now" in turn:
        assert person.shown("plan")["now"] == turn["now"], context


def listed(words: Any) -> list[str]:
    return words if isinstance(words, list) else [words] if words else []
