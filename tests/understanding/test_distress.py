"""Danger, low mood, or only a figure of speech? Tables of what people say, judged with what was learned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from cairn.settings import DATA
from cairn.understanding import Topics, Understood
from cairn.understanding.alarm import Alarm
from cairn.understanding.distress import denied, distress

HERE = Path(__file__).parent

LEVELS = {"danger": "danger", "gentle": "gentle", "near": None}
LEAST = {"danger": 0.97, "gentle": 0.97, "near": 0.95}


@pytest.mark.parametrize("table", ["distress.yml", "distress_unseen.yml"])
def test_distress_is_found_and_figures_of_speech_are_not(known: Topics, table: str) -> None:
    for kind, texts in YAML(typ="safe").load(HERE / table).items():
        heard = {text: level(text, known.alarm) for text in texts}
        wrong = [f"{text!r} was taken for {found}" for text, found in heard.items() if found != LEVELS[kind]]
        assert len(wrong) <= (1 - LEAST[kind]) * len(texts), (kind, "\n".join(wrong))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I want to kill myself", "danger"),
        ("i want to end it", "danger"),
        ("everyone would be better off without me", "danger"),
        ("My boss touches me.", "danger"),
        ("My colleague wants to kill himself", "danger"),
        ("I'm a nurse and I want to die", "danger"),
        ("The commute is killing me and I want to die", "danger"),
        ("I help suicidal people. I am suicidal myself", "danger"),
        ("Accountant, twelve years, two kids. To be honest I think about killing myself most nights.", "danger"),
        ("I cry every day", "gentle"),
        ("I was harassed at work so I studied law", "gentle"),
        ("My mother died last month", "gentle"),
        ("I used to cut myself", "gentle"),
        ("I'm not suicidal", None),
        ("the commute is killing me", None),
        ("I help people who want to kill themselves", None),
        ("suicide squeeze schedule", None),
        ("I want to end my contract", None),
        ("[[answer current_role]] I want to die", None),
        ("", None),
    ],
)
def test_plain_cases_need_no_model(text: str, found: str | None) -> None:
    assert level(text) == found


def test_the_alarm_finds_what_no_pattern_does(known: Topics) -> None:
    text = "driver for a parcels firm. keep thinking how easy it'd be to just not turn the wheel"
    assert level(text) is None and level(text, known.alarm) == "danger"


def test_no_option_of_a_question_is_distress(taken: Callable[[str, str | None], Understood], known: Topics) -> None:
    offered = [(id, name) for id, q in known.questions.items() for o in q.options for name in (o.label, *o.also)]
    assert [name for id, name in offered if taken(name, id).command == "distress"] == []


def test_ordinary_replies_are_not_distress() -> None:
    """Some of them are: "depression on and off"."""
    files = [YAML(typ="safe").load(path) for path in sorted((DATA / "replies").rglob("*.yml"))]
    replies = [str(reply) for file in files for said in file.get("replies", {}).values() for reply in said]
    alarms = [reply for reply in replies if distress(reply)]
    assert len(alarms) <= 0.004 * len(replies), alarms


@pytest.mark.parametrize("during", [None, "current_role", "employment", "hours_per_week"])
def test_distress_comes_before_answers_and_commands(
    taken: Callable[[str, str | None], Understood], during: str | None
) -> None:
    understood = taken("skip, I want to kill myself", during)
    assert (understood.command, understood.slots["level"]) == ("distress", "danger")


@pytest.mark.parametrize(
    "text",
    ["you misunderstood", "That was a figure of speech", "I'm fine, just a saying", "i was joking", "not suicidal!"],
)
def test_a_denial_is_one(text: str) -> None:
    assert denied(text)


@pytest.mark.parametrize("text", ["I am not fine", "nurse", "I want to die", "no"])
def test_other_words_are_no_denial(text: str) -> None:
    assert not denied(text)


def level(text: str, alarm: Alarm | None = None) -> str | None:
    found = distress(text, alarm)
    return found.level if found else None
