"""The database: one engine a process, one transaction a turn."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from threading import Lock
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from cairn.settings import database_url

logger = logging.getLogger(__name__)
#: What is raised while the database is away, or does not let us in.
AWAY = (OperationalError, InterfaceError, NoConnection)
CONNECTS_WITHIN, ANSWERS_WITHIN = 3, 10  # seconds that PostgreSQL is given
KIND = "cairn_kind"  # of a transaction on SQLite, by which it begins
READING, WRITING, SURVIVING = "reading", "writing", "surviving"
BEGINS = {
    READING: ("BEGIN",),
    WRITING: ("PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE"),
    SURVIVING: ("PRAGMA synchronous=FULL", "BEGIN IMMEDIATE"),
}
PATIENT, A_MOMENT = 100, 0.1  # how often, and after how many seconds, the file is tried again while others use it
_SCRUBBING = Lock()
SCRUB_BY_HAND = "Stop Cairn and run: sqlite3 FILE 'VACUUM'"


@lru_cache
def engine_for(url: str) -> Engine:
    """The engine of `url`. On SQLite readers do not wait for the writer, and writers wait for each other: a transaction takes
    the write lock when it begins, so that what it reads still holds when it writes.

    Errors of the database do not quote what was to be written: it may be a person's text, and errors are logged.
    """
    if not url.startswith("sqlite"):
        within = {"connect_timeout": CONNECTS_WITHIN, "options": f"-c statement_timeout={ANSWERS_WITHIN * 1000}"}
        few = {"pool_size": 4, "max_overflow": 4, "pool_timeout": CONNECTS_WITHIN}
        return create_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args=within, **few)
    # SQLAlchemy 1.4 would open the file anew for each session, and closing it writes the log back each time
    connect = {"timeout": 30, "check_same_thread": False}
    engine = create_engine(url, poolclass=QueuePool, connect_args=connect, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves: pysqlite would not before a SELECT
        for pragma in ("journal_mode=WAL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        for statement in BEGINS[connection.get_execution_options().get(KIND, WRITING)]:
            connection.exec_driver_sql(statement)

    return engine


@lru_cache
def _engine_of(url: str, kind: str) -> Engine:
    """The engine of `url`, with the same connections, for one kind of transactions."""
    engine: Engine = engine_for(url).execution_options(**{KIND: kind})
    return engine


@contextmanager
def _session(url: str | None, kind: str) -> Iterator[Session]:
    with Session(_engine_of(url or database_url(), kind), future=True) as session, session.begin():
        yield session


def transaction(url: str | None = None) -> AbstractContextManager[Session]:
    """A session that is committed at the end, or rolled back if something is raised."""
    return _session(url, WRITING)


def surviving(url: str | None = None) -> AbstractContextManager[Session]:
    """Such a session, which outlasts a power cut once it is committed, with all that was committed before it. PostgreSQL's always
    do; SQLite's others are on their way to the disk for a moment."""
    return _session(url, SURVIVING)


def reading(url: str | None = None) -> AbstractContextManager[Session]:
    """A session that only reads, all as of one moment. It waits for no writer, and no writer for it."""
    return _session(url, READING)


def scrub(url: str | None = None) -> None:
    """Take what was deleted out of the file, too. SQLite only forgets where it was: the bytes stay till they are used anew.

    Writes the whole file anew, which takes about a second for 100 MB, and empties the log beside it. Other databases see to it
    themselves. Where the file cannot be written the operator is told in the log: what was deleted stays deleted.
    """
    engine = engine_for(url or database_url())
    if engine.dialect.name != "sqlite":
        return
    connection = engine.raw_connection()
    try:
        problem = _scrubbed(connection)
    except sqlite3.Error as error:
        problem = str(error)
    finally:
        connection.close()
    if problem:
        logger.error("What was deleted is still in the free pages of the file: %s. %s", problem, SCRUB_BY_HAND)


def _scrubbed(connection: Any) -> str:
    """What has hindered it, or nothing. Where others scrub or read at this moment it is tried again."""
    with _SCRUBBING:
        connection.execute("VACUUM")
        for _ in range(PATIENT):
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return ""
            time.sleep(A_MOMENT)
    return "somebody reads the database"
