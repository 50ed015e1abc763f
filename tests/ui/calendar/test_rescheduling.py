"""Moving entries about: what becomes of drafts, of what is over, and of the post that is open meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.moving import MoveDialog
from brova_desktop.ui.calendar.rescheduling import Rescheduling
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import ZONE, Stock, drag, soon

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def moving(bench: Workbench) -> Rescheduling:
    return Rescheduling(bench.line.posts)


@pytest.fixture
def ahead(stock: Stock) -> datetime:
    return soon(stock.now, days=2)


def test_a_draft_with_a_day_stays_a_draft(moving: Rescheduling, stock: Stock, bench: Workbench, ahead: datetime,
                                          ) -> None:
    post = stock.post("Idea", stock.target("youtube", ahead, S.DRAFT), media=False)
    (target,) = bench.line.posts.get(post.id).targets
    before = moving.move(target.id, wall_time(ahead + timedelta(days=1), ZONE))
    (moved,) = bench.line.posts.get(post.id).targets
    assert (moved.state, moved.due) == (S.DRAFT, ahead + timedelta(days=1))
    moving.back(before)
    (again,) = bench.line.posts.get(post.id).targets
    assert (again.state, again.due) == (S.DRAFT, ahead)


@pytest.mark.parametrize("state", [S.CANCELLED, S.MISSED])
def test_taking_the_move_of_what_was_over_back_sends_nothing(
        moving: Rescheduling, stock: Stock, bench: Workbench, state: TargetState) -> None:
    at = soon(stock.now, days=1)
    post = stock.post("Over", stock.target("youtube", at, state))
    (target,) = bench.line.posts.get(post.id).targets
    before = moving.move(target.id, wall_time(at + timedelta(days=1), ZONE))
    assert bench.line.posts.get(post.id).targets[0].state is S.SCHEDULED
    moving.back(before)
    (again,) = bench.line.posts.get(post.id).targets
    assert (again.state, again.due) == (S.DRAFT, at)


def test_what_is_planned_by_the_clocks_of_another_place_stays_planned_by_them(
        moving: Rescheduling, stock: Stock, bench: Workbench, ahead: datetime) -> None:
    post = stock.post("Riyadh", stock.target("youtube", ahead, S.SCHEDULED))
    (target,) = bench.line.posts.get(post.id).targets
    bench.line.posts.schedule([target.id], wall_time(ahead, "Asia/Riyadh"))
    there = (ahead + timedelta(days=1)).replace(tzinfo=None)
    moving.move(target.id, WallTime(there, ZONE))
    (moved,) = bench.line.posts.get(post.id).targets
    assert moved.when == WallTime(there + timedelta(hours=3), "Asia/Riyadh")


def test_a_copy_of_a_draft_is_a_draft(moving: Rescheduling, stock: Stock, bench: Workbench, ahead: datetime) -> None:
    post = stock.post("Idea", stock.target("youtube", ahead, S.DRAFT))
    (target,) = bench.line.posts.get(post.id).targets
    made = moving.copy(target.id, wall_time(ahead + timedelta(days=1), ZONE))
    (copy,) = bench.line.posts.get(made).targets
    assert (copy.state, copy.due) == (S.DRAFT, ahead + timedelta(days=1))


def test_what_is_out_can_be_copied_by_dragging_but_not_moved(
        studio: CalendarStudio, do: Do, stock: Stock, bench: Workbench, run: Any, load: Callable[[], None]) -> None:
    at = soon(stock.now, days=-1)
    stock.post("Out", stock.target("youtube", at, S.PUBLISHED))
    load()
    month = studio.pages.month
    spot = next(one for one in month.spots if one.item is not None)
    day = spot.item.day + timedelta(days=2)
    end = month.cell(month.page.stretch.days.index(day)).center()
    do(lambda: drag(month, spot.area.center(), end), studio.scope.idle)
    assert len(bench.line.posts.latest()) == 1
    do(lambda: drag(month, spot.area.center(), end + QPoint(1, 1), Qt.KeyboardModifier.AltModifier),
       studio.scope.idle)
    assert len(bench.line.posts.latest()) == 2


def test_an_open_post_that_is_dragged_keeps_its_new_time_when_its_words_are_edited(
        studio: CalendarStudio, do: Do, stock: Stock, bench: Workbench, run: Any, ahead: datetime,
        load: Callable[[], None]) -> None:
    post = stock.post("Open", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    (item,) = studio.presenter.items
    later = item.at + timedelta(days=1)
    composer = studio.composer
    do(lambda: studio.verbs.move(item, later, False),
       lambda: composer.when is not None and composer.when.local == later)
    assert not composer.is_dirty
    do(lambda: composer.type("caption", "Other words"))
    run(composer.save())
    assert bench.line.posts.get(post.id).targets[0].due == ahead + timedelta(days=1)
    run(studio.scope.idle())


def test_a_plan_that_is_taken_back_keeps_its_day(
        studio: CalendarStudio, do: Do, stock: Stock, bench: Workbench, run: Any, ahead: datetime) -> None:
    post = stock.post("Open", stock.target("youtube", ahead, S.SCHEDULED))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    run(studio.composer.make_draft())
    (target,) = bench.line.posts.get(post.id).targets
    assert (target.state, target.due) == (S.DRAFT, ahead)
    run(studio.scope.idle())


def test_an_entry_held_beyond_the_page_is_taken_to_the_next_one(
        studio: CalendarStudio, do: Do, stock: Stock, bench: Workbench, ahead: datetime, run: Any,
        load: Callable[[], None]) -> None:
    post = stock.post("Far", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    month = studio.pages.month
    spot = next(one for one in month.spots if one.item is not None)
    start, beyond = spot.area.center(), QPoint(month.width() + 20, spot.area.center().y())

    def send(kind: QEvent.Type, place: QPoint) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        QApplication.sendEvent(month, QMouseEvent(kind, QPointF(place), QPointF(month.mapToGlobal(place)), button,
                                                  held, Qt.KeyboardModifier.NoModifier))

    def hold() -> None:
        month._turning.setInterval(1_000_000)  # the moment is over when we say so
        send(QEvent.Type.MouseButtonPress, start)
        send(QEvent.Type.MouseMove, beyond)

    before = studio.presenter.anchor
    do(hold)
    assert month._turning.isActive()
    do(month._turn_on, studio.scope.idle)
    assert (studio.presenter.anchor.year, studio.presenter.anchor.month) == (before.year, before.month + 1)
    day = studio.presenter.anchor.replace(day=15)
    place = month.cell(month.page.stretch.days.index(day)).center()
    do(lambda: send(QEvent.Type.MouseMove, place))
    do(lambda: send(QEvent.Type.MouseButtonRelease, place),
       lambda: bench.line.posts.get(post.id).targets[0].due == ahead.replace(month=day.month, day=15))
    run(studio.scope.idle())


def test_the_page_follows_an_entry_that_was_moved_off_it(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Callable[[], None]) -> None:
    stock.post("Far", stock.target("youtube", ahead, S.SCHEDULED))
    load()
    (item,) = studio.presenter.items
    later = item.at + timedelta(days=60)
    do(lambda: studio.verbs.move(item, later, False), studio.scope.idle)
    assert studio.presenter.stretch.first <= later.date() < studio.presenter.stretch.end


def test_closing_while_a_dialog_is_open_ends_it(bench: Workbench, stock: Stock, run: Any, ahead: datetime) -> None:
    stock.post("Open", stock.target("youtube", ahead, S.SCHEDULED))

    async def story() -> None:
        studio = CalendarStudio(bench)
        studio.show()
        studio.shown()
        await studio.scope.idle()
        studio.presenter.choose(studio.presenter.items[0])
        studio.actions_set.trigger("calendar.move")
        for _ in range(400):
            if studio.findChildren(MoveDialog):
                break
            await asyncio.sleep(0.005)
        assert studio.findChildren(MoveDialog)
        await studio.close_studio()
        studio.hide()
        studio.deleteLater()

    run(story())
