from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.ui.video.model import ASSET, AssetModel
from brova_desktop.ui.video.view import AssetView

NOW = datetime(2026, 3, 1, tzinfo=UTC)
CUP = Asset(AssetId("a"), MediaKind.IMAGE, "cup.png", "media/cup.png", Placement.COPIED, "0", 1, 1, NOW, NOW)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., AssetView]


class NoPictures(QObject):
    ready = Signal(str)

    def get(self, *_: object) -> None:
        return None

    kept = get


@pytest.fixture
def asked() -> list[int]:
    """Row numbers that were fetched."""
    return []


@pytest.fixture
def made(qtbot: QtBot, dressed: Callable[..., None], asked: list[int]) -> Make:
    """A view of so many assets; what it asks for comes at once."""

    def make(count: int, *, grid: bool = True, language: str = "en") -> AssetView:
        dressed("light", language)
        bench: Any = SimpleNamespace(pictures=NoPictures())

        def fetch(seqs: Any) -> None:
            asked.extend(seqs)
            model.learn(seqs, {seq: replace(CUP, id=AssetId(str(seq)), title=f"cup {seq}") for seq in seqs})

        model = AssetModel(fetch, lambda asset: asset.path)
        view = AssetView(bench, model)
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(700, 500)
        view.show_as(grid=grid)
        model.begin(array("q", range(1000, 1000 + count)), {})
        view.show()
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return make


def current(view: AssetView) -> int:
    return view.currentIndex().row()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("grid", [True, False])
def test_every_cell_in_sight_is_found_where_it_is_painted(made: Make, grid: bool, language: str) -> None:
    view = made(500, grid=grid, language=language)
    view.verticalScrollBar().setValue(333)
    room = view.viewport().rect()
    seen = [row for row in range(500) if room.contains(view.visualRect(view.model().index(row, 0)).center())]
    assert len(seen) > 3
    for row in seen:
        assert view.indexAt(view.visualRect(view.model().index(row, 0)).center()).row() == row
    first = view.visualRect(view.model().index(seen[0], 0))
    if grid:
        second = view.visualRect(view.model().index(seen[0] + 1, 0))
        assert (second.left() > first.left()) == (language == "en")


def test_arrows_move_as_the_window_reads(made: Make) -> None:
    view = made(50)
    across, _ = view._shape()
    for key, row in ((Key.Key_Right, 1), (Key.Key_Down, 1 + across), (Key.Key_Left, across), (Key.Key_Up, 0),
                     (Key.Key_Up, 0), (Key.Key_End, 49), (Key.Key_Down, 49), (Key.Key_Home, 0)):
        QTest.keyClick(view, key)
        assert current(view) == row, key
    view = made(50, language="ar")
    QTest.keyClick(view, Key.Key_Left)
    assert current(view) == 1


def test_what_the_cursor_reaches_comes_into_sight(made: Make) -> None:
    view = made(900)
    QTest.keyClick(view, Key.Key_End)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Key.Key_PageUp)
    assert current(view) < 899


def test_clicks_select_one_a_range_or_one_more(made: Make) -> None:
    view = made(50)

    def click(row: int, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1)
    assert list(view.selected_seqs()) == [1001]
    click(5, Modifier.ShiftModifier)
    assert list(view.selected_seqs()) == [1001, 1002, 1003, 1004, 1005]
    click(3, Modifier.ControlModifier)
    assert list(view.selected_seqs()) == [1001, 1002, 1004, 1005]
    view.selectAll()
    assert len(view.selected_seqs()) == 50


def test_a_band_selects_what_it_touches(made: Make) -> None:
    view = made(7)
    across, cell = view._shape()
    below = view.visualRect(view.model().index(6, 0)).bottomRight() + QPoint(cell.width() // 2, -20)
    if 7 % across == 0:
        pytest.skip("no free place beside the last cell")
    end = view.visualRect(view.model().index(4, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, below)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseMove(view.viewport(), end - QPoint(1, 1))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, end)
    assert 1004 in view.selected_seqs()


def test_a_selection_outlives_a_list_that_came_anew(made: Make) -> None:
    view = made(50)
    view.select_seqs([1003, 1004, 1020])
    view._assets.renew(array("q", [2000, *(seq for seq in range(1000, 1050) if seq != 1004)]))
    assert list(view.selected_seqs()) == [1003, 1020]
    assert view.current_seq() == 1003


def test_the_rest_of_a_list_joins_without_a_jump(made: Make) -> None:
    view = made(80)
    view.verticalScrollBar().setValue(400)
    view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    view._assets.extend(array("q", range(1000, 101_000)))
    assert (view.model().rowCount(), view.verticalScrollBar().value()) == (100_000, 400)
    assert list(view.selected_seqs()) == [1002]


def test_only_what_is_looked_at_is_read(made: Make, asked: list[int], qtbot: QtBot) -> None:
    view = made(100_000)
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) < 200
    asked.clear()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) < 300 and min(asked) > 40_000
    middle = view.indexAt(view.viewport().rect().center())
    qtbot.waitUntil(lambda: middle.data(ASSET) is not None)
    assert middle.data(Qt.ItemDataRole.AccessibleTextRole).startswith("cup ")
    assert "Picture" in middle.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_pointer_scrubs_from_left_to_right_in_both_directions(made: Make) -> None:
    for language in ("en", "ar"):
        view = made(10, language=language)
        place = view.visualRect(view.model().index(2, 0))
        at = QPointF(place.left() + place.width() / 4, place.center().y())
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(view.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, at, none, none,
                                                            Modifier.NoModifier))
        assert view._hover.row == 2 and view._hover.share == pytest.approx(0.25, abs=0.05)
