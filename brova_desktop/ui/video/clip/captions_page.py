"""The captions of a clip beside its player: edited where they stand, read from files and written to them."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import Ticks, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES, LIBRARY
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.library.clip_captions import ClipCaptions
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.clip.caption_state import CaptionState
from brova_desktop.ui.video.clip.page import Start
from brova_desktop.ui.video.clip.player_page import PlayerPage
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.cue_table import CueTable
from brova_desktop.ui.widgets.panels import EmptyState, plain

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.playing import OnePlayer
    from brova_desktop.ui.video.presenter import VideoPresenter

SIDE = 420
FILES_PATTERN = "*.srt *.vtt *.ass"


class CaptionsPage(PlayerPage):
    """One film or sound. Every change is saved at once; undo goes back step by step while the page is open."""

    def __init__(self, bench: Workbench, start: Start, player: OnePlayer, video: VideoPresenter, asset: Asset,
                 facts: MediaFacts) -> None:
        super().__init__(bench, start, say("Captions"), asset, facts)
        self._video = video
        notes = AssetNotes(bench.desk.workspace.library.settings)
        self.captions = ClipCaptions(notes, bench.desk.shelf.assets, bench.clock)
        self.state = CaptionState((), facts.duration)
        self.is_loaded = False
        self._build(player)
        self._saves = bench.scope()
        self.later(self._read(), name="captions")

    def _build(self, player: OnePlayer) -> None:
        self.shown = Label("", "strong", wrap=True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setMinimumHeight(scaled(40))
        self.lay_out(player, self._list(), below=self.shown, has_handles=False, gap=10)
        self.bar.end.addWidget(Button(t("Load a file"), self._load, icon_name="import"))
        self.export = Button(t("Save as a file"), self._export, icon_name="download")
        self.bar.end.addWidget(self.export)
        self.add = self.main_button(say("Add a caption"), self._add, "plus")

    def _list(self) -> QWidget:
        panel = plain("panel")
        self.beside(panel, SIDE)
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        self.heading = Label(t("Captions"), "title")
        head.addWidget(self.heading, 1)
        self.remove = IconButton("trash-2", t("Remove this caption"), self._remove)
        head.addWidget(self.remove)
        column.addLayout(head)
        self.table = CueTable(t("Captions"), (t("From"), t("To"), t("Words")), t("Columns"))
        self.table.chosen.connect(self._chosen)
        self.table.worded.connect(self._worded)
        self.table.retimed.connect(self._retimed)
        column.addWidget(self.table, 1)
        self.nothing = EmptyState("captions", t("No captions yet"),
                                  t("Load an SRT, WebVTT or ASS file, or add a caption where the clip stands."))
        column.addWidget(self.nothing, 1)
        self.nothing.hide()
        return panel

    async def _read(self) -> None:
        lines = await self.bench.lanes.run(LIBRARY, self.captions.of, self.asset.id)
        self.state = CaptionState(lines, self.place.length)
        self.is_loaded = True
        self._show()
        self.look()

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, current: str = "") -> None:
        keyed = self.state.keyed
        on = current or self.state.key_at(self.place.at)
        self.table.show_rows([(key, line.span.start, line.span.end, line.text) for key, line in keyed], on)
        self.table.setVisible(bool(keyed))
        self.nothing.setVisible(self.is_loaded and not keyed)
        self.remove.setEnabled(bool(self.table.current))
        self.export.setEnabled(bool(keyed))
        self._say()
        self.strip.refresh()
        self.changed.emit()

    def _say(self) -> None:
        line = self.state.line(self.state.key_at(self.place.at))
        self.shown.setText(line.text if line is not None else "")

    # --- time -----------------------------------------------------------------------------------------------------

    def go(self, at: int) -> None:
        """Stand at a moment."""
        self.preview.pause()
        self.place.go(at)
        self.preview.seek(float(to_seconds(self.place.at)))
        self.look()
        self._show()

    def heard(self, at: Ticks) -> None:
        self.place.go(at)
        self.strip.refresh()
        self._say()

    # --- editing --------------------------------------------------------------------------------------------------

    def _chosen(self, key: str) -> None:
        line = self.state.line(key)
        self.remove.setEnabled(line is not None)
        if line is not None and not line.span.holds(self.place.at):
            self.preview.pause()
            self.place.go(line.span.start)
            self.preview.seek(float(to_seconds(self.place.at)))
            self.look()
            self.strip.refresh()
            self._say()

    def _worded(self, key: str, text: str) -> None:
        self.state.word(key, text)
        self._edited(key)

    def _retimed(self, key: str, is_end: bool, at: int) -> None:
        self.state.retime(key, at, end=is_end)
        self._edited(key)

    def _add(self) -> None:
        key = self.state.add(self.place.at)
        if not key:
            self.bench.notices.say(say("There is no room for a caption here."))
            return
        self._edited(key)
        row = next(number for number, (known, _) in enumerate(self.state.keyed) if known == key)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 2))

    def _remove(self) -> None:
        if self.table.current:
            self.state.remove(self.table.current)
            self._edited()

    def _edited(self, current: str = "") -> None:
        self._show(current)
        self._saves.start(self._save(), name="save", replace=True)

    async def _save(self) -> None:
        await self.bench.lanes.run(LIBRARY, self.captions.put, self.asset.id, self.state.lines)
        self._video.touched([self.asset.id])

    @property
    def can_undo(self) -> bool:
        return self.state.can_undo

    @property
    def can_redo(self) -> bool:
        return self.state.can_redo

    def undo(self) -> Coroutine[Any, Any, None] | None:
        self.state.undo()
        self._edited()
        return None

    def redo(self) -> Coroutine[Any, Any, None] | None:
        self.state.redo()
        self._edited()
        return None

    @property
    def can_do(self) -> bool:
        return self.is_loaded

    def do_it(self) -> Coroutine[Any, Any, None] | None:
        self._add()
        return None

    # --- files ----------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self.later(self._loaded(), name="load")

    async def _loaded(self) -> None:
        from brova_desktop.services.captions import read_captions

        title = say("Load captions")
        files = await self._video.asks.files(title, f"{t('Captions')} ({FILES_PATTERN})", many=False)
        if files:
            lines = await self.bench.lanes.run(FILES, read_captions, files[0])
            self.state.replace_all(lines)
            self._edited()
            self.bench.notices.say(say("{count} captions were loaded.", count=len(lines)), tone=Tone.OK)

    def _export(self) -> None:
        self.later(self._exported(), name="export")

    async def _exported(self) -> None:
        from brova_desktop.services.captions import write_captions

        name = f"{safe_name(self.asset.label, otherwise='captions')}.srt"
        target: Path | None = await self._video.asks.target(say("Save the captions"), name, "srt")
        if target is not None:
            await self.bench.lanes.run(FILES, write_captions, self.state.lines, target)
            self.bench.notices.say(say("The captions are in {name}.", name=target.name), tone=Tone.OK)

    async def close_page(self) -> None:
        await super().close_page()
        await self._saves.idle()
        await self._saves.close()
