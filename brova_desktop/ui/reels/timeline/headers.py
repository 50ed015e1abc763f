"""The names of the tracks with their switches, beside the rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.actions_timeline import keep_keys
from brova_desktop.ui.reels.timeline.board import Board
from brova_desktop.ui.reels.timeline.geometry import RowBox
from brova_desktop.ui.reels.timeline.lanes import Touched
from brova_desktop.ui.reels.timeline.painting.look import Look, write
from brova_desktop.ui.reels.words import track_icon, track_title
from brova_desktop.ui.theme.icons import icon, pixmap
from brova_desktop.ui.theme.tokens import MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import IconButton
from brova_desktop.ui.widgets.inputs import on_escape

WIDTH = 148
SWITCH = 22


class Switch(IconButton):
    """A small switch of a track: on when the track is not as usual (muted, hidden, locked)."""

    def __init__(self, off: str, on: str, parent: QWidget) -> None:
        super().__init__(off, "", parent=parent, size=14)
        self._icons = (off, on)
        self.setStyleSheet(f"QToolButton {{ min-width: {scaled(SWITCH) - 4}px; min-height: {scaled(SWITCH) - 4}px;"
                           " padding: 0; }")
        self.setFixedSize(scaled(SWITCH), scaled(SWITCH))

    def show_state(self, is_on: bool, name: str) -> None:
        """Which of the two it is, and what a press would do."""
        self.setIcon(icon(self._icons[is_on], "warn" if is_on else "text3", size=scaled(14)))
        self.setAccessibleName(name)
        self.setToolTip(name)


class Header(QWidget):
    """One track: icon, name, switches. The menu of the track opens with a right click or the menu key."""

    menu_wanted = Signal(QPoint)

    def __init__(self, board: Board, track: ItemId, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._track = track
        self._title = ""
        self._icon = "layers"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(0)
        row.addStretch(1)
        editor = board.editor
        kind = board.lanes.lane(track).track.kind
        self._mute = Switch("volume-2", "volume-x", self)
        self._hide = Switch("eye", "eye-off", self)
        self._lock = Switch("lock-open", "lock", self)
        self._mute.clicked.connect(lambda: editor.attempt(lambda: editor.toggle_muted(track)))
        self._hide.clicked.connect(lambda: editor.attempt(lambda: editor.toggle_hidden(track)))
        self._lock.clicked.connect(lambda: editor.attempt(lambda: editor.toggle_locked(track)))
        self._mute.setVisible(kind in (TrackKind.MAIN, TrackKind.AUDIO))
        self._hide.setVisible(kind in (TrackKind.OVERLAY, TrackKind.CAPTIONS))
        for button in (self._mute, self._hide, self._lock):
            row.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            keep_keys(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._field: QLineEdit | None = None
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._board.editor.take_track(self._track)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self.rename()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._board.editor.take_track(self._track)
        self.menu_wanted.emit(event.globalPos())

    def rename(self) -> None:
        """Write another name in place; Enter takes it, Escape leaves the old one."""
        field = QLineEdit(self._title, self)
        self._field = field
        field.setAccessibleName(t("Name of the track"))
        field.setFont(font(SMALL))
        field.setGeometry(30, (self.height() - scaled(26)) // 2, self.width() - 36, scaled(26))
        field.setStyleSheet("QLineEdit { min-height: 0; padding: 0 4px; }")
        field.selectAll()
        field.editingFinished.connect(self._renamed)
        on_escape(field, self._leave)
        field.show()
        field.setFocus()

    def _renamed(self) -> None:
        field = self._leave()
        editor = self._board.editor
        if field is not None and field.text().strip() and field.text() != self._title:
            editor.attempt(lambda: editor.rename(self._track, field.text().strip()))

    def _leave(self) -> QLineEdit | None:
        field, self._field = self._field, None
        if field is not None:
            field.hide()
            field.deleteLater()
        return field

    def is_stale(self) -> bool:
        """Whether what is on the track calls for another name or icon."""
        track, reel = self._board.lanes.lane(self._track).track, self._board.editor.reel
        return (self._title, self._icon) != (track_title(track, reel), track_icon(track, reel))

    def refresh(self) -> None:
        """Show the track as it is now."""
        track = self._board.lanes.lane(self._track).track
        reel = self._board.editor.reel
        self._title, self._icon = track_title(track, reel), track_icon(track, reel)
        self.setAccessibleName(self._title)
        self.setToolTip(self._title)
        name = self._title
        self._mute.show_state(track.muted, t(say("Unmute {track}", track=name)) if track.muted
                              else t(say("Mute {track}", track=name)))
        self._hide.show_state(track.hidden, t(say("Show {track}", track=name)) if track.hidden
                              else t(say("Hide {track}", track=name)))
        self._lock.show_state(track.locked, t(say("Unlock {track}", track=name)) if track.locked
                              else t(say("Lock {track}", track=name)))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        look = Look()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            size = scaled(14)
            painter.drawPixmap(QPointF(12, (self.height() - size) / 2),
                               pixmap(self._icon, "text3", size=size, scale=self.devicePixelRatioF()))
            left = 12 + size + 8
            room = self._lock.x() - scaled(SWITCH) - left - 2
            box = QRectF(left, 0, max(room, 20), self.height())
            taken = self._board.editor.track
            chosen = taken is not None and taken.id == self._track
            write(painter, box, self._title, font(SMALL, MEDIUM), look.text if chosen else look.text2)
            if chosen:
                painter.fillRect(QRectF(0, 2, 3, self.height() - 4), look.accent)
            if self.hasFocus():
                painter.setPen(QPen(look.accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Headers(QWidget):
    """All headers, scrolled with the rows."""

    menu_wanted = Signal(QPoint)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._made: dict[ItemId, Header] = {}
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedWidth(scaled(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(t("Tracks"))
        board.rescaled.connect(self._arrange)
        board.remapped.connect(self._arrange)
        board.touched.connect(self._on_touched)
        self._ties = [board.editor.switched.subscribe(lambda what: self._show_taken() if what == "track" else None),
                      board.editor.selected.subscribe(lambda _: self._show_taken())]
        self._arrange()

    def close_headers(self) -> None:
        """Stop listening."""
        for tie in self._ties:
            tie.close()

    def _show_taken(self) -> None:
        for header in self._made.values():
            header.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), 200)

    def header(self, track: ItemId) -> Header:
        """The header of a track."""
        return self._made[track]

    def _arrange(self) -> None:
        """A header for each row, where the row is."""
        rows = self._board.rows()
        wanted = {row.track for row in rows}
        for gone in [track for track in self._made if track not in wanted]:
            self._made.pop(gone).deleteLater()
        for row in rows:
            self._place(row)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from the top down: each header and its switches."""
        return [stop for track in self._board.lanes.order if track in self._made
                for stop in (self._made[track], *self._made[track].findChildren(Switch))]

    def _place(self, row: RowBox) -> None:
        header = self._made.get(row.track)
        if header is None:
            header = self._made[row.track] = Header(self._board, row.track, self)
            header.menu_wanted.connect(self.menu_wanted)
            header.show()
        header.setGeometry(0, row.top, self.width(), row.height)

    def _on_touched(self, touched: Touched) -> None:
        for track in {*touched.headers, *touched.spans}:
            if track in self._made and (track in touched.headers or self._made[track].is_stale()):
                self._made[track].refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._board.scroll_by(0, -(event.pixelDelta().y() or event.angleDelta().y()))
        event.accept()
