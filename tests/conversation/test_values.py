"""Up to five values: one too many, added to and taken from; and what is told without having been asked."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest

from cairn.content import Content, load_content
from cairn.conversation.position import waiting
from cairn.conversation.state import State
from cairn.conversation.turn import take
from cairn.reply.model import Reply

TODAY = date(2026, 11, 22)
SIX = "creativity, autonomy, money, security, balance, helping people"


@lru_cache(maxsize=1)
def content() -> Content:
    return load_content()


def talk(state: State, *messages: str) -> tuple[State, tuple[Reply, ...]]:
    replies: tuple[Reply, ...] = ()
    for message in messages:
        state, replies = take(content(), state, message, (), TODAY)
    return state, replies


def asked_for(question: str, module: str) -> State:
    """A person in that module who skipped all before that question."""
    state, _ = talk(State(), "hi", *["skip"] * 9, module)
    while (waits := waiting(content(), state, TODAY).question) and waits.id != question:
        state, _ = talk(state, "skip")
    return state


def test_a_sixth_value_leads_to_the_question_which_one_may_go() -> None:
    state, replies = talk(asked_for("top_values", "vision"), SIX)
    assert "top_values" not in state.answers
    assert [button.title for button in replies[-1].buttons][:3] == ["Being creative", "Deciding for myself", "Good pay"]
    assert len(replies[-1].buttons) == 6
    state, _ = talk(state, "drop the money")
    assert state.answers["top_values"] == ["creativity", "autonomy", "security", "balance", "helping_others"]
    assert state.words["top_values"] == SIX
    assert waiting(content(), state, TODAY).question == content().questions["value.creativity"]


def test_who_names_five_anew_is_not_asked_which_one_may_go() -> None:
    state, _ = talk(asked_for("top_values", "vision"), SIX, "security, money, balance, autonomy and learning then")
    assert state.answers["top_values"] == ["security", "compensation", "balance", "autonomy", "learning"]


def test_far_too_many_values_are_asked_for_again() -> None:
    state, replies = talk(asked_for("top_values", "vision"), "all of them")
    assert "top_values" not in state.answers
    assert "5" in replies[0].text
    assert waiting(content(), state, TODAY).question == content().questions["top_values"]


@pytest.mark.parametrize(
    ("message", "values"),
    [
        ("add learning to my values", ["security", "compensation", "learning"]),
        ("add security to my values", ["security", "compensation"]),
        ("remove money from my values", ["security"]),
        ("change my values to learning", ["learning"]),
    ],
)
def test_values_are_added_and_taken_out(message: str, values: list[str]) -> None:
    state, _ = talk(asked_for("top_values", "vision"), "security, money", message)
    assert state.answers["top_values"] == values


def test_a_sixth_value_that_is_added_leads_to_the_same_question() -> None:
    five = "creativity, autonomy, security, balance, helping people"
    state, replies = talk(asked_for("top_values", "vision"), five, "add learning to my values")
    assert [button.title for button in replies[-1].buttons][-1] == "Learning new things"
    state, _ = talk(state, "Being creative")
    assert state.answers["top_values"] == ["autonomy", "security", "balance", "helping_others", "learning"]


def test_a_have_and_want_can_be_told_in_two_halves() -> None:
    state, replies = talk(asked_for("top_values", "vision"), "security", "2")
    assert state.answers["value.security"] == {"have": 2, "want": None}
    assert "would" in replies[-1].text or "should" in replies[-1].text
    state, _ = talk(state, "4")
    assert state.answers["value.security"] == {"have": 2, "want": 4}


def test_the_half_that_is_missing_is_the_one_that_is_asked_for() -> None:
    state, replies = talk(asked_for("top_values", "vision"), "security", "I want 5")
    assert state.answers["value.security"] == {"have": None, "want": 5}
    assert "now" in replies[-1].text or "today" in replies[-1].text
    state, _ = talk(state, "1")
    assert state.answers["value.security"] == {"have": 1, "want": 5}


@pytest.mark.parametrize(
    "messages",
    [
        ("change what others say to they see me as a carpenter",),
        ("change my answer about what others say about you", "they see me as a carpenter"),
    ],
)
def test_what_others_say_counts_where_it_is_told_unasked(messages: tuple[str, ...]) -> None:
    state, _ = talk(asked_for("asked_others", "self"), "no", *messages)
    assert state.answers["others_say"] == "they see me as a carpenter"
    assert waiting(content(), state, TODAY).question == content().questions["network"]


def test_what_hangs_on_another_answer_is_not_asked_for_unasked() -> None:
    state, replies = talk(asked_for("asked_others", "self"), "change how much you lead people to 3")
    assert "value.managing_people" not in state.answers
    assert replies[0].text.startswith("As things stand")
