"""One turn: a message and what is known of the person go in; what is known afterwards and the replies come out. No IO."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cairn.content import Content
from cairn.conversation.answering import answer, is_asked, settle_one_too_many, settle_option
from cairn.conversation.changing import settle_change
from cairn.conversation.commands import COMMANDS, settle_restart, settle_why_gap
from cairn.conversation.modules import NEXT
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import finished_modules, waiting
from cairn.conversation.privacy import settle_delete, settle_note
from cairn.conversation.results import finished, module_ended
from cairn.conversation.state import State
from cairn.conversation.which import WHICH, Settle, ask_which, settle
from cairn.reply import payload
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase
from cairn.reply.question import describe, missing_half, question_reply
from cairn.script.engine import fill
from cairn.script.model import Option, Question
from cairn.understanding import understand

Ranking = Sequence[tuple[str, float]]  # Rasa's: intents with their confidence, best first
#: Said while the dialog is at rest these ask for nothing, not even to go on.
NODS = ("ok", "okay", "okey", "k", "kk", "alright", "all right", "fine", "good", "great", "cool", "perfect", "nice")


def take(content: Content, state: State, text: str, ranking: Ranking, today: date) -> tuple[State, tuple[Reply, ...]]:
    """The state after the message `text`, and what to say to it."""
    turn = Turn(content, state.with_dialog(turns=state.dialog.turns + 1), text, today)
    if state.dialog.turns == 0:
        return _with_question(turn, Outcome(turn.state.with_dialog(open=True)))
    turn, outcome = settle(turn, SETTLERS)
    return _with_question(turn, outcome or _button(turn) or _spoken(turn, ranking))


def _button(turn: Turn) -> Outcome | None:
    pressed = payload.parse(turn.text)
    if pressed is None or pressed.question not in (None, WHICH, NEXT, *turn.content.questions):
        return None
    if pressed.question is None:
        return COMMANDS[pressed.text](turn, {}) if pressed.text in COMMANDS else None
    waits = turn.waiting.question
    if waits is None or waits.id != pressed.question:
        return _old_button(turn, pressed.question)
    turn = replace(turn, text=pressed.text, state=turn.state.with_dialog(open=True))
    return answer(turn, waits)


def _old_button(turn: Turn, question: str) -> Outcome:
    if question not in turn.state.answers or not is_asked(turn, question):
        return turn.say("no_such_button")
    known = turn.content.questions[question]
    said = describe(known, turn.state.answers[question])
    return turn.say("old_button", answer=said, called=known.called[0])


def _spoken(turn: Turn, ranking: Ranking) -> Outcome:
    if not turn.state.dialog.open and turn.text.strip(" .!").casefold() in NODS:
        return turn.say("nodded")
    question = turn.waiting.question if turn.state.dialog.open else None
    understood = understand(turn.text, question, ranking, turn.content.topics, turn.today)
    if understood.command == "ask":
        between = understood.slots["between"]
        options = [Option(name, turn.phrase(f"do_{name}")) for name in between]
        asking = turn.phrase("which_of_two")
        return ask_which(turn, "command", asking, options, text=turn.text, slots=understood.slots)
    return _do(turn, understood.command, understood.slots)


def _do(turn: Turn, command: str, slots: dict[str, Any]) -> Outcome:
    if command != "answer":
        return COMMANDS[command](turn, slots)
    question = turn.waiting.question
    if question is None or not turn.state.dialog.open:
        return COMMANDS["resume"](turn, {})
    return answer(turn, question)


def _settle_command(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    return _do(replace(turn, text=pending["text"]), chosen, pending["slots"])


SETTLERS: dict[str, Settle] = {
    "option": settle_option,
    "one_too_many": settle_one_too_many,
    "command": _settle_command,
    "change": settle_change,
    "restart": settle_restart,
    "why_gap": settle_why_gap,
    "delete": settle_delete,
    "coach_note": settle_note,
}


def _with_question(turn: Turn, outcome: Outcome) -> tuple[State, tuple[Reply, ...]]:
    """The replies, and after them the question that waits while the dialog is open; at its end, what it all comes to."""
    state = outcome.state
    if not outcome.ask or not state.dialog.open:
        return state, outcome.replies
    place = waiting(turn.content, state, turn.today)
    if place.question is None:
        state, results = finished(replace(turn, state=state))
        return state, (*outcome.replies, *results)
    if _has_ended(turn, state):
        state, results = module_ended(replace(turn, state=state), turn.waiting.module)
        outcome = replace(outcome, state=state, replies=(*outcome.replies, *results))
        if not state.dialog.open:
            return state, outcome.replies
    if state.dialog.revisit is None:
        state = state.with_dialog(complete=False)
    new = place.question != turn.waiting.question or turn.state.dialog.turns == 1
    lines = tuple(Reply(line) for line in place.lines) if new else ()
    state = state.with_dialog(said_again=0 if new else state.dialog.said_again + 1)
    lead = turn.phrase("back_to") if outcome.lead and not new and place.question.id != NEXT else None
    progress = (place.done, place.of)
    asking = question_reply(
        turn.content.phrases, place.question, _words(turn.content, state, place.question), progress, lead
    )
    return state, (*outcome.replies, *lines, asking)


def _has_ended(turn: Turn, state: State) -> bool:
    """Whether the module of the question that waited came to its end in this turn."""
    module = turn.waiting.module.id
    if turn.waiting.question is None or turn.waiting.question.id == NEXT:
        return False
    before, after = (finished_modules(turn.content, s, turn.today) for s in (turn.state, state))
    return module in after - before


def _words(content: Content, state: State, question: Question) -> str:
    """The question's words: each time it is put again others, and only the half that is missing."""
    half = missing_half(question, state.answers.get(question.id))
    if half and state.dialog.revisit != question.id:
        return phrase(content.phrases, f"half_{half}", state.dialog.turns)
    ways = (question.ask, *question.again)
    return fill(ways[state.dialog.said_again % len(ways)], state.answers, content.questions)
