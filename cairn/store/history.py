"""A talk as it went: what somebody wrote and what was said to them, in order."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from cairn.store.inbox import INBOX
from cairn.store.outbox import OUTBOX

_WROTE = (
    select(INBOX.c.id, INBOX.c.text, INBOX.c.at).where(INBOX.c.key == bindparam("person")).order_by(INBOX.c.id.desc())
)
_TOLD = (
    select(OUTBOX.c.id, OUTBOX.c.inbox_id, OUTBOX.c.reply, OUTBOX.c.at, OUTBOX.c.farewell)
    .where(OUTBOX.c.key == bindparam("person"), OUTBOX.c.id > bindparam("number"))
    .order_by(OUTBOX.c.id.desc())
)
_NEWEST = select(OUTBOX.c.key, func.max(OUTBOX.c.id)).group_by(OUTBOX.c.key)


def history(session: Session, key: str, most: int) -> list[dict[str, Any]]:
    """The last messages of the person, at most so many, and all that was said to them and since."""
    wrote = session.execute(_WROTE.limit(most), {"person": key}).all()
    oldest = wrote[-1].id if wrote else 0
    told = [item for item in _told(session, key, 0) if item[0] >= oldest]
    items = [((id, 0), {"who": "person", "id": f"m{id}", "text": text, "at": _at(at)}) for id, text, at in wrote]
    items += [((of, item["number"]), item) for of, item in told]
    return [item for _, item in sorted(items, key=lambda pair: pair[0])]


def said_since(session: Session, key: str, number: int) -> list[dict[str, Any]]:
    """What was said to the person after the reply of that number."""
    return [item for _, item in _told(session, key, number)]


def newest(session: Session, keys: list[str]) -> dict[str, int]:
    """The number of the last reply to each of these people who has had any."""
    return {row[0]: row[1] for row in session.execute(_NEWEST.where(OUTBOX.c.key.in_(keys)))}


def _told(session: Session, key: str, number: int) -> list[tuple[int, dict[str, Any]]]:
    rows = session.execute(_TOLD, {"person": key, "number": number}).all()
    return [
        (
            row.inbox_id,
            {"who": "cairn", "number": row.id, "at": _at(row.at), "farewell": row.farewell, **json.loads(row.reply)},
        )
        for row in reversed(rows)
    ]


def _at(moment: Any) -> str:
    return f"{moment.isoformat(timespec='seconds')}Z"
