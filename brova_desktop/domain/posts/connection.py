"""An account linked through a sign-in. Tokens are in the vault; nothing here is secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.workspace.job import Trouble


class ConnectionState(Enum):
    CONNECTED = "connected"
    EXPIRES_SOON = "expires-soon"
    EXPIRED = "expired"
    REVOKED = "revoked"
    ERROR = "error"

    @property
    def works(self) -> bool:
        return self in (ConnectionState.CONNECTED, ConnectionState.EXPIRES_SOON, ConnectionState.ERROR)


@dataclass(frozen=True, slots=True)
class Profile:
    """Who an account is, as the platform says. `followers` is None where it is hidden or not granted."""

    account: str
    """The platform's own id of the account: stable, unlike the handle."""
    name: str
    handle: str = ""
    """As people write it: with its @ where the platform has one."""
    avatar: str = ""
    """An address; it may end after hours."""
    kind: str = ""
    followers: int | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """One account of one platform in this workspace.

    `access_until` and `sign_in_until` are when the access token ends (refreshed by itself) and when only a new
    sign-in helps (None: not before somebody revokes it). `extra` is what the platform says of the account now, as
    JSON values (`LiveLimits`).
    """

    id: ConnectionId
    platform: str
    profile: Profile
    scopes: frozenset[str]
    state: ConnectionState
    connected: datetime
    synced: datetime | None = None
    access_until: datetime | None = None
    sign_in_until: datetime | None = None
    trouble: Trouble | None = None
    avatar_file: str = ""
    """Relative to the workspace; "" when there is none."""
    extra: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    removed: datetime | None = None
