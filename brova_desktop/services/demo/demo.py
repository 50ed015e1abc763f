"""The main job, start to end: clips, photos and music into the library, a reel, a finished file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import BrovaBug
from brova_desktop.domain.ids import AssetId, mint
from brova_desktop.domain.reels.compose import media_from
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.painter import Painter
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.captions import export_captions
from brova_desktop.services.demo.content import TITLE, demo_reel
from brova_desktop.services.demo.material import Export, make_material
from brova_desktop.services.editing import ReelDesk
from brova_desktop.services.rendering import Choice, Rendered
from brova_desktop.services.suite import Desk
from brova_desktop.services.together import Together

NAME = "slow-roast"
COVER_AT = 40
"""The frame that becomes the cover."""


@dataclass(frozen=True, slots=True)
class DemoDone:
    """Everything the demo left behind."""

    workspace: Path
    media: tuple[Path, ...]
    reel: Path
    captions: Path
    cover: Path
    rendered: Rendered


@dataclass(frozen=True)
class Demo:
    """Runs the demo in an open workspace; running it again makes only what is missing."""

    desk: Desk
    painter: Painter
    toolbox: Toolbox
    export: Export
    clock: Clock

    def run(self, report: Report | None = None) -> DemoDone:
        """Blocks; call it from a worker thread. Raises Cancelled, NoRoom, or what rendering raises."""
        shares = Together(report or SilentReport(), (0.3, 0.1, 0.6))
        folder = self.desk.workspace.folder
        made = make_material(folder.cache / "demo", self.painter, self.toolbox, self.export, shares.part(0))
        media, places = self._imported(made, shares.part(1))
        reel = self._kept(media)
        document = folder.exports / f"{NAME}.json"
        self.desk.reels.save(reel, document)
        captions = folder.exports / f"{NAME}.srt"
        export_captions(reel, captions)
        located = self.desk.reels.open(document)
        cover = folder.exports / f"{NAME}-cover.jpg"
        width, height, pixels = self.desk.rendering.frame(located, FRAME_RATES["30"].start_of(COVER_AT))
        self.export(cover, width, height, pixels)
        rendered = self.desk.rendering.render(
            located, folder.renders / f"{NAME}.mp4", Choice(), shares.part(2)
        )
        return DemoDone(folder.root, tuple(places), document, captions, cover, rendered)

    def _imported(self, made: Mapping[str, Path], report: Report) -> tuple[dict[str, Media], list[Path]]:
        """The files as the library's assets, each with its poster, film strip and waveform.

        Copies that somebody deleted are found again in the files the demo made.
        """
        shelf = self.desk.shelf
        shelf.relinking.check(SilentReport())
        media: dict[str, Media] = {}
        places: list[Path] = []
        for done, (name, path) in enumerate(made.items()):
            report.progress(done, len(made), unit="files")
            result = shelf.importing.import_one(path, report)
            asset = result.asset
            if asset is None or asset.facts is None:
                raise BrovaBug(
                    say("The demo's own file {name} could not be imported.", name=path.name),
                    detail=str(result.sentence or ""),
                )
            shelf.deriving.prepare(asset.id, SilentReport(), proxy=False)
            place = shelf.place(asset)
            places.append(place)
            media[name] = media_from(
                AssetId(asset.id),
                asset.name,
                str(place),
                asset.facts,
                sha256=asset.content_hash,
                size=asset.size,
            )
        report.progress(len(made), len(made), unit="files")
        return media, places

    def _kept(self, media: Mapping[str, Media]) -> Reel:
        """The demo reel of the library, made the first time; what a person did to it since is kept."""
        reels = ReelDesk(self.desk.workspace.library.reels, self.clock)
        for card in self.desk.workspace.library.reels.page(TITLE).items:
            if card.title == TITLE:
                opened = reels.open(card.id)
                try:
                    return opened.reel
                finally:
                    opened.close()
        reel = demo_reel(media, id=self.desk.reels.new_id(), mint=mint)
        reels.add(reel).close()
        return reel
