"""What the side panels share: the library's files as thumbs, and the way from a file into the reel. Qt-free but for
pictures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES, LIBRARY
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.media_pictures import poster
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.shelf import media_of
from brova_desktop.ui.reels.thumbs import Thumb

SHOWN = 300
"""Files in a side panel; the search finds the rest."""
ICONS = {MediaKind.VIDEO: "video", MediaKind.IMAGE: "image", MediaKind.AUDIO: "music"}


def asset_payload(keys: list[str]) -> tuple[str, str]:
    """What is dragged from a list of assets."""
    return ASSETS_MIME, json.dumps(keys)


async def read_assets(bench: Workbench, text: str, kinds: Sequence[MediaKind]) -> tuple[Asset, ...]:
    """The newest files of some kinds, found by a text."""
    query = AssetQuery(text=text, kinds=tuple(kinds))
    return await bench.lanes.run(LIBRARY, lambda: bench.desk.shelf.listed(query, SHOWN))


def asset_thumb(bench: Workbench, asset: Asset) -> Thumb:
    """A file of the library in a list."""
    length = asset.facts.duration if asset.facts is not None else 0
    seconds = round(length / TICKS_PER_SECOND)
    badge = f"{seconds // 60}:{seconds % 60:02}" if length > 0 else ""
    missing = asset.state in (AssetState.MISSING, AssetState.BROKEN)
    detail = t(asset.trouble) if asset.trouble is not None else ""
    return Thumb(asset.id, asset.label, detail, badge, ICONS[asset.kind],
                 lambda size: poster(bench, asset, QSize(size.width(), size.height())), warning=missing)


async def file_media(bench: Workbench, assets: Sequence[str]) -> tuple[Media, ...]:
    """Library files as entries of a reel. Raises Refused when none can be used."""
    return await bench.lanes.run(LIBRARY, media_of, bench, tuple(map(AssetId, assets)))


async def bundled_media(bench: Workbench, path: Path) -> Media:
    """A file that comes with the program, taken into the library so that the workspace stays whole."""

    def work() -> Media:
        result = bench.desk.shelf.importing.import_one(path, SilentReport())
        if result.asset is None:
            raise Refused(say("{name} could not be taken into the library.", name=path.name))
        return media_of(bench, (result.asset.id,))[0]

    media = await bench.lanes.run(FILES, work)
    bench.changed.emit(Changes.of(Subject.ASSETS, [media.id]))
    return media
