"""The tray: the next post, pause, open, quit. Absent where the system has none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.shell.rail import mark


class Tray:
    """Made when the window goes on in the tray; `close` takes it away."""

    def __init__(self, owner: QWidget, open_window: Callable[[], object], pause: Callable[[], object],
                 leave: Callable[[], object]) -> None:
        self._menu = QMenu(owner)
        self._next = self._menu.addAction(t("Nothing is planned"))
        self._next.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(t("Open Brova Desktop")).triggered.connect(lambda: open_window())
        self._pause = self._menu.addAction(t("Pause publishing"))
        self._pause.triggered.connect(lambda: pause())
        self._menu.addSeparator()
        self._menu.addAction(t("Quit")).triggered.connect(lambda: leave())
        self._icon = QSystemTrayIcon(QIcon(mark(32)), owner)
        self._icon.setToolTip(t("Brova Desktop"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(
            lambda reason: open_window() if reason is QSystemTrayIcon.ActivationReason.Trigger else None)

    @staticmethod
    def is_there() -> bool:
        """Whether this system shows tray icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        return self._menu

    def show(self) -> None:
        self._icon.show()

    def say_next(self, text: str, *, paused: bool) -> None:
        """The first line of the menu, and what pausing would do."""
        self._next.setText(text or t("Nothing is planned"))
        self._pause.setText(t("Go on publishing") if paused else t("Pause publishing"))

    def tell(self, words: Words) -> None:
        """A native notification."""
        if self._icon.isVisible():
            self._icon.showMessage(t(say("Brova Desktop")), t(words), QIcon(mark(32)))

    def close(self) -> None:
        self._icon.hide()
        self._icon.deleteLater()
        self._menu.deleteLater()
