"""What the servers log: one JSON object a line, with the turn it is about, and never with what a person wrote.

Tracebacks lose the words of their errors here, whoever logs them: they may quote a person. Where in the code it was is kept.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import EventDict

OURS = ("channel", "outcome", "seconds")  # what our own lines say besides
LEFT_TO_US = ("sanic.root", "sanic.error", "sanic.access", "tensorflow")  # whose lines would go elsewhere


def configure() -> None:
    """Log to stdout like this from now on. To be called once the server runs: Rasa and its SDK set up their own logs before."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(_json_lines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in LEFT_TO_US:
        logging.getLogger(name).handlers = [handler]


def _json_lines() -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(allow=OURS),
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            _rendered_by_rasa,
            _places_alone,
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )


@contextmanager
def about_turn(message_id: str) -> Iterator[None]:
    """All that is logged inside is about the turn of this message."""
    with structlog.contextvars.bound_contextvars(turn=message_id):
        yield


def places(error: BaseException) -> str:
    """What went wrong and where in the code, without the message: it may quote what a person wrote."""
    return _places(type(error), error.__traceback__)


def _places(kind: type[BaseException], where: TracebackType | None) -> str:
    frames = reversed(traceback.extract_tb(where))
    return f"{kind.__name__} in " + " <- ".join(f"{f.filename}:{f.lineno} {f.name}" for f in frames)


def _places_alone(logger: Any, method: str, event: EventDict) -> EventDict:
    raised = event.pop("exc_info", None) or event["_record"].exc_info
    if isinstance(raised, tuple) and raised[0] is not None:
        event["error"] = _places(raised[0], raised[2])
    event["_record"].exc_text = None
    return event


def _rendered_by_rasa(logger: Any, method: str, event: EventDict) -> EventDict:
    """Rasa hands over some of its lines as JSON. Of these the name of the event is kept, and what Rasa says of it: other fields
    may hold trackers, texts and tracebacks."""
    text = event["event"]
    if not text.startswith("{"):
        return event
    try:
        said = json.loads(text)
    except json.JSONDecodeError:
        return event
    known = {name: said[name] for name in ("event", "event_info") if isinstance(said.get(name), str)}
    return {**event, **known}
