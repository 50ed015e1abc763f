"""Our own counters of what platforms allow, asked before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from brova_desktop.domain.errors import Spent
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.chronicle import QuotaUse
from brova_desktop.domain.posts.facts import PlatformFacts, Quota
from brova_desktop.domain.posts.quotas import APP, cost_of, room_at, since
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Platform
from brova_desktop.storage.target_ledger import TargetLedger


@dataclass(frozen=True)
class QuotaBook:
    """Counters live in the library. Methods block."""

    ledger: TargetLedger

    def room(self, facts: PlatformFacts, connection: ConnectionId, calls: tuple[str, ...],
             now: datetime) -> datetime | None:
        """When all these calls may be made: None for now, else the moment (UTC)."""
        wanted = [name for call in calls for name in (call, *facts.phases.get(call, ()))]
        costs = [(quota, sum(cost_of(quota, name) for name in wanted)) for quota in facts.quotas]
        moments = [self._room(facts.key, quota, connection, cost, now) for quota, cost in costs if cost]
        return max((one for one in moments if one is not None), default=None)

    def uses(self, facts: PlatformFacts, connection: ConnectionId, calls: Sequence[str],
             now: datetime) -> tuple[QuotaUse, ...]:
        """What phases or calls take, to be written down with them."""
        return tuple(QuotaUse(facts.key, _scope(quota, connection), quota.call, now, cost)
                     for quota in facts.quotas if (cost := sum(cost_of(quota, call) for call in calls)))

    def counter(self, phase: str, clock: Clock) -> Callable[[Platform], None]:
        """What writes down the calls of a phase outside of the queue, which is of no account in particular."""
        def count(platform: Platform) -> None:
            facts = platform.facts
            self.ledger.spend(self.uses(facts, ConnectionId(""), facts.phases.get(phase, ()), clock.now()))

        return count

    def left(self, facts: PlatformFacts, connection: ConnectionId, now: datetime) -> tuple[tuple[Quota, int], ...]:
        """How much of each quota is left, for screens."""
        def rest(quota: Quota) -> int:
            return quota.most - sum(cost for _, cost in self._spent(facts.key, quota, connection, now))

        return tuple((quota, max(0, rest(quota))) for quota in facts.quotas)

    def _room(self, platform: str, quota: Quota, connection: ConnectionId, cost: int,
              now: datetime) -> datetime | None:
        return room_at(quota, self._spent(platform, quota, connection, now), cost, now)

    def _spent(self, platform: str, quota: Quota, connection: ConnectionId,
               now: datetime) -> tuple[tuple[datetime, int], ...]:
        return self.ledger.spent(platform, _scope(quota, connection), quota.call, since(quota, now))


def spent(until: datetime) -> Spent:
    """Why a target waits until then."""
    return Spent(say("The platform takes no more posts of this account for now."), until=until,
                 kept=say("It waits and goes out by itself."))


def _scope(quota: Quota, connection: ConnectionId) -> str:
    return connection if quota.per == "account" else APP
