"""Servers to be killed, on each kind of database: one Rasa on SQLite, two on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from cairn.store.migrate import migrate
from tests.faults.servers import House, Nursery, house
from tests.store.databases import postgres

__all__ = ["postgres"]


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def servers(
    request: pytest.FixtureRequest, nursery: Nursery, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("faults")
    on_postgres = request.param == "postgres"
    make: Callable[[], str] = (
        request.getfixturevalue("postgres") if on_postgres else lambda: f"sqlite:///{folder}/cairn.db"
    )
    url = make()
    migrate(url)
    with house(nursery, url, folder, 2 if on_postgres else 1) as made:
        yield made
