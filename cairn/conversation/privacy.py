"""What is the person's own: to see it, to take it along, to delete it, and to have some of it passed on to their coach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice, answers_that_count
from cairn.conversation.results import planned
from cairn.conversation.state import Note, State
from cairn.conversation.which import ask_which, ask_words
from cairn.reading import read
from cairn.reading.common import LONGEST
from cairn.reply.export.reply import export_reply, step_titles
from cairn.reply.model import Reply
from cairn.reply.own_data import data_text, own_data
from cairn.script.model import DONT_KNOW, SKIP, Option, Place, Question
from cairn.understanding.commands import Weight, phrased, words_of

Slots = Mapping[str, Any]

NOTE = Question("coach_note", "text", "", Place("", 0))
#: What leaves the question for a note, and nothing else.
LEAVES = (SKIP, DONT_KNOW, "back", "pause", "goodbye")
NO_NOTE = frozenset(
    "no|nope|nah|nothing|no thanks|no thank you|never mind|nevermind|nvm|forget it|cancel|leave it|not now|none".split(
        "|"
    )
)

YES_ALSO = (
    "yes", "delete", "delete it", "do it", "erase it", "sure", "go ahead", "proceed", "confirm", "confirmed", "I am sure",
    "I'm sure", "absolutely", "definitely",
)  # fmt: skip
#: With one of these a yes is not wholly meant.
_RESERVED = frozenset(
    "but first before until unless except if wait later only just some part not never no export copy download last".split()
)


def show_data(turn: Turn, slots: Slots) -> Outcome:
    """All that is kept about the person, in plain words and as `custom.data`."""
    result = advice(turn.content, turn.state, turn.today)
    data = own_data(turn.content, turn.state, turn.state.record(), step_titles(result))
    return Outcome(turn.state, (Reply(data_text(turn.content, data), custom={"data": data}),))


def export(turn: Turn, slots: Slots) -> Outcome:
    """The same with the plan, to take along, as `custom.export`. Its dates stand from now on, as those of a plan shown."""
    result = advice(turn.content, turn.state, turn.today)
    state = turn.state
    if state.answers and not result["affirm_job"]:
        state = planned(state, result, turn.today)
    answers = answers_that_count(turn.content, state, turn.today)
    return Outcome(state, (export_reply(turn.content, state, answers, result, turn.today),))


def delete_data(turn: Turn, slots: Slots) -> Outcome:
    """Ask once more."""
    options = [
        Option("yes", turn.phrase("delete_yes"), YES_ALSO),
        Option(
            "no",
            turn.phrase("delete_no"),
            ("no", "keep it", "keep", "cancel", "never mind", "nvm", "not now", "rather not", "stop", "wait"),
        ),
    ]
    return ask_which(turn, "delete", turn.phrase("delete_sure"), options)


def settle_delete(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    if chosen == "no":
        return turn.say("delete_kept")
    if _RESERVED & set(words_of(turn.text).words) or "?" in turn.text:
        return delete_data(turn, {})  # it cannot be undone: "yes, but ..." is no yes
    return Outcome(State(deleted=True), (turn.reply("deleted"),), ask=False)


def talk_to_coach(turn: Turn, slots: Slots) -> Outcome:
    """Keep a note for the coach: what was said in the same breath, or what is said next. Without a coach say so."""
    if turn.content.coach is None:
        return turn.say("coach_none")
    if slots.get("note"):
        return _keep(turn, str(slots["note"]))
    return ask_words(turn, "coach_note", turn.phrase("coach_ask", coach=turn.content.coach))


def settle_note(turn: Turn, pending: dict[str, Any], words: str) -> Outcome | None:
    """The words are the note, unless they are plainly a command or a no."""
    if words.strip(" .!").casefold() in NO_NOTE:
        return turn.say("coach_left")
    found = phrased(words_of(words), with_question=True)
    command = found.command if found and found.weight is Weight.CERTAIN else None
    if command in LEAVES:
        return turn.say("coach_left")
    return None if command else _keep(turn, words)


def _keep(turn: Turn, words: str) -> Outcome:
    if not isinstance(read(NOTE, words, turn.today).value, str):
        return ask_words(turn, "coach_note", turn.phrase("misread_too_long", limit=LONGEST))
    note = Note(words.strip(), turn.today)
    state = replace(turn.state, new_notes=(note,))
    return Outcome(state, (turn.reply("coach_noted", coach=turn.content.coach, note=note.text),))
