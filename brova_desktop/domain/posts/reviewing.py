"""Approving posts: who said what and when, what takes an approval back, and what becomes of posts that waited for one.

The steps stand in the post's `extra`, the last one last; `Post.review` is where they have led to. Names are what
people type: nobody signs in here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.late import LateRule, catch_up
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.post import Post, Review
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Trouble

STEPS = "review"
"""The name in `Post.extra`."""
MOST_STEPS = 200
WAITING_STATES = (TargetState.SCHEDULED, TargetState.WAITING, TargetState.WAITING_FOR_QUOTA)
"""States in which a target has a time, or another try, and does nothing before it."""


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """`who` is "" where the program did it: an approval that an edit took back."""

    state: Review
    who: str
    at: datetime
    remark: str = ""

    @property
    def is_edit(self) -> bool:
        return not self.who and self.state is Review.IN_REVIEW


def steps_of(post: Post) -> tuple[ReviewStep, ...]:
    """All steps, the first one first. What cannot be read (from another version) is left out."""
    found = []
    for one in post.extra.get(STEPS, ()):
        try:
            found.append(ReviewStep(Review(one["state"]), str(one["who"]), datetime.fromisoformat(one["at"]),
                                    str(one.get("remark", ""))))
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(found)


def reviewed(post: Post, step: ReviewStep) -> Post:
    """The post after a step. What it says is as before."""
    records = [*post.extra.get(STEPS, ()), _record(step)][-MOST_STEPS:]
    return replace(post, review=step.state, extra={**post.extra, STEPS: records})


def without_review(post: Post) -> Post:
    """A copy begins anew: nobody has looked at it."""
    extra = {name: value for name, value in post.extra.items() if name != STEPS}
    return replace(post, review=Review.DRAFT, extra=extra)


def is_edited(old: Post, had: Iterable[Target], new: Post, wanted: Iterable[Target]) -> bool:
    """Whether something that the public would see, or where, differs. Times, the post's name and its note are not."""
    return (old.wording, old.media) != (new.wording, new.media) or _shown(had) != _shown(wanted)


def taken_back(post: Post, at: datetime) -> Post:
    """An approved post after an edit: somebody has to look again."""
    return reviewed(post, ReviewStep(Review.IN_REVIEW, "", at))


def waits_for_approval(post: Post, target: Target) -> bool:
    """Whether a target stays where it is because nobody has approved its post, where only approved posts go out."""
    return post.review is not Review.APPROVED and target.state in WAITING_STATES and target.intended is None


def held_for_approval(target: Target, now: datetime) -> Move:
    """A target whose post lost its approval after somebody took it: it waits again, with what it has uploaded.

    The irreversible call must not have been begun.
    """
    back = replace(target, owner=None, lease_until=None, next_at=target.next_at or now)
    if target.state not in WAITING_STATES and target.ticket is None:
        back = replace(back, state=TargetState.SCHEDULED)
    elif target.state not in WAITING_STATES:
        back = replace(back, state=TargetState.WAITING, paused_from=target.state)
    return Move(back, say("It waits until somebody approves it."))


def let_go(waited: Iterable[Target], now: datetime, rule: LateRule,
           last: Mapping[ConnectionId, datetime] | None = None) -> tuple[Move, ...]:
    """What becomes of planned targets whose time came before the approval: as of posts that came due unseen."""
    late = [one for one in waited if one.state is TargetState.SCHEDULED and one.due is not None and one.due <= now]
    return tuple(_told(move) for move in catch_up(late, now, rule, last))


def _told(move: Move) -> Move:
    """In words of its own: the program did run."""
    if move.target.state is TargetState.SCHEDULED:
        return replace(move, words=say("It came due before it was approved; it is published now."))
    skipped = move.target.state is TargetState.CANCELLED
    happened = say("It came due before it was approved, and was skipped.") if skipped else say(
        "It came due before it was approved.")
    trouble = Trouble(happened, kept=say("It was not published."),
                      next_step=None if skipped else say("Publish it now, plan it anew, or skip it."),
                      acts=(Act.RETRY, Act.RESCHEDULE))
    return replace(move, target=replace(move.target, trouble=trouble), words=happened)


def step_words(step: ReviewStep) -> Words:
    """A step as a sentence without its time."""
    if step.is_edit:
        return say("It was edited: it has to be approved again.")
    if step.state is Review.APPROVED:
        return say("{name} approved it.", name=step.who)
    if step.state is Review.CHANGES_ASKED:
        return say("{name} asked for changes.", name=step.who)
    if step.state is Review.IN_REVIEW:
        return say("{name} asked for a review.", name=step.who)
    return say("{name} made it a draft again.", name=step.who)


def _record(step: ReviewStep) -> dict[str, Any]:
    return {"state": step.state.value, "who": step.who, "at": step.at.isoformat(), "remark": step.remark}


def _shown(targets: Iterable[Target]) -> dict[str, Any]:
    return {one.id: (one.connection, dict(one.override), dict(one.options)) for one in targets}
