"""The one door to a person's data: load what is known, save what a turn made of it."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timezone
from functools import partial

from sqlalchemy import delete as deleting
from sqlalchemy import select
from sqlalchemy.orm import Session

from cairn.conversation.state import Dialog, Milestone, State
from cairn.store import models
from cairn.store.record import delete_events, record

THESE_WORDS = "these_words"  # a note's consent: to pass on what it says, and nothing else of the person


def load(session: Session, key: str) -> State:
    """What is known of the person `key` ("rest:" and the sender's id); a blank state for someone new."""
    person = _person(session, key)
    if person is None:
        return State()
    kept = session.get(models.Dialog, person.id)
    answers = _current(session, person.id)
    return State(
        answers={a.question: json.loads(a.value) for a in answers},
        words={a.question: a.words for a in answers},
        dialog=Dialog(**json.loads(kept.state)) if kept else Dialog(),
        plan_day=person.plan_day,
        milestones=tuple(
            Milestone(m.step, m.start, m.due, m.done_at is not None)
            for m in session.scalars(
                select(models.Milestone).filter_by(person_id=person.id).order_by(models.Milestone.id)
            )
        ),
        record=partial(record, session, person),
    )


def already_dealt_with(session: Session, key: str, message_id: str) -> bool:
    """Was the turn of this message saved before? Rasa may ask twice."""
    person = _person(session, key)
    kept = session.get(models.Dialog, person.id) if person else None
    return kept is not None and kept.message_id == message_id


def save(session: Session, key: str, before: State, after: State, message_id: str) -> None:
    """Write what is different after the turn of `message_id`; where nothing is to be kept, delete all there is."""
    if after.deleted:
        delete(session, key)
        return
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    person = _person(session, key)
    if person is None:
        person = models.Person(key=key, created_at=now)
        session.add(person)
        session.flush()
    person.plan_day = after.plan_day
    _save_answers(session, person.id, before, after, message_id, now)
    _save_milestones(session, person.id, after, now)
    for note in after.new_notes:
        session.add(models.CoachNote(person_id=person.id, text=note.text, at=now, consent=THESE_WORDS))
    state = json.dumps(asdict(after.dialog), ensure_ascii=False)
    session.merge(models.Dialog(person_id=person.id, state=state, message_id=message_id))


def delete(session: Session, key: str) -> None:
    """Delete every row of the person, and Rasa's events of their talk. Afterwards the key is a new person's.

    In a SQLite file the bytes of deleted rows are still there until `scrub` of `cairn.store.session`.
    """
    person = _person(session, key)
    if person is not None:
        for table in reversed(models.Base.metadata.sorted_tables):
            if "person_id" in table.c:
                session.execute(deleting(table).where(table.c.person_id == person.id))
        session.execute(deleting(models.Person).where(models.Person.id == person.id))
    delete_events(session, key)


def _person(session: Session, key: str) -> models.Person | None:
    found: models.Person | None = session.scalars(select(models.Person).filter_by(key=key)).first()
    return found


def _current(session: Session, person_id: int) -> list[models.Answer]:
    query = select(models.Answer).filter_by(person_id=person_id, current=True).order_by(models.Answer.id)
    return list(session.scalars(query))


def _save_answers(
    session: Session, person_id: int, before: State, after: State, message_id: str, now: datetime
) -> None:
    if before.answers == after.answers and before.words == after.words:
        return
    current = {a.question: a for a in _current(session, person_id)}
    for question, old in current.items():
        if question not in after.answers:
            old.current = False
    for question, value in after.answers.items():
        known = current.get(question)
        written = json.dumps(value, ensure_ascii=False)
        if known is not None and (known.value, known.words) == (written, after.words[question]):
            continue
        if known is not None:
            known.current = False
            session.flush()
        new = models.Answer(
            person_id=person_id,
            question=question,
            value=written,
            words=after.words[question],
            message_id=message_id,
            at=now,
            replaces=known.id if known else None,
            current=True,
        )
        session.add(new)


def _save_milestones(session: Session, person_id: int, after: State, now: datetime) -> None:
    rows = {m.step: m for m in session.scalars(select(models.Milestone).filter_by(person_id=person_id))}
    for milestone in after.milestones:
        row = rows.pop(milestone.step, None) or models.Milestone(person_id=person_id, step=milestone.step)
        row.start, row.due = milestone.start, milestone.due
        row.done_at = (row.done_at or now) if milestone.done else None
        session.add(row)
    for row in rows.values():
        session.delete(row)
