"""The outbox: replies are written in the transaction of their turn, and delivered in order of their numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from cairn.reply.model import Reply
from cairn.settings import SHOWN_ONCE
from cairn.store.inbox import now
from cairn.store.models import Inbox, Outbox

_QUIETLY = {"synchronize_session": False}


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
        session.execute(
            insert(Outbox.__table__).values(reply=json.dumps(written(reply), ensure_ascii=False), **of_turn)
        )


def answering(session: Session, key: str, inbox_id: int) -> Sequence[Outgoing]:
    """All replies to one message of the person, delivered or not; where there are any, after what was left before them."""
    own = _all(session, Outbox.inbox_id == inbox_id)
    return (*undelivered(session, key, inbox_id), *own) if own else ()


def undelivered(session: Session, key: str, before: int | None = None) -> Sequence[Outgoing]:
    """Replies that were not handed over, to messages for which nobody holds the line any more; to those before that one."""
    held = select(Inbox.id).where(Inbox.key == key, Inbox.waited_until > now())
    left = [Outbox.key == key, Outbox.delivered_at.is_(None), Outbox.inbox_id.not_in(held)]
    return _all(session, *left, *([Outbox.inbox_id < before] if before is not None else []))


def since(session: Session, key: str, number: int) -> Sequence[Outgoing]:
    """All replies to the person with higher numbers, delivered or not."""
    return _all(session, Outbox.key == key, Outbox.id > number)


def _all(session: Session, *where: Any) -> Sequence[Outgoing]:
    query = select(Outbox.id, Outbox.inbox_id, Outbox.reply, Outbox.farewell).where(*where).order_by(Outbox.id)
    return [Outgoing(id, of, json.loads(reply), bool(last)) for id, of, reply, last in session.execute(query)]


def delivered(session: Session, told: Sequence[Outgoing]) -> None:
    """They have been handed over. Nothing is left of farewells, and nothing of what shows all of a person's data."""
    gone = [one.number for one in told if one.farewell]
    kept = [one.number for one in told if not one.farewell]
    if gone:
        session.execute(delete(Outbox).where(Outbox.id.in_(gone)), execution_options=_QUIETLY)
    if kept:
        query = update(Outbox).where(Outbox.id.in_(kept)).values(delivered_at=now())
        session.execute(query, execution_options=_QUIETLY)
    for one in told:
        light = lightened(one.reply)
        if light != one.reply:
            shown = update(Outbox).where(Outbox.id == one.number).values(reply=json.dumps(light, ensure_ascii=False))
            session.execute(shown, execution_options=_QUIETLY)


def lightened(reply: dict[str, Any]) -> dict[str, Any]:
    """A reply without a person's data as they were shown to them: they are kept where they belong, not twice."""
    custom = reply.get("custom")
    if not isinstance(custom, dict):
        return reply
    return {**reply, "custom": {name: value for name, value in custom.items() if name not in SHOWN_ONCE}}


def forget(session: Session, key: str) -> None:
    """Delete all replies to the person."""
    session.execute(delete(Outbox).where(Outbox.key == key), execution_options=_QUIETLY)


def prune(session: Session, before: datetime) -> None:
    """Delete replies that were delivered before that time."""
    session.execute(delete(Outbox).where(Outbox.delivered_at < before), execution_options=_QUIETLY)
