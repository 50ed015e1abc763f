"""A sandbox workspace with two accounts and posts around a known moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from inspect import isawaitable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId, mint
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia, Wording
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.ports.clock import Clock, SystemClock
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.studio import CalendarStudio

ZONE = "UTC"
TIKTOK_SCOPES = frozenset(("user.info.basic", "video.upload", "video.publish"))
YOUTUBE_SCOPES = frozenset(("https://www.googleapis.com/auth/youtube.upload",
                            "https://www.googleapis.com/auth/youtube.readonly"))
MIDDLE = datetime(2027, 3, 10, 9, 20, tzinfo=UTC)
DIRECT = {"mode": "direct", "privacy": "SELF_ONLY"}


@dataclass
class Stock:
    """Puts accounts and posts into the library, as they would be after a while of use."""

    bench: Workbench
    accounts: dict[str, Connection] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return self.bench.clock.now()

    def account(self, platform: str, handle: str, *, state: ConnectionState = ConnectionState.CONNECTED,
                until: datetime | None = None) -> Connection:
        scopes = TIKTOK_SCOPES if platform == "tiktok" else YOUTUBE_SCOPES
        one = Connection(ConnectionId(mint()), platform, Profile(handle, handle.strip("@"), handle, followers=12_400),
                         scopes, state, self.now - timedelta(days=30), self.now, sign_in_until=until)
        self.bench.desk.workspace.library.connections.add(one)
        self.accounts[platform] = one
        return one

    def medium(self, name: str = "clip.mp4") -> PostMedia:
        place = self.bench.desk.workspace.folder.root / "media" / name
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"0" * 18_000)
        return PostMedia(f"media/{name}", MediaKind.VIDEO, 18_000, "", 1080, 1920, 21.0, 30.0, "mp4", "h264", "aac")

    def target(self, platform: str, at: datetime | None, state: TargetState, **fields: Any) -> Target:
        when = wall_time(at, ZONE) if at is not None else None
        due = when.instant() if when is not None else None
        if state is TargetState.PUBLISHED:
            fields.setdefault("published", Published("r1", "https://example.com/1", due or self.now))
        options = DIRECT if platform == "tiktok" else {"privacy": "public"}
        return Target(TargetId(mint()), PostId(""), self.accounts[platform].id, platform, when=when, due=due,
                      state=state, options=options, **fields)

    def post(self, name: str, *targets: Target, caption: str = "Roasted by hand.", media: bool = True) -> Post:
        files = (self.medium(),) if media else ()
        post = Post(PostId(mint()), name, Wording(caption=caption, title=name), files, self.now, self.now)
        self.bench.desk.workspace.library.posts.add(post, [replace(one, post=post.id) for one in targets])
        return post


def soon(now: datetime, **after: float) -> datetime:
    """A whole minute some time from now."""
    return (now + timedelta(**after)).replace(second=0, microsecond=0)


class InTheMiddle(SystemClock):
    """This computer's clock, set to a Wednesday morning in the middle of a month when the test begins.

    What is planned for "in two days" is on the page that shows today, and yesterday too, whenever the tests run.
    """

    def __init__(self) -> None:
        self._ahead = MIDDLE - super().now()

    def now(self) -> datetime:
        return super().now() + self._ahead


@pytest.fixture
def clock() -> Clock:
    return InTheMiddle()


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer's clocks show UTC, whoever runs the tests."""
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setattr("brova_desktop.ui.calendar.studio.system_zone", lambda: ZONE)


@pytest.fixture
def stock(bench: Workbench) -> Stock:
    made = Stock(bench)
    made.account("tiktok", "@qahwa.box")
    made.account("youtube", "@QahwaBox")
    return made


@pytest.fixture
def composer(bench: Workbench, stock: Stock, run: Any) -> Iterator[Composer]:
    made = Composer(bench, ZONE)
    yield made
    run(made.close())


@pytest.fixture
def until() -> Callable[..., Coroutine[Any, Any, None]]:
    """Wait, in turns of the loop, until something is so."""

    async def wait(so: Callable[[], object], turns: int = 600) -> None:
        for _ in range(turns):
            if so():
                return
            await asyncio.sleep(0.005)
        raise AssertionError("it never came to be")

    return wait


@pytest.fixture
def studio(bench: Workbench, stock: Stock, run: Any) -> Iterator[CalendarStudio]:
    """The studio on the screen, with nothing loaded yet: fill the stock, then `load`."""
    async def shown() -> CalendarStudio:
        made = CalendarStudio(bench)
        made.resize(1204, 772)
        made.show()
        made.shown()
        await made.scope.idle()
        return made

    made = run(shown())
    yield made

    async def closed() -> None:
        await made.close_studio()
        made.hide()

    run(closed())
    made.deleteLater()


@pytest.fixture
def do(run: Any) -> Callable[..., None]:
    """Do something on the screen while the loop runs, and wait there until something is so (or awaited).

    Between two runs of the loop nothing may be left to happen: what comes then finds no running loop.
    """

    async def turn(act: Callable[[], object], so: Callable[[], Any] | None) -> None:
        act()
        for count in range(600):
            found = so() if so is not None else count > 2
            if isawaitable(found):
                await found
                return
            if found:
                return
            await asyncio.sleep(0.005)
        raise AssertionError("it never came to be")

    return lambda act, so=None: run(turn(act, so))


@pytest.fixture
def load(studio: CalendarStudio, run: Any) -> Callable[[], None]:
    """Read everything anew and paint."""

    def do() -> None:
        async def loaded() -> None:
            await studio._loading()
            await asyncio.sleep(0.01)

        run(loaded())

    return do


def drag(widget: QWidget, start: QPoint, end: QPoint,
         modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press, move in steps, let go: what a hand does with a mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        spot = QPointF(place)
        QApplication.sendEvent(widget, QMouseEvent(kind, spot, QPointF(widget.mapToGlobal(place)), button, buttons,
                                                   modifiers))

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for step in range(1, 5):
        send(QEvent.Type.MouseMove, start + (end - start) * (step / 4), none, left)
    send(QEvent.Type.MouseButtonRelease, end, left, none)


@pytest.fixture
def moment() -> datetime:
    return datetime(2026, 11, 21, 9, tzinfo=UTC)


def clip(folder: Path, name: str = "a.mp4") -> Path:
    place = folder / name
    place.write_bytes(b"0" * 100)
    return place
