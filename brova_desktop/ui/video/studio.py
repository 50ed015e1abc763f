"""The video studio: places at one side, the list in the middle, what is selected at the other."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedLayout

from brova_desktop.domain.ids import AssetId, JobId
from brova_desktop.domain.media.query import Sort
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.actions import Action, ActionSet
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.video.actions import LIST_ROWS, PAGE_ROWS, ROWS
from brova_desktop.ui.video.asks import DialogAsks
from brova_desktop.ui.video.clip.page import ClipPage
from brova_desktop.ui.video.dropping import FileDrops
from brova_desktop.ui.video.filtering import BIN, COLLECTION, Filter
from brova_desktop.ui.video.importing import ImportRun
from brova_desktop.ui.video.making import ClipRun
from brova_desktop.ui.video.menus import list_menu, place_menu
from brova_desktop.ui.video.model import AssetModel
from brova_desktop.ui.video.opening import Opening
from brova_desktop.ui.video.panes import LibraryPane
from brova_desktop.ui.video.parts import Asks, Part, Phase
from brova_desktop.ui.video.playing import MakePlayer, OnePlayer, QtPlayer
from brova_desktop.ui.video.presenter import VideoPresenter
from brova_desktop.ui.video.sidebar import NEW_COLLECTION, SAVED, entries

EDITED: dict[str, Words] = {
    "title": say("Edit the title"), "description": say("Edit the description"), "category": say("Change the category"),
    "status": say("Change the status"), "rating": say("Rate"),
}  # fmt: skip


class VideoStudio(Studio):
    """The library of the workspace."""

    key = "video"
    title = say("Video")
    icon = "film"
    ROWS: ClassVar[Sequence[Action[Any]]] = (*ROWS, *LIST_ROWS, *PAGE_ROWS)
    OF_WORKSPACE = frozenset({"filter", "selected"})

    def __init__(self, bench: Workbench, *, asks: Asks | None = None, make_player: MakePlayer = QtPlayer) -> None:
        super().__init__(bench)
        self._rows = AssetModel(self._fetch, lambda asset: str(bench.desk.shelf.place(asset)), self)
        self.video = VideoPresenter(bench, self.scope, self._rows, asks or DialogAsks(self))
        self._saves = bench.scope()
        self._seen = self._wants_focus = False
        self.player = OnePlayer(make_player)
        self._build()
        self.opening = Opening(self.video, self.room, self.player, self._turned)
        self._set = self.make_actions(self)
        for row in PAGE_ROWS:
            self.removeAction(self._set.qt[row.id])
        for row in LIST_ROWS:  # their keys mean something else in fields and buttons
            self.removeAction(self._set.qt[row.id])
            self.view.addAction(self._set.qt[row.id])
        self.detail.preview.addAction(self._set.qt["video.play"])
        self._connect()
        self._drops = FileDrops(self, self.library.middle)
        self._drops.dropped.connect(lambda files: self.do(self.video.imports.take(files)))
        self._show(Part.FILTER)

    # --- panes ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.room = QStackedLayout(self)
        pane = LibraryPane(self.bench, self._rows, self.title, do=lambda id: self._set.trigger(id),
                           again=self.video.reload, start=self.video.begin, player=self.player)
        self.library = pane
        self.bar, self.empty_bin, self.import_ = pane.bar, pane.empty_bin, pane.import_
        self.side, self.tools, self.view, self.states = pane.side, pane.tools, pane.view, pane.states
        self.pages, self.tray, self.detail, self.header = pane.pages, pane.tray, pane.detail, pane.header
        self.room.addWidget(pane)

    def _connect(self) -> None:
        video, tools, form = self.video, self.tools, self.detail.form
        self._ties = (video.changed.subscribe(self._show), video.focus.subscribe(self._focus))
        self.view.chosen.connect(lambda: video.select(self.view.selected_seqs()))
        self.view.opened.connect(self.open_one)
        self.view.menu_wanted.connect(
            lambda point: list_menu(self, self._set).popup(self.view.viewport().mapToGlobal(point)))
        self.side.picked.connect(self._go_to)
        self.side.dropped.connect(self._dropped_on_side)
        self.side.menu_wanted.connect(self._side_menu)
        tools.typed.connect(lambda text: video.narrow(text=text) if text != video.filter.text else None)
        tools.narrowed.connect(lambda field, value: video.narrow(**{field: value}))
        tools.cleared.connect(video.clear_filters)
        tools.kept.connect(lambda: self._set.trigger("video.save-filter"))
        tools.sorted_by.connect(lambda key: video.narrow(sort=Sort(key)))
        tools.viewed.connect(lambda grid: self.view_as(grid=grid))
        self.detail.asked.connect(self._set.trigger)
        form.edited.connect(self._edited)
        form.tagged.connect(lambda tag: self.do(video.edit_selected(say("Add a tag"), add_tags=[tag])))
        form.untagged.connect(lambda tag: self.do(video.edit_selected(say("Remove a tag"), remove_tags=[tag])))
        self.tray.cancelled.connect(lambda job: self.do(video.imports.cancel(JobId(job))))
        self.tray.dismissed.connect(lambda job: video.imports.dismiss(JobId(job)))
        self.tray.dismissed.connect(lambda job: video.making.dismiss(JobId(job)))

    # --- the studio's life ----------------------------------------------------------------------------------------

    @property
    def actions_set(self) -> ActionSet[Any] | None:
        return self._set

    def shown(self) -> None:
        if not self._seen:
            self._seen = True
            self.video.start()
        self._wants_focus = True
        self._show_list()

    def go(self, place: Place) -> None:
        """`item` is an asset; the intent "import" brings files."""
        self.opening.leave()
        if place.intent == "import":
            files = [Path(one) for one in place.values.get("files", ())]
            self.do(self.video.imports.take(files) if files else self.video.imports.choose())
        elif place.item:
            self.do(self.video.show(place.item))

    def remember(self) -> dict[str, Any]:
        return {"filter": self.video.filter.record(), "grid": self.video.is_grid,
                "selected": [asset.id for asset in self.video.chosen[:1]],
                "volume": self.detail.preview.volume.value()}

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("filter"), dict):
            self.video.filter = Filter.from_record(memory["filter"])
        if isinstance(memory.get("volume"), int):
            self.detail.preview.volume.setValue(memory["volume"])
        self.view_as(grid=memory.get("grid") is not False)

    async def close_studio(self) -> None:
        self.detail.preview.leave()
        await self.opening.close()
        self.setEnabled(False)  # from here on it goes, and nobody types any more
        self.detail.form.flush()
        await self._saves.idle()  # what was being typed is in the library before the studio goes
        await self._saves.close()
        self.video.close()
        for tie in self._ties:
            tie.close()
        await super().close_studio()

    def hideEvent(self, event: QHideEvent) -> None:
        self.detail.form.flush()
        self.detail.preview.leave()
        if self.page is not None:
            self.page.leave()
        super().hideEvent(event)

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, part: Part) -> None:
        video = self.video
        if part in (Part.FILTER, Part.SIDE):
            self.tools.show_filter(video.filter, video.overview.tags, grid=video.is_grid)
            self.side.show_entries(entries(video.overview), video.filter.place)
            self.empty_bin.setVisible(video.filter.in_bin)
            self.import_.setVisible(not video.filter.in_bin)
        if part in (Part.LIST, Part.FILTER):
            self._show_list()
        if part is Part.IMPORTS:
            runs: dict[JobId, ImportRun | ClipRun] = {**video.imports.runs, **video.making.runs}
            self.tray.show_runs(runs)
        if part in (Part.SELECTION, Part.SIDE, Part.FILTER):
            place = str(self.bench.desk.shelf.place(video.one)) if video.one is not None else ""
            self.detail.show_assets(len(video.selected), video.chosen, video.overview.tags, place,
                                    in_bin=video.filter.in_bin)
        if part in (Part.SELECTION, Part.USES):
            self.detail.show_uses(video.uses)
        if hasattr(self, "_set"):
            self._set.refresh()
            self.detail.show_possible(lambda id: self._set.qt[id].isEnabled())

    def _show_list(self) -> None:
        video, count = self.video, len(self._rows.order)
        self.bar.state.setText(t("{count} files", count=count) if video.phase is Phase.READY else "")
        is_list = count > 0 and video.phase is not Phase.FAILED
        if video.phase is Phase.LOADING and not count:
            self.states.loading()
        elif video.phase is Phase.FAILED and video.trouble is not None:
            self.states.failed(video.trouble)
        elif not count:
            self.states.empty(video.filter)
        self.pages.setCurrentWidget(self.view if is_list else self.states)
        if is_list and self._wants_focus:
            self._wants_focus = False
            self.view.setFocus()
        self.library.line_up()

    def _focus(self, seqs: tuple[int, ...]) -> None:
        if seqs:
            self.view.select_seqs(seqs)

    def _fetch(self, seqs: Sequence[int]) -> None:
        self.video.begin(self._fetched(seqs), name="video rows")

    async def _fetched(self, seqs: Sequence[int]) -> None:
        from brova_desktop.jobs.lanes import LIBRARY

        found = await self.bench.lanes.run(LIBRARY, self.bench.desk.shelf.assets.numbered, seqs)
        self._rows.learn(seqs, found)

    # --- what actions ask -----------------------------------------------------------------------------------------

    def open_one(self) -> None:
        """Play what can be played, else go to its words."""
        if self.detail.preview.can_play and self.video.one is not None:
            self.detail.preview.toggle()
        elif self.video.one is not None:
            self.rename()

    def play_pause(self) -> None:
        if self.page is not None:
            self.page.play_pause()
        else:
            self.detail.preview.toggle()

    def undo(self) -> object:
        return self.video.undo() if self.page is None else self.page.undo()

    def redo(self) -> object:
        return self.video.redo() if self.page is None else self.page.redo()

    @property
    def page(self) -> ClipPage | None:
        """The page on which a clip is worked; None while the library is in front."""
        return self.opening.page

    def _turned(self) -> None:
        """Another page is in front, or something on it changed what can be done."""
        page = self.page
        if page is not None:
            self.detail.preview.leave()
            page.board.addActions([self._set.qt[row.id] for row in PAGE_ROWS] + [self._set.qt["video.play"]])
        self._set.refresh()

    def rename(self) -> None:
        self.detail.form.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.detail.form.title.selectAll()

    def select_all(self) -> None:
        self.view.setFocus()
        self.view.selectAll()

    def search_field(self) -> None:
        self.opening.leave()
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()

    def view_as(self, *, grid: bool) -> None:
        self.video.is_grid = grid
        self.view.show_as(grid=grid)
        self.library.line_up()
        self.tools.show_filter(self.video.filter, self.video.overview.tags, grid=grid)
        self._set.refresh()

    # --- what people do -------------------------------------------------------------------------------------------

    def do(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a step of the presenter."""
        self.video.begin(work, name="video step")

    def _edited(self, field: str, value: object) -> None:
        ids = [asset.id for asset in self.video.chosen]
        if field in ("title", "description"):
            if len(ids) == 1:
                merge = f"{field} {ids[0]}"
                self._saves.start(self.video.edit(EDITED[field], ids, merge=merge, **{field: value}), name=merge)
        else:
            self.do(self.video.edit_selected(EDITED[field], **{field: value}))

    def _go_to(self, key: str) -> None:
        if key == NEW_COLLECTION:
            self._set.trigger("video.new-collection")
        elif key.startswith(SAVED):
            saved = next((one for one in self.video.overview.saved if f"{SAVED}{one.name}" == key), None)
            if saved is not None:
                self.video.look(saved.filter)
        elif key != self.video.filter.place:
            self.video.go_to(key)

    def _side_menu(self, key: str, point: QPoint) -> None:
        if key.startswith(COLLECTION):
            self._go_to(key)
        place_menu(self, self._set, key).popup(point)


    def _dropped_on_side(self, key: str, ids: list[str]) -> None:
        if key == BIN:
            self._set.trigger("video.bin")
        else:
            chosen = [AssetId(one) for one in ids]
            self.do(self.video.collecting.put_into(key.removeprefix(COLLECTION), chosen))
