"""What is done with the files themselves: finding them again, showing where they are, using them elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brova_desktop.domain.media.asset import AssetState
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES
from brova_desktop.jobs.stopping import Stoppable
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.video.filtering import ATTENTION

if TYPE_CHECKING:
    from brova_desktop.ui.video.presenter import VideoPresenter

WATCHED = "media.watch_folder"


class Files:
    """Steps of one studio that reach beyond the library."""

    def __init__(self, video: VideoPresenter) -> None:
        self._video = video
        self._bench = video.bench
        self._stop = Stoppable()

    def close(self) -> None:
        """Searches under way end early."""
        self._stop.press()

    async def check(self) -> None:
        """Look whether all files are where they were."""
        result = await self._bench.lanes.run(FILES, self._bench.desk.shelf.relinking.check, self._stop)
        if result.found or result.missing:
            self._video.touched()

    @property
    def is_missing(self) -> bool:
        return self._video.one is not None and self._video.one.state is AssetState.MISSING

    @property
    def any_missing(self) -> bool:
        return self._video.overview.counts.get(ATTENTION, 0) > 0

    async def relink(self) -> None:
        """Let the person show where a missing file is now."""
        asset = self._video.one
        if asset is None:
            return
        files = await self._video.asks.files(say("Where is {name} now?", name=asset.name), many=False)
        if files:
            relinking = self._bench.desk.shelf.relinking
            await self._bench.lanes.run(FILES, relinking.relink, asset.id, files[0], Stoppable())
            self._video.touched([asset.id])
            self._bench.notices.say(say("{name} was found again.", name=asset.name), tone=Tone.OK)

    async def search_missing(self) -> None:
        """Look for all missing files in a folder."""
        folder = await self._video.asks.folder(say("Look for missing files in a folder"))
        if folder is None:
            return
        relinking = self._bench.desk.shelf.relinking
        result = await self._bench.lanes.run(FILES, relinking.search, [folder], self._stop)
        self._video.touched()
        found, missing = len(result.found), len(result.missing)
        self._bench.notices.say(say("{count} files were found again.", count=found),
                               tone=Tone.OK if found else Tone.INFO)
        if missing:
            self._bench.notices.say(say("{count} files are still missing.", count=missing), tone=Tone.WARN)

    @property
    def is_watching(self) -> bool:
        """Whether new files of a folder come in by themselves."""
        return bool(self._bench.settings.current.media.watch_folder)

    async def watch(self) -> None:
        """Choose the folder whose new files come in by themselves; when there is one, stop watching it."""
        settings = self._bench.settings
        if self.is_watching:
            folder = str(settings.current.media.watch_folder)
            settings.reset(WATCHED, in_workspace=True)
            if self.is_watching:  # it was set for all workspaces
                settings.reset(WATCHED)
            self._bench.notices.say(say("{folder} is not watched any more.", folder=folder))
            return
        chosen = await self._video.asks.folder(say("Import new files of a folder by themselves"))
        if chosen is not None:
            settings.set(WATCHED, str(chosen), in_workspace=True)
            self._bench.notices.say(say("New files in {folder} come in by themselves from now on. Import the folder "
                                        "to have those that are there already.", folder=str(chosen)), tone=Tone.OK)

    def open_folder(self) -> None:
        if self._video.one is not None:
            self._video.asks.open_folder(self._bench.desk.shelf.place(self._video.one))

    async def new_reel(self) -> None:
        """Begin a reel with what is selected."""
        self._bench.go(Place("reels", intent="new", values={"assets": list(await self._video.ids())}))

    async def post(self) -> None:
        """Begin a post with what is selected."""
        first = self._video.chosen[0] if self._video.chosen else None
        caption = first.description if first is not None and len(self._video.selected) == 1 else ""
        values = {"media": list(await self._video.ids()), "caption": caption}
        self._bench.go(Place("calendar", intent="new-post", values=values))
