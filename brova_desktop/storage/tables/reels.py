"""Reels as documents, and the journal of edits since the last save."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from brova_desktop.storage.tables.columns import Instant, metadata

reels = Table(
    "reels", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("duration", Integer, nullable=False),
    Column("thumbnail", Text),
    Column("created", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("deleted", Instant),
    sqlite_strict=True, sqlite_autoincrement=True,
)
Index(None, reels.c.changed, reels.c.seq)

reel_journal = Table(
    "reel_journal", metadata,
    Column("reel_id", Text, ForeignKey("reels.id", ondelete="CASCADE"), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("patch", LargeBinary, nullable=False),
    Column("at", Instant, nullable=False),
    sqlite_strict=True, sqlite_with_rowid=False,
)
"""`revision` is the saved document the steps follow; a save removes them."""
