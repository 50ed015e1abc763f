"""What saving a post from the composer does to its targets, and what cannot be changed any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Target, TargetState, own_media, with_own_media
from brova_desktop.domain.words import say

S = TargetState

OPEN = (S.DRAFT, S.SCHEDULED, S.MISSED, S.FAILED, S.CANCELLED, S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT)

PLANNED = (S.SCHEDULED, S.MISSED, S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT)
"""What would go out by itself, or when somebody lets it."""


@dataclass(frozen=True, slots=True)
class Revised:
    """What to write so that a post is as somebody wants it."""

    changed: tuple[Move, ...] = ()
    added: tuple[Target, ...] = ()
    removed: tuple[TargetId, ...] = ()


def is_open(target: Target) -> bool:
    """Whether its words, options and time may still be changed: nothing of it can be public yet."""
    return target.state in OPEN and target.intended is None


def planned(target: Target, when: WallTime, now: datetime, *, hands_over: bool = False) -> Move:
    """The target planned for a time. Raises Refused when it went out already or the time is over.

    One that the platform publishes by itself is uploaded at once.
    """
    if not is_open(target):
        raise gone_out(target)
    due = when.instant()
    if due <= now:
        raise Refused(say("This time is over."), next_step=say("Choose a later one, or publish it now."),
                      acts=(Act.RESCHEDULE,))
    fresh = replace(target, when=when, due=due, state=S.SCHEDULED, trouble=None, attempts=0, calls=0, ticket=None,
                    paused_from=None, next_at=now if target.hand_over and hands_over else due)
    return Move(fresh, say("It is planned."))


def unplanned(target: Target) -> Move:
    """A draft again; it keeps no time. Raises Refused when it went out already."""
    if not is_open(target):
        raise gone_out(target)
    return Move(replace(target, when=None, due=None, state=S.DRAFT, next_at=None, trouble=None, attempts=0, calls=0,
                        ticket=None, paused_from=None), say("It is a draft again."))


def at_once(target: Target, now: datetime) -> Move:
    """Published as soon as the queue comes to it. Raises Refused when it went out already."""
    if not is_open(target):
        raise gone_out(target)
    fresh = replace(target, due=now, state=S.SCHEDULED, next_at=now, trouble=None, attempts=0, calls=0, ticket=None,
                    paused_from=None, hand_over=False)
    return Move(fresh, say("Somebody asked to publish it now."))


def revise(old: Post, had: tuple[Target, ...], new: Post, wanted: tuple[Target, ...], now: datetime,
           hands_over: Mapping[str, bool]) -> Revised:
    """What changes when the post becomes `new` with the targets `wanted`.

    Targets that are under way or out keep everything, also the words and media they went out with. Raises Refused
    when such a one is to be changed or removed.
    """
    before = {one.id: one for one in had}
    named = {one.id for one in wanted}
    changed: list[Move] = []
    added: list[Target] = []
    for one in wanted:
        known = before.get(one.id)
        if known is None:
            added.append(_planned_as(replace(one, post=new.id, state=S.DRAFT), one, now, hands_over).target)
        elif not is_open(known):
            changed.extend(_frozen(known, one, old, new))
        else:
            base = _begun_anew(known, one, old, new)
            if _differs(known, one):
                changed.append(_revised(base, one, now, hands_over))
            elif base is not known:
                changed.append(Move(base, say("It was edited.")))
    removed = tuple(one.id for one in had if one.id not in named)
    for id in removed:
        if not is_open(before[id]):
            raise gone_out(before[id])
    return Revised(tuple(changed), tuple(added), removed)


def gone_out(target: Target) -> Refused:
    if target.state is S.PUBLISHED:
        return Refused(say("This is published already."), next_step=say("Duplicate the post to publish it again."),
                       acts=(Act.OPEN_LINK,))
    return Refused(say("This is on its way already."), next_step=say("Cancel it first, or wait until it is out."))


_ACCOUNTS_OWN = (S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT)
_EDITED = ("connection", "platform", "override", "options", "when", "hand_over")


def _differs(known: Target, wanted: Target) -> bool:
    plan = wanted.state in (S.DRAFT, S.SCHEDULED) and wanted.state is not known.state
    return plan or any(getattr(known, name) != getattr(wanted, name) for name in _EDITED)


def _revised(known: Target, wanted: Target, now: datetime, hands_over: Mapping[str, bool]) -> Move:
    fresh = replace(known, **{name: getattr(wanted, name) for name in _EDITED})
    if known.connection != wanted.connection and known.state in _ACCOUNTS_OWN:  # it waited for the other one
        fresh = replace(fresh, state=S.SCHEDULED, next_at=max(now, known.due or now), trouble=None, attempts=0,
                        calls=0)
    if _is_for_now(known) and wanted.when is None and wanted.state is not S.DRAFT:
        return Move(fresh, say("It was edited."))
    return _planned_as(fresh, wanted, now, hands_over)


def _is_for_now(target: Target) -> bool:
    """Whether somebody asked to publish it as soon as possible and it waits: it is due and has no time on a clock."""
    return target.when is None and target.due is not None and target.state in (S.SCHEDULED, *_ACCOUNTS_OWN)


def _begun_anew(known: Target, wanted: Target, old: Post, new: Post) -> Target:
    """Without what was uploaded or converted of what it showed before: an upload may carry the words, too."""
    kept = known.ticket is not None or known.paused_from is not None or known.media
    shows = known.chosen(old.media) == wanted.chosen(new.media)
    same = (shows and known.options == wanted.options and known.connection == wanted.connection
            and known.wording(old.wording) == wanted.wording(new.wording))
    if same or not kept:
        return known
    media = known.media if shows else ()
    return replace(known, ticket=None, paused_from=None, media=media)


def _planned_as(fresh: Target, wanted: Target, now: datetime, hands_over: Mapping[str, bool]) -> Move:
    """A draft may carry a time already; it goes out only when it is planned."""
    if wanted.state is S.DRAFT or wanted.when is None:
        when = wanted.when
        draft = unplanned(fresh).target
        return Move(replace(draft, when=when, due=None if when is None else when.instant()), say("It was edited."))
    if wanted.state is S.SCHEDULED or wanted.when != fresh.when:
        return replace_words(planned(fresh, wanted.when, now, hands_over=hands_over.get(fresh.platform, False)))
    return Move(fresh, say("It was edited."))


def replace_words(move: Move) -> Move:
    return replace(move, words=say("It was edited and is planned."))


def _frozen(known: Target, wanted: Target, old: Post, new: Post) -> list[Move]:
    if any(getattr(known, name) != getattr(wanted, name) for name in _EDITED if name != "when"):
        raise gone_out(known)
    if old.wording == new.wording and old.media == new.media:
        return []
    kept = replace(known, override=_as_it_was(known, old.wording), media=known.files(old.media))
    return [Move(kept, say("The post was edited; this keeps what it went out with."))]


def _as_it_was(target: Target, main: Wording) -> dict[str, Any]:
    said = target.wording(main)
    words = {one.name: getattr(said, one.name) for one in fields(Wording)}
    return with_own_media(words, own_media(target.override))
