"""Everything goes wrong at once: one post comes of it all the same, never two."""

from __future__ import annotations

import pytest

from tests.contracts.caller import Caller, Crash
from tests.contracts.stages import SandboxStage

SEEDS = range(24)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_line_where_every_third_request_fails_carries_one_post(simulated: SandboxStage, seed: int) -> None:
    simulated.sandbox.faults.at_random(0.33, seed=seed)
    draft = simulated.draft()
    caller = Caller(simulated, draft)
    caller.carried()
    assert simulated.published() == [draft.media[0].sha256], [str(error.happened) for error in caller.met]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_program_that_dies_on_such_a_line_again_and_again_posts_once(simulated: SandboxStage, seed: int) -> None:
    simulated.sandbox.faults.at_random(0.2, seed=1_000 + seed)
    draft, ticket = simulated.draft(), None
    for at in (1, 2, 1, 3, 1):
        caller = Caller(simulated, draft, crash_at=at)
        try:
            caller.carried(ticket)
        except Crash:
            ticket = caller.kept[-1]
        else:
            break
    else:
        Caller(simulated, draft).carried(ticket)
    assert simulated.published() == [draft.media[0].sha256]
