"""Posts, their targets, what happened to them, what they spent of quotas and how they do.

`next_at` is when the queue has to look at a target; NULL means never. Everything the heartbeat asks is answered from
the index on (state, next_at), however many posts are planned.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text
from sqlalchemy.types import REAL

from brova_desktop.storage.tables.columns import Instant, Json, metadata

posts = Table(
    "posts", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("wording", Json, nullable=False),
    Column("media", Json, nullable=False),
    Column("note", Text, nullable=False),
    Column("review", Text, nullable=False),
    Column("extra", Json, nullable=False),
    Column("created", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("deleted", Instant),
    sqlite_strict=True, sqlite_autoincrement=True,
)
Index(None, posts.c.changed, posts.c.seq)

targets = Table(
    "targets", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("post_id", Text, ForeignKey("posts.id", ondelete="CASCADE"), nullable=False),
    Column("connection", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("override", Json, nullable=False),
    Column("options", Json, nullable=False),
    Column("local", Text),
    Column("zone", Text),
    Column("second_time", Integer, nullable=False),
    Column("due", Instant),
    Column("state", Text, nullable=False),
    Column("hand_over", Integer, nullable=False),
    Column("ticket", Json),
    Column("sealed", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant),
    Column("trouble", Json),
    Column("remote_id", Text),
    Column("link", Text),
    Column("published_at", Instant),
    Column("visible", Integer, nullable=False),
    Column("owner", Text),
    Column("lease_until", Instant),
    Column("paused_from", Text),
    Column("revision", Integer, nullable=False),
    Column("intended", Instant),
    Column("calls", Integer, nullable=False),
    Column("publish_at", Instant),
    Column("media", Json),
    Column("ended", Instant),
    Column("read_next", Instant),
    sqlite_strict=True, sqlite_autoincrement=True,
)
"""`sealed` says whether the vault holds the secret part of the ticket; `ended` is when the target was over;
`read_next` is when its results are read next."""
Index(None, targets.c.post_id)
Index(None, targets.c.state, targets.c.next_at)
Index(None, targets.c.connection, targets.c.state)
Index("ix_targets_due", targets.c.due, sqlite_where=targets.c.due.is_not(None))
Index("ix_targets_ended", targets.c.ended, sqlite_where=targets.c.ended.is_not(None))
Index("ix_targets_read_next", targets.c.read_next, sqlite_where=targets.c.read_next.is_not(None))
Index("ix_targets_owner", targets.c.owner, sqlite_where=targets.c.owner.is_not(None))

target_events = Table(
    "target_events", metadata,
    Column("seq", Integer, primary_key=True),
    Column("target_id", Text, ForeignKey("targets.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("state", Text, nullable=False),
    Column("words", Json, nullable=False),
    Column("detail", Text, nullable=False),
    sqlite_strict=True,
)
Index(None, target_events.c.target_id, target_events.c.seq)

quota_uses = Table(
    "quota_uses", metadata,
    Column("seq", Integer, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("call", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("cost", Integer, nullable=False),
    sqlite_strict=True,
)
Index(None, quota_uses.c.platform, quota_uses.c.scope, quota_uses.c.call, quota_uses.c.at)

readings = Table(
    "readings", metadata,
    Column("target_id", Text, ForeignKey("targets.id", ondelete="CASCADE"), primary_key=True),
    Column("at", Instant, primary_key=True),
    Column("views", Integer),
    Column("likes", Integer),
    Column("comments", Integer),
    Column("shares", Integer),
    Column("saves", Integer),
    Column("reach", Integer),
    Column("impressions", Integer),
    Column("clicks", Integer),
    Column("watch_seconds", REAL),
    sqlite_strict=True, sqlite_with_rowid=False,
)
