"""What can be asked of TikTok: the user, the status of a post, the public videos and their figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from brova_desktop.sandbox.exchange import Answer, Record, Request
from brova_desktop.sandbox.tiktok.desk import Desk, body_of, enveloped, only, refused
from brova_desktop.sandbox.tiktok.facts import LIST, PUBLISH, UPLOAD, USER_FIELDS, VIDEO_FIELDS
from brova_desktop.sandbox.tiktok.posts import Posts

_MOST = 20


class Reading:
    """``/v2/user/info/``, ``/v2/post/publish/status/fetch/``, ``/v2/video/``."""

    def __init__(self, desk: Desk, posts: Posts) -> None:
        self._desk = desk
        self._posts = posts

    def user(self, request: Request) -> Answer:
        account, scopes = self._desk.caller(request)
        self._desk.pace(request, "user.info", self._desk.rules.reads_per_minute)
        fields = _fields(request, USER_FIELDS)
        if any(USER_FIELDS[field] not in scopes for field in fields):
            raise refused("scope_not_authorized")
        public = list(self._public(account.id))
        picture = f"{request.base}/sandbox/avatar/{account.id}.png"
        views: Record = {
            "open_id": account.outer_id, "union_id": "u" + account.outer_id, "avatar_url": picture,
            "avatar_url_100": picture, "avatar_large_url": picture, "display_name": account.name,
            "username": account.handle, "bio_description": "", "is_verified": False,
            "profile_deep_link": f"{request.base}/@{account.handle}", "follower_count": account.followers,
            "following_count": 120, "likes_count": sum(self._posts.counts(post).likes for post in public),
            "video_count": len(public),
        }  # fmt: skip
        return enveloped({"user": {field: views[field] for field in fields}})

    def status(self, request: Request) -> Answer:
        account, _ = self._desk.caller(request, PUBLISH, UPLOAD)
        self._desk.pace(request, "status", self._desk.rules.statuses_per_minute)
        body = only(body_of(request), {"publish_id": str}, "body")
        if not body.get("publish_id"):
            raise refused("invalid_params", "publish_id is missing.")
        post = self._posts.get(body["publish_id"])
        if post is None:
            raise refused("invalid_publish_id")
        if post["account"] != account.id:
            raise refused("token_not_authorized_for_specified_publish_id")
        status = self._posts.status(post)
        answer = enveloped({
            "status": status,
            "fail_reason": post["failure"] if status == "FAILED" else "",
            "publicaly_available_post_id": [int(post["post"])] if self._posts.has_public_id(post) else [],
            "uploaded_bytes": post["stored"],
            "downloaded_bytes": 0,
        })  # fmt: skip
        answer.account = account.id
        return answer

    def videos(self, request: Request) -> Answer:
        """Public videos, newest first; `cursor` is UTC in milliseconds, 0 for the newest."""
        account, _ = self._desk.caller(request, LIST)
        self._desk.pace(request, "video.list", self._desk.rules.reads_per_minute)
        fields = _fields(request, VIDEO_FIELDS)
        body = only(body_of(request, may_be_empty=True), {"max_count": int, "cursor": int}, "body")
        count, cursor = body.get("max_count", 10), body.get("cursor", 0)
        if not 1 <= count <= _MOST or cursor < 0:
            raise refused("invalid_params", "max_count must be 1 to 20, cursor not negative.")
        seen = list(islice((one for one in self._public(account.id) if not cursor or _millis(one) < cursor), count + 1))
        shown = seen[:count]
        return enveloped({
            "videos": [self._view(post, fields, request.base) for post in shown],
            "cursor": _millis(shown[-1]) if shown else cursor,
            "has_more": len(seen) > count,
        })  # fmt: skip

    def query(self, request: Request) -> Answer:
        account, _ = self._desk.caller(request, LIST)
        self._desk.pace(request, "video.query", self._desk.rules.reads_per_minute)
        fields = _fields(request, VIDEO_FIELDS)
        filters = only(only(body_of(request), {"filters": dict}, "body").get("filters"), {"video_ids": list}, "filters")
        ids = filters.get("video_ids", [])
        if not 1 <= len(ids) <= _MOST or not all(isinstance(one, str) for one in ids):
            raise refused("invalid_params", "video_ids must name 1 to 20 videos.")
        found = [post for post in self._public(account.id) if post["post"] in ids]
        return enveloped({"videos": [self._view(post, fields, request.base) for post in found]})

    def _public(self, account: str) -> Iterator[Record]:
        return (post for post in self._posts.of(account) if self._posts.is_visible(post))

    def _view(self, post: Record, fields: list[str], base: str) -> Record:
        counts = self._posts.counts(post)
        handle = self._desk.accounts[post["account"]].handle
        width, height = post["sides"] or (None, None)
        title = post["post_info"].get("title", "")
        views: dict[str, Any] = {
            "id": post["post"], "create_time": int(post["at"]), "title": title, "video_description": title,
            "cover_image_url": f"{base}/sandbox/avatar/{post['account']}.png",
            "share_url": f"{base}/@{handle}/video/{post['post']}", "duration": round(post["seconds"] or 0),
            "width": width or 0, "height": height or 0, "embed_html": "", "embed_link": "",
            "like_count": counts.likes, "comment_count": counts.comments, "share_count": counts.shares,
            "view_count": counts.views, "is_aigc": bool(post["post_info"].get("is_aigc", False)),
        }  # fmt: skip
        return {field: views[field] for field in fields}


def _fields(request: Request, known: Mapping[str, str] | frozenset[str]) -> list[str]:
    """The ``fields`` of the query. Raises Refusal."""
    params = request.params()
    fields = [field for field in params.get("fields", "").split(",") if field]
    unknown = [field for field in fields if field not in known]
    if not fields or unknown or set(params) != {"fields"}:
        raise refused("invalid_params", f"Field {unknown[0]} is unknown." if unknown else "fields is missing.")
    return fields


def _millis(post: Record) -> int:
    return int(post["at"] * 1000)
