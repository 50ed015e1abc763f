"""What somebody does, or the clock does, while the queue has a target in hand."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Refused, WillPass
from brova_desktop.domain.ids import PostId, TargetId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from tests.services.publishing.studio import Studio, studio
from tests.services.publishing.test_queue_limits import until_called

S = TargetState


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


@pytest.mark.parametrize("phase", ["chunk", "publish"])
def test_editing_a_post_while_it_goes_out_loses_neither_its_bytes_nor_its_outcome(here: Studio, phase: str) -> None:
    [account] = here.connect()
    [target] = here.post(account, caption="Summer")
    platform = here.platforms["fake"]
    gate = platform.hold(phase)

    async def main() -> None:
        await here.queue.publish_now([target])
        await until_called(platform, phase)
        view = here.posts.get(here.target(target).post)
        here.posts.save(replace(view, post=replace(view.post, wording=replace(view.post.wording, caption="Winter"))))
        gate.set()
        await here.queue.idle()

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert [one.caption for one in platform.published] == ["Summer"]
    assert here.target(target).wording(here.posts.get(here.target(target).post).post.wording).caption == "Summer"
    assert platform.calls["upload"] == 1


@pytest.mark.parametrize("phase", ["chunk", "publish"])
def test_a_clock_set_far_back_does_not_take_a_target_out_of_the_queues_hands(here: Studio, phase: str) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    gate = platform.hold(phase)

    async def main() -> None:
        await here.beat()
        await here.queue.publish_now([target])
        await until_called(platform, phase)
        here.clock.set_wall(-9 * 3600)
        await here.queue.on_tick()
        here.clock.set_wall(9 * 3600)
        gate.set()
        await here.queue.idle()

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert len(platform.published) == 1


def test_what_was_taken_and_planned_anew_at_the_same_moment_goes_out_at_its_new_time(here: Studio) -> None:
    """The person was faster than the worker; nobody has it in hand although it still bears the queue's name."""
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(here.clock.now() + timedelta(minutes=1), "UTC"))
    later = wall_time(here.clock.now() + timedelta(minutes=2), "UTC")
    claim = here.library.targets.claim

    def claimed(*arguments: object, **more: object) -> object:
        found = claim(*arguments, **more)  # type: ignore[arg-type]
        if found:
            here.library.targets.claim = claim  # type: ignore[method-assign]
            here.posts.schedule([target], later)
        return found

    here.library.targets.claim = claimed  # type: ignore[method-assign, assignment]

    async def main() -> None:
        await here.beat(70)
        assert here.state(target) is S.SCHEDULED
        await here.beat(55)

    here.run(main)
    assert here.state(target) is S.PUBLISHED


def test_a_post_that_was_just_taken_cannot_be_deleted(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(here.clock.now() + timedelta(minutes=1), "UTC"))
    claim = here.library.targets.claim

    def claimed(*arguments: object, **more: object) -> object:
        found = claim(*arguments, **more)  # type: ignore[arg-type]
        if found:
            with pytest.raises(Refused):
                here.posts.delete(found[0].post)
        return found

    here.library.targets.claim = claimed  # type: ignore[method-assign, assignment]
    here.run(lambda: here.beat(70))
    assert here.state(target) is S.PUBLISHED


def test_a_refusal_long_after_another_one_renews_the_token_once_more(here: Studio) -> None:
    """Between the two the platform was busy: nobody can say that the fresh token was refused, too."""
    [account] = here.connect()
    [target] = here.post(account)
    platform = here.platforms["fake"]
    platform.refuse("token-0")

    async def main() -> None:
        platform.fail("upload", WillPass(say("Busy.")))
        await here.queue.publish_now([target])
        await here.beat()
        assert here.state(target) is S.WAITING
        platform.refuse("token-1")
        await here.beat(90, times=2)

    here.run(main)
    assert here.accounts.get(account).state is ConnectionState.CONNECTED
    assert here.state(target) is S.PUBLISHED


def test_nobody_waits_for_a_queue_that_was_closed(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)
    here.platforms["fake"].fail("upload", WillPass(say("Busy.")), times=9)

    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat()
        await here.queue.close()
        async with asyncio.timeout(20):
            outcomes = await here.queue.until_empty([target])
        assert [one.target.id for one in outcomes.parked] == [target]

    here.run(main)


def edited(here: Studio, target: TargetId, caption: str) -> None:
    view = here.posts.get(here.target(target).post)
    here.posts.save(replace(view, post=replace(view.post, wording=replace(view.post.wording, caption=caption))))


def edited_in_between(here: Studio, target: TargetId) -> list[threading.Thread]:
    """The next time somebody looks at a target in order to write it, another edit wants to be written, too."""
    get = here.library.targets.get

    def got(id: TargetId) -> Target:
        found = get(id)
        here.library.targets.get = get  # type: ignore[method-assign]
        edit = threading.Thread(target=edited, args=(here, target, "Autumn"))
        edit.start()
        edit.join(timeout=0.3)  # it is done by then, or has to wait until this was written
        late.append(edit)
        return found

    late: list[threading.Thread] = []
    here.library.targets.get = got  # type: ignore[method-assign]
    return late


def test_two_edits_in_a_row_do_not_cost_a_target_its_outcome(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, caption="Summer")
    platform = here.platforms["fake"]
    gate = platform.hold("publish")

    async def main() -> None:
        await here.queue.publish_now([target])
        await until_called(platform, "publish")
        edited(here, target, "Winter")
        late = edited_in_between(here, target)
        gate.set()
        await here.queue.idle()
        await asyncio.to_thread(late[0].join)

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert (len(platform.published), platform.calls["find"]) == (1, 0)


def test_an_edit_while_an_upload_is_put_down_at_closing_is_no_error(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, caption="Summer")
    platform = here.platforms["fake"]
    platform.hold("chunk")

    async def main() -> None:
        await here.queue.publish_now([target])
        await until_called(platform, "chunk")
        late = edited_in_between(here, target)
        await here.queue.close()
        await asyncio.to_thread(late[0].join)

    here.run(main)
    assert here.told == []
    assert (here.state(target), here.target(target).owner) == (S.UPLOADING, None)


def test_a_cancel_after_the_intent_is_written_waits_for_the_answer(here: Studio) -> None:
    """What is about to be called is not taken back in between: nobody would know then that it was not called."""
    [account] = here.connect()
    [target] = here.post(account)
    write, written, go_on = here.library.targets.write, threading.Event(), threading.Event()

    def slowly(found: Target, *arguments: object, **more: object) -> Target:
        if found.intended is not None:
            written.set()
            go_on.wait(20)
        return write(found, *arguments, **more)  # type: ignore[arg-type]

    here.library.targets.write = slowly  # type: ignore[method-assign]

    async def main() -> None:
        await here.queue.publish_now([target])
        await asyncio.to_thread(written.wait, 20)
        try:
            with pytest.raises(Refused, match="being published right now"):
                async with asyncio.timeout(5):
                    await here.queue.cancel(target)
        finally:
            go_on.set()
        await here.queue.idle()

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert here.platforms["fake"].calls["find"] == 0


def test_what_is_claimed_while_the_queue_closes_is_given_back(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(here.clock.now() + timedelta(minutes=1), "UTC"))
    claim, claimed, go_on = here.library.targets.claim, threading.Event(), threading.Event()

    def slowly(*arguments: object, **more: object) -> tuple[Target, ...]:
        found = claim(*arguments, **more)  # type: ignore[arg-type]
        if found:
            claimed.set()
            go_on.wait(20)
        return found

    here.library.targets.claim = slowly  # type: ignore[method-assign]

    async def main() -> None:
        await here.beat(1)
        here.clock.pass_time(70)
        beat = asyncio.ensure_future(here.queue.on_tick())
        await asyncio.to_thread(claimed.wait, 20)
        closing = asyncio.ensure_future(here.queue.close())
        await asyncio.sleep(0)
        go_on.set()
        await asyncio.gather(beat, closing)
        assert not here.queue.is_busy
        async with asyncio.timeout(20):
            await here.queue.until_empty([target])

    here.run(main)
    assert (here.state(target), here.target(target).owner) == (S.SCHEDULED, None)
    assert here.platforms["fake"].calls["upload"] == 0


def test_a_zone_that_moves_is_followed_while_somebody_plans(here: Studio) -> None:
    """All moments move in one stroke: an edit meanwhile waits, and is not refused or lost."""
    [account] = here.connect()
    when = wall_time(here.clock.now() + timedelta(days=3), "UTC")
    [target] = here.post(account, when=when)
    found = here.target(target)
    here.library.targets.write(replace(found, due=when.instant() + timedelta(hours=1)), at=here.clock.now())
    zones, late = here.library.posts.zones, list[threading.Thread]()

    def looked() -> object:
        rows = zones()
        late.append(threading.Thread(target=here.posts.unschedule, args=([target],)))
        late[0].start()
        late[0].join(timeout=0.3)  # it is done by then, or has to wait until the moments are written
        return rows

    here.library.posts.zones = looked  # type: ignore[method-assign, assignment]
    assert here.posts.times_anew() == 1
    late[0].join()
    assert here.state(target) is S.DRAFT


def test_a_note_does_not_undo_what_the_composer_saves_at_the_same_moment(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account, caption="Summer")
    post = here.target(target).post
    get, late = here.library.posts.get, list[threading.Thread]()

    def got(id: PostId) -> object:
        found = get(id)
        here.library.posts.get = get  # type: ignore[method-assign]
        late.append(threading.Thread(target=edited, args=(here, target, "Winter")))
        late[0].start()
        late[0].join(timeout=0.3)  # it is done by then, or has to wait until this was written
        return found

    here.library.posts.get = got  # type: ignore[method-assign, assignment]
    here.posts.annotate(post, "Ask Lina")
    late[0].join()
    assert here.posts.get(post).post.wording.caption == "Winter"
