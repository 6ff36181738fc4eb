"""Migrations of the database, by Alembic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from cairn.store.session import engine_for


class StoreError(Exception):
    """The database cannot be used; the message says why and what to do, and has no password in it."""


def migrate(url: str) -> None:
    """Bring the database to the newest revision; make its tables if it is new. Raises StoreError."""
    with _told(url):
        command.upgrade(config(url), "head")


def check(url: str) -> None:
    """Raises StoreError where the database is not at the newest revision."""
    with _told(url):
        newest, found = ScriptDirectory.from_config(config(url)).get_current_head(), revision_of(url)
    if found != newest:
        raise StoreError(f"The database {_shown(url)} is not up to date. Run: cairn migrate")


@contextmanager
def _told(url: str) -> Iterator[None]:
    """What goes wrong with the database is raised as a StoreError."""
    try:
        yield
    except ArgumentError as error:
        raise StoreError("CAIRN_DB is no path and no address of a database. Set it to one, or unset it.") from error
    except ModuleNotFoundError as error:
        raise StoreError(f"The database of CAIRN_DB wants the Python package '{error.name}'. Install it.") from error
    except CommandError as error:
        raise StoreError(f"The database {_shown(url)} is of another version of Cairn than this one: {error}") from error
    except SQLAlchemyError as error:
        why = str(getattr(error, "orig", error)).strip().splitlines()[0].rstrip(".")
        raise StoreError(
            f"The database {_shown(url)} cannot be used: {why}. Mend it, or set CAIRN_DB to another."
        ) from error


def _shown(url: str) -> str:
    shown: str = make_url(url).render_as_string(hide_password=True)
    return shown


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
