"""Posts with their targets, the history of each, spent quotas and readings of results."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = """
CREATE TABLE posts (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    wording TEXT NOT NULL,
    media TEXT NOT NULL,
    note TEXT NOT NULL,
    review TEXT NOT NULL,
    extra TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER,
    CONSTRAINT uq_posts_id UNIQUE (id)
) STRICT;
CREATE INDEX ix_posts_changed_seq ON posts (changed, seq);

CREATE TABLE targets (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    connection TEXT NOT NULL,
    platform TEXT NOT NULL,
    override TEXT NOT NULL,
    options TEXT NOT NULL,
    local TEXT,
    zone TEXT,
    second_time INTEGER NOT NULL,
    due INTEGER,
    state TEXT NOT NULL,
    hand_over INTEGER NOT NULL,
    ticket TEXT,
    sealed INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER,
    trouble TEXT,
    remote_id TEXT,
    link TEXT,
    published_at INTEGER,
    visible INTEGER NOT NULL,
    owner TEXT,
    lease_until INTEGER,
    paused_from TEXT,
    revision INTEGER NOT NULL,
    intended INTEGER,
    calls INTEGER NOT NULL,
    publish_at INTEGER,
    media TEXT,
    ended INTEGER,
    read_next INTEGER,
    CONSTRAINT uq_targets_id UNIQUE (id),
    CONSTRAINT fk_targets_post_id FOREIGN KEY(post_id)
        REFERENCES posts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_targets_connection_state ON targets (connection, state);
CREATE INDEX ix_targets_due ON targets (due) WHERE due IS NOT NULL;
CREATE INDEX ix_targets_ended ON targets (ended) WHERE ended IS NOT NULL;
CREATE INDEX ix_targets_owner ON targets (owner) WHERE owner IS NOT NULL;
CREATE INDEX ix_targets_post_id ON targets (post_id);
CREATE INDEX ix_targets_read_next ON targets (read_next) WHERE read_next IS NOT NULL;
CREATE INDEX ix_targets_state_next_at ON targets (state, next_at);

CREATE TABLE target_events (
    seq INTEGER NOT NULL,
    target_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    detail TEXT NOT NULL,
    CONSTRAINT pk_target_events PRIMARY KEY (seq),
    CONSTRAINT fk_target_events_target_id FOREIGN KEY(target_id)
        REFERENCES targets (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_target_events_target_id_seq ON target_events (target_id, seq);

CREATE TABLE quota_uses (
    seq INTEGER NOT NULL,
    platform TEXT NOT NULL,
    scope TEXT NOT NULL,
    call TEXT NOT NULL,
    at INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    CONSTRAINT pk_quota_uses PRIMARY KEY (seq)
) STRICT;
CREATE INDEX ix_quota_uses_platform_scope_call_at ON quota_uses (platform, scope, call, at);

CREATE TABLE readings (
    target_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    views INTEGER,
    likes INTEGER,
    comments INTEGER,
    shares INTEGER,
    saves INTEGER,
    reach INTEGER,
    impressions INTEGER,
    clicks INTEGER,
    watch_seconds REAL,
    CONSTRAINT pk_readings PRIMARY KEY (target_id, at),
    CONSTRAINT fk_readings_target_id FOREIGN KEY(target_id)
        REFERENCES targets (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;
"""


def upgrade() -> None:
    for statement in TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
