"""The accounts of a workspace."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from brova_desktop.connectors.net.pictures import Picture
from brova_desktop.connectors.oauth.flow import PATIENCE, Consent, ask_consent
from brova_desktop.connectors.oauth.landing import Landing
from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import (
    Act,
    BadInput,
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    Refused,
    WillPass,
)
from brova_desktop.domain.ids import ConnectionId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import AppCredentials, Grant, Platform, Tokens
from brova_desktop.ports.vault import Vault
from brova_desktop.services.accounts.avatars import Avatars
from brova_desktop.services.accounts.condition import (
    WARNED_AHEAD,
    Ending,
    in_condition,
    name_of,
    over,
    signed_out,
)
from brova_desktop.services.accounts.credentials import Credentials
from brova_desktop.services.accounts.grants import Ask, Grants, Held
from brova_desktop.services.accounts.renewal import Renewal
from brova_desktop.services.accounts.tokens import KeptTokens, TokenShelf, ends_for_good
from brova_desktop.storage.connections import ConnectionStore

Show = Callable[[Consent], None]
log = logging.getLogger(__name__)


class Accounts:
    """Coroutines belong to one event loop; `all`, `get`, `credentials`, `set_credentials`, `forecast` block.

    `ask` runs blocking calls off the loop, `fetch` gets a picture a platform named (`Avatars`), `planned` counts the
    targets of a connection that are planned (from a moment on), `counted` (it blocks) is told of each time a platform
    is asked who somebody is. `landing` says how the page at the end of a sign-in speaks just then.
    """

    def __init__(self, *, store: ConnectionStore, vault: Vault, platforms: Mapping[str, Platform], clock: Clock,
                 ask: Ask, root: Path, environment: Mapping[str, str],
                 given: Mapping[str, AppCredentials] | None = None,
                 fetch: Callable[[str, str], Awaitable[Picture]] | None = None,
                 planned: Callable[[ConnectionId, datetime | None], int] | None = None,
                 counted: Callable[[Platform], None] = lambda platform: None, landing: Callable[[], Landing] = Landing,
                 patience: float = PATIENCE) -> None:
        self.platforms = platforms
        self.changed: Event[Changes] = Event()
        self.landing = landing
        self._store = store
        self._shelf = TokenShelf(vault)
        self._credentials = Credentials(vault, environment, given or {})
        self._clock = clock
        self._ask = ask
        self._avatars = Avatars(root, fetch, ask)
        self._counted = counted
        self._planned = planned or (lambda connection, until: 0)
        self._patience = patience
        self._grants = Grants(store, self._shelf, self._credentials, platforms, clock, ask, self._told)
        self._renewal = Renewal(store, self._shelf, self._grants, platforms, clock, ask)

    # --- what there is (blocking) ------------------------------------------------------------------------------

    def all(self) -> tuple[Connection, ...]:
        """Every connected account, in the order they were first connected."""
        return self._store.all()

    def get(self, connection: ConnectionId) -> Connection:
        """An account, also one that was disconnected since. Raises Missing."""
        return self._store.get(connection)

    def credentials(self, platform: str) -> AppCredentials | None:
        """The user's own app at a platform, None when none was entered."""
        return self._credentials.of(platform)

    def set_credentials(self, platform: str, app: AppCredentials | None) -> None:
        self._platform(platform)
        self._credentials.put(platform, app)

    def forecast(self, *, within: timedelta = WARNED_AHEAD) -> tuple[Ending, ...]:
        """Connections that ended or end soon and only a sign-in brings back, the first to end first."""
        now, found = self._clock.now(), list[Ending]()
        for one in self._store.all():
            until = now if not one.state.works else one.sign_in_until
            if until is not None and until - now <= within:
                found.append(Ending(one, until, self._planned(one.id, until if one.state.works else None)))
        return tuple(sorted(found, key=lambda ending: ending.until))

    # --- connecting --------------------------------------------------------------------------------------------

    async def connect(self, platform: str, show: Show) -> Connection:
        """Connect an account; `show` gets the page to open in the browser. An account that is there is reconnected.

        Raises Cancelled, and UserCanFix or WillPass with the reason; the library is unchanged then.
        """
        return await self._connected(platform, show, None)

    async def reconnect(self, connection: ConnectionId, show: Show) -> Connection:
        """Sign in to the same account again. Raises Refused when it was another one."""
        expected = await self._ask(lambda: self._store.get(connection))
        return await self._connected(expected.platform, show, expected)

    async def disconnect(self, connection: ConnectionId) -> Words | None:
        """Give the grant back and forget the tokens. Returns what the person should know about it, if anything."""
        async with self._grants.alone(connection):
            found = await self._ask(lambda: self._store.get(connection))
            note = await self._revoked(found) or await self._ask(lambda: self._shared(found))
            await self._ask(lambda: self._shelf.forget(connection))
            await self._ask(lambda: self._avatars.remove(found))
            await self._grants.write(replace(
                found, state=ConnectionState.REVOKED, removed=found.removed or self._clock.now(), access_until=None,
                sign_in_until=None, avatar_file="", trouble=None if note is None else Trouble(note)))
        return note

    async def sync(self, connection: ConnectionId) -> Connection:
        """Ask the platform who this is and what it allows. What goes wrong is noted on the connection, then raised."""
        try:
            held, (profile, extra) = await self._looked_up(connection)
        except NeedsSignIn:
            raise
        except BrovaError as error:
            await self._noted(connection, error)
            raise
        if profile.account != held.connection.profile.account:
            mismatch = _another(held.connection, profile)
            await self._noted(connection, mismatch)
            raise mismatch
        file = await self._avatars.fetched(replace(held.connection, profile=profile))
        facts, now = self._platform(held.connection.platform).facts, self._clock.now()
        return await self._grants.change(connection, lambda one: in_condition(
            replace(one, profile=profile, extra=extra, synced=now, avatar_file=file), facts, now))

    # --- leave to act ------------------------------------------------------------------------------------------

    async def grant(self, connection: ConnectionId, *, refused: Grant | None = None) -> Grant:
        """Leave to act now. `refused` is a grant the platform did not take: it is renewed once for all who wait.

        Raises NeedsSignIn (the connection is marked), WillPass, UserCanFix.
        """
        held = await self._grants.current(connection, refused.access if refused is not None else None)
        profile = held.connection.profile
        return Grant(held.kept.tokens.access, profile.account, profile.handle, held.kept.tokens.scopes,
                     held.connection.extra)

    async def ended(self, connection: ConnectionId, error: BrovaError) -> NeedsSignIn:
        """Mark a connection whose platform takes no token any more, not even a fresh one; returns what to tell."""
        reason = error if isinstance(error, NeedsSignIn) else None
        try:
            after = await self._grants.change(connection, lambda one: over(one, reason or signed_out(one)))
        except NeedsSignIn as gone:
            return gone
        return reason or signed_out(after)

    async def renew(self, connection: ConnectionId) -> Connection:
        """Renew the tokens of an account now, whether they end soon or not. Raises as `grant` does."""
        return (await self._grants.current(connection, renew=True)).connection

    async def refresh_due(self) -> None:
        """Renew what ends soon and mark what has ended; cheap to call often. Offline it waits, and says nothing."""
        await self._renewal.run()

    async def close(self) -> None:
        """Wait for renewals under way."""
        await self._grants.close()

    # --- inside ------------------------------------------------------------------------------------------------

    def _told(self, connection: Connection) -> None:
        self.changed.emit(Changes.of(Subject.CONNECTIONS, [connection.id]))

    def _platform(self, key: str) -> Platform:
        if key not in self.platforms:
            raise BadInput(say("There is no platform called {name}.", name=key[:40]),
                           next_step=say("Choose one of: {names}.", names=", ".join(sorted(self.platforms))))
        return self.platforms[key]

    async def _connected(self, key: str, show: Show, expected: Connection | None) -> Connection:
        platform = self._platform(key)
        title, sign_in = platform.facts.name, platform.sign_in
        app = await self._ask(lambda: self._credentials.needed(key, title))
        answer = await ask_consent(key, title, sign_in, app, show, self._clock, self.landing(), patience=self._patience)
        tokens = await sign_in.exchange(app, answer.redirect, answer.code.reveal(), answer.verifier.reveal())
        profile, extra = await self._who(platform, tokens)
        if expected is not None and expected.profile.account != profile.account:
            raise _another(expected, profile)
        before = expected or await self._ask(lambda: self._store.find(key, profile.account))
        now = self._clock.now()
        connection = Connection(
            before.id if before is not None else ConnectionId(mint()), key, profile, tokens.scopes,
            ConnectionState.CONNECTED, before.connected if before is not None and before.removed is None else now,
            now, tokens.access_until, ends_for_good(tokens),
            avatar_file=before.avatar_file if before is not None else "", extra=extra)
        connection = in_condition(connection, platform.facts, now)
        await self._kept(connection, tokens, new=before is None)
        return await self._pictured(connection)

    async def _kept(self, connection: Connection, tokens: Tokens, *, new: bool) -> None:
        """Tokens first: a connection without them would be a promise nobody keeps."""
        async with self._grants.alone(connection.id):
            await self._ask(lambda: self._shelf.store(connection.id, KeptTokens(tokens, self._clock.now())))
            try:
                await self._ask(lambda: self._store.add(connection) if new else self._store.save(connection))
            except BrovaError:
                if new:
                    await self._ask(lambda: self._shelf.forget(connection.id))
                raise
        self._renewal.forget(connection.id)
        log.info("connected %s on %s", connection.id, connection.platform)
        self._told(connection)

    async def _pictured(self, connection: Connection) -> Connection:
        file = await self._avatars.fetched(connection)
        if file == connection.avatar_file:
            return connection
        return await self._grants.change(connection.id, lambda one: replace(one, avatar_file=file))

    async def _looked_up(self, connection: ConnectionId) -> tuple[Held, tuple[Profile, Mapping[str, object]]]:
        held = await self._grants.current(connection)
        platform = self._platform(held.connection.platform)
        try:
            try:
                return held, await self._who(platform, held.kept.tokens)
            except GrantRefused:
                held = await self._grants.current(connection, held.kept.tokens.access)
                return held, await self._who(platform, held.kept.tokens)
        except (GrantRefused, NeedsSignIn) as error:
            raise await self.ended(connection, error) from error

    async def _who(self, platform: Platform, tokens: Tokens) -> tuple[Profile, Mapping[str, object]]:
        await self._ask(lambda: self._counted(platform))
        return await platform.sign_in.profile(tokens)

    async def _noted(self, connection: ConnectionId, error: BrovaError) -> None:
        def noted(one: Connection) -> Connection:
            if not one.state.works:
                return one
            state = one.state if isinstance(error, WillPass) else ConnectionState.ERROR
            return replace(one, state=state, trouble=Trouble.of(error))

        await self._grants.change(connection, noted)

    def _shared(self, gone: Connection) -> Words | None:
        """Which accounts may have lost their sign-in with this one: whose they are the platform does not say."""
        platform = self.platforms.get(gone.platform)
        if platform is None or not platform.facts.shared_sign_in:
            return None
        others = [name_of(one) for one in self._store.all() if one.platform == gone.platform and one.id != gone.id]
        if not others:
            return None
        return say("{account} is disconnected. Accounts of the same person there have to be connected again: look at "
                   "{others}.", account=name_of(gone), others=", ".join(others))

    async def _revoked(self, connection: Connection) -> Words | None:
        try:
            platform = self._platform(connection.platform)
            kept = await self._ask(lambda: self._shelf.load(connection.id))
            app = await self._ask(lambda: self._credentials.of(connection.platform))
            if kept is None or app is None:
                return None
            await platform.sign_in.revoke(app, kept.tokens)
        except NeedsSignIn:
            return None  # over already
        except BrovaError as error:
            log.info("the grant of %s could not be given back: %s", connection.id, error.happened)
            return say("{account} is disconnected here. {reason} Take the access back in the account's own settings.",
                       account=name_of(connection), reason=str(error.happened))
        return None


def _another(expected: Connection, profile: Profile) -> Refused:
    other = profile.handle or profile.name or profile.account
    return Refused(say("You signed in as {other}, but this connection is {account}.", other=other,
                       account=name_of(expected)),
                   next_step=say("Sign in as {account}, or connect {other} as an account of its own.",
                                 account=name_of(expected), other=other), acts=(Act.RECONNECT,))

