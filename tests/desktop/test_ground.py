"""Whether the folder of the open workspace is still there."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from brova_desktop.desktop.ground import Ground
from brova_desktop.domain.errors import BrovaError
from brova_desktop.storage.layout import CARD_NAME, WorkspaceFolder


class SameThread:
    async def run(self, lane: object, work: Callable[..., Any], *given: object) -> Any:
        return work(*given)


@pytest.mark.parametrize("code", [errno.EIO, errno.ESTALE, errno.EACCES])
def test_a_drive_that_answers_with_an_error_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    (tmp_path / CARD_NAME).write_text("{}")
    heard: list[BrovaError] = []
    workspace = SimpleNamespace(folder=WorkspaceFolder(tmp_path))
    bench: Any = SimpleNamespace(desk=SimpleNamespace(workspace=workspace), lanes=SameThread())
    ground = Ground(bench, heard.append)
    asyncio.run(ground.on_tick())
    assert heard == []
    asked = os.stat

    def stat(place: Any, *given: Any, **named: Any) -> os.stat_result:
        if str(place).endswith(CARD_NAME):
            raise OSError(code, os.strerror(code))
        return asked(place, *given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "stat", stat)
        for _ in range(2):
            asyncio.run(ground.on_tick())
    assert len(heard) == 1 and "no longer where it was" in heard[0].sentence()
