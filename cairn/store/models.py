"""What is kept of a person: who they are, what they answered, where the dialog waits, which milestones they have, and what
they left for their coach.

Every table but the first has a `person_id`: by it `people.delete` finds what to delete."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, DateTime, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Person(Base):  # type: ignore[valid-type, misc]  # SQLAlchemy 1.4 makes its base class at run time
    __tablename__ = "people"
    id = Column(Integer, primary_key=True)
    key = Column(String(255), nullable=False, unique=True)  # channel and sender: "rest:anna"
    created_at = Column(DateTime, nullable=False)
    plan_day = Column(Date)  # the day the plan counts from; none while no plan has been made from the present answers


class Answer(Base):  # type: ignore[valid-type, misc]
    """One answer. It is never overwritten: a new one names the one it replaces, which is then no longer current."""

    __tablename__ = "answers"
    __table_args__ = (
        Index(
            "one_current_answer",
            "person_id",
            "question",
            unique=True,
            sqlite_where=sql("current = 1"),
            postgresql_where=sql("current"),
        ),
        Index("answers_of_person", "person_id"),
    )
    id = Column(Integer, primary_key=True)
    person_id = Column(Integer, ForeignKey("people.id", ondelete="CASCADE"), nullable=False)
    question = Column(String(100), nullable=False)
    value = Column(Text, nullable=False)  # JSON
    words = Column(Text, nullable=False)  # what the person wrote
    message_id = Column(String(64), nullable=False)  # of the message it came with
    at = Column(DateTime, nullable=False)
    replaces = Column(Integer, ForeignKey("answers.id", ondelete="SET NULL"))
    current = Column(Boolean, nullable=False, default=True)


class Dialog(Base):  # type: ignore[valid-type, misc]
    __tablename__ = "dialogs"
    person_id = Column(Integer, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    state = Column(Text, nullable=False)  # JSON of cairn.conversation.state.Dialog
    message_id = Column(String(64))  # the last message that was dealt with


class Milestone(Base):  # type: ignore[valid-type, misc]
    __tablename__ = "milestones"
    __table_args__ = (UniqueConstraint("person_id", "step"),)
    id = Column(Integer, primary_key=True)
    person_id = Column(Integer, ForeignKey("people.id", ondelete="CASCADE"), nullable=False)
    step = Column(String(100), nullable=False)
    start = Column(Date, nullable=False)
    due = Column(Date, nullable=False)
    done_at = Column(DateTime)


class CoachNote(Base):  # type: ignore[valid-type, misc]
    """What a person asked to pass on to their coach."""

    __tablename__ = "coach_notes"
    __table_args__ = (Index("notes_of_person", "person_id"),)
    id = Column(Integer, primary_key=True)
    person_id = Column(Integer, ForeignKey("people.id", ondelete="CASCADE"), nullable=False)
    text = Column(Text, nullable=False)
    at = Column(DateTime, nullable=False)
    consent = Column(String(40), nullable=False)  # what may be passed on: "these_words" and nothing else
