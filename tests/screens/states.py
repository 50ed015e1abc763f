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
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.records import Clip, Cue, Item, PictureItem, Sound
from brova_desktop.domain.reels.style import Motion, Placement
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Arrange, Scene, _pause, act, bench_of, calendar, reels_editor
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

# --- video ---


def video_place(place: str, text: str = "") -> Arrange:
    async def arrange(window: MainWindow) -> None:
        window.show_studio("video")
        await _pause()
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


# --- reels ---


def reels_tab(key: str) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        await reels_editor(window)
        studio: Any = window.current
        studio.page.side.show_tab(key)

    return arrange


async def first_tab(window: MainWindow) -> None:
    studio: Any = window.current
    studio.page.side.show_tab("media")


def reels_chosen(kind: type[Item] | None) -> Arrange:
    """The editor with the first item of a kind selected; with nothing for None."""

    async def arrange(window: MainWindow) -> None:
        await reels_editor(window)
        studio: Any = window.current
        editor = studio.editor
        found = [one for one in editor.reel.records.values() if kind is not None and isinstance(one, kind)]
        editor.select([found[0].id] if found else [])

    return arrange


async def reels_transition(window: MainWindow) -> None:
    await reels_editor(window)
    studio: Any = window.current
    clips = [one for one in studio.editor.reel.records.values() if isinstance(one, Clip) and one.transition is not None]
    studio.editor.select_transition(clips[0].id)


async def reels_motion(window: MainWindow) -> None:
    """A clip whose picture travels, its end in hand."""
    await reels_editor(window)
    studio: Any = window.current
    editor = studio.editor
    clip = editor.reel.clips()[1]
    editor.select([clip.id])
    editor.apply(say("Motion"), lambda reel: adjust(
        reel, clip.id, placement=Placement(5_200, 5_000, 12_000), motion=Motion(Placement(4_200, 4_300, 8_000, 400))))
    editor.show_motion(end=True)
    studio.page.columns.show_inspector()


async def reels_motion_over(window: MainWindow) -> None:
    studio: Any = window.current
    studio.editor.undo()
    studio.page.columns.show_side()


async def reels_recording(window: MainWindow) -> None:
    """Recording a voice, the beats of the music on the ruler."""
    await reels_editor(window)
    studio: Any = window.current
    recorder = studio.page.recorder
    recorder._microphone = _Desk()
    recorder.open_bar()
    recorder.toggle()
    recorder._taken(b"\x00\x30" * 96_000)
    studio.page.player.transport.stop()
    await studio.page.errands.find_beats()
    window.notices.clear()


async def reels_recording_over(window: MainWindow) -> None:
    studio: Any = window.current
    studio.page.recorder.close_bar()
    studio.editor.set_grids({})


async def reels_no_microphone(window: MainWindow) -> None:
    await reels_editor(window)
    studio: Any = window.current
    studio.page.recorder._microphone = _Desk(())
    studio.page.recorder.open_bar()


class _Desk:
    """Microphones that say nothing by themselves."""

    def __init__(self, names: Sequence[str] = ("Desk microphone",)) -> None:
        self._names = list(names)

    def names(self) -> list[str]:
        return self._names

    def start(self, name: str, taken: object) -> None:
        """The scene brings the samples."""

    def stop(self) -> None:
        """Nothing runs."""


def reels_rendering(**state: Any) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        from brova_desktop.ui.reels.render_dialog import RenderDialog
        from brova_desktop.ui.reels.render_job import State

        await reels_editor(window)
        studio: Any = window.current
        studio.show_render()
        dialog = next(one for one in window.findChildren(RenderDialog) if one.isVisible())
        file = bench_of(window).desk.workspace.folder.root / "renders" / "Slow Roast, the reel.mp4"
        given: dict[str, Any] = {name: file if value == "the file" else value for name, value in state.items()}
        dialog.show_state(State(name=file.name, **given))

    return arrange


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
        await _pause()
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
    await _pause()
    act(window, "calendar.accounts")
    studio: Any = window.current
    await studio.presenter.load()


def connecting(stage: str) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        from brova_desktop.ui.calendar.accounts.connecting import Connecting, Stage
        from brova_desktop.ui.calendar.accounts.dialog import ConnectDialog

        window.show_studio("calendar")
        await _pause()
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
            made.trouble = BadInput(say("The sign-in was not finished in time."), next_step=say("Try again."))
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
    await _pause()
    act(window, "calendar.month")
    window.go(Place("calendar", intent="new-post", values={"media": [], "caption": "Fresh roast. " * 450}))
    await _pause()


async def composer_cleared(window: MainWindow) -> None:
    studio: Any = window.current
    await studio.verbs.delete_open()




def studio(key: str) -> Callable[[MainWindow], Awaitable[None]]:
    async def arrange(window: MainWindow) -> None:
        window.show_studio(key)

    return arrange


_QUEUE, _LIST, _MONTH = (troubled(f"calendar.{view}", MANY) for view in ("queue", "list", "month"))
_NOTE: Words = say("Drawing the pictures")

RARE = (
    Scene("video-bin", video_bin, out_of_bin),
    Scene("video-bin-empty", video_place("bin"), video_all),
    Scene("video-nothing-found", video_place("all", "zzzz"), video_all),
    Scene("video-missing", video_missing, found_again),
    Scene("reels-tab-text", reels_tab("text"), first_tab),
    Scene("reels-tab-music", reels_tab("music"), first_tab),
    Scene("reels-tab-look", reels_tab("look"), first_tab),
    Scene("reels-clip", reels_chosen(Clip)),
    Scene("reels-sound", reels_chosen(Sound)),
    Scene("reels-caption", reels_chosen(Cue)),
    Scene("reels-sticker", reels_chosen(PictureItem)),
    Scene("reels-nothing", reels_chosen(None)),
    Scene("reels-transition", reels_transition),
    Scene("reels-motion", reels_motion, reels_motion_over),
    Scene("reels-recording", reels_recording, reels_recording_over),
    Scene("reels-no-microphone", reels_no_microphone, reels_recording_over),
    Scene("reels-rendering", reels_rendering(under_way=True, share=0.62, seconds_left=18.0, note=_NOTE)),
    Scene("reels-rendered", reels_rendering(share=1.0, file="the file", result={"bytes": 8_400_000, "seconds": 31.0})),
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
