"""The rarer screens: what went wrong, what is under way, what is empty, each tab and each kind of selection."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.media.asset import AssetState
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.reels_states import REELS
from tests.screens.scenes import Arrange, Scene, act, bench_of, calendar
from tests.screens.shell_states import (
    TOO_LONG,
    activity_over,
    activity_running,
    crash,
    leaving,
    palette_found,
    section,
    settings_search,
    welcome,
)
from tests.screens.stillness import still

# --- video ---


def video_place(place: str, text: str = "") -> Arrange:
    async def arrange(window: MainWindow) -> None:
        window.show_studio("video")
        await still(window)
        act(window, "video.grid")
        studio: Any = window.current
        studio.video.go_to(place)
        if text:
            studio.video.narrow(text=text)

    return arrange


async def video_all(window: MainWindow) -> None:
    await video_place("all")(window)


async def video_bin(window: MainWindow) -> None:
    """Two files in the bin."""
    library = bench_of(window).desk.workspace.library
    two = library.assets.page(AssetQuery()).items[:2]
    library.assets.bin([one.id for one in two], datetime.now(UTC))
    await video_place("bin")(window)


async def out_of_bin(window: MainWindow) -> None:
    library = bench_of(window).desk.workspace.library
    library.assets.unbin([one.id for one in library.assets.page(AssetQuery(in_bin=True)).items], datetime.now(UTC))
    await video_all(window)


async def video_missing(window: MainWindow) -> None:
    """A file is gone from the disk."""
    library = bench_of(window).desk.workspace.library
    asset = library.assets.page(AssetQuery()).items[1]
    gone = say("The file is not where it was.")
    library.assets.change(asset.id, lambda one: replace(one, state=AssetState.MISSING, trouble=gone), datetime.now(UTC))
    await video_all(window)
    window.go(Place("video", asset.id))


async def found_again(window: MainWindow) -> None:
    library = bench_of(window).desk.workspace.library
    lost = [one.id for one in library.assets.in_state(AssetState.MISSING)]
    library.assets.change_many(lost, lambda one: replace(one, state=AssetState.READY, trouble=None), datetime.now(UTC))
    await video_all(window)


# --- calendar ---


def troubled(action: str, states: Sequence[tuple[TargetState, Trouble | None]]) -> tuple[Arrange, Arrange]:
    """The calendar with the coming entries in these states, and how to take that back."""
    kept: list[Target] = []

    async def arrange(window: MainWindow) -> None:
        store = bench_of(window).desk.workspace.library.posts
        pairs = store.in_states([TargetState.SCHEDULED], limit=20)
        for (target, _), (state, trouble) in zip(pairs, states, strict=False):
            kept.append(target)
            post, targets = store.get(target.post)
            now = next(one for one in targets if one.id == target.id)
            store.save(post, changed=[replace(now, state=state, trouble=trouble)])
        window.show_studio("calendar")
        await still(window)
        act(window, action)
        studio: Any = window.current
        await studio.presenter.load()

    async def back(window: MainWindow) -> None:
        store = bench_of(window).desk.workspace.library.posts
        while kept:
            target = kept.pop()
            post, targets = store.get(target.post)
            now = next(one for one in targets if one.id == target.id)
            store.save(post, changed=[replace(target, revision=now.revision)])
        studio: Any = window.current
        await studio.presenter.load()

    return arrange, back


MANY = ((TargetState.FAILED, TOO_LONG), (TargetState.NEEDS_RECONNECT, None), (TargetState.UPLOADING, None),
        (TargetState.MISSED, None), (TargetState.WAITING_FOR_QUOTA, None), (TargetState.PROCESSING, None))


async def calendar_expired(window: MainWindow) -> None:
    await _connections(window, ConnectionState.EXPIRED, ConnectionState.EXPIRES_SOON)


async def calendar_connected(window: MainWindow) -> None:
    await _connections(window, ConnectionState.CONNECTED, ConnectionState.CONNECTED)


async def _connections(window: MainWindow, *states: ConnectionState) -> None:
    store = bench_of(window).desk.workspace.library.connections
    for connection, state in zip(store.all(), states, strict=False):
        until = datetime.now(UTC) + timedelta(days=3 if state is ConnectionState.EXPIRES_SOON else 365)
        store.save(replace(connection, state=state, sign_in_until=until))
    window.show_studio("calendar")
    await still(window)
    act(window, "calendar.accounts")
    studio: Any = window.current
    await studio.presenter.load()


def connecting(stage: str) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        from brova_desktop.ui.calendar.accounts.connecting import Connecting, Stage
        from brova_desktop.ui.calendar.accounts.dialog import ConnectDialog

        window.show_studio("calendar")
        await still(window)
        act(window, "calendar.accounts")
        made = Connecting(bench_of(window))
        dialog = ConnectDialog(window, made)
        made.changed.subscribe(lambda _: dialog.refresh())
        await made.choose("tiktok")
        if stage == "sign-in":
            made._show(Consenting())
        elif stage == "done":
            made.connected = bench_of(window).line.accounts.all()[0]
        elif stage == "failed":
            made.trouble = BadInput(say("The sign-in of {account} has ended.", account="@qahwa.box"),
                                    next_step=say("Sign in again."))
        if stage in ("done", "failed"):
            made.stage = Stage(stage)
            made.changed.emit(None)
        dialog.open()

    return arrange


class Consenting:
    """A sign-in that waits for somebody."""

    platform = "tiktok"
    address = "https://www.tiktok.com/v2/auth/authorize/?client_key=aw3f8k&scope=user.info.basic,video.publish&state=8f1c"

    def __init__(self) -> None:
        self.deadline = datetime.now(UTC) + timedelta(minutes=4, seconds=30)

    def paste(self, address_or_code: str) -> None:
        """Nobody pastes into a picture."""

    def cancel(self) -> None:
        """Nothing goes on."""


async def composer_blocked(window: MainWindow) -> None:
    """A post that cannot go out as it is: no media, far too many words."""
    window.show_studio("calendar")
    await still(window)
    act(window, "calendar.month")
    window.go(Place("calendar", intent="new-post", values={"media": [], "caption": "Fresh roast. " * 450}))
    await still(window)


async def composer_cleared(window: MainWindow) -> None:
    studio: Any = window.current
    await studio.verbs.delete_open()


def studio(key: str) -> Callable[[MainWindow], Awaitable[None]]:
    async def arrange(window: MainWindow) -> None:
        window.show_studio(key)

    return arrange


_QUEUE, _LIST, _MONTH = (troubled(f"calendar.{view}", MANY) for view in ("queue", "list", "month"))

RARE = (
    Scene("video-bin", video_bin, out_of_bin),
    Scene("video-bin-empty", video_place("bin"), video_all),
    Scene("video-nothing-found", video_place("all", "zzzz"), video_all),
    Scene("video-missing", video_missing, found_again),
    *REELS,
    Scene("calendar-day", calendar("calendar.day")),
    Scene("calendar-troubled-queue", *_QUEUE),
    Scene("calendar-troubled-list", *_LIST),
    Scene("calendar-troubled-month", *_MONTH),
    Scene("calendar-expired", calendar_expired, calendar_connected),
    Scene("connect-prepare", connecting("prepare")),
    Scene("connect-sign-in", connecting("sign-in")),
    Scene("connect-done", connecting("done")),
    Scene("connect-failed", connecting("failed")),
    Scene("calendar-blocked", composer_blocked, composer_cleared),
    Scene("activity-running", activity_running, activity_over),
    Scene("crash", crash),
    Scene("leaving", leaving),
    Scene("welcome", welcome),
    Scene("settings-search", settings_search),
    Scene("settings-publishing", section("publishing.late_hours")),
    Scene("palette-found", palette_found),
)
FRESH = (
    Scene("fresh-home", studio("home")),
    Scene("fresh-video", studio("video")),
    Scene("fresh-reels", studio("reels")),
    Scene("fresh-calendar", studio("calendar")),
)
"""On a workspace in which nobody has done anything yet."""
