"""The composer's drawer with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTimeEdit

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.composer.fields import in_order
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, soon

S = TargetState
Wait = Callable[..., Any]
Load = Callable[[], None]
Do = Callable[..., None]



@pytest.fixture
def ahead(stock: Stock) -> datetime:
    return soon(stock.now, days=2).replace(hour=12, minute=0)


def test_typing_in_the_composer_is_saved_and_control_z_takes_it_back(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, load: Load, run: Any, until: Wait,
        bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    load()
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    caption = studio.drawer.caption
    do(lambda: caption.setFocus())
    do(lambda: caption.selectAll())
    do(lambda: QTest.keyClicks(caption, "New words"))
    do(lambda: studio.drawer.save_asked.emit(),
       lambda: bench.line.posts.get(post.id).post.wording.caption == "New words")
    do(lambda: studio.actions_set.trigger("calendar.undo"))
    assert caption.toPlainText() == "Roasted by hand."
    run(studio.scope.idle())


def test_the_caption_keeps_each_paragraph_in_its_own_direction(
        studio: CalendarStudio, do: Do, stock: Stock, run: Any, until: Wait) -> None:
    post = stock.post("Two scripts", stock.target("tiktok", None, S.DRAFT), caption="Coffee\nقهوة")
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    document = studio.drawer.caption.document()
    assert document.findBlockByNumber(0).textDirection() is Qt.LayoutDirection.LeftToRight
    assert document.findBlockByNumber(1).textDirection() is Qt.LayoutDirection.RightToLeft
    run(studio.scope.idle())


def test_the_whole_way_from_a_draft_to_a_plan_by_clicks(
        studio: CalendarStudio, do: Do, stock: Stock, run: Any, until: Wait, load: Load) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT))
    load()
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    drawer = studio.drawer
    assert drawer.main.text() == "Schedule 2 posts"
    do(lambda: QTest.mouseClick(drawer.planning.none, Qt.MouseButton.LeftButton))
    assert studio.composer.when is not None
    do(lambda: QTest.mouseClick(drawer.main, Qt.MouseButton.LeftButton),
       lambda: len(studio.presenter.items) == 2)
    run(studio.scope.idle())
    assert {item.state for item in studio.presenter.items} == {S.SCHEDULED}
    assert not drawer.main.isEnabled()


def test_a_choice_that_a_person_has_to_make_is_led_to(
        studio: CalendarStudio, do: Do, stock: Stock, run: Any, until: Wait, bench: Workbench) -> None:
    target = stock.target("tiktok", None, S.DRAFT)
    post = stock.post("Fresh roast", target)
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    composer = studio.composer
    do(lambda: composer.option(target.id, "privacy", ""))
    run(composer.check())
    check = next(one for one in composer.checks if one.problem.code == "privacy-not-chosen")
    do(lambda: studio.verbs.mend(check, check.problem.acts[0]))
    options = studio.drawer.options[target.id]
    assert not options.is_folded
    field = options.fields["privacy"]
    assert isinstance(field, QComboBox)
    assert field.currentIndex() == -1
    run(studio.scope.idle())


@pytest.mark.parametrize(("language", "expected"), [("en", "18:30"), ("ar", "١٨:٣٠")])
def test_a_time_is_never_turned_round(
        studio: CalendarStudio, dressed: Callable[..., None], language: str, expected: str) -> None:
    dressed("light", language)
    field = QTimeEdit(QTime(18, 30))
    in_order(field, "HH:mm")
    assert field.text() == expected
    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    field.deleteLater()
