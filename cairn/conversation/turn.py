"""One turn: a message and what is known of the person go in; what is known afterwards and the replies come out. No IO."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cairn.content import Content
from cairn.conversation import supposing
from cairn.conversation.answering import answer, is_asked, settle_one_too_many, settle_option
from cairn.conversation.changing import second_thoughts, settle_change
from cairn.conversation.commands import COMMANDS, settle_restart, settle_why_gap
from cairn.conversation.distress import away, heard, settle_gentle, settle_safe
from cairn.conversation.faq import settle_faq
from cairn.conversation.milestones import settle_milestone, settle_settles
from cairn.conversation.modules import ENOUGH, NEXT
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import finished_modules, waiting
from cairn.conversation.privacy import settle_delete, settle_note
from cairn.conversation.results import finished, module_ended
from cairn.conversation.state import State
from cairn.conversation.which import WHICH, Settle, ask_once_more, ask_which, settle
from cairn.reading import read
from cairn.reply import payload
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase
from cairn.reply.question import describe, missing_half, question_reply
from cairn.script.engine import fill
from cairn.script.model import DONT_KNOW, SKIP, Option, Question
from cairn.understanding import REPORTS, Understood, calm, is_nod

Ranking = Sequence[tuple[str, float]]  # Rasa's: intents with their confidence, best first
#: What is done first where it is the very first thing that somebody says. All else is a greeting, of whatever kind.
AT_FIRST = frozenset(
    (
        "faq", "help", "what_if", "next_step", "show_gaps", "show_plan", "progress", "show_data", "export", "delete_data",
        "talk_to_coach", "pause", "goodbye",
    )
)  # fmt: skip
TELLING = 5  # words from which on a reply to an open question tells something
PLAINLY = 0.95  # so sure is a report that is one by its wording alone
WHAT_THIS_IS = "what_is_cairn"  # the topic for who asks why before anything was asked


def take(content: Content, state: State, text: str, ranking: Ranking, today: date) -> tuple[State, tuple[Reply, ...]]:
    """The state after the message `text`, and what to say to it."""
    turn = Turn(content, state.with_dialog(turns=state.dialog.turns + 1), text, today)
    if outcome := heard(turn):
        return outcome.state, outcome.replies
    turn, outcome = settle(turn, SETTLERS)
    if outcome is None and turn.state.dialog.left is not None:
        outcome = _while_left(turn, ranking)
    if outcome is None and state.dialog.turns == 0:
        outcome = _first(turn, ranking)
    return _with_question(turn, outcome or _button(turn) or _spoken(turn, ranking, state.dialog.pending))


def _while_left(turn: Turn, ranking: Ranking) -> Outcome:
    """The interview was left because of danger, and stays so until the person wants to carry on."""
    if pressed := payload.parse(turn.text):
        said = Understood(pressed.text if pressed.question is None else "answer")
    else:
        said = calm(turn.text, None, ranking, turn.content.topics, turn.today)
    return away(turn, said.command) or COMMANDS[said.command](turn, said.slots)


def _first(turn: Turn, ranking: Ranking) -> Outcome:
    """Begin; a question that somebody begins with is answered before."""
    turn = replace(turn, state=turn.state.with_dialog(open=True))
    said = calm(turn.text, None, ranking, turn.content.topics, turn.today)
    if said.command == "why":
        return COMMANDS["faq"](turn, {"topic": WHAT_THIS_IS})
    return COMMANDS[said.command](turn, said.slots) if said.command in AT_FIRST else Outcome(turn.state)


def _button(turn: Turn) -> Outcome | None:
    pressed = payload.parse(turn.text)
    if pressed is None:
        return None
    named = pressed.question or ""
    if named not in ("", NEXT, *turn.content.questions) and not named.startswith(WHICH):
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


def _spoken(turn: Turn, ranking: Ranking, before: dict[str, Any] | None) -> Outcome:
    """`before`: what we had asked about the reply before this one."""
    if changed_mind := second_thoughts(turn, ranking):
        return changed_mind
    if not turn.state.dialog.open:
        if is_nod(turn.text):
            return turn.say("nodded")
        if taken_up := _answer_at_rest(turn, ranking):
            return taken_up
    question = turn.waiting.question if turn.state.dialog.open else None
    if question is not None and question.id == NEXT and is_nod(turn.text):
        return Outcome(turn.state)
    understood = calm(turn.text, question, ranking, turn.content.topics, turn.today)
    if understood.command == "repeat" and before and "asking" in before:
        return ask_once_more(turn, before)
    if question and understood.command in REPORTS and _tells_of_life(turn, question, understood):
        return answer(turn, question)
    if understood.command == "ask":
        between = understood.slots["between"]
        options = [Option(name, turn.phrase(f"do_{name}")) for name in between]
        asking = turn.phrase("which_of_two")
        return ask_which(turn, "command", asking, options, text=turn.text, slots=understood.slots)
    return _do(turn, understood.command, understood.slots)


def _answer_at_rest(turn: Turn, ranking: Ranking) -> Outcome | None:
    """What is said while we rest, where it reads as an answer to the closed question that waits. A mere yes or no may be
    an answer to anything."""
    question = turn.waiting.question
    if question is None or question.type in ("text", "list"):
        return None
    alone = calm(turn.text, None, ranking, turn.content.topics, turn.today)
    said = calm(turn.text, question, ranking, turn.content.topics, turn.today)
    if alone.command not in ("answer", "out_of_scope", "ask") or said.command != "answer" or said.slots:
        return None
    value = read(question, turn.text, turn.today).value
    if value in (None, SKIP, DONT_KNOW, "yes", "no") or question.id == NEXT and said.confidence < 1:
        return None
    if value == ENOUGH:
        return turn.say("nodded")
    taken = answer(replace(turn, state=turn.state.with_dialog(open=True)), question)
    return replace(taken, replies=(turn.reply("taken_up"), *taken.replies))


def _both(turn: Turn, question: Question, slots: dict[str, Any]) -> Outcome:
    """An answer, and a question to us: why is asked of the question that waited, all else of what is known now."""
    told = answer(replace(turn, text=slots["answer"]), question)
    settled = told.state.dialog.pending is None and not told.state.dialog.misread
    later = slots["then"] != "why" and settled
    then = COMMANDS[slots["then"]](replace(turn, state=told.state) if later else turn, slots["then_slots"])
    return replace(told, state=then.state if later else told.state, replies=(*then.replies, *told.replies))


def _tells_of_life(turn: Turn, question: Question, report: Understood) -> bool:
    """Whether what sounds like a report of a step answers the question: "I finished my degree" while there is no plan, or
    "not there yet, got my mentor badge" where free words are asked for and no step is named."""
    if report.confidence < PLAINLY and not turn.state.milestones:
        return True
    free = question.type in ("text", "list") and len(turn.text.split()) >= TELLING
    return free and not report.slots.get("milestone")


def _do(turn: Turn, command: str, slots: dict[str, Any]) -> Outcome:
    if command != "answer":
        return COMMANDS[command](turn, slots)
    question = turn.waiting.question
    if question is None or not turn.state.dialog.open:
        return COMMANDS["resume"](turn, {})
    return _both(turn, question, slots) if "then" in slots else answer(turn, question)


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
    "safe": settle_safe,
    "gentle": settle_gentle,
    "faq": settle_faq,
    "what_if": supposing.settle_what_if,
    "what_if_option": supposing.settle_option,
    "what_if_value": supposing.settle_value,
    "milestone": settle_milestone,
    "settles": settle_settles,
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
    new = place.question != turn.waiting.question or not state.dialog.begun
    lines = tuple(Reply(line) for line in place.lines) if new else ()
    # not from `state`: there a changed answer has set it back, and that answer was to another question
    state = state.with_dialog(begun=True, said_again=0 if new else turn.state.dialog.said_again + 1)
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
