"""Pictures of the media on a timeline: asked for once, brought by a lane, drawn when they are there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.records import Media, MediaKind
from brova_desktop.domain.ticks import Ticks
from brova_desktop.jobs.lanes import DECODE, Lanes
from brova_desktop.jobs.scope import TaskScope

if TYPE_CHECKING:
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.library.timeline_looks import MediaLook, Waveform


@dataclass(frozen=True)
class Film:
    """What can be drawn of a file: tiles (or one poster) of a common size, and its waveform."""

    tiles: tuple[QPixmap, ...] = ()
    times: tuple[Ticks, ...] = ()
    wave: Waveform | None = None
    _sized: dict[int, tuple[QPixmap, ...]] = field(default_factory=dict, compare=False)

    def tile_at(self, source: int) -> QPixmap | None:
        """The picture for a time of the source."""
        return self.tiles[self._number(source)] if self.tiles else None

    def sized_tile_at(self, source: int, height: int, ratio: float) -> QPixmap | None:
        """The same, as high as a row: scaled once, because scaling while painting costs most of a frame."""
        if not self.tiles:
            return None
        pixels = round(height * ratio)
        if pixels not in self._sized:
            self._sized[pixels] = tuple(_scaled(tile, pixels, ratio) for tile in self.tiles)
        return self._sized[pixels][self._number(source)]

    def _number(self, source: int) -> int:
        low, high = 0, len(self.times)
        while low < high:  # the last tile at or before that time; bisect over a tuple of ints
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self.times[middle] <= source else (low, middle)
        return min(max(low - 1, 0), len(self.tiles) - 1)


def _scaled(tile: QPixmap, height: int, ratio: float) -> QPixmap:
    made = tile.scaledToHeight(max(height, 1), Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made


EMPTY = Film()


class Films:
    """`get` answers at once; `arrived(media id)` is called on the GUI thread when a look has come."""

    def __init__(self, arrived: Callable[[AssetId], None]) -> None:
        self._arrived = arrived
        self._kept: dict[AssetId, Film] = {}

    def get(self, media: AssetId) -> Film:
        return self._kept.get(media, EMPTY)

    def ask(self, media: Media) -> None:
        """Have the look of a file brought, if somebody can bring it."""

    def put(self, media: AssetId, film: Film) -> None:
        """The look of a file is there."""
        self._kept[media] = film
        self._arrived(media)


class LibraryFilms(Films):
    """Looks from the library of a workspace."""

    def __init__(self, arrived: Callable[[AssetId], None], shelf: Shelf, lanes: Lanes, scope: TaskScope) -> None:
        super().__init__(arrived)
        self._shelf = shelf
        self._lanes = lanes
        self._scope = scope
        self._asked: set[AssetId] = set()

    def ask(self, media: Media) -> None:
        if media.id not in self._asked:
            self._asked.add(media.id)
            self._scope.start(self._fetch(media), name=f"look {media.id}")

    async def _fetch(self, media: Media) -> None:
        look, picture = await self._lanes.run(DECODE, _read, self._shelf, media)
        self.put(media.id, _film(look, picture))


def _read(shelf: Shelf, media: Media) -> tuple[MediaLook, QImage]:
    from brova_desktop.services.library.timeline_looks import look_of

    look = look_of(shelf, media)
    place = look.strip.path if look.strip is not None else look.poster
    if place is None and media.kind is not MediaKind.IMAGE:
        return look, QImage()
    reader = QImageReader(str(place or media.path))  # a drawing (SVG) has no poster and is read itself
    if look.strip is None and reader.size().height() > 160:
        size = reader.size()
        reader.setScaledSize(size * (160 / size.height()))
    return look, reader.read()


def _film(look: MediaLook, picture: QImage) -> Film:
    """Tiles as pixmaps; made on the GUI thread, a fraction of a millisecond each."""
    if picture.isNull():
        return Film(wave=look.wave)
    if look.strip is None:
        return Film((QPixmap.fromImage(picture),), (Ticks(0),), look.wave)
    width, height = look.strip.tile_width, look.strip.tile_height
    count = min(len(look.strip.times), picture.width() // max(width, 1))
    whole = QPixmap.fromImage(picture)
    tiles = tuple(whole.copy(number * width, 0, width, height) for number in range(count))
    return Film(tiles, look.strip.times[:count], look.wave)
