"""Rendering from the studio: what is asked for, how far it is, what came out. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.presets.table import PRESETS
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import LIBRARY, WRITER
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:  # jobs bring the database along
    from brova_desktop.domain.workspace.job import Job, Progress
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.services.editing import OpenReel

QUALITIES = {Quality.DRAFT: say("Draft, fast"), Quality.STANDARD: say("Standard"), Quality.HIGH: say("High, slow")}


@dataclass(frozen=True, slots=True)
class State:
    """Where a render is. `file` when it is done; `share` is None while unknown."""

    under_way: bool = False
    share: float | None = None
    seconds_left: float | None = None
    note: Words | None = None
    file: Path | None = None
    error: BrovaError | None = None
    name: str = ""
    result: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """What the job wrote down: title, bytes, seconds, segments, and how many of them had to be drawn."""


class RenderJob:
    """The studio's render: at most one at a time. It goes on when the studio is closed (the job outlives screens),
    and the job itself puts the film into the library.
    """

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.state = State()
        self.changed: Event[State] = Event()
        self.rendered: Reel | None = None
        """The state of the document that was rendered last, if it was rendered from here."""
        self._job: JobId | None = None
        self._is_given_up = False
        self._has_looked = False
        self._tie = bench.runner.changed.subscribe(self._heard)

    def close(self) -> None:
        self._tie.close()

    def file_name(self, wish: str, preset: str) -> str:
        """The wish as a name that every system takes, with the preset's ending."""
        row = PRESETS[preset]
        stem = wish.removesuffix(f".{row.extension}").strip()
        return f"{safe_name(stem, otherwise='reel')}.{row.extension}"

    def place(self, name: str) -> Path:
        return self.bench.desk.workspace.folder.renders / name

    async def run(self, opened: OpenReel, name: str, preset: str, quality: Quality) -> None:
        """Render the reel as it is now; the outcome is in `state` afterwards, and the file in the library."""
        self._is_given_up = False
        self._set(State(under_way=True, name=name))
        try:
            reel = opened.reel
            await self.bench.lanes.run(WRITER, opened.save_now)
            job = await self.bench.work.render_reel(self.bench.runner, opened.reel.id, name, preset=preset,
                                                    quality=quality)
        except BrovaError as error:
            self._set(State(error=error, name=name))
            return
        if self._is_given_up:
            await self.bench.runner.cancel(job.id)
        await self._follow(job, name, reel)

    async def take_up(self) -> None:
        """Show what is being rendered already, begun by an earlier studio or an earlier program. Looks once."""
        from brova_desktop.services.render_jobs import RENDER_REEL

        if self._has_looked:
            return
        self._has_looked = True
        jobs = self.bench.desk.workspace.library.jobs
        left = await self.bench.lanes.run(LIBRARY, jobs.unfinished, [RENDER_REEL])
        if self.state.under_way:  # somebody began one meanwhile
            return
        for job in left:
            name = str(job.payload["name"])
            self._set(State(under_way=True, name=name))
            await self._follow(job, name, None)

    async def _follow(self, job: Job, name: str, reel: Reel | None) -> None:
        """Wait for a render; being cancelled ends the waiting only."""
        from brova_desktop.domain.workspace.job import JobState
        from brova_desktop.services.work import failure_of

        self._job = job.id
        try:
            over = await self.bench.runner.wait(job.id)
        except BrovaError as error:
            self._set(State(error=error, name=name))
            return
        finally:
            self._job = None
        if over.state is JobState.CANCELLED:
            self._set(State(name=name))
        elif over.state is not JobState.DONE:
            self._set(State(error=failure_of(over), name=name))
        else:
            self.rendered = reel
            self._set(State(file=self.place(name), share=1.0, name=name, result=over.result or {}))

    async def cancel(self) -> None:
        """Stop it, also when the reel is still being saved for it."""
        self._is_given_up = True
        if self._job is not None:
            await self.bench.runner.cancel(self._job)

    def _heard(self, news: JobNews) -> None:
        if news.job == self._job and not news.state.is_over:
            progress: Progress = news.progress
            self._set(State(True, progress.share, news.seconds_left, progress.note, name=self.state.name))

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit(state)


def usual_preset(reel: Reel) -> str:
    """The place a reel of this shape is most often for."""
    width, height = reel.canvas.width, reel.canvas.height
    if width > height:
        return "youtube"
    return "instagram-feed" if width == height else "instagram-reel"


def misfits(reel: Reel, row: Preset) -> tuple[tuple[Words, bool], ...]:
    """What does not fit a place, and whether the place would refuse it."""
    from brova_desktop.services.fitness import planned

    return tuple((one.words, one.weight.value == "refused") for one in planned(reel, row))


def limits_text(row: Preset, translate: Callable[[Words], str]) -> str:
    """What a row makes and what its place takes, in one line."""
    from brova_desktop.domain.presets.checks import human

    parts = [f"{row.width} × {row.height}" if row.width else translate(say("Size of the canvas"))]
    if row.limits.longest is not None:
        parts.append(translate(say("up to {seconds} s", seconds=str(round(row.limits.longest)))))
    if row.limits.bytes is not None:
        parts.append(translate(say("up to {size}", size=human(row.limits.bytes))))
    return " · ".join(parts)
