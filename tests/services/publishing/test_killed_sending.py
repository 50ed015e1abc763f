"""The program dies at every single moment of a publish, and is started again: there is exactly one post."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import GrantRefused, OutcomeUnknown, UploadLost, WillPass
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from tests.fakes.platform import FakePlatform
from tests.jobs.clocks import HandClock
from tests.services.publishing.bomb import Bomb, Killed, arm
from tests.services.publishing.studio import START, Studio

WORDS = say("It did not work.")
Prepare = Callable[[FakePlatform], None]


def nothing(platform: FakePlatform) -> None:
    """A platform that works."""


def lost_with_effect(platform: FakePlatform) -> None:
    platform.fail("publish", OutcomeUnknown(WORDS), with_effect=True)


def lost_without_effect(platform: FakePlatform) -> None:
    platform.fail("publish", OutcomeUnknown(WORDS))


def lost_uploads(platform: FakePlatform) -> None:
    platform.fail("publish", UploadLost(WORDS))


def broken_chunks(platform: FakePlatform) -> None:
    platform.fail("chunk", WillPass(WORDS), with_effect=True)
    platform.fail("chunk", GrantRefused(WORDS))


def slow(platform: FakePlatform) -> None:
    platform.processing, platform.settling = 45.0, 30.0


TROUBLES = [nothing, lost_with_effect, lost_without_effect, lost_uploads, broken_chunks, slow]


async def live(here: Studio, *, beats: int) -> None:
    """Beat until everything is over, or until the end comes."""
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)  # the dead leave tasks unasked
    with suppress(Killed):
        for _ in range(beats):
            await here.beat(20)
            targets = here.library.targets.in_states(list(TargetState))
            if all(one.state.is_over for one in targets):
                return
    with suppress(Killed):
        await here.queue.close()


def die_at(root: Path, moment: int, trouble: Prepare) -> Bomb:
    """One life that ends at a moment, and a second one that ends well. Returns the bomb."""
    clock = HandClock(START)
    platform = FakePlatform(clock)
    trouble(platform)
    here = Studio(root, clock=clock, platforms={"fake": platform})
    try:
        [account] = here.connect()
        [target] = here.post(account, when=wall_time(START + timedelta(minutes=1), "UTC"))
        bomb = Bomb(moment)
        arm(here, bomb)
        here.queue = here._queue()
        asyncio.run(live(here, beats=200))
        if bomb.went_off:
            here.reopen()
            asyncio.run(live(here, beats=200))
        where = f"died {bomb.moments[-1]} (moment {moment}, {trouble.__name__})"
        assert here.state(target) is TargetState.PUBLISHED, f"lost: {where}: {here.target(target)}"
        assert len(platform.published) == 1, f"{len(platform.published)} posts: {where}"
        assert here.vault.names() == (), f"the upload's address is still in the vault: {where}"
        return bomb
    finally:
        here.close()


@pytest.mark.slow
@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda one: one.__name__)
def test_dying_at_any_moment_of_a_publish_leaves_exactly_one_post(trouble: Prepare, memory_folder: Path) -> None:
    moment = 1
    while die_at(memory_folder / str(moment), moment, trouble).went_off:
        moment += 1
    assert moment > 20
