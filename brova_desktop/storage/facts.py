"""What the library says about itself, and the workspace's own settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlcipher3
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.workspace.workspace import Holdings
from brova_desktop.storage.cipher import Raw
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.library import library_facts, library_settings
from brova_desktop.storage.upgrades.upgrade import schema_in

WORKSPACE_ID = "workspace_id"
WORKSPACE_NAME = "workspace_name"
CREATED = "created"
APP_VERSION = "app_version"
CHANGED = "changed"


class FactStore:
    """Names and short texts about the library; see the constants of this module."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, str]:
        return self._database.read(
            lambda connection: dict(connection.execute(select(library_facts)).all()))

    def put(self, **facts: str) -> None:
        rows = [{"name": name, "value": value} for name, value in facts.items()]
        statement = insert(library_facts)
        replacing = statement.on_conflict_do_update(
            index_elements=["name"], set_={"value": statement.excluded.value})
        self._database.write(lambda connection: connection.execute(replacing, rows), durable=True)

    def opened_by(self, app_version: str, at: datetime) -> None:
        """Note which version of the app writes from now on."""
        self.put(**{APP_VERSION: app_version, CHANGED: at.isoformat()})


class WorkspaceSettingStore:
    """Settings that travel with the workspace, as JSON values under a dotted name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> Any:
        """The value, None when it was never set."""
        query = select(library_settings.c.value).where(library_settings.c.name == name)
        return self._database.read(lambda connection: connection.execute(query).scalar_one_or_none())

    def starting(self, prefix: str) -> dict[str, Any]:
        """All whose names begin so, in the order of their names."""
        name = library_settings.c.name
        query = select(library_settings).where(name >= prefix, name < f"{prefix}\U0010ffff").order_by(name)
        return self._database.read(lambda connection: {row.name: row.value for row in connection.execute(query)})

    def put(self, name: str, value: Any) -> None:
        statement = insert(library_settings).values(name=name, value=value)
        replacing = statement.on_conflict_do_update(
            index_elements=["name"], set_={"value": statement.excluded.value})
        self._database.write(lambda connection: connection.execute(replacing))

    def forget(self, name: str) -> None:
        statement = delete(library_settings).where(library_settings.c.name == name)
        self._database.write(lambda connection: connection.execute(statement))

    def all(self) -> dict[str, Any]:
        query = select(library_settings).order_by(library_settings.c.name)
        return self._database.read(lambda connection: {row.name: row.value for row in connection.execute(query)})

    def count(self) -> int:
        query = select(func.count()).select_from(library_settings)
        return self._database.read(lambda connection: connection.execute(query).scalar_one())


def holdings_in(raw: Raw) -> Holdings:
    """What an open library holds, whatever its version. Raises sqlcipher3.Error."""
    facts = dict(_rows(raw, "library_facts", "SELECT name, value FROM library_facts"))
    changed = facts.get(CHANGED)
    return Holdings(
        workspace_id=facts.get(WORKSPACE_ID, ""), name=facts.get(WORKSPACE_NAME, ""),
        app_version=facts.get(APP_VERSION, ""), schema=schema_in(raw),
        changed=datetime.fromisoformat(changed) if changed else None,
        assets=_count(raw, "assets"), reels=_count(raw, "reels"), collections=_count(raw, "collections"),
        jobs=_count(raw, "jobs"), posts=_count(raw, "posts"),
    )


def _rows(raw: Raw, table: str, query: str) -> list[tuple[Any, ...]]:
    known = raw.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return list(raw.execute(query)) if known else []


_COUNTS = {
    "assets": "SELECT count(*) FROM assets WHERE deleted IS NULL",
    "reels": "SELECT count(*) FROM reels WHERE deleted IS NULL",
    "collections": "SELECT count(*) FROM collections",
    "jobs": "SELECT count(*) FROM jobs",
    "posts": "SELECT count(*) FROM posts WHERE deleted IS NULL",
}


def _count(raw: Raw, table: str) -> int:
    rows = _rows(raw, table, _COUNTS[table])
    return int(rows[0][0]) if rows else 0


_THOROUGH = ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check(50)")
_QUICK = ("PRAGMA quick_check(50)",)


def integrity_of(raw: Raw, *, thorough: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Damage and dangling rows, in SQLite's words; two empty tuples are a sound library.

    Thorough reads every page, its seal (HMAC) included, and every index; quick checks the structure alone.
    """
    checks = _THOROUGH if thorough else _QUICK
    damage: list[str] = []
    dangling: list[str] = []
    try:
        for check in checks:
            damage += [str(row[0]) for row in raw.execute(check) if row[0] != "ok"]
        dangling = [f"{row[0]} -> {row[2]}" for row in raw.execute("PRAGMA foreign_key_check")]
    except sqlcipher3.DatabaseError as error:
        damage.append(str(error))
    return tuple(damage[:50]), tuple(sorted(set(dangling))[:50])
