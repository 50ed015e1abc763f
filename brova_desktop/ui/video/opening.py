"""Which page of the studio is open: the library, or one on which clips are worked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.video.clip.page import ClipPage

if TYPE_CHECKING:
    from brova_desktop.ui.video.playing import OnePlayer
    from brova_desktop.ui.video.presenter import VideoPresenter


class Opening:
    """`turned` is called when another page is in front."""

    def __init__(self, video: VideoPresenter, room: QStackedLayout, player: OnePlayer,
                 turned: Callable[[], object]) -> None:
        self._video, self._room, self._player, self._turned = video, room, player, turned
        self.page: ClipPage | None = None
        self._ending: set[asyncio.Task[None]] = set()
        """Pages on their way out: what they still save is waited for, also when the studio ends meanwhile."""

    # --- what is possible -----------------------------------------------------------------------------------------

    @property
    def can_trim(self) -> bool:
        """One film or sound that is there."""
        one = self._video.one
        return self.page is None and self._readable(one) is not None and one is not None and (
            one.kind is not MediaKind.IMAGE)

    def _readable(self, one: Asset | None) -> MediaFacts | None:
        if one is None or self._video.filter.in_bin or one.state is not AssetState.READY:
            return None
        return one.facts

    # --- opening and leaving --------------------------------------------------------------------------------------

    def trim(self) -> None:
        """Choose a piece of what is selected."""
        if self._video.one is not None:
            self._trim(self._video.one)

    def _trim(self, one: Asset) -> None:
        from brova_desktop.ui.video.clip.trim_page import TrimPage

        facts = self._readable(one)
        if facts is not None:
            self._show(TrimPage(self._video.bench, self._video.begin, self._player, one, facts, self._video.making))

    @property
    def can_fix(self) -> bool:
        """Clips are selected."""
        return self.page is None and not self._video.filter.in_bin and any(
            one.kind is MediaKind.VIDEO for one in self._video.chosen)

    async def fix(self) -> None:
        """Look at what is selected with the eyes of platforms."""
        from brova_desktop.ui.video.clip.fix_page import FixPage

        bench, ids = self._video.bench, await self._video.ids()
        found = await bench.lanes.run(LIBRARY, bench.desk.shelf.assets.get_many, ids)
        page = FixPage(bench, self._video.begin, tuple(found.values()), self._video.making)
        page.trim_wanted.connect(self._trim_this)
        self._show(page)

    @property
    def can_choose_cover(self) -> bool:
        """One film or picture that is there; drawings are the painter's."""
        facts = self._readable(self._video.one)
        return self.page is None and facts is not None and facts.has_picture and facts.container != "svg"

    def cover(self) -> None:
        """Choose the thumbnail of what is selected."""
        from brova_desktop.ui.video.clip.cover_page import CoverPage

        one, facts = self._video.one, self._readable(self._video.one)
        if one is not None and facts is not None:
            self._show(CoverPage(self._video.bench, self._video.begin, self._video, one, facts))

    def captions(self) -> None:
        """Caption what is selected."""
        from brova_desktop.ui.video.clip.captions_page import CaptionsPage

        one, facts = self._video.one, self._readable(self._video.one)
        if one is not None and facts is not None:
            video = self._video
            self._show(CaptionsPage(video.bench, video.begin, self._player, video, one, facts))

    def _trim_this(self, asset: str) -> None:
        self._video.begin(self._shown_and_trimmed(asset), name="video trim this")

    async def _shown_and_trimmed(self, asset: str) -> None:
        self.leave()
        found = await self._video.bench.lanes.run(LIBRARY, self._video.bench.desk.shelf.assets.get, AssetId(asset))
        self._trim(found)

    def leave(self) -> None:
        """Back to the library."""
        page, self.page = self.page, None
        if page is None:
            return
        page.leave()
        self._room.setCurrentIndex(0)
        self._video.begin(_waited(self._end(page)), name="video page closes")
        self._turned()

    async def close(self) -> None:
        """The studio ends."""
        page, self.page = self.page, None
        if page is not None:
            self._end(page)
        await asyncio.gather(*self._ending)

    def _show(self, page: ClipPage) -> None:
        self.leave()
        self.page = page
        page.left.connect(self.leave)
        page.changed.connect(self._turned)
        self._room.addWidget(page)
        self._room.setCurrentWidget(page)
        page.first_focus()
        self._turned()

    def _end(self, page: ClipPage) -> asyncio.Task[None]:
        """From now on the page closes, also when the studio ends before anybody waits for it."""
        ending = asyncio.get_running_loop().create_task(self._ended(page))
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)
        return ending

    async def _ended(self, page: ClipPage) -> None:
        try:
            await page.close_page()
        finally:
            self._room.removeWidget(page)
            page.hide()
            page.deleteLater()


async def _waited(ending: asyncio.Task[None]) -> None:
    await asyncio.shield(ending)
