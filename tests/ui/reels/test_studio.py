"""The studio's two faces, and what is done to whole reels."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.editing.open_document import PastLost
from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.ids import AssetId, ReelId
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.reels.editing import Where
from brova_desktop.ui.reels.editor_page import EditorPage
from brova_desktop.ui.reels.shelf import Order
from brova_desktop.ui.reels.studio import ReelsStudio
from brova_desktop.ui.reels.timeline.drops import Drop
from brova_desktop.ui.reels.transport import Mute
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import Opened, left, until


def shown_titles(studio: ReelsStudio) -> list[str]:
    return [entry.title for entry in studio.list_page.list.thumbs.entries]


def test_an_empty_studio_invites_to_make_a_reel(run: Any, act: Any, studio: ReelsStudio):
    run(until(lambda: studio.shelf.loaded))
    page = studio.list_page
    assert page.stack.currentWidget() is page.empty
    assert page.empty.button is not None
    act(lambda: page.empty.button.click())
    run(until(lambda: studio.editor is not None))
    assert studio.editor is not None
    canvas = studio.editor.reel.canvas
    assert (canvas.width, canvas.height) == (1080, 1920)


def test_the_list_shows_reels_with_a_drawn_cover(run: Any, act: Any, kept: str, studio: ReelsStudio):
    run(until(lambda: shown_titles(studio) == ["Coffee box"]))
    covers = studio.bench.desk.workspace.folder.cache / "covers"
    run(until(lambda: list(covers.glob(f"{kept}-*.jpg"))))
    run(until(lambda: studio.shelf.known))
    assert studio.list_page.list.thumbs.entries[0].badge == "0:02"


def test_enter_opens_a_reel_and_the_way_back_saves_it(run: Any, act: Any, kept: str, studio: ReelsStudio):
    run(until(lambda: shown_titles(studio)))
    studio.list_page.list.choose(kept)
    act(lambda: QTest.keyClick(studio.list_page.list, Qt.Key.Key_Return))
    run(until(lambda: studio.editor is not None))
    assert studio.editor is not None
    act(studio.editor.apply, say("Rename"), lambda reel: set_title(reel, "Later"))
    run(studio.back_to_list())
    assert studio.page is None
    assert studio.bench.reels.read(studio.shelf.cards[0].id).title == "Later"
    assert shown_titles(studio) == ["Later"]


def test_a_deleted_reel_comes_back(run: Any, act: Any, kept: str, studio: ReelsStudio, heard: Heard):
    run(until(lambda: shown_titles(studio)))
    studio.list_page.list.choose(kept)
    act(lambda: QTest.keyClick(studio.list_page.list, Qt.Key.Key_Delete))
    run(until(lambda: heard.buttons))
    run(until(lambda: not studio.shelf.cards))
    act(lambda: heard.buttons[0].press())
    run(until(lambda: studio.shelf.cards))


def test_duplicates_and_sorting(run: Any, act: Any, kept: str, studio: ReelsStudio):
    run(until(lambda: shown_titles(studio)))
    studio.list_page.list.choose(kept)
    run(studio.duplicate_selected())
    run(until(lambda: len(studio.shelf.cards) == 2))
    studio.shelf.sort(Order.TITLE)
    assert shown_titles(studio) == ["Coffee box", "Coffee box, copy"]
    studio.list_page.search.setText("copy")
    act(lambda: QTest.keyClick(studio.list_page.search, Qt.Key.Key_Return))
    run(until(lambda: shown_titles(studio) == ["Coffee box, copy"]))


def test_the_keys_stay_where_they_were_when_the_list_is_read_again(run: Any, kept: str, studio: ReelsStudio):
    run(studio.shelf.duplicate(kept, "Another"))
    run(studio.shelf.load())
    run(until(lambda: len(shown_titles(studio)) == 2))
    cards = studio.list_page.list
    last = cards.thumbs.entries[-1].key
    cards.choose(last)
    run(studio.shelf.load())
    assert cards.currentIndex().row() == 1 and cards.selected() == [last]


def test_files_chosen_elsewhere_become_a_reel(run: Any, act: Any, asset: AssetId, studio: ReelsStudio):
    act(lambda: studio.go(Place("reels", intent="new", values={"assets": [asset]})))
    run(until(lambda: studio.editor is not None))
    assert studio.editor is not None
    assert [clip.media for clip in studio.editor.reel.clips()] == [asset]


def test_the_last_reel_is_open_again(run: Any, act: Any, bench: Workbench, opened: Opened, qtbot: Any):
    memory = opened.studio.remember()
    run(opened.studio.back_to_list())
    again = ReelsStudio(bench)
    again.recall(memory)
    act(lambda: again.shown())
    run(until(lambda: again.editor is not None))
    run(left(again))


def test_a_reel_that_is_gone_is_not_opened_again(
    run: Any, act: Any, bench: Workbench, studio: ReelsStudio, heard: Heard
):
    again = ReelsStudio(bench)
    again.recall({"reel": "nothing", "order": "title", "page": {"upper": "nonsense"}})
    act(lambda: again.shown())
    run(until(lambda: again.shelf.loaded))
    assert again.page is None and not heard.errors
    run(left(again))


def test_missing_files_are_told_and_found_again(run: Any, act: Any, bench: Workbench, opened: Opened, tmp_path: Path,
                                                small_film: Path, monkeypatch: Any):
    from dataclasses import replace

    from brova_desktop.domain.reels.edits.placing import add_media

    editor, page = opened.editor, opened.page
    gone = replace(editor.reel.media[AssetId("a")], path=str(tmp_path / "elsewhere.mp4"), name="elsewhere.mp4")
    act(editor.apply, say("Find files"), lambda reel: add_media(reel, gone))
    run(page.player.find_sources())
    assert [one.name for one in page.missing] == ["elsewhere.mp4"] and page.notice.isVisible()

    async def here(*_: object) -> Path:
        return small_film.parent

    monkeypatch.setattr("brova_desktop.ui.reels.choosing.choose_folder", here)
    act(lambda: page.notice.find_button.click())
    run(until(lambda: not page.missing))
    assert not page.notice.isVisible()
    assert editor.reel.media[AssetId("a")].path == str(small_film)


def test_saving_now_saves_the_title_that_is_being_typed(run: Any, act: Any, opened: Opened, kept: str):
    title = opened.page.bar.title
    act(title.setFocus)
    title.selectAll()
    act(QTest.keyClicks, title, "Later")
    run(opened.studio.save_now())
    assert opened.studio.bench.reels.read(ReelId(kept)).title == "Later"
    assert title.hasFocus()


def test_the_top_bar_says_what_can_be_undone(run: Any, act: Any, opened: Opened):
    page = opened.page
    assert not page.bar.undo.isEnabled()
    page.bar.title.setFocus()
    page.bar.title.setText("Eid offer")
    act(QTest.keyClick, page.bar.title, Qt.Key.Key_Return)
    assert opened.editor.reel.title == "Eid offer"
    assert page.bar.undo.accessibleName() == "Undo: Rename"
    run(until(lambda: page.bar.state.text() == "Saved just now"))
    act(lambda: page.bar.undo.click())
    assert opened.editor.reel.title == "Coffee box"
    assert page.bar.redo.isEnabled()


def test_another_shape_is_one_press(act: Any, opened: Opened):
    act(opened.page.bar.shapes.chosen.emit, "1:1")
    canvas = opened.editor.reel.canvas
    assert (canvas.width, canvas.height) == (1080, 1080)
    assert opened.page.bar.shapes.current() == "1:1"
    act(opened.editor.undo)
    assert opened.editor.reel.canvas.width == 96


def test_the_open_reel_is_remembered_as_soon_as_it_is_open(run: Any, act: Any, opened: Opened):
    """Not at its closing: a crash never comes to that."""
    studio = opened.studio
    kept: list[object] = []
    with studio.worth_keeping.subscribe(lambda _: kept.append(studio.remember()["reel"])):
        run(studio.back_to_list())
        act(studio.open_reel, str(studio.shelf.cards[0].id))
        run(until(lambda: studio.editor is not None))
    assert kept == ["", str(studio.shelf.cards[0].id)]


def test_what_was_open_is_not_forgotten_before_the_studio_was_shown(run: Any, bench: Workbench, qtbot: Any):
    again = ReelsStudio(bench)
    again.recall({"reel": "some"})
    assert again.remember()["reel"] == "some"
    run(left(again))


def test_a_reel_that_cannot_be_saved_stays_open(run: Any, act: Any, opened: Opened, heard: Heard, monkeypatch: Any):
    studio, editor = opened.studio, opened.editor

    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full."))

    with monkeypatch.context() as patch:
        for work in ("append", "save"):
            patch.setattr(editor.opened._shelf, work, full)
        act(editor.apply, say("Rename"), lambda reel: set_title(reel, "Not lost"))
        run(until(lambda: heard.errors))
        with pytest.raises(NoRoom):
            run(studio.back_to_list())
        with pytest.raises(NoRoom):
            run(studio.close_studio())
        assert studio.page is opened.page and studio.editor is editor
        act(editor.apply, say("Rename"), lambda reel: set_title(reel, "Still edited"))
    run(studio.back_to_list())
    assert studio.bench.reels.read(editor.reel.id).title == "Still edited"


def test_a_reel_left_in_a_hurry_is_saved_and_leaves_nothing_behind(run: Any, act: Any, opened: Opened):
    studio, editor = opened.studio, opened.editor
    act(editor.apply, say("Rename"), lambda reel: set_title(reel, "Kept"))

    async def hurry() -> None:
        other = await studio.shelf.new("Other", "9:16")
        for id in (other, "nothing", other):
            studio.open_reel(id, quietly=True)
            await asyncio.sleep(0)
        await until(lambda: studio.editor is not None and studio.editor.reel.id == other)
        await until(lambda: not studio._ending)

    run(hurry())
    assert studio.stack.count() == 2
    assert editor.reel.id not in studio.bench.reels.unsaved()
    assert studio.bench.reels.read(editor.reel.id).title == "Kept"


def test_what_was_brought_while_something_is_dragged_waits_for_the_drag(run: Any, act: Any, opened: Opened,
                                                                       asset: AssetId):
    editor, page = opened.editor, opened.page
    editor.begin(say("Move"))
    drop = Drop((str(asset),), (), 0, Where.END)

    async def story() -> None:
        page._dropped(drop)
        await asyncio.sleep(0.2)
        editor.rework(lambda reel: set_title(reel, "Dragged"))
        editor.commit()
        await until(lambda: len(editor.reel.clips()) == 3)

    run(story())
    assert editor.document.history == ("Move", "Add media") and editor.reel.title == "Dragged"


def test_steps_from_before_that_do_not_fit_any_more_are_offered_no_longer(opened: Opened, act: Any):
    class Strange:
        label = "Rename"

        def backward(self, document: Any) -> Any:
            raise PastLost("another reel's")

    opened.editor.document._undo.append(Strange())
    opened.page.bar.show_history()
    assert opened.page.bar.undo.accessibleName() == "Undo: Rename"
    act(opened.page.bar.undo.click)
    assert not opened.page.bar.undo.isEnabled()
    assert opened.editor.undo_label is None


async def reached(studio: ReelsStudio, id: str, pauses: int, monkeypatch: pytest.MonkeyPatch) -> EditorPage:
    """Open a reel; its page when it has paused so many times while it is made."""
    build, made = EditorPage.build, asyncio.get_running_loop().create_future()

    def counted(page: EditorPage) -> Iterator[None]:
        for number, _ in enumerate(build(page)):
            if number == pauses and not made.done():
                made.set_result(page)
            yield
        if not made.done():
            made.set_result(page)

    with monkeypatch.context() as patch:
        patch.setattr(EditorPage, "build", counted)
        studio.open_reel(id)
        page: EditorPage = await made
    return page


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_reel_that_is_left_before_it_is_whole_leaves_nothing_behind(run: Any, kept: str, bench: Workbench,
                                                                     studio: ReelsStudio, goes_on: bool,
                                                                     monkeypatch: pytest.MonkeyPatch):
    bench.reels.add(replace(bench.reels.read(ReelId(kept)), id=ReelId("other"))).close()
    listening = len(bench.changed._listeners), len(bench.runner.changed._listeners)

    async def story(pauses: int) -> None:
        first = await reached(studio, kept, pauses, monkeypatch)
        if goes_on:
            studio.open_reel("other")
            await until(lambda: studio.page is not None)
            assert studio.page is not first
        await studio.back_to_list()
        await studio.scope.idle()
        await studio._ended()
        assert studio.page is None and studio.editor is None and studio.stack.count() == 1
        assert (len(bench.changed._listeners), len(bench.runner.changed._listeners)) == listening

    for pauses in range(0, 9, 3):
        run(story(pauses))


@pytest.mark.parametrize("pauses", range(0, 9, 4))
def test_a_studio_that_closes_while_a_reel_opens_waits_for_its_end(run: Any, kept: str, bench: Workbench, pauses: int,
                                                                  monkeypatch: pytest.MonkeyPatch):
    listening = len(bench.changed._listeners), len(bench.runner.changed._listeners)
    made = ReelsStudio(bench, speaker=Mute())

    async def story() -> None:
        made.show()
        await reached(made, kept, pauses, monkeypatch)
        await left(made)

    run(story())
    assert (len(bench.changed._listeners), len(bench.runner.changed._listeners)) == listening
    assert made.page is None
