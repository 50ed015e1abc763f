"""Real windows offscreen, on a real workspace, with a loop that runs inside Qt's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack
from contextvars import Context
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytestqt.plugin
import qasync
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from brova_desktop import assembly
from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.words import Words
from brova_desktop.ports.clock import Clock, SystemClock
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import set_language
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.theme.tokens import LIGHT, THEMES
from brova_desktop.ui.theme.wear import wear

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]


@dataclass
class Heard:
    """Notices that only listen."""

    errors: list[BrovaError] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    buttons: list[NoticeButton] = field(default_factory=list)
    doing: list[dict[Act, Callable[[], object]]] = field(default_factory=list)
    """What a screen does for the acts of each error."""

    def tell(self, error: BrovaError, *, doing: dict[Act, Callable[[], object]] | None = None) -> None:
        self.errors.append(error)
        self.doing.append(doing or {})

    def say(self, words: Words, *, tone: Tone = Tone.INFO, buttons: tuple[NoticeButton, ...] = ()) -> None:
        self.words.append(words)
        self.buttons.extend(buttons)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def went() -> list[Place]:
    """Where studios asked to go."""
    return []


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Call it with a theme's name and a language; the test ends in light and English."""

    qapp.setQuitOnLastWindowClosed(False)  # as the program does: a window that closes does not end the loop

    def dress(theme: str = "light", language: str = "en", scale: float = 1.0) -> None:
        set_language(qapp, language)
        wear(qapp, THEMES[theme], text_scale=scale, arabic_first=language == "ar", reduced_motion=True)

    dress()
    yield dress
    set_language(qapp, "en")
    wear(qapp, LIGHT)


class _Loop(qasync.QEventLoop):  # type: ignore[misc]
    """Clicks and keys of a test serve Qt's events too, and the loop's timers with them.

    What they wake finds the loop running, as it always does in the program. So do timers of widgets that are due
    just after a run, when qasync and pytest-qt serve Qt's events once more: what they start goes on in the next run.
    """

    def run_until_complete(self, future: Any) -> Any:
        try:
            return super().run_until_complete(future)
        finally:
            asyncio._set_running_loop(None)

    def _after_run_forever(self) -> None:
        super()._after_run_forever()
        asyncio._set_running_loop(self)

    def serve(self) -> None:
        """What pytest-qt does after each part of a test."""
        if self.is_closed():
            QApplication.processEvents()
        else:
            self._inside(QApplication.processEvents)

    def call_later(self, delay: float, callback: Callable[..., object], *args: object,
                   context: Context | None = None) -> asyncio.Handle:
        handle: asyncio.Handle = super().call_later(delay, self._inside, callback, *args, context=context)
        return handle

    def _inside(self, callback: Callable[..., object], *args: object) -> None:
        before = asyncio._get_running_loop()
        asyncio._set_running_loop(self)
        try:
            callback(*args)
        finally:
            asyncio._set_running_loop(before)


@pytest.fixture
def above(qapp: QApplication, dressed: Callable[..., None]) -> Iterator[QWidget]:
    """A window for dialogs to stand above."""
    window = QWidget()
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run[Any]]:
    """Run a coroutine to its end while Qt's events are served; tasks left at the end of the test are its failure."""
    loop = _Loop(qapp)
    asyncio.set_event_loop(loop)
    monkeypatch.setattr(pytestqt.plugin, "_process_events", loop.serve)
    yield loop.run_until_complete
    left = [task for task in asyncio.all_tasks(loop) if not task.done()]
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.close()
    asyncio.set_event_loop(None)
    assert not left, [task.get_name() for task in left]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of a new sandbox workspace."""
    folder = tmp_path / "workspace"
    assembly.workspaces().create_now(folder, "Qahwa Box", sandbox=True)
    return folder


@pytest.fixture
def clock() -> Clock:
    """The clock of the bench: that of this computer."""
    return SystemClock()


@pytest.fixture
def bench(run: Run[Any], dressed: Callable[..., None], root: Path, heard: Heard, went: list[Place],
          clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    """Everything a studio stands on; the heart beats only when asked (`bench.heartbeat.tick()`)."""
    from brova_desktop.desktop.bench import open_bench

    stack = AsyncExitStack()

    async def open_it() -> Workbench:
        return await stack.enter_async_context(
            open_bench(root, heard, went.append, {}, clock=clock, beating=False))

    made = run(open_it())
    yield made
    run(stack.aclose())


def settled(bench: Workbench) -> Coroutine[Any, Any, None]:
    """A few turns of the loop: results of lanes arrive, queued signals are delivered."""

    async def turns() -> None:
        for _ in range(20):
            await asyncio.sleep(0.005)

    return turns()

