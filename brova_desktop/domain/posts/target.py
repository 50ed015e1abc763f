"""One account on one platform that a post goes to, and how far it has come.

    draft --> scheduled --> uploading <-> processing --> publishing --> confirming --> published
                 |             |  (bytes, repeatable)      | the one irreversible call, its intent written first
                 |             |                           `--> unknown: no answer; the platform is asked
                 |             |-- waiting (a passing fault, retried at `next_at`)
                 |             |-- waiting-for-quota (until `next_at`)
                 |             `-- needs-reconnect (goes on by itself after the sign-in)
                 `-- missed (came due too late; a person decides)      failed, cancelled: over, may be retried
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import MEDIA, PostMedia, Wording, words_in
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.workspace.job import Trouble


class TargetState(Enum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    UPLOADING = "uploading"
    PROCESSING = "processing"
    """The platform prepares what was uploaded; nothing is public yet."""
    PUBLISHING = "publishing"
    """The irreversible call was about to be made or is under way: its intent is written."""
    CONFIRMING = "confirming"
    """Published for certain; the platform still works on it before it can be seen."""
    UNKNOWN = "unknown"
    """Nobody knows whether the irreversible call had its effect; the platform is asked."""
    WAITING = "waiting"
    WAITING_FOR_QUOTA = "waiting-for-quota"
    NEEDS_RECONNECT = "needs-reconnect"
    MISSED = "missed"
    HANDED_OVER = "handed-over"
    """The platform has it and publishes it by itself at its time; this computer may be off."""
    PUBLISHED = "published"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self in (TargetState.PUBLISHED, TargetState.FAILED, TargetState.CANCELLED)

    @property
    def is_under_way(self) -> bool:
        """Somebody's bytes are moving or the platform works on them."""
        return self in (TargetState.UPLOADING, TargetState.PROCESSING, TargetState.PUBLISHING,
                        TargetState.CONFIRMING, TargetState.UNKNOWN)

    @property
    def needs_person(self) -> bool:
        return self in (TargetState.NEEDS_RECONNECT, TargetState.MISSED, TargetState.FAILED)


@dataclass(frozen=True, slots=True)
class Published:
    """What came of a target: the platform's id, the public address ("" where there is none), when."""

    remote_id: str
    link: str
    at: datetime
    visible: bool = True
    """False where only its owner sees it (private, or a draft in the platform's inbox)."""


@dataclass(frozen=True, slots=True)
class Target:
    """`override` are fields of `Wording` that differ from the post's, and `MEDIA` where a person chose other files for
    this account (a tuple of `PostMedia`, never empty); `options` are the platform's own choices.

    `due` is `when` as UTC. `next_at` is when the queue looks again. `owner` and `lease_until` belong to the program
    that works on it now. `attempts` counts passing faults since the last progress. `ticket` holds how far the
    platform has it (its secret part lies in the vault).
    """

    id: TargetId
    post: PostId
    connection: ConnectionId
    platform: str
    override: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    options: Mapping[str, str | bool] = field(default_factory=lambda: MappingProxyType({}))
    when: WallTime | None = None
    due: datetime | None = None
    state: TargetState = TargetState.DRAFT
    hand_over: bool = False
    ticket: Ticket | None = None
    attempts: int = 0
    next_at: datetime | None = None
    trouble: Trouble | None = None
    published: Published | None = None
    owner: str | None = None
    lease_until: datetime | None = None
    paused_from: TargetState | None = None
    """What it was doing when it began to wait: retry goes on from there."""
    revision: int = 0
    intended: datetime | None = None
    """When the irreversible call was last about to be made; None once it certainly had no effect."""
    calls: int = 0
    """How often the irreversible call was begun since a person last asked for it."""
    publish_at: datetime | None = None
    """The moment the platform was told to publish by itself; settled when its upload begins."""
    media: tuple[PostMedia, ...] = ()
    """In place of what was chosen, when it was converted for this platform or changed in the post since."""

    def wording(self, main: Wording) -> Wording:
        return main.with_override(self.override)

    def chosen(self, main: tuple[PostMedia, ...]) -> tuple[PostMedia, ...]:
        """What a person wants to be shown here: files of its own, else the post's (`main`)."""
        return own_media(self.override) or main

    def files(self, main: tuple[PostMedia, ...]) -> tuple[PostMedia, ...]:
        """What is sent: what was chosen, or what became of it."""
        return self.media or self.chosen(main)


def own_media(override: Mapping[str, Any]) -> tuple[PostMedia, ...]:
    """The files of its own that an override names; none where it shows what all show."""
    return tuple(override.get(MEDIA, ()))


def with_own_media(override: Mapping[str, Any], media: tuple[PostMedia, ...]) -> dict[str, Any]:
    """An override that shows these files; with none it shows what all show."""
    words = words_in(override)
    return {**words, MEDIA: media} if media else words


@dataclass(frozen=True, slots=True)
class TargetDraft:
    """Everything a platform needs to know of a target. `files` are absolute paths, one for each medium, in order."""

    target: TargetId
    media: tuple[PostMedia, ...]
    files: tuple[str, ...]
    wording: Wording
    options: Mapping[str, str | bool]
    publish_at: datetime | None = None
    """Set when the platform itself is to publish at that moment (UTC)."""
    taken: frozenset[str] = frozenset()
    """What came of other targets of the account, by the platform's ids: a lost outcome is none of these."""
    mark: str = ""
    """A short text unique to this target that a platform may carry invisibly (for finding a lost outcome)."""
    looks: tuple[FileLook, ...] = ()
    """How each file looked when its content was compared with what was planned; what looks otherwise is not sent.

    Empty where nothing has to be sent any more, or nobody compared.
    """
