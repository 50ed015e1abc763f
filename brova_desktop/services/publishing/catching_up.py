"""What has to be put right before the queue goes on: after a start, a sleep, a clock that was set, a new sign-in."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.late import GRACE, catch_up
from brova_desktop.domain.posts.machine import Move, go_on
from brova_desktop.domain.posts.patience import LONGEST_WAIT
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.doors import AccountDoor, QueueRules
from brova_desktop.services.publishing.sealing import Sealing
from brova_desktop.storage.library import Library
from brova_desktop.storage.target_ledger import Overtaken

S = TargetState
SEEN = "publishing.seen"
AWAY = timedelta(seconds=90)
"""Between two beats; more means that the program slept (beats come every two seconds)."""
NOTE_EVERY = timedelta(minutes=1)
QUOTAS_KEPT = timedelta(days=40)

log = logging.getLogger(__name__)


class CatchingUp:
    """`look` blocks; it is asked at every beat and has nothing to do at nearly all of them."""

    def __init__(self, library: Library, accounts: AccountDoor, clock: Clock, rules: Callable[[], QueueRules],
                 sealing: Sealing, follow_zones: Callable[[], int]) -> None:
        self._library = library
        self._accounts = accounts
        self._clock = clock
        self._rules = rules
        self._sealing = sealing
        self._follow_zones = follow_zones
        self._last: datetime | None = None
        self._approved_only: bool | None = None
        self._noted: datetime | None = None
        self._before: datetime | None = None
        self._signed_in = threading.Event()
        self._signed_in.set()
        self._again = threading.Event()

    def hear(self, changes: Changes) -> None:
        """Somebody signed in, perhaps: parked targets may go on."""
        if changes.touches(Subject.CONNECTIONS):
            self._signed_in.set()

    def look_again(self) -> None:
        """After a pause: what came due meanwhile is late, too."""
        self._again.set()

    @property
    def holds_unapproved(self) -> bool:
        """Whether posts that nobody has approved stay where they are.

        When that is switched off they are late first (see `look`), and only then taken.
        """
        return self._rules().only_approved or bool(self._approved_only)

    def last_seen(self) -> datetime | None:
        """When the program before this one was last seen running."""
        if self._last is None:
            self._before = self._stored()
        return self._before

    def look(self, owner: str, in_hand: Collection[TargetId]) -> tuple[Target, ...]:
        """Put right what has to be, and return the targets that changed."""
        now, last = self._clock.now(), self._last
        changed: list[Target] = []
        if last is None:
            self._before = self._stored()
            self._start(owner, now)
        elif now < last - AWAY:
            log.info("the clock was set back by %s", last - now)
            self._library.targets.pull_forward(now, LONGEST_WAIT)
        approved_only = self._rules().only_approved
        if self._approved_only and not approved_only:
            self._again.set()
        if last is None or now - last > AWAY or self._again.is_set():
            self._again.clear()
            changed += self._caught_up(now, in_hand, approved_only=approved_only)
        self._approved_only = approved_only
        self._last = now
        if self._signed_in.is_set():
            self._signed_in.clear()
            changed += self._unparked(now)
        if self._noted is None or abs(now - self._noted) >= NOTE_EVERY:
            self._noted = now
            self._library.settings.put(SEEN, now.isoformat())
        return tuple(changed)

    def _start(self, owner: str, now: datetime) -> None:
        self._library.targets.let_go(of_others_than=owner, now=now)
        self._library.targets.pull_forward(now, LONGEST_WAIT)
        self._library.targets.forget_quotas(now - QUOTAS_KEPT)
        self._follow_zones()
        held = self._sealing.known()
        alive = {one.id for one in self._library.targets.get_many(held)
                 if one.state not in (S.PUBLISHED, S.CANCELLED)}
        for target in held:
            if target not in alive:
                self._sealing.forget(target)

    def _caught_up(self, now: datetime, in_hand: Collection[TargetId], *, approved_only: bool) -> list[Target]:
        """What waits for an approval is not late: see `Posts.review`."""
        due = partial(self._library.targets.due_before, states=[S.SCHEDULED], only_approved=approved_only)
        late = [one for one in due(now - GRACE) if one.id not in in_hand and one.publish_at is None]
        if not late:
            return []
        recent = [one for one in due(now)
                  if one.id not in in_hand and one.id not in {other.id for other in late}]
        return [one for move in catch_up([*late, *recent], now, self._rules().late)
                if (one := self._written(move, now)) is not None]

    def _unparked(self, now: datetime) -> list[Target]:
        working = {one.id for one in self._accounts.all() if one.state.works}
        parked = [one for one in self._library.targets.in_states([S.NEEDS_RECONNECT]) if one.connection in working]
        moves = (go_on(one, now) for one in parked)
        return [one for move in moves if (one := self._written(move, now)) is not None]

    def _written(self, move: Move, now: datetime) -> Target | None:
        try:
            return self._library.targets.write(
                replace(move.target, owner=None, lease_until=None), move.words, at=now, detail=move.detail)
        except Overtaken as error:
            log.info("somebody else changed target %s: %s", move.target.id, error.detail)
            return None

    def _stored(self) -> datetime | None:
        try:
            text = self._library.settings.get(SEEN)
            return datetime.fromisoformat(text) if isinstance(text, str) else None
        except (BrovaError, ValueError):
            return None
