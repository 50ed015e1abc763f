"""Media files, their tags and collections, and the files made from them.

`asset_words`, the full-text index, is a virtual table and lives in `upgrades/` only: rowid = assets.seq.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from brova_desktop.storage.tables.columns import Instant, Json, metadata

assets = Table(
    "assets", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("sort_name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("spoken", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("rating", Integer, nullable=False),
    Column("placement", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("modified_ns", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("trouble", Json),
    Column("facts", Json),
    Column("duration", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("deleted", Instant),
    sqlite_strict=True, sqlite_autoincrement=True,
)
Index(None, assets.c.content_hash)
Index(None, assets.c.path)
Index(None, assets.c.state)
Index(None, assets.c.sort_name, assets.c.seq, assets.c.kind)
Index(None, assets.c.size, assets.c.seq, assets.c.kind)
Index(None, assets.c.duration, assets.c.seq, assets.c.kind)
Index(None, assets.c.rating, assets.c.seq, assets.c.kind)
Index(None, assets.c.kind, assets.c.seq)
Index(None, assets.c.deleted)

tags = Table(
    "tags", metadata,
    Column("seq", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

asset_tags = Table(
    "asset_tags", metadata,
    Column("asset_seq", Integer, ForeignKey("assets.seq", ondelete="CASCADE"), primary_key=True),
    Column("tag_seq", Integer, ForeignKey("tags.seq", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True, sqlite_with_rowid=False,
)
Index(None, asset_tags.c.tag_seq, asset_tags.c.asset_seq)

collections = Table(
    "collections", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("created", Instant, nullable=False),
    sqlite_strict=True,
)

collection_assets = Table(
    "collection_assets", metadata,
    Column("collection_seq", Integer, ForeignKey("collections.seq", ondelete="CASCADE"), primary_key=True),
    Column("asset_seq", Integer, ForeignKey("assets.seq", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True, sqlite_with_rowid=False,
)
Index(None, collection_assets.c.asset_seq)

derived_files = Table(
    "derived_files", metadata,
    Column("seq", Integer, primary_key=True),
    Column("asset_seq", Integer, ForeignKey("assets.seq", ondelete="CASCADE"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("made", Instant, nullable=False),
    Column("used", Instant, nullable=False),
    UniqueConstraint("asset_seq", "kind", "key"),
    sqlite_strict=True,
)
"""Poster, filmstrip, waveform, proxy: can be made again at any time, lives in the cache folder."""
Index(None, derived_files.c.used)
