"""Sorted lists of one kind: the indexes by name, size, length and rating know the kind too.

A list of the videos by length is then read from the index alone, without looking every video up and sorting them.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

SORTED_BY = ("sort_name", "size", "duration", "rating")


def upgrade() -> None:
    for column in SORTED_BY:
        op.execute(f"DROP INDEX ix_assets_{column}_seq")
        op.execute(f"CREATE INDEX ix_assets_{column}_seq_kind ON assets ({column}, seq, kind)")
