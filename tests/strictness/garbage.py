"""Widgets die on the main thread: Python's collector does not run by itself while tests with windows do.

It runs in whichever thread allocates; a worker thread of a later test would destroy widgets that an earlier one left
in a cycle, and Qt would crash some time after (see `ui.bridge.garbage`, which does the same for the program).

They die at the end of their test: `deleteLater` waits for a loop that no longer turns, and every widget that is left
makes dressing the application for the tests after it slower.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

WITH_WINDOWS = ("ui", "desktop", "window")
"""Folders whose tests make widgets."""
MOST = 25
"""After so many of them in a row everything is collected once."""
_made = 0


@pytest.fixture(autouse=True)
def _garbage_guard(request: pytest.FixtureRequest) -> Iterator[None]:
    global _made  # one process, one collector
    if set(WITH_WINDOWS) & set(request.node.path.relative_to(request.config.rootpath).parts):
        gc.disable()
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _made += 1
        gc.collect(2 if _made % MOST == 0 else 0)
        return
    if _made:  # the first test without windows after some with them
        gc.collect()
        _made = 0
        gc.enable()
    yield
