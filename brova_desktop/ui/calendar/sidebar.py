"""The column beside the calendar: accounts, connections that end soon, drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.views import PostView
from brova_desktop.ui.bridge.words import day, isolated, t
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc, draw_elided
from brova_desktop.ui.calendar.items import Mark, Which, mark_of
from brova_desktop.ui.calendar.presenter import CalendarPresenter
from brova_desktop.ui.calendar.states import CONNECTION_SIGNS, REVIEW_SIGNS
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.inputs import Choice, SearchField
from brova_desktop.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from brova_desktop.services.accounts.condition import Ending

WIDTH = 212
WHICH = {Which.ALL: say("All posts"), Which.PLANNED: say("Planned"), Which.ATTENTION: say("Needs you"),
         Which.PUBLISHED: say("Published")}
DRAFTS_SHOWN = 6


class AccountRow(QAbstractButton):
    """An account: its letter, name, handle and a sign when something is the matter. Pressed: only it is shown."""

    def __init__(self, connection: Connection, mark: Mark, press: Callable[[], object]) -> None:
        super().__init__()
        self._connection, self._mark = connection, mark
        sign = CONNECTION_SIGNS[connection.state]
        self.setCheckable(True)
        self.setAccessibleName(f"{mark.name}, {connection.profile.handle}, {t(sign.words)}")
        self.setToolTip(f"{mark.name}\n{isolated(connection.profile.handle)}\n{t(sign.words)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: press())

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        direction = self.layoutDirection()
        area = self.rect()

        def place(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, area, QRect(left, top, width, height))

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked() or self.underMouse() or self.hasFocus():
                painter.setPen(colour("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(colour("soft" if self.isChecked() else "hover" if self.underMouse() else "surface"))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
            disc = scaled(28)
            draw_disc(painter, place(scaled(6), (area.height() - disc) // 2, disc, disc), self._mark, size=12)
            left = scaled(6) + disc + scaled(10)
            sign = CONNECTION_SIGNS[self._connection.state]
            tail = scaled(22) if sign.tint != "ok" else 0
            wide, line = area.width() - left - scaled(6) - tail, scaled(18)
            painter.setPen(colour("text"))
            draw_elided(painter, place(left, scaled(5), wide, line), self._mark.name, font(BASE, MEDIUM), direction)
            painter.setPen(colour("text3"))
            profile = self._connection.profile
            draw_elided(painter, place(left, scaled(24), wide, line), isolated(profile.handle or profile.name),
                        font(SMALL), direction)
            if tail:
                side = scaled(14)
                drawn = pixmap(sign.icon, sign.tint, size=side, scale=self.devicePixelRatioF())
                painter.drawPixmap(place(area.width() - side - scaled(8), (area.height() - side) // 2, side, side),
                                   drawn)


class DraftRow(QAbstractButton):
    """A post that nobody planned yet."""

    def __init__(self, view: PostView, title: str, thumbs: Thumbs, press: Callable[[], object]) -> None:
        super().__init__()
        self._view, self._title, self._thumbs = view, title, thumbs
        self.setAccessibleName(t("Draft: {title}", title=title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: press())

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        direction, area = self.layoutDirection(), self.rect()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(colour("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(colour("hover"))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
            media = self._view.media
            side = area.height() - scaled(8)
            picture = QStyle.visualRect(direction, area, QRect(scaled(8), scaled(4), round(side * 0.62), side))
            draw_cover(painter, picture, self._thumbs.of(media[0] if media else None))
            left = scaled(8) + round(side * 0.62) + scaled(10)
            words = QStyle.visualRect(direction, area, QRect(left, 0, area.width() - left - scaled(6), area.height()))
            painter.setPen(colour("text2"))
            draw_elided(painter, words, self._title, font(BASE), direction)


class Sidebar(QWidget):
    """Tells what a person wants; shows what the presenter read."""

    connect_asked = Signal()
    reconnect_asked = Signal(object)
    draft_opened = Signal(object)

    def __init__(self, presenter: CalendarPresenter, thumbs: Thumbs) -> None:
        super().__init__()
        self._presenter, self._thumbs = presenter, thumbs
        self.setFixedWidth(scaled(WIDTH))
        self._panel = Panel()
        self._panel.setProperty("part", "ground")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self._panel.body.setContentsMargins(12, 14, 12, 16)
        self._panel.body.setSpacing(2)
        search = SearchField(t("Search posts"))
        search.searched.connect(lambda text: presenter.narrow(text=text))
        which = Choice(t("Which posts"), [(one.value, t(words)) for one, words in WHICH.items()], Which.ALL.value)
        which.picked.connect(lambda key: presenter.narrow(which=Which(key)))
        stands = [("", t("Any review")), *((one.value, t(sign.words)) for one, sign in REVIEW_SIGNS.items())]
        self.review = Choice(t("Which review"), stands, "")
        self.review.picked.connect(lambda key: presenter.narrow(review=Review(key) if key else None))
        self.platform = Choice(t("Which platform"))
        self.platform.picked.connect(lambda key: presenter.narrow(platform=key))
        self.search = search
        fields = QVBoxLayout()
        fields.setContentsMargins(12, 12, 12, 0)
        fields.setSpacing(8)
        fields.addWidget(search)
        fields.addWidget(which)
        fields.addWidget(self.platform)
        fields.addWidget(self.review)
        column.insertLayout(0, fields)
        self._shown: object = None
        self.rows: dict[ConnectionId, AccountRow] = {}

    def refresh(self) -> None:
        sight = self._presenter.sight
        state = (sight.connections, sight.endings, sight.drafts)
        if state != self._shown:
            self._shown = state
            self._rebuild(sight.connections, sight.endings, sight.drafts, self._presenter.facts)
        self._offer_platforms(sight.connections)
        for id, row in self.rows.items():
            row.setChecked(id in self._presenter.filter.accounts)

    def _offer_platforms(self, connections: Sequence[Connection]) -> None:
        """Where there are several: all, or one of them."""
        facts, chosen = self._presenter.facts, self._presenter.filter.platform
        there = dict.fromkeys((*(one.platform for one in connections), *([chosen] if chosen else [])))
        choices = [("", t("All platforms")), *((one, mark_of(one, facts).name) for one in there)]
        if [(self.platform.itemData(at), self.platform.itemText(at)) for at in range(self.platform.count())] != choices:
            self.platform.set_choices(choices, chosen)
        self.platform.setVisible(len(there) > 1)

    def _rebuild(self, connections: Sequence[Connection], endings: Sequence[Ending], drafts: Sequence[PostView],
                 facts: Mapping[str, PlatformFacts]) -> None:
        self._clear()
        body = self._panel.body
        self._panel.section(t("ACCOUNTS"))
        for one in connections:
            mark = mark_of(one.platform, facts)
            row = AccountRow(one, mark, lambda id=one.id: self._presenter.toggle_account(id))  # type: ignore[misc]
            self.rows[one.id] = row
            body.addWidget(row)
        if not connections:
            body.addWidget(Label(t("No account is connected yet."), "hint", wrap=True))
        body.addSpacing(4)
        add = Button(t("Connect an account…"), self.connect_asked.emit, kind="quiet", icon_name="plus")
        add.setStyleSheet("padding: 0 4px;")
        add.setMinimumWidth(10)
        body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        if endings:
            self._panel.section(t("CONNECTIONS"))
            for ending in endings:
                self._ending(ending, mark_of(ending.connection.platform, facts))
        if drafts:
            self._panel.section(t("DRAFTS"))
            for view in drafts[:DRAFTS_SHOWN]:
                body.addWidget(DraftRow(view, draft_title(view), self._thumbs,
                                        lambda id=view.post.id: self.draft_opened.emit(id)))  # type: ignore[misc]
            if len(drafts) > DRAFTS_SHOWN:
                body.addWidget(Label(t("and {count} more", count=len(drafts) - DRAFTS_SHOWN), "hint"))

    def _ending(self, ending: Ending, mark: Mark) -> None:
        until = ending.until.astimezone()
        date = day(until)
        if not ending.connection.state.works:
            words = t("{platform} has ended: {count} planned posts wait for a new sign-in.", platform=mark.name,
                      count=ending.targets)
        else:
            words = t("{platform} ends on {date}: {count} planned posts wait for a new sign-in.", platform=mark.name,
                      date=date, count=ending.targets)
        self._panel.body.addSpacing(4)
        self._panel.body.addWidget(Label(words, "warn", wrap=True))
        self._panel.body.addWidget(
            Button(t("Reconnect"), lambda: self.reconnect_asked.emit(ending.connection), kind="link",
                   name=t("Reconnect {platform}", platform=mark.name)), 0, Qt.AlignmentFlag.AlignLeading)

    def _clear(self) -> None:
        body = self._panel.body
        self.rows.clear()
        while body.count() > 1:  # the heading stays
            item = body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def draft_title(view: PostView) -> str:
    wording = view.post.wording
    first = next((line.strip() for line in wording.caption.splitlines() if line.strip()), "")
    media = view.media
    return view.post.name or wording.title or first or (media[0].name if media else t("Empty draft"))
