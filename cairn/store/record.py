"""What is kept of a person beside their state: when they began, what they said before, all that they wrote."""

from __future__ import annotations

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from cairn.conversation.state import Note, Record
from cairn.store import inbox, models


def record(session: Session, key: str) -> Record:
    """All of it, read now. `session` must still be open."""
    person = session.execute(select(models.Person).filter_by(key=key)).scalar_one()
    aside = select(models.Answer.question, models.Answer.words).filter_by(person_id=person.id, current=False)
    notes = select(models.CoachNote.text, models.CoachNote.at).filter_by(person_id=person.id)
    return Record(
        id=hashlib.sha256(f"{person.created_at.isoformat()} {key}".encode()).hexdigest()[:16],
        began=person.created_at.date(),
        earlier=tuple((question, words) for question, words in session.execute(aside.order_by(models.Answer.id))),
        notes=tuple(Note(text, at.date()) for text, at in session.execute(notes.order_by(models.CoachNote.id))),
        messages=inbox.texts(session, key),
    )
