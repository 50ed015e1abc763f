"""Renewing sign-ins before they end, in the background."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from brova_desktop.domain.errors import BrovaError, WillPass
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Platform
from brova_desktop.services.accounts.condition import in_condition
from brova_desktop.services.accounts.grants import Ask, Grants
from brova_desktop.services.accounts.tokens import TokenShelf
from brova_desktop.storage.connections import ConnectionStore

EVERY = timedelta(minutes=1)
FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=1)

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Plan:
    """When one connection is renewed next; worked out for tokens that end at `access_until`."""

    access_until: datetime | None
    at: datetime | None
    failures: int = 0


class Renewal:
    """Looks once a minute, however often it is asked."""

    def __init__(self, store: ConnectionStore, shelf: TokenShelf, grants: Grants, platforms: Mapping[str, Platform],
                 clock: Clock, ask: Ask) -> None:
        self._store = store
        self._shelf = shelf
        self._grants = grants
        self._platforms = platforms
        self._clock = clock
        self._ask = ask
        self._plans: dict[ConnectionId, _Plan] = {}
        self._next: datetime | None = None
        self._running = False

    def forget(self, connection: ConnectionId) -> None:
        """Somebody signed in again: what was planned for the old tokens is void."""
        self._plans.pop(connection, None)
        self._next = None

    async def run(self) -> None:
        now = self._clock.now()
        # A clock that was set back must not keep us waiting for the old time.
        if self._running or (self._next is not None and self._next - EVERY <= now < self._next):
            return
        self._running, self._next = True, now + EVERY
        try:
            for connection in await self._ask(self._store.all):
                if connection.state.works and connection.platform in self._platforms:
                    await self._look_after(connection)
        finally:
            self._running = False

    async def _look_after(self, connection: Connection) -> None:
        now = self._clock.now()
        plan = self._plans.get(connection.id)
        try:
            if plan is None or plan.access_until != connection.access_until:
                kept = await self._ask(lambda: self._shelf.load(connection.id))
                plan = _Plan(connection.access_until, kept.renew_at() if kept is not None else now)
                self._plans[connection.id] = plan
            if plan.at is not None and plan.at <= now:
                await self._grants.current(connection.id, renew=True)
                self._plans.pop(connection.id, None)
            elif connection.sign_in_until is not None:
                await self._warned(connection, now)
        except BrovaError as error:
            log.info("the sign-in of %s was not renewed: %s", connection.id, error.happened)
            if plan is not None:
                plan.failures += 1
                plan.at = now + self._pause(plan, error)

    async def _warned(self, connection: Connection, now: datetime) -> None:
        """A connection that only a sign-in keeps is marked when it ends soon, and when it has ended."""
        def warned(one: Connection) -> Connection:
            after = in_condition(one, self._platforms[one.platform].facts, now)
            keeps_trouble = one.state is ConnectionState.ERROR and after.state.works
            return one if keeps_trouble or after.state is one.state or not one.state.works else after

        if warned(connection) != connection:
            await self._grants.change(connection.id, warned)

    @staticmethod
    def _pause(plan: _Plan, error: BrovaError) -> timedelta:
        asked = error.retry_after if isinstance(error, WillPass) else None
        growing = FIRST_WAIT * 2 ** min(plan.failures - 1, 10)
        return min(max(timedelta(seconds=asked), EVERY) if asked is not None else growing, LONGEST_WAIT)
