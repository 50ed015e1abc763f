"""What became of a video that exists: read its state, set its thumbnail, find one whose answer got lost."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from brova_desktop.connectors.net.picking import items, moment, text
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import (
    API,
    LIST_VIDEOS,
    OLD_THUMBNAIL_BYTES,
    READ,
    SET_THUMBNAIL,
    SITE,
    THUMBNAIL_BYTES,
)
from brova_desktop.connectors.platforms.youtube.failures import (
    STOPS,
    refusal,
    refused_video,
    thumbnail_note,
)
from brova_desktop.connectors.platforms.youtube.wording import (
    is_short,
    resource_of,
)
from brova_desktop.domain.errors import GrantRefused, UserCanFix, WillPass
from brova_desktop.domain.posts.steps import Done, Pending, Step, Ticket
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import Words, say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant

VIDEO, PUBLISHED = "video", "published"
"""Names in a ticket: the id of the video, and when we heard of it."""
SHOWS_UP = timedelta(minutes=10)
"""A new video may be unknown to other calls for a moment."""
_IMAGES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcomes:
    wire: Wire
    clock: Clock

    def born(self, ticket: Ticket, video: str, *, sure: bool = True) -> Ticket:
        """The ticket of a video that exists now."""
        values = {**ticket.values, VIDEO: video, PUBLISHED: self.clock.now().isoformat()}
        return replace(ticket, values=values, sent=ticket.total, remote_id=video, sure=sure)

    async def state(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        """Pending while YouTube works on it, Done when it can be seen. Raises when it never will be."""
        video = str(ticket.values[VIDEO])
        if READ not in grant.scopes:
            return self._done(draft, ticket, video, {}, ())
        grant.count(LIST_VIDEOS)
        reply = await self.wire.send("GET", f"{API}/youtube/v3/videos", token=grant.access,
                                     params={"part": "status,processingDetails", "id": video})
        if not reply.ok:
            raise refusal(reply, self.clock.now())
        found = items(reply.json(), "items")
        if not found:
            return self._not_there(ticket)
        status = text(found[0], "status", "uploadStatus")
        if status in ("failed", "rejected", "deleted"):
            reason = text(found[0], "status", "failureReason") or text(found[0], "status", "rejectionReason")
            raise refused_video(status, reason)
        if text(found[0], "processingDetails", "processingStatus") in ("failed", "terminated"):
            raise refused_video("failed", text(found[0], "processingDetails", "processingFailureReason"))
        if status != "processed":
            return Pending(ticket, self._patience(ticket), certain=True,
                           note=say("YouTube is processing the video."))
        notes = await self._thumbnail(draft, video, grant)
        return self._done(draft, ticket, video, found[0], notes)

    def link(self, draft: TargetDraft, video: str) -> str:
        short = bool(draft.media) and is_short(draft.media[0])
        return self.wire.address(f"{SITE}/shorts/{video}" if short else f"{SITE}/watch?v={video}")

    def _done(self, draft: TargetDraft, ticket: Ticket, video: str, found: Any, notes: tuple[Words, ...]) -> Done:
        """`found` is empty where we may not read: then what we asked for counts."""
        asked = resource_of(draft, self.clock.now())["status"] if not found else {}
        privacy = text(found, "status", "privacyStatus") or text(asked, "privacyStatus")
        planned = text(found, "status", "publishAt") or text(asked, "publishAt")
        waits = draft.publish_at if privacy == "private" and planned else None
        return Done(ticket, video, self.link(draft, video), visible=privacy != "private" or waits is not None,
                    scheduled_for=waits, notes=notes)

    def _not_there(self, ticket: Ticket) -> Step:
        since = moment(str(ticket.values.get(PUBLISHED, "")))
        if since is None or self.clock.now() - since < SHOWS_UP:
            return Pending(ticket, 30.0, certain=True)
        row = STOPS["videoNotFound"]
        raise UserCanFix(row.happened, next_step=row.next_step, acts=row.acts)

    def _patience(self, ticket: Ticket) -> float:
        """Seconds until we ask again; each question costs a unit of the quota."""
        since = moment(str(ticket.values.get(PUBLISHED, "")))
        age = (self.clock.now() - since).total_seconds() if since is not None else 0.0
        return 5.0 if age < 60 else 15.0 if age < 600 else 60.0

    async def _thumbnail(self, draft: TargetDraft, video: str, grant: Grant) -> tuple[Words, ...]:
        """Set now because Shorts take one only when processed; setting the same picture twice changes nothing."""
        if not draft.wording.thumbnail:
            return ()
        file = Path(draft.wording.thumbnail)
        try:
            content = await asyncio.to_thread(_read, file)
            reply = await self._set(video, file, content, grant)
        except OSError:
            return (say("The thumbnail {name} could not be read.", name=file.name),)
        except WillPass as trouble:
            return (say("The thumbnail could not be set: {reason}", reason=str(trouble.happened)),)
        if reply.ok:
            return ()
        error = refusal(reply, self.clock.now())
        if isinstance(error, GrantRefused):
            raise error
        log.info("the thumbnail of %s was refused: %s", video, reply.detail)
        if reply.status == 413 and len(content) > OLD_THUMBNAIL_BYTES:
            return (say("The thumbnail is too large for this channel; YouTube takes up to 2 MB there."),)
        return (thumbnail_note(reply),)

    async def _set(self, video: str, file: Path, content: bytes, grant: Grant) -> Reply:
        grant.count(SET_THUMBNAIL)
        kind = _IMAGES.get(file.suffix.lower(), "application/octet-stream")
        return await self.wire.send(
            "POST", f"{API}/upload/youtube/v3/thumbnails/set", token=grant.access, content=content,
            params={"videoId": video, "uploadType": "media"}, headers={"Content-Type": kind})


def _read(file: Path) -> bytes:
    with file.open("rb") as handle:
        content = handle.read(THUMBNAIL_BYTES + 1)
    if len(content) > THUMBNAIL_BYTES:
        raise OSError("too large")
    return content


