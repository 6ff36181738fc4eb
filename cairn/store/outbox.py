"""The outbox: replies are written in the transaction of their turn, and delivered in order of their numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from cairn.reply.model import Reply
from cairn.settings import SHOWN_ONCE
from cairn.store.inbox import now
from cairn.store.models import Inbox, Outbox

# Built once, for they are run at every turn.
OUTBOX = Outbox.__table__
_SHOWN = select(OUTBOX.c.id, OUTBOX.c.inbox_id, OUTBOX.c.reply, OUTBOX.c.farewell).order_by(OUTBOX.c.id)
_HELD = select(Inbox.__table__.c.id).where(
    Inbox.__table__.c.key == bindparam("person"), Inbox.__table__.c.waited_until > bindparam("time")
)
_UNDELIVERED = _SHOWN.where(
    OUTBOX.c.key == bindparam("person"), OUTBOX.c.delivered_at.is_(None), OUTBOX.c.inbox_id.not_in(_HELD)
)
_UNDELIVERED_BEFORE = _UNDELIVERED.where(OUTBOX.c.inbox_id < bindparam("message"))
_ANSWERING = _SHOWN.where(OUTBOX.c.inbox_id == bindparam("message"))
_SINCE = _SHOWN.where(OUTBOX.c.key == bindparam("person"), OUTBOX.c.id > bindparam("number"))
_DELIVER = update(OUTBOX).where(OUTBOX.c.id == bindparam("number")).values(delivered_at=bindparam("time"))


@dataclass(frozen=True)
class Outgoing:
    """A reply on its way. `number` grows with every reply to this person."""

    number: int
    inbox_id: int
    reply: dict[str, Any]  # text, buttons, custom
    farewell: bool  # to somebody who had everything deleted


def written(reply: Reply) -> dict[str, Any]:
    """A reply as channels pass it on."""
    buttons = [{"title": button.title, "payload": button.payload} for button in reply.buttons]
    parts = {"text": reply.text, "buttons": buttons, "custom": reply.custom}
    return {name: part for name, part in parts.items() if part}


def put(session: Session, key: str, inbox_id: int, replies: Iterable[Reply], farewell: bool) -> None:
    """Write the replies of a turn, to be delivered once its transaction is committed."""
    of_turn = {"key": key, "inbox_id": inbox_id, "at": now(), "farewell": farewell}
    for reply in replies:  # one by one: their numbers are their order
        session.execute(insert(OUTBOX), {"reply": json.dumps(written(reply), ensure_ascii=False), **of_turn})


def answering(session: Session, key: str, inbox_id: int) -> Sequence[Outgoing]:
    """All replies to one message of the person, delivered or not; where there are any, after what was left before them."""
    own = _all(session, _ANSWERING, message=inbox_id)
    left = _all(session, _UNDELIVERED_BEFORE, person=key, message=inbox_id, time=now()) if own else ()
    return (*left, *own)


def undelivered(session: Session, key: str) -> Sequence[Outgoing]:
    """Replies that were not handed over, to messages for which nobody holds the line any more."""
    return _all(session, _UNDELIVERED, person=key, time=now())


def since(session: Session, key: str, number: int) -> Sequence[Outgoing]:
    """All replies to the person with higher numbers, delivered or not."""
    return _all(session, _SINCE, person=key, number=number)


def _all(session: Session, query: Any, **given: Any) -> Sequence[Outgoing]:
    return [Outgoing(id, of, json.loads(reply), bool(last)) for id, of, reply, last in session.execute(query, given)]


def delivered(session: Session, told: Sequence[Outgoing]) -> None:
    """They have been handed over. Nothing is left of farewells, and nothing of what shows all of a person's data."""
    gone = [one.number for one in told if one.farewell]
    if gone:
        session.execute(delete(OUTBOX).where(OUTBOX.c.id.in_(gone)))
    for one in told:
        if not one.farewell:
            session.execute(_DELIVER, {"number": one.number, "time": now()})
        light = lightened(one.reply)
        if light != one.reply:
            shown = update(OUTBOX).where(OUTBOX.c.id == one.number)
            session.execute(shown.values(reply=json.dumps(light, ensure_ascii=False)))


def lightened(reply: dict[str, Any]) -> dict[str, Any]:
    """A reply without a person's data as they were shown to them: they are kept where they belong, not twice."""
    custom = reply.get("custom")
    if not isinstance(custom, dict):
        return reply
    return {**reply, "custom": {name: value for name, value in custom.items() if name not in SHOWN_ONCE}}


def forget(session: Session, key: str) -> None:
    """Delete all replies to the person."""
    session.execute(delete(OUTBOX).where(OUTBOX.c.key == key))


def prune(session: Session, before: datetime) -> None:
    """Delete replies that were delivered before that time."""
    session.execute(delete(OUTBOX).where(OUTBOX.c.delivered_at < before))
