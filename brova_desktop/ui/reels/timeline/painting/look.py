"""Colours and fonts of the timeline as the theme in use has them, taken once for each picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from brova_desktop.ui.theme.tokens import MEDIUM, SMALL
from brova_desktop.ui.theme.type import font
from brova_desktop.ui.theme.wear import colour

RADIUS = 6.0
SCRIM = QColor(10, 13, 18, 165)
"""Under words that stand on pictures: content, the same in every theme."""
ON_PICTURE = QColor(255, 255, 255)


@dataclass(frozen=True)
class Look:
    """The tokens the timeline uses."""

    ground: QColor = field(default_factory=lambda: colour("surface"))
    beyond: QColor = field(default_factory=lambda: colour("bg"))
    raised: QColor = field(default_factory=lambda: colour("raised"))
    hover: QColor = field(default_factory=lambda: colour("hover"))
    line: QColor = field(default_factory=lambda: colour("line"))
    edge: QColor = field(default_factory=lambda: colour("edge"))
    text: QColor = field(default_factory=lambda: colour("text"))
    text2: QColor = field(default_factory=lambda: colour("text2"))
    text3: QColor = field(default_factory=lambda: colour("text3"))
    accent: QColor = field(default_factory=lambda: colour("accent"))
    on_accent: QColor = field(default_factory=lambda: colour("on_accent"))
    soft: QColor = field(default_factory=lambda: colour("soft"))
    warn: QColor = field(default_factory=lambda: colour("warn"))
    bad: QColor = field(default_factory=lambda: colour("bad"))
    playhead: QColor = field(default_factory=lambda: colour("playhead"))
    texts: QColor = field(default_factory=lambda: colour("track_text"))
    on_texts: QColor = field(default_factory=lambda: colour("on_track_text"))
    captions: QColor = field(default_factory=lambda: colour("track_captions"))
    on_captions: QColor = field(default_factory=lambda: colour("on_track_captions"))
    voice: QColor = field(default_factory=lambda: colour("track_voice"))
    wave_voice: QColor = field(default_factory=lambda: colour("wave_voice"))
    music: QColor = field(default_factory=lambda: colour("track_music"))
    wave_music: QColor = field(default_factory=lambda: colour("wave_music"))
    small: QFont = field(default_factory=lambda: font(SMALL))
    small_strong: QFont = field(default_factory=lambda: font(SMALL, MEDIUM))
    digits: QFont = field(default_factory=lambda: font(SMALL, tabular=True))


@lru_cache(maxsize=4096)
def _elided(text: str, width: int, face: QFont) -> str:
    return QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def text_width(text: str, face: QFont) -> int:
    """Pixels a text takes."""
    return QFontMetrics(face).horizontalAdvance(text)


def write(painter: QPainter, box: QRectF, text: str, face: QFont, ink: QColor, *, top: bool = False) -> None:
    """One line inside a box, shortened where it does not fit; it begins on the side its own script begins."""
    if box.width() < 14 or not text:
        return
    painter.setFont(face)
    painter.setPen(ink)
    leftwards = not text.isascii() and _leftwards(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
    flags = side | (Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(box, flags | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine,
                     _elided(text, int(box.width()), face))


@lru_cache(maxsize=4096)
def _leftwards(text: str) -> bool:
    import unicodedata

    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
