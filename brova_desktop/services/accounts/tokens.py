"""The tokens of each account: one record in the vault, replaced whole."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import Tokens
from brova_desktop.ports.vault import Secret, Vault

FORMAT = 1
LONG_LIVED = timedelta(days=14)
"""Access tokens that live longer are renewed a week ahead, others ten minutes ahead."""
WEEK_AHEAD = timedelta(days=7)
MINUTES_AHEAD = timedelta(minutes=10)
USABLE = timedelta(minutes=2)
"""A token that ends sooner is renewed before it is given out."""


@dataclass(frozen=True, slots=True)
class KeptTokens:
    """Tokens and when they were given. `doubtful`: a renewal was sent and its answer lost; they may be used up."""

    tokens: Tokens
    given: datetime
    doubtful: bool = False

    def ends_soon(self, now: datetime) -> bool:
        until = self.tokens.access_until
        return until is not None and until - now < USABLE

    def renew_at(self) -> datetime | None:
        """When to renew by ourselves; None when that is not possible or not needed."""
        until = self.tokens.access_until
        if until is None or self.tokens.refresh is None:
            return None
        return until - (WEEK_AHEAD if until - self.given >= LONG_LIVED else MINUTES_AHEAD)

    def renewed(self, new: Tokens, now: datetime) -> KeptTokens:
        """After a renewal: what the answer left out stays as it was."""
        until = new.sign_in_until or (self.tokens.sign_in_until if new.refresh is None else None)
        kept = replace(new, refresh=new.refresh or self.tokens.refresh, scopes=new.scopes or self.tokens.scopes,
                       sign_in_until=until)
        return KeptTokens(kept, now)


def ends_for_good(tokens: Tokens) -> datetime | None:
    """When only a new sign-in helps: as the platform says, or with the access token where nothing renews it."""
    return tokens.sign_in_until or (tokens.access_until if tokens.refresh is None else None)


@dataclass(slots=True)
class TokenShelf:
    """Tokens by connection. Blocking; safe from any thread. Raises what the vault raises."""

    vault: Vault
    _known: dict[ConnectionId, tuple[str, ...]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def load(self, connection: ConnectionId) -> KeptTokens | None:
        """None when this computer has no tokens of the account. Raises BadInput for a record nobody can read."""
        secret = self.vault.get(_name(connection))
        if secret is None:
            return None
        kept = _kept(secret.reveal())
        self._hide(connection, kept.tokens)
        return kept

    def store(self, connection: ConnectionId, kept: KeptTokens) -> None:
        """Replace the record of an account, whole or not at all."""
        self._hide(connection, kept.tokens)
        self.vault.put(_name(connection), Secret(_record(kept)))

    def forget(self, connection: ConnectionId) -> None:
        self.vault.forget(_name(connection))
        with self._lock:
            for one in self._known.pop(connection, ()):
                REDACTOR.forget(one)

    def _hide(self, connection: ConnectionId, tokens: Tokens) -> None:
        """From now on no log shows these; the ones before are over and not looked for any more."""
        mine = tuple(one.reveal() for one in (tokens.access, tokens.refresh) if one is not None)
        with self._lock:
            before = self._known.get(connection, ())
            if before == mine:
                return
            for one in mine:
                REDACTOR.register(one)
            for one in before:
                REDACTOR.forget(one)
            self._known[connection] = mine


def _name(connection: ConnectionId) -> str:
    return f"connection/{connection}/tokens"


def _record(kept: KeptTokens) -> str:
    tokens = kept.tokens
    return json.dumps({
        "format": FORMAT, "access": tokens.access.reveal(),
        "refresh": tokens.refresh.reveal() if tokens.refresh is not None else None,
        "access_until": _text(tokens.access_until), "sign_in_until": _text(tokens.sign_in_until),
        "scopes": sorted(tokens.scopes), "given": _text(kept.given), "doubtful": kept.doubtful,
    })


def _kept(record: str) -> KeptTokens:
    try:
        found = json.loads(record)
        if found["format"] != FORMAT:
            raise ValueError(f"format {found['format']}")
        tokens = Tokens(Secret(_checked(found["access"])),
                        Secret(_checked(found["refresh"])) if found["refresh"] is not None else None,
                        _moment(found["access_until"]), _moment(found["sign_in_until"]), frozenset(found["scopes"]))
        return KeptTokens(tokens, datetime.fromisoformat(found["given"]), found["doubtful"] is True)
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(say("The kept sign-in of an account cannot be read."),
                       next_step=say("Connect the account again."), acts=(Act.RECONNECT,),
                       detail=type(error).__name__) from None  # the record is secret, and so is what json says of it


def _checked(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
