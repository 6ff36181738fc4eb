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
from cairn.logs import about_turn
from cairn.reply.model import Reply
from cairn.settings import FORGOTTEN, GUARD, TAKEN
from cairn.store import inbox, people
from cairn.store.outbox import written
from cairn.store.session import AWAY, reading, scrub, transaction

FORM = "dialog_form"
SLOT = "reply"

content: Content = load_content(lessons=load_lessons(), alarm=load_alarm())
# What is compiled once is compiled now, so that the first person need not wait.
take(content, State(), "hello", (), date.today())


def turn(tracker: Tracker, dispatcher: CollectingDispatcher) -> State:
    """Take the turn of the tracker's latest message, and save it with its replies. What is known afterwards.

    What came by the inbox is answered by the outbox; else, as in `rasa shell`, Rasa says it.
    """
    message = tracker.latest_message
    key, id = person_key(tracker), message["message_id"]
    ranking = [(r["name"], float(r["confidence"])) for r in message.get("intent_ranking", [])]
    text = str(message.get("text") or "").lstrip(GUARD)
    before = State()
    try:
        with about_turn(id):
            with reading() as session:
                before = people.load(session, key)
                after, replies = take(content, before, text, ranking, date.today())
            with transaction() as session:  # short: on SQLite all others wait
                if not people.begin(session, key, id):
                    return people.load(session, key)
                people.save(session, key, before, after, id)
                people.answer(session, key, id, replies, farewell=after.deleted)
    except AWAY:
        raise
    except Exception:
        if set_aside(key, id):
            return before
        raise
    if inbox.number(id) is not None:
        return after
    if after.deleted:
        scrub()
    for reply in replies:
        dispatcher.utter_message(text=reply.text, buttons=written(reply).get("buttons"), json_message=reply.custom)
    return after


def set_aside(key: str, id: str) -> bool:
    """Whether our code has failed on this message so often that it is left, with an apology; it stays in the inbox."""
    number = inbox.number(id)
    if number is None:
        return False
    with transaction() as session:
        hopeless = inbox.failed(session, number)
        if hopeless:
            inbox.begin(session, number)
            people.answer(session, key, id, [Reply(content.phrases["sorry_broken"][0])])
        return hopeless


def person_key(tracker: Tracker) -> str:
    """Channel and sender. Our channels give both as the sender; `rasa shell` gives the sender alone."""
    channel = tracker.get_latest_input_channel() or "unknown"
    sender = str(tracker.sender_id)
    return sender if sender.startswith(f"{channel}:") else f"{channel}:{sender}"


def taken(tracker: Tracker) -> EventType:
    """By this Rasa knows that the turn was taken, and may keep what it thinks of the talk."""
    return SlotSet(TAKEN, tracker.latest_message["message_id"])


class ValidateDialogForm(Action):
    """Inside the dialog every utterance comes here, answer or command: only `take` can tell, it sees the question."""

    def name(self) -> str:
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        if tracker.get_slot(SLOT) is None:  # called when the form is activated: there is no reply yet
            return []
        after = turn(tracker, dispatcher)
        return [SlotSet(SLOT, None if after.dialog.open else "closed"), taken(tracker), *forgotten(after)]


class ActionTurn(Action):
    """Outside the dialog the rules bring utterances here. The turn may open the dialog."""

    def name(self) -> str:
        return "action_turn"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        after = turn(tracker, dispatcher)
        return [taken(tracker), *(opened() if after.dialog.open else forgotten(after))]


class ActionSessionStart(Action):
    """A new session takes up the dialog where it was: stock Rasa would drop the form, and a late answer with it."""

    def name(self) -> str:
        return "action_session_start"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        with reading() as session:
            is_open = people.load(session, person_key(tracker)).dialog.open
        return [SessionStarted(), *(opened() if is_open else []), ActionExecuted("action_listen")]


def forgotten(after: State) -> list[EventType]:
    return [SlotSet(FORGOTTEN, True)] if after.deleted else []


def opened() -> list[EventType]:
    return [SlotSet(SLOT, None), ActiveLoop(FORM), SlotSet("requested_slot", SLOT)]
