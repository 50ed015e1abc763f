"""What a timeline draws of a file: its film strip, poster and waveform, made now if they are not there yet."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.ticks import Ticks
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.shelf import Shelf

if TYPE_CHECKING:
    from brova_desktop.engine.waveform import Waveform as Waveform  # also for who draws it

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Strip:
    """A film strip: a JPEG with tiles of one size side by side, and the time of the source that each shows."""

    path: Path
    tile_width: int
    tile_height: int
    times: tuple[Ticks, ...]


@dataclass(frozen=True, slots=True)
class MediaLook:
    """What there is to draw; None where there can be nothing."""

    strip: Strip | None = None
    poster: Path | None = None
    wave: Waveform | None = None


def look_of(shelf: Shelf, media: Media) -> MediaLook:
    """The look of a file of a reel; an empty one when the library does not know the file. Blocks: use a lane."""
    from brova_desktop.engine.filmstrip import read_filmstrip
    from brova_desktop.engine.waveform import read_waveform

    asset = _asset_of(shelf, media)
    if asset is None:
        return MediaLook()
    try:
        made = shelf.deriving.prepare(asset.id, SilentReport(), proxy=False)
        strip = None
        if made.filmstrip is not None:
            about = read_filmstrip(made.filmstrip)
            strip = Strip(made.filmstrip, about.tile_width, about.tile_height, about.wanted)
        wave = read_waveform(made.waveform) if made.waveform is not None else None
    except (UserCanFix, OSError) as error:
        log.info("no look of %s for the timeline: %s", media.name, error)
        return MediaLook()
    return MediaLook(strip, made.poster, wave)


def _asset_of(shelf: Shelf, media: Media) -> Asset | None:
    found = shelf.assets.find(AssetId(media.id))
    if found is not None and (not media.sha256 or found.content_hash == media.sha256):
        return found
    return next(iter(shelf.assets.with_hash(media.sha256)), found) if media.sha256 else found
