"""Playing the standard reel in the window for a minute: every frame that is due, painted, and together with the sound.

There is no sound card where this is measured. A stand-in takes its place: it hears at the speed of a steady clock and
tells its position in steps of ten milliseconds, as cards do, so that the player follows a sound and not its own clock.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psutil
from PySide6.QtCore import QEvent, QObject

from tests.bench.measuring import percentile
from tests.bench.rows import Row, at_most, progress

SECONDS = 60.0
RUN_UP = 1.0
"""Seconds of playing before anything counts."""
STEP = 0.01
MS, MB = 1_000.0, 1_000_000
PATIENCE = 180.0


class Card:
    """Plays a file without being heard."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._from = 0.0

    def start(self, sound: Path, at: float) -> bool:
        self._began, self._from = time.monotonic(), at
        return True

    def position(self) -> float | None:
        if self._began is None:
            return None
        return self._from + (time.monotonic() - self._began) // STEP * STEP

    def heard(self) -> float | None:
        """Where the sound is to an ear: the position without its steps."""
        return None if self._began is None else self._from + time.monotonic() - self._began

    def stop(self) -> None:
        self._began = None


@dataclass(slots=True)
class Played:
    """Numbers of the frames in the order they were painted, and how far each was from the sound then (ms)."""

    frames: int
    painted: list[int] = field(default_factory=list)
    apart: list[float] = field(default_factory=list)
    memory: int = 0
    processor: float = 0.0

    @property
    def dropped(self) -> int:
        """Frames between two painted ones that were not; the last one is followed by the first."""
        return sum((after - before - 1) % self.frames for before, after in pairwise(self.painted))


def play(root: Path, _: int) -> Iterator[Row]:
    """From proxies that the workspace made itself, again and again."""
    from brova_desktop import assembly
    from tests.bench.window_rows import shown

    progress("playing in the window for a minute")
    assembly.workspaces().create_now(root, "Playing")
    card = Card()
    with patch("brova_desktop.ui.reels.studio.SoundOut", lambda: card):
        played = shown(lambda: _measured(root, card))
    yield at_most("window: play 540x960 with sound for 60 s, frames dropped", 0, played.dropped, digits=0,
                  note=f"of {len(played.painted) + played.dropped:,} due")
    yield at_most("window: play 540x960 with sound for 60 s, picture from sound, p95", 40,
                  percentile(played.apart, 0.95), unit=" ms", digits=1,
                  note=f"longest {max(played.apart):.0f} ms; a stand-in for the sound card")
    yield Row("window: play 540x960 with sound for 60 s, processor", "for orientation",
              f"{played.processor * 100:.0f} % of a core", None, f"the process held {played.memory / MB:.0f} MB then")


async def _measured(root: Path, card: Card) -> Played:
    from tests.bench.busy_window import Ears, opened_window
    from tests.bench.window_preview import opened_reel

    async with opened_window(root, Ears()) as window:
        studio = await opened_reel(window)
        player = studio.page.player
        async with asyncio.timeout(PATIENCE):
            while player.transport.sound is None:  # noqa: ASYNC110 - it is made beside
                await asyncio.sleep(0.05)
        player.toggle_repeat()
        return await _played(studio, card)


async def _played(studio: Any, card: Card) -> Played:
    editor, player = studio.editor, studio.page.player
    found = Played(editor.frame_of(editor.length))
    witness = Witness(player, card, found, float(editor.rate.fraction))
    editor.seek(0)
    player.transport.play(1.0)
    await asyncio.sleep(RUN_UP)
    player.stage.installEventFilter(witness)
    before = _processor()
    await asyncio.sleep(SECONDS)
    found.processor = (_processor() - before) / SECONDS
    player.stage.removeEventFilter(witness)
    player.transport.stop()
    found.memory = psutil.Process().memory_info().rss
    return found


class Witness(QObject):
    """Sees each painting of the stage, as it begins."""

    def __init__(self, player: Any, card: Card, found: Played, rate: float) -> None:
        super().__init__()
        self._player, self._card, self._found, self._rate = player, card, found, rate

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        number, heard, found = self._player.shown_frame, self._card.heard(), self._found
        is_new = number is not None and (not found.painted or found.painted[-1] != number)
        if event.type() is QEvent.Type.Paint and is_new and heard is not None:
            found.painted.append(number)
            found.apart.append(abs(_apart(number / self._rate, heard, found.frames / self._rate)) * MS)
        return False


def _apart(picture: float, heard: float, length: float) -> float:
    """How far a picture is behind the sound, around the end of a reel that repeats."""
    away = heard - picture
    return away - length if away > length / 2 else away + length if away < -length / 2 else away


def _processor() -> float:
    times = psutil.Process().cpu_times()
    return float(times.user + times.system)
