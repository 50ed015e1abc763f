"""The pages of the video studio on which a clip is worked."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtWidgets import QScrollArea

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.made import How, Made
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.ticks import Span, from_seconds
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Progress
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.shell.window import MainWindow
from brova_desktop.ui.video.importing import ImportRun
from brova_desktop.ui.video.making import ClipRun
from tests.screens.scenes import Scene, act, bench_of, video_grid
from tests.screens.stillness import still


async def _clip(window: MainWindow, action: str) -> Any:
    """The studio with the longest clip selected, and a page on it opened."""
    window.show_studio("video")
    studio: Any = window.current
    query = AssetQuery(kinds=(MediaKind.VIDEO,), sort=Sort.LONGEST)
    assets = bench_of(window).desk.workspace.library.assets.page(query).items
    window.go(Place("video", assets[0].id))
    for _ in range(200):
        if studio.video.one is not None and studio.video.one.id == assets[0].id:
            break
        await asyncio.sleep(0.02)
    act(window, action)
    for _ in range(100):
        if studio.page is not None:
            break
        await asyncio.sleep(0.02)
    return studio.page


async def trim(window: MainWindow) -> None:
    page = await _clip(window, "video.trim")
    page.state.mark_start(from_seconds("1.4"))
    page.state.mark_end(from_seconds("4.2"))
    page.go(from_seconds("1.4"))
    for _ in range(150):
        if page.plan is not None and page.preview.screen_.image is not None:
            break
        await asyncio.sleep(0.02)


async def fix(window: MainWindow) -> None:
    page = await _clip(window, "video.fix")
    for key in ("facebook-reel", "youtube", "snapchat"):
        page.boxes[key].setChecked(True)


async def fix_many(window: MainWindow) -> None:
    window.show_studio("video")
    studio: Any = window.current
    studio.video.go_to("videos")
    await still(window)
    studio.select_all()
    for _ in range(100):
        if len(studio.video.chosen) > 1:
            break
        await asyncio.sleep(0.02)
    act(window, "video.fix")
    await still(window)


async def cover(window: MainWindow) -> None:
    page = await _clip(window, "video.thumbnail")
    for _ in range(150):
        if len(page.buttons) > 3 and page.can_do:
            break
        await asyncio.sleep(0.02)


async def captions(window: MainWindow) -> None:
    page = await _clip(window, "video.captions")
    for _ in range(150):
        if page.is_loaded and page.preview.screen_.image is not None:
            break
        await asyncio.sleep(0.02)
    said = ("Fresh from the roaster", "كل حبّة محمّصة يدويًا", "Order before Friday", "نوصل إلى باب بيتك")
    page.state.replace_all(Line(Span(from_seconds(n), from_seconds(n + 1)), text) for n, text in enumerate(said))
    page.go(from_seconds("1.2"))


async def versions(window: MainWindow) -> None:
    """The detail of a clip that has a version and is used, down to where that is told."""
    window.show_studio("video")
    studio: Any = window.current
    library = bench_of(window).desk.workspace.library
    first, second, *_ = library.assets.page(AssetQuery(kinds=(MediaKind.VIDEO,), sort=Sort.LONGEST)).items
    notes = AssetNotes(library.settings)
    notes.note_made(second.id, Made(first.id, How.TRIMMED, from_seconds("1.4"), from_seconds("4.2")))
    window.go(Place("video", first.id))
    for _ in range(200):
        if studio.detail.uses.lines:
            break
        await asyncio.sleep(0.02)
    notes.forget([second.id])
    await still(window)
    for area in studio.detail.findChildren(QScrollArea):
        area.ensureWidgetVisible(studio.detail.uses.lines[-1], 0, 200)


async def making(window: MainWindow) -> None:
    """More under way than there are cards for: an import, what failed, pieces that wait."""
    await video_grid(window)
    await still(window)
    studio: Any = window.current
    title = say("Converting {name} for {place}", name="evening-cup-by-the-window-in-the-rain.mp4", place="YouTube")
    clips = [ClipRun(JobId(f"clip-{n}"), title, Progress(30 * n, 100)) for n in range(6)]
    over = ClipRun(JobId("over"), title, is_over=True, trouble=say("The file is not where it was."), failed=1)
    runs = [ImportRun(JobId("import"), Progress(7, 12)), *clips, over]
    studio.tray.show_runs({one.job: one for one in runs})


async def made(window: MainWindow) -> None:
    studio: Any = window.current
    studio.tray.show_runs({})


async def filters(window: MainWindow) -> None:
    """Filters that are on, and the window that sets them."""
    await video_grid(window)
    await still(window)
    studio: Any = window.current
    studio.video.narrow(kind=MediaKind.VIDEO, rating=1)
    await still(window)
    studio.tools.filters.click()


async def all_again(window: MainWindow) -> None:
    studio: Any = window.current
    studio.video.narrow(kind=None, rating=0)


async def _back(window: MainWindow) -> None:
    studio: Any = window.current
    studio.opening.leave()


PAGES = (
    Scene("video-trim", trim, _back),
    Scene("video-thumbnail", cover, _back),
    Scene("video-captions", captions, _back),
    Scene("video-versions", versions),
    Scene("video-making", making, made),
    Scene("video-filters", filters, all_again),
    Scene("video-fix", fix, _back),
    Scene("video-fix-many", fix_many, _back),
)
