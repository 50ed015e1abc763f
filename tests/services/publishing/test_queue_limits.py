"""Quotas, hand-over, closing, cancelling, pauses: what the queue holds back and what it lets go."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, OutcomeUnknown, Refused, WillPass
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.facts import Quota
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.doors import QueueRules
from tests.fakes.platform import FakePlatform, fake_facts
from tests.jobs.clocks import HandClock
from tests.services.publishing.studio import START, Studio, studio

S = TargetState


async def until_called(platform: FakePlatform, phase: str) -> None:
    """Let everything run until the platform is in the middle of a phase."""
    for _ in range(10_000):
        if platform.calls[phase]:
            return
        await asyncio.sleep(0.001)
    raise AssertionError(f"{phase} never came")


def with_facts(root: Path, *quotas: Quota, hands_over: bool = False) -> Studio:
    clock = HandClock(START)
    facts = fake_facts("fake", hands_over=hands_over, quotas=quotas)
    return Studio(root, clock=clock, platforms={"fake": FakePlatform(clock, facts=facts)})


def test_past_a_quota_of_the_day_a_target_waits_for_midnight_there(tmp_path: Path) -> None:
    here = with_facts(tmp_path, Quota("publish", 2, "app", zone="America/Los_Angeles"))
    accounts = here.connect("a", "b", "c")
    targets = here.post(*accounts)

    async def main() -> None:
        await here.queue.publish_now(targets)
        await here.beat(times=3)
        [waiting] = [one for one in map(here.target, targets) if one.state is not S.PUBLISHED]
        assert waiting.state is S.WAITING_FOR_QUOTA
        assert waiting.next_at is not None
        assert (waiting.next_at.hour, waiting.next_at.minute) == (8, 0)
        assert here.platforms["fake"].calls["publish"] == 2
        here.clock.pass_time((waiting.next_at - here.clock.now()).total_seconds())
        await here.beat(times=2)
        assert here.state(waiting.id) is S.PUBLISHED

    here.run(main)
    here.close()


def test_a_sliding_quota_counts_each_account_and_survives_a_restart(tmp_path: Path) -> None:
    here = with_facts(tmp_path, Quota("upload", 1, "account", seconds=3600))
    [account] = here.connect()
    first, second = here.post(account)[0], here.post(account)[0]

    async def main() -> None:
        await here.queue.publish_now([first])
        await here.beat()

    here.run(main)
    here.reopen()

    async def later() -> None:
        await here.queue.publish_now([second])
        await here.beat(times=2)
        assert here.state(second) is S.WAITING_FOR_QUOTA
        await here.beat(3590)
        await here.beat(times=10)
        assert here.state(second) is S.PUBLISHED

    here.run(later)
    here.close()


def test_a_target_that_is_handed_over_is_uploaded_at_once_and_confirmed_at_its_time(tmp_path: Path) -> None:
    here = with_facts(tmp_path, hands_over=True)
    [account] = here.connect()
    when = wall_time(START + timedelta(days=3), "Asia/Riyadh")
    [target] = here.post(account)
    view = here.posts.get(here.target(target).post)
    here.posts.save(replace(view, targets=tuple(replace(one, hand_over=True) for one in view.targets)))
    here.posts.schedule([target], when)

    async def main() -> None:
        await here.beat()
        assert here.state(target) is S.HANDED_OVER
        assert not here.posts.needs_computer(here.target(target))
        assert here.platforms["fake"].published[0].scheduled_for == when.instant()
        with pytest.raises(Refused):
            await here.queue.cancel(target)
        await here.beat(3 * 86_400 + 120)

    here.run(main)
    published = here.target(target).published
    assert here.state(target) is S.PUBLISHED
    assert published is not None
    assert published.at == when.instant()
    here.close()


def test_closing_waits_for_the_answer_of_the_irreversible_call(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        [target] = here.post(account)
        gate = here.platforms["fake"].hold("publish")

        async def main() -> None:
            await here.queue.publish_now([target])
            await until_called(here.platforms["fake"], "publish")
            closing = asyncio.ensure_future(here.queue.close())
            await asyncio.sleep(0.01)
            assert not closing.done()
            gate.set()
            await closing

        here.run(main)
        assert here.state(target) is S.PUBLISHED


def test_an_irreversible_call_without_an_answer_at_closing_is_asked_about_by_the_next_program(tmp_path: Path) -> None:
    with studio(tmp_path, rules=QueueRules(publish_patience=0.05)) as here:
        [account] = here.connect()
        [target] = here.post(account)
        platform = here.platforms["fake"]
        gate = platform.hold("publish")

        async def main() -> None:
            await here.queue.publish_now([target])
            await until_called(platform, "publish")

        here.run(main)
        assert here.state(target) is S.PUBLISHING
        gate.set()
        here.reopen()
        here.run(lambda: here.beat(10, times=3))
        assert here.state(target) is S.PUBLISHED
        assert platform.calls["find"] == 1
        assert len(platform.published) == 1


def test_an_upload_can_be_cancelled_in_the_middle(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        [target] = here.post(account)
        here.platforms["fake"].hold("chunk")

        async def main() -> None:
            await here.queue.publish_now([target])
            await until_called(here.platforms["fake"], "chunk")
            await here.queue.cancel(target)

        here.run(main)
        assert here.state(target) is S.CANCELLED
        assert here.vault.names() == ()


def test_a_pause_outlives_the_program_and_what_came_due_meanwhile_is_late(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        [target] = here.post(account, when=wall_time(START + timedelta(minutes=5), "UTC"))
        here.queue.pause()
        here.reopen()
        assert here.queue.paused

        async def main() -> None:
            await here.beat(60, times=20)
            assert here.state(target) is S.SCHEDULED
            here.queue.go_on()
            await here.beat(2)

        here.run(main)
        assert here.state(target) is S.PUBLISHED


def unanswered(here: Studio) -> TargetId:
    """A target about which the platform never says anything."""
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.fail("publish", OutcomeUnknown(say("No answer came.")), with_effect=True)
    platform.fail("find", WillPass(say("Later.")), times=500)

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(1_200, times=80)

    here.run(main)
    return target


@pytest.mark.parametrize("is_there", [True, False])
def test_a_person_who_looked_says_whether_it_is_there(tmp_path: Path, is_there: bool) -> None:
    with studio(tmp_path) as here:
        target = unanswered(here)
        trouble = here.target(target).trouble
        assert here.state(target) is S.FAILED
        assert trouble is not None
        assert {Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN} <= set(trouble.acts)
        here.reopen()

        async def main() -> None:
            if is_there:
                await here.queue.mark_published(target, "https://there.invalid")
            else:
                await here.queue.publish_again(target)
            await here.beat(times=2)

        here.run(main)
        assert here.state(target) is S.PUBLISHED
        assert len(here.platforms["fake"].published) == (1 if is_there else 2)


def test_while_you_were_away_says_what_went_out_and_what_did_not(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        soon = here.post(account, when=wall_time(START + timedelta(hours=20), "UTC"))[0]
        late = here.post(account, when=wall_time(START + timedelta(hours=1), "UTC"))[0]
        here.run(lambda: here.beat())
        here.reopen()
        here.clock.pass_time(21 * 3600)
        here.run(lambda: here.beat(times=3))
        away = here.queue.away()
        assert [one.target.id for one in away.posted] == [soon]
        assert [one.target.id for one in away.missed] == [late]
        assert away.since == START + timedelta(seconds=2)


def test_only_what_is_due_after_a_sign_in_has_ended_is_said_to_fail(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        soon, later, binned, handed, draft = (here.post(account, when=wall_time(START + timedelta(days=days), "UTC"))[0]
                                              for days in (1, 5, 6, 7, 8))
        here.posts.delete(here.target(binned).post)
        here.library.targets.write(replace(here.target(handed), state=S.HANDED_OVER, intended=START), at=START)
        here.posts.unschedule([draft])
        count = here.library.targets.planned
        assert (count(account), count(account, START + timedelta(days=3))) == (2, 1)
        assert {soon, later} == {one.target.id for one in here.posts.between(START, START + timedelta(days=6, hours=1))}
