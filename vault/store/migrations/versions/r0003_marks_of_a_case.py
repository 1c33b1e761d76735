"""The marks of a case's rows in an index, so that opening a case does not read its ciphertexts."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        'sealed_rows_marks',
        'sealed_rows',
        ['case_id', 'kind', 'row_id', 'version', 'ct_hash'],
        unique=False,
    )
