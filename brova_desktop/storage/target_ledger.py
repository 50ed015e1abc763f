"""How far each target has come: the truth behind "never lost, never twice".

Every change names the revision it is based on and, while somebody works on the target, who that is; whoever comes
second changes nothing and is told so (`Overtaken`). A target is taken by one statement that no second taker can win
too, and belongs to its taker until the lease ends. What happened is written in the same transaction as the change.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.chronicle import QuotaUse, TargetEvent
from brova_desktop.domain.posts.metrics import READ_AFTER
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.reviewing import WAITING_STATES
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.storage.database import Database
from brova_desktop.storage.remote_ids import claim_id, ids_of_others
from brova_desktop.storage.tables.columns import words_from, words_record
from brova_desktop.storage.tables.posts import posts, quota_uses, target_events, targets
from brova_desktop.storage.target_rows import target_from, target_values

DUE_STATES = tuple(state for state in TargetState if not state.is_over and not state.needs_person
                   and state is not TargetState.DRAFT)
_APPROVED = posts.c.review == Review.APPROVED.value
_HELD_STATES = [state.value for state in WAITING_STATES]
# Asked at every beat or written at every step, so built once: their values travel beside them.
_WANTED = select(targets).where(targets.c.id.in_(bindparam("wanted", expanding=True)))
_CHANGE = update(targets).where(targets.c.id == bindparam("this"), targets.c.revision == bindparam("based_on"))
_TAKING = (update(targets).where(targets.c.seq.in_(bindparam("chosen", expanding=True)))
           .values(owner=bindparam("taker"), lease_until=bindparam("until"), revision=targets.c.revision + 1)
           .returning(*targets.c))
_EVENT = insert(target_events)


class Overtaken(Refused):
    """Somebody else changed the target meanwhile; nothing was written."""


class TargetLedger:
    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, target: TargetId) -> Target:
        """Raises Missing."""
        found = self.get_many([target])
        if not found:
            raise Missing(say("This post is not known (any more)."), detail=target)
        return found[0]

    def get_many(self, wanted: Iterable[TargetId]) -> tuple[Target, ...]:
        """Those that are there, in the order asked for."""
        names = list(wanted)
        rows = self._database.read(lambda connection: connection.execute(_WANTED, {"wanted": names}).all())
        found = {row.id: target_from(row) for row in rows}
        return tuple(found[name] for name in names if name in found)

    def claim(self, owner: str, now: datetime, lease: timedelta, *, states: Collection[TargetState], limit: int,
              besides: Collection[ConnectionId] = (), but: Collection[TargetId] = (),
              only_approved: bool = False) -> tuple[Target, ...]:
        """Take what is due, the longest due first, one for each connection; nobody else can take them too.

        `besides` are connections that are busy, `but` targets the taker has in hand already: what else bears its name
        slipped out of its hands and is free. Targets of deleted posts are never taken; with `only_approved` nor are
        those that wait (for their time, or for another try) and whose post nobody has approved.
        """
        wanted = _due(besides=bool(besides), but=bool(but), only_approved=only_approved)
        asked = {"now": now, "taker": owner, "states": [state.value for state in states], "besides": list(besides),
                 "but": list(but)}

        def unit(connection: Connection) -> tuple[Target, ...]:
            chosen: dict[str, int] = {}
            for row in connection.execute(wanted, {**asked, "most": max(limit * 4, 16)}):
                if len(chosen) < limit:
                    chosen.setdefault(row.connection, row.seq)
            if not chosen:
                return ()
            taking = {"chosen": list(chosen.values()), "taker": owner, "until": now + lease}
            return tuple(target_from(row) for row in connection.execute(_TAKING, taking))

        if not self._database.read(lambda connection: connection.execute(wanted, {**asked, "most": 1}).first()):
            return ()  # the usual answer, given without the write lock and without touching the disk
        return self._database.write(unit)

    def write(self, target: Target, words: Words | None = None, *, at: datetime, detail: str = "",
              uses: Sequence[QuotaUse] = (), is_found: bool = False) -> Target:
        """Write a target down, durably, with what happened; returns it with its new revision.

        `target.revision` is the one it is based on. Raises Overtaken when somebody else was faster.
        """
        fresh = replace(target, revision=target.revision + 1)

        def unit(connection: Connection) -> None:
            change = {"this": target.id, "based_on": target.revision, **target_values(fresh),
                      "ended": at if fresh.state.is_over else None, **_reading(fresh)}
            if not connection.execute(_CHANGE, change).rowcount:
                raise Overtaken(say("This post was changed meanwhile."), detail=target.id)
            if words is not None:
                record(connection, TargetEvent(target.id, at, fresh.state, words, detail))
            _count(connection, uses)
            if is_found:
                claim_id(connection, fresh, at)

        self._database.write(unit, durable=True)
        return fresh

    def ids_of_others(self, target: Target) -> frozenset[str]:
        """What came of other targets of the same account, by the platform's ids."""
        return self._database.read(lambda connection: ids_of_others(connection, target))

    def renew(self, owner: str, now: datetime, lease: timedelta) -> int:
        """Go on holding everything an owner works on; returns how many."""
        change = update(targets).where(targets.c.owner == owner).values(lease_until=now + lease)
        return self._database.write(lambda connection: connection.execute(change).rowcount)

    def let_go(self, *, of_others_than: str, now: datetime) -> tuple[TargetId, ...]:
        """Free what others hold, for the start of the program: the workspace's lock says that nobody else lives."""
        change = (update(targets).where(targets.c.owner.is_not(None), targets.c.owner != of_others_than)
                  .values(owner=None, lease_until=None, next_at=now, revision=targets.c.revision + 1)
                  .returning(targets.c.id))
        rows = self._database.write(lambda connection: connection.execute(change).all(), durable=True)
        return tuple(TargetId(row.id) for row in rows)

    def pull_forward(self, now: datetime, longest: timedelta) -> int:
        """After a clock was set back: nothing that waits on its own account waits longer than `longest`.

        What somebody holds is not waiting.
        """
        waiting = [state.value for state in DUE_STATES
                   if state not in (TargetState.SCHEDULED, TargetState.HANDED_OVER)]
        change = (update(targets).where(targets.c.state.in_(waiting), targets.c.next_at > now + longest,
                                         targets.c.owner.is_(None))
                  .values(next_at=now, revision=targets.c.revision + 1))
        return self._database.write(lambda connection: connection.execute(change).rowcount)

    def due_before(self, moment: datetime, states: Collection[TargetState], *,
                   only_approved: bool = False) -> tuple[Target, ...]:
        """What came due before a moment and has not begun (of approved posts only), the oldest first."""
        query = (select(targets).join(posts, posts.c.id == targets.c.post_id)
                 .where(targets.c.state.in_([state.value for state in states]), targets.c.due <= moment,
                        posts.c.deleted.is_(None))
                 .order_by(targets.c.due, targets.c.seq))
        if only_approved:
            query = query.where(_APPROVED)
        return self._database.read(lambda connection: tuple(target_from(row) for row in connection.execute(query)))

    def in_states(self, states: Collection[TargetState], *, limit: int = 10_000) -> tuple[Target, ...]:
        """The next ones first."""
        query = (select(targets).join(posts, posts.c.id == targets.c.post_id)
                 .where(targets.c.state.in_([state.value for state in states]), posts.c.deleted.is_(None))
                 .order_by(targets.c.next_at, targets.c.seq).limit(limit))
        return self._database.read(lambda connection: tuple(target_from(row) for row in connection.execute(query)))

    def counts(self) -> dict[TargetState, int]:
        query = select(targets.c.state, func.count()).group_by(targets.c.state)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return {TargetState(state): number for state, number in rows}

    def parked(self, connection: ConnectionId) -> tuple[Target, ...]:
        """Targets that wait for a new sign-in of a connection."""
        query = select(targets).where(targets.c.connection == connection,
                                      targets.c.state == TargetState.NEEDS_RECONNECT.value)
        return self._database.read(lambda one: tuple(target_from(row) for row in one.execute(query)))

    def planned(self, connection: ConnectionId, until: datetime | None = None) -> int:
        """How many targets of a connection have still to go out from here: all, or those due at `until` or later."""
        states = [*_HELD_STATES, TargetState.UPLOADING.value, TargetState.NEEDS_RECONNECT.value]
        query = (select(func.count()).select_from(targets).join(posts, posts.c.id == targets.c.post_id)
                 .where(targets.c.connection == connection, targets.c.state.in_(states),
                        targets.c.intended.is_(None), posts.c.deleted.is_(None)))
        if until is not None:
            query = query.where(targets.c.due >= until)
        return self._database.read(lambda one: one.execute(query).scalar_one())

    def dues(self, connection: ConnectionId, after: datetime) -> frozenset[datetime]:
        """The moments for which something is planned on a connection, also where the platform has it already."""
        states = [state.value for state in (*DUE_STATES, TargetState.NEEDS_RECONNECT)]
        query = (select(targets.c.due).join(posts, posts.c.id == targets.c.post_id)
                 .where(targets.c.connection == connection, targets.c.due > after, targets.c.state.in_(states),
                        posts.c.deleted.is_(None)))
        return self._database.read(lambda one: frozenset(row.due for row in one.execute(query)))

    def events(self, target: TargetId) -> tuple[TargetEvent, ...]:
        """All that happened to a target, the first first."""
        query = (select(target_events).where(target_events.c.target_id == target)
                 .order_by(target_events.c.seq))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return tuple(TargetEvent(TargetId(row.target_id), row.at, TargetState(row.state),
                                 words_from(row.words) or say(""), row.detail) for row in rows)

    def spent(self, platform: str, scope: str, call: str, since: datetime) -> tuple[tuple[datetime, int], ...]:
        """Moments and costs of the calls of a quota since a moment, the oldest first. "" is any scope."""
        query = (select(quota_uses.c.at, quota_uses.c.cost)
                 .where(quota_uses.c.platform == platform, quota_uses.c.call == call, quota_uses.c.at > since)
                 .order_by(quota_uses.c.at))
        if scope:
            query = query.where(quota_uses.c.scope == scope)
        return self._database.read(lambda connection: tuple((row.at, row.cost) for row in connection.execute(query)))

    def spend(self, uses: Sequence[QuotaUse]) -> None:
        """Count calls that change no target."""
        if uses:
            self._database.write(lambda connection: _count(connection, uses))

    def forget_quotas(self, before: datetime) -> int:
        gone = quota_uses.delete().where(quota_uses.c.at < before)
        return self._database.write(lambda connection: connection.execute(gone).rowcount)


def record(connection: Connection, event: TargetEvent) -> None:
    """Add a line to a target's history, inside a unit of writing."""
    connection.execute(_EVENT, {"target_id": event.target, "at": event.at, "state": event.state.value,
                                "words": words_record(event.words), "detail": event.detail})


def _count(connection: Connection, uses: Sequence[QuotaUse]) -> None:
    for use in uses:
        connection.execute(insert(quota_uses).values(
            platform=use.platform, scope=use.scope, call=use.call, at=use.at, cost=use.cost))


@cache
def _due(*, besides: bool, but: bool, only_approved: bool) -> Select[Any]:
    """What may be taken, the longest due first: a statement for each way of asking (see `claim`)."""
    query = (select(targets.c.seq, targets.c.connection)
             .join(posts, posts.c.id == targets.c.post_id)
             .where(targets.c.state.in_(bindparam("states", expanding=True)), targets.c.next_at <= bindparam("now"),
                    or_(targets.c.owner.is_(None), targets.c.owner == bindparam("taker"),
                        targets.c.lease_until <= bindparam("now")),
                    posts.c.deleted.is_(None))
             .order_by(targets.c.next_at, targets.c.seq).limit(bindparam("most")))
    if besides:
        query = query.where(targets.c.connection.not_in(bindparam("besides", expanding=True)))
    if but:
        query = query.where(targets.c.id.not_in(bindparam("but", expanding=True)))
    if only_approved:
        query = query.where(or_(_APPROVED, targets.c.state.not_in(_HELD_STATES), targets.c.intended.is_not(None)))
    return query


def _reading(target: Target) -> dict[str, Any]:
    """A target that goes public has its results read for the first time after an hour."""
    if target.state is TargetState.PUBLISHED and target.published is not None:
        return {"read_next": target.published.at + READ_AFTER[0]}
    return {}
