"""Seeing, taking along and deleting what is kept, and a word for the coach: without servers, by what is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

import pytest

from cairn.content import Content, load_content
from cairn.conversation.position import waiting
from cairn.conversation.state import State
from cairn.conversation.turn import take
from cairn.reply.model import Reply

TODAY = date(2026, 11, 22)
COACH = "Sam, sam@example.org"


@lru_cache(maxsize=2)
def content(coach: str | None = None) -> Content:
    return replace(load_content(), coach=coach)


def talk(*messages: str, state: State | None = None, coach: str | None = None) -> tuple[State, str]:
    now, replies = state or State(), tuple[Reply, ...]()
    for message in messages:
        now, replies = take(content(coach), replace(now, new_notes=()), message, (), TODAY)
    return now, "\n".join(reply.text for reply in replies)


BAKER, _ = talk("hello", "employed", "baker")


def asked(state: State) -> str:
    question = waiting(content(), state, TODAY).question
    assert question is not None
    return question.id


@pytest.mark.parametrize(
    "yes", ["yes", "Yes please", "yes, delete everything", "delete", "do it", "yep", "sure", "go ahead", "I'm sure"]
)
def test_a_yes_deletes(yes: str) -> None:
    state, said = talk("delete my data", yes, state=BAKER)
    assert state == State(deleted=True)
    assert "gone" in said


@pytest.mark.parametrize(
    "no",
    [
        "no",
        "no!",
        "cancel",
        "keep it",
        "never mind",
        "not now",
        "no, keep everything",
        "don't",
        "stop",
        "wait",
        "hmm",
        "maybe",
    ]
    + [
        "what does that mean?",
        "export",
        "yes but export first",
        "yes, only my job",
        "yes if you must",
        "yes?",
        "delete the last answer",
        "not sure",
        "[[answer which.restart]] yes",
        "[[answer employment]] yes",
    ]
    + ["I don't want to delete it", "help", "what happens then?", "yes and no", "no no, don't delete it"],
)
def test_whatever_is_no_plain_yes_deletes_nothing(no: str) -> None:
    state, _ = talk("delete my data", no, state=BAKER)
    assert not state.deleted
    assert state.answers == BAKER.answers | {k: v for k, v in state.answers.items() if k not in BAKER.answers}


def test_a_button_of_the_question_pressed_again_later_deletes_nothing() -> None:
    state, _ = talk("delete my data", "no", "[[answer which.delete]] yes", state=BAKER)
    assert not state.deleted


def test_after_a_no_the_question_waits_as_before() -> None:
    state, said = talk("delete my data", "no", state=BAKER)
    assert "deleted nothing" in said
    assert asked(state) == asked(BAKER)


def test_after_a_yes_the_next_message_is_somebody_news() -> None:
    _, said = talk("hello")
    state, _ = talk("delete my data", "yes", state=BAKER)
    assert talk("hello", state=replace(state, deleted=False))[1] == said


def test_the_data_are_shown_in_the_persons_words_by_module() -> None:
    state, said = talk("show my data", state=BAKER)
    assert 'From "Who you are"' in said
    assert "your job: baker" in said
    assert asked(state) == asked(BAKER)


def test_an_export_comes_with_its_texts_and_leads_back_to_the_question() -> None:
    state, replies = take(content(), BAKER, "export my data", (), TODAY)
    export = next(reply.custom["export"] for reply in replies if reply.custom and "export" in reply.custom)
    assert set(export) == {"markdown", "calendar", "data"}
    assert "baker" in export["markdown"]
    assert asked(state) == asked(BAKER)


def test_without_a_coach_no_note_is_taken_and_that_is_said() -> None:
    for words in ("talk to my coach", "tell my coach I got the job"):
        state, said = talk(words, state=BAKER)
        assert "nobody reads notes" in said
        assert not state.new_notes
        assert state.dialog.pending is None


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("tell my coach I got the job!", "I got the job!"),
        ("Please tell my coach that I talked to Ms. X: she said yes", "I talked to Ms. X: she said yes"),
        ("let my coach know I need more time", "I need more time"),
        ("my coach should hear this: I got the job", "I got the job"),
        ("can you ask my coach to call me?", "ask my coach to call me?"),
        ("leave a note for my coach: back on Monday", "back on Monday"),
        ("tell my coach " + "very " * 60 + "long", ("very " * 60 + "long")),
    ],
)
def test_a_note_is_taken_from_the_same_breath(words: str, note: str) -> None:
    state, said = talk(words, state=BAKER, coach=COACH)
    assert [n.text for n in state.new_notes] == [note]
    assert COACH in said
    assert asked(state) == asked(BAKER)


@pytest.mark.parametrize(
    "words", ["talk to my coach", "tell my coach something", "can I leave a message for my coach please"]
)
def test_or_from_the_next_words(words: str) -> None:
    state, said = talk(words, state=BAKER, coach=COACH)
    assert "What shall I pass on" in said
    state, _ = talk("I am not sure that I want to be a baker, can you help?", state=state, coach=COACH)
    assert [n.text for n in state.new_notes] == ["I am not sure that I want to be a baker, can you help?"]


@pytest.mark.parametrize("words", ["never mind", "no", "skip", "nothing", "pause"])
def test_a_note_can_be_left(words: str) -> None:
    state, said = talk("talk to my coach", words, state=BAKER, coach=COACH)
    assert not state.new_notes
    assert "pass nothing on" in said


def test_another_command_is_obeyed_instead_of_being_passed_on() -> None:
    state, said = talk("talk to my coach", "show my data", state=BAKER, coach=COACH)
    assert not state.new_notes
    assert "your job: baker" in said


def test_a_note_that_is_too_long_is_asked_for_again() -> None:
    state, said = talk("talk to my coach", "long " * 1000, state=BAKER, coach=COACH)
    assert "more than I can keep" in said
    state, _ = talk("shorter", state=state, coach=COACH)
    assert [n.text for n in state.new_notes] == ["shorter"]
