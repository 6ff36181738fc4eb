"""Rasa's tracker: only its end is read, and the dialog survives both that and a new session."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

from channels.tracker_store import WINDOW, bounded
from tests.talking import Talk

FORMS = ["dialog_form"]
LISTEN = {"event": "action", "name": "action_listen"}
FORM = {"event": "action", "name": "dialog_form"}
USER = {"event": "user", "text": "x"}
OPENED = {"event": "active_loop", "name": "dialog_form"}
CLOSED = {"event": "active_loop", "name": None}
STARTED = [{"event": "action", "name": "action_session_start"}, {"event": "session_started"}, LISTEN]


def test_the_last_session_is_read_from_its_start() -> None:
    assert bounded([USER, FORM, *STARTED, USER], FORMS) == [*STARTED, USER]


def test_a_form_that_was_opened_before_is_open() -> None:
    assert bounded([FORM, LISTEN, USER, FORM], FORMS) == [OPENED, LISTEN, USER, FORM]


def test_a_form_that_was_closed_since_stays_closed() -> None:
    events = [LISTEN, USER, FORM, CLOSED, LISTEN, USER]
    assert bounded(events, FORMS) == [OPENED, *events]


def test_no_form_is_opened_where_none_ran() -> None:
    events = [LISTEN, USER, {"event": "action", "name": "action_turn"}, OPENED, FORM]
    assert bounded(events, FORMS) == events


def test_a_long_talk_goes_on_in_its_form_and_keeps_all_its_events(talk: Callable[..., Talk], folder: Path) -> None:
    person = talk()
    person.say("hello")
    for _ in range(WINDOW):
        person.say("how far am I?")
        assert person.question is not None
        assert person.question["id"] == "employment"
    person.say("employed")
    assert person.question["id"] == "current_role"
    with sqlite3.connect(folder / "cairn.db") as database:
        query = "select count(*) from events where sender_id = ? and type_name = 'user'"
        assert database.execute(query, (person.sender,)).fetchone() == (WINDOW + 2,)


def test_an_answer_that_comes_a_day_later_lands_in_its_question(talk: Callable[..., Talk], folder: Path) -> None:
    """Stock Rasa drops the form with the session, and the answer with it."""
    person = talk()
    person.say("hello")
    person.say("employed")
    assert person.question is not None
    assert person.question["id"] == "current_role"
    with sqlite3.connect(folder / "cairn.db") as database:
        for id, data in database.execute(
            "select id, data from events where sender_id = ?", (person.sender,)
        ).fetchall():
            event = json.loads(data)
            event["timestamp"] -= 86_400
            changed = (event["timestamp"], json.dumps(event), id)
            database.execute("update events set timestamp = ?, data = ? where id = ?", changed)
    person.say("help people move house")
    assert person.question["id"] == "current_sector"
    with sqlite3.connect(folder / "cairn.db") as database:
        started = "select count(*) from events where sender_id = ? and type_name = 'session_started'"
        assert database.execute(started, (person.sender,)).fetchone() == (2,)
