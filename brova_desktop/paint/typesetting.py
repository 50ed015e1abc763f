"""Qt's fonts for our faces, and the outlines of their glyphs.

Everything is laid out and outlined at one size (EM) without hinting and scaled as vectors afterwards. So lines break
the same in a thumbnail and in the export, and an outline does not depend on what was drawn before it.
Outlines are kept as plain paths: Qt's own font objects belong to the thread that made them.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainterPath, QRawFont, QTransform

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say
from brova_desktop.paint import sfnt
from brova_desktop.paint.fonts import Face, FontFile

EM = 256
"""Pixels of the size at which everything is laid out."""
MOST_OUTLINES = 20_000

_lock = threading.Lock()
_registered: set[FontFile] = set()
_outlines: dict[tuple[Face, int], QPainterPath] = {}


def font(face: Face, *, spacing: float = 0.0) -> QFont:
    """Qt's font for a face at EM pixels; `spacing` is in the same pixels."""
    _register(face.file)
    made = QFont(face.file.qt_family)
    made.setPixelSize(EM)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy(QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.ForceOutline))
    for tag, value in face.axes:
        made.setVariableAxis(QFont.Tag(tag), value)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made


def outline(face: Face, glyph: int) -> QPainterPath:
    """The outline of a glyph at EM pixels, its origin at (0, 0). Do not change it."""
    key = (face, glyph)
    found = _outlines.get(key)
    if found is None:
        raw = QRawFont.fromFont(font(face))
        found = raw.pathForGlyph(glyph)
        if face.shear:
            found = QTransform(1, 0, -face.shear, 1, 0, 0).map(found)
        found.setFillRule(Qt.FillRule.WindingFill)
        if len(_outlines) >= MOST_OUTLINES:
            _outlines.clear()
        _outlines[key] = found
    return found


def _register(file: FontFile) -> None:
    with _lock:
        if file in _registered:
            return
        number = QFontDatabase.addApplicationFontFromData(QByteArray(sfnt.renamed(file.read(), file.qt_family)))
        if number < 0 or file.qt_family not in QFontDatabase.applicationFontFamilies(number):
            raise Missing(say("The font file {name} that comes with the program is damaged.", name=file.path.name),
                          next_step=say("Install the program again."))
        _registered.add(file)
