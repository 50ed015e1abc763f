"""Where a picture is shown whole, and the sign that it can be played."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import RADIUS_CARD
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.names import KIND_ICONS

HEIGHT = 264
TALL_LEAST = 140
EDGE = 16
"""Pixels beside a waveform."""


class Screen(QWidget):
    """Shows a picture whole, on the darkest ground. A click plays and pauses."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, tall: bool = False) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.still: QPixmap | None = None
        self.kind = MediaKind.VIDEO
        self.can_play = False
        self.share: float | None = None
        if tall:
            self.setMinimumHeight(TALL_LEAST)
        else:
            self.setFixedHeight(scaled(HEIGHT))
        grows = QSizePolicy.Policy.Expanding
        self.setSizePolicy(grows, grows if tall else QSizePolicy.Policy.Fixed)
        self.setAccessibleName(t("Preview"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            shape = QPainterPath()
            shape.addRoundedRect(room, RADIUS_CARD, RADIUS_CARD)
            painter.fillPath(shape, colour("bg"))
            painter.setClipPath(shape)
            size = self._size()
            if size is None:
                self._icon(painter, KIND_ICONS[self.kind], scaled(40), "text3")
            else:
                fitting = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF((room.width() - fitting.width()) / 2, (room.height() - fitting.height()) / 2,
                               fitting.width(), fitting.height())
                if self.kind is MediaKind.AUDIO:
                    place = room.adjusted(EDGE, room.height() / 4, -EDGE, -room.height() / 4)
                if self.image is not None:
                    painter.drawImage(place, self.image)
                elif self.still is not None:
                    painter.drawPixmap(place, self.still, QRectF(self.still.rect()))
            if self.kind is MediaKind.AUDIO and self.share is not None:
                at = EDGE + self.share * (room.width() - 2 * EDGE)
                painter.fillRect(QRectF(at - 1, 12, 2, room.height() - 24), colour("playhead"))
            if self.can_play:
                self._sign(painter, room)

    def _size(self) -> QSize | None:
        if self.image is not None:
            return self.image.size()
        return self.still.size() if self.still is not None else None

    def _sign(self, painter: QPainter, room: QRectF) -> None:
        """The round play sign, in the accent so that it is seen on any picture."""
        side = scaled(52)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(room.center(), side / 2, side / 2)
        self._icon(painter, "play", scaled(24), "on_accent")

    def _icon(self, painter: QPainter, name: str, side: int, tint: str) -> None:
        mark = pixmap(name, tint, size=side, scale=self.devicePixelRatioF())
        painter.drawPixmap(self.rect().center().x() - side // 2 + 1, self.rect().center().y() - side // 2 + 1, mark)
