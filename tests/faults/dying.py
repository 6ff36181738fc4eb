"""The points at which a server is killed in tests: six places on the way of a message."""

from __future__ import annotations

import functools
import inspect
import os
import signal
from collections.abc import Callable
from itertools import count
from typing import Any

import rasa.core.processor

import actions.dialog
import channels.rest
import channels.tracker_store
import channels.turns

#: Which server dies, and before or after which call.
POINTS: dict[str, tuple[str, str, Any, str]] = {
    "the message is kept, its turn has not begun": ("rasa", "before", channels.turns.Turns, "attend"),
    "Rasa knows what kind of message it is": ("rasa", "after", rasa.core.processor.MessageProcessor, "parse_message"),
    "the turn is written and not committed": ("actions", "after", actions.dialog.people, "answer"),
    "the turn is committed, Rasa does not know": ("actions", "after", actions.dialog, "turn"),
    "Rasa has saved its tracker": ("rasa", "after", channels.tracker_store.TrackerStore, "save"),
    "the replies are handed over and not yet sent": ("rasa", "before", channels.rest, "_shown"),
}


def arm(point: str, at: int) -> None:
    """From now on this process kills itself there, at the call of that number."""
    _, when, owner, name = POINTS[point]
    setattr(owner, name, deadly(getattr(owner, name), when, at))


def deadly(function: Callable[..., Any], when: str, at: int) -> Callable[..., Any]:
    calls = count(1)

    def die_if_due(number: int) -> None:
        if number == at:
            os.kill(os.getpid(), signal.SIGKILL)

    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def waiting(*given: Any, **named: Any) -> Any:
            number = next(calls)
            if when == "before":
                die_if_due(number)
            result = await function(*given, **named)
            die_if_due(number)
            return result

        return waiting

    @functools.wraps(function)
    def called(*given: Any, **named: Any) -> Any:
        number = next(calls)
        if when == "before":
            die_if_due(number)
        result = function(*given, **named)
        die_if_due(number)
        return result

    return called
