"""Ten thousand posts while everything goes wrong: none is out twice, none is lost.

The posts are split into shards so that they run side by side; each has a seed of its own and can be run again alone.
What is out is counted in the simulators' own logs, never in what the line believes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from brova_desktop.domain.posts.target import TargetState
from tests.stories.publishing.mayhem import Mayhem

ALL = 10_000
SHARDS = 40
POSTS = ALL // SHARDS


def test_the_shards_are_ten_thousand_posts_together() -> None:
    assert SHARDS * POSTS == ALL


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("shard", range(SHARDS))
def test_ten_thousand_posts_through_every_fault_are_out_exactly_once(shard: int, memory_folder: Path) -> None:
    mayhem = Mayhem(memory_folder, seed=shard)
    tally = mayhem.run(first=shard * POSTS, count=POSTS)
    again = f"seed {shard}: {tally.lives} lives, {tally.requests} requests, {dict(tally.faults)}"
    wanted = {f"Post {number}" for number in range(shard * POSTS, (shard + 1) * POSTS)}
    assert tally.duplicates == {}, again
    assert wanted - set(tally.public) == set(), f"lost; {again}"
    assert set(tally.public) == wanted, again
    assert tally.states == {TargetState.PUBLISHED: POSTS}, again
    assert tally.lives > POSTS // 25, "hardly anything died"
    assert sum(tally.faults.values()) > POSTS // 10, "hardly anything went wrong"
