"""What a platform answers to one step of publishing. The type checker counts the cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeAlias

from brova_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class Ticket:
    """How far a platform has an upload; written down after every acknowledged step.

    `values` are JSON values that only the platform's adapter understands. `sealed` names those that give access to
    the upload (session addresses with tokens): they are kept in the vault, never in the library. `sent` of `total`
    are bytes the platform has acknowledged.
    """

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    sealed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    sent: int = 0
    total: int = 0
    remote_id: str = ""
    """What the platform calls what came of the upload, once that is known: no two targets of an account have one."""
    sure: bool = True
    """Whether the platform said itself that this upload became `remote_id`; else that was found by how it looks."""


@dataclass(frozen=True, slots=True)
class Pending:
    """The platform is at work; ask again with `poll` after `wait` seconds. `certain`: it is published already."""

    ticket: Ticket
    wait: float
    certain: bool = False
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """All that can be repeated is done: `publish` may be called."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Done:
    """It is published. `link` is "" where the platform shows none; `notes` are small things that did not work."""

    ticket: Ticket
    remote_id: str
    link: str
    visible: bool = True
    scheduled_for: datetime | None = None
    """The platform has it and shows it at this moment (UTC)."""
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """Asked, and the platform cannot say yet; ask again with `find` after `wait` seconds."""

    ticket: Ticket
    wait: float


Step: TypeAlias = Pending | Ready | Done | Unknown
