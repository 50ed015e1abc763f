from __future__ import annotations

from pathlib import Path

import pytest

from tests.contracts.fake_stage import FakeStage
from tests.contracts.stages import SandboxStage, Stage, TikTokInboxStage, TikTokStage, YouTubeStage

SIMULATED = {"tiktok": TikTokStage, "tiktok-inbox": TikTokInboxStage, "youtube": YouTubeStage}
STAGES = {"fake": FakeStage, **SIMULATED}


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
