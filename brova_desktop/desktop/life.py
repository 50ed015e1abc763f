"""The window's program: Qt's application, the asyncio loop, the window's life from first paint to last save."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QDialog

from brova_desktop import paths
from brova_desktop.desktop.look import look_of, put_on
from brova_desktop.diagnostics.crash import CrashHook
from brova_desktop.diagnostics.log import start_log
from brova_desktop.domain.errors import BrovaError, Missing
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import BACKGROUND, LIBRARY
from brova_desktop.settings.store import SettingsStore, open_settings
from brova_desktop.ui.bridge.garbage import GuiGarbage
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.shell.memory import load_memory, save_memory
from brova_desktop.ui.shell.studios import load_all
from brova_desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from brova_desktop.settings.schema import Settings
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.shell.tray import Tray
    from brova_desktop.ui.shell.tray_news import TrayNews

log = logging.getLogger(__name__)
MEMORY = "window.json"


@dataclass(frozen=True, slots=True)
class Wish:
    """How the window was asked for. `first`: on the last workspace, or the demo if there was none. `smoke`: show
    every studio once and end.
    """

    workspace: Path | None = None
    demo: bool = False
    first: bool = False
    smoke: bool = False


def run(wish: Wish) -> int:
    """Open the window and stay until it is closed; the exit code. Raises Missing where there is no screen."""
    refuse_without_screen()
    import qasync

    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("Brova Desktop")
    app.setQuitOnLastWindowClosed(False)  # the loop ends when everything is closed, not before
    with qasync.QEventLoop(app) as loop:
        asyncio.set_event_loop(loop)
        code: int = loop.run_until_complete(Life(app, wish).whole())
    return code


def refuse_without_screen() -> None:
    """Raises Missing, with the way out, on a Linux system without a display."""
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM") and not (
            os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise Missing(say("There is no screen here, so the window cannot open."),
                      next_step=say("Everything works without it too: see `brova --help`, or begin with `brova demo`."))


class Life:
    """One run of the window: open, rebuild after a change of language or theme, close."""

    def __init__(self, app: QApplication, wish: Wish) -> None:
        self._app = app
        self._wish = wish
        self._stop = asyncio.Event()
        self._next: Wish | None = None
        self._memory_file = paths.state_folder() / MEMORY
        self._memory = load_memory(self._memory_file)
        self._settings = _own_settings().current
        self._crash = CrashHook(self._on_crash)
        self._tasks: set[asyncio.Task[None]] = set()
        self.window: MainWindow
        self.bench: Workbench | None = None
        self._tray: Tray | None = None
        self._news: TrayNews | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def whole(self) -> int:
        """Everything between start and end."""
        handler = start_log(paths.log_folder(), level=self._settings.logging.level)
        self._crash.install()
        loop = self._loop = asyncio.get_running_loop()
        self._crash.watch_loop(loop)
        for one in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(one, self._stop.set)
        self.dress(self._settings)
        garbage = GuiGarbage()
        try:
            wish: Wish | None = self._wish
            while wish is not None:
                self._next = None
                self._stop.clear()
                await self._one_workspace(wish)
                wish = self._next
        finally:
            garbage.close()
            self._crash.remove()
            handler.close()
        return 0

    # --- one workspace ---

    async def _one_workspace(self, wish: Wish) -> None:
        self._show_window()
        try:
            await asyncio.sleep(0)  # the first paint comes before the database, and before all that it loads
            await asyncio.to_thread(import_module, "brova_desktop.desktop.roots")
            root = await self._chosen_root(wish)
            if root is None:
                return
            async with AsyncExitStack() as stack:
                await self._live(stack, root, wish)
        except BrovaError as error:
            self.window.say_closed(error, lambda: self._again(wish))
            await self._closed_by_person()
        finally:
            await self._end_tasks()
            save_memory(self._memory_file, self._memory)
            self.window.leave()
            self.window.deleteLater()

    def _again(self, wish: Wish) -> None:
        self._next = wish
        self._stop.set()

    async def _live(self, stack: AsyncExitStack, root: Path, wish: Wish) -> None:
        from brova_desktop.desktop.bench import open_bench
        from brova_desktop.desktop.roots import begin_demo, is_demo

        self.bench = await stack.enter_async_context(open_bench(root, _Front(self), lambda place: self.window.go(place),
                                                                self._memory))
        stack.callback(self.bench.settings.changed.subscribe(self._settings_changed).close)
        self.window.attach(self.bench)
        self.bench.lanes.submit(BACKGROUND, load_all)
        if wish.demo or (wish.first and is_demo(root)):
            await begin_demo(self.bench)
        self.bench.heartbeat.tick()
        if wish.smoke:
            await self._smoke()
        else:
            await self._closed_by_person()
        await self._without_tray()
        await self.window.detach()
        self.bench = None

    async def _chosen_root(self, wish: Wish) -> Path | None:
        """The workspace to open: the wished one, the last one, or what the person says."""
        from brova_desktop import assembly
        from brova_desktop.desktop.roots import demo_root

        if wish.demo:
            return await demo_root(wish.workspace)
        known = assembly.workspaces()
        found = wish.workspace or await asyncio.to_thread(known.last_used)
        if found is None:
            return await demo_root() if wish.first else await self._welcome(first_time=True)
        return found

    async def _welcome(self, *, first_time: bool) -> Path | None:
        from brova_desktop.desktop.roots import recent_workspaces, root_of
        from brova_desktop.ui.bridge.dialogs import show
        from brova_desktop.ui.shell.welcome import Welcome

        while True:
            page = Welcome(self.window, await recent_workspaces(), first_time=first_time)
            spoken: list[str] = []

            def speak(code: str, page: Welcome = page, spoken: list[str] = spoken) -> None:
                spoken.append(code)
                page.reject()

            page.language.subscribe(speak)
            accepted = await show(page) == QDialog.DialogCode.Accepted
            if spoken:
                self._speak(spoken[0])
                continue
            if not accepted or page.chosen is None:
                return None
            try:
                root, demo = await root_of(page.chosen, self.window)
            except BrovaError as error:
                self.window.notices.tell(error)
                continue
            if root is not None:
                self._wish = Wish(root, demo=demo)
                return root

    # --- the window ---

    def _show_window(self) -> None:
        self.window = MainWindow(self._memory)
        self.window.closing.subscribe(lambda _: self._spawn(self._ask_to_close(), "closing"))
        self.window.answers.switching.subscribe(lambda _: self._spawn(self._switch(), "switching"))
        self.window.show()

    async def _rebuild(self) -> None:
        """The same workspace in a new window: language or theme changed."""
        old, bench = self.window, self.bench
        if bench is None:
            return
        setting = old.answers.setting
        await old.detach()
        self.dress(bench.settings.current)
        self._show_window()
        self.window.attach(bench)
        if setting is not None:  # it was changed there: the page stays open
            self.window.answers.preferences(setting)
        old.leave()
        old.deleteLater()

    def dress(self, settings: Settings) -> None:
        """Language, direction, theme and text size as the settings say."""
        self._worn = look_of(settings, self._app)
        put_on(self._app, self._worn)

    def _settings_changed(self, settings: Settings) -> None:
        if look_of(settings, self._app) != self._worn:
            self._spawn(self._rebuild(), "rebuild")

    def _speak(self, code: str) -> None:
        store = _own_settings()
        store.set("general.language", code)
        self.dress(store.current)
        old = self.window
        self._show_window()
        old.leave()
        old.deleteLater()

    # --- ending ---

    async def _ask_to_close(self) -> None:
        from brova_desktop.ui.shell.leaving import may_leave

        if self.bench is None or await may_leave(self.window, self.bench):
            self._stop.set()
        elif not self.window.isVisible():
            self._go_on_in_tray(self.bench)

    def _go_on_in_tray(self, bench: Workbench) -> None:
        from brova_desktop.ui.shell.tray import Tray
        from brova_desktop.ui.shell.tray_news import TrayNews

        if self._tray is None:
            tray = self._tray = Tray(self.window, self._back_from_tray, lambda: self._pause(bench), self._stop.set)
            tray.show()
            self._news = TrayNews(bench, tray.tell)
        self._tray.say_next(self.window.strip.next.text(), paused=bench.line.queue.paused)

    def _back_from_tray(self) -> None:
        self._spawn(self._without_tray(), "back from the tray")
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    async def _without_tray(self) -> None:
        tray, news = self._tray, self._news
        self._tray = self._news = None
        if news is not None:
            await news.close()
        if tray is not None:
            tray.close()

    def _pause(self, bench: Workbench) -> None:
        self._spawn(self._paused(bench), "pausing")

    async def _paused(self, bench: Workbench) -> None:
        queue = bench.line.queue
        await bench.lanes.run(LIBRARY, queue.go_on if queue.paused else queue.pause)
        if self._tray is not None:
            self._tray.say_next(self.window.strip.next.text(), paused=queue.paused)

    async def _switch(self) -> None:
        root = await self._welcome(first_time=False)
        if root is not None:
            self._next = self._wish if self._wish.workspace == root else Wish(root)
            self._stop.set()

    async def _closed_by_person(self) -> None:
        await self._stop.wait()

    async def _smoke(self) -> None:
        """Show every studio, paint it, end: what a packaged program is tested with."""
        for key in list(self.window.rail.buttons):
            self.window.show_studio(key)
            for _ in range(10):
                await asyncio.sleep(0.02)
            self.window.grab()

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if any(task.get_name() == name for task in self._tasks):
            work.close()
            return
        task = asyncio.get_running_loop().create_task(self._guarded(work), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except BrovaError as error:
            self.window.notices.tell(error)

    async def _end_tasks(self) -> None:
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_crash(self, error: BrovaError, report: Path | None) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.window.answers.crashed, error, report)


def _own_settings() -> SettingsStore:
    """What the person set, and the environment; the workspace's own come with the workspace."""
    return open_settings(paths.config_folder(), None, os.environ)


class _Front:
    """Notices of whichever window is in front now."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def tell(self, error: BrovaError, *, doing: Any = None) -> None:
        self._life.window.notices.tell(error, doing=doing)

    def say(self, words: Any, *, tone: Tone = Tone.INFO, buttons: tuple[NoticeButton, ...] = ()) -> None:
        self._life.window.notices.say(words, tone=tone, buttons=buttons)
