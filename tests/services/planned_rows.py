"""Posts that are planned, as rows: for tests of what happens to a library as a whole."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.storage.cipher import Raw, connect
from brova_desktop.storage.keys import LibraryKey

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def plan(library: Path, key: LibraryKey, name: str = "p", *, days: int = 365) -> None:
    """A post for next year, unless said otherwise, with one target."""
    raw = connect(library, key)
    later = int(NOW.timestamp() * 1_000_000) + days * 86_400 * 1_000_000
    raw.execute("INSERT INTO posts (id, name, wording, media, note, review, extra, created, changed)"
                " VALUES (?, ?, '{}', '[]', '', 'draft', '{}', 0, 0)", [name, name])
    _insert(raw, "targets", id=f"t{name}", post_id=name, connection="c", platform="youtube", due=later,
            next_at=later, state=TargetState.SCHEDULED.value)
    raw.close()


def _insert(raw: Raw, table: str, **known: object) -> None:
    """A row with 0 or "" in every column that needs something and is not known."""
    columns = raw.execute(f"PRAGMA table_info({table})").fetchall()
    values: dict[str, object] = {name: 0 if kind == "INTEGER" else "{}"
                                 for _, name, kind, needed, _, is_key in columns if needed and not is_key}
    values.update(known)
    spelled = ", ".join(values), ", ".join("?" for _ in values)
    raw.execute(f"INSERT INTO {table} ({spelled[0]}) VALUES ({spelled[1]})", list(values.values()))
