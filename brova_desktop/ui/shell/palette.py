"""The command palette: every action, asset, reel and post by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from brova_desktop.domain.media.folding import fold
from brova_desktop.jobs.scope import TaskScope
from brova_desktop.ui.bridge.words import shortened, t
from brova_desktop.ui.shell.likeness import is_like
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.inputs import SearchField

MOST = 60
KIND, HINT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
KIND_WIDTH, KEYS_WIDTH = 84, 100


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the palette. `kind` says what it is, `hint` is its shortcut or where it is."""

    title: str
    kind: str
    icon: str
    run: Callable[[], object]
    hint: str = ""


class Columns(QStyledItemDelegate):
    """The name at the leading side; what it is and its keys at the far end, each in a column of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        whole: QRect = option.rect.adjusted(0, 0, -scaled(8), 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            whole = option.rect.adjusted(scaled(8), 0, 0, 0)
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("accent" if marked else "text3"))
        for role, offset, width in ((HINT, 0, KEYS_WIDTH), (KIND, KEYS_WIDTH + 8, KIND_WIDTH)):
            box = QRect(whole.right() - scaled(offset + width) + 1, whole.top(), scaled(width), whole.height())
            box = QStyle.visualRect(option.direction, whole, box)
            words = painter.fontMetrics().elidedText(str(index.data(role) or ""), Qt.TextElideMode.ElideRight,
                                                     box.width())
            at_end = Qt.AlignmentFlag.AlignTrailing if role == HINT else Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, QStyle.visualAlignment(
                option.direction, at_end | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - scaled(KIND_WIDTH + KEYS_WIDTH + 60)
        option.text = shortened(option.text, option.fontMetrics, room)


Search = Callable[[str], Awaitable[Sequence[Found]]]


class CommandPalette(QDialog):
    """Type, arrow down, Return. Actions are found at once, things of the library a moment later."""

    def __init__(self, parent: QWidget, actions: Sequence[Found], search: Search, scope: TaskScope) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = [(fold(one.title), one) for one in actions]
        self._search = search
        self._scope = scope
        self._shown: list[Found] = []
        self.setAccessibleName(t("Command palette"))
        self.setFixedSize(scaled(560), scaled(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        self.field = SearchField(t("Search actions, media, reels and posts"))
        self.list = QListWidget()
        self.list.setAccessibleName(t("Found"))
        self.list.setFont(font())
        self.list.setIconSize(QSize(scaled(16), scaled(16)))
        self.list.setItemDelegate(Columns(self.list))
        self.nothing = Label(t("Nothing is called that. Try another word."), "second", wrap=True)
        self.nothing.hide()
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.field.searched.connect(self._look)
        self.list.itemActivated.connect(lambda _: self.run_current())
        self.list.itemClicked.connect(lambda _: self.run_current())
        self.finished.connect(lambda _: scope.cancel("palette"))
        self._typed("")
        self.field.setFocus()

    @property
    def found(self) -> tuple[Found, ...]:
        return tuple(self._shown)

    def run_current(self) -> None:
        """Close, then do what is marked."""
        at = self.list.currentRow()
        if 0 <= at < len(self._shown):
            chosen = self._shown[at]
            self.accept()
            chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(event.key()))
            if step is not None:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run_current()
                return True
        return False

    def _typed(self, text: str) -> None:
        self._fill([*_best(self._actions, text)])

    def _look(self, text: str) -> None:
        if text.strip():
            self._scope.start(self._add(text), name="palette", replace=True)

    async def _add(self, text: str) -> None:
        more = await self._search(text)
        if isValid(self) and self.isVisible() and self.field.text() == text:  # the window may be gone by now
            self._fill([*_best(self._actions, text), *more])

    def _fill(self, found: Sequence[Found]) -> None:
        self._shown = list(found[:MOST])
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(icon(one.icon or "command", size=16), one.title)
            item.setData(KIND, one.kind)
            item.setData(HINT, one.hint)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.kind}: {one.title} {one.hint}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not found)


def _best(actions: Sequence[tuple[str, Found]], text: str) -> list[Found]:
    """Actions that hold every word, those that begin with the text first; else those that nearly hold them."""
    wanted = fold(text).split()
    hits = [(not folded.startswith(" ".join(wanted)), number, one) for number, (folded, one) in enumerate(actions)
            if all(word in folded for word in wanted)]
    if not hits:
        return [one for folded, one in actions if is_like(wanted, folded)]
    return [one for _, _, one in sorted(hits, key=lambda hit: hit[:2])]
