"""Whatever somebody says, in whatever order: there is a reply, and what is known stays whole."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cairn.advice.answers import check_answers
from cairn.content import load_content
from cairn.conversation.commands import COMMANDS
from cairn.conversation.position import waiting
from cairn.conversation.state import Dialog, State
from cairn.conversation.turn import take
from cairn.reply import payload
from cairn.reply.model import Reply

CONTENT = load_content()
TODAY = date(2026, 11, 22)
REPLIES = (
    """
yes; no; partly; don't know; skip; 5; 2 years; none; a, b and c; 3 March; employed; career; job is fine; nurse
go back; why; help; start over; pause; carry on; change my hours to 7; change my job; what are my gaps
why this gap; show my plan; what next; say it again; asap; maybe; how far am I; thanks; bye; hello
change what I want from work to job is fine; add sewing to my missing skills; employed and studying
""".strip()
    .replace("\n", "; ")
    .split("; ")
)
BUTTONS = [
    payload.answer(q.id, reply)
    for q in CONTENT.questions.values()
    for reply in [*(o.id for o in q.options), "skip", "dont_know"]
]
COMMAND_BUTTONS = [payload.command(name) for name in COMMANDS]

messages = st.one_of(
    st.sampled_from(REPLIES),
    st.sampled_from(BUTTONS),
    st.sampled_from(COMMAND_BUTTONS),
    st.just("<press>"),
    st.text(max_size=30),
)


def play(said: list[str]) -> list[tuple[State, tuple[Reply, ...]]]:
    state, turns, replies = State(), [], ()
    for text in said:
        if text == "<press>":  # the first button of the last reply
            text = next((b.payload for r in reversed(replies) for b in r.buttons), "yes")
        state, replies = take(CONTENT, state, text, [], TODAY)
        turns.append((state, replies))
    return turns


@settings(deadline=None, max_examples=150)
@given(st.lists(messages, max_size=40))
def test_every_message_gets_a_reply_and_at_most_one_question(said: list[str]) -> None:
    for state, replies in play(said):
        assert replies
        assert all(reply.text.strip() for reply in replies)
        questions = [r.custom["question"]["id"] for r in replies if r.custom and "question" in r.custom]
        assert len(questions) <= 1
        if questions:
            pending = state.dialog.pending or {}
            assert questions[0] in (waiting(CONTENT, state, TODAY).question.id, pending.get("question"))  # type: ignore[union-attr]


@settings(deadline=None, max_examples=150)
@given(st.lists(messages, max_size=40))
def test_what_is_stored_is_always_a_stored_value(said: list[str]) -> None:
    for state, _ in play(said)[-1:]:
        halves = {q: v for q, v in state.answers.items() if not (isinstance(v, dict) and None in v.values())}
        assert check_answers(CONTENT.questions, halves) == []
        assert set(state.words) == set(state.answers)
        assert Dialog(**json.loads(json.dumps(asdict(state.dialog)))) == state.dialog
        assert json.loads(json.dumps(state.answers)) == state.answers


@settings(deadline=None, max_examples=60)
@given(st.lists(messages, max_size=25))
def test_the_same_conversation_goes_the_same_way(said: list[str]) -> None:
    assert play(said) == play(said)


@settings(deadline=None, max_examples=60)
@given(st.lists(messages, max_size=25), st.integers(0, 300))
def test_a_plan_that_was_shown_keeps_its_dates_until_an_answer_changes(said: list[str], days: int) -> None:
    turns = play(["hello", *said, "show my plan"])
    state, _ = turns[-1]
    later = TODAY + timedelta(days=days)
    again, _ = take(CONTENT, replace(state, dialog=replace(state.dialog, pending=None)), "show my plan", [], later)
    assert again.milestones == state.milestones or not state.answers
