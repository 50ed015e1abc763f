"""The first face of the studio: all reels with their covers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import clock, day, digits, isolated, t
from brova_desktop.ui.reels.shelf import Known, Order, ReelShelf, find_cover
from brova_desktop.ui.reels.thumbs import Thumb, ThumbList
from brova_desktop.ui.widgets.controls import Button
from brova_desktop.ui.widgets.inputs import Choice, SearchField
from brova_desktop.ui.widgets.menus import ActionMenu
from brova_desktop.ui.widgets.panels import EmptyState, TopBar

if TYPE_CHECKING:
    from brova_desktop.services.kept_reels import ReelCard

SHAPE_WORDS: dict[str, Words] = {
    "9:16": say("Vertical, 9:16 (Reels, TikTok, Shorts)"), "4:5": say("Portrait, 4:5 (feed)"),
    "1:1": say("Square, 1:1 (feed)"), "16:9": say("Landscape, 16:9 (YouTube)"),
}  # fmt: skip
ORDER_WORDS = {Order.CHANGED: say("Last changed"), Order.TITLE: say("Title"), Order.LENGTH: say("Longest")}


def length_text(ticks: int) -> str:
    """A length as lists write it: 0:21."""
    seconds = round(ticks / TICKS_PER_SECOND)
    return f"{seconds // 60}:{seconds % 60:02}"


class ListPage(QWidget):
    """Search, sort, open, and what is done to whole reels. `menu_asked` brings a place on the screen."""

    opened = Signal(str)
    new_asked = Signal(str)
    bin_asked = Signal(list)
    menu_asked = Signal(QPoint)
    searched = Signal(str)
    sorted_by = Signal(str)
    retried = Signal()

    def __init__(self, shelf: ReelShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.setProperty("part", "ground")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        column.addWidget(holder, 1)
        self.list = ThumbList(t("Reels"), None, 190, 300)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.list.mapToGlobal(at)))
        self.list.opened.connect(self.opened)
        self.list.wanted_bin.connect(self.bin_asked)
        framed = QWidget()
        inner = QVBoxLayout(framed)
        inner.setContentsMargins(12, 12, 4, 0)
        inner.addWidget(self.list)
        self.loading = EmptyState("loader-circle", t("Reading your reels"), "")
        self.empty = EmptyState(
            "clapperboard", t("Make your first reel"),
            t("A reel is a short video of clips, words and music, cut here and rendered for every platform."),
            t("New vertical reel"), lambda: self.new_asked.emit("9:16"))
        self.nothing = EmptyState("search", t("No reel is called that"), t("Try another word."))
        self.failed = EmptyState("circle-alert", t("The reels could not be read"), "", t("Try again"),
                                 lambda: self.retried.emit())
        for page in (framed, self.loading, self.empty, self.nothing, self.failed):
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(self.loading)
        self._tie = shelf.changed.subscribe(lambda _: self.refresh())
        shelf.bench.pictures.ready.connect(self._arrived)

    def _bar(self) -> TopBar:
        bar = TopBar(t("Reels"))
        self.search = SearchField(t("Search reels"))
        self.search.setMinimumWidth(200)
        self.search.searched.connect(self.searched)
        self.sorting = Choice(t("Sort by"), [(order.value, t(words)) for order, words in ORDER_WORDS.items()],
                              self.shelf.order.value)
        self.sorting.picked.connect(self.sorted_by)
        self.new_button = Button(t("New reel"), kind="primary", icon_name="plus")
        menu = ActionMenu(self)
        for shape, words in SHAPE_WORDS.items():
            menu.addAction(t(words), partial(self.new_asked.emit, shape))
        self.new_button.setMenu(menu)
        bar.end.addWidget(self.search)
        bar.end.addWidget(self.sorting)
        bar.end.addWidget(self.new_button)
        self.bar = bar
        return bar

    def refresh(self) -> None:
        """Show the list as the shelf has it."""
        shelf = self.shelf
        count = len(shelf.cards)
        self.bar.state.setText(t("{count} reels", count=count) if shelf.loaded and count else "")
        if shelf.trouble is not None:
            self.failed.text.setText(t(shelf.trouble.happened))
            self.stack.setCurrentWidget(self.failed)
        elif not shelf.cards:
            page = self.nothing if shelf.text else self.empty
            self.stack.setCurrentWidget(page if shelf.loaded else self.loading)
        else:
            self.list.show_thumbs([self._thumb(card) for card in shelf.cards])
            self.stack.setCurrentIndex(0)

    def close_page(self) -> None:
        self._tie.close()
        self.shelf.bench.pictures.ready.disconnect(self._arrived)

    def _thumb(self, card: ReelCard) -> Thumb:
        local = card.changed.astimezone()
        known = self.shelf.known.get(card.id)
        when = t("{day}, {time}", day=day(local), time=clock(local))
        detail = f"{isolated(digits(known.shape))} · {when}" if known is not None else when
        title = card.title or t("Untitled reel")
        length = digits(length_text(card.duration))
        return Thumb(card.id, title, detail, length, "film", lambda size: self._cover(card, size))

    def _cover(self, card: ReelCard, size: QSize) -> QPixmap | None:
        name = f"reel {card.id} {card.revision}"
        return self.shelf.bench.pictures.get(name, lambda: self._drawn(card), QSize(480, 640))

    def _drawn(self, card: ReelCard) -> QImage:
        """Off the GUI thread."""
        from brova_desktop.paint.export import write_pixels

        try:
            place, shape = find_cover(self.shelf.bench, card, write_pixels)
        except BrovaError:  # a reel without a picture; opening it says why
            return QImage()
        self.shelf.known[card.id] = Known(card.revision, shape)
        return QImage(str(place))

    def _arrived(self, name: str) -> None:
        if not name.startswith("reel "):
            return
        row = self.list.thumbs.row_of(name.split(" ")[1])
        card = self.shelf.card(name.split(" ")[1])
        if row >= 0 and card is not None:
            self.list.thumbs.entries = [*self.list.thumbs.entries[:row], self._thumb(card),
                                        *self.list.thumbs.entries[row + 1:]]
            index = self.list.thumbs.index(row)
            self.list.thumbs.dataChanged.emit(index, index)
        self.list.viewport().update()
