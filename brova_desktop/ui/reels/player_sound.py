"""The sound of a preview, made anew when edits rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.sound import SoundPlan, plan_sound
from brova_desktop.jobs.lanes import BACKGROUND, DECODE
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:  # it brings decoders and numpy along
    from brova_desktop.services.footage import Footage

Heard = tuple[SoundPlan, dict[AssetId, Path]]
PAUSE_MS = 700
"""How long edits must rest before the sound is made anew."""


class PlayerSound(QObject):
    """Makes sounds; `made` takes each one (None for silence), `troubled` what went wrong.

    `state` gives the reel and its files, None while they are looked for.
    """

    def __init__(self, bench: Workbench, scope: Any, state: Callable[[], tuple[Reel, Footage] | None],
                 made: Callable[[Path | None], None], troubled: Callable[[BrovaError], None],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._scope, self._state = bench, scope, state
        self._made, self._troubled = made, troubled
        self._there: Heard | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._start)

    def make_soon(self) -> None:
        """The reel sounds different, perhaps."""
        self._soon.start()

    @property
    def is_waiting(self) -> bool:
        """Whether edits have not rested for long enough yet."""
        return self._soon.isActive()

    def stop(self) -> None:
        self._soon.stop()

    def _start(self) -> None:
        if asyncio._get_running_loop() is None:  # Qt serves timers between two runs of the loop too
            self._soon.start()
            return
        state = self._state()
        if state is not None:
            self._scope.start(self._make(*state), name="reel sound", replace=True)

    async def _make(self, reel: Reel, footage: Footage) -> None:
        """Make the sound of a state when it would sound different from the one there is."""
        from brova_desktop.services.previewing import make_preview_sound

        rendering, lanes = self._bench.desk.rendering, self._bench.lanes
        heard = await lanes.run(DECODE, _heard, reel, footage)  # of thousands of clips: not for this thread
        if heard == self._there:
            return
        try:
            made: Path | None = await lanes.run(
                BACKGROUND, lambda: make_preview_sound(rendering.toolbox(), reel, footage, rendering.cache_folder))
        except BrovaError as error:
            self._troubled(error)
            return
        self._there = heard
        with suppress(RuntimeError):  # the window may be gone by now
            self._made(made)


def _heard(reel: Reel, footage: Footage) -> Heard:
    """All that decides how a state sounds: what was missing may be there again, in another place."""
    from brova_desktop.services.footage import seen

    return plan_sound(seen(reel, footage)), dict(footage.sounds)
