"""A large film goes out with the real chunk sizes, whole and through little memory."""

from __future__ import annotations

import hashlib
import struct
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.platform import TikTok
from brova_desktop.connectors.platforms.youtube.platform import YouTube
from brova_desktop.ports.platform import Platform
from brova_desktop.sandbox.sandbox import Sandbox
from tests.contracts.caller import Caller
from tests.contracts.stages import SandboxStage, TikTokInboxStage, YouTubeStage
from tests.sandbox.tiny_video import tiny_video

SIZE = 300_000_000
MOST_GROWTH = 40_000_000


class WholeTikTok(TikTokInboxStage):
    def make_sandbox(self) -> Sandbox:
        return Sandbox(clock=self.clock)

    def make(self, wire: Wire) -> Platform:
        return TikTok(wire, self.clock)


class WholeYouTube(YouTubeStage):
    def make_sandbox(self) -> Sandbox:
        return Sandbox(clock=self.clock)

    def make(self, wire: Wire) -> Platform:
        return YouTube(wire, self.clock)


def long_film(path: Path) -> str:
    """A true index and a box of nothing that takes no room on the disk; its SHA-256."""
    film = bytearray(tiny_video())
    box = film.rindex(b"mdat") - 4
    film[box : box + 4] = struct.pack(">I", SIZE - box)
    path.write_bytes(film)
    with path.open("r+b") as file:
        file.truncate(SIZE)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@pytest.mark.slow
@pytest.mark.parametrize("made", [WholeTikTok, WholeYouTube], ids=["tiktok", "youtube"])
def test_three_hundred_megabytes_take_little_memory(made: type[SandboxStage], tmp_path: Path) -> None:
    stage = made(tmp_path)
    draft = stage.draft()
    digest = long_film(Path(draft.files[0]))
    draft = replace(draft, media=(replace(draft.media[0], size=SIZE, sha256=digest),))
    caller = Caller(stage, draft)
    tracemalloc.start()
    try:
        caller.carried()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert stage.published() == [digest]
    assert peak < MOST_GROWTH, f"{peak / 1e6:.0f} MB"
    assert not caller.met and len(caller.kept) > 5
