"""Only approved posts go out, where a workspace asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.late import LatePolicy, LateRule
from brova_desktop.domain.posts.post import Review, Wording
from brova_desktop.domain.posts.reviewing import steps_of
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.doors import QueueRules
from tests.services.publishing.studio import START, Studio, studio

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
