"""Open reels: every step is written down at once, saved now and then, and brought back after a crash.

What was done before a restart is undone like what was done after it.

Editing happens where the caller is and never waits for the disk: finished steps are handed to `run` (a lane of one
thread; immediately unless told otherwise), which writes all that are waiting in one go.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from brova_desktop.domain.editing.journal import Entry, entry, read_entry, replayed
from brova_desktop.domain.editing.open_document import OpenDocument, PastLost, Step
from brova_desktop.domain.editing.remembered import History, remembered
from brova_desktop.domain.errors import BadInput, BrovaError
from brova_desktop.domain.ids import ReelId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import from_json, from_tree, to_json, tree_of
from brova_desktop.domain.reels.spelling import ReelSpelling
from brova_desktop.domain.reels.upgrades import upgraded
from brova_desktop.ports.clock import Clock
from brova_desktop.services.shelves import FileShelf, Kept, LibraryShelf, Shelf
from brova_desktop.storage.reels import ReelStore

log = logging.getLogger(__name__)

Run: TypeAlias = Callable[[Callable[[], None]], object]
"""Runs a piece of work soon, one after the other in order: for example ``partial(lanes.submit, WRITER)``."""

STEPS_BETWEEN_SAVES = 100
"""After so many steps the whole document is saved and the journal begins anew."""

SPELLING = ReelSpelling()


def at_once(work: Callable[[], None]) -> None:
    """For scripts and tests: write before the edit returns."""
    work()


class OpenReel:
    """A reel under somebody's hands.

    `recovered` names the steps that came back from the journal, `lost` counts entries that could not be read. What
    goes wrong while writing is told by `trouble`; the steps stay waiting and are written with the next ones.
    """

    def __init__(self, shelf: Shelf, *, run: Run = at_once) -> None:
        kept = shelf.load(with_past=True)
        written = _written(kept)
        history = _history(kept, written)
        self.recovered = tuple(entry.label for entry in written.entries)
        self.lost = written.lost + kept.set_aside
        self.document = OpenDocument(written.reel, undo=history.undo, redo=history.redo)
        self.trouble: Event[BrovaError] = Event()
        self._settled = self.document.value  # after the last finished step; a drag under way is not saved
        self._shelf = shelf
        self._run = run
        self._saved = written.last_step  # the last step that the saved document holds
        self._number = self._saved + 1
        self._waiting: list[tuple[int, Step[Reel], Reel]] = []
        self._queue = threading.Lock()  # around `_waiting`, never held while the disk is busy
        self._writing = threading.Lock()  # one writer at a time, whatever `run` does
        if kept.entries:
            self._shelf.save(self.document.value, kept.last_step, held=self._saved)
        self._listening = (self.document.stepped.subscribe(self._stepped),
                           self.document.past_lost.subscribe(self._past_lost))  # fmt: skip

    @property
    def reel(self) -> Reel:
        return self.document.value

    @property
    def is_safe(self) -> bool:
        """Whether every finished step is written down."""
        return not self._waiting

    def save_now(self) -> None:
        """Save the whole document before this returns. Raises NoRoom, Refused (changed elsewhere), Missing."""
        with self._writing:
            with self._queue:
                reel, upto = self._settled, self._number - 1
            self._append_waiting(upto)  # the steps are more than what they led to: they are to be undone later
            self._save(reel, upto)

    def close(self) -> None:
        """Save what is not saved and stop listening. The reel is on disk when this returns; raises as `save_now`."""
        for tie in self._listening:
            tie.close()
        if self._number - 1 > self._saved:
            self.save_now()

    # --- steps ---

    def _stepped(self, step: Step[Reel]) -> None:
        with self._queue:
            self._settled = self.document.value
            self._waiting.append((self._number, step, self._settled))
            self._number += 1
        self._run(self._write)

    def _past_lost(self, lost: PastLost) -> None:
        log.info("the past of %s is let go: %s", self.document.value.id, lost.detail)
        self._run(self._forget_past)

    def _write(self) -> None:
        """Write all waiting steps; runs in the lane."""
        try:
            with self._writing:
                newest = self._append_waiting()
                if newest is not None and newest[1] - self._saved >= STEPS_BETWEEN_SAVES:
                    self._save(*newest)
        except BrovaError as error:
            log.info("steps of %s wait to be written: %s", self.document.value.id, error)
            self.trouble.emit(error)

    def _forget_past(self) -> None:
        try:
            with self._writing:
                self._shelf.forget_past()
        except BrovaError as error:  # it will not fit the next time either
            log.info("the past of %s stays: %s", self.document.value.id, error)

    def _append_waiting(self, upto: int | None = None) -> tuple[Reel, int] | None:
        """Write what waits, up to a step; the newest document written and its step's number."""
        with self._queue:
            batch = tuple(each for each in self._waiting if upto is None or each[0] <= upto)
        if not batch:
            return None
        self._shelf.append([(n, entry(n, step, after, SPELLING)) for n, step, after in batch])
        self._forget_waiting(batch[-1][0])
        return batch[-1][2], batch[-1][0]

    def _save(self, reel: Reel, upto: int) -> None:
        if upto < self._saved:  # a later document is on disk already
            return
        self._shelf.save(reel, upto)
        self._saved = upto
        self._forget_waiting(upto)
        self.document.mark_saved(reel)

    def _forget_waiting(self, upto: int) -> None:
        with self._queue:
            self._waiting = [each for each in self._waiting if each[0] > upto]


@dataclass(frozen=True, slots=True)
class _Written:
    """A reel as far as it is written down: the journal's entries it holds, and how many could not be read."""

    reel: Reel
    entries: tuple[Entry, ...]
    lost: int
    last_step: int


def _written(kept: Kept) -> _Written:
    """Raises BadInput for a document that is none."""
    if not kept.entries:
        return _Written(from_json(kept.document), (), 0, kept.past_step)
    tree = tree_of(kept.document)
    try:
        if isinstance(tree, dict):
            replay = replayed(tree, kept.entries, upgrade=upgraded)
            last = replay.entries[-1].number if replay.entries else kept.past_step
            return _Written(from_tree(replay.tree), replay.entries, replay.lost, last)
    except BadInput as error:
        log.warning("the journal of a reel does not fit its document: %s", error.detail)
    return _Written(from_tree(tree), (), len(kept.entries), kept.past_step)


def _history(kept: Kept, written: _Written) -> History[Reel]:
    """What can be undone and redone: the past, as far as it can be read, and what came back from the journal."""
    past = (read for read in map(read_entry, kept.past) if read is not None)  # a gap ends what is remembered
    return remembered((*past, *written.entries), SPELLING)


class ReelDesk:
    """Opens and makes reels."""

    def __init__(self, store: ReelStore, clock: Clock, *, run: Run = at_once) -> None:
        self._store = store
        self._clock = clock
        self._run = run

    def add(self, reel: Reel) -> OpenReel:
        """Put a new reel into the library and open it. Raises Refused when its id is taken."""
        document = to_json(reel, indent=None).encode("utf-8")
        self._store.add(reel.id, reel.title, document, self._clock.now(), duration=reel.length)
        return self.open(reel.id)

    def open(self, reel: ReelId) -> OpenReel:
        """Open a reel of the library with everything up to its last written step. Raises Missing, BadInput."""
        return OpenReel(LibraryShelf(self._store, reel, self._clock), run=self._run)

    def read(self, reel: ReelId) -> Reel:
        """A reel as far as it is written down, without opening it: whoever edits it is not disturbed.

        Raises Missing, BadInput.
        """
        return _written(LibraryShelf(self._store, reel, self._clock).load()).reel

    def unsaved(self) -> tuple[ReelId, ...]:
        """Reels whose last steps wait in the journal: what a crash left to offer."""
        return self._store.unsaved()


def open_file(path: Path, *, run: Run = at_once) -> OpenReel:
    """Open a reel in a file, with the steps that a crash left in the journal beside it."""
    return OpenReel(FileShelf(path), run=run)
