"""The inbox: what somebody sent is kept before it is acknowledged, and dealt with once, in order.

A message is done when the transaction of its turn is committed, with all that the turn changed and all that it says. So
after a crash a message is either done, or its turn has not been.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from uuid import uuid4

from sqlalchemy import bindparam, delete, func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from cairn.store.models import Inbox, Seen

#: Rasa's id of a message that came by the inbox: this, and the number.
PREFIX = "inbox-"
MOST_FAILURES = 3  # after which a message on which our code fails is set aside

# Built once, for they are run at every turn. A table, not objects: these would take most of the time.
INBOX = Inbox.__table__
#: On PostgreSQL a number is given before the commit; so that a person's messages come with growing numbers, they come one by one.
_ONE_BY_ONE, IN_ORDER = text("SELECT pg_advisory_xact_lock(:space, :person)"), 1
_SEEN = select(Seen.__table__.c.external).where(Seen.__table__.c.external == bindparam("external"))
_KNOWN = select(INBOX.c.id).where(INBOX.c.external == bindparam("external"))
_ADD_SQLITE = sqlite.insert(INBOX).on_conflict_do_nothing(index_elements=["external"])
_ADD_POSTGRES = postgresql.insert(INBOX).on_conflict_do_nothing(index_elements=["external"]).returning(INBOX.c.id)
_UNDONE = select(INBOX.c.id).where(INBOX.c.id == bindparam("message"), INBOX.c.done_at.is_(None))
_MARK = (
    update(INBOX).where(INBOX.c.id == bindparam("message"), INBOX.c.done_at.is_(None)).values(done_at=bindparam("time"))
)
_OLDEST = select(INBOX.c.id, INBOX.c.key, INBOX.c.text)
_OLDEST = _OLDEST.where(INBOX.c.key == bindparam("person"), INBOX.c.done_at.is_(None)).order_by(INBOX.c.id).limit(1)


@dataclass(frozen=True)
class Message:
    id: int
    key: str  # whose it is: channel and sender, "rest:anna"
    text: str

    @property
    def channel(self) -> str:
        return self.key.partition(":")[0]


def number(message_id: str) -> int | None:
    """The number in the inbox of a message with this id; None for one that came past it, as in `rasa shell`."""
    digits = message_id[len(PREFIX) :]
    return int(digits) if message_id.startswith(PREFIX) and digits.isdecimal() else None


def now() -> datetime:
    """The time as the database keeps it: of the world, without saying so."""
    return datetime.now(timezone.utc).replace(tzinfo=None)


def digest(channel: str, external: str) -> str:
    """What is kept of a channel's own id of a message, to know it again."""
    return sha256(f"{channel} {external}".encode()).hexdigest()


def receive(session: Session, key: str, text: str, external: str | None = None, waits: float = 0) -> int | None:
    """Keep the message; its number. The same number once more where the channel delivers it again; None where it was deleted
    since.

    `external` is the channel's own id of it; without one every delivery is a new message. `waits`: seconds for which the
    channel holds the line for the replies.
    """
    channel = key.partition(":")[0]
    known_as = digest(channel, external or uuid4().hex)
    if external is not None and session.execute(_SEEN, {"external": known_as}).first():
        return None
    message = {"key": key, "external": known_as, "text": text, "at": now(), "failures": 0}
    message["waited_until"] = now() + timedelta(seconds=waits)
    if session.get_bind().dialect.name == "postgresql":
        session.execute(_ONE_BY_ONE, {"space": IN_ORDER, "person": _short(key)})
        number = session.execute(_ADD_POSTGRES, message).scalar()
    else:
        added = session.execute(_ADD_SQLITE, message)
        number = added.lastrowid if added.rowcount else None
    if number is None:  # delivered before, perhaps at this very moment
        number = session.execute(_KNOWN, {"external": known_as}).scalar_one()
    return int(number)


def _short(key: str) -> int:
    """The person as a number of 32 bits. Should two share one, they wait for each other."""
    return int.from_bytes(sha256(key.encode()).digest()[:4], "big", signed=True)


def begin(session: Session, id: int) -> bool:
    """Whether the message is still to be dealt with. If so it is marked as done, in the transaction of its turn.

    False where that was done before, and where the person has had everything deleted.
    """
    return bool(session.execute(_MARK, {"message": id, "time": now()}).rowcount)


def failed(session: Session, id: int) -> bool:
    """Note that our own code failed on the message. Whether it did so often enough to set the message aside."""
    message = session.get(Inbox, id)
    if message is None or message.done_at is not None:
        return False
    message.failures += 1
    return int(message.failures) >= MOST_FAILURES


def is_done(session: Session, id: int) -> bool:
    """Whether its turn is saved, or nothing is left of it."""
    return session.execute(_UNDONE, {"message": id}).first() is None


def oldest(session: Session, key: str) -> Message | None:
    """The person's message whose turn is next."""
    found = session.execute(_OLDEST, {"person": key}).first()
    return Message(*found) if found else None


def waiting(session: Session) -> Sequence[str]:
    """The keys of all whose messages are not dealt with, who waits longest first."""
    query = select(Inbox.key, Inbox.id).filter_by(done_at=None).order_by(Inbox.id)
    return list(dict.fromkeys(key for key, _ in session.execute(query)))


@dataclass(frozen=True)
class Backlog:
    """What waits to be dealt with, for the operator's metrics."""

    messages: int
    seconds: float  # since the oldest of them came
    set_aside: int  # messages on which our code failed, ever


def backlog(session: Session) -> Backlog:
    waiting = select(func.count(), func.min(Inbox.at)).where(Inbox.done_at.is_(None))
    messages, oldest_at = session.execute(waiting).one()
    aside = session.scalar(select(func.count()).select_from(Inbox).where(Inbox.failures >= MOST_FAILURES))
    return Backlog(messages, (now() - oldest_at).total_seconds() if oldest_at else 0.0, aside)


def hung_up(session: Session, id: int) -> None:
    """Nobody holds the line for the replies to this message any more."""
    query = update(Inbox).where(Inbox.id == id).values(waited_until=None)
    session.execute(query, execution_options={"synchronize_session": False})


def texts(session: Session, key: str) -> tuple[str, ...]:
    """All that the person wrote, in order."""
    return tuple(session.scalars(select(Inbox.text).filter_by(key=key).order_by(Inbox.id)))


def forget(session: Session, key: str, until: int | None) -> None:
    """Delete the person's messages, those after `until` excepted; that they were delivered is still known."""
    of_person = (Inbox.key == key,) if until is None else (Inbox.key == key, Inbox.id <= until)
    session.add_all(
        Seen(external=external, at=now()) for external in session.scalars(select(Inbox.external).where(*of_person))
    )
    session.flush()
    session.execute(delete(Inbox).where(*of_person), execution_options={"synchronize_session": False})


def prune(session: Session, before: datetime) -> None:
    """Delete messages that were dealt with before that time, and the memory of deleted ones."""
    quietly = {"synchronize_session": False}
    session.execute(delete(Inbox).where(Inbox.done_at < before), execution_options=quietly)
    session.execute(delete(Seen).where(Seen.at < before), execution_options=quietly)
