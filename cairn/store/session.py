"""The database: one engine a process, one transaction a turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from cairn.settings import database_url


@lru_cache
def engine_for(url: str, writes_first: bool = True) -> Engine:
    """The engine of `url`. On SQLite readers do not wait for the writer, and writers wait for each other.

    `writes_first`: a transaction takes the write lock when it begins, so that what it reads still holds when it writes.
    """
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, pool_size=2, max_overflow=2)
    # SQLAlchemy 1.4 would open the file anew for each session, and closing it writes the log back each time
    engine = create_engine(url, poolclass=QueuePool, connect_args={"timeout": 30, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves: pysqlite would not before a SELECT
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes_first else "BEGIN")

    return engine


@contextmanager
def transaction(url: str | None = None) -> Iterator[Session]:
    """A session that is committed at the end, or rolled back if something is raised."""
    with Session(engine_for(url or database_url()), future=True) as session, session.begin():
        yield session
