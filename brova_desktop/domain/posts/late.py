"""What to do with posts that came due while nobody was there to send them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble

GRACE = timedelta(minutes=2)
"""What came due this shortly ago is on time."""
LEAST_PATIENCE = timedelta(hours=1)
"""The three retries of a passing fault are never cut short."""


class LatePolicy(Enum):
    PUBLISH_IF_RECENT = "publish-if-recent"
    ASK = "ask"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class LateRule:
    """`most` is how late `PUBLISH_IF_RECENT` still publishes; `apart` lies between late posts of one account."""

    policy: LatePolicy = LatePolicy.PUBLISH_IF_RECENT
    most: timedelta = timedelta(hours=6)
    apart: timedelta = timedelta(minutes=2)


def catch_up(missed: Iterable[Target], now: datetime, rule: LateRule,
             last: Mapping[ConnectionId, datetime] | None = None) -> tuple[Move, ...]:
    """What becomes of each target that came due unseen (in the order of their times): sent soon, asked about, skipped.

    Never a burst: those of one account are sent `apart`, the first at once. `last` are moments already given away.
    """
    taken = dict(last or {})
    moves = []
    for target in sorted(missed, key=lambda one: (one.due or now, one.id)):
        late = now - (target.due or now)
        if late <= GRACE and rule.policy is not LatePolicy.SKIP:
            moves.append(_sent(target, now, rule, taken))
        elif rule.policy is LatePolicy.SKIP:
            moves.append(_skipped(target) if late > GRACE else _sent(target, now, rule, taken))
        elif rule.policy is LatePolicy.ASK or late > rule.most:
            moves.append(_asked(target))
        else:
            moves.append(_sent(target, now, rule, taken))
    return tuple(moves)


def too_late(target: Target, now: datetime, rule: LateRule) -> bool:
    """Whether a target that waits for its next try (for a connection, say) has waited beyond what late posts may."""
    waits = target.state is TargetState.WAITING and target.intended is None
    return waits and target.due is not None and now - target.due > max(rule.most, LEAST_PATIENCE)


def held_back(target: Target) -> Move:
    """A person decides whether it still goes out."""
    trouble = Trouble(say("It could not be published in time."), kept=say("It was not published."),
                      next_step=say("Publish it now, plan it anew, or skip it."), acts=(Act.RETRY, Act.RESCHEDULE))
    return Move(replace(target, state=TargetState.MISSED, next_at=None, trouble=trouble, owner=None,
                        lease_until=None, ticket=None, paused_from=None), trouble.happened)


def spaced(targets: Iterable[Target], now: datetime, apart: timedelta) -> tuple[Target, ...]:
    """Targets that a person sends after all: one of each account at once, the others one by one."""
    taken: dict[ConnectionId, datetime] = {}
    return tuple(replace(one, next_at=_slot(one.connection, now, apart, taken)) for one in targets)


def _sent(target: Target, now: datetime, rule: LateRule, taken: dict[ConnectionId, datetime]) -> Move:
    at = _slot(target.connection, now, rule.apart, taken)
    return Move(replace(target, next_at=at),
                say("It came due while Brova Desktop was not running; it is published a little later."))


def _slot(connection: ConnectionId, now: datetime, apart: timedelta, taken: dict[ConnectionId, datetime]) -> datetime:
    at = max(now, taken[connection] + apart) if connection in taken else now
    taken[connection] = at
    return at


def _asked(target: Target) -> Move:
    trouble = Trouble(say("It came due while Brova Desktop was not running."), kept=say("It was not published."),
                      next_step=say("Publish it now, plan it anew, or skip it."), acts=(Act.RETRY, Act.RESCHEDULE))
    return Move(replace(target, state=TargetState.MISSED, next_at=None, trouble=trouble), trouble.happened)


def _skipped(target: Target) -> Move:
    trouble = Trouble(say("It came due while Brova Desktop was not running, and was skipped."),
                      acts=(Act.RETRY, Act.RESCHEDULE))
    return Move(replace(target, state=TargetState.CANCELLED, next_at=None, trouble=trouble), trouble.happened)
