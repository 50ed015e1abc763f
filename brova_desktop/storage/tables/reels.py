"""Reels as documents, the journal of edits since the last save, and the edits before it."""

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
    Column("past_revision", Integer),
    sqlite_strict=True, sqlite_autoincrement=True,
)
"""`past_revision` is the revision that the steps in `reel_past` lead to; with another than the present one they are
the steps of a document that was replaced, and nobody's any more."""
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
"""`revision` is the saved document the steps follow; a save moves them to `reel_past`."""

reel_past = Table(
    "reel_past", metadata,
    Column("reel_id", Text, ForeignKey("reels.id", ondelete="CASCADE"), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("upto", Integer, nullable=False),
    Column("patch", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""`upto` counts the bytes of this patch and of all before it that ever were among the steps: the difference of two
is the size of what lies between, and nothing has to be added up."""
