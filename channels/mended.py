"""What we mend in Rasa once it runs: see docs/adr/0016. Each is a few lines, and fails loudly if Rasa is not as it was."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft7Validator
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore
from sanic import Sanic

from cairn import logs

LARGEST_BODY = 256 * 1024  # bytes; the longest message has 5,000 characters


def mend(app: Sanic) -> None:
    """Mend the Rasa that serves `app`."""
    logs.configure()
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    _let_the_store_fail(app.ctx.agent)
    _check_the_schema_once()


def _let_the_store_fail(agent: Any) -> None:
    """Rasa goes on with a blank tracker in memory where the store fails. We would rather take the turn again."""
    store = agent.tracker_store
    if not isinstance(store, FailSafeTrackerStore):
        return
    agent.tracker_store = agent.processor.tracker_store = store._tracker_store


def _check_the_schema_once() -> None:
    """Rasa checks each answer of the action server, and the schema of the answers with it, which takes ten times longer."""
    validator = Draft7Validator(RemoteAction.action_response_format_spec())

    def check(self: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = check
