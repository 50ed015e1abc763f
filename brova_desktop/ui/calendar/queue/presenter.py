"""What the queue pane shows and does, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.reviewing import waits_for_approval
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.services.publishing.views import Entry, UploadProgress

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench

AHEAD, BEHIND = timedelta(days=14), timedelta(days=60)
SHOWN = 40
"""Entries of each part; older ones are on the calendar."""
WAITS = (TargetState.WAITING, TargetState.WAITING_FOR_QUOTA)


@dataclass(frozen=True, slots=True)
class Part:
    """Entries under one heading."""

    key: str
    title: Words
    entries: tuple[Entry, ...]


class QueuePresenter:
    """Belongs to the GUI thread. `progress` keeps the last word of each upload."""

    def __init__(self, bench: Workbench) -> None:
        self.changed: Event[None] = Event()
        self.parts: tuple[Part, ...] = ()
        self.progress: dict[TargetId, UploadProgress] = {}
        self.paused = False
        self.shows_away = False
        """Whether what happened while nobody was there stands before all else."""
        self.loaded = False
        self.trouble: BrovaError | None = None
        self._bench = bench

    @property
    def facts(self) -> Mapping[str, PlatformFacts]:
        return {key: platform.facts for key, platform in self._bench.line.platforms.items()}

    async def load(self) -> None:
        try:
            self.parts, self.paused = await self._bench.lanes.run(LIBRARY, self._read)
            self.trouble = None
        except BrovaError as error:
            self.trouble = error
        self.loaded = True
        there = {entry.target.id for part in self.parts for entry in part.entries
                 if entry.target.state is TargetState.UPLOADING}
        self.progress = {id: one for id, one in self.progress.items() if id in there}
        self.changed.emit(None)

    def heard(self, progress: UploadProgress) -> None:
        """Bytes went on."""
        self.progress[progress.target] = progress

    async def toggle_pause(self) -> None:
        queue = self._bench.line.queue
        await self._bench.lanes.run(LIBRARY, queue.go_on if self.paused else queue.pause)
        await self.load()

    def _read(self) -> tuple[tuple[Part, ...], bool]:
        """On a lane."""
        line, now = self._bench.line, self._bench.clock.now()
        status = line.queue.status()
        waiting = tuple(one for one in line.posts.waiting(limit=SHOWN) if one.target.state in WAITS)
        ahead = tuple(one for one in line.posts.between(now, now + AHEAD, limit=SHOWN * 3)
                      if one.target.state in (TargetState.SCHEDULED, TargetState.HANDED_OVER))
        held: tuple[Entry, ...] = ()
        if self._bench.settings.get("publishing.only_approved"):
            known = (*line.posts.between(now - BEHIND, now, limit=SHOWN * 3), *ahead, *waiting)
            held = tuple(one for one in known if waits_for_approval(one.post, one.target))
        out = {one.target.id for one in held}
        waiting, ahead = (tuple(one for one in part if one.target.id not in out) for part in (waiting, ahead))
        away: tuple[Entry, ...] = ()
        if self.shows_away:
            gone = line.queue.away()
            away = (*gone.missed, *gone.failed, *gone.posted)
        parts = (Part("away", say("While you were away"), away[:SHOWN]),
                 Part("person", say("Needs you"), status.needs_person[:SHOWN]),
                 Part("approval", say("Waits for approval"), held[:SHOWN]),
                 Part("under-way", say("Under way"), status.under_way[:SHOWN]),
                 Part("waiting", say("Waiting"), waiting),
                 Part("next", say("Next", meaning="posts that come"), ahead[:SHOWN]),
                 Part("done", say("Done"), line.posts.history(limit=SHOWN)))
        return _each_once(parts), status.paused


def _each_once(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Every entry under the first heading that it belongs to; headings without any are left out."""
    seen: set[TargetId] = set()
    made = []
    for part in parts:
        entries = tuple(one for one in part.entries if one.target.id not in seen)
        seen |= {one.target.id for one in entries}
        if entries:
            made.append(Part(part.key, part.title, entries))
    return tuple(made)


def can_cancel(entry: Entry) -> bool:
    """Whether a person may still stop it."""
    target = entry.target
    early = (TargetState.SCHEDULED, TargetState.MISSED, TargetState.UPLOADING, TargetState.PROCESSING, *WAITS,
             TargetState.NEEDS_RECONNECT)
    return target.state in early and target.intended is None
