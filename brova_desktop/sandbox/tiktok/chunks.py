"""The upload host: chunks in order, each whole or not at all."""

from __future__ import annotations

import re

from brova_desktop.sandbox.content import Content
from brova_desktop.sandbox.exchange import Answer, Record, Refusal, Request
from brova_desktop.sandbox.grants import fingerprint
from brova_desktop.sandbox.tiktok.desk import Desk, enveloped
from brova_desktop.sandbox.tiktok.posts import Posts

_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_TYPES = frozenset({"video/mp4", "video/quicktime", "video/webm"})


class Chunks:
    """``PUT upload_url``. The address is the permission: no token is asked for."""

    def __init__(self, desk: Desk, posts: Posts) -> None:
        self._desk = desk
        self._posts = posts
        self._contents: dict[str, Content] = {}
        self._under_way: dict[str, _Chunk] = {}

    def receive(self, request: Request) -> _Chunk:
        """Take a chunk as it comes. Raises Refusal: 403, 404, 400, 416."""
        post = self._post(request)
        earlier = self._under_way.pop(post["id"], None)
        if earlier is not None:  # a connection that the client has given up, though we do not know it yet
            earlier.lost()
        post = {**post, "requests": post["requests"] + 1}
        self._posts.save(post)
        match = _RANGE.fullmatch(request.header("content-range").strip())
        if match is None or request.media_type() not in _TYPES:
            raise _wrong("Content-Range or Content-Type is missing or malformed.")
        first, last, total = (int(part) for part in match.groups())
        source = post["source"]
        length = request.header("content-length")
        if total != source["video_size"] or last >= total or first > last:
            raise _wrong("Content-Range does not fit video_size.")
        if length and int(length) != last - first + 1:
            raise _wrong("Content-Length does not fit Content-Range.")
        if first != post["stored"] or post["at"] is not None:
            raise Refusal(self._progress(416, post))
        is_last = post["chunks"] + 1 == source["total_chunk_count"]
        if last + 1 != (total if is_last else first + source["chunk_size"]):
            raise _wrong("The chunk is not as large as chunk_size says.")
        chunk = _Chunk(self, post["id"], last - first + 1)
        self._under_way[post["id"]] = chunk
        return chunk

    def content(self, publish_id: str) -> Content:
        """The bytes of a post, found again after a restart."""
        content = self._contents.get(publish_id)
        if content is None:
            post = self._posts.get(publish_id)
            assert post is not None
            place = self._desk.ground.part(post["post"])
            content = Content.resumed(place, post["stored"], keep=self._desk.ground.keep)
            self._contents[publish_id] = content
        return content

    def stored(self, publish_id: str) -> Answer:
        """A chunk is whole; the last one makes the post."""
        post = self._posts.get(publish_id)
        assert post is not None
        content = self.content(publish_id)
        self._under_way.pop(publish_id, None)
        post = {**post, "stored": content.size, "chunks": post["chunks"] + 1}
        if content.size < post["source"]["video_size"]:
            self._posts.save(post)
            return self._progress(206, post)
        post = self._posts.complete(post, content)
        del self._contents[publish_id]
        return self._progress(201, post)

    def forget(self) -> None:
        self._contents.clear()
        self._under_way.clear()

    def _post(self, request: Request) -> Record:
        params = request.params()
        known = self._desk.ground.shelf.table("tiktok.uploads").get(params.get("upload_id", ""))
        post = self._posts.get(known["publish_id"]) if known is not None else None
        if post is None:
            raise Refusal(enveloped({}, "not_found", "There is no such task.", 404))
        expired = self._desk.ground.stamp() - post["opened"] > self._desk.rules.upload_seconds
        if expired or fingerprint(params.get("upload_token", "")) != post["token"]:
            raise Refusal(enveloped({}, "forbidden", "The upload address has expired.", 403))
        return post

    def _progress(self, status: int, post: Record) -> Answer:
        reached = post["stored"] - 1 if self._desk.rules.progress_is_last_byte and post["stored"] else post["stored"]
        headers = {"Content-Range": f"bytes 0-{reached}/{post['source']['video_size']}", "Content-Length": "0"}
        return Answer(status, headers, account=post["account"])


class _Chunk:
    """One PUT on its way in; taken back when it does not arrive whole."""

    def __init__(self, chunks: Chunks, publish_id: str, length: int) -> None:
        self._chunks = chunks
        self._publish_id = publish_id
        self._length = length
        self._came = 0
        self._is_over = False
        self._mark = chunks.content(publish_id).mark()

    def feed(self, piece: bytes) -> None:
        self._came += len(piece)
        if self._came <= self._length and not self._is_over:
            self._chunks.content(self._publish_id).append(piece)

    def finish(self) -> Answer:
        if self._is_over or self._came != self._length:
            self.lost()
            raise _wrong("Content-Length does not fit Content-Range.")
        self._is_over = True
        return self._chunks.stored(self._publish_id)

    def lost(self) -> None:
        """Also called when the client goes on over another connection: then this one counts no more."""
        if not self._is_over:
            self._is_over = True
            self._chunks.content(self._publish_id).back_to(self._mark)


def _wrong(message: str) -> Refusal:
    return Refusal(enveloped({}, "invalid_params", message, 400))
