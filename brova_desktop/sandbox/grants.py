"""Codes and tokens: short-lived, used once, expiring, rotating, revoked. Only their fingerprints are remembered."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile

from brova_desktop.sandbox.exchange import Record
from brova_desktop.sandbox.ground import Ground


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in gives. Times are seconds from now."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    scopes: tuple[str, ...]
    account: str
    expires_in: int
    refresh_expires_in: int | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """How long things live, in seconds; None for ever."""

    access: int
    refresh: int | None = None
    unused_refresh: int | None = None
    code: int = 600
    rotates: bool = False
    grace: float = 0.0
    """How long a refresh token works after it was replaced."""
    most: int = 100
    """Live refresh tokens per account; the oldest goes."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the tokens of a platform begin."""

    code: str
    access: str
    refresh: str


def fingerprint(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def url_challenge(verifier: str) -> str:
    """RFC 7636, S256: base64url of the SHA-256, without padding."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class Grants:
    """Who allowed what on one platform."""

    def __init__(self, ground: Ground, platform: str, life: Life, spelling: Spelling) -> None:
        self._ground = ground
        self._life = life
        self._spelling = spelling
        self._codes = f"{platform}.codes"
        self._access = f"{platform}.access"
        self._refresh = f"{platform}.refresh"

    def new_code(self, account: str, scopes: Iterable[str], facts: Record) -> str:
        """A code that can be exchanged once; `facts` come back with it (redirect, challenge)."""
        code = self._spelling.code + self._ground.mint("code")
        until = self._ground.stamp() + self._life.code
        record = {**facts, "account": account, "scopes": list(scopes), "until": until}
        self._ground.shelf.put(self._codes, fingerprint(code), record)
        return code

    def take_code(self, code: str) -> Record | None:
        """The facts of a code, which is worth nothing from now on."""
        record = self._ground.shelf.table(self._codes).get(fingerprint(code))
        if record is None:
            return None
        self._ground.shelf.drop(self._codes, fingerprint(code))
        return record if record["until"] >= self._ground.stamp() else None

    def issue(self, account: str, scopes: Iterable[str], *, lasting: bool = True) -> Tokens:
        """New tokens; `lasting` ones can be refreshed."""
        given = list(scopes)
        refresh = self._new_refresh(account, given, None) if lasting else ""
        return self._new_access(account, given, refresh)

    def refreshed(self, refresh_token: str) -> Tokens | None:
        """New tokens for an old refresh token, rotated where the platform does that; None when it is dead."""
        key = fingerprint(refresh_token)
        record = self._ground.shelf.table(self._refresh).get(key)
        now = self._ground.stamp()
        if record is None or not self._lives(record, now):
            return None
        renewed = refresh_token
        if self._life.rotates:
            renewed = self._new_refresh(record["account"], record["scopes"], record["until"])
            self._ground.shelf.put(self._refresh, key, {**record, "dead_from": now + self._life.grace})
        else:
            self._ground.shelf.put(self._refresh, key, {**record, "used": now})
        return self._new_access(record["account"], record["scopes"], renewed)

    def allowed(self, access_token: str) -> tuple[str, frozenset[str]] | None:
        """Account and scopes of a token; None when it is unknown, expired or revoked."""
        record = self._ground.shelf.table(self._access).get(fingerprint(access_token))
        if record is None or record["until"] <= self._ground.stamp():
            return None
        return record["account"], frozenset(record["scopes"])

    def expire(self, access_token: str | None = None) -> int:
        """Let one access token (or all of them) expire now; returns how many did."""
        table = self._ground.shelf.table(self._access)
        keys = list(table) if access_token is None else [fingerprint(access_token)]
        live = [key for key in keys if key in table and table[key]["until"] > self._ground.stamp()]
        for key in live:
            self._ground.shelf.put(self._access, key, {**table[key], "until": self._ground.stamp()})
        return len(live)

    def revoke_token(self, token: str) -> bool:
        """Revoke the whole grant that a token belongs to; False when nobody knows the token."""
        key = fingerprint(token)
        for table in (self._access, self._refresh):
            record = self._ground.shelf.table(table).get(key)
            if record is not None:
                self.revoke(record["account"])
                return True
        return False

    def revoke(self, account: str | None = None) -> int:
        """The account (or everybody) takes the permission back; returns how many tokens died."""
        died = 0
        for name in (self._access, self._refresh, self._codes):
            for key, record in list(self._ground.shelf.table(name).items()):
                if account is None or record["account"] == account:
                    self._ground.shelf.drop(name, key)
                    died += 1
        return died

    def holders(self) -> set[str]:
        """Accounts that have allowed something and not taken it back."""
        return {record["account"] for record in self._ground.shelf.table(self._refresh).values()}

    def _lives(self, record: Record, now: float) -> bool:
        if record["until"] is not None and record["until"] <= now:
            return False
        if record["dead_from"] is not None and record["dead_from"] <= now:
            return False
        return self._life.unused_refresh is None or now - record["used"] <= self._life.unused_refresh

    def _new_refresh(self, account: str, scopes: list[str], until: float | None) -> str:
        own = self._ground.shelf.of_account(self._refresh, account)
        for key in own[: max(0, len(own) + 1 - self._life.most)]:
            self._ground.shelf.drop(self._refresh, key)
        token = self._spelling.refresh + self._ground.mint("refresh")
        now = self._ground.stamp()
        end = until if until is not None or self._life.refresh is None else now + self._life.refresh
        record = {"account": account, "scopes": scopes, "until": end, "used": now, "dead_from": None}
        self._ground.shelf.put(self._refresh, fingerprint(token), record)
        return token

    def _new_access(self, account: str, scopes: list[str], refresh: str) -> Tokens:
        now = self._ground.stamp()
        oldest = self._ground.shelf.oldest_of(self._access, account)
        for key in [key for key, _ in takewhile(lambda one: one[1]["until"] <= now, oldest)]:
            self._ground.shelf.drop(self._access, key)
        token = self._spelling.access + self._ground.mint("access")
        record = {"account": account, "scopes": scopes, "until": now + self._life.access}
        self._ground.shelf.put(self._access, fingerprint(token), record)
        end = self._ground.shelf.table(self._refresh).get(fingerprint(refresh), {}).get("until") if refresh else None
        left = int(end - now) if end is not None else None
        return Tokens(token, refresh, tuple(scopes), account, self._life.access, left)
