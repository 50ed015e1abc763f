"""From the render dialog to a file, the library and the composer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from brova_desktop.domain.media.asset import Origin
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.words import say
from brova_desktop.services.rendering import Rendering
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.reels.studio import ReelsStudio
from brova_desktop.ui.reels.transport import Mute
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import PATIENCE, Opened, left, until


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Renders wait for it."""
    going_on, render = threading.Event(), Rendering.render

    def waiting(*values: Any) -> Any:
        going_on.wait(60)
        return render(*values)

    monkeypatch.setattr(Rendering, "render", waiting)
    yield going_on
    going_on.set()


def films(bench: Workbench) -> list[tuple[str, str]]:
    """Names and titles of what was rendered."""
    found = bench.desk.shelf.listed(AssetQuery(origins=(Origin.RENDERED,)), 5)
    return [(one.name, one.title) for one in found]


async def begin(studio: ReelsStudio) -> None:
    """Start a render and wait until it is a job."""
    studio._render("film.mp4", "master", "draft")
    await until(lambda: studio.bench.runner.running)


def test_a_render_whose_studio_is_built_anew_goes_on_and_the_new_one_shows_it(
    run: Any, act: Any, bench: Workbench, kept: str, held: threading.Event, heard: Heard
):
    first = ReelsStudio(bench, speaker=Mute())
    first.recall({"reel": kept})
    act(first.shown)
    run(until(lambda: first.page is not None))
    run(begin(first))
    run(left(first))
    second = ReelsStudio(bench, speaker=Mute())
    second.recall({})
    act(second.shown)
    run(until(lambda: second.render_job.state.under_way))
    assert second.render_job.state.name == "film.mp4" and films(bench) == []
    held.set()
    run(until(lambda: not second.render_job.state.under_way))
    file = second.render_job.state.file
    assert file is not None and file.is_file() and films(bench) == [("film.mp4", "Coffee box")]
    assert "{name} is rendered." in [words.source for words in heard.words]
    act(second.shown)  # what is done is not told again
    run(left(second))
    assert [words.source for words in heard.words].count("{name} is rendered.") == 1


def test_a_render_that_nobody_watches_any_more_comes_into_the_library(
    run: Any, act: Any, bench: Workbench, kept: str, held: threading.Event
):
    studio = ReelsStudio(bench, speaker=Mute())
    studio.recall({"reel": kept})
    act(studio.shown)
    run(until(lambda: studio.page is not None))
    run(begin(studio))
    run(left(studio))
    held.set()
    run(bench.runner.finish())
    assert films(bench) == [("film.mp4", "Coffee box")]


def test_a_render_taken_up_can_be_stopped(
    run: Any, act: Any, bench: Workbench, kept: str, opened: Opened, held: threading.Event
):
    run(begin(opened.studio))
    second = ReelsStudio(bench, speaker=Mute())
    second.recall({})
    act(second.shown)
    run(until(lambda: second.render_job.state.under_way))
    run(second.render_job.cancel())
    held.set()
    run(until(lambda: not second.render_job.state.under_way))
    assert second.render_job.state.file is None and second.render_job.state.error is None and films(bench) == []
    run(left(second))


def test_a_render_is_stopped_also_before_it_is_a_job(run: Any, opened: Opened, held: threading.Event,
                                                      monkeypatch: pytest.MonkeyPatch):
    studio, job = opened.studio, opened.studio.render_job
    saving, go_on = threading.Event(), threading.Event()
    real = opened.editor.opened.save_now

    def slowly() -> None:
        saving.set()
        assert go_on.wait(PATIENCE)
        real()

    monkeypatch.setattr(opened.editor.opened, "save_now", slowly)

    async def story() -> None:
        studio._render("film.mp4", "master", "draft")
        await until(saving.is_set)
        await job.cancel()
        go_on.set()
        held.set()
        await until(lambda: not job.state.under_way)

    run(story())
    assert job.state.file is None and job.state.error is None and films(studio.bench) == []


def test_a_render_ends_in_a_file_in_the_library_and_in_the_composer(
    run: Any, act: Any, opened: Opened, went: list[Place]
):
    studio = opened.studio
    act(opened.editor.apply, say("Rename"), lambda reel: set_title(reel, "Eid: offer"))
    studio.show_render()
    dialog = studio._dialog
    assert dialog is not None
    dialog.preset.choose("master")
    dialog._show_preset()
    dialog.quality.choose("draft")
    assert "Eid" in dialog.file.text() and ":" not in dialog.file.text()
    act(dialog.start.click)
    run(until(lambda: studio.render_job.state.file or studio.render_job.state.error))
    file = studio.render_job.state.file
    assert file is not None and file.is_file()
    assert dialog.pages.currentIndex() == 2
    found = studio.bench.desk.shelf.listed(AssetQuery(origins=(Origin.RENDERED,)), 5)
    assert [one.name for one in found] == [file.name]
    dialog.post.click()
    assert went == [Place("calendar", intent="new-post", values={"media": [str(file)], "caption": "Eid: offer"})]
    studio.post()  # nothing changed since: no second render
    assert len(went) == 2
    opened.editor.apply(say("Rename"), lambda reel: set_title(reel, "Another"))
    studio.post()
    assert len(went) == 2 and studio._dialog is not None
    studio._dialog.reject()
    studio._post_rendered()  # the button of the notice, while something else is open
    assert went[-1].values == {"media": [str(file)], "caption": "Eid: offer"}


def test_the_quality_is_the_one_of_the_settings_until_another_is_chosen(opened: Opened):
    studio = opened.studio
    studio.bench.settings.set("engine.quality", "high")
    studio.show_render()
    dialog = studio._dialog
    assert dialog is not None
    asked: list[tuple[str, str, str]] = []
    dialog.render_asked.disconnect()
    dialog.render_asked.connect(lambda *values: asked.append(values))
    dialog.start.click()
    dialog.quality.choose("draft")
    dialog.start.click()
    assert [quality for _, _, quality in asked] == ["high", "draft"]
    dialog.reject()


def test_a_place_that_refuses_the_reel_says_why(opened: Opened):
    opened.studio.show_render()
    dialog = opened.studio._dialog
    assert dialog is not None
    dialog.preset.choose("snapchat")
    dialog._show_preset()
    said = [dialog.checks.itemAt(place).widget() for place in range(dialog.checks.count())]
    assert len(said) >= 1 and dialog.start.isEnabled()
    dialog.reject()


def test_a_frame_is_saved_as_a_picture(opened: Opened, tmp_path: Any):
    from PySide6.QtGui import QImage

    from brova_desktop.domain.ticks import Ticks
    from brova_desktop.ui.reels.exports import write

    bench, reel = opened.studio.bench, opened.editor.reel
    write(bench, reel, Ticks(0), "frame", tmp_path / "frame.png")
    image = QImage(str(tmp_path / "frame.png"))
    assert (image.width(), image.height()) == (96, 160)
    write(bench, reel, Ticks(0), "otio", tmp_path / "reel.otio")
    assert (tmp_path / "reel.otio").stat().st_size > 0


def test_captions_of_a_file_take_the_place_of_those_there(run: Any, opened: Opened, tmp_path: Any, monkeypatch: Any):
    from brova_desktop.domain.reels.document import TrackKind

    place = tmp_path / "words.srt"
    spoken = "1\n00:00:00,000 --> 00:00:00,500\nصباح الخير\n\n2\n00:00:00,600 --> 00:00:01,200\nHello\n"
    place.write_text(spoken, "utf-8")

    async def chosen(*_: object, **__: object) -> list[Any]:
        return [place]

    monkeypatch.setattr("brova_desktop.ui.reels.exports.choose_files", chosen)
    run(opened.studio.export("load-captions"))
    reel = opened.editor.reel
    [track] = [one for one in reel.all_tracks() if one.kind is TrackKind.CAPTIONS]
    assert [cue.text for cue in reel.items(track)] == ["صباح الخير", "Hello"]  # type: ignore[attr-defined]
    assert opened.editor.document.history == ("Load captions",)
