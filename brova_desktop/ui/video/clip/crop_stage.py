"""A picture with the part of it that becomes a thumbnail: dragged, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from brova_desktop.services.library.covers import Shape, cover_box
from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour

STEP = 0.02


class CropStage(QWidget):
    """One shape at a time. `moved` brings where the middle of the part lies now, 0.0 to 1.0."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.shape = Shape.WIDE
        self.centre = 0.5
        self._held: tuple[QPointF, float] | None = None
        self.setMinimumHeight(scaled(160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(t("Part of the picture"))

    def show_part(self, image: QImage, shape: Shape, centre: float) -> None:
        """Show this picture with this part of it."""
        self.image, self.shape, self.centre = image, shape, centre
        self.setAccessibleDescription(t("Middle at {percent} %", percent=number(centre * 100)))
        self.update()

    def part(self) -> QRectF:
        """The part in the picture's own pixels."""
        box = cover_box(self.image.width(), self.image.height(), *self.shape.size, self.centre)
        return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])

    @property
    def is_sideways(self) -> bool:
        """Whether the part has room to the sides; else above and below it."""
        return self.part().width() < self.image.width() - 0.5

    def _place(self) -> QRectF:
        """Where the picture is painted."""
        size = QSize(self.image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(),
                      size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        place, part = self._place(), self.part()
        scale = place.width() / self.image.width()
        frame = QRectF(place.left() + part.left() * scale, place.top() + part.top() * scale, part.width() * scale,
                       part.height() * scale)
        veil = QColor(colour("bg"))
        veil.setAlpha(170)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.image)
            painter.fillRect(place, veil)
            painter.drawImage(frame, self.image, part)
            painter.setPen(QPen(colour("accent"), 4 if self.hasFocus() else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)

    # --- moving ---------------------------------------------------------------------------------------------------

    def _go(self, centre: float) -> None:
        self.moved.emit(min(1.0, max(0.0, centre)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held = event.position(), self._true_centre()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self.image.isNull():
            return
        start, centre = self._held
        place, by = self._place(), event.position() - start
        self._go(centre + (by.x() / place.width() if self.is_sideways else by.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go(self._true_centre() + step * STEP)

    def _true_centre(self) -> float:
        """The middle as it is seen: at an edge it lies further in than asked for."""
        if self.image.isNull():
            return 0.5
        part = self.part().center()
        return part.x() / self.image.width() if self.is_sideways else part.y() / self.image.height()
