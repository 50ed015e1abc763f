"""What the library knows about itself, and the settings that belong to the workspace."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from brova_desktop.storage.tables.columns import Json, metadata

library_facts = Table(
    "library_facts", metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True, sqlite_with_rowid=False,
)
"""workspace id, name, created, version of the app that last wrote."""

library_settings = Table(
    "library_settings", metadata,
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
    sqlite_strict=True, sqlite_with_rowid=False,
)
