"""The window's program: Qt's application, the asyncio loop, the window's life from first paint to last save."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from brova_desktop import paths
from brova_desktop.desktop.choosing import Wish, settled, welcomed
from brova_desktop.desktop.front import Front
from brova_desktop.desktop.own_settings import own_settings
from brova_desktop.desktop.spawned import Spawned, unless
from brova_desktop.desktop.system_look import SystemLook, nobody_is_busy, nothing_is_held
from brova_desktop.desktop.tray_stay import TrayStay
from brova_desktop.desktop.wishes import After, left_to_do
from brova_desktop.diagnostics.crash import CrashHook
from brova_desktop.diagnostics.log import start_log
from brova_desktop.domain.errors import BrovaError, Missing
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import BACKGROUND
from brova_desktop.ui.bridge.clipboard import clear_secrets
from brova_desktop.ui.bridge.garbage import GuiGarbage
from brova_desktop.ui.shell.memory import MEMORY, keep_soon, load_memory, save_memory
from brova_desktop.ui.shell.studios import load_all
from brova_desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from brova_desktop.desktop.bench import GivenKey
    from brova_desktop.settings.schema import Settings
    from brova_desktop.ui.bridge.workbench import Workbench

__all__ = ["Life", "Wish", "refuse_without_screen", "run"]

log = logging.getLogger(__name__)


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
        self._changing = asyncio.Lock()
        """Held while the window lets go of the workspace: it is dressed anew, or closes, one after the other."""
        self._told_to_end = asyncio.Event()
        self._next: Wish | None = None
        self._after: After | None = None
        self._restoring: Path | None = None
        self._lost: BrovaError | None = None
        self._memory_file = paths.state_folder() / MEMORY
        self._memory = load_memory(self._memory_file)
        self._settings = own_settings().current
        self._crash = CrashHook(self._on_crash)
        self._spawned = Spawned(lambda error: self.window.notices.tell(error))
        self._spawn = self._spawned.start
        self._front: Front
        self.bench: Workbench | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def window(self) -> MainWindow:
        """The window in front."""
        return self._front.window

    async def whole(self) -> int:
        """Everything between start and end."""
        handler = start_log(paths.log_folder(), level=self._settings.logging.level)
        self._crash.install()
        loop = self._loop = asyncio.get_running_loop()
        self._crash.watch_loop(loop)
        for one in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(one, self._end)
        self._front = Front(self._app, self._memory, self._settings, self._greet)
        self._tray = TrayStay(self._front, self._spawn, self._stop.set)
        garbage, system = GuiGarbage(), SystemLook(self._system_changed)
        try:
            wish: Wish | None = self._wish
            while wish is not None:
                self._next = None
                self._stop.clear()
                await self._one_workspace(wish)
                wish = None if self._told_to_end.is_set() else self._next
        finally:
            clear_secrets()
            system.close()
            garbage.close()
            self._crash.remove()
            handler.close()
        return 0

    # --- one workspace ---

    async def _one_workspace(self, wish: Wish) -> None:
        self._front.show()
        try:
            await asyncio.sleep(0)  # the first paint comes before the database, and before all that it loads
            await asyncio.to_thread(import_module, "brova_desktop.desktop.roots")
            after, self._after = self._after, None
            wish = await left_to_do(after, self._front, wish)
            chosen = await unless(self._stop, settled(wish, self._front))
            if chosen is None:
                return
            wish = chosen
            await self._put_back(wish)
            await self._opened(wish)
        except BrovaError as error:
            self.window.say_closed(error, lambda: self._go_on_with(wish),
                                   lambda: self._spawn(self._rescue(wish), "rescue"),
                                   lambda: self._spawn(self._ring(wish), "other window"))
            await self._stop.wait()
        finally:
            await self._spawned.end()
            save_memory(self._memory_file, self._memory)
            self._front.dismiss()

    async def _put_back(self, wish: Wish) -> None:
        from brova_desktop.desktop.deeds import key_from_person, put_back
        backup, self._restoring = self._restoring, None
        if backup and wish.workspace:
            key = await unless(self._stop, key_from_person(self.window, wish.workspace))
            if not self._stop.is_set():  # who closes the window now gets nothing replaced behind it
                await put_back(self.window, wish.workspace, backup, key)

    async def _opened(self, wish: Wish) -> None:
        """The workspace from its opening to its end; who has its key only in the head is asked for it."""
        from brova_desktop.desktop.bench import open_bench
        from brova_desktop.desktop.deeds import key_from_person

        assert wish.workspace is not None
        key: GivenKey | None = None
        while True:
            was_open = False
            try:
                async with AsyncExitStack() as stack:
                    bench = await stack.enter_async_context(open_bench(
                        wish.workspace, self._front, lambda place: self.window.go(place), self._memory, key=key))
                    was_open = True
                    stack.push_async_callback(self._let_go)
                    await self._live(stack, wish, bench)
                return
            except BrovaError:  # it did not open, or cannot stay open
                key = None if was_open else await unless(self._stop, key_from_person(self.window, wish.workspace))
                if key is None:
                    raise

    async def _let_go(self) -> None:
        """However it ended: nothing of the window works on the workspace any more when that closes."""
        self.bench = None
        async with self._changing:
            await self._tray.end()
            if self.window.bench is not None:
                await self.window.detach(saving=False)
        await self._spawned.end()

    async def _live(self, stack: AsyncExitStack, wish: Wish, bench: Workbench) -> None:
        from brova_desktop.desktop import deeds, whole
        from brova_desktop.desktop.doorbell import Doorbell
        from brova_desktop.desktop.ground import Ground
        from brova_desktop.desktop.roots import begin_demo, is_demo, know_demo

        root = bench.desk.workspace.folder.root
        self.bench = bench
        stack.callback(bench.settings.changed.subscribe(self._settings_changed).close)
        stack.callback(Doorbell(root, self._tray.come_back).close)
        whole.know_export(bench)
        know_demo(bench)
        self.window.attach(bench)
        self._system_changed()  # while it was opened
        self._spawn(deeds.tell_of_twin(self._front, bench, self._spawn), "twin")
        bench.lanes.submit(BACKGROUND, load_all)
        if wish.demo or (wish.first and is_demo(root)):
            await begin_demo(bench)
        bench.heartbeat.ask("folder", Ground(bench, self._lose).on_tick)
        bench.heartbeat.tick()
        if wish.smoke:
            await deeds.show_every_studio(self.window)
            await self.window.detach()
        else:
            await self._stay()

    async def _stay(self) -> None:
        """Until the person leaves and everything is saved, or lost with their consent."""
        while True:
            if self._lost is None:
                await self._stop.wait()
            await self._tray.end()
            if self._lost is not None:
                lost, self._lost = self._lost, None
                self._stay_here()
                self.window.show()
                raise lost
            try:
                async with self._changing:
                    await self.window.detach()
            except BrovaError as error:
                if await self._gives_up(error):
                    log.warning("closed without saving: %s", error.sentence())
                    return
                self._stay_here()
            else:
                return

    def _stay_here(self) -> None:
        """Nothing comes of what the workspace was to be closed for: neither now nor at its next end."""
        self._next = self._after = self._restoring = None
        if not self._told_to_end.is_set():
            self._stop.clear()

    def _lose(self, why: BrovaError) -> None:
        self._lost = why
        self._stop.set()

    async def _gives_up(self, error: BrovaError) -> bool:
        """Whether to close although something could not be saved; when the system asks nobody is there to answer."""
        from brova_desktop.desktop.deeds import agrees_to_lose

        ending = self._told_to_end
        agreed = ending.is_set() or await unless(ending, agrees_to_lose(self.window, error))
        return ending.is_set() or bool(agreed)

    # --- the window ---

    def _greet(self, window: MainWindow) -> None:
        window.kept.subscribe(lambda _: keep_soon(self._memory_file, self._memory, self.bench))
        window.closing.subscribe(lambda _: self._spawn(self._ask_to_close(), "closing"))
        window.answers.switching.subscribe(lambda _: self._spawn(self._switch(), "switching"))
        window.answers.wanting.subscribe(lambda what: self._spawn(self._do(what), what))
        window.answers.restoring.subscribe(
            lambda backup: self._restore(backup, Wish(self.bench.desk.workspace.folder.root)) if self.bench else None)

    def _restore(self, backup: Path, wish: Wish) -> None:
        """Close the workspace; before it is opened again the backup takes the place of its library."""
        self._restoring = backup
        self._go_on_with(wish)

    async def _rescue(self, wish: Wish) -> None:
        from brova_desktop.desktop.deeds import chosen_backup

        if (backup := await chosen_backup(self.window, wish.workspace)) is not None:
            self._restore(backup, wish)

    async def _do(self, what: str) -> None:
        """Something to the workspace as a whole."""
        from brova_desktop.desktop.wishes import fulfil

        after = await fulfil(what, self._front, self.bench) if self.bench is not None else None
        if after is not None:
            self._after = after
            self._go_on_with(after.next)

    async def _ring(self, wish: Wish) -> None:
        from brova_desktop.desktop.whole import show_other_window

        if wish.workspace is not None:
            await show_other_window(wish.workspace)

    def _settings_changed(self, settings: Settings) -> None:
        if not self._front.wears(settings):
            self._spawn(self._rebuild(), "rebuild")

    def _system_changed(self) -> None:
        if self.bench is not None and not self._front.wears(self.bench.settings.current):
            self._spawn(self._follow_system(), "follow the system")

    async def _follow_system(self) -> None:
        await nobody_is_busy()
        if self.bench is not None:
            self._settings_changed(self.bench.settings.current)

    async def _rebuild(self) -> None:
        bench = self.bench
        await nothing_is_held(lambda: self.window.studios.values())
        async with self._changing:
            while bench is not None and self.bench is bench and not self._front.wears(bench.settings.current):
                await self._tray.meanwhile(bench, partial(self._front.rebuild, bench))

    # --- ending ---

    def _end(self) -> None:
        """The system asks: nobody is there to answer questions."""
        self._told_to_end.set()
        self._stop.set()

    async def _ask_to_close(self) -> None:
        from brova_desktop.ui.shell.leaving import may_leave

        bench = self.bench
        if bench is None or await may_leave(self.window, bench):
            self._stop.set()
            return
        async with self._changing:  # the icon belongs to the window that stays
            if self.bench is bench and not self.window.isVisible():
                self._tray.begin(bench)

    async def _switch(self) -> None:
        from brova_desktop.ui.shell.leaving import may_switch

        bench = self.bench
        wish = await welcomed(self._front, bench.desk.workspace.folder.root if bench is not None else None)
        if wish is not None and (bench is None or await may_switch(self.window, bench)):
            self._go_on_with(wish)

    def _go_on_with(self, wish: Wish) -> None:
        self._next = replace(wish, smoke=False)
        self._stop.set()

    def _on_crash(self, error: BrovaError, report: Path | None) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.window.answers.crashed, error, report)
