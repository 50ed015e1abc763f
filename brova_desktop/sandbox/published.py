"""The log of what was really published: one entry for each time a platform acted, never two made into one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """Where a publication stands."""

    PROCESSING = "processing"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    DRAFT = "draft"
    FAILED = "failed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Published:
    """One act of publishing. `sha256` is None when the bytes were never seen whole by one process."""

    platform: str
    account: str
    id: str
    """The post's id at the platform."""
    ticket: str
    """Upload session (YouTube) or publish_id (TikTok) that led here."""
    kind: str
    """video, short, photo or draft."""
    title: str
    description: str
    privacy: str
    bytes: int
    sha256: str | None
    at: datetime
    """When the platform acted."""
    scheduled_at: datetime | None
    requests: int
    """How many requests carried the upload."""
    visible: bool
    """Whether everybody can see it by now."""
    outcome: Outcome
    reason: str
    """Why it failed."""
    link: str
    """Path of the page to watch it on."""
