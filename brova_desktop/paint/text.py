"""Texts as marks: box, shadow, outline, letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.sprites import TextSprite
from brova_desktop.domain.reels.style import TextBox, TextStyle
from brova_desktop.paint.drawing import Drawing, Shade, rounded
from brova_desktop.paint.emoji import emoji_font
from brova_desktop.paint.layout import Glyph, Layout, lay_out
from brova_desktop.paint.typesetting import EM, outline
from brova_desktop.ports.painter import Page


def path() -> QPainterPath:
    """An empty path in which overlapping parts stay filled (letters join by overlapping)."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)
    return made


@dataclass(slots=True)
class Ink:
    """Letters of one colour as one path, so that joined letters have no seams; emoji as coloured parts."""

    letters: QPainterPath = field(default_factory=path)
    pictures: list[tuple[QPainterPath, Colour | None]] = field(default_factory=list)

    def add(self, glyphs: Iterable[Glyph], place: QTransform, em: float) -> None:
        """Add glyphs of a layout; `place` leads from the layout's block to the drawing."""
        zoom = em / EM
        for glyph in glyphs:
            if glyph.unseen:
                continue
            at = QTransform(zoom, 0, 0, zoom, glyph.x, glyph.y) * place
            if glyph.emoji:
                for part, colour in emoji_font().layers.get(glyph.glyph, ((glyph.glyph, None),)):
                    own = None if colour is None else Colour(*colour)
                    self.pictures.append((at.map(outline(glyph.face, part)), own))
            else:
                self.letters.addPath(at.map(outline(glyph.face, glyph.glyph)))

    def silhouette(self) -> QPainterPath:
        """Everything that is drawn, as one path."""
        if not self.pictures:
            return self.letters
        whole = path()
        whole.addPath(self.letters)
        for part, _ in self.pictures:
            whole.addPath(part)
        return whole

    def draw(self, drawing: Drawing, colour: Colour) -> None:
        """Letters in the colour, emoji in their own (as transparent as the letters)."""
        drawing.fill(self.letters, colour)
        for part, own in self.pictures:
            drawing.fill(part, colour if own is None else Colour(own.r, own.g, own.b, own.a * colour.a // 255))


def text_drawing(sprite: TextSprite, page: Page) -> Drawing:
    """A text centred on the anchor by its block (lines without box, outline and shadow).

    Of a text that is appearing, a cluster (a letter with its marks, a ligature, an emoji) is drawn when its last code
    point is shown; letters have the joined forms they have in the whole text from the start.
    """
    layout = lay_out(sprite.text, sprite.style, page.width)
    drawing = Drawing()
    if layout.is_blank:
        return drawing
    shown = len(sprite.text) if sprite.shown is None else sprite.shown
    ink = Ink()
    ink.add((glyph for line in layout.lines for glyph in line.glyphs if glyph.end <= shown), centred(layout), layout.em)
    draw_box(drawing, layout, sprite.style.box, sprite.style)
    draw_behind(drawing, ink.silhouette(), sprite.style, boxed=sprite.style.box is not None)
    ink.draw(drawing, sprite.style.colour)
    return drawing


def centred(layout: Layout) -> QTransform:
    """From the block's top left to the anchor in its middle."""
    return QTransform.fromTranslate(-layout.width / 2, -layout.height / 2)


def draw_box(drawing: Drawing, layout: Layout, box: TextBox | None, style: TextStyle) -> None:
    """The box behind the whole block; the shadow, where there is one, is the box's."""
    if box is None:
        return
    across, down = box.padding_x / 10, box.padding_y / 10
    place = QRectF(-layout.width / 2 - across, -layout.height / 2 - down,
                   layout.width + 2 * across, layout.height + 2 * down)
    shape = rounded(place, box.radius / 10)
    if box.colour.a:
        draw_shadow(drawing, shape, style)
    drawing.fill(shape, box.colour)


def draw_behind(drawing: Drawing, silhouette: QPainterPath, style: TextStyle, *, boxed: bool) -> None:
    """Shadow and outline of letters, below their fill. In a box only the box throws a shadow."""
    edge = style.outline
    width = edge.width / 5 if edge is not None and edge.colour.a else 0.0  # both sides of the edge
    if not boxed or (style.box is not None and not style.box.colour.a):
        draw_shadow(drawing, silhouette, style, thicker=width)
    if edge is not None:
        drawing.stroke(silhouette, edge.colour, width, hollow=style.colour.a < 255)


def draw_shadow(drawing: Drawing, shape: QPainterPath, style: TextStyle, *, thicker: float = 0.0) -> None:
    shadow = style.shadow
    if shadow is not None and shadow.colour.a and not shape.isEmpty():
        drawing.marks.append(Shade(shape, shadow.colour, shadow.dx / 10, shadow.dy / 10, shadow.blur / 10, thicker))
