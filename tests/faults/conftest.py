"""Servers to be killed, on each kind of database: one Rasa on SQLite, two on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cairn.store.migrate import migrate
from tests.faults.person import CANARY
from tests.faults.servers import House, Nursery, house
from tests.store.databases import Postgres, postgres

__all__ = ["postgres"]


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="package", params=["sqlite", "postgres"])
def servers(
    request: pytest.FixtureRequest, nursery: Nursery, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """One house for all tests on a kind of database. What happened to it stands in no log in anybody's words."""
    folder = tmp_path_factory.mktemp(request.param)
    on_postgres = request.param == "postgres"
    url = request.getfixturevalue("postgres").new() if on_postgres else f"sqlite:///{folder}/cairn.db"
    yield from _opened(nursery, url, folder, 2 if on_postgres else 1)


@pytest.fixture(scope="package")
def two_replicas(nursery: Nursery, postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    yield from _opened(nursery, postgres.new(), tmp_path_factory.mktemp("replicas"), 2)


def _opened(nursery: Nursery, url: str, folder: Path, replicas: int) -> Iterator[House]:
    migrate(url)
    with house(nursery, url, folder, replicas) as made:
        yield made
        assert CANARY not in made.logs()
