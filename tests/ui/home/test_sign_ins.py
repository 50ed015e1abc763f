"""What Home and the strip say when an account can no longer be published to, and where their buttons lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.calendar.accounts.dialog import ConnectDialog
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.home.presenter import HomeView, look
from brova_desktop.ui.shell.window import MainWindow
from brova_desktop.ui.widgets.controls import Button
from tests.ui.calendar.conftest import Stock
from tests.ui.shell.conftest import do, until, window

__all__ = ["do", "until", "window"]


def seen(bench: Workbench) -> HomeView:
    return look(bench.desk, bench.line, bench.clock.now(), datetime.astimezone)


def planned(bench: Workbench, how: TargetState = TargetState.SCHEDULED, **account: Any) -> Stock:
    """An account with two posts."""
    stock = Stock(bench)
    stock.account("youtube", "@qahwa.box", **account)
    for name, days in (("Eid offer", 1), ("New arrival", 2)):
        stock.post(name, stock.target("youtube", stock.now + timedelta(days=days), how))
    return stock


def test_an_account_that_works_asks_for_nothing(bench: Workbench) -> None:
    planned(bench)
    assert seen(bench).errands == ()


def test_planned_posts_of_a_disconnected_account_are_an_errand(bench: Workbench, run: Any) -> None:
    stock = planned(bench)
    run(bench.line.accounts.disconnect(stock.accounts["youtube"].id))
    (errand,) = seen(bench).errands
    assert str(errand.words) == "@qahwa.box on YouTube is disconnected"
    assert errand.detail is not None
    assert errand.detail.values["count"] == 2
    assert errand.place == Place("calendar", intent="connect")


def test_a_sign_in_that_has_ended_is_one_errand_however_many_posts_wait(bench: Workbench) -> None:
    stock = planned(bench, TargetState.NEEDS_RECONNECT, state=ConnectionState.EXPIRED)
    (errand,) = seen(bench).errands
    assert str(errand.words) == "The sign-in of @qahwa.box on YouTube has ended"
    assert errand.place == Place("calendar", stock.accounts["youtube"].id, intent="reconnect")


def test_a_sign_in_that_ends_before_a_post_is_due_is_foretold(bench: Workbench) -> None:
    planned(bench, until=bench.clock.now() + timedelta(hours=30))
    (errand,) = seen(bench).errands
    assert errand.detail is not None
    assert errand.detail.values["count"] == 1


def test_the_strip_does_not_promise_what_cannot_go_out(window: MainWindow, bench: Workbench, do: Callable[..., None],
                                                       until: Callable[..., None]) -> None:
    planned(bench, state=ConnectionState.REVOKED)
    assert window._coming is not None
    do(window._coming.refresh)
    until(lambda: "sign-in" in window.strip.next.text())


def test_every_way_from_home_into_the_calendar_leads_there(
        window: MainWindow, bench: Workbench, do: Callable[..., None], until: Callable[..., None],
        went: list[Place]) -> None:
    stock = planned(bench, state=ConnectionState.EXPIRED)
    do(lambda: window.go(Place("home")))
    home: Any = window.current
    until(lambda: home.view is not None)
    do(lambda: next(one for one in home.findChildren(Button) if one.text() == "See it published").click())
    do(lambda: window.go(went[-1]))
    calendar: Any = window.current
    assert calendar.presenter.view is View.QUEUE
    answer = window.answers.of(Act.RECONNECT, Refused(say("The sign-in has ended.")))
    assert answer is not None
    do(answer)
    assert calendar.presenter.view is View.ACCOUNTS
    do(lambda: window.go(Place("calendar", stock.accounts["youtube"].id, intent="reconnect")))

    def asked() -> list[ConnectDialog]:
        return [one for one in window.findChildren(ConnectDialog) if one.isVisible()]

    until(asked)
    do(asked()[0].reject)
    until(lambda: not asked())
    assert window.notices.history == []
