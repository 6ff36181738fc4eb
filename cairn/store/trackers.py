"""What Rasa keeps of a talk between two turns: one row a person."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from cairn.store.models import Tracker

_QUIETLY = {"synchronize_session": False}


def read(session: Session, key: str) -> dict[str, Any] | None:
    """What was written last; None for somebody new."""
    row = session.execute(select(Tracker.state).filter_by(key=key)).first()
    state: dict[str, Any] | None = json.loads(row[0]) if row else None
    return state


def write(session: Session, key: str, state: dict[str, Any]) -> None:
    told = json.dumps(state, ensure_ascii=False)
    changed = session.execute(update(Tracker).where(Tracker.key == key).values(state=told), execution_options=_QUIETLY)
    if changed.rowcount == 0:
        session.add(Tracker(key=key, state=told))


def forget(session: Session, key: str) -> None:
    session.execute(delete(Tracker).where(Tracker.key == key), execution_options=_QUIETLY)
