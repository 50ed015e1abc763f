"""Every test gets a home of its own: no settings, keychain, cache or environment of the person who runs it."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}

_DESKTOP = ("DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "FFMPEG_BINARY", "IMAGEIO_FFMPEG_EXE", "NO_COLOR")
"""What a session of a person may set and the product would listen to."""

_numbers = itertools.count()
_IN_MEMORY = Path("/dev/shm")
_ROOM = 1_000_000_000
"""Bytes; containers often give 64 MB, which the libraries of one story can fill."""


@pytest.fixture(autouse=True)
def isolated_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """The home folder of this test; every BROVA_ variable is gone, the keychain is the null one."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_numbers))
    for name, folder in _FOLDERS.items():
        path = home / folder
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(path))
    for name in [*_DESKTOP, *(one for one in os.environ if one.startswith("BROVA_"))]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    yield home
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def memory_folder() -> Iterator[Path]:
    """Without a disk where the system allows: the same writes, but thousands of lives do not wait for platters."""
    roomy = _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ROOM
    with TemporaryDirectory(dir=_IN_MEMORY if roomy else None, prefix="brova-tests-") as name:
        yield Path(name)
