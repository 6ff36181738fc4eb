"""Rasa's tracker in the one database, the one that `CAIRN_DB` names.

Stock Rasa reads all events of the session at every turn, so that a turn costs more with every message. Ours reads the last
turns only. That is enough: what the rules look at is the utterance and the open form, and all that a person said is in
our own tables.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any, Optional

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from cairn.settings import FORGOTTEN, SHOWN_ONCE, database_url
from cairn.store.session import engine_for

WINDOW = 40  # events: some five turns
Event = dict[str, Any]


class TrackerStore(SQLTrackerStore):
    def __init__(self, domain: Any, event_broker: Any = None, **endpoint: Any) -> None:
        super().__init__(domain, host=database_url(), event_broker=event_broker)
        self.engine = engine_for(database_url(), writes_first=False)
        self.sessionmaker.configure(bind=self.engine)

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """The tracker with the last events of the last session; None for somebody new."""
        with self.session_scope() as session:
            newest = session.query(self.SQLEvent.data).filter_by(sender_id=sender_id).order_by(self.SQLEvent.id.desc())
            events = [json.loads(data) for (data,) in newest.limit(WINDOW)]
        if not events:
            return None
        known = bounded(events[::-1], self.domain.form_names)
        tracker = DialogueStateTracker.from_dict(sender_id, known, self.domain.slots)
        tracker.kept = len(tracker.events)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write what is new, unless the person has just had everything deleted: then this turn goes, too."""
        if tracker.get_slot(FORGOTTEN):
            return
        await super().save(tracker)
        tracker.kept = len(tracker.events)

    def _additional_events(self, session: Any, tracker: DialogueStateTracker) -> Iterator[Any]:
        """The events that are not stored yet: those after the ones that were there when it was read or saved."""
        kept = getattr(tracker, "kept", None)
        new = super()._additional_events(session, tracker) if kept is None else islice(tracker.events, kept, None)
        for event in new:
            if isinstance(event, BotUttered):
                event.data = lightened(event.data)
            yield event


def lightened(data: Event) -> Event:
    """What was said, without a person's data as they were shown to them: they are kept where they belong, not twice."""
    custom = data.get("custom")
    if not isinstance(custom, dict):
        return data
    return {**data, "custom": {name: value for name, value in custom.items() if name not in SHOWN_ONCE}}


def bounded(events: list[Event], forms: Collection[str]) -> list[Event]:
    """The events from the last start of a session on, or from the first whole turn, with the form that was open then."""
    starts = [number for number, event in enumerate(events) if event["event"] == "session_started"]
    if starts:
        return events[max(starts[-1] - 1, 0) :]
    turns = [number for number, event in enumerate(events) if event.get("name") == "action_listen"]
    return _opened(events[turns[0] :] if turns else events, forms)


def _opened(events: list[Event], forms: Collection[str]) -> list[Event]:
    """With the events that opened a form, where it runs without having been opened."""
    for event in events:
        if event["event"] == "active_loop":
            break
        if event["event"] == "action" and event["name"] in forms:
            return [{"event": "active_loop", "name": event["name"]}, *events]
    return events
