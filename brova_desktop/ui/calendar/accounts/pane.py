"""Every connected account as a card."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import day, isolated, t
from brova_desktop.ui.calendar.accounts.slots import SlotsField, slot_words
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc
from brova_desktop.ui.calendar.items import Mark, mark_of
from brova_desktop.ui.calendar.spelling import moment_title, short_count
from brova_desktop.ui.calendar.states import CONNECTION_SIGNS
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label, Line
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.panels import EmptyState, Panel, plain

CARD = 340
EDGE, SCROLL_BAR = 20, 10


KINDS = {"channel": say("channel"), "private": say("private profile"), "creator": say("creator")}
"""Kinds of accounts as adapters name them; others are shown as they are."""


class Avatar(QWidget):
    """The account's picture with the platform's letter; the letter alone where there is none."""

    def __init__(self, thumbs: Thumbs, connection: Connection, mark: Mark, root: Path) -> None:
        super().__init__()
        self._thumbs, self._connection, self._mark, self._root = thumbs, connection, mark, root
        self.setFixedSize(QSize(scaled(48), scaled(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        file = self._connection.avatar_file
        picture = self._thumbs.file(f"avatar:{file}", self._root / file) if file else None
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if picture is None:
                draw_disc(painter, self.rect().adjusted(2, 2, -2, -2), self._mark, size=18)
                return
            path = QPainterPath()
            path.addEllipse(self.rect())
            painter.setClipPath(path)
            draw_cover(painter, self.rect(), picture, radius=self.width() / 2)
            painter.setClipping(False)
            side = scaled(18)
            corner = QRect(self.width() - side, self.height() - side, side, side)
            draw_disc(painter, corner, self._mark, size=10)


class AccountCard(QWidget):
    synced = Signal(object)
    reconnected = Signal(object)
    disconnected = Signal(object)
    slotted = Signal(object, str)

    def __init__(self, connection: Connection, facts: PlatformFacts | None, mark: Mark, thumbs: Thumbs,
                 root: Path) -> None:
        super().__init__()
        self.connection = connection
        self.setFixedWidth(scaled(CARD))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = plain("card")
        card.setAccessibleName(f"{mark.name} {connection.profile.handle}")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(self._head(thumbs, mark, root))
        column.addLayout(self._state())
        trouble = connection.trouble
        if trouble is not None:
            said = (trouble.happened, trouble.next_step)
            column.addWidget(Label(" ".join(t(one) for one in said if one is not None), "second", wrap=True))
        column.addWidget(Label(self._facts(facts), "second", wrap=True))
        column.addStretch(1)
        self.slots = SlotsField(mark, lambda text: self.slotted.emit(connection.id, text))
        column.addWidget(self.slots)
        column.addWidget(Line())
        column.addWidget(self._buttons(mark))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(self.width(), layout.heightForWidth(self.width())) if layout is not None else super().sizeHint()

    def _head(self, thumbs: Thumbs, mark: Mark, root: Path) -> QHBoxLayout:
        profile = self.connection.profile
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(thumbs, self.connection, mark, root))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Label(isolated(profile.name or profile.handle or mark.name), "strong"))
        second = " · ".join(part for part in (mark.name, isolated(profile.handle)) if part)
        names.addWidget(Label(second, "second"))
        row.addLayout(names, 1)
        if profile.followers is not None:
            count = QVBoxLayout()
            count.setSpacing(0)
            for label in (Label(short_count(profile.followers), "strong", tabular=True), Label(t("followers"), "hint")):
                label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
                count.addWidget(label)
            row.addLayout(count)
        return row

    def _state(self) -> QHBoxLayout:
        sign = CONNECTION_SIGNS[self.connection.state]
        row = QHBoxLayout()
        row.setSpacing(6)
        picture = Label()
        picture.setPixmap(pixmap(sign.icon, sign.tint, size=scaled(16), scale=2.0))
        words = t(sign.words)
        until = self.connection.sign_in_until
        if until is not None and self.connection.state.works:
            words = t("{state}, until {date}", state=words, date=day(until.astimezone(), "d MMM yyyy"))
        row.addWidget(picture)
        row.addWidget(Label(words, sign.tint, wrap=True), 1)
        return row

    def _facts(self, facts: PlatformFacts | None) -> str:
        connection = self.connection
        lines = []
        if connection.profile.kind:
            kind = KINDS.get(connection.profile.kind, Words(connection.profile.kind))
            lines.append(t("Kind of account: {kind}", kind=kind))
        if facts is not None:
            between = f"{slot_words().semicolon} "  # the titles have commas of their own
            can = [t(one.title) for one in facts.scopes if one.name in connection.scopes]
            lacks = [t(one.title) for one in facts.scopes if one.name not in connection.scopes]
            if can:
                lines.append(t("May: {list}", list=between.join(can)))
            if lacks:
                lines.append(t("May not: {list}", list=between.join(lacks)))
        if connection.synced is not None:
            lines.append(t("Looked up {time}", time=moment_title(_local(connection.synced))))
        return "\n".join(lines)

    def _buttons(self, mark: Mark) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=6)
        works = self.connection.state.works
        healthy = self.connection.state is ConnectionState.CONNECTED
        sync = Button(t("Sync"), lambda: self.synced.emit(self.connection), icon_name="refresh-cw",
                      name=t("Sync {platform}", platform=mark.name))
        sync.setEnabled(works)
        again = Button(t("Reconnect"), lambda: self.reconnected.emit(self.connection),
                       kind="plain" if healthy else "primary", name=t("Reconnect {platform}", platform=mark.name))
        leave = Button(t("Disconnect…"), lambda: self.disconnected.emit(self.connection), kind="quiet",
                       name=t("Disconnect {platform}", platform=mark.name))
        for button in (sync, again, leave):
            flow.addWidget(button)
        return holder


class AccountsPane(QWidget):
    synced = Signal(object)
    reconnected = Signal(object)
    disconnected = Signal(object)
    connect_asked = Signal()
    slotted = Signal(object, str)
    """An account and its posting slots as somebody wrote them."""

    def __init__(self, thumbs: Thumbs, root: Path) -> None:
        super().__init__()
        self._thumbs, self._root = thumbs, root
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self._panel = Panel()
        self._panel.setProperty("part", "ground")
        self._panel.body.setContentsMargins(EDGE, 16, EDGE, EDGE)
        top = QHBoxLayout()
        top.addWidget(Label(t("Accounts"), "title"), 1)
        top.addWidget(Button(t("Connect an account…"), self.connect_asked.emit, icon_name="plus"))
        self._panel.body.addLayout(top)
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=12)
        self._panel.body.addWidget(self._holder)
        empty = EmptyState("users", t("No account is connected yet"),
                           t("Connect an account once; posts then go out at their time. Your sign-in stays on this "
                             "computer."), t("Connect an account…"), self.connect_asked.emit)
        self._stack.addWidget(self._panel)
        self._stack.addWidget(empty)
        self.cards: dict[str, AccountCard] = {}
        self._shown: tuple[Connection, ...] | None = None

    def show_slots(self, account: str, kept: str) -> None:
        if account in self.cards:
            self.cards[account].slots.show_kept(kept)

    def refuse_slots(self, account: str, words: str) -> None:
        if account in self.cards:
            self.cards[account].slots.refuse(words)

    def refresh(self, connections: tuple[Connection, ...], facts: Mapping[str, PlatformFacts],
                slots: Mapping[ConnectionId, str]) -> None:
        self._stack.setCurrentIndex(0 if connections else 1)
        if connections != self._shown:
            self._rebuild(connections, facts)
        for id, kept in slots.items():
            if id in self.cards and not self.cards[id].slots.is_edited:
                self.cards[id].slots.show_kept(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cards as wide as their words ask, but never wider than the place."""
        for card in self.cards.values():
            card.setFixedWidth(max(CARD, min(scaled(CARD), self.width() - 2 * EDGE - SCROLL_BAR)))

    def _rebuild(self, connections: tuple[Connection, ...], facts: Mapping[str, PlatformFacts]) -> None:
        self._shown = connections
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = {}
        for one in connections:
            card = AccountCard(one, facts.get(one.platform), mark_of(one.platform, facts), self._thumbs, self._root)
            card.synced.connect(self.synced.emit)
            card.reconnected.connect(self.reconnected.emit)
            card.disconnected.connect(self.disconnected.emit)
            card.slotted.connect(self.slotted.emit)
            self.cards[one.id] = card
            self._flow.addWidget(card)
        self._fit()


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
