"""One turn at a time for each person, over all processes that use the database.

On PostgreSQL by advisory locks on a connection that this process keeps for them: who dies lets go at once, and no
transaction stays open while a turn is taken. A SQLite file has one process, whose own memory is enough.
"""

from __future__ import annotations

from hashlib import sha256
from threading import Lock

from sqlalchemy import text
from sqlalchemy.engine import Connection

from cairn.store.session import AWAY, engine_for


class Locks:
    """The people whose turns this process takes just now. Its methods may be called from any thread."""

    def __init__(self, url: str) -> None:
        self._engine = engine_for(url)
        self._shared = self._engine.dialect.name != "sqlite"
        self._keys: set[str] = set()
        self._guard = Lock()
        self._connection: Connection | None = None

    def acquire(self, key: str) -> bool:
        """Whether the person is ours now; False where a turn of theirs is being taken. Raises `AWAY`."""
        with self._guard:
            if key in self._keys or self._shared and not self._ask("pg_try_advisory_lock", key):
                return False
            self._keys.add(key)
            return True

    def release(self, key: str) -> None:
        """Let the person go. Where the database is away it has done so already."""
        with self._guard:
            self._keys.discard(key)
            if self._connection is None:
                return
            try:
                self._ask("pg_advisory_unlock", key)
            except AWAY:
                return

    def _ask(self, function: str, key: str) -> bool:
        try:
            if self._connection is None:
                self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            return bool(self._connection.scalar(text(f"SELECT {function}(:number)"), {"number": _number(key)}))
        except AWAY:
            if self._connection is not None:
                self._connection.invalidate()
                self._connection.close()
                self._connection = None
            raise


def _number(key: str) -> int:
    return int.from_bytes(sha256(key.encode()).digest()[:8], "big", signed=True)
