"""Whether the workspace's folder is still where it was opened: a drive is pulled out, a folder is renamed or deleted.

Going on would write a second, empty folder in its place, lose the sign-ins with the vault, and keep every change in
files that nobody finds again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Act, BrovaError, Missing
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import BACKGROUND

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench


class Ground:
    """`lost` hears once that the folder is gone. Ask it at every beat."""

    def __init__(self, bench: Workbench, lost: Callable[[BrovaError], object]) -> None:
        self._bench = bench
        self._folder = bench.desk.workspace.folder
        self._lost = lost
        self._is_lost = False

    async def on_tick(self) -> None:
        # os.path.exists: a drive that answers with an error is as gone as one that does not answer
        there = await self._bench.lanes.run(BACKGROUND, os.path.exists, self._folder.card)
        if not there and not self._is_lost:
            self._is_lost = True
            self._lost(Missing(
                say("The folder of this workspace is no longer where it was: {folder}", folder=str(self._folder.root)),
                kept=say("It was closed so that nothing is written in the wrong place."),
                next_step=say("Connect its drive or put it back, then try again; or open it where it is now."),
                acts=(Act.RETRY,)))
