"""Showing what the answers come to: gaps, next steps, the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from cairn.advice.model import Advice
from cairn.advice.steps import step_key
from cairn.advice.whatif import moved
from cairn.content import Content
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice, facts
from cairn.conversation.state import Milestone, State
from cairn.reply.advice import advice_replies, affirmed
from cairn.reply.ledger import ledger_reply
from cairn.reply.model import Reply
from cairn.reply.moved import moved_text, titles
from cairn.reply.orientation import orientation_reply
from cairn.reply.plan import dates_reply, now_reply
from cairn.reply.vision import vision_reply
from cairn.script.engine import advance, questions
from cairn.script.model import Script


def finished(turn: Turn) -> tuple[State, tuple[Reply, ...]]:
    """At the end of the interview all of it is shown once; after a change only where to find it."""
    state = turn.state.with_dialog(open=False, revisit=None, complete=True)
    if turn.state.dialog.complete:
        return state, (turn.reply("still_finished"),)
    result = advice(turn.content, turn.state, turn.today)
    lead = () if result["affirm_job"] else (turn.reply("from_here"),)
    shown = (_affirmed(turn, result),) if result["affirm_job"] else advice_replies(turn.content, result)
    return planned(state, result, turn.today), (*lead, *shown)


def _affirmed(turn: Turn, result: Advice, kind: str = "job_is_fine") -> Reply:
    if turn.state.answers.get("employment") == "not_working":
        kind = "job_is_fine_out_of_work"
    return affirmed(turn.content, result, kind, turn.state.dialog.turns)


def module_ended(turn: Turn, module: Script) -> tuple[State, tuple[Reply, ...]]:
    """What the module has changed in the picture. For somebody whose job is fine nothing is pressed on after the first."""
    result = advice(turn.content, turn.state, turn.today)
    if result["affirm_job"]:
        state = turn.state.with_dialog(open=False, revisit=None)
        return planned(state, result, turn.today), (_affirmed(turn, result), turn.reply("more_if_you_like"))
    told = _changes(turn, module, result)
    closing = advance(module, turn.state.answers, facts(turn.today)).lines
    show = SHOWN.get(module.id)
    shown = show(turn.content, result) if show else ()
    state = turn.state.with_dialog(ended=[*turn.state.dialog.ended, module.id])
    return planned(state, result, turn.today), (*map(Reply, closing), told, *shown)


def _changes(turn: Turn, module: Script, result: Advice) -> Reply:
    """What the module adds to the picture. Where it ended before, each changed answer has said what it moves."""
    if module.id in turn.state.dialog.ended:
        return turn.reply("module_ended_again", title=module.title)
    of_module = {question.id for question in questions(module)}
    known = {id: value for id, value in turn.state.answers.items() if id not in of_module}
    before = advice(turn.content, replace(turn.state, answers=known), turn.today)
    news = moved_text(turn.content, moved(before, result), titles(before, result))
    said = turn.phrase("module_ended" if news else "module_adds_nothing", title=module.title)
    return Reply(f"{said}\n\n{news}" if news else said)


Show = Callable[[Content, Advice], tuple[Reply, ...]]
#: What a module's end shows beside what it has changed.
SHOWN: dict[str, Show] = {
    "orientation": orientation_reply,
    "vision": vision_reply,
    "gaps": lambda content, result: (ledger_reply(content, result), now_reply(content, result)),
}


def next_module(turn: Turn, chosen: str) -> Outcome:
    """Begin the chosen module; or, where it is enough, show what is known and leave it at that."""
    if chosen not in {module.id for module in turn.content.modules}:
        result = advice(turn.content, turn.state, turn.today)
        state = planned(turn.state, result, turn.today).with_dialog(open=False, misread=0)
        shown = (_affirmed(turn, result),) if result["affirm_job"] else advice_replies(turn.content, result)
        return Outcome(state, (turn.reply("enough_for_now"), *shown))
    before = [id for id in turn.state.dialog.chosen if id != chosen]
    return Outcome(turn.state.with_dialog(chosen=[*before, chosen], misread=0, said_again=0))


def gaps_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (ledger_reply(content, result),))


def next_step_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (now_reply(content, result),))


def plan_shown(turn: Turn) -> Outcome:
    return _shown(turn, lambda content, result: (now_reply(content, result), dates_reply(content, result)))


def _shown(turn: Turn, show: Show) -> Outcome:
    result = advice(turn.content, turn.state, turn.today)
    if result["affirm_job"]:
        return Outcome(turn.state, (_affirmed(turn, result, "job_is_fine_again"),))
    if not turn.state.answers:
        return turn.say("nothing_yet")
    first = next((gap["id"] for gap in result["gaps"]), None)
    state = turn.state.with_dialog(spoken_of={**turn.state.dialog.spoken_of, **({"gap": first} if first else {})})
    return Outcome(planned(state, result, turn.today), show(turn.content, result))


def planned(state: State, result: Advice, today: date) -> State:
    """The state once its plan has been shown: from now on its dates stand, until an answer changes."""
    done = tuple(m for m in state.milestones if m.done)
    keys = {step["id"]: step_key(step["id"], step["about"]) for step in result["plan"]["steps"]}
    dated = tuple(
        Milestone(keys[m["id"]], date.fromisoformat(m["start"]), date.fromisoformat(m["due"]))
        for m in result["plan"]["milestones"]
        if keys[m["id"]] not in state.done
    )
    return replace(state, plan_day=state.plan_day or today, milestones=(*done, *dated))
