"""Accounts that are simply there: sign-ins that end and come back when told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Act, BrovaError, NeedsSignIn
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import Grant, Platform
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.connections import ConnectionStore


class FakeAccounts:
    """Connections live in the library; each has one access token that `grant` renews when it was refused."""

    def __init__(self, store: ConnectionStore, platforms: Mapping[str, Platform]) -> None:
        self.platforms = platforms
        self.changed: Event[Changes] = Event()
        self.renewals = 0
        self.failure: BrovaError | None = None
        self._store = store

    def add(self, platform: str, account: str = "account-1") -> ConnectionId:
        made = Connection(ConnectionId(f"{platform}-{account}"), platform, Profile(account, account.title(), account),
                          frozenset({"post"}), ConnectionState.CONNECTED, datetime(2026, 1, 1, tzinfo=UTC))
        self._store.add(made)
        return made.id

    def all(self) -> tuple[Connection, ...]:
        return self._store.all()

    def get(self, connection: ConnectionId) -> Connection:
        return self._store.get(connection)

    async def grant(self, connection: ConnectionId, *, refused: Grant | None = None) -> Grant:
        if self.failure is not None:
            raise self.failure
        found = self._store.get(connection)
        if not found.state.works or found.removed is not None:
            raise NeedsSignIn(say("The sign-in has ended."), acts=(Act.RECONNECT,))
        if refused is not None:
            self.renewals += 1
        return Grant(Secret(f"token-{self.renewals}"), found.profile.account, found.profile.handle, found.scopes, {})

    async def ended(self, connection: ConnectionId, error: BrovaError) -> NeedsSignIn:
        self.set_state(connection, ConnectionState.EXPIRED)
        return error if isinstance(error, NeedsSignIn) else NeedsSignIn(say("The sign-in has ended."),
                                                                        acts=(Act.RECONNECT,))

    def set_state(self, connection: ConnectionId, state: ConnectionState) -> None:
        self._store.save(replace(self._store.get(connection), state=state))
        self.changed.emit(Changes.of(Subject.CONNECTIONS, [connection]))


