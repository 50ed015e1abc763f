"""Going on in the tray: the icon with its menu while the window is hidden, and the way back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from brova_desktop.desktop.front import Front
from brova_desktop.domain.observe import Subscription
from brova_desktop.jobs.lanes import LIBRARY

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.shell.tray import Tray
    from brova_desktop.ui.shell.tray_news import TrayNews


class TrayStay:
    """`spawn` runs work by name, `stop` ends the program."""

    def __init__(self, front: Front, spawn: Callable[[Coroutine[Any, Any, None], str], None],
                 stop: Callable[[], object]) -> None:
        self._front = front
        self._spawn = spawn
        self._stop = stop
        self._tray: Tray | None = None
        self._news: TrayNews | None = None
        self._hearing: Subscription | None = None

    def begin(self, bench: Workbench) -> None:
        """The window is hidden: show the icon."""
        from brova_desktop.ui.shell.tray import Tray
        from brova_desktop.ui.shell.tray_news import TrayNews

        if self._tray is None:
            self._tray = Tray(self._front.window, self.come_back, lambda: self._spawn(self._paused(bench), "pausing"),
                              self._stop)
            self._tray.show()
            self._news = TrayNews(bench, self._tray.tell)
            self._hearing = self._front.window.strip.said.subscribe(self._say_next)
        self._say_next()

    async def end(self) -> None:
        """Take the icon away."""
        tray, news, hearing = self._tray, self._news, self._hearing
        self._tray = self._news = self._hearing = None
        if hearing is not None:
            hearing.close()
        if news is not None:
            await news.close()
        if tray is not None:
            tray.close()

    async def meanwhile(self, bench: Workbench, work: Callable[[], Awaitable[None]]) -> None:
        """Do what puts another window in the place of the one that the icon belongs to, without the icon."""
        was_there = self._tray is not None
        await self.end()
        try:
            await work()
        finally:
            if was_there:
                self.begin(bench)

    def come_back(self) -> None:
        """The window to the front, from wherever it is."""
        self._spawn(self.end(), "back from the tray")
        window = self._front.window
        window.show()
        window.raise_()
        window.activateWindow()

    async def _paused(self, bench: Workbench) -> None:
        queue = bench.line.queue
        await bench.lanes.run(LIBRARY, lambda: queue.go_on() if queue.paused else queue.pause())

    def _say_next(self, _: None = None) -> None:
        strip = self._front.window.strip
        if self._tray is not None:
            self._tray.say_next(strip.next.text(), paused=strip.is_paused)
