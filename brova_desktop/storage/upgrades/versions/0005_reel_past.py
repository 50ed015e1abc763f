"""The steps that saved reels hold: what can be undone after a restart."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

PAST = """
CREATE TABLE reel_past (
    reel_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    upto INTEGER NOT NULL,
    patch BLOB NOT NULL,
    CONSTRAINT pk_reel_past PRIMARY KEY (reel_id, step),
    CONSTRAINT fk_reel_past_reel_id FOREIGN KEY(reel_id)
        REFERENCES reels (id) ON DELETE CASCADE
) STRICT
"""


def upgrade() -> None:
    op.execute("ALTER TABLE reels ADD COLUMN past_revision INTEGER")
    op.execute(PAST)
