"""The points at which a server is killed in tests: six places on the way of a message. And who took whose turn."""

from __future__ import annotations

import functools
import inspect
import os
import signal
from collections.abc import Callable
from pathlib import Path
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


def install(order: Path) -> None:
    """From now on this process kills itself where the file `order` says, once there is one: a point, and the number of the call
    from then on."""
    for point, (_, when, owner, name) in POINTS.items():
        setattr(owner, name, deadly(getattr(owner, name), when, point, order))


def deadly(function: Callable[..., Any], when: str, point: str, order: Path) -> Callable[..., Any]:
    left = -1  # calls until the end; below 0 where nothing was ordered

    def comes_to_its_end() -> bool:
        nonlocal left
        if left < 0:
            if not order.exists() or order.read_text().splitlines()[0] != point:
                return False
            left = int(order.read_text().splitlines()[1])
        left -= 1
        return left == 0

    def die() -> None:
        order.unlink()
        os.kill(os.getpid(), signal.SIGKILL)

    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def waiting(*given: Any, **named: Any) -> Any:
            last = comes_to_its_end()
            if last and when == "before":
                die()
            result = await function(*given, **named)
            if last:
                die()
            return result

        return waiting

    @functools.wraps(function)
    def called(*given: Any, **named: Any) -> Any:
        last = comes_to_its_end()
        if last and when == "before":
            die()
        result = function(*given, **named)
        if last:
            die()
        return result

    return called


def record_turns(into: str) -> None:
    """From now on each beginning and end of a turn is a line of that file: what, whose, and in which process."""
    take = channels.turns.Turns._give_to_rasa
    record = os.open(into, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    @functools.wraps(take)
    async def recorded(turns: Any, message: Any) -> None:
        os.write(record, f"begin {message.key} {message.id} {os.getpid()}\n".encode())
        try:
            await take(turns, message)
        finally:
            os.write(record, f"end {message.key} {message.id} {os.getpid()}\n".encode())

    channels.turns.Turns._give_to_rasa = recorded  # type: ignore[method-assign]
