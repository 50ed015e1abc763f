"""Opening a post: direct, to the inbox, or from photos; and asking what the creator may do."""

from __future__ import annotations

from urllib.parse import urlsplit

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.exchange import Answer, Record, Request
from brova_desktop.sandbox.grants import fingerprint
from brova_desktop.sandbox.tiktok.desk import Desk, body_of, enveloped, only, refused, utf16_units
from brova_desktop.sandbox.tiktok.facts import (
    FILE_FIELDS,
    LEVELS_OF_PRIVATE_ACCOUNTS,
    LEVELS_OF_PUBLIC_ACCOUNTS,
    MOST_PHOTOS,
    PHOTO_DESCRIPTION_UNITS,
    PHOTO_POST_FIELDS,
    PHOTO_SOURCE_FIELDS,
    PHOTO_TITLE_UNITS,
    PUBLISH,
    PULL_FIELDS,
    SELF,
    TITLE_UNITS,
    UPLOAD,
    VIDEO_POST_FIELDS,
)
from brova_desktop.sandbox.tiktok.posts import Posts


class Posting:
    """``/v2/post/publish/``, but for the status."""

    def __init__(self, desk: Desk, posts: Posts) -> None:
        self._desk = desk
        self._posts = posts

    def creator_info(self, request: Request) -> Answer:
        account, _ = self._desk.caller(request, PUBLISH)
        self._desk.pace(request, "creator_info", self._desk.rules.creator_infos_per_minute)
        if body_of(request, may_be_empty=True):
            raise refused("invalid_params", "The body must be empty.")
        self._check_caps(account)
        return enveloped({
            "creator_avatar_url": f"{request.base}/sandbox/avatar/{account.id}.png",
            "creator_username": account.handle,
            "creator_nickname": account.name,
            "privacy_level_options": list(levels_of(account)),
            "comment_disabled": False,
            "duet_disabled": account.is_private,
            "stitch_disabled": account.is_private,
            "max_video_post_duration_sec": account.longest,
        })  # fmt: skip

    def direct(self, request: Request) -> Answer:
        account, _ = self._desk.caller(request, PUBLISH)
        self._desk.pace(request, "video.init", self._desk.rules.inits_per_minute)
        body = only(body_of(request), {"post_info": dict, "source_info": dict}, "body")
        info = only(body.get("post_info"), VIDEO_POST_FIELDS, "post_info")
        _check_text(info.get("title", ""), TITLE_UNITS, "title")
        if info.get("video_cover_timestamp_ms", 0) < 0:
            raise refused("invalid_params", "video_cover_timestamp_ms is negative.")
        self._check_level(info, account)
        source = self._checked_source(body.get("source_info"))
        self._check_caps(account)
        return self._opened(request, account, "direct", info, source)

    def inbox(self, request: Request) -> Answer:
        account, _ = self._desk.caller(request, UPLOAD)
        self._desk.pace(request, "inbox.init", self._desk.rules.inits_per_minute)
        body = only(body_of(request), {"source_info": dict}, "body")
        source = self._checked_source(body.get("source_info"))
        self._check_drafts(account)
        return self._opened(request, account, "inbox", {}, source)

    def photo(self, request: Request) -> Answer:
        body = only(
            body_of(request), {"media_type": str, "post_mode": str, "post_info": dict, "source_info": dict}, "body"
        )
        direct = body.get("post_mode") == "DIRECT_POST"
        account, _ = self._desk.caller(request, PUBLISH if direct else UPLOAD)
        self._desk.pace(request, "content.init", self._desk.rules.inits_per_minute)
        if body.get("media_type") != "PHOTO" or body.get("post_mode") not in ("DIRECT_POST", "MEDIA_UPLOAD"):
            raise refused("invalid_params", "media_type must be PHOTO, post_mode DIRECT_POST or MEDIA_UPLOAD.")
        info = only(body.get("post_info"), PHOTO_POST_FIELDS, "post_info")
        _check_text(info.get("title", ""), PHOTO_TITLE_UNITS, "title")
        _check_text(info.get("description", ""), PHOTO_DESCRIPTION_UNITS, "description")
        source = self._checked_photos(body.get("source_info"))
        if direct:
            self._check_level(info, account)
            self._check_caps(account)
        else:
            self._check_drafts(account)
        post = self._posts.create(account, "photo" if direct else "photo-inbox", info, source)
        if not _are_photos(source["photo_images"]):
            self._desk.ground.next_failure = "file_format_check_failed"
        self._posts.complete(post, None)
        return enveloped({"publish_id": post["id"]})

    def _opened(self, request: Request, account: Account, kind: str, info: Record, source: Record) -> Answer:
        post = self._posts.create(account, kind, info, source)
        if source["source"] == "PULL_FROM_URL":
            self._posts.complete(post, None)
            answer = enveloped({"publish_id": post["id"]})
        else:
            token = self._desk.ground.mint("upload")
            upload_id = post["post"]
            self._posts.save({**post, "token": fingerprint(token)})
            self._desk.ground.shelf.put("tiktok.uploads", upload_id, {"publish_id": post["id"]})
            address = f"{request.base}/video/?upload_id={upload_id}&upload_token={token}"
            answer = enveloped({"publish_id": post["id"], "upload_url": address})
        answer.account = account.id
        return answer

    def _check_level(self, info: Record, account: Account) -> None:
        level = info.get("privacy_level")
        if level not in (*LEVELS_OF_PUBLIC_ACCOUNTS, *LEVELS_OF_PRIVATE_ACCOUNTS):
            raise refused("invalid_params", "privacy_level is missing or unknown.")
        if level == SELF and info.get("brand_content_toggle"):
            raise refused("invalid_params", "Branded content cannot be private.")
        if not self._desk.rules.audited and level != SELF:
            raise refused("unaudited_client_can_only_post_to_private_accounts")
        if level not in levels_of(account):
            raise refused("privacy_level_option_mismatch")

    def _check_caps(self, account: Account) -> None:
        if self._posts.has_posted_enough(account.id):
            raise refused("spam_risk_too_many_posts")
        if not self._desk.rules.audited:
            users = self._posts.users_lately()
            if account.id not in users and len(users) >= self._desk.rules.users_per_day:
                raise refused("reached_active_user_cap")

    def _check_drafts(self, account: Account) -> None:
        if self._posts.drafts_pending(account.id) >= self._desk.rules.pending_drafts:
            raise refused("spam_risk_too_many_pending_share")

    def _checked_source(self, given: object) -> Record:
        source = given.get("source") if isinstance(given, dict) else None
        if source == "FILE_UPLOAD":
            plan = only(given, FILE_FIELDS, "source_info")
            self._check_plan(plan)
            return plan
        if source == "PULL_FROM_URL":
            pulled = only(given, PULL_FIELDS, "source_info")
            self._check_address(pulled.get("video_url", ""))
            return pulled
        raise refused("invalid_params", "source must be FILE_UPLOAD or PULL_FROM_URL.")

    def _check_plan(self, plan: Record) -> None:
        """The chunk rules of the media transfer guide. Raises Refusal."""
        rules = self._desk.rules
        size, chunk, count = (plan.get(name, 0) for name in ("video_size", "chunk_size", "total_chunk_count"))
        if size <= 0 or chunk <= 0 or count <= 0:
            raise refused("invalid_params", "video_size, chunk_size and total_chunk_count must be given.")
        if size > rules.most_bytes:
            raise refused("invalid_file_upload", "The video is larger than 4 GB.")
        is_whole = chunk == size and size <= rules.most_chunk
        if size < rules.least_chunk and not is_whole:
            raise refused("invalid_params", "A file below 5 MB is sent as one chunk: chunk_size == video_size.")
        if not is_whole and not rules.least_chunk <= chunk <= rules.most_chunk:
            raise refused("invalid_params", "chunk_size must be between 5 MB and 64 MB.")
        if count != size // chunk or count > rules.most_chunks:
            raise refused("invalid_params", "total_chunk_count must be floor(video_size / chunk_size), at most 1000.")
        if count == 1 and size > rules.most_chunk:
            raise refused("invalid_params", "A file above 64 MB is sent in several chunks.")
        if size - chunk * (count - 1) > rules.most_last_chunk:
            raise refused("invalid_params", "The last chunk may have 128 MB.")

    def _checked_photos(self, given: object) -> Record:
        source = only(given, PHOTO_SOURCE_FIELDS, "source_info")
        images = source.get("photo_images", [])
        if source.get("source") != "PULL_FROM_URL" or not 1 <= len(images) <= MOST_PHOTOS:
            raise refused("invalid_params", "Photos are pulled from 1 to 35 addresses.")
        if not 0 <= source.get("photo_cover_index", 0) < len(images):
            raise refused("invalid_params", "photo_cover_index is out of range.")
        for image in images:
            self._check_address(image)
        return source

    def _check_address(self, address: object) -> None:
        if not isinstance(address, str) or urlsplit(address).scheme != "https":
            raise refused("invalid_params", "The address must begin with https.")
        if not address.startswith(self._desk.rules.verified_prefixes):
            raise refused("url_ownership_unverified")


def levels_of(account: Account) -> tuple[str, ...]:
    return LEVELS_OF_PRIVATE_ACCOUNTS if account.is_private else LEVELS_OF_PUBLIC_ACCOUNTS


def _check_text(text: str, most: int, name: str) -> None:
    if utf16_units(text) > most:
        raise refused("invalid_params", f"{name} is longer than {most} UTF-16 code units.")


def _are_photos(addresses: list[str]) -> bool:
    return all(urlsplit(one).path.lower().endswith((".jpg", ".jpeg", ".webp")) for one in addresses)
