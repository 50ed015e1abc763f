"""The first library: facts, settings, assets with their words, reels, jobs."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE assets (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    spoken TEXT NOT NULL,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    rating INTEGER NOT NULL,
    placement TEXT NOT NULL,
    path TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    state TEXT NOT NULL,
    trouble TEXT,
    facts TEXT,
    duration INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER,
    CONSTRAINT uq_assets_id UNIQUE (id)
) STRICT;
CREATE INDEX ix_assets_content_hash ON assets (content_hash);
CREATE INDEX ix_assets_deleted ON assets (deleted);
CREATE INDEX ix_assets_duration_seq ON assets (duration, seq);
CREATE INDEX ix_assets_kind_seq ON assets (kind, seq);
CREATE INDEX ix_assets_path ON assets (path);
CREATE INDEX ix_assets_rating_seq ON assets (rating, seq);
CREATE INDEX ix_assets_size_seq ON assets (size, seq);
CREATE INDEX ix_assets_sort_name_seq ON assets (sort_name, seq);
CREATE INDEX ix_assets_state ON assets (state);

CREATE TABLE collections (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    created INTEGER NOT NULL,
    CONSTRAINT pk_collections PRIMARY KEY (seq),
    CONSTRAINT uq_collections_id UNIQUE (id),
    CONSTRAINT uq_collections_folded UNIQUE (folded)
) STRICT;

CREATE TABLE jobs (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    priority INTEGER NOT NULL,
    done REAL NOT NULL,
    total REAL NOT NULL,
    unit TEXT NOT NULL,
    note TEXT,
    attempts INTEGER NOT NULL,
    attempts_limit INTEGER NOT NULL,
    repeatable INTEGER NOT NULL,
    once TEXT,
    trouble TEXT,
    result TEXT,
    created INTEGER NOT NULL,
    due INTEGER NOT NULL,
    started INTEGER,
    ended INTEGER,
    owner TEXT,
    lease_until INTEGER,
    cancel_asked INTEGER NOT NULL,
    CONSTRAINT uq_jobs_id UNIQUE (id)
) STRICT;
CREATE INDEX ix_jobs_ended ON jobs (ended) WHERE ended IS NOT NULL;
CREATE INDEX ix_jobs_state_due_priority_seq ON jobs (state, due, priority, seq);
CREATE UNIQUE INDEX uq_jobs_once ON jobs (once) WHERE once IS NOT NULL AND ended IS NULL;

CREATE TABLE library_facts (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_library_facts PRIMARY KEY (name)
) WITHOUT ROWID, STRICT;

CREATE TABLE library_settings (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_library_settings PRIMARY KEY (name)
) WITHOUT ROWID, STRICT;

CREATE TABLE reels (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    folded TEXT NOT NULL,
    document BLOB NOT NULL,
    revision INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    thumbnail TEXT,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER,
    CONSTRAINT uq_reels_id UNIQUE (id)
) STRICT;
CREATE INDEX ix_reels_changed_seq ON reels (changed, seq);

CREATE TABLE tags (
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (seq),
    CONSTRAINT uq_tags_folded UNIQUE (folded)
) STRICT;

CREATE TABLE asset_tags (
    asset_seq INTEGER NOT NULL,
    tag_seq INTEGER NOT NULL,
    CONSTRAINT pk_asset_tags PRIMARY KEY (asset_seq, tag_seq),
    CONSTRAINT fk_asset_tags_asset_seq FOREIGN KEY(asset_seq)
        REFERENCES assets (seq) ON DELETE CASCADE,
    CONSTRAINT fk_asset_tags_tag_seq FOREIGN KEY(tag_seq)
        REFERENCES tags (seq) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE INDEX ix_asset_tags_tag_seq_asset_seq ON asset_tags (tag_seq, asset_seq);

CREATE TABLE collection_assets (
    collection_seq INTEGER NOT NULL,
    asset_seq INTEGER NOT NULL,
    CONSTRAINT pk_collection_assets PRIMARY KEY (collection_seq, asset_seq),
    CONSTRAINT fk_collection_assets_collection_seq FOREIGN KEY(collection_seq)
        REFERENCES collections (seq) ON DELETE CASCADE,
    CONSTRAINT fk_collection_assets_asset_seq FOREIGN KEY(asset_seq)
        REFERENCES assets (seq) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE INDEX ix_collection_assets_asset_seq ON collection_assets (asset_seq);

CREATE TABLE derived_files (
    seq INTEGER NOT NULL,
    asset_seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    "key" TEXT NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    made INTEGER NOT NULL,
    used INTEGER NOT NULL,
    CONSTRAINT pk_derived_files PRIMARY KEY (seq),
    CONSTRAINT uq_derived_files_asset_seq_kind_key UNIQUE (asset_seq, kind, "key"),
    CONSTRAINT fk_derived_files_asset_seq FOREIGN KEY(asset_seq)
        REFERENCES assets (seq) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_derived_files_used ON derived_files (used);

CREATE TABLE reel_journal (
    reel_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    patch BLOB NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_reel_journal PRIMARY KEY (reel_id, step),
    CONSTRAINT fk_reel_journal_reel_id FOREIGN KEY(reel_id)
        REFERENCES reels (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
"""

WORDS = (
    """
    CREATE VIRTUAL TABLE asset_words USING fts5(
        words, content='', contentless_delete=1, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TRIGGER assets_forget_words AFTER DELETE ON assets
    BEGIN DELETE FROM asset_words WHERE rowid = old.seq; END
    """,
)


def upgrade() -> None:
    for statement in TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
    for statement in WORDS:
        op.execute(statement)
