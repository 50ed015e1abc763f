"""The studio with real clicks, keys and drags."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.calendar.board import Board
from brova_desktop.ui.calendar.dates import DAY, View
from brova_desktop.ui.calendar.pages import DayPopover
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, drag, soon
from tests.ui.conftest import Heard

S = TargetState
Wait = Callable[..., Any]
Load = Callable[[], None]
Do = Callable[..., None]


def spot_of(board: Board, title: str) -> QPoint:
    return next(spot.area.center() for spot in board.spots if spot.item is not None and spot.item.title == title)


def day_in_month(studio: CalendarStudio, at: datetime) -> QPoint:
    """The lower corner of a day's cell, where no entry is."""
    month = studio.pages.month
    cell = month.cell(month.page.stretch.days.index(at.date()))
    return QPoint(cell.center().x(), cell.bottom() - 3)


@pytest.fixture
def ahead(stock: Stock) -> datetime:
    """Noon of a day to come that the month's page shows."""
    return soon(stock.now, days=2).replace(hour=12, minute=0)


def test_entries_stand_on_their_days_and_a_click_opens_the_composer(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    do(lambda: QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=spot_of(month, "Fresh roast")),
       lambda: studio.composer.post is not None)
    assert studio.composer.post is not None
    assert studio.composer.post.id == post.id
    assert studio.drawer.isVisible()
    assert studio.drawer.caption.toPlainText() == "Roasted by hand."


def test_dragging_an_entry_to_another_day_plans_it_anew_and_undo_brings_it_back(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait,
        heard: Heard, bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    do(lambda: drag(month, spot_of(month, "Fresh roast"), day_in_month(studio, ahead + DAY)))

    def due() -> datetime | None:
        return bench.line.posts.get(post.id).targets[0].due

    run(until(lambda: due() == ahead + DAY))
    run(studio.scope.idle())
    assert not heard.errors
    do(lambda: heard.buttons[-1].press(), lambda: due() == ahead)


def test_dragging_with_alt_copies(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait,
        bench: Workbench) -> None:
    stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    alt = Qt.KeyboardModifier.AltModifier
    do(lambda: drag(month, spot_of(month, "Fresh roast"), day_in_month(studio, ahead + DAY), alt),
       lambda: len(bench.line.posts.latest()) == 2)
    run(studio.scope.idle())
    dues = sorted(view.targets[0].due for view in bench.line.posts.latest() if view.targets[0].due)
    assert dues == [ahead, ahead + DAY]


def test_what_is_published_cannot_be_dragged(
        studio: CalendarStudio, do: Do, stock: Stock, load: Load, run: Any, bench: Workbench) -> None:
    at = soon(stock.now, hours=-3)
    post = stock.post("Out", stock.target("tiktok", at, S.PUBLISHED))
    load()
    month = studio.pages.month
    do(lambda: drag(month, spot_of(month, "Out"), QPoint(10, 60)), studio.scope.idle)
    assert bench.line.posts.get(post.id).targets[0].due == at


def test_control_and_arrows_move_the_chosen_entry(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait,
        bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    do(lambda: month.setFocus())
    month.stand = ahead.date()
    do(lambda: QTest.keyClick(month, Qt.Key.Key_Down))
    assert month.choice is not None
    do(lambda: QTest.keyClick(month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
       lambda: bench.line.posts.get(post.id).targets[0].due == ahead + DAY)
    run(studio.scope.idle())


def test_arrows_walk_over_days_and_turn_the_page_at_its_end(
        studio: CalendarStudio, do: Do, load: Load, run: Any) -> None:
    load()
    month = studio.pages.month
    do(lambda: month.setFocus())
    month.stand = month.page.stretch.end - DAY
    do(lambda: QTest.keyClick(month, Qt.Key.Key_Right), studio.scope.idle)
    assert month.page.stretch.first <= month.stand < month.page.stretch.end
    assert studio.presenter.anchor == month.stand
    assert str(month.stand.day) in month.accessibleDescription()


def test_in_a_mirrored_window_left_is_the_next_day(
        dressed: Callable[..., None], studio: CalendarStudio, do: Do, load: Load) -> None:
    load()
    month = studio.pages.month
    do(lambda: month.setLayoutDirection(Qt.LayoutDirection.RightToLeft))
    month.stand = month.page.stretch.first
    do(lambda: QTest.keyClick(month, Qt.Key.Key_Left))
    assert month.stand == month.page.stretch.first + DAY
    assert month.cell(0).right() == month.rect().right()


def test_t_goes_to_today_and_n_begins_a_post(
        studio: CalendarStudio, do: Do, load: Load, run: Any, until: Wait) -> None:
    load()
    do(lambda: studio.presenter.turn(3), studio.scope.idle)
    do(lambda: studio.pages.month.setFocus())
    do(lambda: QTest.keyClick(studio.pages.month, Qt.Key.Key_T), studio.scope.idle)
    assert studio.presenter.anchor == studio.presenter.now.date()
    do(lambda: QTest.keyClick(studio.pages.month, Qt.Key.Key_N), lambda: studio.composer.is_open)
    run(studio.scope.idle())
    assert studio.composer.when is not None


def test_delete_puts_the_post_into_the_bin_and_undo_takes_it_out(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait,
        heard: Heard) -> None:
    stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    do(lambda: studio.pages.month.setFocus())
    do(lambda: studio.pages.month._pick(studio.presenter.items[0]))  # as the arrows do
    do(lambda: QTest.keyClick(studio.pages.month, Qt.Key.Key_Delete), lambda: not studio.presenter.items)
    run(studio.scope.idle())
    do(lambda: heard.buttons[-1].press(), lambda: studio.presenter.items)
    run(studio.scope.idle())


@pytest.mark.parametrize("kind", ["assets", "nonsense"])
def test_media_dropped_on_a_day_begin_a_post_of_that_day(
        studio: CalendarStudio, do: Do, ahead: datetime, load: Load, run: Any, kind: str, monkeypatch:
        pytest.MonkeyPatch) -> None:
    load()
    begun: list[tuple[Any, Any]] = []
    monkeypatch.setattr(studio.verbs, "_begin", lambda media, at, caption="": begun.append((list(media), at)))
    luggage = QMimeData()
    if kind == "assets":
        luggage.setData(ASSETS_MIME, json.dumps(["asset-1", "asset-2"]).encode())
    else:
        luggage.setText("nothing that could be posted")
    month = studio.pages.month
    drop = QDropEvent(QPointF(day_in_month(studio, ahead)), Qt.DropAction.CopyAction, luggage,
                      Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    do(lambda: month.dropEvent(drop))
    expected = [(["asset-1", "asset-2"], ahead.replace(tzinfo=None))] if kind == "assets" else []
    assert begun == expected


def test_the_week_moves_an_entry_to_another_hour(
        studio: CalendarStudio, do: Do, stock: Stock, load: Load, run: Any, until: Wait, bench: Workbench) -> None:
    at = soon(stock.now, days=1).replace(hour=12, minute=0)
    post = stock.post("Fresh roast", stock.target("tiktok", at, S.SCHEDULED))
    do(lambda: studio.presenter.go_to(at.date()))
    do(lambda: studio.verbs.show_view(View.WEEK), studio.scope.idle)
    load()
    week = studio.pages.week
    start = spot_of(week, "Fresh roast")
    hour = week.height_of(datetime(2000, 1, 1, 1).time())
    do(lambda: drag(week, start, start + QPoint(0, 2 * hour)),
       lambda: bench.line.posts.get(post.id).targets[0].due == at + timedelta(hours=2))
    run(studio.scope.idle())


def test_entries_at_one_hour_stand_side_by_side(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any) -> None:
    for name in "abcde":
        stock.post(name, stock.target("tiktok", ahead, S.SCHEDULED))
    do(lambda: studio.presenter.go_to(ahead.date()))
    do(lambda: studio.verbs.show_view(View.WEEK), studio.scope.idle)
    load()
    areas = [spot.area for spot in studio.pages.week.spots if spot.item is not None]
    assert len(areas) == 3
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
    assert [spot.more for spot in studio.pages.week.spots if spot.item is None] == [2]


def test_a_day_with_many_entries_names_the_rest_and_shows_them_all(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load) -> None:
    for count in range(9):
        stock.post(f"Post {count}", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    more = next(spot for spot in month.spots if spot.item is None)
    assert sum(spot.item is not None for spot in month.spots) + more.more == 9
    do(lambda: QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=more.area.center()))
    (popover,) = studio.findChildren(DayPopover)
    assert popover.list.model().rowCount() == 9
    do(lambda: popover.close())


def test_an_account_pressed_in_the_column_filters_the_page(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load) -> None:
    stock.post("Both", stock.target("tiktok", ahead, S.SCHEDULED), stock.target("youtube", ahead, S.SCHEDULED))
    load()
    assert len(studio.presenter.items) == 2
    row = studio.sidebar.rows[stock.accounts["youtube"].id]
    do(lambda: QTest.mouseClick(row, Qt.MouseButton.LeftButton))
    assert [item.mark.key for item in studio.presenter.items] == ["youtube"]
    assert row.isChecked()
    do(lambda: QTest.mouseClick(row, Qt.MouseButton.LeftButton))
    assert len(studio.presenter.items) == 2


def test_searching_finds_words_and_handles(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load) -> None:
    stock.post("عرض العيد", stock.target("tiktok", ahead, S.SCHEDULED))
    stock.post("Opening hours", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    do(lambda: studio.sidebar.search.setText("العيد"))
    do(lambda: QTest.keyClick(studio.sidebar.search, Qt.Key.Key_Return))
    assert [item.title for item in studio.presenter.items] == ["عرض العيد"]


def test_a_connection_that_ends_soon_is_told_beside_the_calendar(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load) -> None:
    stock.account("tiktok", "@other", state=ConnectionState.EXPIRES_SOON, until=soon(stock.now, days=3))
    stock.post("Fresh roast", stock.target("tiktok", soon(stock.now, days=4), S.SCHEDULED))
    load()
    (ending,) = studio.presenter.sight.endings
    assert ending.targets == 1
    assert any(item.risk for item in studio.presenter.items)


def test_other_studios_lead_here(studio: CalendarStudio, do: Do, run: Any, until: Wait) -> None:
    values = {"caption": "From elsewhere", "when": "2030-05-04T10:00"}
    do(lambda: studio.go(Place("calendar", intent="new-post", values=values)),
       lambda: studio.composer.is_open)
    run(studio.scope.idle())
    assert studio.composer.draft.wording.caption == "From elsewhere"
    assert studio.composer.when is not None
    assert studio.composer.when.local == datetime(2030, 5, 4, 10)
    post = studio.composer.post
    do(lambda: studio.go(Place("calendar", "queue")))
    assert studio.presenter.view is View.QUEUE
    assert studio.remember() == {"view": "queue", "post": post.id if post is not None else "", "by_state": False}


def test_what_went_wrong_while_reading_is_told_with_a_way_to_try_again(
        studio: CalendarStudio, do: Do, run: Any, monkeypatch: pytest.MonkeyPatch, bench: Workbench) -> None:
    from brova_desktop.domain.errors import WillPass
    from brova_desktop.domain.words import say

    def busy(*_: object, **__: object) -> None:
        raise WillPass(say("The library is busy."))

    monkeypatch.setattr(bench.line.posts, "between", busy)
    run(studio._loading())
    assert studio.pages.currentWidget() is studio.pages.broken
    monkeypatch.undo()
    assert studio.pages.broken.button is not None
    do(lambda: QTest.mouseClick(studio.pages.broken.button, Qt.MouseButton.LeftButton), studio.scope.idle)
    assert studio.pages.currentWidget() is studio.pages.months
