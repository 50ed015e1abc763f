"""TikTok's dialect of OAuth 2.0: client_key, commas between permissions, and a challenge in hexadecimal digits.

Sources: https://developers.tiktok.com/doc/login-kit-desktop/ and oauth-user-access-token-management, November 2026.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from brova_desktop.connectors.net.failures import Garbled, Lost, garbled
from brova_desktop.connectors.net.picking import pick, text, whole
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.envelope import answer_of
from brova_desktop.connectors.platforms.tiktok.facts import (
    API,
    BASIC,
    LIVE_CLOSED,
    LIVE_LONGEST,
    LIVE_PRIVACY,
    PROFILE,
    PUBLISH,
    SCOPES,
    STATISTICS,
    WEB,
)
from brova_desktop.connectors.platforms.tiktok.failures import sign_in_refusal
from brova_desktop.domain.errors import Act, GrantRefused, OutcomeUnknown, UserCanFix, WillPass
from brova_desktop.domain.posts.connection import Profile
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import AppCredentials, RedirectRule, Tokens
from brova_desktop.ports.vault import Secret

TOKEN = f"{API}/v2/oauth/token/"
REVOKE = f"{API}/v2/oauth/revoke/"
USER = f"{API}/v2/user/info/"
CREATOR = f"{API}/v2/post/publish/creator_info/query/"

# Asking for a field whose permission is missing fails the whole call.
FIELDS = MappingProxyType({
    BASIC: ("open_id", "union_id", "avatar_url", "display_name"),
    PROFILE: ("username", "profile_deep_link", "is_verified"),
    STATISTICS: ("follower_count", "following_count", "likes_count", "video_count"),
})

log = logging.getLogger(__name__)


def challenge(verifier: str) -> str:
    """TikTok's own reading of S256: the SHA-256 in 64 hexadecimal digits, not in base64url as RFC 7636 has it."""
    return hashlib.sha256(verifier.encode("ascii")).hexdigest()


class TikTokSignIn:
    """Login Kit for Desktop. Refresh tokens rotate: an answer that got lost may have taken the old one with it."""

    redirect = RedirectRule(host="127.0.0.1", path="/callback/", port=0)

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    def consent_address(self, app: AppCredentials, redirect: str, state: str, verifier: str) -> str:
        asked = {
            "client_key": app.client_id, "response_type": "code", "scope": ",".join(one.name for one in SCOPES),
            "redirect_uri": redirect, "state": state, "code_challenge": challenge(verifier),
            "code_challenge_method": "S256",
        }
        return f"{self._wire.address(f'{WEB}/v2/auth/authorize/')}?{urlencode(asked)}"

    async def exchange(self, app: AppCredentials, redirect: str, code: str, verifier: str) -> Tokens:
        reply = await self._wire.send("POST", TOKEN, form={
            **_app(app), "code": code, "grant_type": "authorization_code", "redirect_uri": redirect,
            "code_verifier": verifier})
        return self._tokens(reply)

    async def refresh(self, app: AppCredentials, tokens: Tokens) -> Tokens:
        form = {**_app(app), "grant_type": "refresh_token",
                "refresh_token": tokens.refresh.reveal() if tokens.refresh else ""}
        try:
            reply = await self._wire.send("POST", TOKEN, form=form)
            if reply.status >= 500 and not isinstance(pick(reply.json_or_none(), "error"), str):
                raise _perhaps_rotated(reply.detail)
            return self._tokens(reply)
        except (Lost, Garbled) as error:
            raise _perhaps_rotated(error.detail) from error

    async def revoke(self, app: AppCredentials, tokens: Tokens) -> None:
        # An access token that has run out is not known any more, while its refresh token still opens the account.
        for token in (tokens.access, tokens.refresh):
            if token is None:
                continue
            reply = await self._wire.send("POST", REVOKE, form={**_app(app), "token": token.reveal()})
            if reply.status == 429 or reply.status >= 500:
                raise sign_in_refusal(reply, self._clock.now())
            if reply.ok and pick(reply.json_or_none(), "error") is None:
                return
        # Neither is known: the grant is over already, which is what was asked for.

    async def profile(self, tokens: Tokens) -> tuple[Profile, Mapping[str, Any]]:
        fields = [name for scope, names in FIELDS.items() if scope in tokens.scopes for name in names]
        reply = await self._wire.send("GET", USER, token=tokens.access, params={"fields": ",".join(fields)})
        user = pick(answer_of(reply, self._clock.now()), "data", "user")
        if not text(user, "open_id"):
            raise garbled(reply.service, reply.detail)
        extra = await self._creator(tokens) if PUBLISH in tokens.scopes else {}
        handle = text(user, "username") or text(extra.get("creator_username"))
        profile = Profile(
            account=text(user, "open_id"), name=text(user, "display_name") or handle,
            handle=f"@{handle}" if handle else "",
            avatar=text(user, "avatar_url"), followers=whole(user, "follower_count"),
            link=text(user, "profile_deep_link") or (f"{WEB}/@{handle}" if handle else ""))
        return profile, extra

    async def _creator(self, tokens: Tokens) -> Mapping[str, Any]:
        """What the account may do now. Without it the account is connected all the same: it is asked again later."""
        try:
            return creator_facts(await ask_creator(self._wire, tokens.access, self._clock.now()))
        except GrantRefused:
            raise
        except (WillPass, UserCanFix) as error:
            log.info("the account is known, what it may do is not: %s", error.detail)
            return {}

    def _tokens(self, reply: Reply) -> Tokens:
        answer = reply.json() if reply.ok else None
        if not reply.ok or pick(answer, "error") is not None:  # errors may come with status 200
            raise sign_in_refusal(reply, self._clock.now())
        access = text(answer, "access_token")
        if not access:
            raise garbled(reply.service, "tokens without an access token")
        refresh = text(answer, "refresh_token")
        return Tokens(
            Secret(access), Secret(refresh) if refresh else None, self._until(whole(answer, "expires_in")),
            self._until(whole(answer, "refresh_expires_in")),
            frozenset(one.strip() for one in text(answer, "scope").split(",") if one.strip()))

    def _until(self, seconds: int | None) -> datetime | None:
        return None if seconds is None else self._clock.now() + timedelta(seconds=min(max(seconds, 0), 10**9))


async def ask_creator(wire: Wire, access: Secret, now: datetime) -> Any:
    """The creator_info of the account: what it may choose now. Raises as `refusal` says."""
    reply = await wire.send("POST", CREATOR, token=access, json={},
                            headers={"Content-Type": "application/json; charset=UTF-8"})
    return pick(answer_of(reply, now), "data")


def creator_facts(creator: Any) -> dict[str, Any]:
    """The part of creator_info that `Connection.extra` keeps, in TikTok's own names."""
    levels = pick(creator, LIVE_PRIVACY)
    kept: dict[str, Any] = {
        LIVE_PRIVACY: [one for one in levels if isinstance(one, str)] if isinstance(levels, list) else [],
        **{name: pick(creator, name) is True for name in LIVE_CLOSED.values()},
        **{name: text(creator, name) for name in ("creator_nickname", "creator_username")},
    }
    longest = whole(creator, LIVE_LONGEST)
    return kept if longest is None else {**kept, LIVE_LONGEST: longest}


def _app(app: AppCredentials) -> dict[str, str]:
    """Both are needed at the token address although there is PKCE (oauth-user-access-token-management)."""
    if app.client_secret is None or not app.client_secret.reveal():
        raise UserCanFix(say("TikTok wants the client secret of your app, too."),
                         next_step=say("Copy it from TikTok's page for developers."), acts=(Act.OPEN_SETTINGS,))
    return {"client_key": app.client_id, "client_secret": app.client_secret.reveal()}


def _perhaps_rotated(detail: str) -> OutcomeUnknown:
    return OutcomeUnknown(say("TikTok was asked to renew the sign-in and the answer got lost."),
                          next_step=say("Sign in again if the account stays without connection."), detail=detail)
