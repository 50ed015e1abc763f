"""Connecting accounts to the simulators of a sandbox workspace, with somebody who answers in the browser."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.accounts import dialog as dialogs
from brova_desktop.ui.calendar.accounts.connecting import Connecting, Stage
from brova_desktop.ui.calendar.accounts.dialog import ConnectDialog
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock

Wait = Callable[..., Any]
Do = Callable[..., None]


class Browser:
    """Opens what it is told to and presses "allow", or denies, or only looks."""

    def __init__(self) -> None:
        self.answer = "allow"
        self.opened: list[str] = []
        self._threads: list[threading.Thread] = []

    def open(self, address: str) -> None:
        self.opened.append(address)
        if self.answer:
            thread = threading.Thread(target=self._visit, args=(address,))
            self._threads.append(thread)
            thread.start()

    def _visit(self, address: str) -> None:
        chosen = {"sandbox_account": "qahwa", "sandbox_answer": self.answer}
        with httpx.Client(follow_redirects=True, trust_env=False) as client:
            client.get(httpx.URL(address).copy_merge_params(chosen))

    def close(self) -> None:
        for thread in self._threads:
            thread.join()


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    made = Browser()
    monkeypatch.setattr(dialogs.QDesktopServices, "openUrl", lambda url: made.open(url.toString()))
    yield made
    made.close()


def shown(studio: CalendarStudio) -> ConnectDialog:
    return studio.findChildren(ConnectDialog)[-1]


def test_an_account_is_connected_from_the_first_click_to_its_card(
        studio: CalendarStudio, browser: Browser, do: Do, run: Any, until: Wait) -> None:
    do(lambda: studio.verbs.show_view(View.ACCOUNTS))
    do(lambda: studio.verbs.connect())
    dialog = shown(studio)
    do(lambda: QTest.mouseClick(dialog.platform_buttons["youtube"], Qt.MouseButton.LeftButton),
       lambda: dialog.connecting.stage is Stage.PREPARE)
    do(lambda: QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton),
       lambda: dialog.connecting.stage is Stage.DONE)
    assert len(browser.opened) == 1
    do(dialog.accept, studio.scope.idle)
    connected = dialog.connecting.connected
    assert connected is not None
    assert connected.state is ConnectionState.CONNECTED
    run(until(lambda: connected.id in studio.accounts_pane.cards))
    run(studio.scope.idle())


def test_a_person_who_denies_reads_why_and_can_try_again(
        studio: CalendarStudio, browser: Browser, do: Do, run: Any, until: Wait) -> None:
    browser.answer = "deny"
    do(lambda: studio.verbs.connect())
    dialog = shown(studio)
    do(lambda: dialog.chosen.emit("tiktok"), lambda: dialog.connecting.stage is Stage.PREPARE)
    do(lambda: dialog.asked.emit("", ""), lambda: dialog.connecting.stage is Stage.FAILED)
    assert dialog.connecting.trouble is not None
    do(lambda: dialog.chosen.emit("tiktok"), lambda: dialog.connecting.stage is Stage.PREPARE)
    do(dialog.reject, studio.scope.idle)


def test_a_sign_in_that_is_cancelled_goes_back_and_waits_for_nothing(
        bench: Workbench, stock: Stock, run: Any, until: Wait) -> None:
    connecting = Connecting(bench)
    run(connecting.choose("youtube"))
    connecting.changed.subscribe(lambda _: connecting.cancel() if connecting.stage is Stage.SIGN_IN else None)
    run(connecting.sign_in())
    assert connecting.stage is Stage.PREPARE
    assert connecting.consent is None


def test_a_sign_in_that_is_given_up_before_its_page_is_there_waits_for_nothing(
        bench: Workbench, stock: Stock, run: Any) -> None:
    connecting = Connecting(bench)
    run(connecting.choose("youtube"))
    stages: list[Stage] = []
    connecting.changed.subscribe(lambda _: stages.append(connecting.stage))
    early = connecting.changed.subscribe(lambda _: connecting.cancel() if connecting.stage is Stage.PREPARE else None)
    run(asyncio.wait_for(connecting.sign_in(), 30))
    assert connecting.stage is Stage.PREPARE
    assert Stage.SIGN_IN not in stages  # nobody is there to whom a page could be shown
    early.close()
    connecting.changed.subscribe(lambda _: connecting.cancel() if connecting.stage is Stage.SIGN_IN else None)
    run(asyncio.wait_for(connecting.sign_in(), 30))
    assert Stage.SIGN_IN in stages  # the next one is another one


def test_a_wrong_address_is_told_and_waiting_goes_on(
        studio: CalendarStudio, browser: Browser, do: Do, run: Any, until: Wait) -> None:
    browser.answer = ""
    do(lambda: studio.verbs.connect())
    dialog = shown(studio)
    do(lambda: dialog.chosen.emit("youtube"), lambda: dialog.connecting.stage is Stage.PREPARE)
    do(lambda: dialog.asked.emit("", ""), lambda: dialog.connecting.stage is Stage.SIGN_IN)
    assert dialog.connecting.seconds_left > 200
    do(lambda: dialog.pasted.setText("http://127.0.0.1/?state=another&code=x"))
    do(lambda: QTest.keyClick(dialog.pasted, Qt.Key.Key_Return))
    assert not dialog.wrong.isHidden()
    assert dialog.connecting.stage is Stage.SIGN_IN
    assert len(browser.opened) == 1
    do(dialog.reject, studio.scope.idle)


def test_entered_credentials_are_kept_in_the_vault_and_their_secret_is_not_shown(
        bench: Workbench, stock: Stock, run: Any) -> None:
    connecting = Connecting(bench)
    run(connecting.choose("youtube"))
    connecting.changed.subscribe(lambda _: connecting.cancel() if connecting.stage is Stage.SIGN_IN else None)
    run(connecting.sign_in("my-own-app", "hush"))
    kept = bench.line.accounts.credentials("youtube")
    assert kept is not None
    assert "hush" not in repr(kept)


def test_the_guide_shows_every_step_with_what_is_to_be_copied(
        bench: Workbench, stock: Stock, run: Any, studio: CalendarStudio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Connecting, "is_sandbox", False)
    connecting = Connecting(bench)
    run(connecting.choose("tiktok"))

    async def built() -> list[str]:
        dialog = ConnectDialog(studio, connecting)
        texts = [field.text() for field in dialog.findChildren(QLineEdit)]
        assert dialog.client_secret.echoMode() is QLineEdit.EchoMode.Password
        dialog.deleteLater()
        return texts

    facts = connecting.facts
    assert facts is not None
    texts = run(built())
    assert {step.copy for step in facts.guide if step.copy} <= set(texts)


def test_disconnecting_asks_first_and_says_what_becomes_of_planned_posts(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, until: Wait, bench: Workbench) -> None:
    from brova_desktop.ui.bridge.dialogs import Question

    run(studio._loading())
    do(lambda: studio.verbs.disconnect(stock.accounts["tiktok"]), lambda: studio.findChildren(Question))
    do(studio.findChildren(Question)[-1].reject, studio.scope.idle)
    assert len(bench.line.accounts.all()) == 2
    do(lambda: studio.verbs.disconnect(stock.accounts["tiktok"]), lambda: studio.findChildren(Question))
    do(studio.findChildren(Question)[-1].accept, lambda: len(bench.line.accounts.all()) == 1)
    run(studio.scope.idle())
