"""Messages and replies are kept until they are dealt with; Rasa's tracker is one row a person

Revision ID: 0003
"""

import json
from datetime import datetime, timezone
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

from cairn.settings import GUARD

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

WAITING, UNDELIVERED = sa.text('done_at IS NULL'), sa.text('delivered_at IS NULL')


def upgrade() -> None:
    op.create_table('inbox',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(length=255), nullable=False),
    sa.Column('external', sa.String(length=64), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.Column('waited_until', sa.DateTime(), nullable=True),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('external'),
    sqlite_autoincrement=True
    )
    op.create_index('inbox_waiting', 'inbox', ['key', 'id'], sqlite_where=WAITING, postgresql_where=WAITING)
    op.create_index('inbox_of_person', 'inbox', ['key'])
    op.create_table('outbox',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(length=255), nullable=False),
    sa.Column('inbox_id', sa.Integer(), nullable=False),
    sa.Column('reply', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('delivered_at', sa.DateTime(), nullable=True),
    sa.Column('farewell', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sqlite_autoincrement=True
    )
    op.create_index('outbox_of_person', 'outbox', ['key', 'id'])
    op.create_index(
        'outbox_undelivered', 'outbox', ['key', 'id'], sqlite_where=UNDELIVERED, postgresql_where=UNDELIVERED
    )
    op.create_index('outbox_of_message', 'outbox', ['inbox_id'])
    op.create_table('seen',
    sa.Column('external', sa.String(length=64), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('external')
    )
    op.create_table('trackers',
    sa.Column('key', sa.String(length=255), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    if sa.inspect(op.get_bind()).has_table('events'):
        _keep_what_was_written()
        op.drop_table('events')


def _keep_what_was_written() -> None:
    """Rasa's own table held every message; from now on the inbox does. Rasa begins a new session by itself."""
    rows = op.get_bind().execute(sa.text("SELECT sender_id, data FROM events WHERE type_name = 'user' ORDER BY id"))
    inbox = sa.table('inbox', *map(sa.column, ('key', 'external', 'text', 'at', 'done_at', 'failures')))
    for sender, data in rows.fetchall():
        event = json.loads(data)
        at = datetime.fromtimestamp(event['timestamp'], timezone.utc).replace(tzinfo=None)
        key = f"{event.get('input_channel') or 'unknown'}:{sender}"
        text = (event.get('text') or '').lstrip(GUARD)
        op.execute(inbox.insert().values(key=key, external=uuid4().hex, text=text, at=at, done_at=at, failures=0))


def downgrade() -> None:
    for table in ('trackers', 'seen', 'outbox', 'inbox'):
        op.drop_table(table)
