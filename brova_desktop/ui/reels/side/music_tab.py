"""Music and other sounds of the library, to listen to and to put in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.reels.records import SoundRole
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor, Where
from brova_desktop.ui.reels.side.material import asset_payload, asset_thumb, file_media, read_assets
from brova_desktop.ui.reels.thumbs import ThumbList
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.widgets.controls import Button
from brova_desktop.ui.widgets.inputs import Choice, SearchField
from brova_desktop.ui.widgets.panels import EmptyState

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

ROLES = {SoundRole.MUSIC: say("as music"), SoundRole.VOICE: say("as a voice"), SoundRole.EFFECT: say("as an effect")}


class MusicTab(QWidget):
    """One sound plays at a time."""

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._editor, self._scope = bench, editor, scope
        self._player: QMediaPlayer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        self.search = SearchField(t("Search music"))
        self.search.searched.connect(lambda _: self.load())
        column.addWidget(self.search)
        self.list = ThumbList(t("Music"), 2, 120, 56, words=2, payload=asset_payload, many=False)
        self.list.opened.connect(lambda _: self.add())
        self.list.chosen.connect(self._chosen)
        self.empty = EmptyState("music", t("No music yet"), t("Sounds you import stand here: music, voices, effects."))
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        column.addWidget(holder, 1)
        row = QHBoxLayout()
        self.listen = Button(t("Listen"), self.toggle_listening, icon_name="play")
        self.role = Choice(t("Put in as"), [(role.value, t(words)) for role, words in ROLES.items()],
                           SoundRole.MUSIC.value)
        self.put = Button(t("Add"), self.add, icon_name="plus")
        row.addWidget(self.listen, 1)
        row.addWidget(self.put, 1)
        column.addWidget(self.role)
        column.addLayout(row)
        self._tie = bench.changed.subscribe(self._changed)
        self._chosen()

    def close_tab(self) -> None:
        self.stop()
        self._tie.close()

    def load(self) -> None:
        self._scope.start(self._load(), name="side music", replace=True)

    async def _load(self) -> None:
        found = await read_assets(self._bench, self.search.text(), (MediaKind.AUDIO,))
        self.list.show_thumbs([asset_thumb(self._bench, asset) for asset in found])
        self.stack.setCurrentWidget(self.list if found else self.empty)
        self._chosen()

    def add(self) -> None:
        """Put the selected sound in at the playhead."""
        self._scope.start(self._add(), name="add music")

    async def _add(self) -> None:
        keys = self.list.selected()
        if keys:
            media = await file_media(self._bench, keys)
            self._editor.place_media(media, Where.END, role=SoundRole(self.role.current()))

    def toggle_listening(self) -> None:
        if self._player is not None and self._player.isPlaying():
            self.stop()
        elif self.list.selected():
            self._scope.start(self._play(self.list.selected()[0]), name="listen", replace=True)

    async def _play(self, key: str) -> None:
        shelf = self._bench.desk.shelf
        place = await self._bench.lanes.run(LIBRARY, lambda: shelf.place(shelf.assets.get(AssetId(key))))
        if self._player is None:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(QAudioOutput(self))
            self._player.playingChanged.connect(self._show_playing)
        self._player.setSource(QUrl.fromLocalFile(str(place)))
        self._player.play()

    def stop(self) -> None:
        if self._player is not None:
            self._player.stop()

    def _show_playing(self, playing: bool) -> None:
        self.listen.setIcon(icon("pause" if playing else "play", size=16))
        self.listen.setText(t("Stop") if playing else t("Listen"))

    def _chosen(self) -> None:
        some = bool(self.list.selected())
        self.listen.setEnabled(some)
        self.put.setEnabled(some)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.ASSETS):
            self.load()
