"""What the system asks the window to look like: hears when it changes, and asks for its accent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from brova_desktop.ui.bridge.studio import Studio

NO_ACCENT = frozenset({"#308cc6", "#000080"})
"""What Qt calls the accent where the system names none (seen with 6.11: the blue of its own style)."""
LOOK_AGAIN = 0.3
"""Seconds until it is asked again whether somebody is in the middle of something."""


def system_accent() -> str:
    """The system's accent as #rrggbb, "" where it has none. `theme.wear` leaves this role to the system."""
    found: QColor = QGuiApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent)
    return "" if found.name() in NO_ACCENT else found.name()


async def nobody_is_busy() -> None:
    """Wait until no window asks a question, no menu is open and no button is held down.

    The window is made anew for another look, and what is typed into a dialog or held by the mouse would be gone.
    """
    while (QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None  # noqa: ASYNC110
           or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton):  # - Qt tells of none of these ends
        await asyncio.sleep(LOOK_AGAIN)


async def nothing_is_held(studios: Callable[[], Iterable[Studio]]) -> None:
    """Wait until nothing of the studios would end when they are built anew."""
    while any(studio.is_held for studio in studios()):  # noqa: ASYNC110 - studios come and go
        await asyncio.sleep(LOOK_AGAIN)


class SystemLook(QObject):
    """`changed` is called soon after the system chose other colours or more contrast, once for many signals."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._is_closed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(changed)
        hints, app = QGuiApplication.styleHints(), QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        hints.colorSchemeChanged.connect(self._hear)
        hints.accessibility().contrastPreferenceChanged.connect(self._hear)
        app.paletteChanged.connect(self._hear)

    def close(self) -> None:
        """Hear nothing more; Qt lets go of the signals with the receiver."""
        self._soon.stop()
        self._is_closed = True
        self.deleteLater()

    def _hear(self) -> None:
        if not self._is_closed:
            self._soon.start(0)
