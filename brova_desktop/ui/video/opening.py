"""Which page of the studio is open: the library, or one on which clips are worked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
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
        from brova_desktop.ui.video.clip.trim_page import TrimPage

        one, facts = self._video.one, self._readable(self._video.one)
        if one is not None and facts is not None:
            self._show(TrimPage(self._video.bench, self._video.begin, self._player, one, facts, self._video.making))

    def leave(self) -> None:
        """Back to the library."""
        page, self.page = self.page, None
        if page is None:
            return
        page.leave()
        self._room.setCurrentIndex(0)
        self._video.begin(self._closed(page), name="video page closes")
        self._turned()

    async def close(self) -> None:
        """The studio ends."""
        page, self.page = self.page, None
        if page is not None:
            await self._closed(page)

    def _show(self, page: ClipPage) -> None:
        self.leave()
        self.page = page
        page.left.connect(self.leave)
        page.changed.connect(self._turned)
        self._room.addWidget(page)
        self._room.setCurrentWidget(page)
        page.first_focus()
        self._turned()

    async def _closed(self, page: ClipPage) -> None:
        try:
            await page.close_page()
        finally:
            self._room.removeWidget(page)
            page.hide()
            page.deleteLater()
