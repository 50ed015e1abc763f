"""Notices at the opening of a workspace that it was copied here or put back, and holds its planned posts."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import mint
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.workspace.place import Arrival, Place, Twin, arrival
from brova_desktop.domain.workspace.workspace import WorkspaceCard
from brova_desktop.files import atomic_write
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.storage.carried_over import carry_over
from brova_desktop.storage.computer import computer_mark
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.library import Library

log = logging.getLogger(__name__)

KEPT = 500
"""Places whose openings are remembered; the ones longest unused go."""
AT_REST = frozenset({TargetState.DRAFT, TargetState.HANDED_OVER, TargetState.CONFIRMING, TargetState.PUBLISHED,
                     TargetState.FAILED, TargetState.CANCELLED})
"""Nothing more goes out of these from here by itself."""


class Places:
    """`file` counts, outside of any workspace, how often each place was opened: an earlier state knows fewer."""

    def __init__(self, file: Path, computer: Callable[[], str] = computer_mark) -> None:
        self._file = file
        self._computer = computer

    def settle(self, folder: WorkspaceFolder, card: WorkspaceCard, library: Library, key: LibraryKey,
               now: datetime) -> WorkspaceCard:
        """Note where a library that was opened for writing lies; the card with its place. Raises BrovaError.

        What a copy may publish a second time is held first; what has come due meanwhile waits for a person's look.
        """
        counts, openings, here = self._counts(), library.twins.openings(), self._here(folder, card)
        came = arrival(card.place, here, was_opened=openings > 0, twin=_has_twin(card, here),
                       is_older=card.place is not None and openings < counts.get(card.place.id, 0))
        twin = None
        if came.may_repeat and not card.sandbox and any(state not in AT_REST for state in library.targets.counts()):
            twin = Twin(now, came)
        if twin is not None:
            log.info("the workspace was %s: its planned posts are held", came.value)
            library.settings.put(PAUSED, True)
            carry_over(folder.library, key, None, now)
        library.twins.opened(openings + 1, twin)  # last: an earlier state that was counted looks like the present one
        place = replace(here, id=card.place.id if card.place and came is not Arrival.COPIED else mint())
        if place != card.place:
            card = replace(card, place=place)
            folder.write_card(card)
        self._write({**{id: count for id, count in counts.items() if id != place.id}, place.id: openings + 1})
        return card

    def own(self, folder: WorkspaceFolder, card: WorkspaceCard) -> Place | None:
        """The place that a card names, None when it is that of a twin: a copy that was not opened for writing yet."""
        known, here = card.place, self._here(folder, card)
        if known is None:
            return None
        stays = known.computer == here.computer and known.folder == here.folder
        return known if stays or known.is_same_folder(here) else None

    def moved(self, folder: WorkspaceFolder, card: WorkspaceCard) -> WorkspaceCard:
        """This program put it there, and took it away where it was. Raises BrovaError."""
        if card.place is not None:
            card = replace(card, place=replace(self._here(folder, card), id=card.place.id))
            folder.write_card(card)
        return card

    def restored(self, card: WorkspaceCard) -> None:
        """An earlier library was put in place by this program, which carried over what had gone out since."""
        if card.place is not None:
            self._write({id: count for id, count in self._counts().items() if id != card.place.id})

    def _here(self, folder: WorkspaceFolder, card: WorkspaceCard) -> Place:
        root = os.path.realpath(folder.root)
        mark = hashlib.sha256(f"{card.id}\0{self._computer() or self._own_mark()}".encode()).hexdigest()[:16]
        return Place("", mark, root, _node(root))

    def _own_mark(self) -> str:
        """For systems that have no mark of their own."""
        file = self._file.with_name("computer.txt")
        with suppress(OSError):
            return file.read_text(encoding="ascii", errors="ignore")
        with suppress(BrovaError):
            atomic_write(file, mint().encode())
            return file.read_text(encoding="ascii", errors="ignore")
        return ""

    def _counts(self) -> dict[str, int]:
        try:
            found = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        known = found.items() if isinstance(found, dict) else ()
        return {id: count for id, count in known if isinstance(count, int)}

    def _write(self, counts: Mapping[str, int]) -> None:
        try:
            atomic_write(self._file, json.dumps(dict(list(counts.items())[-KEPT:])).encode())
        except BrovaError as error:  # without it an earlier state is not noticed; the workspace itself is open
            log.info("the places of workspaces were not written: %s", error.detail)


def publish_here(library: Library) -> None:
    """A person said that the planned posts of this copy go out from here."""
    library.twins.release()
    library.settings.put(PAUSED, False)


def _node(root: str, *, drives_have_numbers: bool = sys.platform == "win32") -> str:
    """Some network drives number no folders, and every drive gives its topmost folder the same number.

    On Windows a drive's own number goes along with it, whatever its letter (learn.microsoft.com, "volume serial
    number"); elsewhere it is given anew each time the drive is connected.
    """
    try:
        facts = Path(root).stat()
    except OSError:  # it answered a moment ago; whatever is wrong is told by whoever needs it next
        return ""
    if not facts.st_ino:
        return ""
    if os.path.ismount(root):
        return f"{facts.st_dev:x}-{facts.st_ino:x}" if drives_have_numbers and facts.st_dev else ""
    return f"{facts.st_ino:x}"


def _has_twin(card: WorkspaceCard, here: Place) -> bool:
    """Whether the workspace is still where it was too."""
    if card.place is None or card.place.folder == here.folder:
        return False
    try:
        return WorkspaceFolder(Path(card.place.folder)).read_card().id == card.id
    except BrovaError:
        return False
