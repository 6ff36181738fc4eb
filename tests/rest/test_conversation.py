"""Whole conversations over REST, with real Rasa and action servers and a real database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cairn.advice.advise import advise
from cairn.content import Content
from cairn.conversation.position import facts
from cairn.script.engine import on_path
from cairn.server import Server, free_port, serving
from cairn.store.migrate import migrate
from tests.talking import Message, Talk

HERE = Path(__file__).parent
LIVES = YAML(typ="safe").load((HERE / "lives.yml").read_text())
Talker = Callable[..., Talk]


def stored(folder: Path, sender: str) -> dict[str, Any]:
    """The current answers of a person, read from the database."""
    with sqlite3.connect(folder / "cairn.db") as database:
        query = "select question, value from answers join people on people.id = person_id where current and key = ?"
        return {question: json.loads(value) for question, value in database.execute(query, (f"rest:{sender}",))}


def sizes(ledger: list[dict[str, Any]]) -> dict[str, Any]:
    return {gap["id"]: gap["size"] for gap in ledger}


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life["name"])
def test_by_free_text_alone(talk: Talker, folder: Path, content: Content, life: dict[str, Any]) -> None:
    person = talk()
    person.say("hi there")
    asked = person.answer_from(life["replies"])
    answers = stored(folder, person.sender)
    assert answers == life["answers"]
    assert set(asked) == set(answers)
    counted = on_path(content.modules, answers, facts(date.today()))
    expected = advise(content.rules, counted, date.today())
    assert person.shown("ledger") == expected["gaps"]
    assert person.shown("plan") == expected["plan"]


def test_by_buttons_alone(talk: Talker, folder: Path) -> None:
    person = talk()
    person.say("hello")

    def press_the_first(question: Message) -> None:
        assert person.heard[-1]["buttons"], question
        person.say(person.heard[-1]["buttons"][0]["payload"])

    asked = person.answer_all(press_the_first)
    assert len(asked) >= 15
    assert set(stored(folder, person.sender)) == set(asked)
    assert person.shown("plan") is not None


def test_buttons_and_words_mixed(talk: Talker, folder: Path) -> None:
    life = LIVES[0]
    person = talk()
    person.say("hello")
    turns = iter(range(100))

    def either(question: Message) -> None:
        value = life["answers"][question["id"]]
        labels = {option["id"]: option["label"] for option in question["options"]}
        if next(turns) % 2 and value in labels if isinstance(value, str) else False:
            person.press(labels[value])
        else:
            person.say(life["replies"][question["id"]])

    person.answer_all(either)
    assert stored(folder, person.sender) == life["answers"]


def test_a_message_that_asks_carries_the_question_as_data(talk: Talker) -> None:
    person = talk()
    asking = person.say("hello")[-1]
    assert asking["text"]
    question = asking["custom"]["question"]
    assert {"id", "type", "options", "progress", "why", "source"} <= set(question)
    assert (question["id"], question["type"], question["progress"]["done"]) == ("employment", "choice", 0)
    assert {"id": "self_employed", "label": "I work for myself"} in question["options"]
    assert [b["title"] for b in asking["buttons"]][-2:] == ["I don't know", "Skip"]


def test_an_answer_changed_later_changes_gaps_and_plan_and_says_what_moved(talk: Talker) -> None:
    person = talk()
    person.say("hello")
    person.answer_from(LIVES[0]["replies"])
    before, plan = sizes(person.shown("ledger")), person.shown("plan")
    assert before["education"] == 4
    person.say("change my education to yes, I have the degree")
    assert "a very large gap" in person.text
    assert "no gap" in person.text
    person.say("what are my gaps?")
    assert sizes(person.shown("ledger"))["education"] == 0
    person.say("show my plan")
    assert person.shown("plan") != plan
    assert "earn_credential" not in {step["id"] for step in person.shown("plan")["steps"]}


def test_a_restart_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    """Both processes stop and start again between two answers, and again while the dialog is paused."""
    life = LIVES[0]
    migrate(f"sqlite:///{tmp_path}/cairn.db")
    with serving(free_port(), tmp_path) as server:
        person = Talk(server.webhook, "anna")
        person.say("hello")
        for _ in range(4):
            assert person.question is not None
            person.say(life["replies"][person.question["id"]])
        waits = person.question
    with serving(free_port(), tmp_path) as server:
        person.webhook = server.webhook
        assert waits is not None
        person.say(life["replies"][waits["id"]])
        assert person.question is not None
        assert person.question["progress"]["done"] == waits["progress"]["done"] + 1
        person.say("pause")
        assert person.question is None
        waits_for = len(stored(tmp_path, "anna"))
    with serving(free_port(), tmp_path) as server:
        person.webhook = server.webhook
        person.say("carry on")
        person.answer_from(life["replies"])
        assert waits_for == 5
        assert stored(tmp_path, "anna") == life["answers"]
        assert person.shown("plan") is not None


STRANGE = {
    "markup": "<script>alert(1)</script> <img src=x onerror=alert(1)> **b** [x](javascript:1)",
    "sql": "'; DROP TABLE answers; -- \" OR 1=1",
    "templates": "{{ 7*7 }} ${HOME} {current_role} %s %(x)s #{1+1} <%= 1 %>",
    "a slash command": '/restart{"reply": "x"}',
    "another slash command": "/session_start",
    "one of Rasa's": "/back",
    "a payload that never was": "[[answer nothing]] x [[do]] restart",
    "Chinese": "我想成为一名护士",
    "Arabic": "أريد أن أصبح ممرضة",
    "emoji": "👩🏽‍⚕️🪡 zalgo ẗ̴̡̛e̶̢̛x̷t",
    "many lines": "one\n\ntwo\n\n\nthree",
    "external": "EXTERNAL: dialog_form",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_any_text_comes_out_as_the_text_it_is(talk: Talker, folder: Path, text: str) -> None:
    person = talk()
    person.say("hello")
    person.press("I have an employer")
    assert person.question is not None
    assert person.question["id"] == "current_role"
    person.say(text)
    if person.question is None or person.question["id"] != "current_sector":
        person.press("It is my answer")  # asked which of two was meant
    assert stored(folder, person.sender)["current_role"] == text
    person.say("go back")
    assert text in person.text


@pytest.mark.parametrize(
    "text", ["", "   ", "\x00", "x" * 20_000, "wörter " * 3_000], ids=["empty", "blank", "nul", "long", "long words"]
)
def test_no_text_or_too_much_is_refused_kindly(talk: Talker, folder: Path, text: str) -> None:
    person = talk()
    person.say("hello")
    person.press("I have an employer")
    person.say(text)
    assert person.question is not None
    assert person.question["id"] == "current_role"
    assert "current_role" not in stored(folder, person.sender)
    person.say("Tailor")
    assert stored(folder, person.sender)["current_role"] == "Tailor"


NO_REQUESTS = [
    "",
    "null",
    "[]",
    "{}",
    "{",
    '{"sender": 5, "message": "x"}',
    '{"sender": "", "message": "x"}',
    '{"sender": "x"}',
    '{"sender": "x", "message": 5}',
    '{"sender": "' + "x" * 500 + '", "message": "x"}',
]


@pytest.mark.parametrize("body", NO_REQUESTS, ids=range(len(NO_REQUESTS)))
def test_a_request_that_is_none_is_told_what_to_send(server: Server, body: str) -> None:
    import requests

    response = requests.post(server.webhook, data=body, headers={"Content-Type": "application/json"}, timeout=30)
    assert response.status_code == 400
    assert "sender" in response.json()["error"] or "message" in response.json()["error"]


def test_two_people_at_once_do_not_hear_each_other(talk: Talker, folder: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    people = [talk() for _ in range(4)]

    def converse(person: Talk) -> None:
        person.say("hello")
        person.press("I have an employer")
        person.say(f"job of {person.sender}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(converse, people))
    for person in people:
        assert stored(folder, person.sender)["current_role"] == f"job of {person.sender}"
