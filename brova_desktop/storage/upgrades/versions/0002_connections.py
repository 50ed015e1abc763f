"""Accounts linked through a sign-in."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

CONNECTIONS = """
CREATE TABLE connections (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    platform TEXT NOT NULL,
    account TEXT NOT NULL,
    profile TEXT NOT NULL,
    scopes TEXT NOT NULL,
    state TEXT NOT NULL,
    connected INTEGER NOT NULL,
    synced INTEGER,
    access_until INTEGER,
    sign_in_until INTEGER,
    trouble TEXT,
    avatar_file TEXT NOT NULL,
    extra TEXT NOT NULL,
    removed INTEGER,
    CONSTRAINT uq_connections_id UNIQUE (id),
    CONSTRAINT uq_connections_platform_account UNIQUE (platform, account)
) STRICT
"""


def upgrade() -> None:
    op.execute(CONNECTIONS)
