"""Where messages wait while the database is away: a small file beside the process, which survives it.

What is in it goes into the inbox as soon as there is one, in the order in which it came, and is then wiped out.
"""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from sqlalchemy import Column, Integer, String, Text, delete, event, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session, declarative_base

from cairn.store import inbox
from cairn.store.session import engine_for, transaction

Base = declarative_base()


class Spooled(Base):  # type: ignore[valid-type, misc]
    __tablename__ = "spool"
    id = Column(Integer, primary_key=True)
    key = Column(String(255), nullable=False)
    external = Column(String(255), nullable=False)  # the channel's own id, or one that we gave
    text = Column(Text, nullable=False)


class Spool:
    """The messages in the file at `path`."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._url = f"sqlite:///{path}"
        self._engine = engine_for(self._url)
        _wipe_what_is_deleted(self._engine)
        Base.metadata.create_all(self._engine)
        with transaction(self._url) as session:
            self.empty = session.scalar(select(Spooled.id).limit(1)) is None

    def keep(self, key: str, text: str, external: str | None) -> None:
        """Write the message into the file. Raises SQLAlchemyError where that is not possible either."""
        with transaction(self._url) as session:
            session.add(Spooled(key=key, external=external or uuid4().hex, text=text))
        self.empty = False

    def drain(self, into: str) -> list[str]:
        """Move everything into the inbox of the database `into`; the keys. Raises SQLAlchemyError while it is away.

        Each is kept there before it is deleted here; one that is moved twice is known by its external id.
        """
        with transaction(self._url) as session:
            rows = [(row.id, row.key, row.text, row.external) for row in _oldest_first(session)]
        for id, key, text, external in rows:
            with transaction(into) as session:
                inbox.receive(session, key, text, external)
            with transaction(self._url) as session:
                session.execute(delete(Spooled).where(Spooled.id == id))
        with transaction(self._url) as session:
            self.empty = session.scalar(select(Spooled.id).limit(1)) is None
        return [key for _, key, _, _ in rows]


def _oldest_first(session: Session) -> list[Spooled]:
    return list(session.scalars(select(Spooled).order_by(Spooled.id)))


def _wipe_what_is_deleted(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def configure(connection: object, record: object) -> None:
        for pragma in ("secure_delete=ON", "journal_mode=DELETE", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]
