"""What a target's state is called and which sign stands for it. A sign is a shape first and a colour second."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon, the token of its colour, and the words that say the same."""

    icon: str
    tint: str
    words: Words


S = TargetState
SIGNS: Mapping[TargetState, Sign] = {
    S.DRAFT: Sign("pencil", "text3", say("Draft")),
    S.SCHEDULED: Sign("clock", "text3", say("Planned")),
    S.UPLOADING: Sign("upload", "accent", say("Uploading")),
    S.PROCESSING: Sign("loader", "accent", say("The platform prepares it")),
    S.PUBLISHING: Sign("send", "accent", say("Publishing", meaning="is going on")),
    S.CONFIRMING: Sign("hourglass", "accent", say("Published, not visible yet")),
    S.UNKNOWN: Sign("circle-help", "warn", say("Asking the platform whether it went out")),
    S.WAITING: Sign("timer", "warn", say("Tries again soon")),
    S.WAITING_FOR_QUOTA: Sign("hourglass", "warn", say("Waits until the platform takes more")),
    S.NEEDS_RECONNECT: Sign("unlink", "bad", say("Waits for a new sign-in")),
    S.MISSED: Sign("clock-alert", "warn", say("Missed")),
    S.HANDED_OVER: Sign("calendar-check", "ok", say("The platform takes over by itself")),
    S.PUBLISHED: Sign("check", "ok", say("Published")),
    S.FAILED: Sign("circle-x", "bad", say("Not published")),
    S.CANCELLED: Sign("x", "text3", say("Cancelled")),
}
TAKES_OVER = "calendar-check"
TO_OWNER = Sign("check", "ok", say("Done: only its owner can see it"))
AT_RISK = Sign("triangle-alert", "warn", say("The connection ends before then"))
HERE = Sign("monitor", "text3", say("Needs this computer"))

WAITS_FOR_APPROVAL = Sign("shield", "warn", say("Waits for approval"))
REVIEW_SIGNS: Mapping[Review, Sign] = {
    Review.DRAFT: Sign("pencil", "text3", say("Not reviewed")),
    Review.IN_REVIEW: Sign("eye", "accent", say("In review")),
    Review.CHANGES_ASKED: Sign("message-circle", "warn", say("Changes asked")),
    Review.APPROVED: Sign("badge-check", "ok", say("Approved")),
}

CONNECTION_SIGNS: Mapping[ConnectionState, Sign] = {
    ConnectionState.CONNECTED: Sign("circle-check", "ok", say("Connected")),
    ConnectionState.EXPIRES_SOON: Sign("clock-alert", "warn", say("Ends soon")),
    ConnectionState.EXPIRED: Sign("unlink", "bad", say("Ended: sign in again")),
    ConnectionState.REVOKED: Sign("unlink", "bad", say("Taken back: sign in again")),
    ConnectionState.ERROR: Sign("triangle-alert", "warn", say("The last look went wrong")),
}

def sign_of(target: Target) -> Sign:
    """The sign of a target; private videos and those in an inbox are told from public ones."""
    out = target.published
    if target.state is S.PUBLISHED and out is not None and not out.visible:
        return TO_OWNER
    return SIGNS[target.state]


MOVABLE = frozenset({S.DRAFT, S.SCHEDULED, S.MISSED, S.CANCELLED})
"""Targets that can be dragged to another time."""
