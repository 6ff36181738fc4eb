"""What we mend in Rasa once it runs: see docs/adr/0016. Each is a few lines, and fails loudly if Rasa is not as it was."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any

import aiohttp
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.events import Event
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic

from cairn.started import started

IDLE = 2.0  # seconds for which a connection is kept: less than the action server's five
LARGEST_BODY = 256 * 1024  # bytes; the longest message has 5,000 characters


def mend(app: Sanic) -> None:
    """Mend the Rasa that serves `app`."""
    started()
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    _let_the_store_fail(app.ctx.agent)
    _stay_connected()
    _trust_our_actions()
    _know_events_by_name()


def _let_the_store_fail(agent: Any) -> None:
    """Rasa goes on with a blank tracker in memory where the store fails. We would rather take the turn again."""
    store = agent.tracker_store
    if not isinstance(store, FailSafeTrackerStore):
        return
    agent.tracker_store = agent.processor.tracker_store = store._tracker_store


def _stay_connected() -> None:
    """Rasa opens a connection, and all that aiohttp needs around it, for every call of the action server."""
    sessions: dict[int, aiohttp.ClientSession] = {}

    @asynccontextmanager
    async def session(self: EndpointConfig) -> AsyncIterator[aiohttp.ClientSession]:
        if id(self) not in sessions:
            made = of_rasa(self)
            made.connector._keepalive_timeout = IDLE
            sessions[id(self)] = made
        yield sessions[id(self)]

    of_rasa = EndpointConfig.session
    EndpointConfig.session = session


def _trust_our_actions() -> None:
    """Rasa checks each answer of the action server against a schema, and the schema itself, which takes as long as the answer."""
    RemoteAction._validate_action_result = lambda self, result: isinstance(result["events"], list)


def _know_events_by_name() -> None:
    """Rasa looks through all classes of events for each event that it reads."""
    Event.resolve_by_type = staticmethod(lru_cache(Event.resolve_by_type))
