"""What a restored backup must know of the world: posts that went out since do not come back when a library does.

Everything that was planned when the backup was made would go out a second time otherwise. Where the library that is
replaced can still be read, its word on what went out is carried over; where it cannot, what may have gone out since
waits for a person who looks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3

from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.storage.cipher import Raw, connect
from brova_desktop.storage.failures import library_trouble
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.tables.columns import Instant, trouble_record

S = TargetState
KEPT = frozenset({"seq", "id", "post_id", "connection", "platform", "revision", "owner", "lease_until"})
"""Columns that stay as the backup has them."""
RESTING = (S.DRAFT, S.SCHEDULED, S.MISSED, S.FAILED, S.CANCELLED, S.PUBLISHED, S.HANDED_OVER, S.CONFIRMING)
"""States that a target kept whatever time went by, unless its time has come since."""

TROUBLE = Trouble(say("The library was restored from a backup, and this may have been published since."),
                  kept=say("It was not sent a second time."),
                  next_step=say("Look at the account, then say whether it is there."),
                  acts=(Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN))

Row = Mapping[str, Any]


def went_out(library: Path, key: LibraryKey) -> dict[str, Row] | None:
    """Every target of a library that is or may be public, by id, and the ids of the others with an empty row.

    None when the library cannot be read.
    """
    try:
        with closing(connect(library, key, read_only=True)) as raw:
            if not _has_targets(raw):
                return None
            cursor = raw.execute("SELECT * FROM targets")
            names = [column[0] for column in cursor.description]
            rows = [dict(zip(names, values, strict=True)) for values in cursor]
    except sqlcipher3.Error:
        return None
    return {row["id"]: row if row["intended"] is not None or row["published_at"] is not None else {} for row in rows}


def carry_over(restored: Path, key: LibraryKey, known: Mapping[str, Row] | None, now: datetime) -> None:
    """Put into a restored library what went out since it was made. `known` is what `went_out` returned.

    Raises BrovaError: the disk is full, the library is in use.
    """
    try:
        _carry_over(restored, key, known, now)
    except sqlcipher3.Error as error:
        raise library_trouble(error, restored) from error


def _carry_over(restored: Path, key: LibraryKey, known: Mapping[str, Row] | None, now: datetime) -> None:
    with closing(connect(restored, key)) as raw:
        if not _has_targets(raw):
            return
        raw.execute("BEGIN IMMEDIATE")
        columns = {row[1] for row in raw.execute("PRAGMA table_info(targets)")} - KEPT
        for row in (known or {}).values():
            if row:
                _carry(raw, {name: row[name] for name in columns & row.keys()}, row["id"])
        _hold_back(raw, frozenset(known or ()), Instant().process_bind_param(now, None))  # type: ignore[arg-type]
        raw.execute("COMMIT")


def _carry(raw: Raw, values: Row, target: str) -> None:
    names = sorted(values)
    changes = ", ".join(f"{name} = ?" for name in names)  # names of our own columns
    raw.execute(f"UPDATE targets SET {changes}, revision = revision + 1 WHERE id = ?",  # noqa: S608
                [*(values[name] for name in names), target])


def _hold_back(raw: Raw, known: frozenset[str], now: int | None) -> None:
    """What nobody can tell about: it was under way, or its time has come since."""
    found = raw.execute("SELECT id, state, next_at FROM targets").fetchall()
    resting = {state.value for state in RESTING}
    doubtful = [target for target, state, next_at in found if target not in known and (
        state not in resting or (state == S.SCHEDULED.value and next_at is not None and now is not None
                                 and next_at <= now))]
    trouble = json.dumps(trouble_record(TROUBLE), ensure_ascii=False)
    words = json.dumps({"say": TROUBLE.happened.source}, ensure_ascii=False)
    for target in doubtful:
        raw.execute("UPDATE targets SET state = ?, paused_from = ?, intended = coalesce(intended, due, ?), trouble = ?,"
                    " ticket = NULL, sealed = 0, next_at = NULL, owner = NULL, lease_until = NULL, ended = ?,"
                    " revision = revision + 1 WHERE id = ?",
                    [S.FAILED.value, S.UNKNOWN.value, now, trouble, now, target])
        raw.execute("INSERT INTO target_events (target_id, at, state, words, detail) VALUES (?, ?, ?, ?, '')",
                    [target, now, S.FAILED.value, words])


def _has_targets(raw: Raw) -> bool:
    return raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'targets'").fetchone() is not None
