"""The preview alone on the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.player import Player


class FullScreen(QWidget):
    """Space plays, arrows step, F or Escape leaves."""

    def __init__(self, player: Player) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(t("Preview"))
        self.setAccessibleName(t("Preview"))
        self._player = player
        player.painted.connect(self.update)
        player.closed.connect(self.close)

    def paintEvent(self, event: QPaintEvent) -> None:
        image: QImage | None = self._player.stage.image
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(0, 0, 0))
            if image is not None:
                size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(),
                               size.height())
                painter.drawImage(place, image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        player = self._player
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in (Qt.Key.Key_F, Qt.Key.Key_Escape):
            self.close()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_K):
            player.transport.toggle()
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_L):
            player.transport.shuttle(1 if event.key() == Qt.Key.Key_L else -1)
        elif event.key() in steps:
            player.editor.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._player.painted.disconnect(self.update)
        self._player.closed.disconnect(self.close)
        super().closeEvent(event)
