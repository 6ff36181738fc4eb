"""Databases for tests: a SQLite file, and a PostgreSQL that a package carries, so that none need be installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from cairn.store.migrate import migrate
from cairn.store.session import _engine_of, engine_for


class Postgres:
    """A server that can be stopped and started; everything in it is deleted at the end."""

    def __init__(self, folder: Path) -> None:
        import pgserver

        self._server = pgserver.get_server(folder, cleanup_mode="delete")
        self._control = pgserver.pg_ctl

    def new(self) -> str:
        """The address of a new, empty database."""
        name = f"test_{uuid4().hex}"
        engine = create_engine(self._server.get_uri(), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        engine.dispose()
        return str(make_url(self._server.get_uri()).set(database=name).render_as_string(hide_password=False))

    def stop(self) -> None:
        self._control(["-m", "fast", "-w", "stop"], pgdata=self._server.pgdata, user=self._server.system_user)

    def start(self) -> None:
        self._server.ensure_postgres_running()

    def close(self) -> None:
        self._server.cleanup()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    server = Postgres(tmp_path_factory.mktemp("postgres"))
    yield server
    server.close()


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    yield from _migrated(postgres.new())


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database, of each kind in turn."""
    on_postgres = request.param == "postgres"
    yield from _migrated(request.getfixturevalue("postgres").new() if on_postgres else f"sqlite:///{tmp_path}/cairn.db")


def _migrated(url: str) -> Iterator[str]:
    migrate(url)
    yield url
    engine_for(url).dispose()
    engine_for.cache_clear()
    _engine_of.cache_clear()
