"""What Alembic runs: our connection, our tables. Started by `vault/store/upgrading.py` only."""

from __future__ import annotations

from alembic import context

from vault.store.tables import metadata

if __name__ == "env_py":  # the name Alembic gives it; importing it by another name runs nothing
    context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()
