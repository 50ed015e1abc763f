"""An account service on a real library and vault, with a platform in memory and a browser that says yes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from brova_desktop.connectors.net.pictures import Picture
from brova_desktop.domain.changes import Changes
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Profile
from brova_desktop.ports.platform import AppCredentials, Tokens
from brova_desktop.ports.vault import Secret
from brova_desktop.services.accounts.accounts import Accounts
from brova_desktop.services.accounts.tokens import TokenShelf
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import Library, create_library, open_library
from brova_desktop.storage.vault import FileVault
from tests.connectors.clocks import StillClock
from tests.fakes.platform import FakePlatform

APP = AppCredentials("app-1", Secret("planted-app-secret-4711"))
KEY = MasterKey(bytes(range(32)))


@dataclass
class Studio:
    """Everything a test touches."""

    accounts: Accounts
    platform: FakePlatform
    clock: StillClock
    library: Library
    vault: FileVault
    root: Path
    shelf: TokenShelf
    heard: list[Changes] = field(default_factory=list)
    consents: list[Any] = field(default_factory=list)
    _browsing: list[asyncio.Task[Any]] = field(default_factory=list)

    def allow(self, consent: Any) -> None:
        """A browser whose person says yes."""
        self.consents.append(consent)
        self._browsing.append(asyncio.create_task(self._visit(consent)))

    async def last_page(self) -> str:
        """What the browser showed at the end of the latest sign-in."""
        page: str = await self._browsing[-1]
        return page

    async def _visit(self, consent: Any) -> str:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(consent.address).query).items()}
        async with httpx.AsyncClient() as browser:
            page = await browser.get(asked["redirect_uri"], params={"state": asked["state"], "code": "planted-code"})
        return page.text

    async def connect(self) -> Any:
        return await self.accounts.connect("fake", self.allow)

    def tokens(self, connection: ConnectionId) -> Tokens:
        kept = self.shelf.load(connection)
        assert kept is not None
        return kept.tokens

    def is_called(self, account: str, name: str = "", **more: Any) -> None:
        """Who answers the next sign-in."""

        async def profile(tokens: Tokens) -> tuple[Profile, Mapping[str, object]]:
            await self.platform.meet("profile")
            return Profile(account, name or account, **more), {"asked": True}

        self.platform.sign_in.profile = profile  # type: ignore[method-assign]

    def gives(self, **changes: Any) -> None:
        """What the tokens of the next sign-ins and renewals are like."""
        mint = self.platform.sign_in.mint
        self.platform.sign_in.mint = lambda: replace(mint(), **changes)  # type: ignore[method-assign]


@asynccontextmanager
async def studio(folder: Path, *, environment: Mapping[str, str] | None = None,
                 fetch: Callable[[str, str], Any] | None = None, app: AppCredentials | None = APP,
                 planned: Callable[[ConnectionId, datetime | None], int] | None = None) -> AsyncIterator[Studio]:
    path = folder / "library.db"
    clock = StillClock()
    if not path.exists():
        create_library(path, KEY.library(), workspace="w", name="Shop", app_version="0", at=clock.now())
    library, vault = open_library(path, KEY.library()), FileVault(folder / "vault.json", KEY.vault())
    platform = FakePlatform(clock)
    accounts = Accounts(store=library.connections, vault=vault, platforms={"fake": platform}, clock=clock,
                        ask=asyncio.to_thread, root=folder, environment=environment or {}, fetch=fetch,
                        planned=planned)
    if app is not None:
        accounts.set_credentials("fake", app)
    made = Studio(accounts, platform, clock, library, vault, folder, TokenShelf(vault))
    subscription = accounts.changed.subscribe(made.heard.append)
    try:
        yield made
    finally:
        await accounts.close()
        await asyncio.gather(*made._browsing)
        subscription.close()
        library.close()


def picture(content: bytes = b"\x89PNG\r\n\x1a\n...") -> Callable[[str, str], Any]:
    async def fetch(platform: str, address: str) -> Picture:
        return Picture(content, "png")

    return fetch
