"""One adapter serves many targets at once, and asking changes nothing."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import OutcomeUnknown
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.ports.platform import Platform
from brova_desktop.ports.report import SilentReport
from tests.contracts.caller import Caller
from tests.contracts.stages import SandboxStage, Stage
from tests.contracts.troubles import How, Where
from tests.sandbox.tiny_video import tiny_video


def drafts(stage: Stage, count: int) -> list[TargetDraft]:
    """Videos that differ, each in a file of its own."""
    made = []
    for number in range(count):
        film = tiny_video(seconds=8.0, size=stage.size + number * 7_001, seed=number)
        path = Path(stage.folder / f"clip-{number}.mp4")
        path.write_bytes(film)
        usual = stage.draft()
        medium = replace(usual.media[0], path=path.name, size=len(film), sha256=hashlib.sha256(film).hexdigest())
        made.append(replace(usual, media=(medium,), files=(str(path),)))
    return made


async def carried(platform: Platform, stage: Stage, draft: TargetDraft) -> Step:
    """One target from the first byte to the irreversible call, on a line without troubles."""
    async def keep(ticket: Ticket) -> None:
        await asyncio.sleep(0)

    step = await platform.upload(draft, stage.grant(), SilentReport(), keep)
    while isinstance(step, (Pending, Unknown)):
        stage.clock.pass_time(step.wait)
        step = await platform.poll(draft, step.ticket, stage.grant())
    assert isinstance(step, Ready)
    return await platform.publish(draft, step.ticket, stage.grant(), SilentReport())


def test_five_videos_at_once_do_not_mix(stage: Stage) -> None:
    wanted = drafts(stage, 5)

    async def together(platform: Platform) -> list[Any]:
        return await asyncio.gather(*(carried(platform, stage, one) for one in wanted))

    assert all(isinstance(step, (Pending, Done)) for step in stage.run(together))
    assert sorted(stage.published()) == sorted(one.media[0].sha256 for one in wanted)


@pytest.mark.parametrize("how", [How.TIMEOUT, How.TIMEOUT_AFTER], ids=lambda how: how.value)
def test_asking_changes_nothing_however_often(simulated: SandboxStage, how: How) -> None:
    caller = Caller(simulated, simulated.draft())
    ticket = caller.ready()
    simulated.go_wrong(Where.END, how)
    with pytest.raises(OutcomeUnknown):
        caller.publish(ticket)
    before, seen = simulated.published(), len(simulated.sandbox.requests())
    for _ in range(3):
        caller.find(ticket)
        simulated.clock.pass_time(5)
    asked = {one.operation for one in simulated.sandbox.requests()[seen:]}
    assert simulated.published() == before
    assert asked and not [one for one in asked if one.endswith((".init", ".start", ".chunk"))]


def test_waiting_asks_and_sends_nothing(simulated: SandboxStage) -> None:
    simulated.process_for(60)
    caller = Caller(simulated, simulated.draft())
    step = caller.publish(caller.ready())
    seen = len(simulated.sandbox.requests())
    assert isinstance(caller.settled(step), Done)
    asked = [one.operation for one in simulated.sandbox.requests()[seen:]]
    assert 2 <= len(asked) <= 30, "often enough, and no storm"
    assert not [one for one in asked if one.endswith((".init", ".start", ".chunk"))]


def test_all_goes_well_with_no_request_too_many(simulated: SandboxStage) -> None:
    Caller(simulated, simulated.draft()).carried()
    sent = [one.operation for one in simulated.sandbox.requests()]
    assert len([one for one in sent if one.endswith((".init", ".start"))]) == 1
    assert len([one for one in sent if one.endswith(".chunk")]) == simulated.pieces + 1
    assert len(sent) <= simulated.pieces + 5
