"""Answers to the last chunk after which nobody knows: YouTube is asked, and nothing is sent again before that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import SERVICE
from brova_desktop.connectors.platforms.youtube.platform import OPENED, SESSION, YouTube
from brova_desktop.domain.errors import OutcomeUnknown
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.ports.platform import Grant
from brova_desktop.ports.vault import Secret
from tests.connectors.clocks import StillClock
from tests.connectors.platforms.youtube.scenery import Told

SIZE = 1_000
ADDRESS = "https://www.googleapis.com/upload/youtube/v3/videos?upload_id=1"
Answers = Callable[[httpx.Request], httpx.Response]


def publish(folder: Path, answers: Answers) -> None:
    """Send the last chunk of an upload to a service that answers so."""
    file = folder / "clip.mp4"
    file.write_bytes(bytes(SIZE))
    medium = PostMedia("clip.mp4", MediaKind.VIDEO, SIZE, "0" * 64, 1080, 1920, 20.0, 30.0, "mp4", "h264", "aac")
    draft = TargetDraft(TargetId("target222222"), (medium,), (str(file),), Wording(caption="Coffee"), {})
    clock = StillClock()
    ticket = Ticket({OPENED: clock.now().isoformat()}, {SESSION: ADDRESS}, 0, SIZE)

    async def main() -> None:
        wire = Wire(SERVICE, transport=httpx.MockTransport(answers), clock=clock)
        try:
            await YouTube(wire, clock).publish(draft, ticket, Grant(Secret("t"), "UC1", "", frozenset(), {}), Told())
        finally:
            await wire.close()

    asyncio.run(main())


def is_question(request: httpx.Request) -> bool:
    return request.headers["content-range"].startswith("bytes */")


@pytest.mark.parametrize("status", [202, 204, 206])
def test_a_success_nobody_knows_may_have_made_the_video(tmp_path: Path, status: int) -> None:
    with pytest.raises(OutcomeUnknown):
        publish(tmp_path, lambda request: httpx.Response(status))


@pytest.mark.parametrize("status", [401, 404, 503])
def test_a_refused_range_whose_question_fails_leaves_it_open(tmp_path: Path, status: int) -> None:
    """400 may mean that YouTube has the chunk already: then its own word is needed, and here it gives none."""
    with pytest.raises(OutcomeUnknown):
        publish(tmp_path, lambda request: httpx.Response(status if is_question(request) else 400))


def test_a_service_that_has_every_byte_and_no_video_may_make_it_yet(tmp_path: Path) -> None:
    with pytest.raises(OutcomeUnknown):
        publish(tmp_path, lambda request: httpx.Response(308, headers={"Range": f"bytes=0-{SIZE - 1}"}))
