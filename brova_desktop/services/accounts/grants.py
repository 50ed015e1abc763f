"""Leave to act, given out and renewed. However many wait for one account, it is renewed once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from brova_desktop.domain.errors import Act, BrovaError, NeedsSignIn, OutcomeUnknown, UserCanFix, WillPass
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Platform
from brova_desktop.ports.vault import Secret
from brova_desktop.services.accounts.condition import (
    disconnected,
    in_condition,
    name_of,
    not_here,
    over,
    signed_out,
)
from brova_desktop.services.accounts.credentials import Credentials
from brova_desktop.services.accounts.tokens import KeptTokens, TokenShelf, ends_for_good
from brova_desktop.storage.connections import ConnectionStore

T = TypeVar("T")
log = logging.getLogger(__name__)


class Ask(Protocol):
    """Runs blocking work off the event loop (`asyncio.to_thread`, or a lane)."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class Held:
    """An account and tokens that work now."""

    connection: Connection
    kept: KeptTokens


class Grants:
    """`told` hears every connection that was written."""

    def __init__(self, store: ConnectionStore, shelf: TokenShelf, credentials: Credentials,
                 platforms: Mapping[str, Platform], clock: Clock, ask: Ask,
                 told: Callable[[Connection], None]) -> None:
        self._store = store
        self._shelf = shelf
        self._credentials = credentials
        self._platforms = platforms
        self._clock = clock
        self._ask = ask
        self._told = told
        self._flights: dict[ConnectionId, asyncio.Task[Held]] = {}
        self._locks: dict[ConnectionId, asyncio.Lock] = {}

    async def current(self, connection: ConnectionId, refused: Secret | None = None, *, renew: bool = False) -> Held:
        """Tokens that work, renewed when they end within minutes, were `refused`, or `renew` says so.

        Raises NeedsSignIn (the connection is marked), WillPass, UserCanFix. A caller who goes away does not end a
        renewal: its tokens must be written down.
        """
        while True:
            flight, mine = self._flights.get(connection), False
            if flight is None or flight.done():  # one that is over, but whose landing has not been noticed yet
                flight, mine = self._start(connection, refused, renew), True
            held = await asyncio.shield(flight)
            if mine or refused is None or held.kept.tokens.access != refused:
                return held

    def alone(self, connection: ConnectionId) -> asyncio.Lock:
        """``async with`` it: nobody else renews or changes the account meanwhile."""
        return self._locks.setdefault(connection, asyncio.Lock())

    async def change(self, connection: ConnectionId, how: Callable[[Connection], Connection]) -> Connection:
        """Change what is known of an account as it is now, and tell. Raises NeedsSignIn when it was disconnected."""
        async with self.alone(connection):
            now = await self._ask(lambda: self._store.get(connection))
            if now.removed is not None:
                raise disconnected(now)
            after = how(now)
            if after != now:
                await self.write(after)
            return after

    async def write(self, connection: Connection) -> None:
        """Write an account down and tell; for whoever is `alone` with it."""
        await self._ask(lambda: self._store.save(connection))
        self._told(connection)

    async def close(self) -> None:
        """Wait for renewals under way: a token that was given out must not be lost."""
        await asyncio.gather(*self._flights.values(), return_exceptions=True)

    def _start(self, connection: ConnectionId, refused: Secret | None, renew: bool) -> asyncio.Task[Held]:
        flight = asyncio.create_task(self._bring(connection, refused, renew), name=f"grant {connection}")

        def landed(task: asyncio.Task[Held]) -> None:
            if self._flights.get(connection) is task:
                del self._flights[connection]
            if not task.cancelled():
                task.exception()  # whoever waited has it; when nobody did any more it is not a loose end

        flight.add_done_callback(landed)
        self._flights[connection] = flight
        return flight

    async def _bring(self, name: ConnectionId, refused: Secret | None, renew: bool) -> Held:
        async with self.alone(name):
            return await self._brought(name, refused, renew)

    async def _brought(self, name: ConnectionId, refused: Secret | None, renew: bool) -> Held:
        connection = await self._ask(lambda: self._store.get(name))
        if connection.removed is not None:
            raise disconnected(connection)
        if not connection.state.works:
            raise signed_out(connection)
        kept = await self._ask(lambda: self._shelf.load(name))
        if kept is None:
            raise await self._ended(connection, not_here(connection))
        until = ends_for_good(kept.tokens)
        if until is not None and until <= self._clock.now():
            raise await self._ended(connection, signed_out(connection))
        if not renew and not kept.ends_soon(self._clock.now()) and kept.tokens.access != refused:
            return Held(connection, kept)
        return await self._renewed(connection, kept)

    async def _renewed(self, connection: Connection, kept: KeptTokens) -> Held:
        if kept.tokens.refresh is None:
            raise await self._ended(connection, signed_out(connection))
        platform = self._platforms[connection.platform]
        try:
            app = await self._ask(lambda: self._credentials.needed(connection.platform, platform.facts.name))
            new = await platform.sign_in.refresh(app, kept.tokens)
        except NeedsSignIn as error:
            raise await self._ended(connection, error) from error
        except OutcomeUnknown as error:
            await self._ask(lambda: self._shelf.store(connection.id, replace(kept, doubtful=True)))
            raise self._answer_lost(connection, error) from error
        except UserCanFix as error:
            await self.write(replace(connection, state=ConnectionState.ERROR, trouble=Trouble.of(error)))
            raise
        return await self._taken(connection, kept.renewed(new, self._clock.now()), platform)

    async def _taken(self, connection: Connection, kept: KeptTokens, platform: Platform) -> Held:
        """New tokens are in the vault before anybody uses them."""
        await self._ask(lambda: self._shelf.store(connection.id, kept))
        log.info("renewed the sign-in of %s", connection.id)
        after = in_condition(
            replace(connection, access_until=kept.tokens.access_until, sign_in_until=ends_for_good(kept.tokens),
                    scopes=kept.tokens.scopes),
            platform.facts, self._clock.now())
        await self.write(after)
        return Held(after, kept)

    async def _ended(self, connection: Connection, error: NeedsSignIn) -> NeedsSignIn:
        log.info("the sign-in of %s has ended", connection.id)
        await self.write(over(connection, error))
        return error

    def _answer_lost(self, connection: Connection, error: BrovaError) -> WillPass:
        """Where each renewal gives another token, the old one may be used up now; it is tried once more later."""
        return WillPass(say("The answer to renewing the sign-in of {account} was lost.", account=name_of(connection)),
                        next_step=say("It is tried again; a new sign-in may become necessary."),
                        retry_after=60.0, acts=(Act.RETRY, Act.RECONNECT), detail=error.detail)
