"""Python's garbage collector on the GUI thread only.

The collector runs in whichever thread happens to allocate. Widgets that are part of a cycle would then be destroyed
in a worker thread, which Qt forbids ("Timers cannot be stopped from another thread", then a crash some time later).
So its automatic runs are switched off while there is a window, and a timer collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 100
"""What comes together in between holds the window while it is looked at: some thousand objects, not a whole reel."""
QUARTER, LEAST = 4, 20_000
STARTED, QUIET = 30, 5
"""Looks after which the program has started, and of which as many in a row found nothing new."""


class GuiGarbage(QObject):
    """Collects from a timer of the thread that made it; `close` gives the collector back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._old: int | None = None  # objects that outlived the last look at all; None before the first
        self._looked_at = 0
        self._looks = self._quiet = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Collect the generations whose limits are passed, as the collector itself would have done."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if self._is_first_rest(counts[0] <= limits[0]) or (
                counts[2] > limits[2] > 0 and self._has_grown(counts[2])):
            self._collect_all()
            return
        for generation in (1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return

    def _is_first_rest(self, quiet: bool) -> bool:
        """Whether the program has just started and nothing goes on: the first look at all is the longest."""
        self._looks += 1
        self._quiet = self._quiet + 1 if quiet else 0
        return self._old is None and self._looks > STARTED and self._quiet >= QUIET

    def _has_grown(self, count: int) -> bool:
        """Whether a quarter came on top of what is old: to look at all of it takes a tenth of a second."""
        if self._old is None:
            return True
        if count == self._looked_at:  # nothing grew old since
            return False
        self._looked_at = count
        return len(gc.get_objects(generation=2)) > self._old + max(self._old // QUARTER, LEAST)

    def _collect_all(self) -> None:
        """What the first look leaves is there to stay, modules and classes above all: it is never looked at again."""
        gc.collect()
        if self._old is None:
            gc.freeze()
        self._old, self._looked_at = len(gc.get_objects(generation=2)), 0

    def close(self) -> None:
        self._timer.stop()
        if self._old is not None:
            gc.unfreeze()
        gc.collect(0)
        if self._was_on:
            gc.enable()
        self.deleteLater()
