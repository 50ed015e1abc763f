"""What the queue looks like from outside: its state, its outcomes, what happened while nobody looked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.reviewing import waits_for_approval
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.views import Away, Entry, Outcomes, QueueStatus
from brova_desktop.storage.library import Library

S = TargetState
PAUSED = "publishing.paused"
BUSY = (S.UPLOADING, S.PROCESSING, S.PUBLISHING, S.CONFIRMING, S.UNKNOWN, S.WAITING)
NEEDS_PERSON = (S.NEEDS_RECONNECT, S.MISSED, S.FAILED)
MANY = 1_000


@dataclass
class Watching:
    """Methods block."""

    library: Library
    posts: Posts
    clock: Clock
    only_approved: Callable[[], bool] = field(default=lambda: False)
    _paused: bool | None = field(default=None, init=False)

    @property
    def paused(self) -> bool:
        if self._paused is None:
            self._paused = self.library.settings.get(PAUSED) is True
        return self._paused

    def set_paused(self, paused: bool) -> None:
        self.library.settings.put(PAUSED, paused)
        self._paused = paused

    def status(self) -> QueueStatus:
        counts = self.library.targets.counts()
        upcoming = self.library.posts.next_scheduled()
        return QueueStatus(
            next=self.posts.entry(upcoming[0].id) if upcoming is not None else None,
            under_way=self._entries([state for state in S if state.is_under_way]),
            needs_person=self._entries(NEEDS_PERSON),
            waiting=counts.get(S.WAITING, 0) + counts.get(S.WAITING_FOR_QUOTA, 0),
            scheduled=counts.get(S.SCHEDULED, 0), paused=self.paused)

    def away(self, since: datetime | None) -> Away:
        if since is None:
            return Away((), (), (), None)
        ended = self._known(self.library.posts.ended(since=since, limit=MANY))
        return Away(posted=tuple(one for one in ended if one.target.state is S.PUBLISHED),
                    missed=self._entries([S.MISSED]),
                    failed=tuple(one for one in ended if one.target.state is S.FAILED), since=since)

    def is_empty(self, only: frozenset[TargetId] | None) -> bool:
        """Whether nothing (of these) is due, under way or waiting for another try."""
        found = (self.library.targets.get_many(only) if only is not None
                 else (*self.library.targets.in_states(BUSY),
                       *self.library.targets.due_before(self.clock.now(), [S.SCHEDULED])))
        busy = [one for one in found if self._is_busy(one)]
        return len(self.held(busy)) == len(busy)

    def held(self, due: Sequence[Target]) -> tuple[Entry, ...]:
        """Those that do not go out before somebody approves their posts."""
        if not due or not self.only_approved():
            return ()
        entries = self.posts.entries([one.id for one in due])
        return tuple(one for one in entries if waits_for_approval(one.post, one.target))

    def outcomes(self, since: datetime, only: frozenset[TargetId] | None) -> Outcomes:
        if only is not None:
            entries = self.posts.entries(only)
        else:
            ended = self._known(self.library.posts.ended(since=since, limit=MANY))
            late = self.library.targets.due_before(self.clock.now(), [S.SCHEDULED]) if self.only_approved() else ()
            entries = (*ended, *self._entries([*BUSY, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT, S.MISSED]),
                       *self.held(late))
        done = (S.PUBLISHED, S.HANDED_OVER)
        return Outcomes(
            published=tuple(one for one in entries if one.target.state in done),
            failed=tuple(one for one in entries if one.target.state is S.FAILED),
            parked=tuple(one for one in entries if one.target.state not in (*done, S.FAILED, S.CANCELLED)))

    def _is_busy(self, target: Target) -> bool:
        if target.state in BUSY:
            return True
        return target.state is S.SCHEDULED and target.due is not None and target.due <= self.clock.now()

    def _entries(self, states: tuple[TargetState, ...] | list[TargetState]) -> tuple[Entry, ...]:
        return self._known(self.library.posts.in_states(states, limit=MANY))

    def _known(self, pairs: tuple[tuple[Target, object], ...]) -> tuple[Entry, ...]:
        return self.posts.entries([one[0].id for one in pairs])
