"""Two doors into one turn: an utterance inside the dialog's form, and an utterance outside of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from cairn.content import Content, load_content
from cairn.conversation.state import State
from cairn.conversation.turn import take
from cairn.learning import load_lessons
from cairn.learning_distress import load_alarm
from cairn.reply.model import Reply
from cairn.settings import FORGOTTEN, GUARD
from cairn.store import people
from cairn.store.session import scrub, transaction

FORM = "dialog_form"
SLOT = "reply"

content: Content = load_content(lessons=load_lessons(), alarm=load_alarm())
# What is compiled once is compiled now, so that the first person need not wait.
take(content, State(), "hello", (), date.today())


def turn(tracker: Tracker, dispatcher: CollectingDispatcher) -> State:
    """Take the turn of the tracker's latest message, save it, then say the replies. What is known afterwards."""
    message = tracker.latest_message
    key = person_key(tracker)
    ranking = [(r["name"], float(r["confidence"])) for r in message.get("intent_ranking", [])]
    text = str(message.get("text") or "").lstrip(GUARD)
    with transaction() as session:
        before = people.load(session, key)
        if people.already_dealt_with(session, key, message["message_id"]):
            return before
        after, replies = take(content, before, text, ranking, date.today())
        people.save(session, key, before, after, message["message_id"])
    if after.deleted:
        scrub()
    for reply in replies:
        utter(dispatcher, reply)
    return after


def person_key(tracker: Tracker) -> str:
    return f"{tracker.get_latest_input_channel() or 'unknown'}:{tracker.sender_id}"


def utter(dispatcher: CollectingDispatcher, reply: Reply) -> None:
    buttons = [{"title": b.title, "payload": b.payload} for b in reply.buttons]
    dispatcher.utter_message(text=reply.text, buttons=buttons or None, json_message=reply.custom)


class ValidateDialogForm(Action):
    """Inside the dialog every utterance comes here, answer or command: only `take` can tell, it sees the question."""

    def name(self) -> str:
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        if tracker.get_slot(SLOT) is None:  # called when the form is activated: there is no reply yet
            return []
        after = turn(tracker, dispatcher)
        return [SlotSet(SLOT, None if after.dialog.open else "closed"), *forgotten(after)]


class ActionTurn(Action):
    """Outside the dialog the rules bring utterances here. The turn may open the dialog."""

    def name(self) -> str:
        return "action_turn"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        after = turn(tracker, dispatcher)
        return opened() if after.dialog.open else forgotten(after)


class ActionSessionStart(Action):
    """A new session takes up the dialog where it was: stock Rasa would drop the form, and a late answer with it."""

    def name(self) -> str:
        return "action_session_start"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        with transaction() as session:
            is_open = people.load(session, person_key(tracker)).dialog.open
        return [SessionStarted(), *(opened() if is_open else []), ActionExecuted("action_listen")]


def forgotten(after: State) -> list[EventType]:
    return [SlotSet(FORGOTTEN, True)] if after.deleted else []


def opened() -> list[EventType]:
    return [SlotSet(SLOT, None), ActiveLoop(FORM), SlotSet("requested_slot", SLOT)]
