"""Exact frames of a clip, one after the other as they are asked for; the last one asked for is the one that counts."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from brova_desktop.domain.errors import BrovaError, Cancelled
from brova_desktop.domain.ids import mint
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.ticks import Ticks
from brova_desktop.jobs.lanes import DECODE, FILES
from brova_desktop.jobs.stopping import Stoppable

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench

SIDE = 1280


class ExactFrames:
    """Of one clip. Close it: it holds a folder (swept with the cache if need be) and may have a frame under way."""

    def __init__(self, bench: Workbench, asset: Asset) -> None:
        self._bench, self._asset = bench, asset
        self._folder = bench.desk.workspace.folder.cache / f"once-{mint()}"
        self._stop = Stoppable()

    async def at(self, when: Ticks, *, side: int = SIDE) -> QImage:
        """The frame, upright, at most `side` pixels long; a null image when it cannot be had."""
        return await self._bench.lanes.run(DECODE, self._read, when, side)

    async def close(self) -> None:
        self._stop.press()
        await self._bench.lanes.run(FILES, self._sweep)

    def _read(self, when: Ticks, side: int) -> QImage:
        desk = self._bench.desk
        try:
            self._stop.raise_if_cancelled()
            target = self._folder / f"{when}-{side}.jpg"
            self._folder.mkdir(exist_ok=True)
            if not target.exists():
                desk.looks.write_frame(desk.shelf.place(self._asset), target, self._stop, at=when, long_side=side)
        except Cancelled:
            return QImage()
        except BrovaError:  # the strip still shows it; what is wrong with the file is said where it is used
            return QImage()
        return QImage(str(target))

    def _sweep(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
