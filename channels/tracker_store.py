"""Rasa's tracker in the one database, the one that `CAIRN_DB` names."""

from __future__ import annotations

from typing import Any

from rasa.core.tracker_store import SQLTrackerStore

from cairn.settings import database_url


class TrackerStore(SQLTrackerStore):
    def __init__(self, domain: Any, event_broker: Any = None, **endpoint: Any) -> None:
        super().__init__(domain, host=database_url(), event_broker=event_broker)
