"""The film strip of a clip: where one stands, and the two handles of a piece. Time runs to the right everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.timecode import show_time
from brova_desktop.ui.bridge.media_pictures import TILES, filmstrip, filmstrip_name, waveform, waveform_name
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.tokens import RADIUS
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.clip.trim_state import TrimState

HEIGHT, HANDLE, TOP = 76, 12, 12
"""Of the pictures; the width of a handle; the room above for the mark of where one stands."""


class FilmStrip(QWidget):
    """`went` brings ticks; `dragged` whether it is the end's handle, and ticks. `let_go` ends a drag.

    Without handles (`has_handles` False) it only shows and moves where one stands.
    """

    went = Signal(object)
    dragged = Signal(bool, object)
    let_go = Signal()

    def __init__(self, bench: Workbench, asset: Asset, state: TrimState, *, has_handles: bool = True) -> None:
        super().__init__()
        self._bench, self._asset, self._state = bench, asset, state
        self._has_handles = has_handles
        self._held: str = ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedHeight(scaled(HEIGHT) + TOP + 4)
        self.setMinimumWidth(scaled(200))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(t("Film strip"))
        bench.pictures.ready.connect(self._arrived)

    def close_strip(self) -> None:
        self._bench.pictures.ready.disconnect(self._arrived)

    def refresh(self) -> None:
        """The state changed."""
        state = self._state
        place = t("At {at}", at=show_time(state.at))
        if self._has_handles:
            place += ", " + t("piece from {start} to {end}", start=show_time(state.start), end=show_time(state.end))
        self.setAccessibleDescription(place)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, scaled(HEIGHT) + TOP + 4)

    # --- places ---------------------------------------------------------------------------------------------------

    def x_of(self, at: int) -> float:
        """Where a moment lies."""
        room = max(1, self.width() - 2 * HANDLE)
        return HANDLE + room * at / max(1, self._state.length)

    def at_of(self, x: float) -> int:
        room = max(1, self.width() - 2 * HANDLE)
        return round(min(1.0, max(0.0, (x - HANDLE) / room)) * self._state.length)

    def _grip(self, x: float) -> str:
        """The handle under the pointer; the nearer one where both are."""
        if not self._has_handles:
            return ""
        start, end = self.x_of(self._state.start), self.x_of(self._state.end)
        near = {"start": abs(x - (start - HANDLE / 2)), "end": abs(x - (end + HANDLE / 2))}
        best = min(near, key=lambda name: near[name])
        return best if near[best] <= HANDLE else ""

    # --- pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._held = self._grip(event.position().x()) or "place"
            self._move(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held:
            self._move(x)
        else:
            self.setCursor(Qt.CursorShape.SizeHorCursor if self._grip(x) else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = ""
            self.let_go.emit()

    def _move(self, x: float) -> None:
        if self._held == "place":
            self.went.emit(self.at_of(x))
        else:
            shift = HANDLE / 2 if self._held == "start" else -HANDLE / 2
            self.dragged.emit(self._held == "end", self.at_of(x + shift))

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(HANDLE, TOP, self.width() - 2 * HANDLE, scaled(HEIGHT))
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.save()
            shape = QPainterPath()
            shape.addRoundedRect(room, RADIUS, RADIUS)
            painter.setClipPath(shape)
            painter.fillRect(room, colour("raised"))
            self._pictures(painter, room)
            painter.restore()
            if self._has_handles:
                self._piece(painter, room)
            self._stand(painter, room)

    def _pictures(self, painter: QPainter, room: QRectF) -> None:
        if self._asset.kind is MediaKind.AUDIO:
            wave = waveform(self._bench, self._asset, QSize(1_000, scaled(HEIGHT)), colour("wave_music"))
            painter.fillRect(room, colour("track_music"))
            if wave is not None:
                painter.drawPixmap(room, wave, QRectF(wave.rect()))
            return
        strip = filmstrip(self._bench, self._asset)
        if strip is not None:
            _tiles(painter, room, strip)

    def _piece(self, painter: QPainter, room: QRectF) -> None:
        start, end = self.x_of(self._state.start), self.x_of(self._state.end)
        veil = QColor(colour("bg"))
        veil.setAlpha(190)
        painter.fillRect(QRectF(room.left(), room.top(), start - room.left(), room.height()), veil)
        painter.fillRect(QRectF(end, room.top(), room.right() - end, room.height()), veil)
        accent = colour("accent")
        painter.setPen(QPen(accent, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(start, room.top() + 1.5), QPointF(end, room.top() + 1.5))
        painter.drawLine(QPointF(start, room.bottom() - 1.5), QPointF(end, room.bottom() - 1.5))
        for x in (start - HANDLE, end):
            grip = QRectF(x, room.top(), HANDLE, room.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(grip, 4, 4)
            painter.setPen(QPen(colour("on_accent"), 2))
            middle = grip.center()
            painter.drawLine(middle - QPointF(0, 8), middle + QPointF(0, 8))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, TOP - 5, -1, -1), RADIUS, RADIUS)

    def _stand(self, painter: QPainter, room: QRectF) -> None:
        x = self.x_of(self._state.at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("playhead"))
        painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 9)]))
        painter.fillRect(QRectF(x - 1, 0, 2, room.bottom()), colour("playhead"))
        if self.hasFocus() and not self._has_handles:
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(-2, -2, 2, 2), RADIUS, RADIUS)

    def _arrived(self, name: str) -> None:
        if name in (filmstrip_name(self._asset), waveform_name(self._asset)):
            self.update()


def _tiles(painter: QPainter, room: QRectF, strip: QPixmap) -> None:
    """As many tiles side by side as have room in their own shape, each the one of its moment."""
    width = strip.width() / TILES
    shown = max(1.0, width * room.height() / max(1, strip.height()))
    count = max(1, round(room.width() / shown))
    each = room.width() / count
    for number in range(count):
        tile = min(TILES - 1, int((number + 0.5) * TILES / count))
        cut = min(width, each * strip.height() / room.height())
        source = QRectF(tile * width + (width - cut) / 2, 0, cut, strip.height())
        painter.drawPixmap(QRectF(room.left() + number * each, room.top(), each, room.height()), strip, source)
