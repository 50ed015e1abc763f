from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from brova_desktop.domain.errors import BrovaError
from brova_desktop.jobs.heartbeat import EVERY, LONGEST_WAIT, Heartbeat, Jump
from tests.jobs.clocks import HandClock

PATIENCE = 20.0
YEAR = 365 * 24 * 3600


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()


def ignore(error: BrovaError) -> None:
    raise AssertionError(error.sentence())


async def live_through_a_year(
    seed: int,
) -> tuple[dict[int, datetime], dict[int, datetime], list[datetime], int]:
    """Plans by number and when each was carried out, the beats, and how often the clock jumped."""
    chance, clock = random.Random(seed), HandClock()
    begin = clock.wall
    plans = {number: begin + timedelta(seconds=chance.randrange(YEAR)) for number in range(400)}
    carried_out: dict[int, datetime] = {}
    beats: list[datetime] = []
    jumps: list[Jump] = []
    heart = Heartbeat(clock, ignore)
    heart.jumped.subscribe(jumps.append)

    async def ask() -> None:
        beats.append(clock.now())
        for number, due in plans.items():
            if due <= clock.now() and number not in carried_out:
                carried_out[number] = clock.now()

    heart.ask("plans", ask)
    while clock.wall < begin + timedelta(seconds=YEAR + 3 * 86_400):
        heart.tick()
        await heart.idle()
        match chance.random():
            case luck if luck < 0.02:
                clock.sleep_through(chance.uniform(120, 14 * 86_400))  # a laptop in a bag
            case luck if luck < 0.03:
                clock.set_wall(chance.choice([-3600, 3600]))  # somebody sets the clock by hand
            case luck if luck < 0.5:
                clock.pass_time(EVERY)
            case _:
                clock.pass_time(chance.uniform(EVERY, 50))  # a busy machine beats late
                for _ in range(20):
                    clock.pass_time(chance.uniform(EVERY, 55))
                    heart.tick()
                    await heart.idle()
    await heart.close()
    return plans, carried_out, beats, len(jumps)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_year_of_sleep_and_jumping_clocks_loses_and_doubles_nothing(seed: int) -> None:
    plans, carried_out, beats, jumps = asyncio.run(live_through_a_year(seed))
    assert set(carried_out) == set(plans)
    for number, at in carried_out.items():
        earlier = [beat for beat in beats if beat < at and beat >= plans[number]]
        assert at >= plans[number]
        assert not earlier or min(beats.index(beat) for beat in earlier) > beats.index(at)
    assert jumps > 10


def test_sleep_and_set_clocks_are_noticed_and_ordinary_lateness_is_not() -> None:
    clock = HandClock()
    jumps: list[Jump] = []

    async def main() -> None:
        heart = Heartbeat(clock, ignore)
        heart.jumped.subscribe(jumps.append)
        for move in (
            lambda: clock.pass_time(2), lambda: clock.pass_time(59), lambda: clock.set_wall(30),
            lambda: clock.sleep_through(3600), lambda: clock.set_wall(-90), lambda: clock.pass_time(300),
        ):  # fmt: skip
            move()
            heart.tick()
            heart.tick()
        await heart.close()

    asyncio.run(main())
    assert [jump.moved.total_seconds() for jump in jumps] == [3600, -90, 300]


def test_a_question_still_being_answered_is_not_asked_again() -> None:
    asked: list[str] = []

    async def main() -> None:
        gate = asyncio.Event()
        heart = Heartbeat(HandClock(), ignore)

        async def slow() -> None:
            asked.append("slow")
            await gate.wait()

        async def quick() -> None:
            asked.append("quick")

        heart.ask("slow", slow)
        heart.ask("quick", quick)
        for _ in range(3):
            heart.tick()
            await asyncio.sleep(0.001)
        gate.set()
        await heart.idle()
        heart.stop_asking("quick")
        heart.tick()
        await heart.idle()
        await heart.close()

    asyncio.run(main())
    assert asked == ["slow", "quick", "quick", "quick", "slow"]


def test_one_failing_question_does_not_stop_the_beat(expect_log: Callable[[str], None]) -> None:
    expect_log("work of a screen failed")
    told: list[BrovaError] = []
    answered: list[int] = []

    async def main() -> None:
        heart = Heartbeat(HandClock(), told.append)

        async def fail() -> None:
            raise KeyError("mine")

        async def answer() -> None:
            answered.append(1)

        heart.ask("fails", fail)
        heart.ask("answers", answer)
        for _ in range(2):
            heart.tick()
            await heart.idle()
        await heart.close()

    asyncio.run(main())
    assert (len(told), len(answered)) == (2, 2)


def test_it_beats_by_itself_and_stops_when_closed() -> None:
    async def main() -> None:
        heart = Heartbeat(SystemClock(), ignore, every=0.01)
        beats, thrice = 0, asyncio.Event()

        async def count() -> None:
            nonlocal beats
            beats += 1
            if beats >= 3:
                thrice.set()

        heart.ask("count", count)
        heart.start()
        heart.start()
        await asyncio.wait_for(thrice.wait(), PATIENCE)
        await heart.close()
        after = beats
        await asyncio.sleep(0.1)
        assert beats == after
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_schedule_lost_to_a_clock_set_back_is_set_anew() -> None:
    async def main() -> None:
        heart = Heartbeat(SystemClock(), ignore, every=0.02)
        again = asyncio.Event()
        armed = False

        async def notice() -> None:
            if armed:
                again.set()

        heart.ask("notice", notice)
        heart.start()
        await asyncio.sleep(0.05)
        assert heart._scheduler is not None
        # What the scheduler sees when the wall clock was set back a month: its next beat is a month away.
        heart._scheduler.modify_job("beat", next_run_time=datetime.now(UTC) + timedelta(days=30))
        await heart.idle()
        armed = True
        await asyncio.wait_for(again.wait(), PATIENCE)
        await heart.close()

    asyncio.run(main())


def test_no_timer_is_longer_than_an_hour() -> None:
    async def main() -> None:
        heart = Heartbeat(SystemClock(), ignore)
        heart.start()
        await asyncio.sleep(0)
        assert heart._scheduler is not None
        heart._scheduler.modify_job("beat", next_run_time=datetime.now(UTC) + timedelta(days=60))
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        waits = [timer.when() - loop.time() for timer in loop._scheduled if not timer.cancelled()]  # type: ignore[attr-defined]
        assert waits
        assert max(waits) <= LONGEST_WAIT
        await heart.close()

    asyncio.run(main())
    with pytest.raises(ValueError, match="every hour"):
        Heartbeat(HandClock(), ignore, every=LONGEST_WAIT + 1)


@pytest.mark.parametrize("turns", range(6))
def test_a_beat_that_comes_in_the_moment_of_closing_is_no_failure(turns: int) -> None:
    """The scheduler would cancel it before its first step, and write an error into the log."""
    async def story() -> None:
        heart = Heartbeat(SystemClock(), ignore)
        heart.start()
        for _ in range(turns):
            await asyncio.sleep(0)
        await heart.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(story())
