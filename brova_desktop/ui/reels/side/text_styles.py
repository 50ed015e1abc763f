"""Ready-made looks of texts, made for a canvas of 1080 pixels and fitted to any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from brova_desktop.domain.colour import BLACK, WHITE, Colour
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.layout import fitted
from brova_desktop.domain.reels.style import (
    Animation,
    AnimationKind,
    Outline,
    Pose,
    Shadow,
    TextBox,
    TextStyle,
)
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.tokens import LARGE, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour

_SHORT, _FADE = from_seconds("0.3"), from_seconds("0.2")
SMALLEST = 9
"""Pixels to which a sample shrinks to fit its button."""
AMBER, RED, INK = Colour(233, 162, 59), Colour(232, 72, 45), Colour(18, 51, 45)


@dataclass(frozen=True)
class ReadyText:
    """A look with its first words, place and animations."""

    key: str
    name: Words
    text: Words
    style: TextStyle
    pose: Pose = field(default_factory=Pose)
    enter: Animation | None = None
    leave: Animation | None = Animation(AnimationKind.FADE, _FADE)

    def fitted(self, canvas: Canvas, text: str) -> TextStyle:
        """The look on a canvas, with the direction the text reads in."""
        return fitted(self.style, text, canvas)


def _at(y: int) -> Pose:
    return Pose(y=still(y))


STYLES: tuple[ReadyText, ...] = (
    ReadyText("title", say("Title"), say("Your title"), TextStyle(size=1_080, weight=800, shadow=Shadow(blur=240)),
              _at(2_600), Animation(AnimationKind.SLIDE_UP, _SHORT)),
    ReadyText("subtitle", say("Subtitle"), say("A line below it"), TextStyle(size=560, weight=500, shadow=Shadow()),
              _at(3_600), Animation(AnimationKind.FADE, _SHORT)),
    ReadyText("label", say("Label"), say("New in"), TextStyle(size=640, colour=WHITE, box=TextBox(RED, 320, 160, 200)),
              _at(3_400), Animation(AnimationKind.POP, _SHORT)),
    ReadyText("call", say("Call to action"), say("Order now"),
              TextStyle(size=760, colour=INK, box=TextBox(AMBER, 440, 240, 420)), _at(6_000),
              Animation(AnimationKind.POP, _SHORT)),
    ReadyText("outline", say("Outline"), say("Big words"),
              TextStyle(size=1_000, weight=900, outline=Outline(BLACK, 70), shadow=Shadow()), _at(4_600),
              Animation(AnimationKind.WORD_BY_WORD, from_seconds("0.8"))),
    ReadyText("quote", say("Quote"), say("“What a customer says”"),
              TextStyle(size=620, weight=600, italic=True, box=TextBox(Colour(0, 0, 0, 150), 360, 240, 240)),
              _at(4_800), Animation(AnimationKind.FADE, _SHORT)),
)  # fmt: skip


class Sample(QPushButton):
    """A button that shows its style."""

    def __init__(self, ready: ReadyText, press: Callable[[], object]) -> None:
        super().__init__()
        self._ready = ready
        self.setProperty("kind", "plain")
        self.setAccessibleName(t("Add text: {style}", style=t(ready.name)))
        self.setToolTip(t(ready.name))
        self.setMinimumHeight(scaled(56))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: press())

    def sizeHint(self) -> QSize:
        return QSize(scaled(96), scaled(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style, text = self._ready.style, t(self._ready.name)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            letters = font(LARGE, style.weight if style.weight != 700 else STRONG)
            letters.setItalic(style.italic)
            painter.setFont(letters)
            room = self.width() - 28
            while painter.fontMetrics().horizontalAdvance(text) > room and letters.pixelSize() > SMALLEST:
                letters.setPixelSize(letters.pixelSize() - 1)
                painter.setFont(letters)
            bounds = QRectF(painter.fontMetrics().boundingRect(text))
            box = QRectF(0, 0, bounds.width() + 20, bounds.height() + 8)
            middle = QRectF(self.rect()).center()
            box.moveCenter(middle)
            ink = colour("text")
            if style.box is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_shade(style.box.colour))
                painter.drawRoundedRect(box, 6, 6)
                ink = _shade(style.colour)
            if style.outline is not None:
                path = QPainterPath()
                metrics = painter.fontMetrics()
                left = middle.x() - metrics.horizontalAdvance(text) / 2
                path.addText(left, middle.y() + metrics.capHeight() / 2, letters, text)
                painter.strokePath(path, QPen(colour("text3"), 2.2))
                painter.fillPath(path, colour("surface"))
                return
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _shade(value: Colour) -> QColor:
    return QColor(value.r, value.g, value.b, value.a)
