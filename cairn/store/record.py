"""What is kept of a person beside their state: when they began, what they said before, and Rasa's own record of the talk."""

from __future__ import annotations

import hashlib
import json

from sqlalchemy import column, inspect, select, table
from sqlalchemy.orm import Session

from cairn.conversation.state import Note, Record
from cairn.settings import GUARD
from cairn.store import models

#: Rasa's own table, in the same database: channels/tracker_store.py. It is not there before Rasa has run.
EVENTS = table("events", column("id"), column("sender_id"), column("type_name"), column("data"))


def record(session: Session, person: models.Person) -> Record:
    """All of it, read now. `session` must still be open."""
    aside = select(models.Answer.question, models.Answer.words).filter_by(person_id=person.id, current=False)
    notes = select(models.CoachNote.text, models.CoachNote.at).filter_by(person_id=person.id)
    return Record(
        id=hashlib.sha256(f"{person.created_at.isoformat()} {person.key}".encode()).hexdigest()[:16],
        began=person.created_at.date(),
        earlier=tuple((question, words) for question, words in session.execute(aside.order_by(models.Answer.id))),
        notes=tuple(Note(text, at.date()) for text, at in session.execute(notes.order_by(models.CoachNote.id))),
        messages=_messages(session, person.key),
    )


def delete_events(session: Session, key: str) -> None:
    """Delete Rasa's record of the talk. Rasa keeps one a sender, whatever the channel."""
    if _has_events(session):
        session.execute(EVENTS.delete().where(EVENTS.c.sender_id == _sender(key)))


def _messages(session: Session, key: str) -> tuple[str, ...]:
    if not _has_events(session):
        return ()
    query = select(EVENTS.c.data).where(EVENTS.c.sender_id == _sender(key), EVENTS.c.type_name == "user")
    said = (json.loads(data).get("text") or "" for data in session.scalars(query.order_by(EVENTS.c.id)))
    return tuple(text.lstrip(GUARD) for text in said)


def _has_events(session: Session) -> bool:
    there: bool = inspect(session.connection()).has_table(EVENTS.name)
    return there


def _sender(key: str) -> str:
    return key.partition(":")[2]
