"""Google's dialect of OAuth 2.0 for desktop apps: loopback on any port, PKCE, a secret that is none.

Sources: https://developers.google.com/identity/protocols/oauth2/native-app and the loopback migration guide, 2026.
Refresh tokens do not rotate, so a lost answer is simply asked for again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.connectors.net.failures import garbled
from brova_desktop.connectors.net.picking import items, pick, text, whole
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.oauth.pkce import challenge_s256, consent_uri
from brova_desktop.connectors.platforms.youtube.facts import API, CONSENT, READ, SCOPES, SITE, TOKENS
from brova_desktop.connectors.platforms.youtube.failures import NO_CHANNEL, refusal, sign_in_refusal
from brova_desktop.domain.errors import Act, NeedsSignIn, UserCanFix
from brova_desktop.domain.posts.connection import Profile
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import AppCredentials, RedirectRule, Tokens
from brova_desktop.ports.vault import Secret

LONGEST_LIFE = 10 * 365 * 24 * 3600
"""Seconds; a token that claims to live longer is a mistake of the service."""


class GoogleSignIn:
    """Implements ports.platform.SignIn."""

    redirect = RedirectRule()

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    def consent_address(self, app: AppCredentials, redirect: str, state: str, verifier: str) -> str:
        """`access_type=offline` and `prompt=consent` make Google give a refresh token every time."""
        return consent_uri(
            self._wire.address(f"{CONSENT}/o/oauth2/v2/auth"), app.client_id, redirect_uri=redirect,
            scope=" ".join(scope.name for scope in SCOPES), state=state, code_challenge=challenge_s256(verifier),
            code_challenge_method="S256", access_type="offline", prompt="consent")

    async def exchange(self, app: AppCredentials, redirect: str, code: str, verifier: str) -> Tokens:
        reply = await self._ask(app, grant_type="authorization_code", code=code, code_verifier=verifier,
                                redirect_uri=redirect)
        if not reply.ok:
            raise sign_in_refusal(reply)
        tokens = self._tokens(reply, frozenset(scope.name for scope in SCOPES))
        if tokens.refresh is None:
            raise UserCanFix(say("Google gave no lasting sign-in."),
                             next_step=say("Remove Brova Desktop in your Google account's settings, then sign in "
                                           "again."),
                             acts=(Act.RECONNECT,))
        return tokens

    async def refresh(self, app: AppCredentials, tokens: Tokens) -> Tokens:
        refresh = tokens.refresh
        if refresh is None:
            raise _over("no refresh token")
        reply = await self._ask(app, grant_type="refresh_token", refresh_token=refresh.reveal())
        if not reply.ok:
            if text(reply.json_or_none(), "error") == "invalid_grant":
                raise _over(reply.detail)
            raise sign_in_refusal(reply)
        return self._tokens(reply, tokens.scopes)

    async def revoke(self, app: AppCredentials, tokens: Tokens) -> None:
        token = tokens.refresh or tokens.access
        reply = await self._wire.send("POST", f"{TOKENS}/revoke", form={"token": token.reveal()})
        if reply.status == 429 or reply.status >= 500:
            raise sign_in_refusal(reply)
        # Any 4xx: Google does not know the token any more, which is what was asked for.

    async def profile(self, tokens: Tokens) -> tuple[Profile, Mapping[str, Any]]:
        """The channel. Raises UserCanFix for an account without one and for a sign-in that may not read."""
        if READ not in tokens.scopes:
            raise UserCanFix(say("The sign-in does not allow reading the channel."),
                             next_step=say("Sign in again and leave every box ticked."), acts=(Act.RECONNECT,))
        reply = await self._wire.send("GET", f"{API}/youtube/v3/channels", token=tokens.access,
                                      params={"part": "snippet,statistics,contentDetails", "mine": True})
        if not reply.ok:
            raise refusal(reply, self._clock.now())
        found = items(reply.json(), "items")
        if not found:
            raise UserCanFix(NO_CHANNEL.happened, next_step=NO_CHANNEL.next_step, acts=NO_CHANNEL.acts)
        channel = found[0]
        if not text(channel, "id"):
            raise garbled(reply.service, reply.detail)
        return self._profile(channel), {"uploads": text(channel, "contentDetails", "relatedPlaylists", "uploads")}

    def _profile(self, channel: Any) -> Profile:
        handle = text(channel, "snippet", "customUrl")
        name = text(channel, "snippet", "title")
        hidden = pick(channel, "statistics", "hiddenSubscriberCount") is True
        page = f"{SITE}/{handle}" if handle.startswith("@") else f"{SITE}/channel/{text(channel, 'id')}"
        return Profile(
            account=text(channel, "id"), name=name or handle, handle=handle, kind="channel",
            avatar=next((found for size in ("medium", "default", "high")
                         if (found := text(channel, "snippet", "thumbnails", size, "url"))), ""),
            followers=None if hidden else whole(channel, "statistics", "subscriberCount"),
            link=self._wire.address(page))

    async def _ask(self, app: AppCredentials, **form: str) -> Reply:
        secret = {} if app.client_secret is None else {"client_secret": app.client_secret.reveal()}
        return await self._wire.send("POST", f"{TOKENS}/token", form={"client_id": app.client_id, **secret, **form})

    def _tokens(self, reply: Reply, scopes: frozenset[str]) -> Tokens:
        document = reply.json()
        access, refresh = text(document, "access_token"), text(document, "refresh_token")
        if not access:
            raise garbled(reply.service, "no access_token in the answer")
        given = frozenset(text(document, "scope").split())
        return Tokens(Secret(access), Secret(refresh) if refresh else None, self._end(document, "expires_in"),
                      self._end(document, "refresh_token_expires_in"), given or scopes)

    def _end(self, document: Any, name: str) -> datetime | None:
        seconds = whole(document, name)
        if seconds is None or not 0 < seconds < LONGEST_LIFE:
            return None
        return self._clock.now() + timedelta(seconds=seconds)


def _over(detail: str) -> NeedsSignIn:
    return NeedsSignIn(say("The sign-in to YouTube has ended or was taken back."),
                       kept=say("Posts that are waiting for it go out after the sign-in."),
                       next_step=say("Sign in again."), acts=(Act.RECONNECT,), detail=detail)
