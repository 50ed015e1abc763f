from __future__ import annotations

import pytest

from brova_desktop.sandbox.sandbox import Sandbox
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import TikTokCaller, YouTubeCaller


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def sandbox(clock: HandClock) -> Sandbox:
    """In memory, with the real limits, on a clock that moves by hand."""
    return Sandbox(clock=clock)


@pytest.fixture
def youtube(sandbox: Sandbox) -> YouTubeCaller:
    return YouTubeCaller(sandbox)


@pytest.fixture
def tiktok(sandbox: Sandbox) -> TikTokCaller:
    return TikTokCaller(sandbox)
