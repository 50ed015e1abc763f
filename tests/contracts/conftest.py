from __future__ import annotations

from pathlib import Path

import pytest

from tests.contracts.fake_stage import FakeStage
from tests.contracts.stages import Stage, TikTokInboxStage, TikTokStage, YouTubeStage

STAGES = {"fake": FakeStage, "tiktok": TikTokStage, "tiktok-inbox": TikTokInboxStage,
          "youtube": YouTubeStage}


@pytest.fixture(params=sorted(STAGES))
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    """Every platform in turn."""
    return STAGES[request.param](tmp_path)
