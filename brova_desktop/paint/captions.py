"""Captions: at most two lines, the spoken word marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from brova_desktop.domain.reels.sprites import CaptionSprite
from brova_desktop.domain.reels.style import CaptionKind, TextBox, TextStyle
from brova_desktop.paint.drawing import Drawing, rounded
from brova_desktop.paint.layout import Glyph, Layout, lay_out
from brova_desktop.paint.text import Ink, centred, draw_behind, draw_box
from brova_desktop.ports.painter import Page

MOST_LINES = 2
SHRINK_STEPS = (100, 94, 88, 82, 76, 70, 64)
"""Sizes tried, in per cent, until a caption has at most two lines; the last one may take as many as it needs."""
POP = 1.1
WORD_PADDING = 0.1
WORD_RADIUS = 0.22
"""Of the text size."""


def caption_drawing(sprite: CaptionSprite, page: Page) -> Drawing:
    """A caption centred on the anchor by its block."""
    kind, style = sprite.style.kind, sprite.style.text
    if kind is CaptionKind.BOXED and style.box is None:
        style = replace(style, box=TextBox())
    layout = _fitting(sprite.text, style, page.width)
    drawing = Drawing()
    if layout.is_blank:
        return drawing
    marked = _spoken(sprite) if kind in (CaptionKind.KARAOKE, CaptionKind.POP) else range(0)
    place = centred(layout)
    draw_box(drawing, layout, style.box, style)
    plain, active = Ink(), Ink()
    for line in layout.lines:
        plain.add((glyph for glyph in line.glyphs if glyph.start not in marked), place, layout.em)
        spoken = [glyph for glyph in line.glyphs if glyph.start in marked and not glyph.unseen]
        if not spoken:
            continue
        around = _word_box(spoken, line.baseline, layout)
        zoom = POP if kind is CaptionKind.POP else 1.0
        if sprite.style.active_box.a:
            drawing.fill(place.map(rounded(around, layout.em * WORD_RADIUS)), sprite.style.active_box)
        active.add(spoken, _zoomed(around, zoom) * place, layout.em)
    whole = plain.silhouette()
    if marked:
        whole = Ink(letters=whole, pictures=[(active.silhouette(), None)]).silhouette()
    draw_behind(drawing, whole, style, boxed=style.box is not None)
    plain.draw(drawing, style.colour)
    active.draw(drawing, sprite.style.active)
    return drawing


def word_ranges(text: str, words: Iterable[str]) -> tuple[range, ...]:
    """Where each word stands in the text, one after the other; an empty range for a word that is not there."""
    found = []
    at = 0
    for word in words:
        start = text.find(word, at) if word else -1
        if start < 0:
            found.append(range(0))
            continue
        at = start + len(word)
        found.append(range(start, at))
    return tuple(found)


def _spoken(sprite: CaptionSprite) -> range:
    if sprite.active is None or not 0 <= sprite.active < len(sprite.words):
        return range(0)
    return word_ranges(sprite.text, sprite.words)[sprite.active]


def _fitting(text: str, style: TextStyle, page_width: int) -> Layout:
    """The largest of the sizes at which the caption has at most two lines."""
    made = lay_out(text, style, page_width)
    for step in SHRINK_STEPS[1:]:
        if len(made.lines) <= max(MOST_LINES, text.count("\n") + 1):
            break
        made = lay_out(text, replace(style, size=style.size * step // 100), page_width)
    return made


def _word_box(glyphs: list[Glyph], baseline: float, layout: Layout) -> QRectF:
    """The box of a word by its advances, in the layout's block."""
    left = min(glyph.x for glyph in glyphs)
    right = max(glyph.x + glyph.advance for glyph in glyphs)
    room = layout.em * WORD_PADDING
    return QRectF(left - room, baseline - layout.ascent, right - left + 2 * room, layout.ascent + layout.descent)


def _zoomed(around: QRectF, zoom: float) -> QTransform:
    middle = around.center()
    made = QTransform.fromTranslate(middle.x(), middle.y()).scale(zoom, zoom)
    return made.translate(-middle.x(), -middle.y())
