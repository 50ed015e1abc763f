"""A video whose upload does not answer any more, looked for among the channel's newest.

YouTube keeps nothing of ours with a video that nobody sees, so it is known by what it says, when it came, how long it
is, and by not being what came of another post. Two posts may be alike in all of these: which of them is which video is
the same to everybody then, as long as each has one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.connectors.net.picking import items, moment, text
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import API, LIST_UPLOADS, LIST_VIDEOS
from brova_desktop.connectors.platforms.youtube.failures import reason_of, refusal
from brova_desktop.connectors.platforms.youtube.wording import description_of, title_of
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant

PAGES = 5
SKEW = timedelta(minutes=2)
"""YouTube's servers need not agree on the time: a video may seem to have come before its upload began."""
CLOSE = 2.0
"""Seconds that YouTube's length of a video, in whole seconds, may differ from the file's."""
AT_ONCE = 50
_LENGTH = re.compile(r"P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")


@dataclass(frozen=True, slots=True)
class _Found:
    video: str
    came: datetime


@dataclass(frozen=True, slots=True)
class Search:
    wire: Wire
    clock: Clock

    async def find(self, draft: TargetDraft, grant: Grant, opened: datetime) -> str | None:
        """The video that came of an upload begun at `opened`; None when there is none that can be it."""
        alike = await self._alike(draft, grant, opened - SKEW)
        fitting = await self._of_that_length(alike, draft, grant)
        # The first one after the beginning: the next one is that of the next upload. Else the last one before it.
        after = [one for one in fitting if one.came >= opened]
        before = [one for one in fitting if one.came < opened]
        nearest = min(after, key=lambda one: one.came, default=max(before, key=lambda one: one.came, default=None))
        return nearest.video if nearest is not None else None

    async def _alike(self, draft: TargetDraft, grant: Grant, since: datetime) -> list[_Found]:
        """Videos of the channel that say what we sent and came since, and of which nobody knows another post."""
        playlist = str(grant.extra.get("uploads") or f"UU{grant.account[2:]}")
        params: dict[str, str | int | bool] = {"part": "snippet", "playlistId": playlist, "maxResults": AT_ONCE}
        found: list[_Found] = []
        for _ in range(PAGES):
            grant.count(LIST_UPLOADS)
            reply = await self.wire.send("GET", f"{API}/youtube/v3/playlistItems", token=grant.access, params=params)
            if reply.status == 404 and reason_of(reply) in ("playlistNotFound", "playlistItemsNotAccessible", ""):
                return found  # a channel without uploads has no such list
            if not reply.ok:
                raise refusal(reply, self.clock.now())
            document = reply.json()
            page = items(document, "items")
            for item in page:
                video, came = text(item, "snippet", "resourceId", "videoId"), _came(item)
                if video and came is not None and came >= since and video not in draft.taken and _says(item, draft):
                    found.append(_Found(video, came))
            following = text(document, "nextPageToken")
            last = _came(page[-1]) if page else None
            if not following or last is None or last < since:
                return found
            params["pageToken"] = following
        return found

    async def _of_that_length(self, found: Sequence[_Found], draft: TargetDraft, grant: Grant) -> list[_Found]:
        """Without videos of another length; YouTube knows none before it has looked into the file."""
        seconds = draft.media[0].seconds if draft.media else 0.0
        if not found or seconds <= 0:
            return list(found)
        some = found[-AT_ONCE:]
        grant.count(LIST_VIDEOS)
        reply = await self.wire.send("GET", f"{API}/youtube/v3/videos", token=grant.access, params={
            "part": "contentDetails", "id": ",".join(one.video for one in some)})
        if not reply.ok:
            raise refusal(reply, self.clock.now())
        lengths = {text(item, "id"): _seconds(text(item, "contentDetails", "duration"))
                   for item in items(reply.json(), "items")}
        return [one for one in some
                if not (length := lengths.get(one.video, 0.0)) or abs(length - seconds) <= CLOSE]


def _came(item: Any) -> datetime | None:
    return moment(text(item, "snippet", "publishedAt"))


def _says(item: Any, draft: TargetDraft) -> bool:
    """Whether an entry of the channel's uploads is the video we sent; spaces may have been tidied."""
    sent = (title_of(draft.wording), description_of(draft.wording))
    there = (text(item, "snippet", "title"), text(item, "snippet", "description"))
    return [one.split() for one in sent] == [one.split() for one in there]


def _seconds(length: str) -> float:
    """An ISO 8601 duration as YouTube writes it ("PT1M8S"); 0 for none."""
    match = _LENGTH.fullmatch(length)
    if match is None:
        return 0.0
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return float(((days * 24 + hours) * 60 + minutes) * 60 + seconds)
