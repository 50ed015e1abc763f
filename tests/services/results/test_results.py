"""Readings of published targets."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import WillPass
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.facts import Quota
from brova_desktop.domain.words import say
from brova_desktop.services.results.results import Results
from tests.fakes.platform import FakePlatform, fake_facts
from tests.jobs.clocks import HandClock
from tests.services.publishing.studio import START, Studio, studio


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def results_of(here: Studio) -> Results:
    return Results(here.library, here.accounts, here.posts, here.lanes, here.clock)


async def published(here: Studio, caption: str = "Summer") -> TargetId:
    [account] = [one.id for one in here.accounts.all()] or here.connect()
    [target] = here.post(account, caption=caption)
    await here.queue.publish_now([target])
    await here.queue.idle()
    return target


def test_results_are_read_after_an_hour_a_day_a_week_and_a_month_and_never_again(here: Studio) -> None:
    async def main() -> None:
        target = await published(here)
        results = results_of(here)
        went_out = here.clock.now()
        for _ in range(24 * 60):
            here.clock.pass_time(3600)
            await results.on_tick()
        hours = [round((one.at - went_out) / timedelta(hours=1)) for one in results.readings(target)]
        assert hours == [1, 24, 168, 720]
        assert here.platforms["fake"].calls["metrics"] == 4

    here.run(main)


def test_results_are_read_on_demand_and_kept_as_history(here: Studio) -> None:
    async def main() -> None:
        target = await published(here)
        results = results_of(here)
        for _ in range(2):
            here.clock.pass_time(60)
            await results.sync()
        assert len(results.readings(target)) == 2
        assert results.latest()[target].views == 100

    here.run(main)


def test_a_platform_that_cannot_be_asked_is_asked_again_later(here: Studio) -> None:
    async def main() -> None:
        target = await published(here)
        results = results_of(here)
        here.platforms["fake"].fail("metrics", WillPass(say("Later.")))
        here.clock.pass_time(3601)
        await results.on_tick()
        assert results.readings(target) == ()
        here.clock.pass_time(16 * 60)
        await results.on_tick()
        assert len(results.readings(target)) == 1

    here.run(main)


def test_no_cell_of_the_export_is_taken_for_a_formula(here: Studio, tmp_path: Path) -> None:
    async def main() -> None:
        await published(here, '=HYPERLINK("https://evil.invalid")')
        results = results_of(here)
        await results.sync()
        assert results.export(tmp_path / "results.csv") == 1

    here.run(main)
    with (tmp_path / "results.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert row["post"] == '\'=HYPERLINK("https://evil.invalid")'
    assert row["views"] == "100"


def test_questions_past_a_quota_wait_for_it(tmp_path: Path) -> None:
    clock = HandClock(START)
    facts = fake_facts("fake", quotas=(Quota("metrics", 1, "app", seconds=3600),))
    with studio(tmp_path, clock=clock, platforms={"fake": FakePlatform(clock, facts=facts)}) as here:
        async def main() -> None:
            await published(here)
            results = results_of(here)
            assert len((await results.sync()).read) == 1
            assert len((await results.sync()).failed) == 1
            here.clock.pass_time(3601)
            assert len((await results.sync()).read) == 1

        here.run(main)
        assert here.platforms["fake"].calls["metrics"] == 2
