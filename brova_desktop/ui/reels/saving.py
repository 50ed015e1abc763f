"""What the top bar says about saving: the open reel saves by itself, this only watches."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from brova_desktop.domain.errors import BrovaError
from brova_desktop.ui.bridge.words import t

if TYPE_CHECKING:
    from brova_desktop.services.editing import OpenReel

LOOK_MS = 150
JUST_NOW = 60.0


class Saving(QObject):
    """`changed` brings the sentence, `troubled` what went wrong (told once until a step is safe again)."""

    changed = Signal(str)
    troubled = Signal(object)
    _heard = Signal(object)

    def __init__(self, opened: OpenReel, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._in_trouble = False
        self._saved_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._heard.connect(self._failed)  # the writer's thread tells it: queued to this one
        self._tie = opened.trouble.subscribe(self._heard.emit)

    def text(self) -> str:
        """Saved just now, Saving, Not saved."""
        if self._in_trouble:
            return t("Not saved")
        if not self._opened.is_safe:
            return t("Saving")
        return t("Saved just now") if time.monotonic() - self._saved_at < JUST_NOW else t("Saved")

    def stepped(self) -> None:
        """A step was done: it is being written."""
        self._timer.setInterval(LOOK_MS)
        self._timer.start()
        self._look()

    def close(self) -> None:
        self._tie.close()
        self._timer.stop()

    def _look(self) -> None:
        if self._opened.is_safe:
            if self._in_trouble or self._timer.interval() == LOOK_MS:
                self._saved_at = time.monotonic()
            self._in_trouble = False
            self._timer.setInterval(30_000)
        self.changed.emit(self.text())

    def _failed(self, error: BrovaError) -> None:
        if not self._in_trouble:
            self._in_trouble = True
            self.troubled.emit(error)
        self.changed.emit(self.text())
