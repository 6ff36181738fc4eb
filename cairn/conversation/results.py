"""Showing what the answers come to: gaps, next steps, the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from cairn.advice.model import Advice
from cairn.content import Content
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice
from cairn.conversation.state import Milestone, State
from cairn.reply.advice import advice_replies, affirmed
from cairn.reply.ledger import ledger_reply
from cairn.reply.model import Reply
from cairn.reply.plan import dates_reply, now_reply


def finished(turn: Turn) -> tuple[State, tuple[Reply, ...]]:
    """At the end of the interview all of it is shown once; after a change only where to find it."""
    state = turn.state.with_dialog(open=False, revisit=None, complete=True)
    if turn.state.dialog.complete:
        return state, (turn.reply("still_finished"),)
    result = advice(turn.content, turn.state, turn.today)
    lead = () if result["affirm_job"] else (turn.reply("from_here"),)
    return planned(state, result, turn.today), (*lead, *advice_replies(turn.content, result))


def gaps_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (ledger_reply(content, result),))


def next_step_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (now_reply(content, result),))


def plan_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (now_reply(content, result), dates_reply(content, result)))


def _shown(turn: Turn, show: Callable[[Content, Advice], tuple[Reply, ...]]) -> Outcome:
    result = advice(turn.content, turn.state, turn.today)
    if result["affirm_job"]:
        return Outcome(turn.state, (affirmed(turn.content, result),))
    if not turn.state.answers:
        return turn.say("nothing_yet")
    first = next((gap["id"] for gap in result["gaps"]), None)
    state = turn.state.with_dialog(spoken_of={**turn.state.dialog.spoken_of, **({"gap": first} if first else {})})
    return Outcome(planned(state, result, turn.today), show(turn.content, result))


def planned(state: State, result: Advice, today: date) -> State:
    """The state once its plan has been shown: from now on its dates stand, until an answer changes."""
    done = tuple(m for m in state.milestones if m.done)
    dated = tuple(
        Milestone(m["id"], date.fromisoformat(m["start"]), date.fromisoformat(m["due"]))
        for m in result["plan"]["milestones"]
        if m["id"] not in state.done
    )
    return replace(state, plan_day=state.plan_day or today, milestones=(*done, *dated))
