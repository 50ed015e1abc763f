"""Assets and facts as rows for people and documents for programs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import Ticks, to_seconds
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import JobState, Progress
from brova_desktop.ports.report import Report

if TYPE_CHECKING:
    from brova_desktop.cli.output import Output
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.suite import Desk


class News(Protocol):
    """What is told about a job."""

    @property
    def job(self) -> JobId: ...
    @property
    def title(self) -> Words: ...
    @property
    def progress(self) -> Progress: ...


def probe_document(file: Path, facts: MediaFacts, warnings: Iterable[Words]) -> dict[str, object]:
    """The facts of a file, times in seconds too."""
    return {"file": file, "facts": facts_document(facts), "warnings": list(warnings)}


def facts_document(facts: MediaFacts) -> dict[str, object]:
    rate = facts.frame_rate
    return {**facts.record(), "seconds": float(to_seconds(facts.duration)), "fps": None if rate is None else rate,
            "display_width": facts.display_width, "display_height": facts.display_height}


def asset_document(asset: Asset, shelf: Shelf) -> dict[str, object]:
    """One asset with where its file and its derived files lie."""
    ready = shelf.deriving.ready_files(asset)
    return {
        "id": asset.id, "kind": asset.kind, "name": asset.name, "title": asset.title, "state": asset.state,
        "trouble": asset.trouble, "file": shelf.place(asset), "placement": asset.placement, "size": asset.size,
        "sha256": asset.content_hash, "tags": asset.tags, "description": asset.description,
        "category": asset.category, "status": asset.status, "origin": asset.origin, "rating": asset.rating,
        "added": asset.added, "deleted": asset.deleted,
        "facts": facts_document(asset.facts) if asset.facts else None,
        "derived": {"poster": ready.poster, "filmstrip": ready.filmstrip, "waveform": ready.waveform,
                    "proxy": ready.proxy},
    }  # fmt: skip


def asset_rows(found: Iterable[Asset]) -> list[tuple[object, ...]]:
    return [(one.id, one.kind.value, one.state.value, length(one.facts), size(one.facts), one.label,
             ", ".join(one.tags)) for one in found]  # fmt: skip


def fact_rows(facts: MediaFacts) -> list[tuple[str, str]]:
    """What a person wants to know of a file, without what does not apply to it."""
    rate = facts.frame_rate
    picture = [] if not facts.has_picture else [
        ("size", size(facts)), ("turned", f"{facts.rotation} degrees" if facts.rotation else ""),
        ("frames a second", f"{float(rate):.5g}{' (variable)' if facts.is_vfr else ''}" if rate else ""),
        ("picture codec", " ".join(part for part in (facts.video_codec, facts.video_profile) if part)),
        ("pixels", f"{facts.pixel_format}, {facts.bit_depth} bits{', see-through' if facts.has_alpha else ''}"),
        ("colour", "HDR " * facts.is_hdr + (facts.colour_profile or facts.colour_primaries)),
    ]  # fmt: skip
    sound = [] if not facts.has_sound else [
        ("sound codec", facts.audio_codec), ("sound", f"{facts.channel_layout}, {facts.sample_rate} Hz"),
        ("sound begins", f"{float(to_seconds(facts.audio_start)):+.3f} s" if facts.audio_start else ""),
        ("loudness", "" if facts.loudness is None else f"{facts.loudness} LUFS"),
    ]  # fmt: skip
    rows = [("kind", facts.kind.value), ("container", facts.container), ("length", length(facts)), *picture, *sound]
    return [(name, value.strip()) for name, value in rows if value.strip()]


def length(facts: MediaFacts | None) -> str:
    """Minutes and seconds; nothing for stills."""
    if facts is None or facts.duration <= 0:
        return ""
    seconds = float(to_seconds(Ticks(facts.duration)))
    return f"{int(seconds // 60)}:{seconds % 60:06.3f}"


def size(facts: MediaFacts | None) -> str:
    return f"{facts.display_width}x{facts.display_height}" if facts is not None and facts.has_picture else ""


class JobWatch:
    """Shows what jobs of the library say, a bar each, and remembers which ones ended."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._reports: dict[JobId, Report] = {}

    def hear(self, news: News) -> None:
        report = self._reports.setdefault(news.job, self._out.report(news.title))
        if news.progress.note is not None:
            report.note(news.progress.note)
        report.progress(news.progress.done, news.progress.total, unit=news.progress.unit)

    def troubles(self, desk: Desk) -> list[str]:
        """What could not be prepared, in sentences; the files themselves are in the library all the same."""
        found = []
        for job in map(desk.workspace.library.jobs.get, self._reports):
            found += list((job.result or {}).get("troubles", ()))
            if job.kind == "prepare" and job.state is JobState.FAILED and job.trouble is not None:
                found.append(job.trouble.sentence())
        return found
