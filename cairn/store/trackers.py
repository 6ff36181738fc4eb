"""What Rasa keeps of a talk between two turns: one row a person."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from cairn.store.models import Tracker

# Built once, for they are run at every turn.
TRACKERS = Tracker.__table__
_OF_PERSON = TRACKERS.c.key == bindparam("person")
_READ, _CHANGE = (
    select(TRACKERS.c.state).where(_OF_PERSON),
    update(TRACKERS).where(_OF_PERSON).values(state=bindparam("told")),
)


def read(session: Session, key: str) -> dict[str, Any] | None:
    """What was written last; None for somebody new."""
    row = session.execute(_READ, {"person": key}).first()
    state: dict[str, Any] | None = json.loads(row[0]) if row else None
    return state


def write(session: Session, key: str, state: dict[str, Any] | None) -> None:
    """Write it; with None, nothing is left of it."""
    if state is None:
        forget(session, key)
        return
    told = json.dumps(state, ensure_ascii=False)
    changed = session.execute(_CHANGE, {"person": key, "told": told})
    if changed.rowcount == 0:
        session.execute(insert(TRACKERS), {"key": key, "state": told})


def forget(session: Session, key: str) -> None:
    session.execute(delete(TRACKERS).where(TRACKERS.c.key == key))
