"""The OAuth dialect of the platform in memory."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Act, NeedsSignIn
from brova_desktop.domain.posts.connection import Profile
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import AppCredentials, RedirectRule, Tokens
from brova_desktop.ports.vault import Secret

if TYPE_CHECKING:
    from tests.fakes.platform import FakePlatform

SCOPES = frozenset({"post", "read"})


class FakeSignIn:
    """Gives tokens that end after an hour and a new refresh token each time; an old one is not taken again."""

    redirect = RedirectRule()

    def __init__(self, platform: FakePlatform) -> None:
        self._platform = platform
        self._minted = 0
        self.live_refresh: set[str] = set()

    def consent_address(self, app: AppCredentials, redirect: str, state: str, verifier: str) -> str:
        return f"https://consent.invalid/{self._platform.facts.key}?state={state}&redirect_uri={redirect}"

    async def exchange(self, app: AppCredentials, redirect: str, code: str, verifier: str) -> Tokens:
        await self._platform.meet("exchange")
        return self.mint()

    async def refresh(self, app: AppCredentials, tokens: Tokens) -> Tokens:
        with self._platform.effect("refresh"):
            old = tokens.refresh.reveal() if tokens.refresh else ""
            if old not in self.live_refresh:
                raise NeedsSignIn(say("The sign-in has ended."), acts=(Act.RECONNECT,))
            self.live_refresh.discard(old)
            fresh = self.mint()
        return fresh

    async def revoke(self, app: AppCredentials, tokens: Tokens) -> None:
        await self._platform.meet("revoke")
        self.live_refresh.discard(tokens.refresh.reveal() if tokens.refresh else "")
        self._platform.refused.add(tokens.access.reveal())

    async def profile(self, tokens: Tokens) -> tuple[Profile, Mapping[str, object]]:
        await self._platform.meet("profile")
        return Profile("account-1", "Somebody", handle="somebody"), {}

    def mint(self) -> Tokens:
        """Tokens as if somebody had just signed in."""
        self._minted += 1
        refresh = f"fake-refresh-{self._minted}"
        self.live_refresh.add(refresh)
        return Tokens(Secret(f"fake-access-{self._minted}"), Secret(refresh),
                      self._platform.clock.now() + timedelta(hours=1), None, SCOPES)
