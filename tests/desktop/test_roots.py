"""Which workspaces are offered."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from brova_desktop import assembly
from brova_desktop.desktop import roots
from brova_desktop.services.workspaces import Workspaces
from tests.services.test_drives_that_fail import Fail, fail, workspaces

__all__ = ["fail", "workspaces"]


def test_only_workspaces_that_can_be_reached_are_offered(workspaces: Workspaces, tmp_path: Path, fail: Fail,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "workspaces", lambda: workspaces)
    fail(tmp_path / "new")
    assert asyncio.run(roots.recent_workspaces()) == [("old", tmp_path / "old")]
