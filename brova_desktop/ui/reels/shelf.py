"""The list of reels: what there is, in which order, and what is done to whole reels. Qt-free; calls block the lanes,
never the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.domain.ids import AssetId, ItemId, ReelId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.compose import Recipe, compose, media_from
from brova_desktop.domain.reels.document import Canvas, Reel, empty_reel
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.reels.sequence import Take
from brova_desktop.domain.words import say
from brova_desktop.files import make_folder
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:  # it brings the database along
    from brova_desktop.services.editing import OpenReel
    from brova_desktop.services.kept_reels import ReelCard

SHAPES: dict[str, tuple[int, int]] = {
    "9:16": (1080, 1920), "4:5": (1080, 1350), "1:1": (1080, 1080), "16:9": (1920, 1080),
}  # fmt: skip
"""Canvases by the name people know, in pixels."""
MOST = 2_000


class Order(Enum):
    """How the list is sorted."""

    CHANGED = "changed"
    TITLE = "title"
    LENGTH = "length"


def shape_name(width: int, height: int) -> str:
    """9:16 and the like; sizes of another shape as they are."""
    for name, (wide, high) in SHAPES.items():
        if width * high == height * wide:
            return name
    return f"{width} × {height}"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a reel beyond its card once its cover was drawn."""

    revision: int
    shape: str


class ReelShelf:
    """The reels of the workspace. `cards` are sorted; `changed` comes when they are others."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.cards: tuple[ReelCard, ...] = ()
        self.loaded = False
        self.trouble: BrovaError | None = None
        self.text = ""
        self.order = Order.CHANGED
        self.changed: Event[None] = Event()
        self.known: dict[str, Known] = {}

    async def load(self) -> None:
        """Read the list again."""
        store = self.bench.desk.workspace.library.reels
        try:
            found = await self.bench.lanes.run(LIBRARY, lambda: store.page(self.text, size=MOST).items)
        except BrovaError as error:
            self.trouble, self.loaded = error, True
            self.changed.emit(None)
            return
        self.trouble, self.loaded = None, True
        self.cards = self._sorted(found)
        self.changed.emit(None)

    def sort(self, order: Order) -> None:
        self.order = order
        self.cards = self._sorted(self.cards)
        self.changed.emit(None)

    def _sorted(self, cards: Sequence[ReelCard]) -> tuple[ReelCard, ...]:
        if self.order is Order.TITLE:
            return tuple(sorted(cards, key=lambda card: (card.title.casefold(), card.id)))
        if self.order is Order.LENGTH:
            return tuple(sorted(cards, key=lambda card: (-card.duration, card.id)))
        return tuple(sorted(cards, key=lambda card: card.changed, reverse=True))

    def card(self, id: str) -> ReelCard | None:
        return next((card for card in self.cards if card.id == id), None)

    # --- verbs ---

    async def new(self, title: str, shape: str, assets: Sequence[str] = ()) -> ReelId:
        """A reel over files of the library in this order, or an empty one. Raises BadInput, Missing."""
        width, height = SHAPES[shape]
        canvas = Canvas(width=width, height=height)
        reel = await self.bench.lanes.run(LIBRARY, self._made, title, canvas, tuple(map(AssetId, assets)))
        return await self._kept(reel)

    async def duplicate(self, id: str, title: str) -> ReelId:
        """A copy with everything in it, as it was saved last."""
        reel = await self.bench.lanes.run(LIBRARY, saved_reel, self.bench, id)
        return await self._kept(replace(reel, id=ReelId(mint()), title=title))

    async def rename(self, id: str, title: str) -> None:
        """Call a reel something else: a step of its own in its history."""
        from brova_desktop.domain.reels.edits.wording import set_title

        def work() -> None:
            opened = self.bench.reels.open(ReelId(id))
            try:
                opened.document.apply("Rename", lambda reel: set_title(reel, title))
            finally:
                opened.close()

        await self.bench.lanes.run(LIBRARY, work)
        self._tell(id)

    async def bin(self, ids: Sequence[str]) -> None:
        """Put reels away; `unbin` brings them back."""
        store, at = self.bench.desk.workspace.library.reels, self.bench.clock.now()

        def work() -> None:
            for id in ids:
                store.bin(ReelId(id), at)

        await self.bench.lanes.run(LIBRARY, work)
        self._tell(*ids)

    async def unbin(self, ids: Sequence[str]) -> None:
        store = self.bench.desk.workspace.library.reels

        def work() -> None:
            for id in ids:
                store.unbin(ReelId(id))

        await self.bench.lanes.run(LIBRARY, work)
        self._tell(*ids)

    async def open(self, id: str) -> OpenReel:
        """The reel under somebody's hands. Raises Missing, BadInput."""
        return await self.bench.lanes.run(LIBRARY, self.bench.reels.open, ReelId(id))

    async def _kept(self, reel: Reel) -> ReelId:
        await self.bench.lanes.run(LIBRARY, lambda: self.bench.reels.add(reel).close())
        self._tell(reel.id)
        return reel.id

    def _tell(self, *ids: str) -> None:
        self.bench.changed.emit(Changes.of(Subject.REELS, ids))

    def _made(self, title: str, canvas: Canvas, assets: tuple[AssetId, ...]) -> Reel:
        id = ReelId(mint())
        media = media_of(self.bench, assets)
        pictures = [one for one in media if one.kind.value != "audio"]
        if not pictures:
            return empty_reel(id, ItemId(mint()), canvas=canvas, title=title)
        music = next((one for one in media if one.kind.value == "audio"), None)
        # The title of the document, not one over the picture: nobody asked for a text.
        made = compose(Recipe(takes=tuple(Take(one) for one in pictures), canvas=canvas, music=music), id=id, mint=mint)
        return replace(made.reel, title=title)


def media_of(bench: Workbench, assets: Sequence[AssetId]) -> tuple[Media, ...]:
    """Files of the library as entries of a reel, in this order; those not looked into yet are left out. Blocks.

    Raises Refused when none of them can be used.
    """
    shelf = bench.desk.shelf
    found = shelf.assets.get_many(assets)
    made = tuple(
        media_from(asset.id, asset.name, str(shelf.place(asset)), asset.facts, sha256=asset.content_hash,
                   size=asset.size)
        for id in assets
        if (asset := found.get(id)) is not None and asset.facts is not None
    )
    if assets and not made:
        raise Refused(say("None of these files can be used in a reel."),
                      next_step=say("Wait until they are imported, or choose others."))
    return made


def saved_reel(bench: Workbench, id: str) -> Reel:
    """The reel as far as it is written down, without opening it. Blocks; raises Missing."""
    return bench.reels.read(ReelId(id))


def cover_place(bench: Workbench, card: ReelCard) -> Path:
    """Where a reel's cover is kept."""
    return bench.desk.workspace.folder.cache / "covers" / f"{card.id}-{card.revision}.jpg"


def find_cover(bench: Workbench, card: ReelCard, export: Callable[[Path, int, int, bytes], None]) -> tuple[Path, str]:
    """The cover's file, drawn now if need be, and the shape of the reel. Blocks."""
    from brova_desktop.services.previewing import draw_cover

    reel = saved_reel(bench, card.id)
    place = cover_place(bench, card)
    if not place.is_file():
        width, height, pixels = draw_cover(bench.desk, bench.desk.rendering.painter(), reel, (640, 640))
        make_folder(place.parent)
        export(place, width, height, pixels)
        bench.desk.workspace.library.reels.set_thumbnail(card.id, f"covers/{place.name}")
        for old in place.parent.glob(f"{card.id}-*.jpg"):
            if old != place:
                old.unlink(missing_ok=True)
    return place, shape_name(reel.canvas.width, reel.canvas.height)
