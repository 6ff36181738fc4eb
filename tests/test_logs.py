"""Logs say what happened, in which turn and where in the code. They never repeat what a person wrote."""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

import pytest

from cairn.logs import _json_lines, about_turn

CANARY = "my boss is a canary"


def line(message: str, *given: Any, **more: Any) -> dict[str, Any]:
    record = logging.getLogger("some.module").makeRecord(
        "some.module", logging.ERROR, "x.py", 1, message, given, **more
    )
    text = _json_lines().format(record)
    assert "\n" not in text
    said: dict[str, Any] = json.loads(text)
    return said


def raised() -> Any:
    try:
        {}[CANARY]
    except KeyError:
        return sys.exc_info()


def test_a_line_says_when_who_how_bad_and_what() -> None:
    said = line("The %s is away.", "database", exc_info=None)
    assert said.pop("timestamp").endswith("Z")
    assert said == {"event": "The database is away.", "level": "error", "logger": "some.module"}


def test_a_line_says_which_turn_it_is_about() -> None:
    with about_turn("inbox-7"):
        assert line("Taken.", exc_info=None)["turn"] == "inbox-7"
    assert "turn" not in line("Taken.", exc_info=None)


def test_a_traceback_keeps_its_places_and_loses_its_words() -> None:
    said = line("It failed.", exc_info=raised())
    assert said["error"].startswith("KeyError in ")
    assert "test_logs.py" in said["error"]
    assert "canary" not in json.dumps(said)


@pytest.mark.parametrize("name", ["text", "slot_values", "exception", "tracker_latest_message", "anything"])
def test_of_what_rasa_logs_the_event_is_kept(name: str) -> None:
    said = line(json.dumps({"event": "processor.failed", "event_info": "It failed.", name: CANARY}), exc_info=None)
    assert said["event"] == "processor.failed"
    assert said["event_info"] == "It failed."
    assert "canary" not in json.dumps(said)


def test_a_line_that_only_looks_like_json_is_kept() -> None:
    assert line("{sic}", exc_info=None)["event"] == "{sic}"
