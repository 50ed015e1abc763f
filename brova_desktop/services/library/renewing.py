"""A file that came in and then became another one: more of it arrived, or a program wrote it anew.

What nothing uses yet simply becomes the new file, with the words people gave it. What is used stays as it is, and
the new file stands beside it as a later version that says what it is a version of.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from enum import Enum

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.made import How, Made
from brova_desktop.ports.clock import Clock
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.library.covers import FOLDER as COVERS
from brova_desktop.services.library.shelf import Shelf
from brova_desktop.storage.library import Library

log = logging.getLogger(__name__)


class Renewal(Enum):
    """What became of the asset there was."""

    REPLACED = "replaced"
    VERSION = "version"
    """It stays; the new file is a version of it."""


@dataclass(frozen=True)
class Renewing:
    """Of one library. Blocks."""

    library: Library
    shelf: Shelf
    clock: Clock

    def renew(self, old: AssetId, fresh: Asset) -> tuple[Asset, Renewal | None]:
        """Let what a file holds now take the place of what it held. None: there is nothing to take the place of."""
        known = self.shelf.assets.find(old)
        if known is None or known.deleted is not None or known.id == fresh.id:
            return fresh, None
        same_file = known.placement is Placement.REFERENCED and self.shelf.place(known) == self.shelf.place(fresh)
        if same_file or not self.is_used(known):
            return self._replaced(known, fresh), Renewal.REPLACED
        if AssetNotes(self.library.settings).made(fresh.id) is not None:
            return fresh, None
        self.shelf.assets.change(fresh.id, lambda one: replace(
            one, title=known.title, tags=known.tags, category=known.category, description=known.description),
            self.clock.now())
        AssetNotes(self.library.settings).note_made(fresh.id, Made(known.id, How.RENEWED))
        return self.shelf.assets.get(fresh.id), Renewal.VERSION

    def is_used(self, asset: Asset) -> bool:
        """Whether a reel, a post, a piece, captions or a chosen thumbnail hang on what is in it."""
        notes = AssetNotes(self.library.settings)
        return bool(self.library.reels.holding(asset.id, limit=1) or self.library.posts.with_asset(asset.id, limit=1)
                    or notes.captions(asset.id) or self.shelf.assets.get_many(notes.variants(asset.id))
                    or (self.shelf.root / COVERS / asset.id).is_dir())

    def _replaced(self, known: Asset, fresh: Asset) -> Asset:
        taken = self.shelf.assets.take_over(known.id, fresh.id, self.clock.now())
        if known.placement is Placement.COPIED and not self.shelf.assets.with_path(known.path):
            try:
                self.shelf.place(known).unlink(missing_ok=True)
            except OSError as error:  # open in another program on Windows; a check of the workspace finds it
                log.info("a file nobody knows any more stays: %s", error)
        return taken
