from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.video.conftest import StillPlayer, imported, until
from tests.zoo import make

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A second of sound and pictures."""
    make._encode(tmp_path, "plain.mp4")
    return tmp_path / "plain.mp4"


async def chosen(studio: VideoStudio, clip: Path) -> None:
    await imported(studio, [clip])
    await until(lambda: studio.detail.preview.can_play)


def test_space_plays_and_pauses_and_the_bar_seeks(on_screen: Play, player: StillPlayer, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        await chosen(studio, clip)
        preview = studio.detail.preview
        studio.view.setFocus()
        QTest.keyClick(studio.view, Qt.Key.Key_Space)
        await until(lambda: preview.is_playing)
        assert player.verbs() == ["load", "play"]
        assert preview.play_button.accessibleName() == "Pause"
        player.moved.emit(0.5)
        assert preview.slider.value() == pytest.approx(500, abs=30)
        preview.slider.setValue(100)
        assert player.asked[-1][0] == "seek" and player.asked[-1][1] == pytest.approx(0.1, abs=0.02)
        QTest.keyClick(studio.view, Qt.Key.Key_Space)
        assert not preview.is_playing and player.verbs()[-1] == "pause"

    on_screen(story)


def test_frames_are_painted_and_another_file_ends_them(on_screen: Play, player: StillPlayer, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        await chosen(studio, clip)
        preview = studio.detail.preview
        preview.toggle()
        await until(lambda: preview.is_playing)
        red = QImage(90, 160, QImage.Format.Format_RGB32)
        red.fill(Qt.GlobalColor.red)
        player.picture.emit(red)
        shown = preview.screen_.grab().toImage()
        assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == Qt.GlobalColor.red
        preview.show_asset(None)
        assert preview.screen_.image is None and player.asked[-1][0] == "stop"
        player.picture.emit(red)  # a late one
        assert preview.screen_.image is None

    on_screen(story)


def test_loudness_and_silence_reach_the_player(on_screen: Play, player: StillPlayer, clip: Path) -> None:
    async def story(studio: VideoStudio) -> None:
        await chosen(studio, clip)
        preview = studio.detail.preview
        preview.toggle()
        await until(lambda: preview.is_playing)
        preview.volume.setValue(30)
        preview.mute_button.click()
        preview.mute_button.click()
        assert [value for verb, value in player.asked if verb == "volume"][-3:] == [0.3, 0.0, 0.3]

    on_screen(story)


def test_a_file_that_cannot_be_played_is_said(on_screen: Play, player: StillPlayer, clip: Path,
                                              bench: Workbench) -> None:
    async def story(studio: VideoStudio) -> None:
        await chosen(studio, clip)
        preview = studio.detail.preview
        await until(lambda: studio.video.one is not None)
        asset = studio.video.one
        assert asset is not None
        bench.desk.shelf.place(asset).unlink()
        preview.toggle()
        await until(lambda: preview.trouble.isVisible())
        assert preview.trouble.text() == "The file is not where it was." and "play" not in player.verbs()
        player.failed.emit(say("No sound card."))
        assert preview.trouble.text() in ("No sound card.", "The file is not where it was.")

    on_screen(story)
