"""Accounts as documents and rows, and finding one by what people call it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.words import say

COLUMNS = ("id", "platform", "account", "state", "followers", "signed in until", "trouble")


def account_document(one: Connection) -> dict[str, Any]:
    """Everything that is known of an account; no token is."""
    profile = one.profile
    return {
        "id": one.id, "platform": one.platform, "account": profile.account, "name": profile.name,
        "handle": profile.handle, "kind": profile.kind, "followers": profile.followers, "link": profile.link,
        "state": one.state.value, "works": one.state.works, "scopes": sorted(one.scopes),
        "connected": _text(one.connected), "synced": _text(one.synced), "access_until": _text(one.access_until),
        "sign_in_until": _text(one.sign_in_until),
        "trouble": None if one.trouble is None else one.trouble.sentence(),
    }


def account_row(one: Connection) -> Sequence[object]:
    until = "" if one.sign_in_until is None else one.sign_in_until.date().isoformat()
    trouble = "" if one.trouble is None else str(one.trouble.happened)
    return (one.id, one.platform, called(one), one.state.value, one.profile.followers, until, trouble)


def called(one: Connection) -> str:
    return one.profile.handle or one.profile.name or one.profile.account


def named(accounts: Sequence[Connection], wanted: str) -> Connection:
    """An account by id, handle, name, ``platform:handle``, or by its platform when there is only one.

    Raises Missing, or Refused when several fit.
    """
    platform, colon, rest = wanted.partition(":")
    pool = [one for one in accounts if colon and one.platform == platform.casefold()]
    wish = _folded(rest if pool else wanted)
    found = [one for one in pool or accounts if wish in _names(one)]
    found = found or [one for one in accounts if one.platform == wanted.casefold()]
    if not found:
        raise Missing(say("There is no account called {name}.", name=wanted[:80]),
                      next_step=say("See what is connected with: brova accounts list"), acts=(Act.RECONNECT,))
    if len(found) > 1:
        raise Refused(say("{count} accounts are called {name}.", count=len(found), name=wanted[:80]),
                      next_step=say("Name one by its id: {ids}.", ids=", ".join(one.id for one in found[:5])))
    return found[0]


def _names(one: Connection) -> set[str]:
    profile = one.profile
    return {one.id, profile.account.casefold(), *map(_folded, (profile.handle, profile.name))} - {""}


def _folded(name: str) -> str:
    return name.strip().removeprefix("@").casefold()


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
