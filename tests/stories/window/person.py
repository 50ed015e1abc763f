"""A person at the window who uses either only the keyboard or only the mouse (and the keyboard for words)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from brova_desktop.ui.shell.window import MainWindow

PATIENCE = 30.0
"""Seconds a person waits for something before giving up."""
MOST_TABS = 250


class Hands(Enum):
    KEYBOARD = "keyboard"
    MOUSE = "mouse"


class Person:
    """Every act is a real key or mouse event to the window, followed by a few turns of the loop."""

    def __init__(self, window: MainWindow, hands: Hands, pictures: Path | None = None) -> None:
        self.window = window
        self.hands = hands
        self.pictures = pictures

    @property
    def has_mouse(self) -> bool:
        return self.hands is Hands.MOUSE

    async def until(self, is_so: Callable[[], object], what: str) -> None:
        """Wait for something on the screen."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not is_so():  # noqa: ASYNC110 - what is waited for is seen, not told
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"waited in vain until {what}; {self.sight()}") from None

    def sight(self) -> str:
        """What is on the screen when something did not happen, with a picture of it."""
        if self.pictures is not None:
            self.window.grab().save(str(self.pictures / "last.png"))
        told = [" ".join(str(words) for words in one.words) for one in self.window.notices.history]
        studio = self.window.current
        return f"in front: {studio.key if studio else None}, focus: {type(self.focus()).__name__}, told: {told}"

    async def pause(self, turns: int = 8) -> None:
        for _ in range(turns):
            await asyncio.sleep(0.01)

    async def key(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a combination, where the focus is unless a widget is named."""
        await self.come_back()
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(widget or self.focus(), pressed.key(), pressed.keyboardModifiers())
        await self.pause()

    async def come_back(self) -> None:
        """Without a window manager nobody gives the keys back to the window when a dialog has closed."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            await self.until(self.window.isActiveWindow, "the window has the keys")

    async def write(self, text: str, widget: QWidget | None = None) -> None:
        """Write words where the focus is."""
        QTest.keyClicks(widget or self.focus(), text)
        await self.pause()

    async def press(self, widget: QWidget) -> None:
        """Press a button: click it, or go to it with Tab and press Space."""
        if self.has_mouse:
            await self.click(widget)
        else:
            await self.go_to(widget)
            await self.key("Space", widget)

    async def fill(self, field: QWidget, text: str) -> None:
        """Put words into a field instead of what is there."""
        if self.has_mouse:
            await self.click(field)
        else:
            await self.go_to(field)
        await self.key("Ctrl+A", field)
        await self.write(text, field)

    async def click(self, widget: QWidget, at: QPoint | None = None,
                    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        assert widget.isVisible(), f"{widget.accessibleName()} cannot be seen"
        _scroll_to(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, at or QPoint())
        await self.pause()

    async def go_to(self, widget: QWidget) -> None:
        """Tab until the focus is there."""
        for _ in range(MOST_TABS):
            now = self.focus()
            if now is widget or widget.isAncestorOf(now):
                return
            QTest.keyClick(now, Qt.Key.Key_Tab)
            await asyncio.sleep(0)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName() or type(widget).__name__}")

    async def drop(self, files: Sequence[Path], target: QWidget) -> None:
        """Drop files from the system's file manager."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        place = target.rect().center()
        args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(place, *args)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted(), "files cannot be dropped here"
        QApplication.sendEvent(target, QDropEvent(QPointF(place), *args))
        await self.pause()

    async def choose_files(self, files: Sequence[Path]) -> None:
        """Answer the file dialog that is open by writing the paths."""
        await self.until(lambda: _file_dialog() is not None, "a file dialog opened")
        dialog = _file_dialog()
        assert dialog is not None
        field = next(one for one in dialog.findChildren(QLineEdit) if one.objectName() == "fileNameEdit")
        field.setFocus()
        await self.write(" ".join(f'"{file}"' for file in files), field)
        await self.key("Return", field)
        await self.until(lambda: _file_dialog() is None, "the file dialog closed")

    def focus(self) -> QWidget:
        """Where keys go."""
        top = QApplication.activeModalWidget() or QApplication.activePopupWidget() or self.window
        return top.focusWidget() or top


def _file_dialog() -> QFileDialog | None:
    dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    return next((one for one in dialogs if one.isVisible()), None)


def _scroll_to(widget: QWidget) -> None:
    """As the wheel would: bring the widget into view."""
    from PySide6.QtWidgets import QScrollArea

    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
