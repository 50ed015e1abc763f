from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brova_desktop.storage.keys import LibraryKey, MasterKey
from brova_desktop.storage.library import Library, create_library, open_library

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def key() -> LibraryKey:
    return MasterKey(bytes(range(32))).library()


@pytest.fixture
def path(tmp_path: Path, key: LibraryKey) -> Path:
    """A closed, empty library."""
    file = tmp_path / "library.db"
    create_library(file, key, workspace="w", name="Shop", app_version="0.1.0", at=NOW)
    return file


@pytest.fixture
def library(path: Path, key: LibraryKey) -> Iterator[Library]:
    opened = open_library(path, key)
    yield opened
    opened.close()
