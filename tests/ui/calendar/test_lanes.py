"""A week with a lane for each account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.dates import DAY, View
from brova_desktop.ui.calendar.lanes import LanesBoard, lanes_of
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, drag, soon

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def ahead(studio: CalendarStudio, stock: Stock) -> datetime:
    """Noon of the day after the first one of a week to come."""
    day = soon(stock.now, days=8).replace(hour=12, minute=0)
    studio.presenter.anchor = day.date()
    studio.presenter.view = View.LANES
    first = studio.presenter.stretch.first
    return day.replace(year=first.year, month=first.month, day=first.day) + DAY


def board(studio: CalendarStudio) -> LanesBoard:
    assert studio.pages.front is studio.pages.lanes
    return studio.pages.lanes


def spots(lanes: LanesBoard) -> dict[str, QPoint]:
    return {spot.item.mark.key: spot.area.center() for spot in lanes.spots if spot.item is not None}


def test_each_account_has_a_lane_and_an_entry_stands_in_its_own(
        studio: CalendarStudio, stock: Stock, ahead: datetime, load: Callable[[], None]) -> None:
    stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED), stock.target("youtube", ahead, S.SCHEDULED))
    load()
    lanes = board(studio)
    assert [one.mark.key for one in lanes.lanes] == ["tiktok", "youtube"]
    places = spots(lanes)
    assert lanes.cell(0, 1).contains(places["tiktok"])
    assert lanes.cell(1, 1).contains(places["youtube"])


def test_dragging_to_another_day_keeps_the_account_wherever_the_mouse_is(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Callable[[], None], run: Any, until: Any,
        bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    lanes = board(studio)
    do(lambda: drag(lanes, spots(lanes)["tiktok"], lanes.cell(1, 3).center()))

    def target() -> Any:
        return bench.line.posts.get(post.id).targets[0]

    run(until(lambda: target().due == ahead + 2 * DAY))
    assert target().platform == "tiktok"
    run(studio.scope.idle())


def test_keys_walk_over_days_and_lanes_and_move_an_entry(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Callable[[], None], run: Any, until: Any,
        bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    lanes = board(studio)
    lanes.setFocus()
    QTest.keyClick(lanes, Qt.Key.Key_Right)
    assert "@qahwa.box" in lanes.accessibleDescription()
    QTest.keyClick(lanes, Qt.Key.Key_Down)
    assert lanes.lane == 1
    assert "@QahwaBox" in lanes.accessibleDescription()
    QTest.keyClick(lanes, Qt.Key.Key_Down)
    assert "Fresh roast" in lanes.accessibleDescription()
    do(lambda: QTest.keyClick(lanes, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
       lambda: bench.line.posts.get(post.id).targets[0].due == ahead + DAY)
    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    QTest.keyClick(lanes, Qt.Key.Key_Up)
    assert lanes.lane == 0
    run(studio.scope.idle())


def test_a_lane_grows_with_its_fullest_day_and_counts_what_is_too_much(
        studio: CalendarStudio, stock: Stock, ahead: datetime, load: Callable[[], None]) -> None:
    for n in range(9):
        stock.post(f"Post {n}", stock.target("tiktok", ahead + timedelta(minutes=n), S.SCHEDULED), media=False)
    load()
    lanes = board(studio)
    assert lanes.cell(0, 0).height() > lanes.cell(1, 0).height()
    [more] = [spot for spot in lanes.spots if spot.item is None]
    assert more.more == 3
    inside = [spot.area for spot in lanes.spots]
    assert all(lanes.cell(0, 1).contains(area) for area in inside)


def test_only_the_accounts_that_are_looked_at_have_lanes_and_old_entries_keep_theirs(
        studio: CalendarStudio, stock: Stock, ahead: datetime, load: Callable[[], None]) -> None:
    stock.post("Fresh roast", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    presenter = studio.presenter
    [tiktok] = [one for one in presenter.sight.connections if one.platform == "tiktok"]
    shown = lanes_of(presenter.sight.connections, (), presenter.facts, frozenset({tiktok.id}))
    assert [one.mark.key for one in shown] == ["tiktok"]
    gone = lanes_of((), presenter.items, presenter.facts, frozenset())
    assert [(one.mark.key, one.handle) for one in gone] == [("youtube", "@QahwaBox")]


def test_mirrored_the_names_stand_at_the_right(studio: CalendarStudio, stock: Stock, ahead: datetime,
                                               load: Callable[[], None]) -> None:
    load()
    lanes = board(studio)
    lanes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lanes.cell(0, 0).right() <= lanes.width() - lanes.gutter
    assert lanes.cell(0, 6).left() <= 1
