"""Going back and changing an answer. Both only alter the answers; everything else follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cairn.conversation.answering import answer, is_asked, keep, taken
from cairn.conversation.modules import NEXT
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import asked
from cairn.conversation.which import ask_which
from cairn.reading import change_choices, change_list, read
from cairn.reply.question import describe
from cairn.script.model import Option
from cairn.understanding import calm, is_option

FEW = 4  # in fewer words "maybe" and "it depends" are said of anything


def back(turn: Turn, slots: Mapping[str, Any]) -> Outcome:
    """Ask the question before the waiting one again. The old answer stands until a new one replaces it."""
    ids = asked(turn.content, turn.state, turn.today)
    waits, last = turn.waiting.question, turn.state.dialog.last_answered
    here = ids.index(waits.id) if waits and waits.id in ids else len(ids)
    earlier = [id for id in ids[:here] if id in turn.state.answers]
    if here == len(ids) and last in earlier:
        earlier.append(last)
    if not earlier:
        return turn.say("back_first")
    return _ask_again(turn, earlier[-1], "back_to_question")


def change(turn: Turn, slots: Mapping[str, Any]) -> Outcome:
    """Put a new answer in the place of an old one, or ask which, or what it should be."""
    question, value = slots.get("question"), slots.get("value")
    if question is None and value is not None:
        question = turn.state.dialog.last_answered
    if question is None:
        return _ask_which_answer(turn)
    if not is_asked(turn, question):
        return turn.say("change_not_asked")
    if value is None:
        return _ask_again(turn, question, "change_to_what")
    return _set(turn, question, str(slots.get("words", value)), slots.get("how"))


def second_thoughts(turn: Turn, ranking: Sequence[tuple[str, float]]) -> Outcome | None:
    """More than a job after all: said by somebody whose job is fine, when nothing is asked but what to look at next."""
    said, waits = turn.state.answers, turn.waiting.question
    if said.get("wants") != "job_is_fine" or said.get("job_or_target") == "career":
        return None
    between = waits is None or waits.id == NEXT
    if turn.state.dialog.open and not between or waits is not None and is_option(turn.text, waits):
        return None
    alone = calm(turn.text, None, ranking, turn.content.topics, turn.today)
    if alone.command not in ("answer", "out_of_scope", "ask"):
        return None
    wants = turn.content.questions["wants"]
    value = read(wants, turn.text, turn.today).value
    if value != "career" and (value != "unsure" or len(turn.text.split()) < FEW):
        return None
    return keep(replace(turn, state=turn.state.with_dialog(open=True)), wants, value)


def settle_change(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    """Which answer it is. Somebody who says the new one in the same breath is not asked for it once more."""
    said = calm(turn.text, None, (), turn.content.topics, turn.today)
    if said.command == "change" and said.slots.get("value") is not None:
        return change(turn, said.slots)
    return _ask_again(turn, chosen, "change_to_what")


def _ask_which_answer(turn: Turn) -> Outcome:
    answered = [id for id in asked(turn.content, turn.state, turn.today) if id in turn.state.answers]
    if not answered:
        return turn.say("back_first")
    known = turn.content.questions
    options = [Option(id, known[id].called[0], known[id].called[1:]) for id in answered]
    return ask_which(turn, "change", turn.phrase("change_which"), options)


def _ask_again(turn: Turn, question: str, key: str) -> Outcome:
    if question not in turn.state.answers:
        return Outcome(turn.state.with_dialog(revisit=question, misread=0, open=True))
    said = describe(turn.content.questions[question], turn.state.answers[question])
    state = turn.state.with_dialog(revisit=question, misread=0, open=True)
    return Outcome(state, (turn.reply(key, answer=said),), lead=False)


def _set(turn: Turn, id: str, words: str, how: str | None) -> Outcome:
    """`words` are the new answer; for a list `how` says whether they are added to the old one or removed from it."""
    question = turn.content.questions[id]
    old = turn.state.answers.get(id)
    turn = replace(turn, text=words)
    if how and isinstance(old, list) and question.type == "list":
        return keep(turn, question, change_list(old, f"{how} {words}"))
    if how and isinstance(old, list):
        outcome = taken(turn, question, change_choices(question, old, words, how == "add"))
    else:
        outcome = answer(turn, question)
    if outcome.state.dialog.misread:
        return replace(outcome, state=outcome.state.with_dialog(revisit=id, open=True))
    value = outcome.state.answers.get(id)
    if old is None and value is not None:  # told before it was asked
        noted = turn.reply("noted", called=question.called[0], answer=describe(question, value))
        return replace(outcome, replies=(noted,))
    return outcome
