"""The second face of the studio: one open reel. Panes are placed here; what is decided is the editor's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSplitter, QVBoxLayout, QWidget

from brova_desktop.domain.editing.open_document import Step
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.canvas import set_canvas
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ui.bridge.words import is_mirrored, isolated, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import bringing
from brova_desktop.ui.reels.actions_timeline import keep_keys
from brova_desktop.ui.reels.editing import ReelEditor, Where
from brova_desktop.ui.reels.inspector.panel import Inspector
from brova_desktop.ui.reels.missing import look_for
from brova_desktop.ui.reels.player import Player
from brova_desktop.ui.reels.render_dialog import progress_text
from brova_desktop.ui.reels.render_job import State
from brova_desktop.ui.reels.saving import Saving
from brova_desktop.ui.reels.shelf import SHAPES, shape_name
from brova_desktop.ui.reels.side.panel import SidePanel
from brova_desktop.ui.reels.timeline.drops import Drop
from brova_desktop.ui.reels.transport import Speaker
from brova_desktop.ui.theme.tokens import LARGE, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.inputs import Segments
from brova_desktop.ui.widgets.panels import TopBar, plain

USUAL_ZONES = ("tiktok", "reels")


class EditorPage(QWidget):
    """Top bar, side panel, player, inspector, timeline. Close it with `close_page` before its scope."""

    back_asked = Signal()
    render_asked = Signal()
    post_asked = Signal()
    export_asked = Signal(str)

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, speaker: Speaker,
                 memory: dict[str, Any]) -> None:
        super().__init__()
        self.bench, self.editor, self.scope = bench, editor, scope
        self.missing: tuple[Media, ...] = ()
        self.player = Player(bench, editor, scope, speaker)
        self.side = SidePanel(bench, editor, scope)
        self.inspector = Inspector(editor)
        self.timeline = self._timeline()
        self.saving = Saving(editor.opened, self)
        self._place()
        self._restore(memory)
        self._ties = [editor.document.stepped.subscribe(self._stepped), editor.view.subscribe(self._asked)]
        self.saving.changed.connect(self.bar.state.setText)
        self.saving.troubled.connect(self._say_trouble)
        self.player.sources_changed.connect(self._sources)
        self.timeline.dropped.connect(self._dropped)
        self.player.stage.dropped.connect(self._dropped_on_picture)
        self.timeline.entered.connect(lambda id: self._enter())
        for pane in (self.side, self.inspector, self.bar):
            keep_keys(pane)
        self._show_history()
        self.bar.state.setText(self.saving.text())

    def _timeline(self) -> Any:
        from brova_desktop.ui.reels.timeline.painting.films import LibraryFilms
        from brova_desktop.ui.reels.timeline.widget import Timeline

        bench = self.bench

        def films(arrived: Any) -> LibraryFilms:
            return LibraryFilms(arrived, bench.desk.shelf, bench.lanes, self.scope)

        timeline = Timeline(self.editor, films)
        timeline.board.setParent(timeline)  # it ends with the timeline, on this thread
        return timeline

    # --- places ---

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        self.notice = self._missing_bar()
        column.addWidget(self.notice)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        for pane, least in ((self.side, 200), (self.player, 240), (self.inspector, 220)):
            if pane is not self.player:
                least = max(scaled(least), pane.minimumSizeHint().width())
            pane.setMinimumWidth(least)
            self.columns.addWidget(pane)
        self.columns.setStretchFactor(1, 1)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(self.columns)
        self.rows.addWidget(self.timeline)
        self.rows.setStretchFactor(0, 1)
        for splitter in (self.columns, self.rows):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        column.addWidget(self.rows, 1)

    def _bar(self) -> TopBar:
        bar = TopBar("")
        self.bar = bar
        bar.title.hide()
        back = IconButton("chevron-left", t("All reels"), self.back_asked.emit, mirrored=is_mirrored())
        self.title = QLineEdit(self.editor.reel.title)
        self.title.setAccessibleName(t("Title of the reel"))
        self.title.setPlaceholderText(t("Untitled reel"))
        self.title.setMaxLength(200)
        self.title.setFont(font(LARGE, STRONG))
        self.title.setStyleSheet("QLineEdit:!focus { background: transparent; border: 2px solid transparent; }")
        self.title.editingFinished.connect(self._rename)
        self.title.textChanged.connect(lambda _: self._fit_title())
        row = bar.row
        row.insertWidget(0, back)
        row.insertWidget(1, self.title)
        editor, turned = self.editor, is_mirrored()
        self.undo = IconButton("undo-2", t("Undo"), lambda: editor.attempt(editor.undo), mirrored=turned)
        self.redo = IconButton("redo-2", t("Redo"), lambda: editor.attempt(editor.redo), mirrored=turned)
        bar.start.addWidget(self.undo)
        bar.start.addWidget(self.redo)
        self.shapes = Segments(t("Shape"), [(key, isolated(key)) for key in SHAPES])
        self.shapes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shapes.setStyleSheet("QPushButton { padding: 0 9px; min-height: 26px; }")
        self.shapes.chosen.connect(self._reshape)
        bar.middle.addWidget(self.shapes)
        self.zones = Button(t("Safe zones"), name=t("Safe zones"))
        self.zones.setMenu(self._zones_menu())
        self.progress = Label("", "second", tabular=True)
        self.render_button = Button(t("Render"), self.render_asked.emit)
        self.post = Button(t("Post…"), self.post_asked.emit, kind="primary")
        self.more = IconButton("ellipsis", t("More"))
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._more_menu())
        for widget in (self.progress, self.zones, self.more, self.render_button, self.post):
            bar.end.addWidget(widget)
        self._fit_title()
        return bar

    def _zones_menu(self) -> QMenu:
        menu = QMenu(self)
        self._zone_actions: dict[str, QAction] = {}
        for key, zone in SAFE_ZONES.items():
            action = menu.addAction(t(zone.name))
            action.setCheckable(True)
            action.setChecked(key in USUAL_ZONES)
            action.setToolTip(t("Read on {date}: {origin}", date=zone.checked.isoformat(), origin=zone.source))
            action.toggled.connect(lambda _: self._show_zones())
            self._zone_actions[key] = action
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        self.grid_action = menu.addAction(t("Title-safe grid"), self.player.toggle_grid)
        self.grid_action.setCheckable(True)
        self.captions_action = menu.addAction(t("Captions"), self.player.toggle_captions)
        self.captions_action.setCheckable(True)
        self.captions_action.setChecked(True)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(t("Save this frame as a picture…"), lambda: self.export_asked.emit("frame"))
        menu.addAction(t("Load captions…"), lambda: self.export_asked.emit("load-captions"))
        menu.addAction(t("Save the captions…"), lambda: self.export_asked.emit("captions"))
        menu.addAction(t("Save the sound…"), lambda: self.export_asked.emit("sound"))
        menu.addAction(t("Save for another editor (OpenTimelineIO)…"), lambda: self.export_asked.emit("otio"))
        return menu

    def _missing_bar(self) -> QWidget:
        bar = plain("panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self.missing_words = Label("", "warn", wrap=True)
        row.addWidget(self.missing_words, 1)
        self.find_button = Button(t("Find the files…"), self._find_missing, icon_name="search")
        row.addWidget(self.find_button)
        bar.hide()
        return bar

    # --- state ---

    def _restore(self, memory: dict[str, Any]) -> None:
        for name, splitter, usual in (("upper", self.columns, [264, 700, 290]), ("lower", self.rows, [460, 300])):
            kept = memory.get(name)
            if not (isinstance(kept, str) and splitter.restoreState(QByteArray.fromBase64(kept.encode()))):
                splitter.setSizes([scaled(size) if name == "upper" else size for size in usual])
        zones = memory.get("zones")
        if isinstance(zones, list):
            for key, action in self._zone_actions.items():
                action.setChecked(key in zones)
        self.side.show_tab(str(memory.get("tab", "media")) if memory.get("tab") in self.side.pages else "media")
        self._show_zones()

    def remembered(self) -> dict[str, Any]:
        """Where the splitters stand, which tab and zones are on."""
        def state(splitter: QSplitter) -> str:
            return bytes(splitter.saveState().toBase64().data()).decode()

        return {"upper": state(self.columns), "lower": state(self.rows), "tab": self.side.tabs.current(),
                "zones": self._zones_on()}

    def close_page(self) -> None:
        """Stop listening and playing; typing under way is kept."""
        self.inspector.close_inspector()
        self.player.close_player()
        self.side.close_panel()
        self.timeline.close_timeline()
        self.saving.close()
        for tie in self._ties:
            tie.close()

    def show_render(self, state: State) -> None:
        """How far a render is, beside its button."""
        self.progress.setText(progress_text(state) if state.under_way else "")
        self.render_button.setText(t("Rendering") if state.under_way else t("Render"))

    # --- what people do ---

    def _rename(self) -> None:
        title = self.title.text().strip()
        if title != self.editor.reel.title and not self.editor.in_gesture:
            self.editor.attempt(lambda: self.editor.apply(say("Rename"), lambda reel: set_title(reel, title)))

    def _fit_title(self) -> None:
        wanted = self.title.fontMetrics().horizontalAdvance(self.title.text() or self.title.placeholderText())
        self.title.setFixedWidth(min(max(wanted + 30, scaled(90)), scaled(250)))
        self.title.setCursorPosition(self.title.cursorPosition() if self.title.hasFocus() else 0)

    def _reshape(self, key: str) -> None:
        width, height = SHAPES[key]
        self.editor.attempt(lambda: self.editor.apply(
            say("Change the canvas"), lambda reel: set_canvas(reel, replace(reel.canvas, width=width, height=height))))
        self._show_history()

    def _zones_on(self) -> list[str]:
        return [key for key, action in self._zone_actions.items() if action.isChecked()]

    def _show_zones(self) -> None:
        on = self._zones_on()
        self.player.set_zones(tuple(on))
        self.inspector.set_zones(on)
        names = [t(SAFE_ZONES[key].name) for key in on]
        words = t("none") if not on else names[0] if len(on) == 1 else t("{count} places", count=len(on))
        self.zones.setText(t("Safe zones: {what}", what=words))

    def _asked(self, what: str) -> None:
        if what == "edit":
            self._enter()

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
            self.inspector.setFocus()
            self.inspector.focusNextChild()

    def _dropped(self, drop: Any) -> None:
        self.scope.start(self._bring(drop), name="drop")

    def _dropped_on_picture(self, assets: tuple[str, ...], files: tuple[Path, ...]) -> None:
        """Over the picture, unless there is none yet."""
        where = Where.OVERLAY if self.editor.length else Where.END
        self._dropped(Drop(assets, files, int(self.editor.playhead), where))

    async def _bring(self, drop: Any) -> None:
        media = await self.bench.lanes.run(FILES, bringing.media_of, self.bench.desk, drop.assets, drop.files)
        if drop.replaces is not None:
            self.editor.replace_media(media[0], drop.replaces)
        else:
            self.editor.place_media(media, drop.where, at=drop.at, track=drop.track)

    # --- what the document says ---

    def _stepped(self, step: Step[Reel]) -> None:
        self.saving.stepped()
        self._show_history()

    def _show_history(self) -> None:
        editor = self.editor
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        for button, label, words in ((self.undo, editor.undo_label, say("Undo: {step}")),
                                     (self.redo, editor.redo_label, say("Redo: {step}"))):
            button.setEnabled(label is not None)
            name = t(words.source, step=t(say(label))) if label else t("Undo") if button is self.undo else t("Redo")
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})" if button is self.undo else name)
        self.shapes.choose(shape_name(editor.reel.canvas.width, editor.reel.canvas.height))
        if not self.title.hasFocus() and self.title.text() != editor.reel.title:
            self.title.setText(editor.reel.title)

    def _say_trouble(self, error: BrovaError) -> None:
        self.bench.notices.tell(error)

    # --- missing files ---

    def _sources(self, footage: Any) -> None:
        self.missing = footage.missing
        self.timeline.set_missing([AssetId(one.id) for one in self.missing])
        self.inspector.set_missing([one.name for one in self.missing])
        self.notice.setVisible(bool(self.missing))
        if self.missing:
            names = ", ".join(isolated(one.name) for one in self.missing[:3])
            self.missing_words.setText(t(
                "{count} files of this reel are missing: {names}. The reel is shown without them.",
                count=len(self.missing), names=names))

    def _find_missing(self) -> None:
        self.scope.start(self._relink(), name="find missing", replace=True)

    async def _relink(self) -> None:
        from brova_desktop.ui.reels.choosing import choose_folder

        folder = await choose_folder(self, say("Where are the files?"))
        if folder is None:
            return
        self.find_button.setEnabled(False)
        try:
            found = await look_for(self.bench, self.missing, [folder])
        finally:
            self.find_button.setEnabled(True)
        if found:
            from brova_desktop.domain.reels.edits.placing import add_media

            self.editor.attempt(lambda: self.editor.apply(say("Find files"), lambda reel: add_media(reel, *found)))
        await self.player.find_sources()
        left = len(self.missing)
        self.bench.notices.say(say("Found {found} of {count} files.", found=len(found), count=len(found) + left))
