"""What the rows of a sheet name as their media: for each name the file, so that it can be shown as people know it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.sheet import SheetRow, parts_of

if TYPE_CHECKING:  # it brings the library with it
    from brova_desktop.services.publishing.posts import Posts

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".webp"))
COPY = re.compile(r"([0-9a-f]{12}) ")
"""What copies in the workspace carry before their names."""


def named_in(row: SheetRow) -> tuple[str, ...]:
    """The names of a row's media as they were found; as they are written, where they were not."""
    return row.post.media if row.post is not None else parts_of(row.cells.get("media", ""))


def media_of(rows: Iterable[SheetRow], posts: Posts) -> dict[str, PostMedia]:
    """By name: assets of the library, and files; on a lane. Names that lead nowhere are left out."""
    found: dict[str, PostMedia] = {}
    for name in dict.fromkeys(name for row in rows for name in named_in(row)):
        medium = _looked_up(name, posts)
        if medium is not None:
            found[name] = medium
    return found


def _looked_up(name: str, posts: Posts) -> PostMedia | None:
    if "/" in name or "\\" in name or "." in name:
        return _file(Path(name))
    try:
        return posts.medium(AssetId(name))
    except BrovaError:  # the row says what is wrong with it
        return None


def _file(place: Path) -> PostMedia | None:
    """A file that nobody has read yet: its picture is kept under its place and time instead of its content."""
    try:
        stat = place.stat() if place.is_absolute() else None
    except OSError:
        return None
    if stat is None:
        return None
    copy = COPY.match(place.name)
    mark = copy[1] if copy else sha256(f"{place} {stat.st_size} {stat.st_mtime_ns}".encode()).hexdigest()
    kind = MediaKind.IMAGE if place.suffix.lower() in PICTURES else MediaKind.VIDEO
    return PostMedia(place.as_posix(), kind, stat.st_size, mark)
