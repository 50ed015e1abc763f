"""Accounts as documents and rows; they are found as `services.accounts.naming` says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from brova_desktop.domain.posts.connection import Connection
from brova_desktop.services.accounts.naming import called, named

__all__ = ("COLUMNS", "account_document", "account_row", "called", "named")

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


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
