from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider

from brova_desktop.domain.media.asset import AssetState, Placement, Status
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.video.filtering import ATTENTION, BIN
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import Answers, choose, imported, labels, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
Key = Qt.Key


def drop(studio: VideoStudio, files: list[Path]) -> bool:
    """Files dragged from the file manager onto the studio; whether the sign was shown meanwhile."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(500, 300), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(studio, enter)
    shown = studio._drops.sign.isVisible() and enter.isAccepted()
    QApplication.sendEvent(studio, QDropEvent(QPointF(500, 300), Qt.DropAction.CopyAction, mime, left, none))
    return shown


def press(studio: VideoStudio, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    studio.view.setFocus()
    QTest.keyClick(studio.view, key, modifier)


def test_an_empty_library_invites_and_the_button_imports(on_screen: Play, answers: Answers,
                                                         pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        state = studio.states.state
        assert state is not None and state.button is not None and state.button.text() == "Import files"
        answers.chosen = pictures[:1]
        state.button.click()
        await until(lambda: labels(studio) == ["cup"])
        await studio.scope.idle()
        assert studio.pages.currentWidget() is studio.view
        assert [asset.label for asset in studio.video.chosen] == ["cup"]

    on_screen(story)


def test_dropped_files_come_in_and_each_problem_is_said(on_screen: Play, pictures: list[Path]) -> None:
    folder = pictures[0].parent
    (folder / "notes.txt").write_text("nothing to see")
    (folder / "twin.png").write_bytes(pictures[0].read_bytes())

    async def story(studio: VideoStudio) -> None:
        assert drop(studio, [folder])
        assert not studio._drops.sign.isVisible()
        await until(lambda: any(run.is_over for run in studio.video.imports.runs.values()))
        await studio.scope.idle()
        assert sorted(labels(studio)) == ["bag", "box", "cup"]
        [run] = studio.video.imports.runs.values()
        assert (run.imported, run.known, run.failed) == (3, 1, 1)
        assert run.outcomes[0].is_failure and "notes.txt" in str(run.outcomes[0].said[0])
        assert studio.tray.isVisible()
        studio.tray._cards[run.job].close_.click()
        assert not studio.tray.isVisible()

    on_screen(story)


def test_what_is_dragged_out_names_assets_and_files_and_is_not_imported_again(
        on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        mime = studio._rows.dragged(list(studio._rows.order))
        ids = json.loads(bytes(mime.data(ASSETS_MIME).data()))
        assert ids == [studio._rows.asset_of(seq).id for seq in studio._rows.order]  # type: ignore[union-attr]
        assert all(Path(url.toLocalFile()).is_file() for url in mime.urls())
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(500, 300), Qt.DropAction.CopyAction, mime, left, none)
        QApplication.sendEvent(studio, enter)
        assert not studio._drops.sign.isVisible()

    on_screen(story)


def test_files_used_in_place_stay_where_they_are(on_screen: Play, bench: Workbench, pictures: list[Path]) -> None:
    bench.settings.set("media.import_mode", "reference")

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures[:1])
        await until(lambda: studio.video.one is not None)
        asset = studio.video.one
        assert asset is not None and asset.placement is Placement.REFERENCED

    on_screen(story)


def test_typing_searches_and_clearing_shows_all_again(on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        press(studio, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert studio.tools.search.hasFocus()
        QTest.keyClicks(studio.tools.search, "CU")
        await until(lambda: labels(studio) == ["cup"])
        QTest.keyClicks(studio.tools.search, "zz")
        await until(lambda: labels(studio) == [] and studio.video.phase.name == "READY")
        state = studio.states.state
        assert state is not None and state.title.text() == "Nothing found" and state.button is not None
        studio.tools.search.clear()
        await until(lambda: len(labels(studio)) == 3)

    on_screen(story)


def test_filters_are_chips_that_can_be_taken_off(on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        shape = studio.tools.popup._choices["aspect"][0]
        shape.setCurrentIndex(shape.findData("=portrait"))
        shape.activated.emit(shape.currentIndex())
        await until(lambda: labels(studio) == ["cup"])
        [chip, *_] = [one for one in studio.tools._chips.findChildren(QAbstractButton) if one.isVisible()]
        assert chip.text().strip() == "Portrait"
        chip.click()
        await until(lambda: len(labels(studio)) == 3)

    on_screen(story)


def test_words_are_saved_undone_and_done_again(on_screen: Play, bench: Workbench, pictures: list[Path]) -> None:
    def stored() -> tuple[str, tuple[str, ...], int]:
        [asset] = bench.desk.shelf.listed(AssetQuery(), 5)
        return asset.title, asset.tags, asset.rating

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures[:1])
        press(studio, Key.Key_F2)
        form = studio.detail.form
        assert form.title.hasFocus()
        QTest.keyClicks(form.title, "Morning cup")
        form.flush()
        await until(lambda: stored()[0] == "Morning cup")
        form.tags.field.setFocus()
        QTest.keyClicks(form.tags.field, "coffee,")
        await until(lambda: stored()[1] == ("coffee",))
        form.stars.setFocus()
        QTest.keyClick(form.stars, Key.Key_4)
        await until(lambda: stored()[2] == 4)
        await studio.scope.idle()
        for expected in (("Morning cup", ("coffee",), 0), ("Morning cup", (), 0), ("cup", (), 0)):
            press(studio, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            await until(lambda expected=expected: stored() == expected)
            await studio.scope.idle()
        assert form.title.text() == "cup"
        press(studio, Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: stored()[0] == "Morning cup")

    on_screen(story)


def test_what_was_typed_is_saved_when_the_studio_closes(
        run: Callable[[Coroutine[Any, Any, None]], None], opening: Any, bench: Workbench, pictures: list[Path]) -> None:
    async def whole() -> None:
        async with opening() as studio:
            await imported(studio, pictures[:1])
            studio.rename()
            QTest.keyClicks(studio.detail.form.title, "Kept")

    run(whole())
    assert bench.desk.shelf.listed(AssetQuery(), 5)[0].title == "Kept"


def test_several_files_are_edited_together(on_screen: Play, bench: Workbench, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        press(studio, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: len(studio.video.chosen) == 3)
        assert studio.detail.heading.text() == "3 files selected"
        status = studio.detail.form.status
        status.setCurrentIndex(status.findData("=ready"))
        status.activated.emit(status.currentIndex())
        studio.detail.form.tags.added.emit("eid")
        await until(lambda: all((one.status, one.tags) == (Status.READY, ("eid",))
                                for one in bench.desk.shelf.listed(AssetQuery(), 9)))
        await studio.video.undo()
        assert {one.tags for one in bench.desk.shelf.listed(AssetQuery(), 9)} == {()}

    on_screen(story)


def test_delete_means_the_bin_and_the_notice_takes_it_back(on_screen: Play, heard: Heard, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        choose(studio, "cup", "bag")
        await until(lambda: len(studio.video.chosen) == 2)
        press(studio, Key.Key_Delete)
        await until(lambda: labels(studio) == ["box"] and heard.buttons)
        heard.buttons[0].press()
        await until(lambda: len(labels(studio)) == 3)

    on_screen(story)


def test_the_bin_gives_back_and_deletes_for_good_after_asking(
        on_screen: Play, answers: Answers, bench: Workbench, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        press(studio, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: len(studio.video.chosen) == 3)
        press(studio, Key.Key_Delete)
        await until(lambda: not labels(studio))
        studio.side.picked.emit(BIN)
        await until(lambda: len(labels(studio)) == 3 and studio.empty_bin.isVisible())
        choose(studio, "cup")
        await until(lambda: studio.video.one is not None)
        studio._set.trigger("video.restore")
        await until(lambda: sorted(labels(studio)) == ["bag", "box"])
        answers.agrees = False
        studio.empty_bin.click()
        await until(lambda: answers.asked == ["Delete for good?"])
        await studio.scope.idle()
        assert len(labels(studio)) == 2
        answers.agrees = True
        studio.empty_bin.click()
        await until(lambda: not labels(studio))
        assert [one.label for one in bench.desk.shelf.listed(AssetQuery(), 9)] == ["cup"]
        assert len(list(bench.desk.workspace.folder.root.glob("media/*/*.png"))) == 1

    on_screen(story)


def test_missing_files_are_noticed_and_found_again(on_screen: Play, answers: Answers, bench: Workbench,
                                                   pictures: list[Path], tmp_path: Path) -> None:
    bench.settings.set("media.import_mode", "reference")

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        (tmp_path / "moved").mkdir()
        moved = pictures[0].rename(tmp_path / "moved" / "other.png")
        await studio.video.files.check()
        await until(lambda: any(entry.key == ATTENTION for entry in studio.side._shown))
        studio.side.picked.emit(ATTENTION)
        await until(lambda: labels(studio) == ["cup"])
        choose(studio, "cup")
        await until(lambda: studio.detail.trouble.isVisible() and studio.detail.trouble.relink.isVisible())
        answers.chosen = [moved]
        studio.detail.trouble.relink.click()
        await until(lambda: not labels(studio))
        assert {one.state for one in bench.desk.shelf.listed(AssetQuery(), 9)} == {AssetState.READY}

    on_screen(story)


def test_a_reel_and_a_post_are_begun_with_what_is_selected(on_screen: Play, went: list[Place],
                                                           pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        choose(studio, "cup", "box")
        await until(lambda: len(studio.video.chosen) == 2)
        ids = [asset.id for asset in studio.video.chosen]
        studio.detail.reel.click()
        await until(lambda: went)
        studio.detail.post.click()
        await until(lambda: len(went) == 2)
        assert (went[0].studio, went[0].intent, went[0].values) == ("reels", "new", {"assets": ids})
        assert (went[1].studio, went[1].intent, went[1].values["media"]) == ("calendar", "new-post", ids)

    on_screen(story)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_can_be_named_and_reached_by_tab(on_screen: Play, dressed: Callable[..., None], language: str,
                                                    pictures: list[Path]) -> None:
    dressed("dark", language)

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures[:1])
        await until(lambda: studio.video.one is not None)
        for kind in (QAbstractButton, QLineEdit, QComboBox, QSlider):
            for widget in studio.findChildren(kind):
                if widget.isVisible():
                    spoken = QAccessible.queryAccessibleInterface(widget)
                    assert spoken.text(QAccessible.Text.Name), widget
        studio.view.setFocus()
        seen = {studio.view}
        for _ in range(80):
            QTest.keyClick(QApplication.focusWidget() or studio, Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is not None:
                seen.add(focused)
        form = studio.detail.form
        for widget in (studio.side, studio.tools.search, studio.tools.order, form.title, form.tags.field, form.stars,
                       studio.detail.reel, studio.import_):
            assert widget in seen, widget

    on_screen(story)


def test_a_read_that_fails_is_said_with_a_way_to_try_again(on_screen: Play, pictures: list[Path],
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    from brova_desktop.domain.errors import WillPass
    from brova_desktop.domain.words import say
    from brova_desktop.ui.video import library_reads

    async def story(studio: VideoStudio) -> None:
        with monkeypatch.context() as patch:
            def refuse(*_: object) -> None:
                raise WillPass(say("The library is busy."))

            patch.setattr(library_reads, "beginning", refuse)
            studio.video.reload(anew=True)
            await until(lambda: studio.video.phase.name == "FAILED")
        state = studio.states.state
        assert state is not None and "busy" in state.text.text() and state.button is not None
        state.button.click()
        await until(lambda: studio.video.phase.name == "READY")

    on_screen(story)


def test_asking_for_another_list_again_and_again_ends_with_the_last(on_screen: Play, pictures: list[Path]) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        for text in ("c", "cu", "cup", "b", "ba", "bag"):
            studio.video.narrow(text=text)
            await asyncio.sleep(0)
        await studio.scope.idle()
        assert labels(studio) == ["bag"]

    on_screen(story)
