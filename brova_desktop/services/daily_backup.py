"""The backup of the day while a workspace is open: asked for by the heartbeat, made in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future

from brova_desktop.domain.errors import BrovaError
from brova_desktop.jobs.lanes import finished
from brova_desktop.jobs.stopping import Stoppable, until_stopped
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report

log = logging.getLogger(__name__)

LOOK_AGAIN = 600.0
"""Seconds until it is asked again whether a backup is due."""
TRY_AGAIN = 3600.0
"""Seconds until a backup that failed is tried again."""

Submit = Callable[[Callable[[], None]], "Future[None]"]
"""Puts work on a thread."""


class DailyBackup:
    """Asked at every beat, it rarely does anything. A failure is told once, until a backup has been made again."""

    def __init__(self, make: Callable[[Report], None], submit: Submit, clock: Clock) -> None:
        """`make` makes it if it is due, on a thread that `submit` finds."""
        self._make = make
        self._submit = submit
        self._clock = clock
        self._next = float("-inf")
        self._told = False

    async def on_tick(self) -> None:
        """Make the backup of the day if it is due. Raises BrovaError when that fails for the first time."""
        if self._clock.monotonic() < self._next:
            return
        self._next = self._clock.monotonic() + LOOK_AGAIN
        stop = Stoppable()
        try:
            await until_stopped(stop, finished(self._submit(lambda: self._make(stop))))
        except BrovaError as error:
            self._next = self._clock.monotonic() + TRY_AGAIN
            if self._told:
                log.info("the backup of the day was not made: %s %s", error.sentence(), error.detail)
                return
            self._told = True
            raise
        self._told = False

