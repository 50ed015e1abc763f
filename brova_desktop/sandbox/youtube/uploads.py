"""Resumable uploads: open a session, send chunks, ask how far it got.

A connection that breaks within a chunk leaves whole steps of 256 KiB behind, as the real service does. The video
exists from the last byte on; the finished session keeps answering with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brova_desktop.sandbox.content import Content
from brova_desktop.sandbox.exchange import Answer, Record, Request, json_answer
from brova_desktop.sandbox.youtube.desk import Desk, only, parts_of, refused
from brova_desktop.sandbox.youtube.facts import MAY_UPLOAD, VIDEO_PARTS
from brova_desktop.sandbox.youtube.metadata import check_snippet, check_status, checked_body
from brova_desktop.sandbox.youtube.videos import Videos

TABLE = "youtube.sessions"
_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A ``Content-Range``; `first` None asks how far the upload got, `total` None is unknown yet."""

    first: int | None
    last: int
    total: int | None

    @property
    def length(self) -> int:
        return 0 if self.first is None else self.last - self.first + 1

    @property
    def is_end(self) -> bool:
        return self.total is not None and self.last + 1 == self.total


class Uploads:
    """The upload host."""

    def __init__(self, desk: Desk, videos: Videos) -> None:
        self._desk = desk
        self._videos = videos
        self._contents: dict[str, Content] = {}
        self._under_way: dict[str, _Chunk] = {}

    def start(self, request: Request) -> Answer:
        """Open a session; it has cost its quota whatever comes of it."""
        account = self._desk.caller(request, MAY_UPLOAD)
        self._desk.spend(1, "uploads")
        params = only(request, "uploadType", "part", "notifySubscribers", "autoLevels", "stabilize")
        if params.get("uploadType") != "resumable":
            raise refused("badRequest", "The sandbox takes resumable uploads only.")
        if request.media_type() != "application/json":
            raise refused("badRequest", "Content-Type must be application/json.")
        body = checked_body(request.json(), parts_of(request, VIDEO_PARTS), with_id=False)
        check_snippet(body.get("snippet", {}))
        publish_at = check_status(body.get("status", {}))
        total = self._declared_length(request)
        self._check_channel_limit(account.id)
        session: Record = {
            "id": "ADPycd" + self._desk.ground.mint("session"),
            "account": account.id,
            "parts": sorted(parts_of(request, VIDEO_PARTS)),
            "snippet": body.get("snippet", {}),
            "status": body.get("status", {}),
            "publish_at": publish_at,
            "total": total,
            "opened": self._desk.ground.stamp(),
            "stored": 0,
            "requests": 1,
            "video": None,
        }
        self._save(session)
        address = f"{request.base}{request.path}?uploadType=resumable&part={','.join(session['parts'])}"
        address += f"&upload_id={session['id']}"
        return Answer(200, {"Location": address, "X-GUploader-UploadID": session["id"]}, account=account.id)

    def probe(self, request: Request) -> Answer:
        """How far the upload got; the video, when it is complete."""
        session = self._session(request)
        stretch = _stretch(request)
        differs = session["total"] is not None and stretch.total not in (None, session["total"])
        if request.header("content-length", "0") != "0" or differs:
            raise refused("badRequest", "Invalid request. The size does not fit this session.")
        return self._state(session, request.base)

    def chunk(self, request: Request) -> _Chunk | _Repeat:
        """Take a chunk as it comes. Raises Refusal for one that does not continue what is stored."""
        session = self._session(request)
        if session["video"] is not None:
            return _Repeat(self._state(session, request.base))
        stretch = _stretch(request)
        self._check_stretch(session, stretch)
        if session["total"] is None and stretch.total is not None:
            self._save({**session, "total": stretch.total})
        chunk = _Chunk(self, session["id"], stretch, self._desk.rules.chunk_step, request.base)
        self._under_way[session["id"]] = chunk
        return chunk

    def content(self, session_id: str) -> Content:
        """The bytes of a session, found again after a restart."""
        content = self._contents.get(session_id)
        if content is None:
            stored = self._desk.ground.shelf.table(TABLE)[session_id]["stored"]
            place = self._desk.ground.part(session_id)
            content = Content.resumed(place, stored, keep=self._desk.ground.keep)
            self._contents[session_id] = content
        return content

    def advanced(self, session_id: str, base: str, *, is_end: bool) -> Answer:
        """Remember how much is stored; the last byte makes the video."""
        session = self._desk.ground.shelf.table(TABLE)[session_id]
        content = self.content(session_id)
        self._under_way.pop(session_id, None)
        session = {**session, "stored": content.size}
        if is_end:
            session["video"] = self._videos.create(session, content)["id"]
            del self._contents[session_id]
        self._save(session)
        return self._state(session, base)

    def forget(self) -> None:
        self._contents.clear()
        self._under_way.clear()

    def _save(self, session: Record) -> None:
        self._desk.ground.shelf.put(TABLE, session["id"], session)

    def _state(self, session: Record, base: str) -> Answer:
        if session["video"] is not None:
            video = self._videos.get(session["video"])
            if video is None:
                raise refused("notFound")
            parts = frozenset(session["parts"]) | {"snippet", "status"}
            answer = json_answer(self._videos.resource(video, parts, base, for_owner=True))
            answer.account = session["account"]
            return answer
        headers = {"Content-Length": "0", "X-GUploader-UploadID": session["id"]}
        if session["stored"]:
            headers["Range"] = f"bytes=0-{session['stored'] - 1}"
        return Answer(308, headers, account=session["account"])

    def _session(self, request: Request) -> Record:
        """The session of the address, which counts this request. Raises Refusal."""
        account = self._desk.caller(request, MAY_UPLOAD)
        upload_id = request.params().get("upload_id", "")
        earlier = self._under_way.get(upload_id)
        if earlier is not None:  # a connection that the client has given up, though we do not know it yet
            earlier.lost()
        session = self._desk.ground.shelf.table(TABLE).get(upload_id)
        if session is None or session["account"] != account.id:
            raise refused("notFound", "The upload session was not found.")
        if self._desk.ground.stamp() - session["opened"] > self._desk.rules.session_seconds:
            raise refused("gone")
        session = {**session, "requests": session["requests"] + 1}
        self._save(session)
        return session

    def _check_stretch(self, session: Record, stretch: _Stretch) -> None:
        length, total = stretch.length, session["total"] if session["total"] is not None else stretch.total
        if length <= 0 or (total is not None and (stretch.last >= total or stretch.total not in (None, total))):
            raise refused("badRequest", "Invalid request. Content-Range does not fit this session.")
        stored = self.content(session["id"]).size
        if stretch.first != stored:
            raise refused("badRequest", f"Invalid request. The upload offset is {stretch.first} byte(s), which does "
                                        f"not match the expected {stored} byte(s).")
        if not stretch.is_end and length % self._desk.rules.chunk_step:
            raise refused("badRequest", f"Invalid request. A chunk that is not the last one must be a multiple of "
                                        f"{self._desk.rules.chunk_step} bytes.")

    def _declared_length(self, request: Request) -> int | None:
        kind = request.header("x-upload-content-type", "application/octet-stream").lower()
        if not kind.startswith("video/") and kind != "application/octet-stream":
            raise refused("badRequest", f"Media type '{kind}' is not supported.")
        declared = request.header("x-upload-content-length")
        if not declared:
            return None
        if not declared.isdecimal():
            raise refused("badRequest", "X-Upload-Content-Length must be a number.")
        if int(declared) == 0:
            raise refused("mediaBodyRequired")
        if int(declared) > self._desk.rules.most_bytes:
            raise refused("uploadTooLarge")
        return int(declared)

    def _check_channel_limit(self, account: str) -> None:
        limit = self._desk.rules.channel_uploads_per_day
        if limit is None:
            return
        since = self._desk.ground.stamp() - _DAY
        if sum(video["at"] > since for video in self._videos.of(account)) >= limit:
            raise refused("uploadLimitExceeded")


class _Chunk:
    """One PUT on its way in."""

    def __init__(self, uploads: Uploads, session_id: str, stretch: _Stretch, step: int, base: str) -> None:
        self._uploads = uploads
        self._session = session_id
        self._stretch = stretch
        self._step = step
        self._base = base
        self._came = 0
        self._pending = bytearray()
        self._is_over = False

    def feed(self, piece: bytes) -> None:
        self._came += len(piece)
        if self._is_over:
            return
        self._pending += piece
        whole = len(self._pending) // self._step * self._step
        if whole and self._came <= self._stretch.length:
            self._uploads.content(self._session).append(bytes(self._pending[:whole]))
            del self._pending[:whole]

    def finish(self) -> Answer:
        if self._is_over or self._came != self._stretch.length:
            self.lost()
            raise refused("badRequest", "Invalid request. Content-Length does not fit Content-Range.")
        self._is_over = True
        if self._pending:
            self._uploads.content(self._session).append(bytes(self._pending))
        return self._uploads.advanced(self._session, self._base, is_end=self._stretch.is_end)

    def lost(self) -> None:
        """Also called when the client goes on over another connection: then this one counts no more."""
        if not self._is_over:
            self._is_over = True
            self._uploads.advanced(self._session, self._base, is_end=False)


class _Repeat:
    """Bytes for an upload that is complete: nobody needs them."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def feed(self, piece: bytes) -> None:
        """Let it pass."""

    def finish(self) -> Answer:
        return self._answer

    def lost(self) -> None:
        """Nothing was taken."""


def _stretch(request: Request) -> _Stretch:
    """The ``Content-Range``; without one the body is the whole file. Raises Refusal."""
    header = request.header("content-range")
    length = request.header("content-length")
    if not header:
        if not length.isdecimal():
            raise refused("badRequest", "Content-Length is missing.")
        return _Stretch(0, int(length) - 1, int(length))
    match = _RANGE.fullmatch(header.strip())
    if match is None:
        raise refused("badRequest", "Invalid request. Failed to parse Content-Range header.")
    first, last, total = match.groups()
    stretch = _Stretch(None if first is None else int(first), int(last or -1), None if total == "*" else int(total))
    if length and first is not None and int(length) != stretch.length:
        raise refused("badRequest", "Invalid request. Content-Length does not fit Content-Range.")
    return stretch


def is_probe(request: Request) -> bool:
    return request.header("content-range").replace(" ", "").startswith("bytes*/")
