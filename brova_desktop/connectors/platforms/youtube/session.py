"""The resumable protocol: open a session, send chunks, ask how far it got.

Source: https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol. A 308 here means "go on" and
is no redirect. The video exists from the last byte on; the session goes on answering with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from brova_desktop.connectors.net.failures import garbled
from brova_desktop.connectors.net.picking import text
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import API, NOTIFY
from brova_desktop.connectors.platforms.youtube.failures import refusal
from brova_desktop.connectors.platforms.youtube.wording import media_type, option, resource_of
from brova_desktop.connectors.upload.chunks import Chunk, Outgoing
from brova_desktop.domain.errors import BrovaError, UploadLost
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.vault import Secret

_RANGE = re.compile(r"\s*(?:bytes\s*=?\s*)?0-(\d+)\s*")
CHUNK_TIMEOUT = 60.0


@dataclass(frozen=True, slots=True)
class Stored:
    """The service has every byte before `at` and wants more."""

    at: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The video exists. `video` is its id, "" when the answer does not say."""

    video: str


Progress = Stored | Finished


@dataclass(frozen=True, slots=True)
class Sessions:
    wire: Wire
    clock: Clock

    async def open(self, draft: TargetDraft, size: int, token: Secret) -> tuple[str, datetime]:
        """A new session: its address (secret) and when it began by YouTube's clock. It counts against the quota."""
        reply = await self.wire.send(
            "POST", f"{API}/upload/youtube/v3/videos", token=token, json=resource_of(draft, self.clock.now()),
            params={"uploadType": "resumable", "part": "snippet,status",
                    "notifySubscribers": bool(option(draft, NOTIFY))},
            headers={"Content-Type": "application/json; charset=UTF-8", "X-Upload-Content-Length": str(size),
                     "X-Upload-Content-Type": media_type(draft.files[0])})
        address = reply.headers.get("location", "")
        if not reply.ok:
            raise refusal(reply, self.clock.now())
        if not address:
            raise garbled(reply.service, "a session without an address")
        return address, self._moment(reply)

    async def ask(self, session: str, total: int, token: Secret) -> Progress:
        """How far it got. Raises UploadLost when the session is gone, and what else YouTube says."""
        reply = await self.wire.send("PUT", session, given=True, token=token,
                                     headers={"Content-Length": "0", "Content-Range": f"bytes */{total}"})
        return self.read(reply)

    async def send(self, session: str, file: Outgoing, chunk: Chunk, token: Secret,
                   sent: Callable[[int], None]) -> Reply:
        """One chunk; the answer is for `read`."""
        return await self.wire.send(
            "PUT", session, given=True, token=token, content=file.pieces(chunk, sent), timeout=CHUNK_TIMEOUT,
            headers={"Content-Length": str(chunk.size), "Content-Range": chunk.content_range})

    def read(self, reply: Reply) -> Progress:
        """What an answer of a session says. Raises UploadLost, Garbled, and the rows of the error table."""
        if reply.status in (200, 201):
            return Finished(_id_of(reply))
        if reply.status == 308:
            return Stored(_stored(reply))
        if reply.status in (404, 410):
            raise session_gone(reply.detail)
        raise refusal(reply, self.clock.now())

    def _moment(self, reply: Reply) -> datetime:
        try:
            moment = parsedate_to_datetime(reply.headers.get("date", ""))
        except (ValueError, TypeError, IndexError, OverflowError):
            return self.clock.now()
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def session_gone(detail: str) -> BrovaError:
    return UploadLost(say("YouTube has thrown the unfinished upload away."),
                      kept=say("Nothing was published."), next_step=say("It is sent again from the beginning."),
                      detail=detail)


def _id_of(reply: Reply) -> str:
    document: Any = reply.json_or_none()
    return text(document, "id")


def _stored(reply: Reply) -> int:
    """Bytes the service has: none without a Range header."""
    header = reply.headers.get("range")
    if header is None:
        return 0
    match = _RANGE.fullmatch(header)
    if match is None:
        raise garbled(reply.service, f"Range: {header[:80]}")
    return int(match[1]) + 1
