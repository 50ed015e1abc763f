from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.ticks import Span, Ticks, from_seconds
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.clip.caption_state import CaptionState
from brova_desktop.ui.video.clip.captions_page import CaptionsPage
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.video.conftest import Answers, imported, labels, until
from tests.ui.video.test_trim_page import clip as clip

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
SRT = "1\n00:00:00,500 --> 00:00:01,500\nFresh roast\n\n2\n00:00:02,000 --> 00:00:03,000\nقهوة طازجة\n"


def at(seconds: float) -> Ticks:
    return from_seconds(str(seconds))


def line(start: float, end: float, text: str = "x") -> Line:
    return Line(Span(at(start), at(end)), text)


def test_a_new_caption_takes_the_room_before_the_next_one() -> None:
    state = CaptionState([line(1, 2), line(3, 4)], at(6))
    key = state.add(at(1.5))
    added = state.line(key)
    assert added is not None and added.span == Span(at(2), at(3))
    assert state.add(at(1.5)) == "" or state.line(state.key_at(at(4.5))) is not None


def test_undo_and_redo_lead_through_every_step() -> None:
    state = CaptionState([line(1, 2, "one")], at(6))
    [(key, _)] = state.keyed
    state.word(key, "two")
    state.retime(key, at(5), end=True)
    state.remove(key)
    state.undo()
    assert state.lines == (line(1, 5, "two"),)
    state.undo()
    state.undo()
    assert state.lines == (line(1, 2, "one"),) and not state.can_undo
    state.redo()
    assert state.lines == (line(1, 2, "two"),)


@given(st.lists(st.tuples(st.sampled_from(["add", "start", "end"]), st.floats(0, 9)), max_size=12))
def test_whatever_is_done_captions_have_a_length_and_stand_in_order(deeds: list[tuple[str, float]]) -> None:
    state = CaptionState([line(1, 2)], at(6))
    for deed, value in deeds:
        if deed == "add":
            state.add(at(value))
        else:
            state.retime(state.keyed[0][0], at(value), end=deed == "end")
        spans = [one.span for one in state.lines]
        assert spans == sorted(spans) and all(span.length > 0 for span in spans)


async def captioning(studio: VideoStudio, clip: Path) -> CaptionsPage:
    await imported(studio, [clip])
    await until(lambda: studio.opening.can_trim)
    studio._set.trigger("video.captions")
    page = studio.page
    assert isinstance(page, CaptionsPage)
    await until(lambda: page.is_loaded)
    return page


def test_captions_are_loaded_edited_saved_and_found(on_screen: Play, clip: Path, bench: Workbench, answers: Answers,
                                                    tmp_path: Path) -> None:
    (tmp_path / "beans.srt").write_text(SRT, encoding="utf-8")

    async def story(studio: VideoStudio) -> None:
        page = await captioning(studio, clip)
        assert page.nothing.isVisible() and not page.export.isEnabled()
        answers.chosen = [tmp_path / "beans.srt"]
        page._load()
        await until(lambda: page.table.rowCount() == 2)
        page.table.setCurrentCell(1, 2)
        assert page.place.at == at(2) and page.shown.text() == "قهوة طازجة"
        page.table.item(0, 2).setText("Freshly roasted")
        page.table.item(0, 1).setText("1.8")
        [asset] = studio.video.chosen
        await until(lambda: bench.desk.shelf.assets.get(asset.id).spoken.startswith("Freshly roasted"))
        await until(lambda: page.captions.of(asset.id)[0].span == Span(at(0.5), at(1.8)))
        page.table.item(0, 0).setText("soon")
        assert page.table.item(0, 0).text() == "0.50"
        answers.saved_as = tmp_path / "out.vtt"
        page._export()
        await until(lambda: answers.saved_as is not None and answers.saved_as.exists())
        assert "Freshly roasted" in (tmp_path / "out.vtt").read_text(encoding="utf-8")
        studio._set.trigger("video.undo")
        await until(lambda: page.captions.of(asset.id)[0].span == Span(at(0.5), at(1.5)))
        page.back.click()
        studio.video.narrow(text="roasted طازجه")
        await until(lambda: labels(studio) == ["beans"])
        assert bench.desk.shelf.assets.count(AssetQuery(text="espresso")) == 0

    on_screen(story)


def test_a_page_closes_also_when_the_studio_ends_in_the_moment_it_is_left(
        on_screen: Play, clip: Path) -> None:
    left: list[CaptionsPage] = []

    async def story(studio: VideoStudio) -> None:
        page = await captioning(studio, clip)
        page.go(at(1))
        page.add.click()
        [(key, _)] = page.state.keyed
        page._worded(key, "Order now")
        left.append(page)
        page.back.click()

    on_screen(story)
    [page] = left
    assert page._is_closed and page.captions.of(page.asset.id) == (line(1, 3, "Order now"),)


def test_a_caption_is_added_where_the_clip_stands_and_kept_when_the_page_closes(
        on_screen: Play, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await captioning(studio, clip)
        page.go(at(1))
        page.add.click()
        [(key, _)] = page.state.keyed
        page._worded(key, "Order now")
        [asset] = studio.video.chosen
        studio.opening.leave()
        await studio.scope.idle()
        assert page.captions.of(asset.id) == (line(1, 3, "Order now"),)

    on_screen(story)
