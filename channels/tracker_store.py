"""Rasa's tracker, in the one database that `CAIRN_DB` names: one row a person, with the end of the talk.

Stock Rasa reads and writes every event of the session at every turn, so that a turn costs more with every message. What its
rules look at is the utterance, the slots and the open form; all that a person said is in our own tables.

While a turn of the inbox is taken the tracker is kept here: `channels.turns` reads it with the message and writes it with the
delivery.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from rasa.core.tracker_store import TrackerStore as RasaTrackerStore
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from cairn.settings import FORGOTTEN, TAKEN
from cairn.store import trackers
from cairn.store.inbox import number
from cairn.store.session import reading, transaction

State = Optional[dict[str, Any]]  # what is written of a tracker; None: nothing
TURNS = 2  # that are kept: the rules look at less


class TrackerStore(RasaTrackerStore):
    def __init__(self, domain: Any, event_broker: Any = None, **endpoint: Any) -> None:
        super().__init__(domain, event_broker)
        self._read: dict[str, State] = {}
        self._written: dict[str, State] = {}

    def begin(self, key: str, state: State) -> None:
        """A turn of the person begins; `state` is what was written of their tracker last."""
        self._read[key] = state

    def end(self, key: str) -> dict[str, State]:
        """The person's turn is over. What is to be written of their tracker, by their key; nothing where the turn has failed."""
        del self._read[key]
        return {key: self._written.pop(key)} if key in self._written else {}

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """The tracker as it was saved; None for somebody new."""
        if sender_id in self._read:
            state = self._written.get(sender_id, self._read[sender_id])
        else:
            with reading() as session:
                state = trackers.read(session, sender_id)
        if state is None:
            return None
        slots = [SlotSet(name, value).as_dict() for name, value in state["slots"].items()]
        form = [ActiveLoop(state["form"]).as_dict()] if state["form"] else []
        events = [*form, *slots, *state["events"]]
        return DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the end of the talk; not where the turn has failed, for it will be taken again, and nothing of somebody who had
        everything deleted."""
        if _failed(tracker):
            return
        state = None if tracker.get_slot(FORGOTTEN) else state_of(tracker)
        if tracker.sender_id in self._read:
            self._written[tracker.sender_id] = state
            return
        with transaction() as session:
            trackers.write(session, tracker.sender_id, state)

    async def keys(self) -> Iterable[str]:
        """Nobody: who talks to us is nobody's business."""
        return []


def _failed(tracker: DialogueStateTracker) -> bool:
    """Whether the message came by the inbox and no action has taken its turn."""
    last = tracker.latest_message
    came_by_inbox = last is not None and number(last.message_id or "") is not None
    return came_by_inbox and tracker.get_slot(TAKEN) != last.message_id


def state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    """What the next turn must know: the slots and the form that were set before the last turns, and these."""
    events = list(tracker.events)
    start = _start_of_last_turns(events)
    before = events[:start]
    slots = {event.key: event.value for event in before if isinstance(event, SlotSet)}
    forms = [event.name for event in before if isinstance(event, ActiveLoop)]
    return {
        "slots": {name: value for name, value in slots.items() if value is not None},
        "form": forms[-1] if forms else None,
        "events": [_lightened(event) for event in events[start:]],
    }


def _start_of_last_turns(events: list[Event]) -> int:
    said = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(said) < TURNS:
        return 0
    start = said[-TURNS]
    listened = start > 0 and isinstance(events[start - 1], ActionExecuted)
    return start - 1 if listened else start


def _lightened(event: Event) -> dict[str, Any]:
    """The event without what the next turn does not need: parses and replies would be most of it."""
    told: dict[str, Any] = event.as_dict()
    if told["event"] == "user":
        told["parse_data"] = {
            name: told["parse_data"][name] for name in ("intent", "entities", "text") if name in told["parse_data"]
        }
    if told["event"] == "bot":
        told["data"] = {}
        told["text"] = None
    return told
