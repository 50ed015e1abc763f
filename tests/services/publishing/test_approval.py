"""Only approved posts go out, where a workspace asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.late import LatePolicy, LateRule
from brova_desktop.domain.posts.post import Review, Wording
from brova_desktop.domain.posts.reviewing import steps_of
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.doors import QueueRules
from tests.fakes.platform import FakePlatform
from tests.jobs.clocks import HandClock
from tests.services.publishing.studio import START, Studio, studio
from tests.services.publishing.test_queue_limits import until_called

S = TargetState
HOUR = 3_600.0


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path, rules=QueueRules(only_approved=True)) as made:
        yield made


def planned(here: Studio, *accounts: str, hours: float = 1) -> list[str]:
    when = wall_time(START + timedelta(hours=hours), "UTC")
    return [*here.post(*here.connect(*accounts or ("a",)), when=when)]


def approve(here: Studio, target: str) -> None:
    here.posts.review(here.target(target).post, Review.APPROVED, "Lina")  # type: ignore[arg-type]


def test_an_unapproved_target_waits_and_goes_out_once_it_is_approved(here: Studio) -> None:
    [target] = planned(here)

    async def main() -> None:
        await here.beat(HOUR + 60)
        await here.beat(60, times=10)
        assert here.state(target) is S.SCHEDULED
        assert here.platforms["fake"].calls["upload"] == 0
        approve(here, target)
        await here.beat()

    here.run(main)
    assert here.state(target) is S.PUBLISHED


def test_publishing_now_waits_for_the_approval_too_and_nobody_waits_for_ever(here: Studio) -> None:
    [account] = here.connect()
    [target] = here.post(account)

    async def main() -> None:
        await here.queue.publish_now([target])
        outcomes = await here.queue.until_empty()
        assert [one.target.id for one in outcomes.parked] == [target]
        named = await here.queue.until_empty([target])
        assert [one.target.id for one in named.parked] == [target]
        approve(here, target)
        assert [one.target.id for one in (await here.queue.until_empty([target])).published] == [target]

    here.run(main)


def test_what_was_approved_too_late_is_asked_about_and_never_silently_missed(here: Studio) -> None:
    [target] = planned(here)

    async def main() -> None:
        await here.beat(8 * HOUR)
        assert here.state(target) is S.SCHEDULED
        approve(here, target)
        await here.beat(times=3)

    here.run(main)
    found = here.target(target)
    assert found.state is S.MISSED
    assert found.trouble is not None
    assert "before it was approved" in found.trouble.sentence()


def test_a_sleep_or_a_new_start_makes_nothing_missed_that_waits_for_approval(tmp_path: Path) -> None:
    rules = QueueRules(only_approved=True, late=LateRule(LatePolicy.SKIP))
    with studio(tmp_path, rules=rules) as here:
        [target] = planned(here)

        async def main() -> None:
            await here.beat(9 * HOUR)

        here.run(main)
        here.reopen()
        here.run(main)
        assert here.state(target) is S.SCHEDULED


def test_when_the_rule_is_given_up_late_posts_are_late_and_no_burst(here: Studio) -> None:
    targets = planned(here, "a", "b", hours=1) + planned(here, "c", hours=7)

    async def main() -> None:
        await here.beat(8 * HOUR)
        here.rules = replace(here.rules, only_approved=False)
        await here.beat(times=2)

    here.run(main)
    assert [here.state(one) for one in targets] == [S.MISSED, S.MISSED, S.PUBLISHED]


def test_approved_late_posts_of_one_account_go_out_one_by_one(here: Studio) -> None:
    [account] = here.connect()
    when = wall_time(START + timedelta(hours=1), "UTC")
    first, second = (next(iter(here.post(account, when=when))) for _ in range(2))

    async def main() -> None:
        await here.beat(2 * HOUR)
        approve(here, second)
        approve(here, first)
        await here.beat()
        assert [here.state(first), here.state(second)] == [S.SCHEDULED, S.PUBLISHED]
        await here.beat(130, times=2)

    here.run(main)
    assert here.state(first) is here.state(second) is S.PUBLISHED


def test_an_edit_takes_an_approval_back_and_moving_it_does_not(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    view = here.posts.get(here.target(target).post)
    here.posts.schedule([target], wall_time(START + timedelta(hours=5), "UTC"))  # type: ignore[list-item]
    assert here.posts.get(view.post.id).post.review is Review.APPROVED
    view = here.posts.get(view.post.id)
    noted = here.posts.save(replace(view, post=replace(view.post, name="Other", note="Mind the date")))
    assert noted.post.review is Review.APPROVED
    edited = here.posts.save(replace(noted, post=replace(noted.post, wording=Wording(caption="Winter"))))
    assert edited.post.review is Review.IN_REVIEW
    assert [(one.state, one.who) for one in steps_of(edited.post)] == [
        (Review.APPROVED, "Lina"), (Review.IN_REVIEW, "")]


def test_a_workspace_may_let_an_approval_stand_through_edits(tmp_path: Path) -> None:
    with studio(tmp_path, rules=QueueRules(only_approved=True, edit_ends_approval=False)) as here:
        [target] = planned(here)
        approve(here, target)
        view = here.posts.get(here.target(target).post)
        edited = here.posts.save(replace(view, post=replace(view.post, wording=Wording(caption="Winter"))))
        assert edited.post.review is Review.APPROVED


def test_a_composer_with_an_old_copy_cannot_bring_an_approval_back(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    old = here.posts.get(here.target(target).post)
    here.posts.review(old.post.id, Review.CHANGES_ASKED, "Omar", "The price is wrong")
    kept = here.posts.save(replace(old, post=replace(old.post, name="Other")))
    assert kept.post.review is Review.CHANGES_ASKED
    assert steps_of(kept.post)[-1].remark == "The price is wrong"
    assert here.posts.reviewer() == "Omar"


def test_a_copy_of_an_approved_post_is_a_draft_that_nobody_looked_at(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    copy = here.posts.duplicate(here.target(target).post)
    assert copy.post.review is Review.DRAFT
    assert steps_of(copy.post) == ()


def test_the_check_list_says_that_it_waits_without_standing_in_the_way(here: Studio) -> None:
    [target] = planned(here)
    view = here.posts.get(here.target(target).post)
    [said] = [one for one in here.posts.problems(view)[target] if one.code == "not-approved"]  # type: ignore[index]
    assert not said.blocks
    approve(here, target)
    assert not any(one.code == "not-approved" for found in here.posts.problems(here.posts.get(view.post.id)).values()
                   for one in found)


def on_claim(here: Studio, then: Callable[[TargetId], object]) -> None:
    """Do something at the moment the queue has taken a target and has not begun."""
    claim = here.library.targets.claim

    def claimed(*arguments: object, **more: object) -> object:
        found = claim(*arguments, **more)  # type: ignore[arg-type]
        if found:
            here.library.targets.claim = claim  # type: ignore[method-assign]
            then(found[0].id)
        return found

    here.library.targets.claim = claimed  # type: ignore[method-assign, assignment]


def test_an_approval_withdrawn_between_claim_and_upload_makes_it_wait_again(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    post = here.target(target).post
    on_claim(here, lambda _: here.posts.review(post, Review.CHANGES_ASKED, "Omar"))

    async def main() -> None:
        await here.beat(HOUR + 1)
        found = here.target(target)
        assert (found.state, found.ticket, found.trouble, found.owner) == (S.SCHEDULED, None, None, None)
        assert here.platforms["fake"].calls["upload"] == 0
        assert [one.target.id for one in (await here.queue.until_empty()).parked] == [target]
        approve(here, target)
        await here.beat(times=2)

    here.run(main)
    assert here.state(target) is S.PUBLISHED
    assert here.platforms["fake"].calls["upload"] == 1


def test_an_edit_between_claim_and_upload_makes_it_wait_and_go_out_as_it_is_approved(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    view = here.posts.get(here.target(target).post)
    edited = replace(view, post=replace(view.post, wording=Wording(caption="Winter")))
    on_claim(here, lambda _: here.posts.save(edited))

    async def main() -> None:
        await here.beat(HOUR + 1)
        assert here.platforms["fake"].calls["upload"] == 0
        approve(here, target)
        await here.beat(times=2)

    here.run(main)
    assert [one.caption for one in here.platforms["fake"].published] == ["Winter"]


@pytest.mark.parametrize("processing", [0.0, 60.0])
def test_an_approval_withdrawn_during_the_upload_stops_it_before_it_is_public(
        tmp_path: Path, processing: float) -> None:
    clock = HandClock(START)
    platform = FakePlatform(clock, processing=processing)
    rules = QueueRules(only_approved=True)
    with studio(tmp_path, rules=rules, clock=clock, platforms={"fake": platform}) as here:
        [target] = planned(here)
        approve(here, target)
        gate = platform.hold("chunk")

        async def main() -> None:
            here.clock.pass_time(HOUR)
            await here.queue.on_tick()
            await until_called(platform, "chunk")
            here.posts.review(here.target(target).post, Review.CHANGES_ASKED, "Omar")
            gate.set()
            await here.queue.idle()
            await here.beat(70, times=3)
            assert here.state(target) is S.WAITING
            assert platform.published == []
            approve(here, target)
            await here.beat(times=2)

        here.run(main)
        assert here.state(target) is S.PUBLISHED
        assert (platform.calls["upload"], len(platform.published)) == (1, 1)


def test_what_an_edit_finds_under_way_goes_out_as_it_was_approved(here: Studio) -> None:
    [target] = planned(here)
    approve(here, target)
    platform = here.platforms["fake"]
    gate = platform.hold("chunk")

    async def main() -> None:
        here.clock.pass_time(HOUR)
        await here.queue.on_tick()
        await until_called(platform, "chunk")
        view = here.posts.get(here.target(target).post)
        here.posts.save(replace(view, post=replace(view.post, wording=Wording(caption="Winter"))))
        gate.set()
        await here.queue.idle()

    here.run(main)
    assert [one.caption for one in platform.published] == ["Summer"]
