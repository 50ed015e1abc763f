"""Counts of an account's own public videos.

Source: https://developers.tiktok.com/doc/tiktok-api-v2-video-query and -video-object, November 2026. Saves, reach and
time watched are not among the fields of the Display API.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from brova_desktop.connectors.net.picking import items, text, whole
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.envelope import answer_of
from brova_desktop.connectors.platforms.tiktok.facts import API, LIST
from brova_desktop.domain.errors import UserCanFix
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target
from brova_desktop.ports.platform import Grant

QUERY = f"{API}/v2/video/query/"
STATUS = f"{API}/v2/post/publish/status/fetch/"
FIELDS = "id,view_count,like_count,comment_count,share_count"
AT_ONCE = 20
"""Ids that one call takes; also how many drafts are looked up each time (30 status calls a minute are allowed)."""


async def read_metrics(wire: Wire, targets: Sequence[Target], grant: Grant, at: datetime,
                       now: datetime) -> tuple[Reading, ...]:
    """Counts of those targets that are public videos of the account now."""
    if LIST not in grant.scopes:
        return ()
    known = [(target, target.published.remote_id) for target in targets if target.published is not None]
    videos = {remote: target for target, remote in known if remote.isdigit()}
    # A draft gets its video only when somebody finishes it in the app, a moderated post later than it is posted.
    for target, remote in [one for one in known if not one[1].isdigit()][:AT_ONCE]:
        video = await _video_of(wire, remote, grant, now)
        if video:
            videos[video] = target
    readings, wanted = list[Reading](), list(videos)
    for first in range(0, len(wanted), AT_ONCE):
        reply = await wire.send("POST", QUERY, token=grant.access, params={"fields": FIELDS},
                                json={"filters": {"video_ids": wanted[first : first + AT_ONCE]}})
        for video in items(answer_of(reply, now), "data", "videos"):
            if text(video, "id") in videos:
                readings.append(Reading(
                    videos[text(video, "id")].id, at,
                    views=whole(video, "view_count"), likes=whole(video, "like_count"),
                    comments=whole(video, "comment_count"), shares=whole(video, "share_count")))
    return tuple(readings)


async def _video_of(wire: Wire, publish_id: str, grant: Grant, now: datetime) -> str:
    """The public video that an upload became, "" while there is none or TikTok does not know it any more."""
    reply = await wire.send("POST", STATUS, token=grant.access, json={"publish_id": publish_id})
    try:
        return text(answer_of(reply, now), "data", "publicaly_available_post_id", 0)
    except UserCanFix:
        return ""
