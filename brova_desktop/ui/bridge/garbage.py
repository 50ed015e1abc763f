"""Python's garbage collector on the GUI thread only.

The collector runs in whichever thread happens to allocate. Widgets that are part of a cycle would then be destroyed
in a worker thread, which Qt forbids ("Timers cannot be stopped from another thread", then a crash some time later).
So its automatic runs are switched off while there is a window, and a timer collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250


class GuiGarbage(QObject):
    """Collects from a timer of the thread that made it; `close` gives the collector back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Collect the generations whose limits are passed, as the collector itself would have done."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return

    def close(self) -> None:
        self._timer.stop()
        gc.collect(0)
        if self._was_on:
            gc.enable()
        self.deleteLater()
