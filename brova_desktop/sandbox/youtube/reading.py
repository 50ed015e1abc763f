"""Everything that is read or changed about channels and videos after the upload."""

from __future__ import annotations

from itertools import islice

from brova_desktop.sandbox.exchange import Answer, Record, Request, json_answer
from brova_desktop.sandbox.ground import rfc3339
from brova_desktop.sandbox.simulator import bearer
from brova_desktop.sandbox.youtube.desk import Desk, ids_of, only, parts_of, refused
from brova_desktop.sandbox.youtube.facts import (
    CATEGORIES,
    CHANNEL_PARTS,
    FILM_ONLY,
    MAY_CHANGE,
    MAY_READ,
    VIDEO_PARTS,
)
from brova_desktop.sandbox.youtube.metadata import check_snippet, check_status, checked_body
from brova_desktop.sandbox.youtube.videos import Videos, thumbnails_of

_CHANGE_COST = 50
_PAGE = 5
_MOST = 50
_BATCH_PARTS = frozenset({"id", "snippet", "statistics", "contentDetails"})


class Reading:
    """channels, videos, playlistItems, videoCategories."""

    def __init__(self, desk: Desk, videos: Videos) -> None:
        self._desk = desk
        self._videos = videos

    def channels(self, request: Request) -> Answer:
        account = self._desk.caller(request, MAY_READ, with_channel=False)
        self._desk.spend(1)
        parts = parts_of(request, CHANNEL_PARTS)
        params = only(request, "part", "mine", "maxResults", "pageToken", "hl")
        if params.get("mine") != "true":
            raise refused("required", "No filter selected. Expected one of: mine")
        items = [self._channel(account.id, parts, request.base)] if account.outer_id else []
        return _listing("youtube#channelListResponse", items)

    def videos(self, request: Request) -> Answer:
        account = self._desk.caller(request, MAY_READ, with_channel=False)
        self._desk.spend(1)
        parts = parts_of(request, VIDEO_PARTS)
        params = only(request, "part", "id", "maxResults", "hl")
        items = []
        for video_id in ids_of(params):
            video = self._videos.get(video_id)
            if video is not None:
                own = video["account"] == account.id
                if own or self._videos.is_visible(video) or self._videos.privacy(video) == "unlisted":
                    items.append(self._videos.resource(video, parts, request.base, for_owner=own))
        return _listing("youtube#videoListResponse", items)

    def update(self, request: Request) -> Answer:
        """Replace whole parts of a video; what a part does not repeat is gone."""
        account = self._desk.caller(request, MAY_CHANGE)
        self._desk.spend(_CHANGE_COST)
        only(request, "part")
        if request.media_type() != "application/json":
            raise refused("badRequest", "Content-Type must be application/json.")
        parts = parts_of(request, VIDEO_PARTS)
        body = checked_body(request.json(), parts, with_id=True)
        video = self._own(body["id"], account.id)
        changed = dict(video)
        if "snippet" in parts:
            check_snippet(body.get("snippet", {}), category_needed=True)
            changed["snippet"] = body["snippet"]
        if "status" in parts:
            status = body.get("status", {})
            publish_at = check_status(status)
            was_public = self._videos.privacy(video) == "public"
            if publish_at is not None and was_public:
                raise refused("invalidPublishAt", "Only a video that was never published can be scheduled.")
            changed["status"], changed["publish_at"] = status, publish_at
        self._videos.save(changed)
        return json_answer(self._videos.resource(changed, parts, request.base, for_owner=True))

    def delete(self, request: Request) -> Answer:
        account = self._desk.caller(request, MAY_CHANGE)
        self._desk.spend(_CHANGE_COST)
        video = self._own(only(request, "id").get("id", ""), account.id)
        self._videos.save({**video, "deleted": True})
        return Answer(204)

    def categories(self, request: Request) -> Answer:
        self._desk.caller(request, MAY_READ, with_channel=False)
        self._desk.spend(1)
        parts_of(request, ("snippet", "id"))
        params = only(request, "part", "regionCode", "id", "hl")
        if "regionCode" not in params and "id" not in params:
            raise refused("required", "No filter selected. Expected one of: regionCode, id")
        wanted = params["id"].split(",") if "id" in params else [*CATEGORIES, *FILM_ONLY]
        items = [
            {"kind": "youtube#videoCategory", "id": one,
             "snippet": {"title": {**CATEGORIES, **FILM_ONLY}[one], "assignable": one in CATEGORIES}}
            for one in wanted if one in CATEGORIES or one in FILM_ONLY
        ]  # fmt: skip
        return _listing("youtube#videoCategoryListResponse", items)

    def playlist_items(self, request: Request) -> Answer:
        """The uploads playlist of a channel, newest first: the cheap way to look for one's own videos."""
        account = self._desk.caller(request, MAY_READ, with_channel=False)
        self._desk.spend(1)
        parts = parts_of(request, ("id", "snippet", "contentDetails", "status"))
        params = only(request, "part", "playlistId", "maxResults", "pageToken")
        owner = next((one for one in self._desk.accounts.values()
                      if one.outer_id and one.uploads_playlist == params.get("playlistId")), None)  # fmt: skip
        if owner is None:
            raise refused("playlistNotFound" if params.get("playlistId") else "required")
        size, start = _paging(params)
        own = owner.id == account.id
        seen = (one for one in self._videos.of(owner.id) if own or self._videos.is_visible(one))
        shown = list(islice(seen, start, start + size + 1))
        items = [self._playlist_item(one, place, parts, request.base)
                 for place, one in enumerate(shown[:size], start)]  # fmt: skip
        answer: Record = {"pageInfo": {"totalResults": self._videos.count_of(owner.id), "resultsPerPage": size}}
        if len(shown) > size:
            answer["nextPageToken"] = f"PT-{start + size}"
        return _listing("youtube#playlistItemListResponse", items, **answer)

    def batch_statistics(self, request: Request) -> Answer:
        """``videos:batchGetStats``: four parts only, its own bucket, no sign-in needed for public videos."""
        account = self._desk.caller(request, MAY_READ, with_channel=False).id if bearer(request) else ""
        self._desk.spend(1, "statistics")
        parts = parts_of(request, _BATCH_PARTS)
        items = []
        for video_id in ids_of(only(request, "part", "id")):
            video = self._videos.get(video_id)
            if video is not None and (video["account"] == account or self._videos.is_visible(video)):
                items.append(self._batch_item(video, parts))
        return _listing("youtube#batchGetStatsResponse", items)

    def _channel(self, account_id: str, parts: frozenset[str], base: str) -> Record:
        account = self._desk.accounts[account_id]
        own = list(self._videos.of(account_id))
        views = {
            "snippet": {"title": account.name, "description": "", "customUrl": "@" + account.handle,
                        "publishedAt": "2021-03-01T08:00:00Z", "thumbnails": thumbnails_of(account, base)},
            "statistics": {"viewCount": str(sum(self._videos.counts(one).views for one in own)),
                           "subscriberCount": str(account.followers), "hiddenSubscriberCount": False,
                           "videoCount": str(sum(self._videos.is_visible(one) for one in own))},
            "contentDetails": {"relatedPlaylists": {"likes": "", "uploads": account.uploads_playlist}},
        }  # fmt: skip
        return {"kind": "youtube#channel", "id": account.outer_id, **{k: v for k, v in views.items() if k in parts}}

    def _playlist_item(self, video: Record, place: int, parts: frozenset[str], base: str) -> Record:
        account = self._desk.accounts[video["account"]]
        snippet = self._videos.resource(video, frozenset({"snippet"}), base, for_owner=True)["snippet"]
        views: Record = {
            "snippet": {"publishedAt": rfc3339(video["at"]), "channelId": account.outer_id, "title": snippet["title"],
                        "description": snippet["description"], "thumbnails": snippet["thumbnails"],
                        "channelTitle": account.name, "playlistId": account.uploads_playlist, "position": place,
                        "resourceId": {"kind": "youtube#video", "videoId": video["id"]}},
            "contentDetails": {"videoId": video["id"], "videoPublishedAt": snippet["publishedAt"]},
            "status": {"privacyStatus": self._videos.privacy(video)},
        }  # fmt: skip
        shown = {part: view for part, view in views.items() if part in parts}
        return {"kind": "youtube#playlistItem", "id": "UEx" + video["id"], **shown}

    def _batch_item(self, video: Record, parts: frozenset[str]) -> Record:
        counts = self._videos.counts(video)
        whole = self._videos.resource(video, frozenset({"contentDetails", "snippet"}), "", for_owner=True)
        views: Record = {
            "snippet": {"publishTime": whole["snippet"]["publishedAt"]},
            "statistics": {"viewCount": str(counts.views), "likeCount": str(counts.likes),
                           "commentCount": str(counts.comments)},
            "contentDetails": {"duration": whole["contentDetails"]["duration"],
                               "durationMillis": str(round((video["seconds"] or 0) * 1000))},
        }  # fmt: skip
        return {"id": video["id"], **{k: v for k, v in views.items() if k in parts}}

    def _own(self, video_id: str, account: str) -> Record:
        video = self._videos.get(video_id)
        if video is None:
            raise refused("videoNotFound")
        if video["account"] != account:
            raise refused("forbidden")
        return video


def _paging(params: dict[str, str]) -> tuple[int, int]:
    size, token = params.get("maxResults", str(_PAGE)), params.get("pageToken", "PT-0")
    if not size.isdecimal() or int(size) > _MOST or not token.removeprefix("PT-").isdecimal():
        raise refused("invalidParameter")
    return int(size), int(token.removeprefix("PT-"))


def _listing(kind: str, items: list[Record], **more: object) -> Answer:
    return json_answer({"kind": kind, "etag": "sandbox", **more, "items": items})
