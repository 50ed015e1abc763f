"""Pieces and variants under way: queueing the jobs, showing how far they are, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import AssetId, JobId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job, JobState, Progress
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.video.importing import Outcome
from brova_desktop.ui.video.parts import Part

if TYPE_CHECKING:
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.services.converting import Fit
    from brova_desktop.ui.video.presenter import VideoPresenter


@dataclass(frozen=True, slots=True)
class ClipRun:
    """A piece or variant that is being made; cards of the tray show it as they show an import."""

    job: JobId
    title: Words
    progress: Progress = Progress()
    seconds_left: float | None = None
    is_over: bool = False
    trouble: Words | None = None
    failed: int = 0
    known: int = 0
    outcomes: tuple[Outcome, ...] = ()

    def heard(self, news: JobNews) -> ClipRun:
        """The run after news of its job."""
        return replace(self, progress=news.progress, seconds_left=news.seconds_left)

    def finished(self, job: Job) -> ClipRun:
        """The run when its job is over."""
        words = job.trouble.happened if job.trouble is not None else None
        if job.state is JobState.CANCELLED:
            words = say("Cancelled. Nothing was made.")
        next_step = (job.trouble.next_step,) if job.trouble is not None and job.trouble.next_step is not None else ()
        outcomes = (Outcome("", next_step, is_failure=False),) if next_step else ()
        return replace(self, is_over=True, trouble=words, failed=int(words is not None), outcomes=outcomes)

    def sentences(self) -> tuple[Words, ...]:
        """What to say about it."""
        return (self.title,) if self.trouble is None else (self.title, self.trouble)


class Making:
    """The pieces and variants of one studio; those that failed stay until they are dismissed."""

    def __init__(self, video: VideoPresenter) -> None:
        self.runs: dict[JobId, ClipRun] = {}
        self._video = video
        self._bench = video.bench

    async def trim(self, asset: Asset, start: Ticks, end: Ticks, *, exact: bool) -> None:
        """Cut a piece out, show it when it is there; undo puts it into the bin."""
        from brova_desktop.services.clip_jobs import trim_clip

        job = await trim_clip(self._bench.runner, asset, start, end, exact=exact)
        made = await self._over(job)
        if made is not None:
            self._done(say("Trim"), (made,), say("The piece is in the library."))
            await self._video.show(made.id)

    async def convert(self, wanted: Sequence[tuple[Asset, str]], fit: Fit, *, cut: bool) -> None:
        """Make variants of clips for places, one after the other; undo puts all of them into the bin."""
        from brova_desktop.services.clip_jobs import convert_clip

        jobs = [await convert_clip(self._bench.runner, asset, place, fit=fit, cut=cut)
                for asset, place in wanted]
        for job in jobs:
            self.runs[job.id] = self.runs.get(job.id) or ClipRun(job.id, job.title)
        self._video.changed.emit(Part.IMPORTS)
        made = [one for job in jobs if (one := await self._over(job)) is not None]
        if made:
            self._done(say("Convert"), made, say("{count} variants are in the library.", count=len(made)))
            await self._video.show_many([one.id for one in made])

    async def cancel(self, job: JobId) -> None:
        await self._bench.runner.cancel(job)

    def dismiss(self, job: JobId) -> None:
        if self.runs.pop(job, None) is not None:
            self._video.changed.emit(Part.IMPORTS)

    def heard(self, news: JobNews) -> None:
        run = self.runs.get(news.job)
        if run is not None and not run.is_over:
            self.runs[news.job] = run.heard(news)
            self._video.changed.emit(Part.IMPORTS)

    async def _over(self, job: Job) -> Asset | None:
        """Wait for a job; what it made."""
        self.runs[job.id] = self.runs.get(job.id) or ClipRun(job.id, job.title)
        self._video.changed.emit(Part.IMPORTS)
        over = await self._bench.runner.wait(job.id)
        made = None
        if over.state is JobState.DONE:
            self.runs.pop(job.id, None)
            id = str((over.result or {}).get("asset", ""))
            made = await self._bench.lanes.run(LIBRARY, self._bench.desk.shelf.assets.find, AssetId(id))
        elif job.id in self.runs:
            self.runs[job.id] = self.runs[job.id].finished(over)
        self._video.changed.emit(Part.IMPORTS)
        return made

    def _done(self, title: Words, made: Sequence[Asset], words: Words) -> None:
        """Remember it as a step, and say it with the way back."""
        step = self._video.remember_new(title, tuple(made))
        self._video.touched([asset.id for asset in made])
        self._video.say_with_undo(words, step)
