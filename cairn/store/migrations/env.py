"""Alembic's entry: bring the database of `CAIRN_DB` to the newest revision."""

from alembic import context

from cairn.store.models import Base
from cairn.store.session import engine_for

url = context.config.get_main_option("sqlalchemy.url")
if not url:
    raise SystemExit("Migrate with `cairn migrate`: it knows the database.")

with engine_for(url).connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        include_object=lambda item, name, kind, reflected, other: (
            not (kind == "table" and name in ("events", "sqlite_sequence"))
        ),  # not ours: of older versions of Rasa's store, and of SQLite
    )
    with context.begin_transaction():
        context.run_migrations()
