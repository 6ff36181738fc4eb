"""When somebody is in distress the interview does not matter: danger leaves it at once, low mood is asked about once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cairn.conversation.answering import answer
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.state import State
from cairn.conversation.which import ask_which
from cairn.reading import read
from cairn.reply import payload
from cairn.reply.model import Button, Reply
from cairn.script.model import DONT_KNOW, Option, Question
from cairn.understanding import is_option
from cairn.understanding.distress import DANGER, denied, distress

#: What can be asked for while the interview is left, and leaves it so. Not "help", and not what to do now: who is in danger
#: and says that is shown the contacts again.
STILL = frozenset(
    """
    progress show_gaps why_gap show_plan faq what_if show_data export delete_data talk_to_coach pause
    """.split()
)
ABOUT_IT = ("safe", "gentle")  # questions of ours that a gentle message does not stop again
NOTE = "coach_note"


def heard(turn: Turn) -> Outcome | None:
    """What comes of distress in the message; None where there is none, or where it has been spoken about today.

    What somebody writes to their coach after the contacts were shown is passed on.
    """
    dialog = turn.state.dialog
    if payload.parse(turn.text) is not None or dialog.open and _is_offered(turn):
        return None
    noting = dialog.pending is not None and dialog.pending["kind"] == NOTE
    # who was shown the contacts has them: from then on only plain words bring them again
    found = distress(turn.text, None if dialog.left else turn.content.topics.alarm)
    if found is None or noting and (dialog.left is not None or found.level != DANGER):
        return None
    if found.level == DANGER:
        return leave(turn)
    asked = dialog.pending is not None and dialog.pending["kind"] in ABOUT_IT
    if dialog.left is not None or asked and denied(turn.text):
        return None
    calmed = {theme for theme, day in dialog.eased.items() if day == turn.today.isoformat()}
    return None if found.theme in calmed else ask_gently(turn, found.theme)


def distressed(turn: Turn, slots: Any) -> Outcome:
    """The command: danger, unless it is said to be gentle."""
    return ask_gently(turn, str(slots.get("theme", ""))) if slots.get("level") == "gentle" else leave(turn)


def leave(turn: Turn) -> Outcome:
    """Leave the interview and show the contacts. The message is kept only until it is clear how it was meant."""
    dialog = turn.state.dialog
    was_open = bool(dialog.left["open"]) if dialog.left else dialog.open
    plain = dialog.pending is None and dialog.left is None and payload.parse(turn.text) is None
    text = turn.text if was_open and plain else None
    state = _at_rest(turn).with_dialog(left={"open": was_open, "text": text}, pending=None)
    return Outcome(state, (_contacts(turn, "distress_danger"),), ask=False)


def away(turn: Turn, command: str) -> Outcome | None:
    """What is said while the interview is left because of danger; None for what can be asked for all the same."""
    if command == "resume":
        if turn.waiting.question is None:
            return turn.say("finished_menu", ask=False)
        return Outcome(turn.state.with_dialog(open=True, left=None), (turn.reply("distress_resumed"),), lead=False)
    if denied(turn.text):
        options = [
            Option("yes", turn.phrase("distress_safe_yes"), turn.content.phrases["distress_safe_yes_also"]),
            Option("no", turn.phrase("distress_safe_no"), turn.content.phrases["distress_safe_no_also"]),
        ]
        return ask_which(turn, "safe", turn.phrase("distress_safe"), options)
    if command == "goodbye":
        return Outcome(_at_rest(turn), (_contacts(turn, "distress_goodbye"),), ask=False)
    if command == "talk_to_coach" and turn.content.coach is None:
        return Outcome(_at_rest(turn), (_contacts(turn, "distress_no_coach"),), ask=False)
    if command in STILL:
        return None
    return Outcome(_at_rest(turn), (_contacts(turn, "distress_still"),), ask=False)


def settle_safe(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    """Safe: we were wrong, and the words may be the answer that they look like. Not safe: the contacts once more."""
    left = turn.state.dialog.left or {"open": False, "text": None}
    if chosen == "no":
        return Outcome(_at_rest(turn), (_contacts(turn, "distress_still"),), ask=False)
    state = turn.state.with_dialog(left=None, open=left["open"] or not _begun(turn))
    sorry = turn.reply("distress_believed")
    question, words = turn.waiting.question, left["text"]
    if words is None or question is None or _says_nothing(question, words, turn.today):
        return Outcome(state, (sorry,), lead=False)
    outcome = answer(replace(turn, state=state, text=words), question)
    return replace(outcome, replies=(sorry, *outcome.replies))


def _says_nothing(question: Question, words: str, today: date) -> bool:
    """Whether the words are no answer. Who wrote of dying has not told us that they do not know the answer."""
    return read(question, words, today).value in (None, DONT_KNOW, question.dont_know)


def ask_gently(turn: Turn, theme: str) -> Outcome:
    """Stop here, talk to somebody, or go on?"""
    said = turn.content.phrases
    options = [
        Option(name, turn.phrase(f"gentle_{name}"), said[f"gentle_{name}_also"]) for name in ("stop", "talk", "go_on")
    ]
    state = turn.state if _begun(turn) else turn.state.with_dialog(turns=0)
    themes = [theme]
    if (pending := turn.state.dialog.pending) and pending["kind"] == "gentle":
        themes += pending["themes"]
    return ask_which(replace(turn, state=state), "gentle", turn.phrase("gentle_ask"), options, themes=themes)


def settle_gentle(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    """As the person wishes. Who goes on is not asked about the same again that day."""
    if chosen == "stop":
        return Outcome(_at_rest(turn), (turn.reply("gentle_stopped"),), ask=False)
    if chosen == "talk":
        return Outcome(_at_rest(turn), (_contacts(turn, "gentle_people"),), ask=False)
    eased = {**turn.state.dialog.eased, **dict.fromkeys(pending["themes"], turn.today.isoformat())}
    opened = turn.waiting.question is not None
    state = turn.state.with_dialog(open=opened, eased=eased)
    return Outcome(state, (turn.reply("gentle_on"),), lead=False)


def _contacts(turn: Turn, key: str) -> Reply:
    lines = "\n".join(f"- {contact}" for contact in turn.content.contacts)
    told = turn.phrase(key, contacts=lines)
    if turn.content.coach is None:
        return Reply(told)
    button = Button(turn.phrase("do_talk_to_coach"), payload.command("talk_to_coach"))
    return Reply(f"{told} {turn.phrase('distress_coach')}", (button,))


def _is_offered(turn: Turn) -> bool:
    question = turn.waiting.question
    return question is not None and is_option(turn.text, question)


def _begun(turn: Turn) -> bool:
    return turn.state.dialog.turns > 1


def _at_rest(turn: Turn) -> State:
    """Closed. A conversation that began with this still has its beginning to come."""
    state = turn.state.with_dialog(open=False)
    return state if _begun(turn) else state.with_dialog(turns=0)
