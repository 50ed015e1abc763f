"""The library as the window and the command line see it."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Category, Placement, Status
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.ports.clock import Clock
from brova_desktop.services.library.covers import FOLDER as COVERS
from brova_desktop.services.library.derived_cache import DerivedCache
from brova_desktop.services.library.deriving import Deriving
from brova_desktop.services.library.importing import LARGEST, Importing, place_of
from brova_desktop.services.library.relinking import Relinking
from brova_desktop.storage.assets import AssetStore

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Shelf:
    """Everything to be done with the assets of one workspace. Blocking; call it from a worker thread."""

    assets: AssetStore
    root: Path
    clock: Clock
    importing: Importing
    deriving: Deriving
    relinking: Relinking

    def listed(self, query: AssetQuery, limit: int) -> tuple[Asset, ...]:
        """The first assets of a list."""
        return self.assets.page(query, size=limit).items

    def named(self, word: str) -> Asset:
        """An asset by its id, the beginning of its id, or its exact name. Raises Missing, Refused when unclear."""
        exact = self.assets.find(AssetId(word))
        if exact is not None:
            return exact
        found = [asset for asset in self.assets.page(AssetQuery(text=word), size=50).items
                 if word in (asset.name, asset.title)]
        if not found:
            raise Missing(say("There is no {name} in the library.", name=word),
                          next_step=say("See what there is with: brova assets list"),
                          acts=(Act.CHOOSE_ANOTHER_FILE,))
        if len(found) > 1:
            raise Refused(say("{count} files are called {name}.", count=len(found), name=word),
                          next_step=say("Name one by its id: {ids}.", ids=", ".join(one.id for one in found[:5])))
        return found[0]

    def place(self, asset: Asset) -> Path:
        """Where the file lies."""
        return place_of(asset, self.root)

    def known(self, place: Path, content_hash: str) -> AssetId | None:
        """The asset outside the bin whose file this is, as long as what is in it is what the library knows."""
        found = (one for one in self.assets.with_hash(content_hash) if one.deleted is None)
        return next((one.id for one in found if self.place(one) == place), None)

    def edit(self, wanted: Iterable[AssetId], *, title: str | None = None, description: str | None = None,
             add_tags: Iterable[str] = (), remove_tags: Iterable[str] = (), category: Category | None = None,
             status: Status | None = None, rating: int | None = None) -> tuple[Asset, ...]:
        """Change the words of assets, all or none; None leaves a field. Raises BadInput, Missing."""
        added, removed = tuple(add_tags), {tag.casefold() for tag in remove_tags}

        def change(asset: Asset) -> Asset:
            kept = [tag for tag in asset.tags if tag.casefold() not in removed]
            one_each = {tag.casefold(): tag for tag in reversed([*kept, *added])}
            tags = tuple(reversed(one_each.values()))
            return replace(
                asset, tags=tags, title=asset.title if title is None else title,
                description=asset.description if description is None else description,
                category=asset.category if category is None else category,
                status=asset.status if status is None else status,
                rating=asset.rating if rating is None else rating)

        return self._changed(wanted, change)

    def set_tags(self, wanted: Iterable[AssetId], tags: Iterable[str]) -> tuple[Asset, ...]:
        """Give assets exactly these tags. Raises BadInput, Missing."""
        exactly = tuple(tags)
        return self._changed(wanted, lambda asset: replace(asset, tags=exactly))

    def put_back(self, earlier: Iterable[Asset]) -> tuple[Asset, ...]:
        """Give assets the words, and the place in the bin or outside, that they had: undo. Raises Missing."""
        known = {asset.id: asset for asset in earlier}

        def change(asset: Asset) -> Asset:
            was = known[asset.id]
            return replace(asset, title=was.title, description=was.description, tags=was.tags,
                           category=was.category, status=was.status, rating=was.rating, deleted=was.deleted)

        return self._changed(known, change)

    def bin(self, wanted: Iterable[AssetId]) -> tuple[Asset, ...]:
        """Put assets into the bin; their files stay."""
        return self.assets.bin(wanted, self.clock.now())

    def unbin(self, wanted: Iterable[AssetId]) -> tuple[Asset, ...]:
        return self.assets.unbin(wanted, self.clock.now())

    def delete(self, wanted: Iterable[AssetId]) -> int:
        """Remove assets in the bin for good, and the copies in the workspace that nobody else uses.

        Files used in place are never touched. Returns how many there were.
        """
        gone = [asset for asset in self.assets.get_many(wanted).values() if asset.deleted is not None]
        count = self.assets.forget([asset.id for asset in gone])
        for asset in gone:
            shutil.rmtree(self.root / COVERS / asset.id, ignore_errors=True)
            if asset.placement is Placement.COPIED and not self.assets.with_path(asset.path):
                try:
                    self.place(asset).unlink(missing_ok=True)
                except OSError as error:  # open in another program on Windows; a check of the workspace finds it
                    log.info("a file nobody knows any more stays: %s", error)
        return count

    def _changed(self, wanted: Iterable[AssetId], change: Callable[[Asset], Asset]) -> tuple[Asset, ...]:
        return self.assets.change_many(list(wanted), change, self.clock.now())


def shelf_of(assets: AssetStore, root: Path, looks: MediaWorkers, toolbox: Callable[[], Toolbox], clock: Clock,
             mint: Callable[[], str], largest: Callable[[], int] = lambda: LARGEST) -> Shelf:
    """The shelf of an open library; `root` is the workspace's folder. `looks` is closed by whoever opened it.

    `largest` is how many bytes an imported file may have.
    """
    cache = DerivedCache(root / "cache" / "derived", looks, toolbox)
    return Shelf(assets, root, clock, Importing(assets, root, looks, clock, mint, largest),
                 Deriving(assets, root, cache, clock), Relinking(assets, root, clock))
