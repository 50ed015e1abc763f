"""What is to be said and shown; where and when it goes is a matter of its targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.ids import AssetId, PostId, ReelId

MEDIA = "media"
"""Stands among the fields of a target's override for files of its own: no field of a wording."""


class MediaKind(Enum):
    VIDEO = "video"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class PostMedia:
    """A file that is posted. `path` is relative to the workspace (with slashes) or absolute.

    `size` is in bytes, `seconds` and `fps` are 0 for pictures, `fps` may be 0 for unknown; codecs are FFmpeg's names.
    """

    path: str
    kind: MediaKind
    size: int
    sha256: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    fps: float = 0.0
    container: str = ""
    video_codec: str = ""
    audio_codec: str = ""
    asset: AssetId | None = None
    reel: ReelId | None = None

    @property
    def name(self) -> str:
        """The file's name as a person knows it: copies in the workspace carry the start of their hash before it."""
        name = self.path.rsplit("/", 1)[-1]
        return name.removeprefix(f"{self.sha256[:12]} ") if self.sha256 else name


@dataclass(frozen=True, slots=True)
class Wording:
    """What a post says. `cover_ms` is the frame shown before playing; `thumbnail` an image file of its own."""

    caption: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    link: str = ""
    first_comment: str = ""
    alt_text: str = ""
    cover_ms: int | None = None
    thumbnail: str = ""

    def with_override(self, override: Mapping[str, Any]) -> Wording:
        """This wording with some fields said otherwise; `MEDIA` is left out. Unknown names raise ValueError."""
        known = {one.name for one in fields(Wording)}
        values = words_in(override)
        if not set(values) <= known:
            raise ValueError(f"no fields of a wording: {sorted(set(values) - known)}")
        if "tags" in values:
            values["tags"] = tuple(values["tags"])
        return replace(self, **values)


def words_in(override: Mapping[str, Any]) -> dict[str, Any]:
    """What an override says otherwise, without the files it shows."""
    return {name: value for name, value in override.items() if name != MEDIA}


class Review(Enum):
    """Where a post stands with the people who approve it."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CHANGES_ASKED = "changes-asked"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Post:
    """One post; its targets are stored beside it. `name` is for its makers only and is never published."""

    id: PostId
    name: str
    wording: Wording
    media: tuple[PostMedia, ...]
    created: datetime
    changed: datetime
    note: str = ""
    review: Review = Review.DRAFT
    deleted: datetime | None = None
    extra: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
