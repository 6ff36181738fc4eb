"""The one door to a person's data: load what is known, save what a turn made of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy import delete as deleting
from sqlalchemy.orm import Session

from cairn.conversation.state import Dialog, Milestone, State
from cairn.reply.model import Reply
from cairn.store import inbox, models, outbox, trackers
from cairn.store.record import record

# Tables, not objects: a turn reads and writes a few rows, and SQLAlchemy's objects would take most of its time.
PEOPLE, ANSWERS, DIALOGS = (kind.__table__ for kind in (models.Person, models.Answer, models.Dialog))
MILESTONES, NOTES = models.Milestone.__table__, models.CoachNote.__table__

# Built once, for they are run at every turn.
_OF_PERSON = bindparam("person")
_PERSON = select(PEOPLE.c.id, PEOPLE.c.plan_day).where(PEOPLE.c.key == bindparam("whose"))
_DIALOG = select(DIALOGS.c.state).where(DIALOGS.c.person_id == _OF_PERSON)
_ANSWERS = select(ANSWERS.c.question, ANSWERS.c.value, ANSWERS.c.words)
_ANSWERS = _ANSWERS.where(ANSWERS.c.person_id == _OF_PERSON, ANSWERS.c.current.is_(True)).order_by(ANSWERS.c.id)
_MILESTONES = select(MILESTONES).where(MILESTONES.c.person_id == _OF_PERSON).order_by(MILESTONES.c.id)
_ANSWERED = select(ANSWERS.c.id).where(
    ANSWERS.c.person_id == _OF_PERSON, ANSWERS.c.question == bindparam("asked"), ANSWERS.c.current.is_(True)
)
_KEEP_DIALOG = update(DIALOGS).where(DIALOGS.c.person_id == _OF_PERSON)
_KEEP_DIALOG = _KEEP_DIALOG.values(state=bindparam("kept"), message_id=bindparam("message"))

THESE_WORDS = "these_words"  # a note's consent: to pass on what it says, and nothing else of the person


def load(session: Session, key: str) -> State:
    """What is known of the person `key` ("rest:" and the sender's id); a blank state for someone new."""
    person = session.execute(_PERSON, {"whose": key}).first()
    if person is None:
        return State()
    of_person = {"person": person.id}
    kept = session.execute(_DIALOG, of_person).scalar()
    answers = session.execute(_ANSWERS, of_person).all()
    milestones = session.execute(_MILESTONES, of_person)
    return State(
        answers={question: json.loads(value) for question, value, _ in answers},
        words={question: words for question, _, words in answers},
        dialog=Dialog(**json.loads(kept)) if kept else Dialog(),
        plan_day=person.plan_day,
        milestones=tuple(Milestone(m.step, m.start, m.due, m.done_at is not None) for m in milestones),
        record=partial(record, session, key),
    )


def begin(session: Session, key: str, message_id: str) -> bool:
    """Whether the turn of this message is to be taken: not where it was saved before, for Rasa may ask twice, and not where
    the message was deleted meanwhile."""
    number = inbox.number(message_id)
    if number is not None:
        return inbox.begin(session, number)
    last = select(DIALOGS.c.message_id).join(PEOPLE, PEOPLE.c.id == DIALOGS.c.person_id).where(PEOPLE.c.key == key)
    return bool(session.execute(last).scalar() != message_id)


def answer(session: Session, key: str, message_id: str, replies: Sequence[Reply], farewell: bool = False) -> None:
    """Write the replies to a message that came by the inbox. `farewell`: nothing is kept of the person any more."""
    number = inbox.number(message_id)
    if number is not None:
        outbox.put(session, key, number, replies, farewell)


def save(session: Session, key: str, before: State, after: State, message_id: str) -> None:
    """Write what is different after the turn of `message_id`; where nothing is to be kept, delete all there is."""
    if after.deleted:
        delete(session, key, inbox.number(message_id))
        return
    now = inbox.now()
    person_id = _id(session, key)
    if person_id is None:
        made = session.execute(insert(PEOPLE).values(key=key, created_at=now, plan_day=after.plan_day))
        person_id = int(made.inserted_primary_key[0])
    elif before.plan_day != after.plan_day:
        session.execute(update(PEOPLE).where(PEOPLE.c.id == person_id).values(plan_day=after.plan_day))
    _save_answers(session, person_id, before, after, message_id, now)
    if before.milestones != after.milestones:
        _save_milestones(session, person_id, after, now)
    for note in after.new_notes:
        session.execute(insert(NOTES).values(person_id=person_id, text=note.text, at=now, consent=THESE_WORDS))
    dialog = json.dumps(asdict(after.dialog), ensure_ascii=False)
    if session.execute(_KEEP_DIALOG, {"person": person_id, "kept": dialog, "message": message_id}).rowcount == 0:
        session.execute(insert(DIALOGS), {"person_id": person_id, "state": dialog, "message_id": message_id})


def delete(session: Session, key: str, until: int | None = None) -> None:
    """Delete every row of the person; of their messages those up to the number `until`, if one is given: what they wrote
    after that is not meant. Afterwards the key is a new person's.

    In a SQLite file the bytes of deleted rows are still there until `scrub` of `cairn.store.session`.
    """
    person_id = _id(session, key)
    if person_id is not None:
        for table in reversed(models.Base.metadata.sorted_tables):
            if "person_id" in table.c:
                session.execute(deleting(table).where(table.c.person_id == person_id))
        session.execute(deleting(PEOPLE).where(PEOPLE.c.id == person_id))
    inbox.forget(session, key, until)
    outbox.forget(session, key)
    trackers.forget(session, key)


def _id(session: Session, key: str) -> int | None:
    found: int | None = session.execute(_PERSON, {"whose": key}).scalar()
    return found


def _save_answers(
    session: Session, person_id: int, before: State, after: State, message_id: str, now: datetime
) -> None:
    for question in {**before.answers, **after.answers}:
        if (question in after.answers) == (question in before.answers) and (
            before.answers[question] == after.answers[question] and before.words[question] == after.words[question]
        ):
            continue
        replaced = session.execute(_ANSWERED, {"person": person_id, "asked": question}).scalar()
        if replaced is not None:
            session.execute(update(ANSWERS).where(ANSWERS.c.id == replaced).values(current=False))
        if question in after.answers:
            value = json.dumps(after.answers[question], ensure_ascii=False)
            told = {"question": question, "value": value, "words": after.words[question], "message_id": message_id}
            kept = {"person_id": person_id, "at": now, "replaces": replaced, "current": True}
            session.execute(insert(ANSWERS), {**told, **kept})


def _save_milestones(session: Session, person_id: int, after: State, now: datetime) -> None:
    of_person = MILESTONES.c.person_id == person_id
    known = {m.step: m for m in session.execute(select(MILESTONES).where(of_person))}
    for milestone in after.milestones:
        old = known.pop(milestone.step, None)
        done_at = ((old and old.done_at) or now) if milestone.done else None
        values = {"start": milestone.start, "due": milestone.due, "done_at": done_at}
        if old is None:
            session.execute(insert(MILESTONES).values(person_id=person_id, step=milestone.step, **values))
        else:
            session.execute(update(MILESTONES).where(MILESTONES.c.id == old.id).values(**values))
    gone = [m.id for m in known.values()]
    if gone:
        session.execute(deleting(MILESTONES).where(MILESTONES.c.id.in_(gone)))
