"""What a person can say at any time. One function a command; each gets the turn and the slots of the utterance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from cairn.conversation.answering import keep, once_more
from cairn.conversation.changing import back, change
from cairn.conversation.distress import distressed
from cairn.conversation.faq import faq
from cairn.conversation.milestones import milestone_done, milestone_not_yet
from cairn.conversation.modules import NEXT
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice, answers_that_count
from cairn.conversation.privacy import delete_data, export, show_data, talk_to_coach
from cairn.conversation.results import gaps_shown, next_step_shown, plan_shown
from cairn.conversation.state import State
from cairn.conversation.supposing import what_if
from cairn.conversation.which import ask_which
from cairn.reply.ledger import gap_reply
from cairn.reply.model import Reply
from cairn.reply.words import source_titles
from cairn.script.model import DONT_KNOW, SKIP, Option
from cairn.understanding.named import names_no_gap

Slots = Mapping[str, Any]


def help_(turn: Turn, slots: Slots) -> Outcome:
    return turn.say("help")


def why(turn: Turn, slots: Slots) -> Outcome:
    named = turn.content.questions.get(slots.get("question") or "")
    question = named or turn.waiting.question
    if question is None or named is None and not turn.state.dialog.open:
        return turn.say("why_nothing")
    if not question.source:  # a question of ours, about how to go on
        return Outcome(turn.state, (Reply(question.why),))
    return turn.say("why", why=question.why, source=source_titles(turn.content, question.source))


def repeat(turn: Turn, slots: Slots) -> Outcome:
    if not turn.state.dialog.open:
        return resume(turn, slots)
    return Outcome(turn.state, (turn.reply("again"),), lead=False)


def skip(turn: Turn, slots: Slots) -> Outcome:
    return _passed(turn, SKIP)


def dont_know(turn: Turn, slots: Slots) -> Outcome:
    question = turn.waiting.question
    outcome = _passed(turn, question.dont_know or DONT_KNOW if question else DONT_KNOW)
    if question is None or question.id != NEXT:
        return outcome
    title = next(module.title for module in turn.content.modules if module.id == question.dont_know)
    return replace(outcome, replies=(turn.reply("module_for_you", title=title), *outcome.replies))


def _passed(turn: Turn, value: str) -> Outcome:
    question = turn.waiting.question
    if question is None:
        return turn.say("why_nothing")
    turn = replace(turn, state=turn.state.with_dialog(open=True))
    return keep(turn, question, value)


def progress(turn: Turn, slots: Slots) -> Outcome:
    place = turn.waiting
    told = sum(value != SKIP for value in answers_that_count(turn.content, turn.state, turn.today).values())
    if place.question is None:
        return turn.say("progress_finished", all=told)
    if place.question.id == NEXT:
        return turn.say("progress_between", done=place.done, of=place.of, all=told)
    left = place.of - place.done
    return turn.say("progress", module=place.module.title, done=place.done, of=place.of, left=left, all=told)


def pause(turn: Turn, slots: Slots) -> Outcome:
    return Outcome(turn.state.with_dialog(open=False), (turn.reply("paused"),))


def goodbye(turn: Turn, slots: Slots) -> Outcome:
    kept = "goodbye" if turn.state.answers else "goodbye_nothing_told"
    return Outcome(turn.state.with_dialog(open=False), (turn.reply(kept),))


def resume(turn: Turn, slots: Slots) -> Outcome:
    if turn.waiting.question is None:
        return turn.say("finished_menu", ask=False)
    key = "already_open" if turn.state.dialog.open else "resumed"
    return Outcome(turn.state.with_dialog(open=True), (turn.reply(key),))


def greet(turn: Turn, slots: Slots) -> Outcome:
    if turn.state.dialog.open:
        return turn.say("greeted")
    if turn.waiting.question is None:
        return Outcome(turn.state, (turn.reply("greeted"), turn.reply("finished_menu")), ask=False)
    if turn.waiting.question.id == NEXT and advice(turn.content, turn.state, turn.today)["affirm_job"]:
        return Outcome(turn.state, (turn.reply("greeted"), turn.reply("more_if_you_like")), ask=False)
    return resume(turn, slots)


def thanks(turn: Turn, slots: Slots) -> Outcome:
    return turn.say("thanked")


def out_of_scope(turn: Turn, slots: Slots) -> Outcome:
    if not turn.state.dialog.open and turn.waiting.question is not None:
        return resume(turn, slots)
    if turn.waiting.question is None:
        return Outcome(turn.state, (turn.reply("out_of_scope"), turn.reply("finished_menu")))
    return once_more(turn, turn.phrase("out_of_scope"))


def restart(turn: Turn, slots: Slots) -> Outcome:
    options = [
        Option("yes", turn.phrase("restart_yes"), ("yes", "start over", "do it")),
        Option(
            "no",
            turn.phrase("restart_no"),
            ("no", "keep it", "cancel", "never mind", "nvm", "not now", "rather not", "stop"),
        ),
    ]
    return ask_which(turn, "restart", turn.phrase("restart_sure"), options)


def settle_restart(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    if chosen == "no":
        return turn.say("restart_kept")
    kept = tuple(m for m in turn.state.milestones if m.done)
    fresh = State(milestones=kept, record=turn.state.record).with_dialog(open=True, turns=turn.state.dialog.turns)
    return Outcome(fresh, (turn.reply("restarted"),), lead=False)


def show_gaps(turn: Turn, slots: Slots) -> Outcome:
    return gaps_shown(turn)


def next_step(turn: Turn, slots: Slots) -> Outcome:
    return next_step_shown(turn)


def show_plan(turn: Turn, slots: Slots) -> Outcome:
    return plan_shown(turn)


def why_gap(turn: Turn, slots: Slots) -> Outcome:
    """The person's own answers and the document behind a gap: the one named, else the one last spoken of."""
    gaps = {gap["id"]: gap for gap in advice(turn.content, turn.state, turn.today)["gaps"]}
    named = slots.get("gap") or (turn.state.dialog.spoken_of.get("gap") if names_no_gap(turn.text) else None)
    if named in gaps:
        state = turn.state.with_dialog(spoken_of={**turn.state.dialog.spoken_of, "gap": named})
        return Outcome(state, (gap_reply(turn.content, gaps[named]),))
    if not turn.state.answers:
        return turn.say("nothing_yet")
    if not gaps:
        return turn.say("no_open_gaps")
    options = [Option(id, gap["title"]) for id, gap in gaps.items()]
    return ask_which(turn, "why_gap", turn.phrase("why_which_gap"), options)


def settle_why_gap(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    return why_gap(turn, {"gap": chosen})


Command = Callable[[Turn, Slots], Outcome]
COMMANDS: dict[str, Command] = {
    "help": help_,
    "why": why,
    "repeat": repeat,
    "skip": skip,
    "dont_know": dont_know,
    "back": back,
    "change": change,
    "progress": progress,
    "pause": pause,
    "resume": resume,
    "restart": restart,
    "show_gaps": show_gaps,
    "why_gap": why_gap,
    "next_step": next_step,
    "show_plan": show_plan,
    "faq": faq,
    "what_if": what_if,
    "milestone_done": milestone_done,
    "milestone_not_yet": milestone_not_yet,
    "show_data": show_data,
    "export": export,
    "delete_data": delete_data,
    "talk_to_coach": talk_to_coach,
    "distress": distressed,
    "greet": greet,
    "goodbye": goodbye,
    "thanks": thanks,
    "out_of_scope": out_of_scope,
}
