"""Pieces and variants of clips of the library, made as jobs; each becomes an asset that knows what it was made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BadInput, BrovaError, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Origin, Placement
from brova_desktop.domain.media.made import How, Made
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.timecode import At, show_time
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.engine.progress import Part
from brova_desktop.files import is_there, room
from brova_desktop.jobs.kinds import JobKind, Priority
from brova_desktop.jobs.lanes import RENDER
from brova_desktop.jobs.runner import JobRunner
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.services.converting import Converting, Fit, Way, Wish
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.library.clip_captions import ClipCaptions
from brova_desktop.services.library.names import safe_stem
from brova_desktop.services.suite import Desk

TRIM, CONVERT = "trim", "convert"
_SOUNDS = (".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a")
_FILMS = (".mp4", ".mov", ".m4v", ".mkv")


async def trim_clip(runner: JobRunner, asset: Asset, start: Ticks, end: Ticks, *, exact: bool = False) -> Job:
    """Queue cutting a piece out of a clip; the result's "asset" names it."""
    payload = {"asset": asset.id, "start": start, "end": end, "exact": exact}
    return await runner.add(TRIM, say("Cutting {name}", name=asset.label), payload)


async def convert_clip(runner: JobRunner, asset: Asset, place: str, *, fit: Fit = Fit.FILL, cut: bool = False) -> Job:
    """Queue a variant of a clip for a place (a preset's key). Raises BadInput for a name that is no preset."""
    row = preset(place)
    payload = {"asset": asset.id, "place": row.key, "fit": fit.value, "cut": cut}
    title = say("Converting {name} for {place}", name=asset.label, place=row.name)
    return await runner.add(CONVERT, title, payload, once=f"convert {asset.id} {row.key} {fit.value} {cut}")


@dataclass(frozen=True)
class ClipJobs:
    """Who does them. `prepare` queues making the small files of a new asset."""

    desk: Desk
    converting: Converting
    clock: Clock
    prepare: Callable[[AssetId], None]

    def kinds(self) -> list[JobKind]:
        """What the runner is to know."""
        return [JobKind(TRIM, self._trim, lane=RENDER, priority=Priority.NOW),
                JobKind(CONVERT, self._convert, lane=RENDER, priority=Priority.RENDER)]

    @property
    def notes(self) -> AssetNotes:
        return AssetNotes(self.desk.workspace.library.settings)

    @property
    def captions(self) -> ClipCaptions:
        return ClipCaptions(self.notes, self.desk.shelf.assets, self.clock)

    def _trim(self, job: Job, report: Report) -> Mapping[str, Any]:
        asset, clip = self._clip(job)
        start, end = Ticks(job.payload["start"]), Ticks(job.payload["end"])
        with room(self.desk.workspace.folder.cache) as folder:
            target = Path(folder) / f"{safe_stem(asset.label)}{_suffix(clip, asset)}"
            done = self.converting.trim(clip, At(ticks=start), At(ticks=end), target, Part(report, 0.0, 0.9),
                                        exact=bool(job.payload["exact"]))
            title = f"{asset.label} {show_time(done.start)[:-1]}-{show_time(done.end)[:-1]}"
            made = self._enter(asset, target, title, Made(asset.id, How.TRIMMED, done.start, done.end), report)
        self.captions.carry(asset.id, made.id, done.start, done.end)
        return {"asset": made.id, "file": made.path, "way": done.way.value}

    def _convert(self, job: Job, report: Report) -> Mapping[str, Any]:
        asset, clip = self._clip(job)
        row = preset(job.payload["place"])
        wish = Wish(fit=Fit(job.payload["fit"]), cut=bool(job.payload["cut"]))
        with room(self.desk.workspace.folder.cache) as folder:
            target = Path(folder) / f"{safe_stem(asset.label)} {row.key}.{row.extension}"
            done = self.converting.transcode(clip, [row.key], target, wish, Part(report, 0.0, 0.9))
            for error in done.failed.values():
                raise error
            title = f"{asset.label} ({row.name})"
            made = self._enter(asset, target, title, Made(asset.id, How.CONVERTED, place=row.key), report)
        self.captions.carry(asset.id, made.id, 0, made.facts.duration if made.facts else None)
        problems = [str(one.words) for one in done.made[row.key].problems]
        return {"asset": made.id, "file": made.path, "problems": problems}

    def _clip(self, job: Job) -> tuple[Asset, Path]:
        asset = self.desk.shelf.assets.get(AssetId(job.payload["asset"]))
        place = self.desk.shelf.place(asset)
        if not is_there(place):
            raise Missing(say("{name} is not where it was.", name=asset.name), next_step=say("Show where it is now."))
        return asset, place

    def _enter(self, source: Asset, file: Path, title: str, made: Made, report: Report) -> Asset:
        """Put a finished file into the library, with the words of what it was made of."""
        shelf = self.desk.shelf
        result = shelf.importing.import_one(file, Part(report, 0.9, 1.0), placement=Placement.COPIED,
                                            origin=Origin.RENDERED)
        if result.asset is None or result.is_failure:
            raise _not_taken(result.error, file)
        if result.asset.id == source.id:
            raise BadInput(say("The piece is the whole of {name}.", name=source.name),
                           next_step=say("Choose a later start or an earlier end."))

        def words(entered: Asset) -> Asset:
            return replace(entered, title=title, tags=source.tags, category=source.category,
                           description=source.description)

        if self.notes.made(result.asset.id) is None and result.asset.origin is Origin.RENDERED:
            shelf.assets.change(result.asset.id, words, self.clock.now())
            self.notes.note_made(result.asset.id, made)
        self.prepare(result.asset.id)
        return shelf.assets.get(result.asset.id)


def _suffix(clip: Path, asset: Asset) -> str:
    """The kind of file of a piece: that of the clip where it holds whatever may have to be encoded again."""
    suffix = clip.suffix.lower()
    if asset.facts is not None and not asset.facts.has_picture:
        return suffix if suffix in _SOUNDS else ".m4a"
    return suffix if suffix in _FILMS else ".mp4"


def _not_taken(error: BrovaError | None, file: Path) -> BrovaError:
    return error or BadInput(say("{name} could not be put into the library.", name=file.name))


__all__ = ["CONVERT", "TRIM", "ClipJobs", "Fit", "Way", "convert_clip", "trim_clip"]
