"""Long work: what waits, runs and ended."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text
from sqlalchemy.types import REAL

from brova_desktop.storage.tables.columns import Instant, Json, metadata

jobs = Table(
    "jobs", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("title", Json, nullable=False),
    Column("payload", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("done", REAL, nullable=False),
    Column("total", REAL, nullable=False),
    Column("unit", Text, nullable=False),
    Column("note", Json),
    Column("attempts", Integer, nullable=False),
    Column("attempts_limit", Integer, nullable=False),
    Column("repeatable", Integer, nullable=False),
    Column("once", Text),
    Column("trouble", Json),
    Column("result", Json),
    Column("created", Instant, nullable=False),
    Column("due", Instant, nullable=False),
    Column("started", Instant),
    Column("ended", Instant),
    Column("owner", Text),
    Column("lease_until", Instant),
    Column("cancel_asked", Integer, nullable=False),
    sqlite_strict=True, sqlite_autoincrement=True,
)
Index(None, jobs.c.state, jobs.c.due, jobs.c.priority, jobs.c.seq)
Index("ix_jobs_ended", jobs.c.ended, sqlite_where=jobs.c.ended.is_not(None))
Index("uq_jobs_once", jobs.c.once, unique=True,
      sqlite_where=jobs.c.once.is_not(None) & jobs.c.ended.is_(None))
