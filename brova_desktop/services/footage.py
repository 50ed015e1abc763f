"""The files a reel is drawn and heard from in a preview, and the reel as far as it can be shown with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.placeholders import fill
from brova_desktop.domain.reels.records import Clip, Media, PictureItem, Sound, VideoItem, source_name
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.sources import locate
from brova_desktop.services.suite import Desk


@dataclass(frozen=True)
class Footage:
    """Where the files of a reel are drawn and heard from.

    `media` are the reel's files as they are now, `pictures` leads from source names to what is drawn (a proxy where
    there is one), `sounds` to the files themselves. `missing` are used and nowhere to be found.
    """

    media: Mapping[AssetId, Media]
    pictures: Mapping[str, str]
    sounds: Mapping[AssetId, Path]
    missing: tuple[Media, ...] = ()
    proxies: int = 0


def find_footage(desk: Desk, reel: Reel, report: Report | None = None, *, proxies: bool = True) -> Footage:
    """Look for all files of a reel of the library. Blocks; a film of high dynamic range without proxy is converted."""
    located = locate(reel, desk.workspace.folder.root, desk.reels.find)
    pictures: dict[str, str] = {}
    lent = 0
    for id, path in located.paths.items():
        media = located.reel.media[id]
        proxy = _proxy(desk, media) if proxies else None
        lent += proxy is not None
        pictures[source_name(media)] = str(proxy or _drawable(desk, located.reel, media, path, report))
    return Footage(located.reel.media, pictures, located.paths, located.missing, lent)


def _proxy(desk: Desk, media: Media) -> Path | None:
    for asset in desk.shelf.assets.with_hash(media.sha256) if media.sha256 else ():
        proxy = desk.shelf.deriving.ready_files(asset).proxy
        if proxy is not None:
            return proxy
    return None


def _drawable(desk: Desk, reel: Reel, media: Media, path: Path, report: Report | None) -> Path:
    used = [one for one in reel.records.values() if isinstance(one, Clip | VideoItem | PictureItem)]
    mine = [one for one in used if one.media == media.id]
    if desk.rendering.prepare is None or not mine:
        return path
    filmed = any(not isinstance(one, PictureItem) for one in mine)
    return desk.rendering.prepare(media, path, report or SilentReport(), as_clip=filmed)


def seen(reel: Reel, footage: Footage) -> Reel:
    """The reel as far as it can be shown: files as they are now, holes filled, and nothing whose file is missing."""
    known = {id: footage.media.get(id, media) for id, media in reel.media.items()}
    lost = {media.id for media in footage.missing} | {id for id in known if id not in footage.sounds}
    filled = fill(replace(reel, media=known), {}).reel
    gone = {
        id
        for id, one in filled.records.items()
        if isinstance(one, Clip | VideoItem | PictureItem | Sound) and one.media in lost
    }
    records = {id: one for id, one in filled.records.items() if id not in gone}
    for id, one in records.items():
        if isinstance(one, Clip) and one.lut in lost:
            records[id] = replace(one, lut=None)
    if gone:
        for track in filled.all_tracks():
            records[track.id] = replace(track, items=tuple(id for id in track.items if id not in gone))
    return mended(replace(filled, records=records))
