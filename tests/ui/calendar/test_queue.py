"""The queue pane: what is told, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.services.publishing.views import Away, UploadProgress
from brova_desktop.ui.bridge.acts import ACT_TITLES
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.queue.presenter import QueuePresenter, can_cancel
from brova_desktop.ui.calendar.studio import CalendarStudio
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from tests.ui.calendar.conftest import Stock, soon

S = TargetState
Wait = Callable[..., Any]
Do = Callable[..., None]
UNKNOWN = Trouble(say("It is not known whether this was published."), acts=(Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN))


def keys(presenter: QueuePresenter) -> dict[str, int]:
    return {part.key: len(part.entries) for part in presenter.parts}


def test_everything_stands_under_the_heading_it_belongs_to(bench: Workbench, stock: Stock, run: Any) -> None:
    at = soon(stock.now, hours=-3)
    stock.post("a", stock.target("tiktok", at, S.FAILED), stock.target("youtube", at, S.PUBLISHED))
    stock.post("b", stock.target("tiktok", at, S.WAITING, next_at=soon(stock.now, minutes=5)))
    stock.post("c", stock.target("tiktok", soon(stock.now, days=1), S.SCHEDULED))
    stock.post("d", stock.target("tiktok", at, S.PROCESSING, next_at=stock.now))
    presenter = QueuePresenter(bench)
    run(presenter.load())
    found = keys(presenter)
    assert found["person"] == 1
    assert found["waiting"] == 1
    assert found["next"] == 1
    assert found["under-way"] == 1


def test_a_queue_that_cannot_be_read_says_so_and_tries_again(
        studio: CalendarStudio, bench: Workbench, stock: Stock, do: Do, run: Any,
        monkeypatch: pytest.MonkeyPatch) -> None:
    stock.post("a", stock.target("tiktok", soon(stock.now, days=1), S.SCHEDULED))
    read = bench.line.queue.status

    def broken() -> None:
        raise Missing(say("The library cannot be read."))

    monkeypatch.setattr(bench.line.queue, "status", broken)
    do(lambda: studio.verbs.show_view(View.QUEUE))
    run(studio.queue.load())
    pane = studio.queue_pane
    assert pane._stack.currentWidget() is pane.broken
    assert pane.broken.title.text() == "The library cannot be read."
    monkeypatch.setattr(bench.line.queue, "status", read)
    do(pane.again.emit, lambda: pane._stack.currentWidget() is pane._panel)
    assert len(pane.rows) == 1
    run(studio.scope.idle())


def test_pausing_is_remembered_and_taken_back(bench: Workbench, stock: Stock, run: Any) -> None:
    presenter = QueuePresenter(bench)
    run(presenter.load())
    run(presenter.toggle_pause())
    assert presenter.paused
    assert bench.line.queue.paused
    run(presenter.toggle_pause())
    assert not presenter.paused


@pytest.mark.parametrize(("state", "possible"), [
    (S.SCHEDULED, True), (S.MISSED, True), (S.UPLOADING, True), (S.WAITING, True),
    (S.PUBLISHING, False), (S.PUBLISHED, False), (S.UNKNOWN, False)])
def test_only_what_is_not_public_yet_can_be_cancelled(
        bench: Workbench, stock: Stock, run: Any, state: TargetState, possible: bool) -> None:
    target = stock.target("tiktok", stock.now, state)
    stock.post("a", target)
    assert can_cancel(bench.line.posts.entry(target.id)) is possible


def test_bytes_on_their_way_are_told_with_speed_and_time_left(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any) -> None:
    target = stock.target("youtube", stock.now - timedelta(minutes=1), S.UPLOADING,
                          ticket=Ticket({}, {}, 1_000_000, 40_000_000), next_at=soon(stock.now, hours=1))
    stock.post("a", target)
    do(lambda: studio.verbs.show_view(View.QUEUE))
    run(studio._loading())
    do(lambda: studio.progressed.emit(UploadProgress(target.id, 20_000_000, 40_000_000, 2_000_000)))
    row = studio.queue_pane.rows[target.id]
    assert row.bar.value() == 500
    assert "20\u00a0MB" in row.bytes.text().replace("\u200e", "")
    assert "10 s left" in row.bytes.text()


def test_a_lost_outcome_is_settled_by_whoever_looked(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, until: Wait, bench: Workbench) -> None:
    target = stock.target("tiktok", soon(stock.now, hours=-2), S.FAILED, trouble=UNKNOWN, intended=stock.now)
    stock.post("a", target)
    do(lambda: studio.verbs.show_view(View.QUEUE))
    run(studio._loading())
    buttons = studio.queue_pane.rows[target.id].findChildren(Button)
    there = next(one for one in buttons if one.text() == "It is there")
    do(lambda: QTest.mouseClick(there, Qt.MouseButton.LeftButton),
       lambda: bench.line.posts.entry(target.id).target.state is S.PUBLISHED)
    run(studio.scope.idle())


def test_what_happened_meanwhile_is_told_once(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, monkeypatch: pytest.MonkeyPatch,
        bench: Workbench) -> None:
    target = stock.target("tiktok", soon(stock.now, hours=-2), S.MISSED)
    stock.post("a", target)
    entry = bench.line.posts.entry(target.id)
    monkeypatch.setattr(bench.line.queue, "away", lambda: Away((), (entry,), (), stock.now))
    run(studio._loading())
    assert "1 waits for you" in studio._away.words.text()
    assert studio._away.isVisible()
    do(studio.presenter.close_away)
    run(studio._loading())
    assert not studio._away.isVisible()


@pytest.mark.parametrize(("fault", "words"), [
    ("removed", "not connected any more"), ("expired", "new sign-in"), ("ends", "connection ends before then")])
def test_what_cannot_go_out_as_its_sign_in_stands_says_so_and_leads_to_it(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, bench: Workbench, fault: str, words: str,
        monkeypatch: pytest.MonkeyPatch) -> None:
    account = stock.account("youtube", "@other", until=soon(stock.now, hours=1) if fault == "ends" else None,
                            state=ConnectionState.EXPIRED if fault == "expired" else ConnectionState.CONNECTED)
    target = stock.target("youtube", soon(stock.now, days=1), S.SCHEDULED)
    fine = stock.target("tiktok", soon(stock.now, days=1), S.SCHEDULED)
    stock.post("a", target, fine)
    if fault == "removed":
        bench.desk.workspace.library.connections.save(replace(account, removed=stock.now))
    do(lambda: studio.verbs.show_view(View.QUEUE))
    run(studio._loading())
    row = studio.queue_pane.rows[target.id]
    assert any(words in one.text() for one in row.findChildren(Label))
    assert not any(one.text().startswith("Planned") for one in row.findChildren(Label))
    asked: list[object] = []

    async def reconnect(connection: object) -> None:
        asked.append(connection)

    monkeypatch.setattr(studio.verbs, "reconnect", reconnect)
    (button,) = [one for one in row.findChildren(Button) if one.text() == t(ACT_TITLES[Act.RECONNECT])]
    do(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), lambda: asked)
    assert asked == [account.id]
    other = studio.queue_pane.rows[fine.id]
    assert any(one.text().startswith("Planned") for one in other.findChildren(Label))


def test_what_comes_next_is_sent_now_or_cancelled_with_a_way_back(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, bench: Workbench, monkeypatch: pytest.MonkeyPatch,
        ) -> None:
    bench.line.queue.pause()  # or it may have it in hand already when we look
    pressed: list[Any] = []
    monkeypatch.setattr(bench.notices, "say", lambda words, **more: pressed.extend(more.get("buttons", ())))
    at = soon(stock.now, days=1)
    first, second = stock.target("youtube", at, S.SCHEDULED), stock.target("tiktok", at, S.SCHEDULED)
    stock.post("a", first, second)
    do(lambda: studio.verbs.show_view(View.QUEUE))
    run(studio._loading())

    def button(target: Any, name: str) -> IconButton:
        return next(one for one in studio.queue_pane.rows[target.id].findChildren(IconButton)
                    if one.accessibleName() == name)

    def state(target: Any) -> Any:
        return bench.line.posts.entry(target.id).target

    do(lambda: QTest.mouseClick(button(first, "Cancel"), Qt.MouseButton.LeftButton), lambda: pressed)
    assert state(first).state is S.CANCELLED
    do(lambda: pressed[-1].press(), lambda: state(first).state is S.SCHEDULED)
    run(studio.scope.idle())
    assert state(first).due == at
    run(studio._loading())
    do(lambda: QTest.mouseClick(button(second, "Post now"), Qt.MouseButton.LeftButton),
       lambda: state(second).due <= stock.now)
    run(studio.scope.idle())
