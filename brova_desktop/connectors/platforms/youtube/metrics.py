"""How videos do: public counts for all of them, shares and time watched where reports are allowed."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from brova_desktop.connectors.net.picking import items, text, whole
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import (
    ANALYTICS,
    API,
    BATCH_STATS,
    LIST_VIDEOS,
    READ,
    REPORTS,
)
from brova_desktop.connectors.platforms.youtube.failures import refusal
from brova_desktop.domain.errors import BrovaError, GrantRefused
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant

AT_ONCE = 50
"""Ids that one question may name."""
REPORTED = timedelta(days=1_095)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Metrics:
    wire: Wire
    clock: Clock

    async def read(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        """Videos YouTube does not know any more are left out. Reports are two to three days late."""
        by_video = {one.published.remote_id: one for one in targets if one.published is not None}
        found = list[Reading]()
        videos = list(by_video)
        for start in range(0, len(videos), AT_ONCE):
            some = videos[start : start + AT_ONCE]
            counts = await self._counts(some, grant)
            reports = await self._reports(list(counts), grant, at) if counts and REPORTS in grant.scopes else {}
            found += [_reading(by_video[video], at, counts[video], reports.get(video, {})) for video in counts]
        return tuple(found)

    async def _counts(self, videos: Sequence[str], grant: Grant) -> dict[str, Any]:
        """`batchGetStats` has a quota of its own but may not know private videos: those are asked for one by one."""
        counts = await self._asked(BATCH_STATS, "/youtube/v3/videos:batchGetStats", "id,statistics", videos, grant)
        rest = [video for video in videos if video not in counts]
        if rest and READ in grant.scopes:
            counts |= await self._asked(LIST_VIDEOS, "/youtube/v3/videos", "id,statistics", rest, grant)
        return counts

    async def _asked(self, call: str, path: str, parts: str, videos: Sequence[str], grant: Grant) -> dict[str, Any]:
        grant.count(call)
        reply = await self.wire.send("GET", API + path, token=grant.access,
                                     params={"part": parts, "id": ",".join(videos)})
        if not reply.ok:
            raise refusal(reply, self.clock.now())
        return {text(item, "id"): item for item in items(reply.json(), "items") if text(item, "id") in videos}

    async def _reports(self, videos: Sequence[str], grant: Grant, at: datetime) -> Mapping[str, Mapping[str, Any]]:
        """By video and column; empty when there is no report (yet): the counts are worth having without it."""
        try:
            reply = await self.wire.send("GET", f"{ANALYTICS}/v2/reports", token=grant.access, params={
                "ids": "channel==MINE", "startDate": (at - REPORTED).date().isoformat(),
                "endDate": at.date().isoformat(), "metrics": "views,shares,estimatedMinutesWatched",
                "dimensions": "video", "filters": f"video=={','.join(videos)}", "sort": "-views", "maxResults": 200})
            if not reply.ok:
                raise refusal(reply, self.clock.now())
            table = reply.json()
        except GrantRefused:
            raise
        except BrovaError as error:
            log.info("no report of YouTube Analytics: %s", error.happened)
            return {}
        names = [text(column, "name") for column in items(table, "columnHeaders")]
        rows = (dict(zip(names, row, strict=False)) for row in items(table, "rows") if isinstance(row, list))
        return {text(row, "video"): row for row in rows}


def _reading(target: Target, at: datetime, item: Any, report: Mapping[str, Any]) -> Reading:
    minutes = whole(dict(report), "estimatedMinutesWatched")
    return Reading(
        target.id, at, views=whole(item, "statistics", "viewCount"), likes=whole(item, "statistics", "likeCount"),
        comments=whole(item, "statistics", "commentCount"), shares=whole(dict(report), "shares"),
        watch_seconds=None if minutes is None else minutes * 60.0)
