"""A workspace with everything that works on it, opened off the GUI thread and closed at a safe point."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brova_desktop import assembly
from brova_desktop.domain.changes import Changes
from brova_desktop.domain.observe import Event
from brova_desktop.jobs.heartbeat import Heartbeat
from brova_desktop.jobs.lanes import WRITER, Lanes
from brova_desktop.ports.clock import Clock, SystemClock
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge.media_pictures import follow_jobs
from brova_desktop.ui.bridge.notices import Notices
from brova_desktop.ui.bridge.pictures import Pictures
from brova_desktop.ui.bridge.watched_folder import follow_folder
from brova_desktop.ui.bridge.words import locale, t
from brova_desktop.ui.bridge.workbench import Place, Workbench

if TYPE_CHECKING:
    from brova_desktop.services.suite import Desk


@dataclass(frozen=True, slots=True)
class GivenKey:
    """What opens a workspace whose key is not on this computer; one of the two."""

    passphrase: Secret | None = None
    recovery: Secret | None = None


@asynccontextmanager
async def open_bench(root: Path, notices: Notices, go: Callable[[Place], None], memory: dict[str, Any], *,
                     clock: Clock | None = None, beating: bool = True,
                     key: GivenKey | None = None) -> AsyncIterator[Workbench]:
    """A workspace with everything a window needs; at the end all work stops at a safe point and all is closed.

    `beating`: whether the heartbeat runs (tests beat by hand). `key`: what a person gave to open it. Opening happens
    off the GUI thread.
    """
    from brova_desktop.services.accounts import Landing
    from brova_desktop.services.editing import ReelDesk

    watch = clock or SystemClock()
    assembly.painter()  # on the main thread, before anything is painted elsewhere
    async with AsyncExitStack() as stack:
        await asyncio.to_thread(_load_heavy_modules)
        desk = await _opened_desk(stack, root, key or GivenKey())
        lanes = stack.enter_context(Lanes())
        work = assembly.work_of(desk)
        runner = await stack.enter_async_context(work.running(renders=True))
        line = await stack.enter_async_context(assembly.publishing_line(desk, lanes=lanes, clock=watch))
        line.accounts.landing = lambda: Landing(t, locale().bcp47Name())  # the language may change while it is open
        changed: Event[Changes] = Event()
        heartbeat = Heartbeat(watch, notices.tell)
        stack.push_async_callback(heartbeat.close)
        pictures = Pictures(lanes)
        stack.push_async_callback(pictures.close)
        heartbeat.ask("jobs", runner.tick)
        line.beat_with(heartbeat)
        for event in (line.posts.changed, line.queue.changed, line.accounts.changed, line.results.changed):
            stack.enter_context(event.subscribe(partial(_on_this_thread, changed, asyncio.get_running_loop())))
        if beating:
            heartbeat.start()
        bench = Workbench(
            desk=desk, line=line, work=work, runner=runner, heartbeat=heartbeat, lanes=lanes,
            reels=ReelDesk(desk.workspace.library.reels, watch, run=partial(lanes.submit, WRITER)),
            settings=assembly.settings_store(root), clock=watch, notices=notices, pictures=pictures, changed=changed,
            go=go, memory=memory,
        )
        stack.enter_context(follow_jobs(bench))
        _watch_folder(bench, stack)
        yield bench


def _watch_folder(bench: Workbench, stack: AsyncExitStack) -> None:
    """Let the heartbeat look into the folder whose new files come in by themselves, if one is set."""
    from brova_desktop.domain.media.asset import Placement
    from brova_desktop.services.library.folder_watch import FolderWatch

    def folder() -> Path | None:
        chosen = bench.settings.current.media.watch_folder
        return Path(chosen) if chosen else None

    def placement() -> Placement:
        return Placement.COPIED if bench.settings.current.media.import_mode == "copy" else Placement.REFERENCED

    watch = FolderWatch(bench.desk, bench.work, bench.runner, bench.lanes, folder, placement, bench.clock)
    bench.heartbeat.ask("watched folder", watch.on_tick)
    stack.enter_context(follow_folder(bench, watch))


async def _opened_desk(stack: AsyncExitStack, root: Path, key: GivenKey) -> Desk:
    opening = assembly.open_desk(root, passphrase=key.passphrase, recovery=key.recovery,
                                 backing_up=False)  # the heartbeat asks for it, once the window stands
    desk = await asyncio.to_thread(opening.__enter__)
    stack.push_async_callback(asyncio.to_thread, opening.__exit__, None, None, None)
    return desk


def _load_heavy_modules() -> None:
    """Import now, off the GUI thread, what the first upload and the first beat would import on it."""
    for name in ("httpx", "apscheduler.schedulers.asyncio", "cryptography.hazmat.primitives.ciphers.aead"):
        import_module(name)


def _on_this_thread(changed: Event[Changes], loop: asyncio.AbstractEventLoop, changes: Changes) -> None:
    """Tell on the GUI thread: services that block are called on lanes and tell from there."""
    if threading.current_thread() is threading.main_thread():
        changed.emit(changes)
    else:
        loop.call_soon_threadsafe(changed.emit, changes)
