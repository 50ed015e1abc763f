"""The adapters behind the real queue on a real library: what a person sees in the end, and what the world got."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from brova_desktop.connectors.net.wire import Wire
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ports.platform import Grant
from brova_desktop.sandbox.faults import Kind
from brova_desktop.sandbox.in_memory import ADDRESSES, InMemoryTransport
from tests.contracts.stages import SandboxStage, TikTokStage
from tests.contracts.troubles import How, Where
from tests.fakes.platform import FakePlatform
from tests.services.publishing.studio import Studio, studio

S = TargetState


class OnStage:
    """The adapter of a stage with the stage's own permission, on a new wire for each call."""

    def __init__(self, stage: SandboxStage) -> None:
        self._stage = stage
        self.facts = stage.run(facts_of)

    def check(self, *given: Any) -> Any:
        return self._made()[1].check(*given)

    def __getattr__(self, phase: str) -> Any:
        async def call(draft: Any, *given: Any) -> Any:
            wire, adapter = self._made()
            try:
                return await getattr(adapter, phase)(draft, *map(self._permitted, given))
            finally:
                await wire.close()

        return call

    def _made(self) -> tuple[Wire, Any]:
        stage = self._stage
        wire = Wire(stage.service, override=ADDRESSES[stage.service.name], clock=stage.clock,
                    transport=InMemoryTransport(stage.sandbox))
        return wire, stage.make(wire)

    def _permitted(self, given: Any) -> Any:
        return replace(self._stage.grant(), count=given.count) if isinstance(given, Grant) else given


async def facts_of(platform: Any) -> Any:
    return platform.facts


@contextmanager
def queue_before(stage: SandboxStage) -> Iterator[Studio]:
    """The queue with the stage's platform and nothing else."""
    platform = cast(FakePlatform, OnStage(stage))
    with studio(stage.folder / "line", clock=stage.clock, platforms={stage.name: platform}) as made:
        made.file.write_bytes(Path(stage.draft().files[0]).read_bytes())
        yield made


@pytest.fixture
def line(simulated: SandboxStage) -> Iterator[Studio]:
    with queue_before(simulated) as made:
        yield made


def posted(line: Studio, stage: SandboxStage) -> TargetId:
    """A post with the choices of the stage."""
    [to] = line.connect(platform=stage.name)
    account = line.library.connections.get(to)
    line.library.connections.save(replace(account, scopes=stage.grant().scopes))
    view = line.posts.new(Wording(caption="Summer", title="Summer"), [line.medium()], [to])
    target = replace(view.targets[0], options=stage.options)
    return line.posts.save(replace(view, targets=(target,))).targets[0].id


async def until(line: Studio, id: TargetId, *states: TargetState, hours: float = 48.0) -> TargetState:
    """Let the queue beat, faster while something is under way, until the target is in one of the states."""
    end = line.clock.monotonic() + hours * 3_600
    while line.state(id) not in states and line.clock.monotonic() < end:
        await line.beat(5.0 if line.state(id).is_under_way else 60.0)
    return line.state(id)


def test_a_post_goes_out_through_the_queue(line: Studio, simulated: SandboxStage) -> None:
    async def scene() -> None:
        target = posted(line, simulated)
        await line.queue.publish_now([target])
        assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED, line.target(target).trouble

    line.run(scene)
    assert len(simulated.published()) == 1


@pytest.mark.parametrize("seed", range(8))
def test_a_line_full_of_troubles_ends_with_one_post(line: Studio, simulated: SandboxStage, seed: int) -> None:
    simulated.sandbox.faults.at_random(0.25, seed=seed)

    async def scene() -> None:
        target = posted(line, simulated)
        await line.queue.publish_now([target])
        for _ in range(5):  # a person presses retry when the queue has given up
            if await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED:
                break
            await line.queue.retry(target)
        assert line.state(target) is S.PUBLISHED, line.target(target).trouble

    line.run(scene)
    assert len(simulated.published()) == 1


FAILURES = {"tiktok": "spam_risk_text", "youtube": "conversion"}


def test_a_verdict_of_the_platform_is_told_and_another_try_posts_once(line: Studio, simulated: SandboxStage) -> None:
    simulated.fault(Kind.FAILED_PROCESSING, f"{simulated.name}.upload.chunk", FAILURES[simulated.name])
    # The fault is for the next video; it strikes the first chunk of this one and waits for its last.

    async def scene() -> None:
        target = posted(line, simulated)
        await line.queue.publish_now([target])
        assert await until(line, target, S.FAILED, S.PUBLISHED) is S.FAILED
        assert simulated.published() == []
        trouble = line.target(target).trouble
        assert trouble is not None and simulated.service.title in str(trouble.happened)
        await line.queue.retry(target)
        assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

    line.run(scene)
    assert len(simulated.published()) == 1


@pytest.mark.parametrize("how", [How.TIMEOUT, How.TIMEOUT_AFTER, How.BROKEN_AFTER, How.RESET_WITHIN_ANSWER],
                         ids=lambda how: how.value)
def test_a_lost_answer_at_the_end_is_cleared_up_by_the_queue_itself(
    line: Studio, simulated: SandboxStage, how: How
) -> None:
    async def scene() -> None:
        target = posted(line, simulated)
        simulated.go_wrong(Where.END, how, nth=simulated.pieces + 1)
        await line.queue.publish_now([target])
        assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

    line.run(scene)
    assert len(simulated.published()) == 1


def test_processing_that_breaks_down_at_tiktok_begins_again_by_itself(tiktok: TikTokStage) -> None:
    tiktok.fault(Kind.FAILED_PROCESSING, "tiktok.upload.chunk", "internal")

    with queue_before(tiktok) as line:
        async def scene() -> None:
            target = posted(line, tiktok)
            await line.queue.publish_now([target])
            assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

        line.run(scene)
    assert len(tiktok.published()) == 1


def test_a_permission_taken_back_meanwhile_waits_for_a_sign_in_and_goes_out_then(tiktok: TikTokStage) -> None:
    tiktok.fault(Kind.FAILED_PROCESSING, "tiktok.upload.chunk", "auth_removed")

    with queue_before(tiktok) as line:
        async def scene() -> None:
            target = posted(line, tiktok)
            await line.queue.publish_now([target])
            assert await until(line, target, S.PUBLISHED, S.FAILED, S.NEEDS_RECONNECT) is S.NEEDS_RECONNECT
            tiktok.sandbox.revoke()  # the next permission is another one
            line.accounts.set_state(line.target(target).connection, ConnectionState.CONNECTED)
            await line.queue.retry(target)
            assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

        line.run(scene)
    assert len(tiktok.published()) == 1
