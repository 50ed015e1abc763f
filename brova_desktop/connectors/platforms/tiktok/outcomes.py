"""What TikTok's status means for us.

Source: https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status, November 2026.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from brova_desktop.connectors.net.picking import text, whole
from brova_desktop.connectors.platforms.tiktok.facts import WEB
from brova_desktop.connectors.platforms.tiktok.failures import (
    LOST_TRACK,
    SESSION_OVER,
    STUCK,
    failed_processing,
)
from brova_desktop.connectors.platforms.tiktok.session import Session
from brova_desktop.domain.errors import BrovaError, OutcomeUnknown
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Unknown
from brova_desktop.domain.words import say

Address = Callable[[str], str]

PATIENCE, DAY = 30 * 60, 86_400
"""Seconds of silence after which nobody can say how it stands, and after which a person has to look."""
YOUNG = 10 * 60
"""Seconds in which an upload that TikTok does not know may only be too new for the server that was asked."""
ID_PATIENCE = 5 * 60
"""Seconds that a public post waits for its id, which comes after moderation, before it is called published without."""
SELDOM = 300.0

IN_INBOX = say("The video waits in your TikTok inbox: finish it in the TikTok app.")
WORKING = say("TikTok has the whole video and is working on it.")
NO_LINK_YET = say("TikTok gives this post no public address yet.")


def wait_for(session: Session, now: datetime) -> float:
    """Seconds until the next question: often at first (half a minute is usual for 512 MB), then ever more seldom."""
    age = (now - (session.whole_since or session.began)).total_seconds()
    for limit, wait in ((10, 2.0), (60, 5.0), (300, 10.0), (PATIENCE, 30.0)):
        if age < limit:
            return wait
    return SELDOM


def outcome(document: Any, session: Session, now: datetime, address: Address) -> Step:
    """Where an upload stands. Raises what `failed_processing` says when TikTok gave it up."""
    status = text(document, "data", "status")
    if status == "FAILED":
        raise failed_processing(text(document, "data", "fail_reason"), now)
    if status == "SEND_TO_USER_INBOX":
        done = session.stored(session.plan.size, now)
        return Done(done.ticket(), session.publish_id, "", visible=False, notes=(IN_INBOX,))
    if status == "PUBLISH_COMPLETE":
        return _published(document, session.stored(session.plan.size, now), now, address)
    uploaded = whole(document, "data", "uploaded_bytes")
    if session.is_whole or (uploaded is not None and uploaded >= session.plan.size):
        return _still_at_work(session.stored(session.plan.size, now), now)
    if status != "PROCESSING_UPLOAD" or uploaded is None or uploaded < 0:
        return Unknown(session.ticket(), wait_for(session, now))
    # Bytes are missing, so TikTok has nothing that it could post. Should they be arriving this very moment, sending
    # them again goes to the same upload and makes no second post.
    return Ready(replace(session.stored(uploaded, now), tried=True).ticket())


def not_known(session: Session, now: datetime) -> Step:
    """TikTok does not know the upload; how long it remembers one is not documented. Raises LOST_TRACK in the end."""
    if (now - (session.whole_since or session.began)).total_seconds() < YOUNG:
        return Unknown(session.ticket(), 30.0)
    raise LOST_TRACK.error(f"publish_id {session.publish_id}", now)


def session_over(now: datetime) -> BrovaError:
    return SESSION_OVER.error("", now)


def no_answer(detail: str) -> OutcomeUnknown:
    """The last chunk went out and nobody knows whether it arrived."""
    return OutcomeUnknown(say("TikTok did not answer at the end of the upload, so the video may be posted or not."),
                          kept=say("Nothing is sent again before TikTok was asked."), detail=detail)


def _published(document: Any, session: Session, now: datetime, address: Address) -> Step:
    # The name of the field is misspelled on purpose: it is TikTok's.
    post = text(document, "data", "publicaly_available_post_id", 0)
    if post and session.handle:
        return Done(session.ticket(), post, address(f"{WEB}/@{session.handle}/video/{post}"))
    if post:
        return Done(session.ticket(), post, "")
    everybody = session.privacy == "PUBLIC_TO_EVERYONE"
    age = (now - (session.whole_since or session.began)).total_seconds()
    if everybody and age < ID_PATIENCE:
        return Pending(session.ticket(), max(wait_for(session, now), 5.0), certain=True, note=NO_LINK_YET)
    return Done(session.ticket(), session.publish_id, "", visible=everybody or not session.direct,
                notes=(NO_LINK_YET,) if everybody else ())


def _still_at_work(session: Session, now: datetime) -> Step:
    age = (now - (session.whole_since or session.began)).total_seconds()
    if age >= DAY:
        raise STUCK.error(f"publish_id {session.publish_id}", now)
    return at_work(session, now) if age < PATIENCE else Unknown(session.ticket(), wait_for(session, now))


def at_work(session: Session, now: datetime) -> Pending:
    """The bytes are all there, and from the last one on TikTok posts without being asked."""
    return Pending(session.ticket(), wait_for(session, now), certain=True, note=WORKING)
