"""The timeline: toolbar, ruler, headers, rows, scroll bars; drops and menus."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QScrollBar, QVBoxLayout, QWidget

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline import drops
from brova_desktop.ui.reels.timeline.board import Board, MediaIds
from brova_desktop.ui.reels.timeline.canvas import Canvas
from brova_desktop.ui.reels.timeline.headers import Headers
from brova_desktop.ui.reels.timeline.hits import Part
from brova_desktop.ui.reels.timeline.menus import menu_for, track_menu
from brova_desktop.ui.reels.timeline.painting.films import Films
from brova_desktop.ui.reels.timeline.ruler import Ruler
from brova_desktop.ui.reels.timeline.toolbar import Toolbar
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Line

LEAST_HEIGHT = 160
"""Pixels: the bar, the ruler, and the clips."""
MakeFilms = Callable[[Callable[[AssetId], None]], Films]


class Timeline(QWidget):
    """The whole timeline of one open reel.

    `films` brings pictures of the media (``lambda arrived: LibraryFilms(arrived, shelf, lanes, scope)``). Call
    `use_actions` with the rows bound to the editor, and `close_timeline` when the reel is closed.
    """

    dropped = Signal(object)
    """A `Drop`: files or assets to bring in (see `bringing.media_of`, `ReelEditor.place_media`)."""
    entered = Signal(str)
    """An item was double-clicked, or Enter pressed on it: edit it."""

    def __init__(self, editor: ReelEditor, films: MakeFilms = Films, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.board = Board(editor, films)
        self.toolbar = Toolbar(self.board)
        self.ruler = Ruler(self.board)
        self.headers = Headers(self.board)
        self.canvas = Canvas(self.board)
        self._along = QScrollBar(Qt.Orientation.Horizontal)
        self._down = QScrollBar(Qt.Orientation.Vertical)
        self._actions: ActionSet[ReelEditor] | None = None
        self._menu: QMenu | None = None
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setMinimumHeight(max(LEAST_HEIGHT, scaled(LEAST_HEIGHT - 14)))
        self._build()
        self.board.rescaled.connect(self._show_scroll)
        self.board.touched.connect(lambda touched: self._show_scroll() if touched.length else None)
        self.board.hinted.connect(self._show_hint)
        self._along.valueChanged.connect(lambda x: self.board.scroll_to(x, self.board.scroll))
        self._down.valueChanged.connect(lambda y: self.board.scroll_to(self.board.scale.offset, y))
        self.canvas.menu_wanted.connect(self._open_menu)
        self.canvas.entered.connect(self.entered)
        self.headers.menu_wanted.connect(self._open_track_menu)
        self._ties = [editor.view.subscribe(self._asked)]

    def _build(self) -> None:
        corner = QWidget()
        corner.setFixedWidth(self.headers.width())
        rows = QWidget()
        rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right in every language
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(corner, 0, 0)
        grid.addWidget(self.ruler, 0, 1)
        grid.addWidget(self.headers, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        grid.addWidget(self._down, 1, 2)
        grid.addWidget(self._along, 2, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(Line())
        column.addWidget(rows, 1)
        for bar in (self._along, self._down):
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._order_tabs()
        self.board.remapped.connect(self._order_tabs)

    def _order_tabs(self) -> None:
        """The verbs, then the rows, then the tracks: nobody tabs through all tracks to reach a clip."""
        for before, after in pairwise([*self.toolbar.stops(), self.canvas, *self.headers.stops()]):
            self.setTabOrder(before, after)

    def use_actions(self, actions: ActionSet[ReelEditor]) -> None:
        """The rows of `actions_timeline` (and others): for toolbar and context menus. From now on they are asked
        anew whenever the selection, a switch or the reel changes (not the playhead: it moves with every frame)."""
        self._actions = actions
        self.toolbar.use(actions)
        self._order_tabs()
        editor = self.editor
        self._ties += [editor.selected.subscribe(lambda _: actions.refresh()),
                       editor.switched.subscribe(lambda _: actions.refresh()),
                       editor.document.stepped.subscribe(lambda _: actions.refresh())]

    def close_timeline(self) -> None:
        """End a drag and stop listening; the reel stays as it is."""
        self.canvas.abandon()
        self.ruler.abandon()
        self.canvas.close_canvas()
        self.headers.close_headers()
        self.ruler.close_ruler()
        for tie in self._ties:
            tie.close()
        self.board.close()

    def set_missing(self, media: MediaIds) -> None:
        """Files that are not where they were: their items are marked."""
        self.board.missing = frozenset(media)
        self.canvas.update()

    # --- scroll, hints ---

    def _show_scroll(self) -> None:
        width, height = self.board.content()
        view = self.board.size
        for bar, whole, page, value in ((self._along, width, view.x(), self.board.scale.offset),
                                        (self._down, height, view.y(), self.board.scroll)):
            bar.blockSignals(True)
            bar.setRange(0, max(round(whole - page), 0))
            bar.setPageStep(max(round(page), 1))
            bar.setSingleStep(40)
            bar.setValue(round(value))
            bar.setVisible(whole > page + 1)
            bar.blockSignals(False)

    def _show_hint(self, words: Words | None) -> None:
        self.toolbar.hint.setText(t(words) if words is not None else "")

    def _asked(self, what: str) -> None:
        """Zoom, asked for by an action."""
        if what == "zoom-in":
            self.board.zoom(1)
        elif what == "zoom-out":
            self.board.zoom(-1)
        elif what == "zoom-fit":
            self.board.fit()
        elif what == "rename-track" and self.editor.track is not None:
            self.headers.header(self.editor.track.id).rename()
        elif what == "zoom-selection":
            items = self.editor.selected_items()
            if items:
                self.board.show_span(min(item.span.start for item in items), max(item.span.end for item in items))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who gives the focus to the timeline means its rows. (A focus proxy would take Tab past the zoom controls.)"""
        self.canvas.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.editor.only_selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and found is not None:
            self.entered.emit(found.id)
        elif event.key() == Qt.Key.Key_Escape and self.ruler.gesture is not None:
            self.ruler.abandon()
        else:
            super().keyPressEvent(event)

    # --- menus ---

    def _open_menu(self, place: QPoint, part: Part) -> None:
        if self._actions is None:
            return
        self._actions.refresh()
        self._pop_up(menu_for(self, self._actions, self.editor, part), place)

    def _open_track_menu(self, place: QPoint) -> None:
        if self._actions is not None:
            self._actions.refresh()
            self._pop_up(track_menu(self, self._actions), place)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        self._menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # --- drops ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(drops.brought(event.mimeData())):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self.canvas.mapFrom(self, event.position().toPoint())
        replace = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        _, self.canvas.drop = drops.target(self.board, place.x(), place.y(), replace=replace)
        self.canvas.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        self._end_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.canvas.mapFrom(self, event.position().toPoint())
        replace = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        found, _ = drops.target(self.board, place.x(), place.y(), replace=replace)
        assets, files = drops.brought(event.mimeData())
        self._end_drop()
        if assets or files:
            event.acceptProposedAction()
            self.dropped.emit(drops.Drop(assets, files, found.at, found.where, found.track, found.replaces))

    def _end_drop(self) -> None:
        self.canvas.drop = None
        self.canvas.update()


