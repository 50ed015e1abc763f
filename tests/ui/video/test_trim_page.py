from __future__ import annotations

import subprocess
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider

from brova_desktop.domain.media.asset import Origin
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.ticks import from_seconds, to_seconds
from brova_desktop.engine.binaries import embedded_path
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.clip.trim_page import TrimPage
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import StillPlayer, imported, labels, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
Key = Qt.Key


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """4 s, 96x64, 10 fps, a key frame each second, without sound."""
    path = tmp_path_factory.mktemp("film") / "beans.mp4"
    subprocess.run([str(embedded_path()), "-loglevel", "error", "-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=4",
                    "-c:v", "libx264", "-g", "10", "-bf", "0", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
                    str(path)], check=True)  # fmt: skip
    return path


async def trimming(studio: VideoStudio, clip: Path) -> TrimPage:
    await imported(studio, [clip])
    await until(lambda: studio.opening.can_trim)
    studio._set.trigger("video.trim")
    page = studio.page
    assert isinstance(page, TrimPage)
    return page


def press(page: TrimPage, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.strip.setFocus()
    QTest.keyClick(page.strip, key, modifier)


def test_keys_choose_the_piece_and_what_it_costs_is_said_before(on_screen: Play, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await trimming(studio, clip)
        assert not page.trim.isEnabled() and page.strip.hasFocus()
        press(page, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        press(page, Key.Key_I)
        press(page, Key.Key_End)
        press(page, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        press(page, Key.Key_O)
        assert (page.state.start, page.state.end) == (from_seconds(1), from_seconds(3))
        assert page.trim.isEnabled() and page.start_field.text() == "0:01.000"
        await until(lambda: page.plan is not None and page.plan.way.value == "copied")
        page.exact.setChecked(True)
        await until(lambda: page.plan is not None and page.plan.way.value == "encoded")
        press(page, Key.Key_Home)
        press(page, Key.Key_BracketRight)
        await until(lambda: page.state.at == from_seconds(1))

    on_screen(story)


def test_the_piece_becomes_a_file_that_undo_puts_into_the_bin(on_screen: Play, clip: Path, bench: Workbench,
                                                               heard: Heard) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await trimming(studio, clip)
        for field, text in ((page.start_field, "1"), (page.end_field, "3")):
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Key.Key_Return)
        assert page.state.piece == from_seconds(2)
        page.trim.click()
        await until(lambda: len(labels(studio)) == 2 and studio.page is None)
        await until(lambda: [one.label for one in studio.video.chosen] == ["beans 0:01.00-0:03.00"])
        [piece] = studio.video.chosen
        assert piece.origin is Origin.RENDERED and piece.facts is not None
        assert float(to_seconds(piece.facts.duration)) == pytest.approx(2, abs=0.15)
        assert "The piece is in the library." in [str(words) for words in heard.words]
        heard.buttons[-1].press()
        await until(lambda: labels(studio) == ["beans"])
        assert [one.id for one in bench.desk.shelf.listed(AssetQuery(in_bin=True), 5)] == [piece.id]
        await studio.video.redo()
        await until(lambda: len(labels(studio)) == 2)

    on_screen(story)


def test_a_handle_is_dragged_and_the_exact_frame_is_shown(on_screen: Play, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await trimming(studio, clip)
        strip = page.strip
        y = strip.height() // 2
        start = QPoint(round(strip.x_of(0)) - 6, y)
        there = QPoint(round(strip.x_of(from_seconds(2))) - 6, y)
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(strip, there)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
        assert page.state.start == from_seconds(2) == page.state.at
        await until(lambda: page.preview.screen_.image is not None)
        image = page.preview.screen_.image
        assert image is not None and image.width() == 96
        assert "from 0:02.000" in strip.accessibleDescription()

    on_screen(story)


def test_the_player_plays_the_piece_only(on_screen: Play, clip: Path, player: StillPlayer) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await trimming(studio, clip)
        page.state.mark_start(from_seconds(1))
        page.state.mark_end(from_seconds(2))
        press(page, Key.Key_Space)
        await until(lambda: page.preview.is_playing)
        assert ("seek", 1.0) in player.asked
        player.moved.emit(1.5)
        assert page.state.at == from_seconds("1.5") and page.preview.is_playing
        player.moved.emit(2.05)
        assert not page.preview.is_playing and page.state.at == from_seconds("1.9")
        press(page, Key.Key_Escape)
        assert studio.page is None and not studio.detail.preview.is_playing

    on_screen(story)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_on_the_page_has_a_name(on_screen: Play, dressed: Callable[..., None], clip: Path,
                                           language: str) -> None:
    dressed("dark", language)

    async def story(studio: VideoStudio) -> None:
        page = await trimming(studio, clip)
        for kind in (QAbstractButton, QLineEdit, QSlider):
            for widget in page.findChildren(kind):
                if widget.isVisible():
                    assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
        assert QAccessible.queryAccessibleInterface(page.strip).text(QAccessible.Text.Name)

    on_screen(story)
