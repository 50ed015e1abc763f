"""The rarer screens of the reels: each tab, each kind of selection, motion, recording and rendering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.records import Clip, Cue, Item, PictureItem, Sound
from brova_desktop.domain.reels.style import Motion, Placement
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Arrange, Scene, act, bench_of, reels_editor


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
    studio.page.tempo.close_bar()
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


async def reels_tempo(window: MainWindow) -> None:
    """The tempo of the music, found and tapped along to."""
    await reels_editor(window)
    studio: Any = window.current
    await studio.page.errands.find_beats()
    act(window, "reels.set-tempo")
    studio.page.tempo.tap()


async def reels_tempo_over(window: MainWindow) -> None:
    studio: Any = window.current
    studio.page.tempo.close_bar()
    studio.editor.set_grids({})


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


_NOTE: Words = say("Drawing the pictures")

REELS = (
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
    Scene("reels-tempo", reels_tempo, reels_tempo_over),
    Scene("reels-no-microphone", reels_no_microphone, reels_recording_over),
    Scene("reels-rendering", reels_rendering(under_way=True, share=0.62, seconds_left=18.0, note=_NOTE)),
    Scene("reels-rendered", reels_rendering(share=1.0, file="the file", result={"bytes": 8_400_000, "seconds": 31.0})),
)
