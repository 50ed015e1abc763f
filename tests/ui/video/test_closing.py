"""What is typed until the very end."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from brova_desktop.ui.bridge.workbench import Workbench
from tests.ui.video.conftest import Opening, imported


def test_what_is_typed_while_the_studio_closes_is_kept(run: Any, bench: Workbench, opening: Opening,
                                                       pictures: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with opening() as studio:
            await imported(studio, pictures[:1])
            real = studio.opening.close

            async def slowly() -> None:
                await real()
                await asyncio.sleep(0)
                QTest.keyClicks(studio.detail.form.title, "Morning")

            monkeypatch.setattr(studio.opening, "close", slowly)
            studio.detail.form.title.selectAll()

    run(story())
    assert "Morning" in bench.desk.shelf.named("cup.png").title
