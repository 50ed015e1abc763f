"""What publishing asks of its neighbours: of the accounts, of the shelf of media and of whoever converts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.changes import Changes
from brova_desktop.domain.errors import BrovaError, NeedsSignIn
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.late import LateRule
from brova_desktop.ports.platform import Grant, Platform
from brova_desktop.ports.report import Report


class AccountDoor(Protocol):
    """`services.accounts.Accounts` as publishing sees it."""

    platforms: Mapping[str, Platform]
    changed: Event[Changes]

    def all(self) -> tuple[Connection, ...]: ...

    def get(self, connection: ConnectionId) -> Connection: ...

    async def grant(self, connection: ConnectionId, *, refused: Grant | None = None) -> Grant: ...

    async def ended(self, connection: ConnectionId, error: BrovaError) -> NeedsSignIn:
        """Mark a connection whose platform takes no token any more; returns what to tell."""
        ...


Convert = Callable[[Path, Path, str, Report], Path]
"""Makes a variant of a file (first path) at a place (second path) for a platform's key, and returns where it is.

Blocks. Raises BrovaError.
"""


@dataclass(frozen=True, slots=True)
class QueueRules:
    """How the queue works. `uploads` at once over all accounts, one for each account."""

    uploads: int = 3
    late: LateRule = field(default_factory=LateRule)
    lease: timedelta = timedelta(minutes=5)
    publish_patience: float = 30.0
    """Seconds that closing waits for the answer of an irreversible call."""
    only_approved: bool = False
    """Whether posts that nobody has approved stay where they are."""
    edit_ends_approval: bool = True
    """Whether an approved post has to be approved again after an edit of what it shows."""

