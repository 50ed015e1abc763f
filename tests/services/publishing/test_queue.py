"""The queue on a real library and a platform in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, NeedsSignIn, Offline, OutcomeUnknown, Unfit, WillPass
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from tests.services.publishing.studio import Studio, studio

S = TargetState
PASSING = WillPass(say("Try again later."))


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def test_what_is_due_is_published_once(here: Studio) -> None:
    [account] = here.connect()
    when = wall_time(here.clock.now() + timedelta(minutes=1), "Asia/Riyadh")
    [target] = here.post(account, when=when)

    async def main() -> None:
        await here.beat(10)
        assert here.state(target) is S.SCHEDULED
        await here.beat(60)
        assert here.state(target) is S.PUBLISHED
        await here.beat(60, times=3)

    here.run(main)
    assert [one.target for one in here.platforms["fake"].published] == [target]
    published = here.target(target).published
    assert published is not None
    assert published.link == "https://fake.invalid/remote-1"
    assert here.vault.names() == ()
    assert [str(event.words) for event in here.posts.events(target)] == [
        "It is planned.", "The upload begins.", "Everything is uploaded; it is being published.", "It is published."]


def test_a_lost_answer_is_asked_about_and_never_sent_again(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.fail("publish", OutcomeUnknown(say("No answer came.")), with_effect=True)

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat()
        assert here.state(target) is S.UNKNOWN
        await here.beat(10)

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert platform.calls["publish"] == 1
    assert len(platform.published) == 1


def test_a_lost_call_is_made_again_when_the_platform_says_it_had_no_effect(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.fail("publish", OutcomeUnknown(say("No answer came.")))

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(10, times=3)

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert platform.calls["find"] == 1
    assert len(platform.published) == 1


def test_passing_faults_are_retried_after_1_5_and_15_minutes_and_then_told(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.fail("upload", PASSING, times=4)

    async def main() -> list[float]:
        waits = []
        await here.queue.publish_now([target])
        await here.queue.idle()
        while here.state(target) is S.WAITING:
            found = here.target(target)
            assert found.next_at is not None
            waits.append((found.next_at - here.clock.now()).total_seconds() / 60)
            await here.beat(waits[-1] * 60)
        return waits

    waits = here.run(main)
    assert [round(wait // 1) for wait in waits] == [1, 5, 15] or all(
        least <= wait <= least * 1.2 for wait, least in zip(waits, (1, 5, 15), strict=True))
    assert here.state(target) is S.FAILED
    found = here.target(target).trouble
    assert found is not None
    assert Act.RETRY in found.acts

    async def again() -> None:
        here.queue = here._queue()
        await here.queue.retry(target)
        await here.beat()

    here.run(again)
    assert here.state(target) is S.PUBLISHED


def test_a_named_wait_is_never_cut_short(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    here.platforms["fake"].fail("upload", WillPass(say("Later."), retry_after=600))

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.queue.idle()
        await here.beat(599)
        assert here.state(target) is S.WAITING
        await here.beat(2)

    here.run(main)
    assert here.state(target) is S.PUBLISHED


def test_an_ended_sign_in_parks_the_target_until_somebody_signs_in(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    here.platforms["fake"].fail("upload", NeedsSignIn(say("The sign-in has ended."), acts=(Act.RECONNECT,)))

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(times=3)
        assert here.state(target) is S.NEEDS_RECONNECT
        here.accounts.set_state(account, ConnectionState.CONNECTED)
        await here.beat()

    here.run(main)
    assert here.state(target) is S.PUBLISHED


def test_a_refused_token_is_renewed_once(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.refuse("token-0")

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(times=2)

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert here.accounts.renewals == 1


def test_a_token_refused_twice_needs_a_person(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    for number in range(3):
        here.platforms["fake"].refuse(f"token-{number}")

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(times=3)

    here.run(main)
    assert here.state(target) is S.NEEDS_RECONNECT
    assert here.accounts.get(account).state is ConnectionState.EXPIRED


def test_being_offline_is_no_failure_however_long(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.fail("upload", Offline(say("There is no connection.")), times=20)

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(80, times=40)

    here.run(main)
    assert here.state(target) is S.PUBLISHED


def test_one_upload_for_each_account_and_three_at_once(here: Studio) -> None:
    accounts = here.connect("a", "b", "c", "d")
    targets = [*here.post(*accounts), *here.post(*accounts)]
    platform = here.platforms["fake"]
    gate = platform.hold("chunk")

    async def main() -> None:
        await here.queue.publish_now(targets)
        await here.queue.on_tick()
        while platform.calls["chunk"] < 3:
            await here.queue.on_tick()
        under_way = here.queue.status().under_way
        assert len({one.target.connection for one in under_way}) == len(under_way) == 3
        gate.set()
        await here.queue.until_empty()

    here.run(main)
    assert len(platform.published) == 8
    assert len({one.target for one in platform.published}) == 8


def test_one_failing_target_never_holds_another(here: Studio) -> None:
    accounts = here.connect("a", "b", "c", "d")
    targets = here.post(*accounts)
    here.platforms["fake"].fail("upload", Unfit(say("This video is not taken.")))

    async def main() -> None:
        await here.queue.publish_now(targets)
        outcomes = await here.queue.until_empty(targets)
        assert len(outcomes.published) == 3
        assert len(outcomes.failed) == 1
        assert here.queue.status().needs_person[0].target.id == outcomes.failed[0].target.id

    here.run(main)


def test_a_file_that_changed_is_not_sent(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    here.file.write_bytes(b"something else")

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat()

    here.run(main)
    trouble = here.target(target).trouble
    assert trouble is not None
    assert str(trouble.happened) == "film.mp4 has changed since the post was planned."
    assert here.platforms["fake"].calls["upload"] == 0


def test_a_rejected_codec_is_converted_and_tried_again(tmp_path: Path) -> None:
    asked = []

    def convert(source: Path, place: Path, platform: str, report: object) -> Path:
        asked.append((source.name, platform))
        place.write_bytes(b"converted" * 100)
        return place

    with studio(tmp_path, convert=convert) as here:
        [account] = here.connect()
        [target] = here.post(account)
        here.platforms["fake"].fail("upload", Unfit(say("Its codec is not taken."), acts=(Act.CONVERT,)))

        async def main() -> None:
            await here.queue.publish_now([target])
            await here.beat(times=2)

        here.run(main)
        assert here.state(target) is S.PUBLISHED
        assert asked == [("film.mp4", "fake")]
        assert "it was converted and is tried again" in str([str(one.words) for one in here.posts.events(target)])
