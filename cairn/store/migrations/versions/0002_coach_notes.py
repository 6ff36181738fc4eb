"""Notes for a coach"""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('coach_notes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('consent', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('coach_notes', schema=None) as batch_op:
        batch_op.create_index('notes_of_person', ['person_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('coach_notes', schema=None) as batch_op:
        batch_op.drop_index('notes_of_person')

    op.drop_table('coach_notes')
