"""The heart of the contract once more over real connections, which break in other ways than pretended ones."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.domain.errors import OutcomeUnknown, WillPass
from brova_desktop.domain.posts.steps import Ready
from brova_desktop.ports.platform import Platform
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.server import SandboxServer
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.contracts.caller import Caller
from tests.contracts.stages import SandboxStage, TikTokStage, YouTubeStage
from tests.contracts.troubles import AFTER, How, Where

T = TypeVar("T")
BREAKS = (How.RESET, How.RESET_AFTER, How.RESET_MIDWAY, How.RESET_WITHIN_ANSWER, How.BROKEN, How.BROKEN_AFTER)


class OverSockets(SandboxStage):
    """A stage whose simulator listens on this machine."""

    server: SandboxServer

    def make_sandbox(self) -> Sandbox:
        self.server = SandboxServer(clock=self.clock, tiktok=TikTokRules(least_chunk=10_000),
                                    youtube=YouTubeRules(chunk_step=1_000))
        self.server.start()
        return self.server.sandbox

    def run(self, act: Callable[[Platform], Awaitable[T]]) -> T:
        async def scene() -> T:
            wire = Wire(self.service, override=self.server.addresses[self.service.name], clock=self.clock)
            try:
                return await act(self.make(wire))
            finally:
                await wire.close()

        return asyncio.run(scene())


class TikTokOverSockets(OverSockets, TikTokStage):
    pass


class YouTubeOverSockets(OverSockets, YouTubeStage):
    pass


@pytest.fixture(params=[TikTokOverSockets, YouTubeOverSockets], ids=["tiktok", "youtube"])
def connected(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OverSockets]:
    stage: OverSockets = request.param(tmp_path)
    try:
        yield stage
    finally:
        stage.server.stop()


def test_a_video_goes_out_over_real_connections(connected: OverSockets) -> None:
    draft = connected.draft()
    done = Caller(connected, draft).carried()
    assert connected.published() == [draft.media[0].sha256]
    assert done.link.startswith(connected.server.addresses[connected.service.name])


@pytest.mark.parametrize("how", BREAKS, ids=lambda how: how.value)
def test_a_line_that_breaks_at_the_end_posts_once(connected: OverSockets, how: How) -> None:
    draft = connected.draft()
    caller = Caller(connected, draft)
    ticket = caller.ready()
    connected.go_wrong(Where.END, how)
    with pytest.raises(OutcomeUnknown):
        caller.publish(ticket)
    happened = how in AFTER
    assert isinstance(caller.asked(ticket), Ready) is not happened
    if not happened:
        caller.carried(ticket)
    assert connected.published() == [draft.media[0].sha256]


@pytest.mark.parametrize("how", BREAKS, ids=lambda how: how.value)
def test_a_line_that_breaks_within_an_upload_goes_on(connected: OverSockets, how: How) -> None:
    draft = connected.draft()
    caller = Caller(connected, draft)
    connected.go_wrong(Where.PIECE, how, nth=2)
    caller.carried()
    assert connected.published() == [draft.media[0].sha256]
    assert [type(error) for error in caller.met if not isinstance(error, WillPass)] == []


def test_a_service_that_is_not_there_certainly_published_nothing(connected: OverSockets) -> None:
    caller = Caller(connected, connected.draft())
    ticket = caller.ready()
    connected.server.stop()
    with pytest.raises(WillPass):
        caller.publish(ticket)
    assert connected.published() == []
