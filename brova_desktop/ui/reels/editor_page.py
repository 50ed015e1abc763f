"""The second face of the studio: one open reel. Panes are placed here; what is decided is the editor's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from brova_desktop.domain.editing.open_document import Step
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.canvas import set_canvas
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.actions_timeline import keep_keys
from brova_desktop.ui.reels.columns import Columns
from brova_desktop.ui.reels.editing import ReelEditor, Where
from brova_desktop.ui.reels.editor_bar import EditorBar
from brova_desktop.ui.reels.errands import Errands
from brova_desktop.ui.reels.inspector.panel import Inspector
from brova_desktop.ui.reels.missing_bar import MissingBar
from brova_desktop.ui.reels.player import Player
from brova_desktop.ui.reels.recording.bar import RecordBar
from brova_desktop.ui.reels.recording.microphone import QtMicrophone
from brova_desktop.ui.reels.recording.take import Microphone
from brova_desktop.ui.reels.render_job import State
from brova_desktop.ui.reels.saving import Saving
from brova_desktop.ui.reels.shelf import SHAPES
from brova_desktop.ui.reels.side.panel import SidePanel
from brova_desktop.ui.reels.tempo_bar import TempoBar
from brova_desktop.ui.reels.timeline.drops import Drop
from brova_desktop.ui.reels.transport import Speaker


class EditorPage(QWidget):
    """Top bar, side panel, player, inspector, timeline: there when `build` has ended. Close it with `close_page` before
    its scope, also when it was not built to the end."""

    back_asked = Signal()
    render_asked = Signal()
    post_asked = Signal()
    export_asked = Signal(str)

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, speaker: Speaker,
                 memory: dict[str, Any], microphone: Microphone | None = None) -> None:
        super().__init__()
        self.bench, self.editor, self.scope = bench, editor, scope
        self._speaker, self._memory = speaker, memory
        self._microphone = microphone or QtMicrophone()
        self._closing = ExitStack()
        """What there is to close; what is made last is closed first."""

    def build(self) -> Iterator[None]:
        """Make the panes, with a pause after each: all of them together would hold the window for too long."""
        bench, editor, scope, closing = self.bench, self.editor, self.scope, self._closing
        self.saving = Saving(editor.opened, self)
        closing.callback(self.saving.close)
        self.bar = EditorBar(editor)
        yield
        self.timeline = self._timeline()
        closing.callback(self.timeline.close_timeline)
        yield
        self.side = SidePanel(bench, editor, scope)
        closing.callback(self.side.close_panel)
        yield
        self.player = Player(bench, editor, scope, self._speaker)
        closing.callback(self.player.close_player)
        yield
        self.inspector = Inspector(editor)
        closing.callback(self.inspector.close_inspector)
        yield
        transport = self.player.transport
        self.tempo = TempoBar(editor, transport)
        closing.callback(self.tempo.close_tempo)
        self.errands = Errands(bench, editor, self.side, self, scope)
        self.notice = MissingBar(bench, editor, self.player, scope)
        closing.callback(self.notice.close_bar)
        self.recorder = RecordBar(editor, transport, self._microphone, bench.notices.tell)
        closing.callback(self.recorder.finish)
        yield
        self.columns = Columns(self.side, self.player, self.inspector)
        yield
        self._place()
        yield
        self._connect()
        self._restore(self._memory)
        self._listen()
        yield

    def _listen(self) -> None:
        editor = self.editor
        for tie in (editor.document.stepped.subscribe(self._stepped), editor.view.subscribe(self._asked),
                    editor.document.past_lost.subscribe(lambda lost: self.bar.show_history())):
            self._closing.callback(tie.close)
        for pane in (self.side, self.inspector, self.bar, self.recorder, self.tempo):
            keep_keys(pane)
        self.bar.state.setText(self.saving.text())

    @property
    def missing(self) -> tuple[Media, ...]:
        """Files of the reel that are not where they were."""
        return self.notice.missing

    def _timeline(self) -> Any:
        from brova_desktop.ui.reels.timeline.painting.films import LibraryFilms
        from brova_desktop.ui.reels.timeline.widget import Timeline

        bench = self.bench

        def films(arrived: Any) -> LibraryFilms:
            return LibraryFilms(arrived, bench.desk.shelf, bench.lanes, self.scope)

        timeline = Timeline(self.editor, films)
        timeline.board.setParent(timeline)  # it ends with the timeline, on this thread
        return timeline

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(self.columns)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.recorder)
        below.addWidget(self.tempo)
        below.addWidget(self.timeline, 1)
        self.rows.addWidget(lower)
        self.rows.setStretchFactor(0, 1)
        self.rows.setHandleWidth(1)
        self.rows.setChildrenCollapsible(False)
        column.addWidget(self.rows, 1)

    def _connect(self) -> None:
        bar = self.bar
        for asked, own in ((bar.back_asked, self.back_asked), (bar.render_asked, self.render_asked),
                           (bar.post_asked, self.post_asked), (bar.export_asked, self.export_asked)):
            asked.connect(own)
        bar.reshaped.connect(self._reshape)
        bar.renamed.connect(self._rename)
        bar.zones_changed.connect(self._show_zones)
        bar.grid_asked.connect(self.player.toggle_grid)
        bar.captions_asked.connect(self.player.toggle_captions)
        self.saving.changed.connect(bar.state.setText)
        self.saving.troubled.connect(self._say_trouble)
        self.player.sources_changed.connect(self._sources)
        self.timeline.dropped.connect(self._dropped)
        self.player.stage.dropped.connect(self._dropped_on_picture)
        self.recorder.import_asked.connect(lambda: self.scope.start(self.errands.import_voice(), name="import voice"))
        for over in (self.recorder, self.tempo):
            over.closed.connect(self.timeline.canvas.setFocus)
        self.inspector.table_wanted.connect(lambda clip, path: self.scope.start(
            self.errands.set_table([ItemId(clip)], path), name="colour table"))
        self.timeline.entered.connect(lambda id: self._enter())

    # --- state ---

    def _restore(self, memory: dict[str, Any]) -> None:
        def kept(name: str) -> QByteArray:
            found = memory.get(name)
            return QByteArray.fromBase64(found.encode()) if isinstance(found, str) else QByteArray()

        self.columns.restore(kept("upper"))
        if not self.rows.restoreState(kept("lower")):
            self.rows.setSizes([460, 300])
        zones = memory.get("zones")
        if isinstance(zones, list):
            self.bar.turn_zones(zones)
        self.side.show_tab(str(memory.get("tab", "media")) if memory.get("tab") in self.side.pages else "media")
        self._show_zones()

    def remembered(self) -> dict[str, Any]:
        """Where the splitters stand, which tab and zones are on."""
        def text(state: QByteArray) -> str:
            return bytes(state.toBase64().data()).decode()

        return {"upper": text(self.columns.state()), "lower": text(self.rows.saveState()),
                "tab": self.side.tabs.current(), "zones": self.bar.zones_on()}

    def close_page(self) -> None:
        """Stop listening and playing; typing and a recording under way are kept."""
        self._closing.close()

    def show_render(self, state: State) -> None:
        """How far a render is, beside its button."""
        self.bar.show_render(state)

    # --- what people do ---

    def _rename(self, title: str) -> None:
        if title != self.editor.reel.title and not self.editor.in_drag:
            self.editor.attempt(lambda: self.editor.apply(say("Rename"), lambda reel: set_title(reel, title)))

    def _reshape(self, key: str) -> None:
        width, height = SHAPES[key]
        self.editor.attempt(lambda: self.editor.apply(
            say("Change the canvas"), lambda reel: set_canvas(reel, replace(reel.canvas, width=width, height=height))))
        self.bar.show_history()

    def _show_zones(self) -> None:
        on = self.bar.zones_on()
        self.player.set_zones(tuple(on))
        self.inspector.set_zones(on)
        self.bar.show_zones()

    def _asked(self, what: str) -> None:
        if what == "edit":
            self._enter()
        elif what == "record":
            self.recorder.open_bar()
        elif what == "tempo":
            self.tempo.open_bar()

    def _enter(self) -> None:
        """Edit what is selected: a text where it stands, anything else in the inspector."""
        item = self.editor.only_selected()
        if item is None:
            return
        if not item.span.holds(self.editor.playhead):
            self.editor.seek(item.span.start + item.span.length // 2)
        if hasattr(item, "text"):
            self.player.edit_text(item.id)
        else:
            self.columns.show_inspector()
            self.inspector.setFocus()
            self.inspector.focusNextChild()

    def _dropped(self, drop: Any) -> None:
        self.scope.start(self.errands.bring(drop), name="drop")

    def _dropped_on_picture(self, assets: tuple[str, ...], files: tuple[Path, ...]) -> None:
        """Over the picture, unless there is none yet."""
        where = Where.OVERLAY if self.editor.length else Where.END
        self._dropped(Drop(assets, files, int(self.editor.playhead), where))

    # --- what the document says ---

    def _stepped(self, step: Step[Reel]) -> None:
        self.saving.stepped()
        self.bar.show_history()

    def _say_trouble(self, error: BrovaError) -> None:
        self.bench.notices.tell(error)

    def _sources(self, footage: Any) -> None:
        self.notice.show_missing(footage.missing)
        self.timeline.set_missing([AssetId(one.id) for one in footage.missing])
        self.inspector.set_missing([one.name for one in footage.missing])
