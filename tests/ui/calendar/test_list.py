"""The list of entries, filters by platform, colours, and what happened while nobody was there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.views import Away
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.entries import Head
from brova_desktop.ui.calendar.entry_list import EntryList
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, drag, soon

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def ahead(stock: Stock) -> datetime:
    return soon(stock.now, days=2).replace(hour=12, minute=0)


@pytest.fixture
def entries(studio: CalendarStudio, stock: Stock, ahead: datetime, do: Do, load: Callable[[], None]) -> EntryList:
    """Two days with a post each."""
    for name, at in (("First", ahead), ("Second", ahead + timedelta(days=3))):
        stock.post(name, stock.target("youtube", at, S.SCHEDULED))
    do(lambda: studio.verbs.show_view(View.LIST), studio.scope.idle)
    load()
    return studio.pages.list


def place_of(entries: EntryList, title: str) -> QPoint:
    row = next(row for row, one in enumerate(entries.entries.rows) if not isinstance(one, Head) and one.title == title)
    return entries.visualRect(entries.entries.index(row)).center()


def due(bench: Workbench, name: str) -> Any:
    return next(one.targets[0].due for one in bench.line.posts.latest() if one.post.name == name)


def test_an_entry_of_the_list_is_dragged_to_another_day(
        studio: CalendarStudio, entries: EntryList, do: Do, bench: Workbench, ahead: datetime) -> None:
    do(lambda: drag(entries.viewport(), place_of(entries, "First"), place_of(entries, "Second")),
       lambda: due(bench, "First") == ahead + timedelta(days=3))
    do(lambda: None, studio.scope.idle)
    assert not studio.composer.is_open


def test_an_entry_of_the_list_is_moved_and_copied_by_keys(
        studio: CalendarStudio, entries: EntryList, do: Do, bench: Workbench, ahead: datetime) -> None:
    do(lambda: entries.choose(studio.presenter.items[0].target))
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    do(lambda: QTest.keyClick(entries, Qt.Key.Key_Right, control),
       lambda: due(bench, "First") == ahead + timedelta(days=1))
    do(lambda: None, studio.scope.idle)
    do(lambda: QTest.keyClick(entries, Qt.Key.Key_Right, control | alt), studio.scope.idle)
    assert len(bench.line.posts.latest()) == 3


def test_media_dropped_on_a_row_begin_a_post_of_its_day(
        studio: CalendarStudio, entries: EntryList, do: Do, ahead: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[Any, Any]] = []
    monkeypatch.setattr(studio.verbs, "_begin", lambda media, at, caption="": begun.append((list(media), at)))
    luggage = QMimeData()
    luggage.setUrls([QUrl.fromLocalFile("/films/cup.mp4")])
    drop = QDropEvent(QPointF(place_of(entries, "First")), Qt.DropAction.CopyAction, luggage,
                      Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    do(lambda: entries.dropEvent(drop))
    assert begun == [(["/films/cup.mp4"], ahead.replace(tzinfo=None))]


def test_the_list_is_not_built_anew_while_nothing_changed(studio: CalendarStudio, entries: EntryList, do: Do) -> None:
    resets: list[bool] = []
    entries.entries.modelReset.connect(lambda: resets.append(True))
    do(studio.refresh, studio._loading)
    assert resets == []


def test_one_platform_is_shown_alone(
        studio: CalendarStudio, entries: EntryList, stock: Stock, do: Do, ahead: datetime,
        load: Callable[[], None]) -> None:
    stock.post("Third", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    field = studio.sidebar.platform
    assert [field.itemData(at) for at in range(field.count())] == ["", "tiktok", "youtube"]
    do(lambda: field.setCurrentIndex(1))
    do(lambda: field.picked.emit(field.current()))
    assert [item.title for item in studio.presenter.items] == ["Third"]


def test_colours_tell_platforms_or_states_and_are_remembered(
        studio: CalendarStudio, entries: EntryList, do: Do) -> None:
    month = studio.pages.month
    item = studio.presenter.items[0]
    assert month._look(item).edge == ""
    do(lambda: studio.actions_set.trigger("calendar.by-state"))
    assert month._look(item).edge == item.sign.tint
    assert studio.remember()["by_state"] is True
    do(lambda: studio.actions_set.trigger("calendar.by-state"))
    do(lambda: studio.recall({"by_state": True}))
    assert studio.presenter.by_state


def test_what_happened_meanwhile_is_shown_once_and_before_all_else(
        studio: CalendarStudio, stock: Stock, bench: Workbench, do: Do, monkeypatch: pytest.MonkeyPatch) -> None:
    stock.post("Out", stock.target("youtube", soon(stock.now, days=-1), S.PUBLISHED))
    stock.post("Late", stock.target("tiktok", soon(stock.now, days=-1), S.MISSED))
    found = bench.line.posts.entries(one.targets[0].id for one in bench.line.posts.latest())
    out, late = (next(one for one in found if one.post.name == name) for name in ("Out", "Late"))
    monkeypatch.setattr(bench.line.queue, "away", lambda: Away((out,), (late,), (), stock.now))
    do(lambda: None, studio._loading)
    assert not studio.skip_missed.isHidden()
    do(studio.verbs.show_away, studio.scope.idle)
    assert studio.presenter.view is View.QUEUE
    away = studio.queue.parts[0]
    assert (away.key, [one.post.name for one in away.entries]) == ("away", ["Late", "Out"])
    shown = [one.target.id for part in studio.queue.parts for one in part.entries]
    assert len(shown) == len(set(shown)) == 2
    do(studio.verbs.close_away, studio.scope.idle)
    assert "away" not in [part.key for part in studio.queue.parts]
