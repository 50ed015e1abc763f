"""What the platform does with a video once it has it."""

from __future__ import annotations

import pytest

from brova_desktop.domain.posts.steps import Done
from tests.contracts.caller import Caller
from tests.contracts.stages import Stage


@pytest.mark.parametrize("seconds", [0.0, 2.0, 45.0, 600.0])
def test_however_long_it_takes_it_comes_to_an_end(stage: Stage, seconds: float) -> None:
    draft = stage.draft()
    stage.process_for(seconds)
    began = stage.clock.monotonic()
    assert isinstance(Caller(stage, draft).carried(), Done)
    assert stage.published() == [draft.media[0].sha256]
    assert seconds <= stage.clock.monotonic() - began <= 2 * seconds + 60, "asked neither in vain nor far too late"


def test_waits_are_neither_nothing_nor_for_ever(stage: Stage) -> None:
    stage.process_for(120.0)
    caller = Caller(stage, stage.draft())
    step = caller.publish(caller.ready())
    wait = getattr(step, "wait", 1.0)
    assert 0.5 <= wait <= 3_600


def test_counts_of_what_was_published_can_be_read(stage: Stage) -> None:
    done = Caller(stage, stage.draft()).carried()
    stage.clock.pass_time(3_600)
    stage.let_be_seen(done.remote_id)
    at = stage.clock.now()
    readings = stage.run(lambda platform: platform.metrics([stage.target(done.remote_id)], stage.grant(), at))
    [reading] = readings
    assert reading.target == "target" and reading.at == at
    assert reading.views is not None and reading.views >= 0


def test_counts_of_what_the_platform_does_not_know_are_left_out(stage: Stage) -> None:
    targets = [stage.target(remote) for remote in ("7300000000000000001", "nobody-knows-it", "")]
    assert stage.run(lambda platform: platform.metrics(targets, stage.grant(), stage.clock.now())) == ()
    assert stage.run(lambda platform: platform.metrics([], stage.grant(), stage.clock.now())) == ()
