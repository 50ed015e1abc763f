"""Accounts linked through a sign-in. Nothing here is secret: tokens are in the vault."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text, UniqueConstraint

from brova_desktop.storage.tables.columns import Instant, Json, metadata

connections = Table(
    "connections", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("profile", Json, nullable=False),
    Column("scopes", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("connected", Instant, nullable=False),
    Column("synced", Instant),
    Column("access_until", Instant),
    Column("sign_in_until", Instant),
    Column("trouble", Json),
    Column("avatar_file", Text, nullable=False),
    Column("extra", Json, nullable=False),
    Column("removed", Instant),
    UniqueConstraint("platform", "account"),
    sqlite_strict=True, sqlite_autoincrement=True,
)
"""An account that is disconnected stays as a row (`removed`): its posts keep their place, and it may come back."""
