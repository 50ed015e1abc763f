"""An account's choices on the screen: those it has now, and why it has not the others."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from brova_desktop.domain.errors import WillPass
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.ui.calendar.composer.options import TargetOptions
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock

S = TargetState
Do = Callable[..., None]
LIVE = {"privacy_level_options": ["FOLLOWER_OF_CREATOR", "SELF_ONLY"], "comment_disabled": True, "duet_disabled": False}


def allow(stock: Stock, **extra: object) -> Connection:
    """What TikTok says of the account from now on."""
    one = replace(stock.accounts["tiktok"], extra={**LIVE, **extra})
    stock.bench.desk.workspace.library.connections.save(one)
    return one


@pytest.fixture
def opened(studio: CalendarStudio, stock: Stock, do: Do) -> Callable[..., TargetOptions]:
    def open_it(**options: str | bool) -> TargetOptions:
        target = stock.target("tiktok", None, S.DRAFT)
        post = stock.post("Fresh roast", replace(target, options=options))
        do(lambda: studio.verbs.open_post(post.id),
           lambda: target.id in studio.drawer.options and not studio.scope.is_running("compose"))
        shown = studio.drawer.options[TargetId(target.id)]
        do(lambda: shown.unfold())
        return shown

    return open_it


def switch(options: TargetOptions, key: str) -> QCheckBox:
    field = options.fields[key]
    assert isinstance(field, QCheckBox)
    return field


def levels(options: TargetOptions) -> QComboBox:
    field = options.fields["privacy"]
    assert isinstance(field, QComboBox)
    return field


def test_a_switch_the_account_has_turned_off_is_grey_and_says_why(
        opened: Callable[..., TargetOptions], stock: Stock, studio: CalendarStudio, run: Any) -> None:
    allow(stock)
    options = opened(mode="direct", allow_comment=True)
    comment, duet = switch(options, "allow_comment"), switch(options, "allow_duet")
    assert (comment.isEnabled(), comment.isChecked()) == (False, False)
    assert options.reasons["allow_comment"].isVisible()
    assert "turned comments off" in options.reasons["allow_comment"].text()
    assert "turned comments off" in comment.accessibleDescription()
    assert (duet.isEnabled(), duet.isChecked()) == (True, False)
    assert not options.reasons["allow_duet"].isVisible()
    run(studio.scope.idle())


def test_who_can_watch_offers_what_the_account_has_and_presets_nothing(
        opened: Callable[..., TargetOptions], stock: Stock, studio: CalendarStudio, run: Any) -> None:
    allow(stock)
    field = levels(opened(mode="direct"))
    assert [field.itemData(at) for at in range(field.count())] == ["FOLLOWER_OF_CREATOR", "SELF_ONLY"]
    assert field.currentIndex() == -1
    run(studio.scope.idle())


def test_branded_content_greys_private_and_private_greys_branded_content(
        opened: Callable[..., TargetOptions], stock: Stock, studio: CalendarStudio, do: Do, run: Any) -> None:
    options = opened(mode="direct", privacy="PUBLIC_TO_EVERYONE")
    branded, field = switch(options, "branded_content"), levels(options)
    at = field.findData("SELF_ONLY")

    def can_be_private() -> bool:
        return bool(field.model().flags(field.model().index(at, 0)) & Qt.ItemFlag.ItemIsEnabled)

    assert can_be_private()
    do(lambda: QTest.keyClick(branded, Qt.Key.Key_Space))
    assert branded.isChecked()
    assert not can_be_private()
    assert options.reasons["privacy"].text() == "Branded content cannot be private."
    assert "paid partnership" in options.reasons["branded_content"].text()
    assert "Branded Content Policy" in studio.drawer.consent.text()
    do(lambda: studio.composer.option(options._target, "branded_content", False))
    do(lambda: studio.composer.option(options._target, "privacy", "SELF_ONLY"))
    assert not branded.isEnabled()
    assert options.reasons["branded_content"].text() == "Branded content cannot be private."
    assert "Branded Content Policy" not in studio.drawer.consent.text()
    run(studio.scope.idle())


def test_in_the_inbox_only_the_way_there_is_asked(
        opened: Callable[..., TargetOptions], studio: CalendarStudio, do: Do, run: Any) -> None:
    options = opened(mode="inbox")
    assert [key for key, field in options.fields.items() if field.isVisible()] == ["mode"]
    do(lambda: studio.composer.option(options._target, "mode", "direct"))
    assert all(field.isVisible() for field in options.fields.values())
    run(studio.scope.idle())


def test_the_platform_is_asked_what_an_account_may_choose_when_its_post_is_opened(
        opened: Callable[..., TargetOptions], studio: CalendarStudio, stock: Stock, do: Do, run: Any,
        monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[ConnectionId] = []
    tiktok = replace(stock.accounts["tiktok"], synced=stock.now - timedelta(hours=2))
    stock.bench.desk.workspace.library.connections.save(tiktok)

    async def sync(id: ConnectionId) -> Connection:
        asked.append(id)
        changed = allow(stock, duet_disabled=True)
        stock.bench.line.accounts._told(changed)
        return changed

    monkeypatch.setattr(stock.bench.line.accounts, "sync", sync)
    options = opened(mode="direct")
    do(lambda: None, lambda: not switch(options, "allow_duet").isEnabled())
    assert asked == [tiktok.id]
    do(studio.verbs.look_again)
    assert asked == [tiktok.id]  # it was asked a moment ago
    run(studio.scope.idle())


def test_who_is_offline_writes_with_what_is_known(
        opened: Callable[..., TargetOptions], studio: CalendarStudio, stock: Stock, run: Any,
        monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    stock.bench.desk.workspace.library.connections.save(replace(stock.accounts["tiktok"], synced=None))

    async def sync(id: ConnectionId) -> Connection:
        raise WillPass(say("There is no connection."))

    monkeypatch.setattr(stock.bench.line.accounts, "sync", sync)
    options = opened(mode="direct")
    run(studio.scope.idle())
    assert levels(options).count() == 4
    assert "was not asked what it allows" in caplog.text
