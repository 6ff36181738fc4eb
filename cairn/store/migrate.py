"""Migrations of the database, by Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from cairn.store.session import engine_for


def migrate(url: str) -> None:
    """Bring the database to the newest revision; make its tables if it is new."""
    command.upgrade(config(url), "head")


def config(url: str) -> Config:
    """Alembic's configuration for the database `url`."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    made.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return made


def revision_of(url: str) -> str | None:
    """The revision that the database is at; None for a new one."""
    with engine_for(url).connect() as connection:
        revision: str | None = MigrationContext.configure(connection).get_current_revision()
        return revision
