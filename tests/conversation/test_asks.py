"""Questions to us, suppositions, reports of steps, and what is said at first and at rest."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cairn.content import Content, load_content
from cairn.conversation.position import advice
from cairn.conversation.state import State
from cairn.conversation.turn import take
from cairn.reply.model import Reply
from cairn.understanding.nearest import nearest

TODAY = date(2026, 11, 22)
CASES = YAML(typ="safe").load((Path(__file__).parent / "asks.yml").read_text())
#: Somebody with a plan: a nurse aide who is at it to become a nurse.
NURSE_AIDE = [
    *("hi", "employed", "nurse aide", "health care", "a career", "nurse", "health care", "in 5 years", "10", "skip"),
    *(
        "From the job you have to the career you want",
        "yes",
        "partly",
        "no",
        "often",
        "some",
        "drawing blood, charting",
    ),
    *("partly", "1 year", "I am working on it", "nursing diploma", "18 months", "no"),
    *("[[answer employer_pays]] dont_know", "none", "show my plan"),
]


@lru_cache(maxsize=1)
def content() -> Content:
    return load_content()


def talk(state: State, *said: str) -> tuple[State, str, list[str]]:
    """The state after these messages, the last replies' text and buttons."""
    replies: tuple[Reply, ...] = ()
    for text in said:
        state, replies = take(content(), state, text, (), TODAY)
    return state, "\n".join(r.text for r in replies), [b.title for r in replies for b in r.buttons]


@lru_cache(maxsize=1)
def planner() -> State:
    return talk(State(), *NURSE_AIDE)[0]


def done(state: State) -> set[str]:
    return {step["id"] for step in advice(content(), state, TODAY)["plan"]["steps"] if step["done"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_said_in_a_row(case: dict[str, Any]) -> None:
    state, text, buttons = talk(State(), *case["said"])
    for words in case.get("hears", []):
        assert words.casefold() in text.casefold(), text
    for words in case.get("not", []):
        assert words.casefold() not in text.casefold(), text
    assert set(case.get("buttons", [])) <= set(buttons)
    assert state.answers == case.get("answers", state.answers)


@pytest.mark.parametrize("topic", list(content().faq))
def test_every_topic_is_found_by_each_way_of_asking_it(topic: str) -> None:
    wrong = [way for way in content().faq[topic].also if nearest(way, content().topics.faq)[0][0] != topic]
    assert wrong == []


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("talked to my manager!", "talk_to_manager"),
        ("I've finished the course", "earn_credential"),
        ("step 2 is done", "practise_skill:1"),
        ("I practised charting a lot", "practise_skill:2"),
    ],
)
def test_a_step_that_is_done_is_ticked_off(said: str, step: str) -> None:
    state, text, _ = talk(planner(), said)
    assert done(state) == {step}
    assert "Next comes" in text


def test_which_step_is_asked_where_it_is_not_clear() -> None:
    state, text, buttons = talk(planner(), "I did it")
    assert "Which step" in text
    assert done(state) == set()
    state, _, _ = talk(state, buttons[0])
    assert done(state) == {"map_career_path"}


def test_the_step_last_spoken_of_is_meant() -> None:
    state, _, _ = talk(planner(), "I haven't talked to my boss yet", "I have done it")
    assert done(state) == {"talk_to_manager"}


def test_done_stays_done_and_follows_the_skill() -> None:
    state, _, _ = talk(planner(), "I practised drawing blood", "change my missing skills to suturing, drawing blood")
    assert done(state) == {"practise_skill:2"}


def test_what_a_finished_course_settles_is_offered_and_noted() -> None:
    state, text, _ = talk(planner(), "I've finished the course")
    assert "Shall I note it" in text
    assert state.answers["education_ready"] == "in_progress"
    state, text, _ = talk(state, "yes")
    assert state.answers["education_ready"] == "yes"
    assert "Changed" in text


def test_not_yet_is_kind_and_changes_nothing() -> None:
    state, text, buttons = talk(planner(), "I haven't talked to my boss yet")
    assert done(state) == set()
    assert "begin" in text or "first move" in text
    assert "dates can move" in text
    assert state.answers == planner().answers


def test_what_if_names_what_moves_and_stores_nothing() -> None:
    state, text, _ = talk(planner(), "what if I had finished the diploma?")
    assert "was a clear gap, is now no gap" in text
    assert "No longer in your plan" in text
    assert (state.answers, state.milestones) == (planner().answers, planner().milestones)


def test_what_if_a_job_is_all_one_wants() -> None:
    assert "nothing would be missing" in talk(planner(), "what if I just want a job?")[1]


def test_no_answer_makes_a_job_less_than_a_career() -> None:
    for topic in content().faq.values():
        text = topic.text.casefold()
        assert not any(words in text for words in ("just a job", "only a job", "mere job", "merely a job"))
