"""Waveforms as tiles of bars, drawn once for a zoom and kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.ticks import TICKS_PER_SECOND

if TYPE_CHECKING:
    from brova_desktop.services.library.timeline_looks import Waveform

TILE = 252
"""Pixels of a tile: a whole number of bars."""
PITCH, BAR = 4, 2
KEPT = 400
LOUD = 20_000.0
"""Samples at this height fill the row: music is mastered to about -1 dBTP, speech well below."""

Key = tuple[AssetId, int, int, int, int]


class WaveTiles:
    """Tiles by file, zoom, colour and height."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()

    def forget(self, media: AssetId) -> None:
        """Another waveform stands behind this name now."""
        for key in [key for key in self._kept if key[0] == media]:
            del self._kept[key]

    def draw(self, painter: QPainter, box: QRectF, media: AssetId, wave: Waveform, *, source: int,
             per_tick: float, ink: QColor, exposed: QRectF) -> None:
        """Draw the sound that begins at time `source` at the left edge of `box`.

        `per_tick`: pixels per tick of source. Only what lies in `exposed` is drawn.
        """
        begin = source * per_tick
        left, right = max(box.left(), exposed.left()), min(box.right(), exposed.right())
        if right <= left or per_tick <= 0:
            return
        first, last = int((begin + left - box.left()) // TILE), int((begin + right - box.left()) // TILE)
        height = max(int(box.height()), 4)
        painter.save()
        painter.setClipRect(QRectF(left, box.top(), right - left, box.height()))
        for number in range(first, last + 1):
            tile = self._tile(media, wave, number, per_tick, height, ink)
            painter.drawPixmap(round(box.left() + number * TILE - begin), round(box.top()), tile)
        painter.restore()

    def _tile(self, media: AssetId, wave: Waveform, number: int, per_tick: float, height: int,
              ink: QColor) -> QPixmap:
        per_second = per_tick * TICKS_PER_SECOND
        key = (media, number, round(per_second * 1_000), height, ink.rgb())
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = QPixmap.fromImage(_bars(wave, number, per_second, height, ink))
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found


def _bars(wave: Waveform, number: int, per_second: float, height: int, ink: QColor) -> QImage:
    """One tile as an image."""
    import numpy as np

    level, lasts = wave.level_for(per_second / PITCH)
    bars = TILE // PITCH
    start = (number * TILE) / per_second - float(wave.start) / TICKS_PER_SECOND
    edges = (start + np.arange(bars + 1) * (PITCH / per_second)) / float(lasts)
    places = np.clip(edges, 0, len(level)).astype(np.int64)
    heights: Any = np.zeros(bars)
    loud = np.maximum(np.abs(level[:, 0].astype(np.float32)), np.abs(level[:, 1].astype(np.float32)))
    for bar in range(bars):
        low, high = places[bar], max(places[bar + 1], places[bar] + 1)
        if edges[bar + 1] > 0 and low < len(level):
            heights[bar] = loud[low:high].max()
    share = np.minimum(heights / LOUD, 1.0) ** 0.75
    half = np.maximum(share * (height / 2 - 1), 0.6)
    rows = np.abs(np.arange(height) + 0.5 - height / 2)
    cover = np.clip(half[None, :] - rows[:, None] + 0.5, 0.0, 1.0)
    columns = np.zeros((height, TILE), dtype=np.float32)
    for inside in range(BAR):
        columns[:, inside::PITCH] = cover
    pixels = np.zeros((height, TILE, 4), dtype=np.uint8)
    for place, part in enumerate((ink.blue(), ink.green(), ink.red(), 255)):
        pixels[:, :, place] = (columns * part).astype(np.uint8)
    return QImage(pixels.tobytes(), TILE, height, TILE * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()
