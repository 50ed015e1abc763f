"""kill -9 at two hundred seeded moments of editing, importing, rendering and long work.

Each workspace lives through all kills of its test, so that what one of them spoils meets the next. After each the
workspace opens without help and sound, holds everything that was called safe, and no half file has a final name.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from brova_desktop.engine.media_worker import MediaWorkers
from tests.stories.crash.checking import Witness
from tests.stories.crash.killing import Driver, Moment
from tests.stories.crash.material import make_workspace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(os.name == "nt", reason="the driver is forked, which Windows cannot do"),
]

# Scenario: kills, the most lines to wait for, the most seconds after them. Together two hundred kills.
CHAINS = {"edit": (60, 200, 0.05), "import": (45, 14, 0.15), "render": (30, 40, 0.05), "jobs": (35, 14, 0.3),
          "everything": (30, 150, 0.2)}  # fmt: skip
AT_ONCE = 0.15
"""The share of kills in the first moments, while the workspace is being opened and what was left is taken up."""


def test_the_chains_make_two_hundred_kills() -> None:
    assert sum(kills for kills, _, _ in CHAINS.values()) == 200


def moment(chance: random.Random, lines: int, seconds: float) -> Moment:
    if chance.random() < AT_ONCE:
        return Moment(0, chance.uniform(0, 0.12))
    return Moment(1 + chance.randint(0, lines), chance.uniform(0, seconds))


@pytest.mark.parametrize("scenario", CHAINS)
def test_a_workspace_survives_being_killed_again_and_again(scenario: str, tmp_path: Path) -> None:
    kills, lines, seconds = CHAINS[scenario]
    chance = random.Random(f"crash {scenario}")
    root = tmp_path / "workspace"
    make_workspace(root)
    with Driver() as driver, MediaWorkers() as looks:
        witness = Witness(root, looks, chance)
        slowest = orphans = 0.0
        for number in range(kills):
            life = driver.kill(root, number, scenario, moment(chance, lines, seconds))
            witness.look(life)
            orphans += life.orphans
            slowest = max(slowest, life.orphans_took)
        witness.look_at_the_end(driver.finish(root, kills))
    print(f"{scenario}: {kills} kills, {witness.counts}, {orphans:.0f} orphans, the slowest gone after {slowest:.2f} s")
