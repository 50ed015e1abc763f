"""Files of the library beside the reel: found, dragged in, put in with Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.media.asset import Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import choose_files
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor, Where
from brova_desktop.ui.reels.side.material import asset_payload, asset_thumb, file_media, read_assets
from brova_desktop.ui.reels.thumbs import ThumbList
from brova_desktop.ui.widgets.controls import Button
from brova_desktop.ui.widgets.inputs import SearchField
from brova_desktop.ui.widgets.panels import EmptyState


class MediaTab(QWidget):
    """Films and pictures."""

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._editor, self._scope = bench, editor, scope
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.setSpacing(8)
        self.search = SearchField(t("Search media"))
        self.search.searched.connect(lambda _: self.load())
        column.addWidget(self.search)
        self.list = ThumbList(t("Media"), 3, 80, 104, words=0, payload=asset_payload)
        self.list.opened.connect(lambda _: self.add())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.empty = EmptyState("image-plus", t("No media yet"), t("Films and pictures you import stand here."),
                                t("Import files"), self.import_files)
        self.nothing = EmptyState("search", t("Nothing found"), t("Try another word."))
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for page in (self.list, self.empty, self.nothing):
            self.stack.addWidget(page)
        column.addWidget(holder, 1)
        self.more = Button(t("Import files"), self.import_files, icon_name="plus", kind="quiet")
        column.addWidget(self.more)
        bench.pictures.ready.connect(self._arrived)
        self._tie = bench.changed.subscribe(self._changed)

    def close_tab(self) -> None:
        self._tie.close()
        self._bench.pictures.ready.disconnect(self._arrived)

    def load(self) -> None:
        self._scope.start(self._load(), name="side media", replace=True)

    async def _load(self) -> None:
        text = self.search.text()
        found = await read_assets(self._bench, text, (MediaKind.VIDEO, MediaKind.IMAGE))
        self.list.show_thumbs([asset_thumb(self._bench, asset) for asset in found])
        self.search.setPlaceholderText(t("Search media"))
        page: QWidget = self.list if found else (self.nothing if text else self.empty)
        self.stack.setCurrentWidget(page)
        self.more.setVisible(page is not self.empty)

    def add(self, where: Where = Where.END) -> None:
        """Put what is selected into the reel."""
        self._scope.start(self._add(where), name="add media")

    async def _add(self, where: Where) -> None:
        media = await file_media(self._bench, self.list.selected())
        await self._editor.rest()
        self._editor.place_media(media, where)

    async def _replace(self) -> None:
        media = await file_media(self._bench, self.list.selected()[:1])
        await self._editor.rest()
        self._editor.replace_media(media[0])

    def import_files(self) -> None:
        self._scope.start(self._import(), name="import media")

    async def _import(self) -> None:
        files = await choose_files(self, say("Import files"))
        if files:
            wish = self._bench.settings.current.media
            placement = Placement.COPIED if wish.import_mode == "copy" else Placement.REFERENCED
            await self._bench.work.import_files(self._bench.runner, files, placement, proxies=wish.proxies)

    def _menu(self, at: QPoint) -> None:
        if not self.list.selected():
            return
        menu = QMenu(self)
        menu.addAction(t("Add at the end"), self.add)
        menu.addAction(t("Insert at the playhead"), lambda: self.add(Where.INSERT))
        menu.addAction(t("Put over the picture"), lambda: self.add(Where.OVERLAY))
        replace = menu.addAction(t("Replace the selected clip"),
                                 lambda: self._scope.start(self._replace(), name="replace media"))
        replace.setEnabled(self._editor.only_selected() is not None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.mapToGlobal(at))

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.ASSETS):
            self.load()

    def _arrived(self, name: str) -> None:
        if name.startswith("poster "):
            self.list.viewport().update()
