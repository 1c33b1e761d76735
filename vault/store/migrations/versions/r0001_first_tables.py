"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('checkpoints',
    sa.Column('size', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('size')
    )
    op.create_table('invitations',
    sa.Column('code_hash', sa.LargeBinary(), nullable=False),
    sa.Column('role', sa.String(length=32), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.Column('used', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('code_hash')
    )
    op.create_table('log_head',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('log_leaves',
    sa.Column('seq', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('leaf', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('seq')
    )
    op.create_table('org',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('throttles',
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.Column('ends', sa.BigInteger(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_index('throttles_ends', 'throttles', ['ends'], unique=False)
    op.create_table('users',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('login_index', sa.LargeBinary(), nullable=False),
    sa.Column('role', sa.String(length=32), nullable=False),
    sa.Column('disabled', sa.Boolean(), nullable=False),
    sa.Column('kem_public', sa.LargeBinary(), nullable=False),
    sa.Column('sig_public', sa.LargeBinary(), nullable=False),
    sa.Column('bundle', sa.LargeBinary(), nullable=False),
    sa.Column('sealed_names', sa.LargeBinary(), nullable=False),
    sa.Column('created_hour', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('login_index')
    )
    op.create_table('workers',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('public', sa.LargeBinary(), nullable=False),
    sa.Column('signature', sa.LargeBinary(), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.Column('since', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('cases',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('epoch', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=32), nullable=False),
    sa.Column('kem_public', sa.LargeBinary(), nullable=False),
    sa.Column('signer_id', sa.String(length=26), nullable=False),
    sa.Column('signature', sa.LargeBinary(), nullable=False),
    sa.Column('head_seq', sa.BigInteger(), nullable=False),
    sa.Column('sealed_head', sa.LargeBinary(), nullable=False),
    sa.Column('created_hour', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['signer_id'], ['users.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('envelopes',
    sa.Column('user_id', sa.String(length=26), nullable=False),
    sa.Column('method_id', sa.String(length=26), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('phc', sa.Text(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('written_hour', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], ),
    sa.PrimaryKeyConstraint('user_id', 'method_id')
    )
    op.create_table('sessions',
    sa.Column('sid', sa.LargeBinary(), nullable=False),
    sa.Column('user_id', sa.String(length=26), nullable=False),
    sa.Column('created', sa.BigInteger(), nullable=False),
    sa.Column('last_seen', sa.BigInteger(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], ),
    sa.PrimaryKeyConstraint('sid')
    )
    op.create_index('sessions_user', 'sessions', ['user_id'], unique=False)
    op.create_table('documents',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('case_id', sa.String(length=26), nullable=False),
    sa.Column('object_id', sa.String(length=26), nullable=False),
    sa.Column('state', sa.String(length=32), nullable=False),
    sa.Column('reason', sa.String(length=32), nullable=False),
    sa.Column('received_hour', sa.BigInteger(), nullable=False),
    sa.Column('settled_hour', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('object_id')
    )
    op.create_index('documents_case', 'documents', ['case_id'], unique=False)
    op.create_table('jobs',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=26), nullable=False),
    sa.Column('subject_id', sa.String(length=26), nullable=False),
    sa.Column('worker_key_id', sa.String(length=26), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.Column('done', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('created', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('jobs_case', 'jobs', ['case_id'], unique=False)
    op.create_table('pending',
    sa.Column('id', sa.String(length=26), nullable=False),
    sa.Column('subject_id', sa.String(length=26), nullable=False),
    sa.Column('case_id', sa.String(length=26), nullable=False),
    sa.Column('created', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('pending_case', 'pending', ['case_id'], unique=False)
    op.create_table('sealed_rows',
    sa.Column('case_id', sa.String(length=26), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('row_id', sa.String(length=26), nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('epoch', sa.Integer(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('ct_hash', sa.LargeBinary(), nullable=False),
    sa.Column('written_hour', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], ),
    sa.PrimaryKeyConstraint('case_id', 'kind', 'row_id')
    )
    op.create_table('wraps',
    sa.Column('case_id', sa.String(length=26), nullable=False),
    sa.Column('epoch', sa.Integer(), nullable=False),
    sa.Column('user_id', sa.String(length=26), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('granter_id', sa.String(length=26), nullable=False),
    sa.Column('signature', sa.LargeBinary(), nullable=False),
    sa.Column('created_hour', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], ),
    sa.ForeignKeyConstraint(['granter_id'], ['users.id'], ),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], ),
    sa.PrimaryKeyConstraint('case_id', 'epoch', 'user_id')
    )
    op.create_index('wraps_user', 'wraps', ['user_id'], unique=False)
    op.execute(sa.text("INSERT INTO log_head (id, size) VALUES (1, 0)"))
    if op.get_bind().dialect.name == "postgresql":
        # Sessions and throttles stay out of the write-ahead log and its backups (security.md 1.8).
        op.execute("ALTER TABLE sessions SET UNLOGGED")
        op.execute("ALTER TABLE throttles SET UNLOGGED")
