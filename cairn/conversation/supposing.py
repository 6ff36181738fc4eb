"""What if an answer were different: which gaps, steps and dates would move. Nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cairn.advice.model import Advice
from cairn.advice.whatif import moved
from cairn.conversation.answering import is_asked
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice
from cairn.conversation.which import ask_which, ask_words
from cairn.reading import Reading, merge_half, read
from cairn.reply.model import Reply
from cairn.reply.moved import moved_text, titles
from cairn.reply.question import describe
from cairn.script.model import DONT_KNOW, SKIP, Option, Question, Value

MOST_OFFERED = 6  # suppositions


def what_if(turn: Turn, slots: Mapping[str, Any]) -> Outcome:
    """What would move; or ask what is supposed, or what the answer would be."""
    question, value = turn.content.questions.get(slots.get("question") or ""), slots.get("value")
    if not turn.state.answers:
        return turn.say("nothing_yet")
    if question is None:
        return _ask_what(turn)
    if not is_asked(turn, question.id):
        return turn.say("change_not_asked")
    if value is None:
        return _ask_value(turn, question)
    return _supposed(turn, question, value)


def _supposed(turn: Turn, question: Question, value: Value) -> Outcome:
    old = turn.state.answers.get(question.id)
    if isinstance(value, dict) and None in value.values() and isinstance(old, dict):
        value = {**old, **{side: number for side, number in value.items() if number is not None}}
    whole = merge_half(value, Reading(value=value)).value if isinstance(value, dict) else value
    if whole is None or isinstance(whole, dict) and None in whole.values():
        return _ask_value(turn, question)
    said = describe(question, whole)
    if whole == old:
        return turn.say("what_if_same", called=question.called[0], answer=said)
    lines = [turn.phrase("what_if", called=question.called[0], answer=said)]
    before = advice(turn.content, turn.state, turn.today)
    after = _after(turn, question.id, whole)
    if after["affirm_job"] and not before["affirm_job"]:
        lines.append(turn.phrase("what_if_job_is_fine"))
    else:
        moves = moved_text(turn.content, moved(before, after), titles(before, after))
        lines.append(f"{turn.phrase('what_if_moves')}\n{moves}" if moves else turn.phrase("what_if_nothing"))
        if before["plan"]["feasible"] is not after["plan"]["feasible"]:
            fits = {True: "what_if_fits", False: "what_if_fits_not", None: "what_if_fits_unknown"}[
                after["plan"]["feasible"]
            ]
            lines.append(turn.phrase(fits))
    lines.append(turn.phrase("what_if_not_kept"))
    return Outcome(turn.state, (Reply("\n\n".join(lines)),))


def _after(turn: Turn, question: str, value: Value) -> Advice:
    """What it would come to. The plan counts from the same day, so that only what the answer does is different."""
    state = replace(turn.state, answers={**turn.state.answers, question: value})
    return advice(turn.content, state, turn.today)


def _ask_what(turn: Turn) -> Outcome:
    """Offer suppositions that would move something."""
    before = advice(turn.content, turn.state, turn.today)
    options: dict[str, Option] = {}
    for number, supposition in enumerate(turn.content.topics.suppositions):
        id = supposition.question
        if id in options or not is_asked(turn, id) or turn.state.answers.get(id) == supposition.value:
            continue
        moves = moved(before, _after(turn, id, supposition.value))
        if moves["gaps"] or moves["steps_added"] or moves["steps_removed"]:
            options[id] = Option(
                str(number), turn.phrase("what_if_label", label=supposition.label), (supposition.label,)
            )
        if len(options) == MOST_OFFERED:
            break
    if not options:
        return turn.say("what_if_how")
    return ask_which(turn, "what_if", turn.phrase("what_if_which"), list(options.values()))


def settle_what_if(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    supposition = turn.content.topics.suppositions[int(chosen)]
    return _supposed(turn, turn.content.questions[supposition.question], supposition.value)


def _ask_value(turn: Turn, question: Question) -> Outcome:
    asking = turn.phrase("what_if_value", called=question.called[0])
    if question.type == "choice":
        return ask_which(turn, "what_if_option", asking, question.options, about_question=question.id)
    return ask_words(turn, "what_if_value", asking, question=question.id)


def settle_option(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    return _supposed(turn, turn.content.questions[pending["about_question"]], chosen)


def settle_value(turn: Turn, pending: dict[str, Any], words: str) -> Outcome | None:
    """The words are the value, if they can be read as one. Otherwise the person has moved on."""
    question = turn.content.questions[pending["question"]]
    value = merge_half(turn.state.answers.get(question.id, ""), read(question, words, turn.today)).value
    return None if value in (None, SKIP, DONT_KNOW) else _supposed(turn, question, value)
