"""The accounts of the workspace. Their tokens are in the vault, never here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.words import say
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.columns import trouble_from, trouble_record
from brova_desktop.storage.tables.connections import connections


class ConnectionStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, connection: Connection) -> None:
        """Put a new account into the library. Raises Refused when it is there already."""
        try:
            self._database.write(lambda c: c.execute(insert(connections).values(_row(connection))), durable=True)
        except IntegrityError as error:
            raise Refused(say("This account is connected already."), detail=connection.platform) from error

    def save(self, connection: Connection) -> None:
        """Replace what is known of an account. Raises Missing."""
        change = update(connections).where(connections.c.id == connection.id).values(_row(connection))
        if not self._database.write(lambda c: c.execute(change).rowcount, durable=True):
            raise _unknown(connection.id)

    def get(self, connection: ConnectionId) -> Connection:
        """An account, also one that was disconnected. Raises Missing."""
        query = select(connections).where(connections.c.id == connection)
        row = self._database.read(lambda c: c.execute(query).one_or_none())
        if row is None:
            raise _unknown(connection)
        return _connection(row)

    def find(self, platform: str, account: str) -> Connection | None:
        """The connection of an account by the platform's own id of it, also one that was disconnected."""
        query = select(connections).where(connections.c.platform == platform, connections.c.account == account)
        row = self._database.read(lambda c: c.execute(query).one_or_none())
        return None if row is None else _connection(row)

    def all(self, *, with_removed: bool = False) -> tuple[Connection, ...]:
        """Every account in the order they were first connected."""
        query = select(connections).order_by(connections.c.seq)
        if not with_removed:
            query = query.where(connections.c.removed.is_(None))
        return self._database.read(lambda c: tuple(map(_connection, c.execute(query))))

    def some(self, wanted: Sequence[ConnectionId]) -> dict[ConnectionId, Connection]:
        """Those of the named accounts that are known, also disconnected ones."""
        query = select(connections).where(connections.c.id.in_(wanted))
        return self._database.read(
            lambda c: {one.id: one for one in map(_connection, c.execute(query))})


def _row(connection: Connection) -> dict[str, Any]:
    return {
        "id": connection.id, "platform": connection.platform, "account": connection.profile.account,
        "profile": asdict(connection.profile), "scopes": sorted(connection.scopes),
        "state": connection.state.value, "connected": connection.connected, "synced": connection.synced,
        "access_until": connection.access_until, "sign_in_until": connection.sign_in_until,
        "trouble": trouble_record(connection.trouble), "avatar_file": connection.avatar_file,
        "extra": dict(connection.extra), "removed": connection.removed,
    }


_PROFILE = {one.name for one in fields(Profile)}


def _connection(row: Any) -> Connection:
    profile = {name: value for name, value in row.profile.items() if name in _PROFILE}
    return Connection(
        ConnectionId(row.id), row.platform, Profile(**profile), frozenset(row.scopes), ConnectionState(row.state),
        row.connected, row.synced, row.access_until, row.sign_in_until, trouble_from(row.trouble), row.avatar_file,
        row.extra, row.removed,
    )


def _unknown(connection: ConnectionId) -> Missing:
    return Missing(say("This account is not connected (any more)."), detail=connection)
