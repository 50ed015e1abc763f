"""What becomes of a target: every rule of "never lost, never twice" as a function from one target to the next.

Nothing here waits, sends or writes. The queue asks `doing` what to do with a target, does it, and puts the answer
(`stepped`) or the error (`failed`) in. Two rules stand above all others:

- `intended` is set before the irreversible call and taken away only when the call certainly had no effect: the
  platform said so (`find`: `Ready`, a definite refusal, `UploadLost`, `Unfit`, `TurnedDown`), or a person looked.
- While `intended` is set the target can only poll, find, or ask a person; it can neither upload nor publish.

`jitter` is a number in [0, 1) from outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from brova_desktop.domain.errors import (
    Act,
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    Offline,
    OutcomeUnknown,
    Refused,
    Spent,
    TurnedDown,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.posts import patience
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.resting import ended, gave_up, over, rest
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Trouble

S = TargetState


class Doing(Enum):
    """What the queue may do with a target that it holds. The irreversible call is not among them: see `intend`."""

    UPLOAD = "upload"
    RESUME = "resume"
    POLL = "poll"
    FIND = "find"


@dataclass(frozen=True, slots=True)
class Move:
    """A target as it is now and what there is to tell. `ready`: the irreversible call may be made next."""

    target: Target
    words: Words
    detail: str = ""
    ready: bool = False


def begin(target: Target, now: datetime) -> Move | None:
    """The target as it is worked on after somebody took it; None when it stays as it is.

    A target that was left in the middle of the irreversible call becomes unknown.
    """
    match target.state:
        case S.SCHEDULED:
            return Move(replace(target, state=S.UPLOADING, ticket=None, attempts=0, calls=0, trouble=None,
                                publish_at=_publish_at(target, now), next_at=now), say("The upload begins."))
        case S.PUBLISHING:
            return Move(_unknown(target, now, wait=False),
                        say("It ended in the middle of publishing; the platform is asked what became of it."))
        case S.WAITING | S.WAITING_FOR_QUOTA:
            back = target.paused_from or S.UPLOADING
            return Move(replace(target, state=back, paused_from=None, trouble=None, next_at=now),
                        say("It is tried again."))
    return None


def doing(target: Target) -> Doing | None:
    """What to do with a target that was begun; None when there is nothing to do."""
    match target.state:
        case S.UPLOADING if target.intended is None:
            return Doing.UPLOAD if target.ticket is None else Doing.RESUME
        case S.PROCESSING | S.CONFIRMING | S.HANDED_OVER:
            return Doing.POLL
        case S.UNKNOWN | S.UPLOADING:
            return Doing.FIND
    return None


def kept(target: Target, ticket: Ticket) -> Target:
    """The platform has acknowledged a piece; progress starts the count of retries anew."""
    further = target.ticket is None or ticket.sent > target.ticket.sent
    return replace(target, ticket=ticket, attempts=0 if further else target.attempts)


def intend(target: Target, ticket: Ticket, now: datetime) -> Move:
    """About to make the irreversible call: this has to be on the disk before it."""
    if target.intended is not None:
        raise ValueError("the outcome of an earlier call is not known")
    return Move(replace(target, state=S.PUBLISHING, ticket=ticket, intended=now, calls=target.calls + 1,
                        paused_from=None, trouble=None), say("Everything is uploaded; it is being published."))


def stepped(target: Target, step: Step, now: datetime, *, jitter: float = 0.0) -> Move:
    """The platform answered a step, or the irreversible call (when the state is PUBLISHING)."""
    fresh = replace(target, ticket=step.ticket, trouble=None)
    if isinstance(step, Done):
        return _done(fresh, step, now)
    if isinstance(step, Pending):
        return _pending(fresh, step, now)
    if isinstance(step, Ready):
        return _ready(fresh, now, jitter)
    if target.state is S.UNKNOWN:
        return _still_unknown(fresh, step.wait, now)
    if target.intended is not None:
        return Move(_unknown(fresh, now, least=step.wait), say("The platform cannot say yet what became of it."))
    return Move(replace(fresh, state=S.PROCESSING, next_at=now + patience.bounded(step.wait)),
                say("The platform is preparing it."))


def failed(target: Target, error: BrovaError, now: datetime, *, jitter: float = 0.0) -> Move:
    """A step, or the irreversible call, ended with an error."""
    fresh = replace(target, trouble=Trouble.of(error))
    words, detail = error.happened, error.detail
    if target.state is S.PUBLISHING:
        certain = isinstance(error, (WillPass, UserCanFix, GrantRefused))
        if not certain:
            return Move(_unknown(fresh, now), say("No answer came; the platform is asked what became of it."), detail)
        fresh = replace(fresh, state=S.UPLOADING, intended=None)
    if isinstance(error, (Unfit, TurnedDown)) and fresh.ticket is not None:
        # The platform has judged what it got and does not publish it: another try has to send it anew.
        fresh = replace(fresh, state=S.UPLOADING, intended=None, ticket=None)
    match error:
        case UploadLost():
            return Move(_lost(fresh, error, now, jitter), words, detail)
        case Spent():
            if fresh.state in _SELF_MADE:
                return Move(rest(fresh, S.WAITING_FOR_QUOTA, error.until), words, detail)
            return Move(replace(fresh, next_at=max(error.until, now + patience.SHORTEST_WAIT)), words, detail)
        case GrantRefused() | NeedsSignIn():
            return Move(rest(fresh, S.NEEDS_RECONNECT, None), words, detail)
        case WillPass() | OutcomeUnknown():
            return Move(_passing(fresh, error, now, jitter), words, detail)
    return Move(over(fresh, error), words, detail)


def refreshed(target: Target, now: datetime) -> Target:
    """The access token was refused by the irreversible call, which so had no effect; another one is there."""
    return replace(target, state=S.UPLOADING, intended=None, next_at=now)


def converted(target: Target, media: tuple[PostMedia, ...], now: datetime) -> Move:
    """The media were made fit for the platform: everything is sent anew, if it is certain that nothing is public."""
    words = say("The platform did not take the file; it was converted and is tried again.")
    fresh = replace(target, media=media, attempts=0, trouble=None, next_at=now)
    if target.intended is not None:
        return Move(replace(fresh, state=S.UNKNOWN, paused_from=S.SCHEDULED), words)
    return Move(replace(fresh, state=S.UPLOADING, ticket=None, paused_from=None), words)


def without_copies(target: Target) -> Target:
    """What was converted for it is gone: where bytes have still to be sent, it is begun anew of what the post shows."""
    sends = (target.paused_from or target.state) in (S.SCHEDULED, S.UPLOADING, S.WAITING, S.WAITING_FOR_QUOTA)
    ticket = target.ticket
    if target.intended is not None or not sends or (ticket is not None and ticket.sent >= ticket.total):
        return target
    return replace(target, media=(), ticket=None)


def left(target: Target, now: datetime) -> Target:
    """Put down in between by whoever worked on it; another may take it at once."""
    return replace(target, owner=None, lease_until=None, next_at=target.next_at or now)


def go_on(target: Target, now: datetime) -> Move:
    """A person asks for another try, or a sign-in is there again. Raises Refused where there is nothing to try.

    What may have been published already is asked about, never sent again. Anything else is due now.
    """
    fresh = replace(target, attempts=0, calls=0, trouble=None, next_at=now, paused_from=None)
    words = say("It is tried again.")
    if target.state is S.UNKNOWN or (target.state is S.FAILED and target.intended is not None):
        if target.ticket is None:
            raise Refused(say("The platform cannot be asked about this post."), acts=(Act.MARK_PUBLISHED,),
                          next_step=say("Look at the account, then say whether it is there."))
        waits = target.paused_from if target.paused_from in (S.CONFIRMING, S.HANDED_OVER) else S.UNKNOWN
        return Move(replace(fresh, state=waits), words)
    if target.state in (S.FAILED, S.NEEDS_RECONNECT, S.WAITING, S.WAITING_FOR_QUOTA):
        back = target.paused_from or (S.SCHEDULED if target.ticket is None else S.UPLOADING)
        if target.intended is None and back in (S.UPLOADING, S.PROCESSING):  # where a lost approval still holds it
            return Move(replace(fresh, state=S.WAITING, paused_from=back, due=now), words)
        return Move(replace(fresh, state=back, due=now if target.intended is None else target.due), words)
    if target.state in (S.MISSED, S.CANCELLED) and target.intended is None:
        return Move(replace(fresh, state=S.SCHEDULED, ticket=None, due=now), words)
    if target.state is S.SCHEDULED:
        return Move(fresh, words)
    raise Refused(say("There is nothing to try again."), detail=target.state.value)


def publish_again(target: Target, now: datetime) -> Move:
    """A person looked: the post is not there. Raises Refused when its outcome is not in doubt."""
    if target.intended is None or target.state not in (S.FAILED, S.UNKNOWN):
        raise Refused(say("Only a post whose outcome is unknown can be published again."))
    return Move(replace(target, state=S.SCHEDULED, intended=None, ticket=None, attempts=0, calls=0, trouble=None,
                        paused_from=None, next_at=now, owner=None, lease_until=None),
                say("Somebody looked: it is not there. It is published again."))


def mark_published(target: Target, link: str, now: datetime) -> Move:
    """A person looked: the post is there. Raises Refused when the platform is still at work on it."""
    if target.state not in (S.FAILED, S.UNKNOWN, S.MISSED, S.CANCELLED):
        raise Refused(say("Only a post that failed or whose outcome is unknown can be marked as published."))
    out = Published("", link, target.intended or now)
    return Move(ended(replace(target, state=S.PUBLISHED, published=out)), say("Somebody marked it as published."))


def cancel(target: Target) -> Move:
    """Raises Refused when it is over, or when it may be public already."""
    if target.state.is_over and target.state is not S.FAILED:
        raise Refused(say("It is over already."))
    if target.intended is not None or target.state in (S.CONFIRMING, S.HANDED_OVER):
        raise Refused(say("The platform has this post already; it cannot be called back from here."),
                      next_step=say("Take it down on the platform itself."), acts=(Act.OPEN_LINK,))
    return Move(ended(replace(target, state=S.CANCELLED)), say("It was cancelled."))


# --- inside -----------------------------------------------------------------------------------------------------

_SELF_MADE = (S.SCHEDULED, S.UPLOADING)
"""Where waiting is our own affair; elsewhere the platform is at work and the state goes on saying so."""


def _publish_at(target: Target, now: datetime) -> datetime | None:
    """The platform publishes by itself when it has a while until then."""
    early = target.due is not None and target.due > now + timedelta(minutes=2)
    return target.due if target.hand_over and early else None


def _done(target: Target, step: Done, now: datetime) -> Move:
    at = step.scheduled_for
    if at is not None and at > now:
        out = Published(step.remote_id, step.link, at, visible=False)
        return Move(replace(target, state=S.HANDED_OVER, published=out, next_at=at + patience.HANDED_OVER_GRACE,
                            attempts=0, paused_from=None, intended=target.intended or now),
                    say("The platform has it and publishes it by itself."))
    moment = at or (target.published.at if target.published is not None else None) or target.intended or now
    out = Published(step.remote_id, step.link, min(moment, now), step.visible)
    notes = " ".join(str(note) for note in step.notes)
    # What nobody sees yet may still need its owner: the platform's own word says so better than ours.
    words = step.notes[0] if step.notes and not step.visible else say("It is published.")
    return Move(ended(replace(target, state=S.PUBLISHED, published=out)), words, notes)


def _pending(target: Target, step: Pending, now: datetime) -> Move:
    next_at = now + patience.bounded(step.wait)
    if target.state is S.HANDED_OVER:
        return Move(replace(target, next_at=next_at), say("The platform has not published it yet."))
    state = S.CONFIRMING if step.certain else S.PROCESSING
    usual = say("It is published; the platform is still preparing it.") if step.certain else say(
        "The platform is preparing it.")
    intended = target.intended or (now if step.certain else None)
    return Move(replace(target, state=state, next_at=next_at, attempts=0, intended=intended),
                step.note or usual)


def _ready(target: Target, now: datetime, jitter: float) -> Move:
    if target.intended is None and target.state in (S.UPLOADING, S.PROCESSING):
        return Move(replace(target, attempts=0), say("Everything is uploaded."), ready=True)
    if target.state is not S.UNKNOWN:  # only `find` may say that an irreversible call had no effect
        return Move(_unknown(target, now, wait=False), say("The platform is asked what became of it."))
    words = say("It was not published; it is tried again.")
    fresh = replace(target, intended=None, attempts=0, paused_from=None, next_at=now)
    if target.paused_from is S.SCHEDULED:
        return Move(replace(fresh, state=S.UPLOADING, ticket=None), words)
    if target.calls > len(patience.RETRY_WAITS):
        trouble = Trouble(say("The platform did not take the post in several tries."),
                          next_step=say("Try it again later."), acts=(Act.RETRY,))
        return Move(rest(replace(fresh, state=S.UPLOADING, trouble=trouble), S.FAILED, None), trouble.happened)
    if target.calls <= 1:
        return Move(replace(fresh, state=S.UPLOADING), words)
    wait = patience.longer(patience.RETRY_WAITS[target.calls - 2], jitter)
    return Move(rest(replace(fresh, state=S.UPLOADING), S.WAITING, now + wait), words)


def _unknown(target: Target, now: datetime, *, wait: bool = True, least: float = 0.0) -> Target:
    delay = max(patience.FIND_WAITS[0], patience.bounded(least)) if wait else timedelta()
    return replace(target, state=S.UNKNOWN, attempts=0, next_at=now + delay, intended=target.intended or now,
                   paused_from=None)


def _still_unknown(target: Target, wait: float, now: datetime) -> Move:
    asked = target.attempts + 1
    if asked >= len(patience.FIND_WAITS):
        return _ask_person(target)
    delay = max(patience.FIND_WAITS[asked], patience.bounded(wait))
    return Move(replace(target, attempts=asked, next_at=now + delay),
                say("The platform cannot say yet what became of it."))


def _ask_person(target: Target) -> Move:
    trouble = Trouble(say("It is not known whether this was published: the platform gave no answer."),
                      kept=say("It was not sent a second time."),
                      next_step=say("Look at the account, then say whether it is there."),
                      acts=(Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN, Act.RETRY))
    return Move(replace(rest(replace(target, trouble=trouble), S.FAILED, None), paused_from=S.UNKNOWN),
                trouble.happened)


def _passing(target: Target, error: BrovaError, now: datetime, jitter: float) -> Target:
    """Time heals it: wait and try again, three times; being offline and asking for an outcome are not counted."""
    named = timedelta(seconds=error.retry_after or 0.0) if isinstance(error, WillPass) else timedelta()
    if target.state is S.UNKNOWN or target.intended is not None:
        if target.intended is not None and now - target.intended > patience.ASK_AT_LAST and target.state is S.UNKNOWN:
            return _ask_person(target).target
        return replace(target, next_at=now + max(named, patience.longer(patience.CONFIRM_LATER, jitter)))
    if target.state is S.HANDED_OVER:
        return replace(target, next_at=now + max(named, patience.longer(patience.CONFIRM_LATER, jitter)))
    counted = target.attempts if isinstance(error, Offline) else target.attempts + 1
    if counted > len(patience.RETRY_WAITS):
        return gave_up(target, error)
    wait = patience.RETRY_WAITS[max(counted - 1, 0)]
    return replace(rest(target, S.WAITING, now + max(named, patience.longer(wait, jitter))), attempts=counted)


def _lost(target: Target, error: UploadLost, now: datetime, jitter: float) -> Target:
    """All over again; a service that keeps losing uploads is not asked for ever, whatever progress they made."""
    again = replace(target, state=S.UPLOADING, ticket=None, intended=None, paused_from=None,
                    attempts=0 if target.state is S.UNKNOWN else target.attempts, calls=target.calls + 1)
    if again.calls > 2 * len(patience.RETRY_WAITS):
        return gave_up(again, error)
    return _passing(again, error, now, jitter)
