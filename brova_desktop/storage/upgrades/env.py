"""Alembic's entry: runs the steps on the connection it is given (Alembic documentation, "Sharing a Connection")."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transaction_per_migration=False)
context.run_migrations()
