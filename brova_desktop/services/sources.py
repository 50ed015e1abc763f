"""Where the files of a reel lie now: by path, beside the document, or by content."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Clip, Media, PictureItem, Sound, VideoItem
from brova_desktop.domain.words import Words, say
from brova_desktop.files import is_there

Finder = Callable[[Media], Path | None]
"""Another place to look: the library by content hash."""

CHUNK = 1 << 20
READ_ANYWAY = 16 * CHUNK
"""Bytes up to which a file is known by its content alone: drawings and sounds often change without growing."""


@dataclass(frozen=True, slots=True)
class Located:
    """The reel with what its files are now, where they lie, and what is nowhere to be found."""

    reel: Reel
    paths: dict[AssetId, Path]
    missing: tuple[Media, ...]

    def complete(self) -> Located:
        """Itself. Raises Missing naming every file that is used and not there."""
        if self.missing:
            raise Missing(
                self._lack(),
                kept=say("The reel still opens with everything that was done to it."),
                next_step=say("Put the files back, or point to where they are now."),
                acts=(Act.RELINK,),
            )
        return self

    def _lack(self) -> Words:
        names = ", ".join(media.name for media in self.missing[:5])
        count = len(self.missing)
        if count == 1:
            return say("A file of the reel is missing: {name}.", name=names)
        if count <= 5:
            return say("{count} files of the reel are missing: {names}.", count=count, names=names)
        return say("{count} files of the reel are missing, among them {names}.", count=count, names=names)


def locate(reel: Reel, folder: Path, find: Finder | None = None) -> Located:
    """Find every file the reel uses; relative paths count from `folder`, the document's.

    A file that changed is named by what is in it now, so that nothing drawn from its old content is used again. Large
    ones count as changed when their size did.
    """
    used = used_media(reel)
    paths: dict[AssetId, Path] = {}
    missing: list[Media] = []
    media = dict(reel.media)
    for id, one in reel.media.items():
        place = _place(one, folder, find)
        if place is not None:
            paths[id] = place
            media[id] = _as_it_is(one, place)
        elif id in used:
            missing.append(one)
    return Located(replace(reel, media=media), paths, tuple(missing))


def used_media(reel: Reel) -> frozenset[AssetId]:
    """Ids of the files that something on a track needs."""
    return frozenset(_named(reel))


def _named(reel: Reel) -> Iterable[AssetId]:
    for track in reel.all_tracks():
        for item in reel.items(track):
            if isinstance(item, Clip | VideoItem | PictureItem | Sound):
                yield item.media
            if isinstance(item, Clip) and item.lut is not None:
                yield item.lut


def _place(media: Media, folder: Path, find: Finder | None) -> Path | None:
    written = Path(media.path)
    for place in ([written] if written.is_absolute() else [folder / written]) + [folder / media.name]:
        if media.path and is_there(place):
            return place
    return find(media) if find is not None else None


def _as_it_is(media: Media, place: Path) -> Media:
    size = place.stat().st_size
    if media.sha256 and size == media.size and size > READ_ANYWAY:
        return media
    return replace(media, sha256=content_hash(place), size=size)


def content_hash(place: Path) -> str:
    """SHA-256 of a file, in hex."""
    digest = hashlib.sha256()
    with place.open("rb") as handle:
        while chunk := handle.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
