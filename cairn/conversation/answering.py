"""A reply as an answer: read it, keep it, say what it changed; or say kindly that it could not be read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from cairn.advice.whatif import moved
from cairn.conversation.modules import NEXT
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice, counts
from cairn.conversation.results import next_module
from cairn.conversation.state import State
from cairn.conversation.which import ask_which
from cairn.reading import Reading, merge_half, read
from cairn.reading.common import LONGEST
from cairn.reply.model import Reply
from cairn.reply.moved import moved_text, titles
from cairn.reply.question import describe
from cairn.script.model import DONT_KNOW, SKIP, Question, Value

ECHOED = ("choice", "choices", "number", "duration", "date")  # whose answers are said back in our words
PLAIN_WORDS = 4  # a number or a duration in so few words says itself
MOST_MISREAD = 2  # after so many vain tries we offer to skip


def answer(turn: Turn, question: Question) -> Outcome:
    """Take the turn's text as an answer to `question`."""
    return taken(
        turn, question, merge_half(turn.state.answers.get(question.id, ""), read(question, turn.text, turn.today))
    )


def taken(turn: Turn, question: Question, reading: Reading) -> Outcome:
    """What comes of the turn's text, read as an answer to `question`."""
    if question.most is not None and len(reading.chosen) == question.most + 1:
        options = [o for id in reading.chosen for o in question.options if o.id == id]
        kept = {"question": question.id, "text": turn.text}
        asking = turn.phrase("which_may_go", most=question.most)
        return ask_which(turn, "one_too_many", asking, options, about=question, **kept)
    if reading.between:
        options = [o for o in question.options if o.id in reading.between]
        kept = {"question": question.id, "text": turn.text}
        return ask_which(turn, "option", turn.phrase("which_of_two"), options, about=question, **kept)
    if reading.value is None:
        return misread(turn, question, reading.reason or "other")
    return keep(turn, question, reading.value)


def settle_option(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    """The reply lay between two options, and this is the one."""
    waits, id = turn.waiting.question, pending["question"]
    question = waits if waits is not None and waits.id == id else turn.content.questions[id]
    return keep(replace(turn, text=chosen), question, chosen, words=pending["text"])


def settle_one_too_many(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    """One more was named than can be kept, and this one may go."""
    question = turn.content.questions[pending["question"]]
    value: Value = [id for id, *_ in pending["options"] if id != chosen]
    return keep(turn, question, value, words=pending["text"])


def keep(turn: Turn, question: Question, value: Value, words: str | None = None) -> Outcome:
    """Store `value`. A new answer to an old question says what it moves; a skip of an old one leaves it as it was."""
    if question.id == NEXT:
        return next_module(turn, str(value))
    before = turn.state
    old = before.answers.get(question.id)
    again = old is not None and not _half(old)
    calm = before.with_dialog(revisit=None, misread=0)
    if again and value == SKIP:
        return Outcome(calm, (turn.reply("kept_as_it_was"),))
    if again and value == old:
        return Outcome(calm, (turn.reply("change_same"),))
    after = calm.with_answer(question.id, value, turn.text if words is None else words)
    if again:
        return Outcome(after, (changed(turn, question, value, after),))
    return Outcome(after, _understood(turn, question, value), lead=not _half(value))


def changed(turn: Turn, question: Question, value: Value, after: State) -> Reply:
    """What is different now: the answer, and the gaps, steps and dates that move with it."""
    text = turn.phrase("changed", called=question.called[0], answer=describe(question, value))
    was, now = (advice(turn.content, state, turn.today) for state in (turn.state, after))
    if now["affirm_job"] or was["affirm_job"]:  # there was, or is, no list that anything could move in
        return Reply(text)
    moves = moved_text(turn.content, moved(was, now), titles(was, now))
    return Reply(f"{text}\n\n{moves or turn.phrase('moved_nothing')}")


def _half(value: Value) -> bool:
    return isinstance(value, dict) and None in value.values()


def _understood(turn: Turn, question: Question, value: Value) -> tuple[Reply, ...]:
    """How the reply was taken, where the person put it so that it could have been taken otherwise."""
    if value == DONT_KNOW:
        return (turn.reply("noted_dont_know"),)
    if value == SKIP:
        return (turn.reply("noted_skip"),)
    said = describe(question, value)
    long = len(turn.text.split()) > PLAIN_WORDS
    if isinstance(value, dict) or question.type not in ECHOED or not (long or question.options):
        return ()
    pressed = turn.text in (value if isinstance(value, list) else [value])
    return () if pressed or says(turn.text, said) else (turn.reply("taken_as", answer=said),)


def says(text: str, said: str) -> bool:
    """Does the text itself say what it was taken for? One word inside of a longer text does not: "no" in "no time"."""
    words, answer = (re.findall(r"\w+", part.casefold()) for part in (text, said))
    inside = f" {' '.join(answer)} " in f" {' '.join(words)} "
    short = len(words) <= PLAIN_WORDS or words[: len(answer)] == answer
    return (inside and (len(answer) > 1 or short)) or f" {' '.join(words)} " in f" {' '.join(answer)} "


def misread(turn: Turn, question: Question, reason: str) -> Outcome:
    """Say what was not understood, and ask once more."""
    key = f"misread_{reason}" if f"misread_{reason}" in turn.content.phrases else "misread_other"
    low, high = (1, 5) if question.type in ("have_want", "scale") else (question.low or 0, question.high or 0)
    return once_more(turn, turn.phrase(key, low=f"{low:g}", high=f"{high:g}", limit=LONGEST, most=question.most))


def once_more(turn: Turn, said: str) -> Outcome:
    """After `said` the question is put again in other words; after two vain tries we offer to leave it."""
    times = turn.state.dialog.misread + 1
    if times > MOST_MISREAD:
        said = f"{said} {turn.phrase('offer_skip')}"
    return Outcome(turn.state.with_dialog(misread=times), (Reply(said),), lead=False)


def is_asked(turn: Turn, question: str) -> bool:
    """Whether it is asked, or would be where an answer to it is told unasked."""
    return counts(turn.content, turn.state, question, turn.today)
