"""Menus as the window's language reads them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from brova_desktop.ui.bridge.words import is_mirrored, isolated


class ActionMenu(QMenu):
    """A menu whose keys read from left to right in every language: Qt would write "Ctrl+," as ",+Ctrl"."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and is_mirrored():
            option.text = f"{words}{tab}{isolated(keys)}"

    def below(self, words: str) -> ActionMenu:
        """A new menu that opens beside its row in this one."""
        made = ActionMenu(words, self)
        self.addMenu(made)
        return made

    def open_under(self, button: QWidget) -> None:
        """Under a button, from its leading edge on."""
        corner = button.rect().bottomLeft()
        if is_mirrored():
            corner = QPoint(button.rect().right() + 1 - self.sizeHint().width(), corner.y())
        self.popup(button.mapToGlobal(corner))
