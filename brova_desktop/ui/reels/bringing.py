"""Files on their way into a reel: assets of the library, and files from elsewhere, which are imported first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Placement
from brova_desktop.domain.reels.compose import media_from
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:
    from brova_desktop.domain.media.asset import Asset
    from brova_desktop.services.suite import Desk


async def brought(bench: Workbench, assets: Sequence[str] = (), files: Sequence[Path] = ()) -> tuple[Media, ...]:
    """`media_of` on its lane, as the settings say; what came into the library is told to whoever shows it, and its
    small files are made later. Raises the same."""
    wish, fresh = bench.settings.current.media, list[AssetId]()
    placement = Placement.COPIED if wish.import_mode == "copy" else Placement.REFERENCED
    try:
        return await bench.lanes.run(FILES, media_of, bench.desk, assets, files, placement=placement, fresh=fresh)
    finally:  # some may have come in before one failed
        if files:
            bench.changed.emit(Changes.of(Subject.ASSETS))
        await bench.work.prepare(bench.runner, fresh, proxies=wish.proxies)


def media_of(desk: Desk, assets: Sequence[str] = (), files: Sequence[Path] = (), report: Report | None = None, *,
             placement: Placement = Placement.COPIED, fresh: list[AssetId] | None = None) -> tuple[Media, ...]:
    """Entries for a reel, in the order given; what is new to the library is added to `fresh`. Blocks (imports copy and
    look into files): run it on a lane.

    Raises Refused when nothing usable is among them, and what importing raises.
    """
    from brova_desktop.services.library.importing import Outcome  # it brings decoders along

    listener = report or SilentReport()
    known = desk.shelf.assets.get_many([AssetId(one) for one in assets])
    found = [known[AssetId(one)] for one in assets if AssetId(one) in known]
    refusal = None
    for path in files:
        result = desk.shelf.importing.import_one(path, listener, placement=placement)
        if result.asset is not None and result.asset.facts is not None:
            found.append(result.asset)
        elif result.sentence is not None:
            refusal = result.sentence
        if fresh is not None and result.asset is not None and result.outcome is Outcome.IMPORTED:
            fresh.append(result.asset.id)
    media = tuple(_media(desk, asset) for asset in found if asset.facts is not None)
    if not media:
        raise Refused(refusal or say("There is nothing in that which a reel can use."))
    return media


def _media(desk: Desk, asset: Asset) -> Media:
    assert asset.facts is not None
    return media_from(AssetId(asset.id), asset.name, str(desk.shelf.place(asset)), asset.facts,
                      sha256=asset.content_hash, size=asset.size)
