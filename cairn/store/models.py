"""What is kept of a person: who they are, what they answered, where the dialog waits, which milestones they have, what
they left for their coach; and what came in and goes out.

Every table that holds something of a person has a `person_id` or the person's `key`: by them `people.delete` finds what to
delete."""

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


class Inbox(Base):  # type: ignore[valid-type, misc]
    """A message that somebody sent. It is here before it is acknowledged, and waits until its turn is saved."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index(
            "inbox_waiting",
            "key",
            "id",
            sqlite_where=sql("done_at IS NULL"),
            postgresql_where=sql("done_at IS NULL"),
        ),
        Index("inbox_of_person", "key"),
        {"sqlite_autoincrement": True},  # an id is never given twice: it says whether a message was dealt with
    )
    id = Column(Integer, primary_key=True)
    key = Column(String(255), nullable=False)
    external = Column(String(64), nullable=False, unique=True)  # digest of channel and the channel's own id
    text = Column(Text, nullable=False)
    at = Column(DateTime, nullable=False)
    done_at = Column(DateTime)  # when its turn was saved
    waited_until = Column(DateTime)  # until when somebody holds the line for the replies to it
    failures = Column(Integer, nullable=False, default=0)  # times that our own code failed on it


class Outbox(Base):  # type: ignore[valid-type, misc]
    """A reply. It is written in the transaction of its turn; its id is its sequence number, which grows for each person."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_of_person", "key", "id"),
        Index(
            "outbox_undelivered",
            "key",
            "id",
            sqlite_where=sql("delivered_at IS NULL"),
            postgresql_where=sql("delivered_at IS NULL"),
        ),
        Index("outbox_of_message", "inbox_id"),
        {"sqlite_autoincrement": True},  # who has seen number 9 must never miss a second number 9
    )
    id = Column(Integer, primary_key=True)
    key = Column(String(255), nullable=False)
    inbox_id = Column(Integer, nullable=False)  # the message that it answers
    reply = Column(Text, nullable=False)  # JSON: text, buttons, custom
    at = Column(DateTime, nullable=False)
    delivered_at = Column(DateTime)
    farewell = Column(Boolean, nullable=False, default=False)  # everything of the person was deleted in this turn


class Seen(Base):  # type: ignore[valid-type, misc]
    """Messages whose text is deleted: should one be delivered again, it is no new one. Says nothing about anybody."""

    __tablename__ = "seen"
    external = Column(String(64), primary_key=True)
    at = Column(DateTime, nullable=False)


class Tracker(Base):  # type: ignore[valid-type, misc]
    """What Rasa must know for the next turn: the end of the talk, the slots and the open form."""

    __tablename__ = "trackers"
    key = Column(String(255), primary_key=True)
    state = Column(Text, nullable=False)  # JSON
