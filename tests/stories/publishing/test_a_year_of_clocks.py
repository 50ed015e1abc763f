"""Schedules over years of clock changes, sleep, lost connections and closed programs."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from brova_desktop.domain.errors import Offline
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.late import LatePolicy, LateRule
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.doors import QueueRules
from tests.services.publishing.studio import START, Studio, studio

S = TargetState
ZONES = ("Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Beirut")
ON_TIME = timedelta(seconds=5)
LATE = LateRule(apart=timedelta(minutes=2))


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def changes_of(zone: str, first: int, last: int) -> list[datetime]:
    """Every moment (UTC) at which a zone's clocks are moved, to the minute."""
    place, found = ZoneInfo(zone), []
    moment = datetime(first, 1, 1, tzinfo=UTC)
    while moment.year <= last:
        later = moment + timedelta(hours=1)
        if moment.astimezone(place).utcoffset() != later.astimezone(place).utcoffset():
            steps = (moment + timedelta(minutes=one) for one in range(1, 61))
            before = moment.astimezone(place).utcoffset()
            found.append(next(one for one in steps if one.astimezone(place).utcoffset() != before))
        moment = later
    return found


async def at_its_time(here: Studio, target: TargetId) -> timedelta:
    """Let the time come; how late it went out."""
    due = here.target(target).due
    assert due is not None
    here.clock.pass_time(max((due - here.clock.now()).total_seconds() - 3, 0))
    await here.beat(2)
    assert here.state(target) is S.SCHEDULED, "it went out too early"
    while here.state(target) is not S.PUBLISHED:
        await here.beat(2)
    [post] = [one for one in here.platforms["fake"].published if one.target == target]
    return post.at - due


@pytest.mark.slow
def test_posts_around_every_clock_change_until_2030_go_out_on_time(here: Studio) -> None:
    [account] = here.connect()
    planned: list[tuple[datetime, TargetId]] = []
    for zone in ZONES:
        for change in changes_of(zone, 2026, 2030):
            if change < START:
                continue
            for minutes in (-30, 30, 90):
                when = wall_time(change + timedelta(minutes=minutes), zone)
                [target] = here.post(account, when=when)
                assert here.target(target).due == change + timedelta(minutes=minutes)
                planned.append((change + timedelta(minutes=minutes), target))
    assert len(planned) > 90

    async def main() -> None:
        for _, target in sorted(planned):
            assert timedelta() <= await at_its_time(here, target) <= ON_TIME

    here.run(main)
    assert len(here.platforms["fake"].published) == len(planned)


def test_a_wall_time_that_never_comes_goes_out_when_the_clock_has_moved_on(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, when=WallTime(datetime(2026, 3, 29, 2, 30), "Europe/Berlin"))

    async def main() -> None:
        assert await at_its_time(here, target) <= ON_TIME

    here.run(main)
    assert here.platforms["fake"].published[0].at.astimezone(ZoneInfo("Europe/Berlin")).hour == 3


def test_a_post_sixty_days_ahead_goes_out_on_time(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(START + timedelta(days=60), "Asia/Riyadh"))

    async def main() -> None:
        assert await at_its_time(here, target) <= ON_TIME

    here.run(main)


@pytest.mark.parametrize(("policy", "hours", "state"), [
    (LatePolicy.PUBLISH_IF_RECENT, 3, S.PUBLISHED), (LatePolicy.PUBLISH_IF_RECENT, 9, S.MISSED),
    (LatePolicy.ASK, 1, S.MISSED), (LatePolicy.SKIP, 1, S.CANCELLED)])
def test_what_came_due_during_sleep_follows_the_policy(here: Studio, policy: LatePolicy, hours: int,
                                                       state: TargetState) -> None:
    here.rules = QueueRules(late=replace(LATE, policy=policy))
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(START + timedelta(hours=1), "UTC"))

    async def main() -> None:
        await here.beat()
        here.clock.sleep_through((hours + 1) * 3600)
        await here.beat(2, times=3)
        assert here.state(target) is state
        if state is S.MISSED:
            await here.queue.publish_missed([target])
            await here.beat(2)
            assert here.state(target) is S.PUBLISHED

    here.run(main)


def test_late_posts_of_one_account_never_come_in_a_burst(here: Studio) -> None:
    accounts = here.connect("a", "b")
    for minute in range(5):
        here.post(*accounts, when=wall_time(START + timedelta(minutes=10 + minute), "UTC"))

    async def main() -> None:
        await here.beat()
        here.clock.sleep_through(2 * 3600)
        await here.beat(5, times=200)

    here.run(main)
    for account in ("a", "b"):
        moments = sorted(one.at for one in here.platforms["fake"].published if one.account == account)
        assert len(moments) == 5
        gaps = [later - earlier for earlier, later in pairwise(moments)]
        assert min(gaps) >= LATE.apart - timedelta(seconds=10)


def test_a_clock_that_is_set_back_or_forward_publishes_nothing_twice_and_loses_nothing(here: Studio) -> None:
    [account] = here.connect()
    first, second = (here.post(account, when=wall_time(START + timedelta(hours=one), "UTC"))[0] for one in (1, 4))

    async def main() -> None:
        await here.beat(3600)
        assert here.state(first) is S.PUBLISHED
        here.clock.set_wall(-2 * 3600)
        await here.beat(30, times=300)
        assert len(here.platforms["fake"].published) == 1
        here.clock.set_wall(3 * 3600)
        await here.beat(30, times=60)

    here.run(main)
    assert here.state(second) is S.PUBLISHED
    assert len(here.platforms["fake"].published) == 2


def test_a_wait_that_a_wrong_clock_made_endless_ends_when_the_clock_is_right(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    here.platforms["fake"].fail("upload", Offline(say("There is no connection.")))

    async def main() -> None:
        here.clock.set_wall(400 * 86_400)
        await here.queue.publish_now([target])
        await here.beat()
        assert here.state(target) is S.WAITING
        here.clock.set_wall(-400 * 86_400)
        await here.beat(2, times=3)

    here.run(main)
    assert here.state(target) is S.PUBLISHED


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("policy", LatePolicy)
def test_a_year_of_sleep_closings_and_lost_connections_loses_nothing(memory_folder: Path, policy: LatePolicy) -> None:
    """A post a day or so; the program runs most of the time. What it does not publish it says."""
    dice = random.Random(policy.value)
    with studio(memory_folder, rules=QueueRules(late=replace(LATE, policy=policy)), threads=False) as here:
        [account] = here.connect()
        moments = sorted(START + timedelta(minutes=dice.randrange(365 * 24 * 60)) for _ in range(250))
        targets = [here.post(account, when=wall_time(moment, dice.choice(ZONES)))[0] for moment in moments]
        on_time = Counter[bool]()
        for moment, target in zip(moments, targets, strict=True):
            fate = dice.choice(("awake",) * 5 + ("asleep", "closed", "offline"))
            is_ahead = moment > here.clock.now() + timedelta(minutes=1)
            run_past(here, moment, fate, dice)
            if fate == "awake" and is_ahead and here.state(target) is S.PUBLISHED:
                out = next(one for one in here.platforms["fake"].published if one.target == target)
                on_time[out.at - moment <= ON_TIME] += 1
        run_past(here, here.clock.now() + timedelta(days=2), "awake", dice)
        states = {one: here.state(one) for one in targets}
        out = Counter(one.target for one in here.platforms["fake"].published)
    assert set(out.values()) == {1}
    assert set(out) == {one for one, state in states.items() if state is S.PUBLISHED}
    assert set(states.values()) <= {S.PUBLISHED, S.MISSED, S.CANCELLED}
    assert len(out) > 150
    assert on_time[True] >= 0.99 * on_time.total() > 100


def run_past(here: Studio, moment: datetime, fate: str, dice: random.Random) -> None:
    """Live until shortly after a moment, with what fate brings around it."""
    until = max((moment - here.clock.now()).total_seconds(), 0.0)
    away = dice.randrange(600, 12 * 3600)

    async def main() -> None:
        here.clock.pass_time(max(until - 10, 0))
        await here.beat(1)
        if fate in ("asleep", "closed"):
            return
        if fate == "offline":
            here.accounts.failure = Offline(say("There is no connection."))
        await here.beat(2, times=8)
        if fate == "offline":
            await here.beat(900, times=away // 900)
            here.accounts.failure = None
        await here.beat(80, times=15)

    here.run(main)
    if fate == "asleep":
        here.clock.sleep_through(away)
    if fate == "closed":
        here.clock.pass_time(away)
    here.reopen()
