"""Files of a reel that are gone: looked for where a person points to. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from brova_desktop.domain.reels.records import Media
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ports.report import Report
from brova_desktop.ui.bridge.workbench import Workbench

MOST_FILES = 50_000


async def look_for(bench: Workbench, missing: Sequence[Media], places: Sequence[Path],
                   report: Report) -> tuple[Media, ...]:
    """Those that are in the files and folders, with their new paths; the library learns where its files are too.

    Raises Cancelled.
    """
    return await bench.lanes.run(FILES, _looked_for, bench, tuple(missing), tuple(places), report)


def _looked_for(bench: Workbench, missing: tuple[Media, ...], places: tuple[Path, ...],
                report: Report) -> tuple[Media, ...]:
    relinking = bench.desk.shelf.relinking
    relinking.check(report)
    relinking.search(places, report)
    found: list[Media] = []
    for one in missing:
        known = bench.desk.reels.find(one) if bench.desk.reels.find is not None else None
        place = known or _same(one, places, report)
        if place is not None:
            found.append(replace(one, path=str(place)))
    return tuple(found)


def _same(media: Media, places: tuple[Path, ...], report: Report) -> Path | None:
    """A file of the same content; where the content is not known, of the same name and size."""
    from brova_desktop.services.library.reading_files import files_in
    from brova_desktop.services.sources import content_hash

    for number, path in enumerate(files_in(places)):
        report.raise_if_cancelled()
        if number > MOST_FILES:
            return None
        try:
            same_size = not media.size or path.stat().st_size == media.size
            if same_size and media.sha256 and content_hash(path) == media.sha256:
                return path.absolute()
            if same_size and not media.sha256 and path.name == media.name:
                return path.absolute()
        except OSError:
            continue  # not every file of a folder can be read
    return None
