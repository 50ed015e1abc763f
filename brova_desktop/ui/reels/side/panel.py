"""The left panel with its tabs; each is loaded when it is first shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.side.look_tab import LookTab
from brova_desktop.ui.reels.side.media_tab import MediaTab
from brova_desktop.ui.reels.side.music_tab import MusicTab
from brova_desktop.ui.reels.side.text_tab import TextTab
from brova_desktop.ui.widgets.inputs import Segments


class SidePanel(QWidget):
    """Media, Text, Music, Look."""

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(t("Material"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        self.media = MediaTab(bench, editor, scope)
        self.text = TextTab(bench, editor, scope)
        self.music = MusicTab(bench, editor, scope)
        self.look = LookTab(editor)
        self.pages: dict[str, MediaTab | TextTab | MusicTab | LookTab] = {
            "media": self.media, "text": self.text, "music": self.music, "look": self.look}  # fmt: skip
        titles = [("media", t("Media")), ("text", t("Text")), ("music", t("Music")), ("look", t("Look"))]
        self.tabs = Segments(t("Material"), titles)
        self.tabs.setStyleSheet("QPushButton { padding: 0 7px; }")
        self.tabs.chosen.connect(self.show_tab)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 4)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column.addLayout(row)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self._loaded: set[str] = set()

    def show_tab(self, key: str) -> None:
        """Show a tab and read what it shows."""
        self.tabs.choose(key)
        page = self.pages[key]
        self.stack.setCurrentWidget(page)
        if key not in self._loaded and isinstance(page, MediaTab | MusicTab):
            self._loaded.add(key)
            page.load()

    def close_panel(self) -> None:
        for page in self.pages.values():
            page.close_tab()
