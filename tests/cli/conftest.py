from __future__ import annotations

import pytest

from tests.cli.running import Brova


@pytest.fixture
def brova(capsys: pytest.CaptureFixture[str]) -> Brova:
    """Run a command: ``brova("settings", "list", "--json").document``."""
    return Brova(capsys)
