"""Reels of the library by what a person calls them: their id or their title."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.services.editing import OpenReel, ReelDesk
from brova_desktop.services.sources import Located, locate
from brova_desktop.services.suite import Desk
from brova_desktop.storage.reels import ReelCard

__all__ = ["KeptReels", "ReelCard"]


@dataclass(frozen=True)
class KeptReels:
    """The reels of an open workspace."""

    desk: Desk
    clock: Clock

    def named(self, word: str) -> ReelId:
        """The reel of an id, or of an exact title. Raises Missing, or Refused when several have that title."""
        page = self.desk.workspace.library.reels.page
        found, after = [], None
        while True:
            cards = page(word, after=after)
            found += [card.id for card in cards.items if card.title == word]
            if cards.after is None:
                break
            after = cards.after
        if len(found) > 1:
            raise Refused(
                say("{count} reels are called {name}.", count=len(found), name=word),
                next_step=say("Name one by its id: {ids}.", ids=", ".join(found[:5])),
            )
        return found[0] if found else self._with_id(word)

    def open(self, word: str) -> Located:
        """The reel as it was left, and where its media lie. It may be open elsewhere, and is not touched.

        Raises also what reading a reel raises.
        """
        reel = ReelDesk(self.desk.workspace.library.reels, self.clock).read(self.named(word))
        return locate(reel, self.desk.workspace.folder.root, self.desk.reels.find)

    def edit(self, word: str) -> OpenReel:
        """The reel under somebody's hands; close it when done."""
        return ReelDesk(self.desk.workspace.library.reels, self.clock).open(self.named(word))

    def _with_id(self, word: str) -> ReelId:
        try:
            return self.desk.workspace.library.reels.load(ReelId(word)).card.id
        except Missing as error:
            raise Missing(
                say("There is no reel called {name}, neither as a file nor in the library.", name=word),
                next_step=say("Check the name, or make one with `brova reel new`."),
                acts=(Act.CHOOSE_ANOTHER_FILE,),
            ) from error
