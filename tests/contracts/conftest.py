from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.contracts.fake_stage import FakeStage
from tests.contracts.stages import SandboxStage, Stage, TikTokInboxStage, TikTokStage, YouTubeStage
from tests.contracts.troubles import How, Where

SIMULATED = {"tiktok": TikTokStage, "tiktok-inbox": TikTokInboxStage, "youtube": YouTubeStage}
STAGES = {"fake": FakeStage, **SIMULATED}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out troubles that a platform does not have at a step (`Stage.survives`)."""
    impossible = [item for item in items if cannot_be(getattr(item, "callspec", None))]
    if impossible:
        config.hook.pytest_deselected(items=impossible)
        items[:] = [item for item in items if item not in set(impossible)]


def cannot_be(call: Any) -> bool:
    params = call.params if call is not None else {}
    how, place = params.get("how"), STAGES.get(params.get("stage", ""))
    return isinstance(how, How) and place is not None and (params.get("where", Where.END), how) in place.survives


@pytest.fixture(params=sorted(STAGES))
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    """Every platform in turn."""
    return STAGES[request.param](tmp_path)


@pytest.fixture(params=sorted(SIMULATED))
def simulated(request: pytest.FixtureRequest, tmp_path: Path) -> SandboxStage:
    """Every adapter in turn, on its simulator."""
    return SIMULATED[request.param](tmp_path)


@pytest.fixture
def tiktok(tmp_path: Path) -> TikTokStage:
    return TikTokStage(tmp_path)


@pytest.fixture
def inbox(tmp_path: Path) -> TikTokInboxStage:
    return TikTokInboxStage(tmp_path)


@pytest.fixture
def youtube(tmp_path: Path) -> YouTubeStage:
    return YouTubeStage(tmp_path)
