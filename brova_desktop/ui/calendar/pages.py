"""The middle of the studio: month, week or day, list; one page in front."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import number, t
from brova_desktop.ui.calendar.board import Board
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.entry_list import EntryList
from brova_desktop.ui.calendar.items import Item
from brova_desktop.ui.calendar.lanes import LanesBoard, lanes_of
from brova_desktop.ui.calendar.month import ColumnHeads, MonthBoard
from brova_desktop.ui.calendar.presenter import CalendarPresenter
from brova_desktop.ui.calendar.spelling import day_title, month_title, weekday_name
from brova_desktop.ui.calendar.surface import Page
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.calendar.week import WeekBoard
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.panels import EmptyState, plain


class Scrolled(QWidget):
    """A board under the heads of its columns, which stay when it scrolls."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board, self.heads = board, ColumnHeads()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(board)
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.area, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.heads.set_tail(self.area.width() - self.area.viewport().width())
        return super().eventFilter(watched, event)


class DayPopover(QFrame):
    """All entries of a day that had no room for them."""

    def __init__(self, parent: QWidget, thumbs: Thumbs, day: date, items: list[Item],
                 opened: Callable[[Item], object]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.title = Label(day_title(day), "strong")
        self.title.setContentsMargins(8, 4, 8, 4)
        self.list = EntryList(day_title(day), thumbs.of)
        self.list.show_items(items, heads=False)
        self.list.opened.connect(lambda item: (self.close(), opened(item)))
        frame = plain("panel")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(0, 4, 0, 4)
        inner.addWidget(self.title)
        inner.addWidget(self.list)
        column.addWidget(frame)
        self.resize(scaled(400), min(scaled(420), scaled(64) + len(items) * scaled(56)))

    def show_at(self, place: QPoint) -> None:
        """Near a place, wholly on the screen."""
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.list.setFocus()


class Pages(QStackedWidget):
    """Shows what the presenter has, in the view it names."""

    opened = Signal(object)
    begun = Signal(object)
    moved = Signal(object, object, bool)
    dropped = Signal(object, object)
    sheet_dropped = Signal(str)
    menu_asked = Signal(object, QPoint)
    again = Signal()

    def __init__(self, presenter: CalendarPresenter, thumbs: Thumbs) -> None:
        super().__init__()
        self._presenter, self._thumbs = presenter, thumbs
        self.month, self.week = MonthBoard(thumbs.of), WeekBoard(thumbs.of)
        self.lanes = LanesBoard(thumbs.of)
        self.list = EntryList(t("Posts"), thumbs.of)
        self.months, self.weeks, self.accounts = Scrolled(self.month), Scrolled(self.week), Scrolled(self.lanes)
        self.lanes.gutter_changed.connect(self.accounts.heads.set_gutter)
        self.nothing = EmptyState(
            "calendar-days", t("Nothing here this month"),
            t("Posts with a time stand here, in the order they go out. Plan one, or turn to another month."),
            t("New post"), lambda: self.begun.emit(None))
        self.broken = EmptyState("triangle-alert", "", "", t("Try again"), self.again.emit)
        for page in (self.months, self.weeks, self.accounts, self.list, self.nothing, self.broken):
            self.addWidget(page)
        for board in (self.month, self.week, self.lanes):
            self._wire(board)
        self.list.opened.connect(self.opened.emit)
        self.list.chosen.connect(presenter.choose)
        for told in ("moved", "dropped", "sheet_dropped", "menu_asked"):
            getattr(self.list, told).connect(getattr(self, told).emit)
        self._sighted: object = None

    def _wire(self, board: Board) -> None:
        board.opened.connect(self.opened.emit)
        board.begun.connect(self.begun.emit)
        board.moved.connect(self.moved.emit)
        board.dropped.connect(self.dropped.emit)
        board.sheet_dropped.connect(self.sheet_dropped.emit)
        board.menu_asked.connect(self.menu_asked.emit)
        board.chosen.connect(self._presenter.choose)
        board.turned.connect(self._presenter.turn)
        board.walked.connect(lambda day, board=board: self._walked(board, day))
        board.more_asked.connect(self._more)

    @property
    def front(self) -> Board | None:
        """The board in front, if one is."""
        page = self.currentWidget()
        return page.board if isinstance(page, Scrolled) else None

    def title(self, *, short: bool = False) -> str:
        """What the page shows, as the heading says it."""
        presenter = self._presenter
        if presenter.view is View.DAY:
            return day_title(presenter.anchor, "d MMM" if short else "d MMMM yyyy")
        if presenter.view in (View.WEEK, View.LANES):
            days = presenter.stretch.days
            shown = days[0] if days[0].month == days[-1].month else days[-1]
            return month_title(shown, short=short)
        return month_title(presenter.anchor, short=short)

    def refresh(self) -> None:
        presenter = self._presenter
        for board in (self.month, self.week, self.lanes):
            board.by_state = presenter.by_state
        if presenter.trouble is not None:
            self.broken.title.setText(t(presenter.trouble.happened))
            self.broken.text.setText(t(presenter.trouble.next_step) if presenter.trouble.next_step else "")
            self.setCurrentWidget(self.broken)
        elif presenter.view is View.LIST:
            self._show_list()
        elif presenter.view is View.MONTH:
            self._show_month()
        elif presenter.view is View.LANES:
            self._show_lanes()
        else:
            self._show_week()

    def _show_lanes(self) -> None:
        presenter = self._presenter
        lanes = lanes_of(presenter.sight.connections, presenter.items, presenter.facts, presenter.filter.accounts)
        self.accounts.heads.show_heads(self._day_heads(), gutter=self.lanes.gutter)
        self.lanes.show_lanes(Page(presenter.stretch, presenter.items, presenter.now), lanes)
        self.lanes.setAccessibleName(t("Lanes of the accounts: {title}", title=self.title()))
        self.lanes.choose(presenter.choice.target if presenter.choice is not None else None)
        self.lanes.updateGeometry()
        self.setCurrentWidget(self.accounts)

    def _day_heads(self) -> list[tuple[str, str, bool]]:
        """Name and number of each day, and whether it is today."""
        presenter = self._presenter
        long, today = presenter.view is View.DAY, presenter.now.date()
        return [(weekday_name(one.isoweekday(), long=long), number(one.day), one == today)
                for one in presenter.stretch.days]

    def _show_list(self) -> None:
        presenter = self._presenter
        self.list.show_items(presenter.items)
        self.setCurrentWidget(self.nothing if presenter.loaded and not presenter.items else self.list)
        sighted = (presenter.view, presenter.stretch, presenter.loaded)
        if sighted != self._sighted:
            self._sighted = sighted
            QTimer.singleShot(0, self, lambda: self.list.scroll_to(presenter.now.date()))

    def _show_month(self) -> None:
        presenter = self._presenter
        names = [weekday_name((presenter.first_weekday - 1 + n) % 7 + 1) for n in range(7)]
        self.months.heads.show_heads([(name, "", False) for name in names])
        self.month.show_page(Page(presenter.stretch, presenter.items, presenter.now, presenter.anchor.month))
        self.month.setAccessibleName(t("Month: {title}", title=self.title()))
        self.month.choose(presenter.choice.target if presenter.choice is not None else None)
        self.month.updateGeometry()
        self.setCurrentWidget(self.months)

    def _show_week(self) -> None:
        presenter = self._presenter
        self.weeks.heads.show_heads(self._day_heads(), gutter=self.week.gutter)
        self.week.show_page(Page(presenter.stretch, presenter.items, presenter.now))
        self.week.setAccessibleName(t("Week: {title}", title=self.title()))
        self.week.choose(presenter.choice.target if presenter.choice is not None else None)
        self.setCurrentWidget(self.weeks)
        sighted = (presenter.view, presenter.stretch, presenter.loaded)
        if sighted != self._sighted:
            self._sighted = sighted
            QTimer.singleShot(0, self, lambda: self.weeks.area.verticalScrollBar().setValue(self.week.first_sight()))

    def _walked(self, board: Board, day: date) -> None:
        self._presenter.go_to(day)
        board.stand = day
        board.update()

    def _more(self, day: date, place: QPoint) -> None:
        items = [item for item in self._presenter.items if item.day == day]
        DayPopover(self, self._thumbs, day, items, self.opened.emit).show_at(place)

    def refresh_pictures(self) -> None:
        for page in (self.month, self.week, self.lanes, self.list.viewport()):
            page.update()
