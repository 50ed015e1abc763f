"""Icons from one open set (Lucide), drawn in a token's colour, crisp at every scaling."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from brova_desktop.paths import resource
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import worn

STROKE = "1.7"
SCALES = (1, 2, 3)


def icon(name: str, tint: str = "text2", *, size: int = 20, checked: str = "accent", mirrored: bool = False) -> QIcon:
    """An icon in a token's colour; in `checked`'s when on, faint when disabled. Raises FileNotFoundError.

    `size` follows the text size, as the words beside it do.
    `mirrored` is for icons that point (arrows, undo) in a right-to-left window.
    """
    made = QIcon()
    theme = worn()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.colour(tint)),
        (QIcon.Mode.Normal, QIcon.State.On, theme.colour(checked)),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.text3),
    ):
        for scale in SCALES:
            made.addPixmap(_drawn(name, colour, scaled(size), scale, mirrored), mode, state)
    return made


def pixmap(name: str, tint: str = "text2", *, size: int = 20, scale: float = 1.0, mirrored: bool = False,
           ink: str = "") -> QPixmap:
    """One picture of an icon, for painting by hand; `scale` is the device's pixel ratio.

    `ink` is a colour of its own, for icons that lie on pictures.
    """
    return _drawn(name, ink or worn().colour(tint), size, max(1, round(scale)), mirrored)


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, scale: int, mirrored: bool) -> QPixmap:
    image = QImage(_shape(name, size, scale, mirrored))
    with QPainter(image) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(scale)
    return made


@lru_cache(maxsize=1024)
def _shape(name: str, size: int, scale: int, mirrored: bool) -> QImage:
    """The icon without a colour: rendered once for all its colours, which a studio with 70 icons feels."""
    image = QImage(QSize(size * scale, size * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(_lines(name)).render(painter, QRectF(0, 0, size * scale, size * scale))
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


@lru_cache(maxsize=256)
def _lines(name: str) -> QByteArray:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", "#000").replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QByteArray(text.encode())
