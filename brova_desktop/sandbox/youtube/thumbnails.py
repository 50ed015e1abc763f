"""Thumbnails: one picture per video, JPEG or PNG."""

from __future__ import annotations

from brova_desktop.sandbox.exchange import Answer, Request, json_answer
from brova_desktop.sandbox.youtube.desk import Desk, only, refused
from brova_desktop.sandbox.youtube.facts import MAY_UPLOAD
from brova_desktop.sandbox.youtube.videos import Videos, thumbnails_of

_COST = 50
_TYPES = frozenset({"image/jpeg", "image/png", "application/octet-stream"})


class Thumbnails:
    """``thumbnails.set``."""

    def __init__(self, desk: Desk, videos: Videos) -> None:
        self._desk = desk
        self._videos = videos

    def set(self, request: Request) -> Answer:
        account = self._desk.caller(request, MAY_UPLOAD)
        self._desk.spend(_COST)
        params = only(request, "videoId", "uploadType")
        if params.get("uploadType", "media") != "media":
            raise refused("badRequest", "The sandbox takes uploadType=media only.")
        if not params.get("videoId"):
            raise refused("required", "Required parameter: videoId")
        video = self._videos.get(params["videoId"])
        if video is None:
            raise refused("videoNotFound")
        if video["account"] != account.id or not account.is_verified:
            raise refused("forbidden", "The thumbnail can't be set for the specified video.")
        if video["short"] and self._videos.upload_status(video) != "processed":
            raise refused("forbidden", "The thumbnail of a Short can be set once it is processed.")
        self._check_picture(request)
        self._videos.save({**video, "thumbnail": True})
        items = [thumbnails_of(account, request.base)]
        return json_answer({"kind": "youtube#thumbnailSetResponse", "items": items})

    def _check_picture(self, request: Request) -> None:
        if not request.body:
            raise refused("mediaBodyRequired")
        if request.media_type() not in _TYPES:
            raise refused("imageFormatUnsupported")
        if len(request.body) > self._desk.rules.thumbnail_bytes:
            raise refused("uploadTooLarge")
        if not request.body.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
            raise refused("invalidImage")
