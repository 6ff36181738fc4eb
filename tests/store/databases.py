"""Databases for tests: a SQLite file, and a PostgreSQL that a package carries, so that none need be installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from cairn.store.migrate import migrate
from cairn.store.session import engine_for


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], str]]:
    """Makes a new database on a PostgreSQL server and gives its address."""
    import pgserver

    server = pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")

    def make() -> str:
        name = f"test_{uuid4().hex}"
        engine = create_engine(server.get_uri(), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        engine.dispose()
        return str(make_url(server.get_uri()).set(database=name).render_as_string(hide_password=False))

    yield make
    server.cleanup()


@pytest.fixture
def postgres_url(postgres: Callable[[], str]) -> Iterator[str]:
    yield from _migrated(postgres())


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database, of each kind in turn."""
    chosen = request.getfixturevalue("postgres")() if request.param == "postgres" else f"sqlite:///{tmp_path}/cairn.db"
    yield from _migrated(chosen)


def _migrated(url: str) -> Iterator[str]:
    migrate(url)
    yield url
    engine_for(url).dispose()
    engine_for.cache_clear()
