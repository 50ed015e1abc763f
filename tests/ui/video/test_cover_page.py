from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brova_desktop.services.library.covers import Shape, chosen_cover, chosen_thumbnail, cover_box
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.clip.cover_page import CoverPage
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.video.conftest import Answers, imported, until
from tests.ui.video.test_trim_page import clip as clip

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]


async def choosing(studio: VideoStudio, file: Path) -> CoverPage:
    await imported(studio, [file])
    await until(lambda: studio.opening.can_choose_cover)
    studio._set.trigger("video.thumbnail")
    page = studio.page
    assert isinstance(page, CoverPage)
    await until(lambda: page.can_do)
    return page


def test_the_part_stays_inside_the_picture_and_is_as_large_as_fits() -> None:
    assert cover_box(1920, 1080, 1280, 720, 0.1) == (0, 0, 1920, 1080)
    left, top, right, bottom = cover_box(1920, 1080, 1080, 1920, 0.0)
    assert (left, top, bottom) == (0, 0, 1080) and abs(right - 607.5) < 0.01
    assert cover_box(1080, 1920, 1280, 720, 1.0)[3] == 1920


def test_a_suggested_frame_becomes_the_thumbnail_everywhere(on_screen: Play, clip: Path, bench: Workbench) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await choosing(studio, clip)
        await until(lambda: len(page.buttons) >= 2)
        page.buttons[1].click()
        await until(lambda: page.state.at != 0 and page.can_do)
        page.use.click()
        [asset] = studio.video.chosen
        root = bench.desk.workspace.folder.root
        await until(lambda: chosen_thumbnail(root, asset.id))
        await studio.scope.idle()
        for shape in Shape:
            with Image.open(root / "thumbnails" / asset.id / f"{shape.value}.jpg") as made:
                assert made.size == shape.size
        assert bench.desk.shelf.deriving.ready_files(asset).poster == chosen_cover(root, asset)
        studio._set.trigger("video.thumbnail")
        again = studio.page
        assert isinstance(again, CoverPage) and again.automatic.isEnabled()
        again.automatic.click()
        await until(lambda: chosen_cover(root, asset) is None)
        await studio.scope.idle()

    on_screen(story)


def test_a_picture_is_cropped_by_keys_to_what_is_seen(on_screen: Play, clip: Path, bench: Workbench, answers: Answers,
                                                      tmp_path: Path) -> None:
    sign = Image.new("RGB", (400, 100), "blue")
    sign.paste("red", (300, 0, 400, 100))
    sign.save(tmp_path / "sign.png")
    answers.chosen = [tmp_path / "sign.png"]

    async def story(studio: VideoStudio) -> None:
        page = await choosing(studio, clip)
        answers.chosen = [tmp_path / "sign.png"]
        page.from_file.click()
        await until(lambda: page.image.width() == 400)
        page.stage.setFocus()
        for _ in range(40):
            QTest.keyClick(page.stage, Qt.Key.Key_Right)
        assert page.centres[Shape.WIDE] > 0.7 and page.centres[Shape.TALL] == 0.5
        page.use.click()
        [asset] = studio.video.chosen
        root = bench.desk.workspace.folder.root
        await until(lambda: chosen_thumbnail(root, asset.id))
        await studio.scope.idle()
        with Image.open(root / chosen_thumbnail(root, asset.id)) as made:
            red, _, blue = made.getpixel((1200, 360))  # type: ignore[misc]
        assert red > 200 and blue < 60

    on_screen(story)


def test_leaving_changes_nothing(on_screen: Play, pictures: list[Path], bench: Workbench) -> None:
    async def story(studio: VideoStudio) -> None:
        page = await choosing(studio, pictures[0])
        assert not page.has_time and not page.strip.isVisible()
        page.back.click()
        assert studio.page is None
        await studio.scope.idle()
        assert not (bench.desk.workspace.folder.root / "thumbnails").exists()

    on_screen(story)
