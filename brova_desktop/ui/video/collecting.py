"""Collections and saved filters: what a person arranged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.video import library_reads as reads
from brova_desktop.ui.video.filtering import ALL, COLLECTION, SavedFilter, filters_record

if TYPE_CHECKING:
    from brova_desktop.ui.video.presenter import VideoPresenter


class Collecting:
    def __init__(self, video: VideoPresenter) -> None:
        self._video = video
        self._bench = video.bench

    async def new(self) -> None:
        """Make a collection, of what is selected when something is."""
        name = await self._video.asks.name(say("New collection"), say("Name"))
        if not name:
            return
        store, now = self._bench.desk.workspace.library.collections, self._bench.clock.now()
        made = await self._bench.lanes.run(LIBRARY, store.add, name, now)
        if self._video.usable:
            await self._bench.lanes.run(LIBRARY, store.put, made, await self._video.ids())
        await self._video.look_around()
        self._video.go_to(f"{COLLECTION}{made}")

    async def put_into(self, collection: str, ids: Sequence[AssetId] | None = None) -> None:
        store = self._bench.desk.workspace.library.collections
        chosen = await self._video.ids() if ids is None else ids
        count = await self._bench.lanes.run(LIBRARY, store.put, collection, chosen)
        await self._after()
        self._bench.notices.say(say("{count} files were added to the collection.", count=count), tone=Tone.OK)

    async def take_out(self) -> None:
        collection = self._video.filter.collection
        if collection is not None:
            store, ids = self._bench.desk.workspace.library.collections, await self._video.ids()
            count = await self._bench.lanes.run(LIBRARY, store.take_out, collection, ids)
            await self._after()

            def take_back() -> None:
                self._video.begin(self._put_back(collection, ids), name="video undo")

            self._bench.notices.say(say("{count} files were taken out of the collection.", count=count), tone=Tone.OK,
                                    buttons=(NoticeButton(say("Undo"), take_back),))

    async def _put_back(self, collection: str, ids: Sequence[AssetId]) -> None:
        await self._bench.lanes.run(LIBRARY, self._bench.desk.workspace.library.collections.put, collection, ids)
        await self._after()

    async def rename(self) -> None:
        here = next((one for one in self._video.overview.collections if one.id == self._video.filter.collection), None)
        if here is None:
            return
        name = await self._video.asks.name(say("Rename the collection"), say("Name"), here.name)
        if name:
            store = self._bench.desk.workspace.library.collections
            await self._bench.lanes.run(LIBRARY, store.rename, here.id, name)
            await self._video.look_around()

    async def remove(self) -> None:
        here = next((one for one in self._video.overview.collections if one.id == self._video.filter.collection), None)
        if here is None:
            return
        text = say("{name} goes; its files stay in the library.", name=here.name)
        if await self._video.asks.agree(say("Remove the collection?"), text, say("Remove")):
            await self._bench.lanes.run(LIBRARY, self._bench.desk.workspace.library.collections.remove, here.id)
            self._video.go_to(ALL)
            await self._video.look_around()

    async def _after(self) -> None:
        await self._video.look_around()
        if self._video.filter.collection is not None:
            self._video.reload()

    async def save_filter(self) -> None:
        """Keep what is searched and filtered for, under a name."""
        name = await self._video.asks.name(say("Save this filter"), say("Name"), self._video.filter.text)
        if name:
            others = tuple(one for one in self._video.overview.saved if one.name != name)
            await self._keep_filters((*others, SavedFilter(name, self._video.filter)))

    async def forget_filter(self, name: str) -> None:
        await self._keep_filters(tuple(one for one in self._video.overview.saved if one.name != name))

    async def _keep_filters(self, saved: tuple[SavedFilter, ...]) -> None:
        settings = self._bench.desk.workspace.library.settings
        await self._bench.lanes.run(LIBRARY, settings.put, reads.SAVED, filters_record(saved))
        await self._video.look_around()
