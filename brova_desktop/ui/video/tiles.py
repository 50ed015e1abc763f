"""The picture of a tile, composed off the GUI thread: the poster whole, on its own colours, with round corners."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPixmap

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.ui.bridge.media_pictures import (
    filmstrip,
    poster_image_of,
    poster_name,
    waveform_image_of,
    waveform_name,
)
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.tokens import RADIUS
from brova_desktop.ui.theme.wear import colour, worn

if TYPE_CHECKING:  # heavy packages load after the first paint
    from brova_desktop.services.suite import Desk

BLUR_SIDE = 10
"""Columns to which a picture is shrunk to become its own soft ground."""
DIM = 96
"""How much of the ground is covered with black, of 255."""
CLOSE = 1.18
"""A picture whose shape differs from the tile's by less fills it."""


@dataclass(frozen=True, slots=True)
class Paints:
    """Colours behind sounds and transparent pictures, taken from the theme when the tile was asked for."""

    ground: QColor
    wave: QColor


def tile(bench: Workbench, asset: Asset, size: QSize, ratio: float, *, fetch: bool = True) -> QPixmap | None:
    """The tile's picture for a place of `size`, at the screen's pixel ratio. None until it is there.

    Without `fetch` only what was made before is shown.
    """
    if asset.facts is None:
        return None
    real = QSize(round(size.width() * ratio), round(size.height() * ratio))
    # Sounds are painted in the theme's colours; pictures are the same in every theme.
    is_sound = asset.kind is MediaKind.AUDIO
    name = f"{waveform_name(asset)} {worn().name}" if is_sound else f"{poster_name(asset)} tile"
    paints = Paints(colour("track_music" if is_sound else "raised"), colour("wave_music"))
    if asset.facts.has_alpha:
        name = f"{name} {worn().name}"
    made = bench.pictures.kept(name, real)
    if made is None and fetch:
        made = bench.pictures.get(name, lambda: tile_image_of(bench.desk, asset, real, ratio, paints), real)
    if made is not None:
        made.setDevicePixelRatio(ratio)
    return made


def frame_at(bench: Workbench, asset: Asset, share: float) -> tuple[QPixmap, QRectF] | None:
    """The film strip and which part of it shows the moment at `share` (0 to 1) of a clip."""
    strip = filmstrip(bench, asset)
    if strip is None or asset.facts is None:
        return None
    across = max(1.0, strip.height() * asset.facts.display_width / max(1, asset.facts.display_height))
    count = max(1, min(20, round(strip.width() / across)))
    width = strip.width() / count
    number = min(count - 1, int(max(0.0, share) * count))
    return strip, QRectF(number * width, 0, width, strip.height())


def tile_image_of(desk: Desk, asset: Asset, real: QSize, ratio: float, paints: Paints) -> QImage:
    """A tile of `real` pixels; a null image while there is nothing to show."""
    if asset.kind is MediaKind.AUDIO:
        return _sound_tile(desk, asset, real, ratio, paints)
    picture = poster_image_of(desk, asset, real * 2)
    if picture.isNull():
        return picture
    made = _empty(real)
    with QPainter(made) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(_rounded(real, ratio))
        place = fitted(picture.size(), QRectF(made.rect()))
        if picture.hasAlphaChannel():
            painter.fillRect(made.rect(), paints.ground)
            place = fitted(picture.size(), QRectF(made.rect()).marginsRemoved(_inset(real)))
        elif place != QRectF(made.rect()):
            _ground(painter, picture, QRectF(made.rect()))
        painter.drawImage(place, picture)
    return made


def fitted(size: QSize, room: QRectF) -> QRectF:
    """Where a picture lies in a room: whole and centred, or filling it when the shapes are nearly the same."""
    if size.isEmpty() or room.isEmpty():
        return room
    across, down = room.width() / size.width(), room.height() / size.height()
    share = min(across, down)
    if max(across, down) / share <= CLOSE:
        share = max(across, down)
    width, height = size.width() * share, size.height() * share
    return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)


def _ground(painter: QPainter, picture: QImage, room: QRectF) -> None:
    """The picture itself, far out of focus and darker."""
    small = picture.scaled(BLUR_SIDE, BLUR_SIDE, Qt.AspectRatioMode.IgnoreAspectRatio,
                           Qt.TransformationMode.SmoothTransformation)
    side = max(room.width(), room.height()) * 1.3
    painter.drawImage(QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side), small)
    painter.fillRect(room, QColor(0, 0, 0, DIM))


def _inset(real: QSize) -> QMarginsF:
    """Air around what is transparent."""
    side = real.width() * 0.1
    return QMarginsF(side, side, side, side)


def _sound_tile(desk: Desk, asset: Asset, real: QSize, ratio: float, paints: Paints) -> QImage:
    margin = round(14 * ratio)
    size = QSize(max(8, round((real.width() - 2 * margin) / ratio)), max(8, round(real.height() * 0.5 / ratio)))
    wave = waveform_image_of(desk, asset, size, paints.wave)
    made = _empty(real)
    with QPainter(made) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(_rounded(real, ratio))
        shade = QLinearGradient(QPointF(0, 0), QPointF(0, real.height()))
        shade.setColorAt(0, paints.ground)
        shade.setColorAt(1, paints.ground.darker(115))
        painter.fillRect(made.rect(), shade)
        if not wave.isNull():
            tall = size.height() * ratio
            painter.drawImage(QRectF(margin, (real.height() - tall) / 2, real.width() - 2 * margin, tall), wave)
    return made


def _empty(real: QSize) -> QImage:
    made = QImage(real, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _rounded(real: QSize, ratio: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, real.width(), real.height()), RADIUS * ratio, RADIUS * ratio)
    return path

