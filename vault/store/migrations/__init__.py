"""Alembic migrations of the tables in `vault/store/tables.py`."""
