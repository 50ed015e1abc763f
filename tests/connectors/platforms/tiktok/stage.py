"""TikTok as a function: what it is asked is written down, what it answers comes from the test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.facts import DIRECT, MODE, PRIVACY, PRIVATE, SCOPES, SERVICE
from brova_desktop.connectors.platforms.tiktok.platform import TikTok
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.steps import Ready, Ticket
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.ports.platform import Grant
from brova_desktop.ports.report import SilentReport
from brova_desktop.ports.vault import Secret
from tests.connectors.clocks import StillClock

TOKEN = "act.planted-4711-which-nobody-may-see"
ADDRESS = "https://upload.us.tiktokapis.com/video/?upload_id=1&upload_token=planted-upload-token"
CREATOR = {
    "creator_username": "qahwa.box", "creator_nickname": "Qahwa Box", "comment_disabled": False,
    "duet_disabled": False, "stitch_disabled": True, "max_video_post_duration_sec": 300,
    "privacy_level_options": ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
}
Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def enveloped(content: dict[str, Any] | None = None, code: str = "ok", status: int = 200,
              **headers: str) -> httpx.Response:
    document = {"data": content or {}, "error": {"code": code, "message": "", "log_id": "2026"}}
    return httpx.Response(status, json=document, headers={k.replace("_", "-"): v for k, v in headers.items()})


def status(name: str, uploaded: int | None = None, reason: str = "", posts: list[int] | None = None) -> httpx.Response:
    """An answer of status/fetch."""
    content: dict[str, Any] = {"status": name, "fail_reason": reason, "publicaly_available_post_id": posts or []}
    return enveloped(content if uploaded is None else {**content, "uploaded_bytes": uploaded})


OPENED = enveloped({"publish_id": "v_pub_file~v2.1", "upload_url": ADDRESS})


@dataclass
class Stage:
    """`answers` by "METHOD path"; the last answer of a list stays. Chunks of 10 bytes, whole files of up to 20."""

    folder: Path
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[httpx.Request] = field(default_factory=list)
    kept: list[Ticket] = field(default_factory=list)
    clock: StillClock = field(default_factory=StillClock)

    def __post_init__(self) -> None:
        self.say("POST /v2/post/publish/creator_info/query/", enveloped(CREATOR))
        self.say("POST /v2/post/publish/video/init/", OPENED)
        self.say("POST /v2/post/publish/inbox/video/init/", OPENED)

    def say(self, what: str, *answers: Answer) -> None:
        self.answers[what] = list(answers)

    def hear(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        waiting = self.answers[f"{request.method} {request.url.path}"]
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def run(self, act: Callable[[TikTok], Awaitable[Any]]) -> Any:
        async def scene() -> Any:
            wire = Wire(SERVICE, transport=httpx.MockTransport(self.hear), clock=self.clock)
            try:
                return await act(TikTok(wire, self.clock, whole=20, chunk=10))
            finally:
                await wire.close()

        coroutine: Coroutine[Any, Any, Any] = scene()
        return asyncio.run(coroutine)

    async def keep(self, ticket: Ticket) -> None:
        self.kept.append(ticket)

    def bodies(self, path: str) -> list[dict[str, Any]]:
        return [json.loads(one.content) for one in self.asked if one.url.path == path]

    def chunks(self) -> list[str]:
        """The Content-Range of every chunk that was sent."""
        return [one.headers["content-range"] for one in self.asked if one.method == "PUT"]

    def draft(self, size: int = 35, *, caption: str = "Hello #world", name: str = "clip.mp4",
              **options: str | bool) -> TargetDraft:
        """A direct and private post, unless the options say otherwise."""
        path = self.folder / name
        path.write_bytes(bytes(range(256))[:size])
        medium = PostMedia(name, MediaKind.VIDEO, size, "0" * 64, 1080, 1920, 12.0, 30.0, "mp4", "h264", "aac")
        chosen = {MODE: DIRECT, PRIVACY: PRIVATE, **options}
        return TargetDraft(TargetId("target"), (medium,), (str(path),), Wording(caption=caption), chosen)

    def ready(self, **options: str | bool) -> tuple[TargetDraft, Ticket]:
        """An upload of 35 bytes that lacks only its last chunk."""
        self.say("PUT /video/", httpx.Response(206))
        draft = self.draft(35, **options)
        step = self.upload(draft)
        assert isinstance(step, Ready)
        self.asked.clear()
        return draft, step.ticket

    def upload(self, draft: TargetDraft) -> Any:
        return self.run(lambda tiktok: tiktok.upload(draft, grant(), SilentReport(), self.keep))

    def resume(self, draft: TargetDraft, ticket: Ticket) -> Any:
        return self.run(lambda tiktok: tiktok.resume(draft, ticket, grant(), SilentReport(), self.keep))

    def publish(self, draft: TargetDraft, ticket: Ticket) -> Any:
        return self.run(lambda tiktok: tiktok.publish(draft, ticket, grant(), SilentReport()))

    def find(self, draft: TargetDraft, ticket: Ticket, token: str = TOKEN) -> Any:
        return self.run(lambda tiktok: tiktok.find(draft, ticket, grant(token)))


def grant(token: str = TOKEN) -> Grant:
    return Grant(Secret(token), "-000open", "qahwa.box", frozenset(scope.name for scope in SCOPES), {})
