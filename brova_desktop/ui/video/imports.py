"""Bringing files in: asking which, queueing the job, telling what became of each file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import AssetId, JobId
from brova_desktop.domain.media.asset import Placement
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.video.importing import ImportRun
from brova_desktop.ui.video.parts import DETAILED, Part

if TYPE_CHECKING:
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.ui.video.presenter import VideoPresenter


class Imports:
    """The imports of one studio, by job; `runs` keeps those that are over until they are dismissed."""

    def __init__(self, video: VideoPresenter) -> None:
        self.runs: dict[JobId, ImportRun] = {}
        self._video = video
        self._bench = video.bench

    async def choose(self) -> None:
        files = await self._video.asks.files(say("Import files"))
        if files:
            await self.take(files)

    async def choose_folder(self) -> None:
        folder = await self._video.asks.folder(say("Import a folder"))
        if folder is not None:
            await self.take([folder])

    async def take(self, files: Sequence[Path]) -> None:
        """Queue an import as the settings say; in a collection the files become part of it."""
        wish = self._bench.settings.current.media
        placement = Placement.COPIED if wish.import_mode == "copy" else Placement.REFERENCED
        job = await self._bench.work.import_files(self._bench.runner, files, placement, proxies=wish.proxies,
                                                  collection=self._video.filter.collection or "")
        self.runs[job.id] = self.runs.get(job.id) or ImportRun(job.id)
        self._video.changed.emit(Part.IMPORTS)
        await self._over(job.id)

    async def cancel(self, job: JobId) -> None:
        await self._bench.runner.cancel(job)

    def dismiss(self, job: JobId) -> None:
        self.runs.pop(job, None)
        self._video.changed.emit(Part.IMPORTS)

    def heard(self, news: JobNews) -> None:
        if news.kind == "import" and (run := self.runs.get(news.job)) is not None and not run.is_over:
            self.runs[news.job] = run.heard(news)
            self._video.changed.emit(Part.IMPORTS)
            if not news.state.is_over:
                self._video.reload()

    async def _over(self, id: JobId) -> None:
        """Wait for an import, and show what became of the files."""
        from brova_desktop.services.work import imported_files

        job = await self._bench.runner.wait(id)
        files = imported_files(job)
        run = self.runs.get(id)
        if run is not None:
            self.runs[id] = run.finished(job, files)
        there = [one.asset for one in files if one.asset is not None and one.failure is None]
        came = [one.asset for one in files if one.asset is not None and one.outcome in ("imported", "broken")]
        if came:
            known = await self._bench.lanes.run(LIBRARY, self._bench.desk.shelf.assets.get_many, came)
            self._video.remember_new(say("Import"), tuple(known.values()))
        self._video.touched()
        self._video.changed.emit(Part.IMPORTS)
        if there:
            await self._show_imported(there)

    async def _show_imported(self, ids: Sequence[AssetId]) -> None:
        await self._video.load()
        assets = self._bench.desk.shelf.assets
        seqs = [await self._bench.lanes.run(LIBRARY, assets.number_of, one) for one in ids[:DETAILED]]
        self._video.focus.emit(tuple(seq for seq in seqs if seq is not None))
