"""Reviews in the window: asked for in the composer, shown on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.composer.review import ReviewDialog
from brova_desktop.ui.calendar.items import Which
from brova_desktop.ui.calendar.states import WAITS_FOR_APPROVAL
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, soon
from tests.ui.conftest import Heard

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def ahead(stock: Stock) -> datetime:
    return soon(stock.now, minutes=30)


@pytest.fixture(autouse=True)
def by_hand(studio: CalendarStudio) -> None:
    """Nothing begins by itself between two runs of the loop."""
    for timer in (studio._gather, studio.drawer._saving, studio.drawer._checking):
        timer.setInterval(3_600_000)


def dialog(kind: type) -> Any:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def test_where_only_approved_posts_go_out_the_calendar_says_what_waits(
        studio: CalendarStudio, stock: Stock, ahead: datetime, load: Callable[[], None], bench: Workbench) -> None:
    bench.settings.set("publishing.only_approved", True)
    waits = stock.post("Waits", stock.target("tiktok", ahead, S.SCHEDULED))
    goes = stock.post("Goes", stock.target("youtube", ahead, S.SCHEDULED))
    bench.line.posts.review(goes.id, Review.APPROVED, "Lina")
    load()
    items = {item.title: item for item in studio.presenter.items}
    assert items["Waits"].sign is WAITS_FOR_APPROVAL
    assert items["Goes"].sign is not WAITS_FOR_APPROVAL
    assert items["Goes"].review_sign is not None
    assert str(items["Goes"].review_sign.words) == "Approved"
    assert [part.key for part in studio.queue.parts] == ["approval", "next"]
    studio.presenter.narrow(which=Which.ATTENTION)
    assert [item.title for item in studio.presenter.items] == ["Waits"]
    studio.presenter.narrow(which=Which.ALL)
    studio.sidebar.review.setCurrentIndex(studio.sidebar.review.findData("approved"))
    studio.sidebar.review.picked.emit("approved")
    assert [item.title for item in studio.presenter.items] == ["Goes"]
    assert waits.id != goes.id


def test_a_post_is_approved_with_a_name_and_an_edit_takes_it_back(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, run: Any, until: Any, bench: Workbench,
        heard: Heard) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open and studio.drawer.review.buttons)
    block = studio.drawer.review
    do(block.buttons[Review.APPROVED].click, lambda: dialog(ReviewDialog))
    asked = dialog(ReviewDialog)
    assert not asked.agree.isEnabled(), "somebody has to say who it is"
    asked.name.setText("Lina")
    asked.name.textEdited.emit("Lina")
    asked.remark.setPlainText("Go on")
    do(asked.agree.click, lambda: studio.composer.post and studio.composer.post.review is Review.APPROVED)
    assert "Lina approved it" in block.history.text()
    assert "Go on" in block.history.text()
    assert set(block.buttons) == {Review.CHANGES_ASKED, Review.DRAFT}

    studio.composer.type("note", "Mind the date")
    do(lambda: studio.scope.start(studio.composer.save(), name="save"), studio.scope.idle)
    assert studio.composer.post is not None
    assert studio.composer.post.review is Review.APPROVED
    assert bench.line.posts.get(post.id).post.note == "Mind the date"
    studio.composer.type("caption", "Other words")
    do(lambda: studio.scope.start(studio.composer.save(), name="save"), studio.scope.idle)
    assert studio.composer.post.review is Review.IN_REVIEW
    assert any("approval was taken back" in str(words) for words in heard.words)
    assert "approved again" in block.history.text()


def test_the_composer_says_that_a_post_waits_only_where_that_is_the_rule(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, bench: Workbench) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open and studio.drawer.review.buttons)
    assert studio.drawer.review.held.isHidden()
    bench.settings.set("publishing.only_approved", True)
    studio.drawer.review.refresh()
    assert not studio.drawer.review.held.isHidden()
    do(lambda: studio.scope.start(studio.composer.check(), name="check"), studio.scope.idle)
    assert not any(one.problem.code == "not-approved" for one in studio.composer.checks)
    assert timedelta(0) < ahead - stock.now
