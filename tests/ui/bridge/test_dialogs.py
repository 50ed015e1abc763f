"""Dialogs that are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import Asking, ask_line


def answered(run: Any, above: QWidget, answer: Callable[[Asking], object], **how: Any) -> str | None:
    async def story() -> str | None:
        asking = asyncio.ensure_future(ask_line(above, say("Rename reel"), None, say("Rename"), **how))
        async with asyncio.timeout(20):
            while not (found := [one for one in above.findChildren(Asking) if one.isVisible()]):  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        answer(found[0])
        return await asking

    line: str | None = run(story())
    return line


def test_a_line_is_as_long_as_it_may_be(run: Any, above: QWidget) -> None:
    def write(asked: Asking) -> None:
        assert asked.field.selectedText() == "Eid offer"  # typing replaces it
        QTest.keyClicks(asked.field, "Ramadan offer")
        asked.agree.click()

    assert answered(run, above, write, value="Eid offer", longest=9) == "Ramadan o"


def test_an_empty_line_is_no_answer(run: Any, above: QWidget) -> None:
    def clear(asked: Asking) -> None:
        QTest.keyClicks(asked.field, "  ")
        assert not asked.agree.isEnabled()
        asked.reject()

    assert answered(run, above, clear, value="Eid offer") is None
