"""Where a workspace lies, and whether another copy of it may be in use: two copies would publish everything twice.

Every place a workspace is used at has an identity of its own. A folder that was renamed keeps it; a folder that was
copied, or an older state that was put in its place, is noticed at its next opening, and what is planned in it is held
until a person says that it may go out from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from brova_desktop.domain.words import Words, say

LONGEST = 4_096


class Arrival(Enum):
    """How a workspace came to where it is opened."""

    NEW = "new"
    HERE = "here"
    MOVED = "moved"
    COPIED = "copied"
    """Brought here from elsewhere: the original may be in use still."""
    RESTORED = "restored"
    """Older than what was here: somebody put an earlier state of the folder back."""

    @property
    def may_repeat(self) -> bool:
        """Whether what is planned may have gone out, or go out, from somewhere else too."""
        return self in (Arrival.COPIED, Arrival.RESTORED)


@dataclass(frozen=True, slots=True)
class Place:
    """One folder on one computer. `id` names this copy among its twins.

    `computer` is a one-way mark, `node` the file system's number of the folder, which a copy does not have; "" where
    the drive tells no folders apart.
    """

    id: str
    computer: str
    folder: str
    node: str

    def is_same_folder(self, other: Place) -> bool:
        """Whether it is one folder of one computer, which may have been renamed."""
        return self.computer == other.computer and self.node == other.node != ""

    def record(self) -> dict[str, str]:
        """Plain values for JSON."""
        return {"id": self.id, "computer": self.computer, "folder": self.folder, "node": self.node}


def place_from(record: object) -> Place | None:
    """A place from its JSON; None for anything else."""
    if not isinstance(record, Mapping):
        return None
    values = [record.get(name) for name in ("id", "computer", "folder", "node")]
    if not all(isinstance(one, str) and len(one) <= LONGEST for one in values):
        return None
    id, computer, folder, node = map(str, values)
    return Place(id, computer, folder, node) if id.isascii() and id.isalnum() else None


def arrival(known: Place | None, here: Place, *, was_opened: bool, is_older: bool, twin: bool) -> Arrival:
    """How it came here. `known` is where it was opened last; `was_opened`: by a program that notes places at all.

    `is_older`: it was opened here more often than its library knows. `twin`: where it was, there still is one.
    """
    if known is None:
        return Arrival.COPIED if was_opened else Arrival.NEW
    stays = known.computer == here.computer and known.folder == here.folder
    moved = known.is_same_folder(here) and not twin
    if not (stays or moved):
        return Arrival.COPIED
    if is_older:
        return Arrival.RESTORED
    return Arrival.HERE if stays else Arrival.MOVED


@dataclass(frozen=True, slots=True)
class Twin:
    """Why the planned posts of a workspace are held: since when another copy may publish the same."""

    since: datetime
    how: Arrival

    def words(self) -> Words:
        if self.how is Arrival.RESTORED:
            return say("An earlier state of this workspace was put back. Its planned posts are held until you say "
                       "that they may go out.")
        return say("This workspace was copied or moved here. Its planned posts are held, so that they do not go out "
                   "twice, until you say that they are published from here.")
