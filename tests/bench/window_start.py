"""The window as the program starts it; tells on its standard output when what was on the screen.

``python -m tests.bench.window_start ROOT`` writes "paint" and "home" with the seconds of a clock that all processes
share, then stays until it is told to end.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brova_desktop.cli.frame import WindowWish

LOOK_MS = 5


def main() -> int:
    from brova_desktop.cli.app import main as run_command_line

    return run_command_line(["--workspace", sys.argv[1], "app"], open_window)


def open_window(wish: WindowWish) -> int:
    """As the program itself opens it, with a window that tells."""
    from brova_desktop.desktop import front, life

    front.MainWindow = telling_window()  # type: ignore[attr-defined]
    return life.run(life.Wish(wish.workspace))


def telling_window() -> type[Any]:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    from brova_desktop.ui.shell.window import MainWindow

    class Telling(MainWindow):
        def __init__(self, memory: dict[str, Any]) -> None:
            super().__init__(memory)
            self._words = ["home", "paint"]
            self._look = QTimer(self)
            self._look.setInterval(LOOK_MS)
            self._look.timeout.connect(self._is_home)

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if self._words[-1] == "paint":  # what lies inside is painted in the same turn of the loop
                self._words.pop()
                QTimer.singleShot(0, lambda: tell("paint"))

        def attach(self, bench: Any) -> None:
            super().attach(bench)
            self._look.start()

        def _is_home(self) -> None:
            home: Any = self.studios.get("home")
            if home is not None and home.view is not None:
                self._look.stop()
                QTimer.singleShot(0, lambda: tell("home"))

    return Telling


def tell(word: str) -> None:
    sys.stdout.write(f"{word} {time.monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
