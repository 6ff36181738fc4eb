"""Rasa's tracker: only the end of the talk is kept, and the dialog survives both that and a new session."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from rasa.shared.core.events import ActionExecuted, ActiveLoop, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from channels.tracker_store import TURNS, state_of
from tests.talking import Talk, a_day_passes, tracker_of

LISTEN = "action_listen"
MANY = 40


def turns_of(many: int) -> list[object]:
    return [
        part for n in range(many) for part in (ActionExecuted(LISTEN), UserUttered(f"text {n}"), SlotSet("taken", n))
    ]


def kept_of(*events: object) -> dict:
    return state_of(DialogueStateTracker.from_events("anna", events))


def test_all_is_kept_of_a_short_talk() -> None:
    assert [e["event"] for e in kept_of(*turns_of(1))["events"]] == ["action", "user", "slot"]


def test_the_last_turns_are_kept_with_the_slots_and_the_form_of_those_before() -> None:
    kept = kept_of(SlotSet("reply", None), ActiveLoop("dialog_form"), *turns_of(MANY))
    assert [e["text"] for e in kept["events"] if e["event"] == "user"] == [f"text {MANY - 2}", f"text {MANY - 1}"]
    assert kept["form"] == "dialog_form"
    assert kept["slots"] == {"taken": MANY - TURNS - 1}


def test_a_form_that_was_closed_stays_closed() -> None:
    assert kept_of(ActiveLoop("dialog_form"), ActiveLoop(None), *turns_of(MANY))["form"] is None


def test_a_long_talk_goes_on_in_its_form_and_costs_no_more(talk: Callable[..., Talk], folder: Path) -> None:
    person = talk()
    person.say("hello")
    sizes = []
    for _ in range(MANY):
        person.say("how far am I?")
        assert person.question is not None
        assert person.question["id"] == "employment"
        sizes.append(len(json.dumps(tracker_of(folder, person.sender))))
    person.say("employed")
    assert person.question["id"] == "current_role"
    assert max(sizes[5:]) < 1.1 * sizes[5]


def test_an_answer_that_comes_a_day_later_lands_in_its_question(talk: Callable[..., Talk], folder: Path) -> None:
    """Stock Rasa drops the form with the session, and the answer with it."""
    person = talk()
    person.say("hello")
    person.say("employed")
    assert person.question is not None
    assert person.question["id"] == "current_role"
    a_day_passes(folder, person.sender)
    person.say("help people move house")
    assert person.question["id"] == "current_sector"
    assert "session_started" in [event["event"] for event in tracker_of(folder, person.sender)["events"]]
