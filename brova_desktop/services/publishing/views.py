"""What screens and commands are shown of posts and the queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import Post, PostMedia
from brova_desktop.domain.posts.target import Target, own_media


@dataclass(frozen=True, slots=True)
class Entry:
    """A target in a calendar or list. `connection` is None when the account is not known any more."""

    target: Target
    post: Post
    connection: Connection | None

    @property
    def ends_before(self) -> bool:
        """Whether the account's sign-in is over before the target is due: as it stands it cannot go out."""
        one, due = self.connection, self.target.due
        if one is None or one.removed is not None or not one.state.works:
            return True
        return due is not None and one.sign_in_until is not None and one.sign_in_until < due


@dataclass(frozen=True, slots=True)
class PostView:
    """A whole post, as the composer edits it."""

    post: Post
    targets: tuple[Target, ...]

    @property
    def media(self) -> tuple[PostMedia, ...]:
        """What stands for it in a list: the post's files, else those of the first account that has its own."""
        return self.post.media or next((own for one in self.targets if (own := own_media(one.override))), ())


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """Bytes on their way; `bytes_per_second` is measured over the last seconds, 0.0 until it is known.

    `is_reading`: none has left yet, the file is compared with what was planned.
    """

    target: TargetId
    sent: int
    total: int
    bytes_per_second: float = 0.0
    is_reading: bool = False


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """`waiting` counts targets that wait for a retry or a quota, `scheduled` those whose time has not come."""

    next: Entry | None
    under_way: tuple[Entry, ...]
    needs_person: tuple[Entry, ...]
    waiting: int
    scheduled: int
    paused: bool


@dataclass(frozen=True, slots=True)
class Away:
    """What happened since the program was last seen running (`since`, None when it never was)."""

    posted: tuple[Entry, ...]
    missed: tuple[Entry, ...]
    failed: tuple[Entry, ...]
    since: datetime | None

    def __bool__(self) -> bool:
        return bool(self.posted or self.missed or self.failed)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How a run of the queue ended, target by target; `parked` still wait for a time or a person."""

    published: tuple[Entry, ...]
    failed: tuple[Entry, ...]
    parked: tuple[Entry, ...]
