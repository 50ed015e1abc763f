"""Posts as composer and calendar work on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.views import PostView
from tests.services.publishing.studio import START, Studio, studio

S = TargetState
TOMORROW = wall_time(START + timedelta(days=1), "Asia/Riyadh")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def view_of(here: Studio, *accounts: str, **more: object) -> PostView:
    targets = here.post(*here.connect(*accounts), **more)  # type: ignore[arg-type]
    return here.posts.get(here.target(targets[0]).post)


def publish(here: Studio, view: PostView) -> PostView:
    async def main() -> None:
        await here.queue.publish_now([one.id for one in view.targets])
        await here.queue.until_empty()

    here.run(main)
    return here.posts.get(view.post.id)


def test_a_new_post_is_a_draft_and_a_planned_one_is_in_the_calendar(here: Studio) -> None:
    draft, planned = view_of(here, "a"), view_of(here, "b", when=TOMORROW)
    assert [one.post.id for one in here.posts.drafts()] == [draft.post.id]
    [entry] = here.posts.between(START, START + timedelta(days=2))
    assert entry.post.id == planned.post.id
    assert entry.target.state is S.SCHEDULED
    assert entry.connection is not None
    assert here.posts.between(START + timedelta(days=2), START + timedelta(days=9)) == ()


def test_a_saved_post_comes_back_as_it_was_edited(here: Studio) -> None:
    view = view_of(here, "a", "b")
    first, second = view.targets
    edited = replace(
        view, post=replace(view.post, wording=Wording(caption="Winter"), note="mind the date"),
        targets=(replace(first, override={"caption": "Only here"}, options={"audience": "nobody"}),
                 replace(second, when=TOMORROW, state=S.SCHEDULED)))
    saved = here.posts.save(edited)
    assert saved.post.wording.caption == "Winter"
    assert saved.targets[0].wording(saved.post.wording).caption == "Only here"
    assert [one.state for one in saved.targets] == [S.DRAFT, S.SCHEDULED]
    assert saved.targets[1].due == TOMORROW.instant()


def test_targets_can_be_added_and_removed_while_nothing_is_out(here: Studio) -> None:
    view = view_of(here, "a", "b")
    here.connect("c")
    added = replace(view.targets[1], id=type(view.targets[1].id)("new"), connection=ConnectionId("fake-c"))
    saved = here.posts.save(replace(view, targets=(view.targets[0], added)))
    assert {one.connection for one in saved.targets} == {"fake-a", "fake-c"}


def test_what_went_out_is_never_changed_by_a_later_edit_of_its_post(here: Studio) -> None:
    view = publish(here, view_of(here, "a"))
    [account] = here.connect("late")
    more = replace(view.targets[0], id=type(view.targets[0].id)("more"), connection=account, state=S.DRAFT,
                   published=None, ticket=None, intended=None)
    saved = here.posts.save(replace(view, post=replace(view.post, wording=Wording(caption="Autumn")),
                                    targets=(*view.targets, more)))
    out, late = saved.targets
    assert out.wording(saved.post.wording).caption == "Summer"
    assert late.wording(saved.post.wording).caption == "Autumn"


def test_a_published_target_can_be_neither_edited_nor_removed_nor_planned(here: Studio) -> None:
    view = publish(here, view_of(here, "a"))
    [out] = view.targets
    with pytest.raises(Refused, match="published already"):
        here.posts.save(replace(view, targets=()))
    with pytest.raises(Refused, match="published already"):
        here.posts.save(replace(view, targets=(replace(out, override={"caption": "Other"}),)))
    with pytest.raises(Refused, match="published already"):
        here.posts.schedule([out.id], TOMORROW)


def test_planning_is_for_all_targets_or_none(here: Studio) -> None:
    view = view_of(here, "a", "b")
    out = publish(here, replace(view, targets=view.targets[:1]))
    with pytest.raises(Refused):
        here.posts.schedule([one.id for one in out.targets], TOMORROW)
    assert {one.state for one in here.posts.get(view.post.id).targets} == {S.PUBLISHED, S.DRAFT}


def test_a_time_that_is_over_is_refused(here: Studio) -> None:
    view = view_of(here, "a")
    with pytest.raises(Refused, match="This time is over"):
        here.posts.schedule([view.targets[0].id], wall_time(START - timedelta(seconds=1), "UTC"))


def test_a_failed_target_is_planned_anew(here: Studio) -> None:
    view = view_of(here, "a")
    here.file.rename(here.file.with_suffix(".away"))
    failed = publish(here, view)
    assert failed.targets[0].state is S.FAILED
    here.file.with_suffix(".away").rename(here.file)
    [entry] = here.posts.schedule([failed.targets[0].id], TOMORROW)
    assert entry.target.state is S.SCHEDULED
    assert entry.target.trouble is None


def test_a_deleted_post_is_never_sent_and_one_restored_too_late_is_a_draft(here: Studio) -> None:
    view = view_of(here, "a", when=TOMORROW)
    here.posts.delete(view.post.id)

    async def main() -> None:
        here.clock.pass_time(2 * 86_400)
        await here.beat(times=3)

    here.run(main)
    assert here.platforms["fake"].published == []
    here.posts.restore(view.post.id)
    assert here.posts.get(view.post.id).targets[0].state is S.DRAFT


def test_a_duplicate_is_a_draft_of_its_own(here: Studio) -> None:
    view = publish(here, view_of(here, "a", "b"))
    copy = here.posts.duplicate(view.post.id)
    assert copy.post.id != view.post.id
    assert [(one.state, one.published, one.intended) for one in copy.targets] == [(S.DRAFT, None, None)] * 2
    assert {one.connection for one in copy.targets} == {one.connection for one in view.targets}
    planned = here.posts.duplicate(view.post.id, TOMORROW)
    assert {one.state for one in planned.targets} == {S.SCHEDULED}


def test_problems_name_what_blocks_first(here: Studio) -> None:
    view = view_of(here, "a")
    here.accounts.set_state(view.targets[0].connection, ConnectionState.EXPIRED)
    here.file.unlink()
    long = replace(view, post=replace(view.post, wording=Wording(caption="x" * 300)))
    codes = [one.code for one in here.posts.problems(long)[view.targets[0].id]]
    assert codes == ["sign-in-over", "media-missing", "caption-too-long"]


def test_moments_are_worked_out_anew_when_the_rules_of_a_zone_change(here: Studio) -> None:
    view = view_of(here, "a", when=WallTime(datetime(2026, 7, 1, 18), "Asia/Riyadh"))
    [target] = view.targets
    assert target.due is not None
    wrong = replace(target, due=target.due + timedelta(hours=1), next_at=target.due + timedelta(hours=1))
    here.library.targets.write(wrong, None, at=START)
    here.library.settings.put("publishing.zones", {"Asia/Riyadh": 1})

    async def main() -> None:
        await here.queue.on_tick()

    here.run(main)
    again = here.target(target.id)
    assert again.due == again.next_at == target.due


def test_open_screens_are_told_which_post_changed(here: Studio) -> None:
    heard: list[Changes] = []
    with here.posts.changed.subscribe(heard.append):
        view = view_of(here, "a")
        here.posts.schedule([view.targets[0].id], TOMORROW)
    assert all(one.touches(Subject.POSTS, view.post.id) for one in heard)
    assert len(heard) == 2


def test_a_post_that_is_not_there_is_missing(here: Studio) -> None:
    with pytest.raises(Missing):
        here.posts.get(view_of(here, "a").post.id[::-1])  # type: ignore[arg-type]


def test_posts_are_spread_over_the_free_slots_of_their_account(here: Studio) -> None:
    [account] = here.connect("a")
    assert here.posts.set_slots(account, "mon-fri 9:00, 18:30") == "Mon-Fri 09:00, 18:30"
    here.post(account, when=WallTime(datetime(2026, 1, 5, 18, 30), "Asia/Riyadh"))
    targets = [here.post(account)[0] for _ in range(3)]
    spread = here.posts.spread(targets, "Asia/Riyadh")
    assert [f"{one.target.when.local:%a %H:%M}" for one in spread if one.target.when] == [
        "Tue 09:00", "Tue 18:30", "Wed 09:00"]


def test_without_slots_nothing_is_spread(here: Studio) -> None:
    view = view_of(here, "a")
    with pytest.raises(Refused, match="no free posting slot"):
        here.posts.spread([view.targets[0].id], "UTC")


@pytest.mark.parametrize("state", [S.SCHEDULED, S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT])
@pytest.mark.parametrize("edit", ["words", "options", "override"])
def test_an_edited_post_that_was_to_go_out_now_still_goes_out(here: Studio, state: TargetState, edit: str) -> None:
    view = view_of(here, "a")
    [target] = view.targets
    waits_now(here, target.id, state)
    view = here.posts.get(view.post.id)
    fresh = {"words": replace(view, post=replace(view.post, wording=Wording("Winter"))),
             "options": replace(view, targets=(replace(view.targets[0], options={"audience": "nobody"}),)),
             "override": replace(view, targets=(replace(view.targets[0], override={"caption": "Winter"}),))}[edit]
    [kept] = here.posts.save(fresh).targets
    assert (kept.state, kept.when, kept.due) == (state, None, view.targets[0].due)

    async def main() -> None:
        await here.queue.retry(target.id)
        await here.beat(times=2)

    here.run(main)
    assert here.state(target.id) is S.PUBLISHED
    assert [one.caption for one in here.platforms["fake"].published] == ["Summer" if edit == "options" else "Winter"]


def test_only_unscheduling_makes_a_draft_of_what_was_to_go_out_now(here: Studio) -> None:
    view = view_of(here, "a")
    [target] = view.targets
    waits_now(here, target.id, S.WAITING)
    [draft] = here.posts.unschedule([target.id])
    assert (draft.target.state, draft.target.due) == (S.DRAFT, None)
    waits_now(here, target.id, S.WAITING)
    view = here.posts.get(view.post.id)
    [draft] = here.posts.save(replace(view, targets=(replace(view.targets[0], state=S.DRAFT),))).targets
    assert (draft.state, draft.due) == (S.DRAFT, None)


@pytest.mark.parametrize("state", [S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT])
def test_a_waiting_target_given_to_another_account_goes_out_there_and_from_the_beginning(
        here: Studio, state: TargetState) -> None:
    view = view_of(here, "a")
    [other] = here.connect("b")
    [target] = view.targets
    waits_now(here, target.id, state, ticket=Ticket({"session": "of a"}, {}, 5, 10))
    view = here.posts.get(view.post.id)
    here.posts.save(replace(view, targets=(replace(view.targets[0], connection=other),)))
    here.run(lambda: here.beat(times=2))
    assert [one.account for one in here.platforms["fake"].published] == ["b"]
    assert here.platforms["fake"].calls["resume"] == 0


def waits_now(here: Studio, target: TargetId, state: TargetState, **fields: object) -> None:
    """Somebody asked to publish it now, and it waits."""
    here.queue.pause()
    here.run(lambda: here.queue.publish_now([target]))
    parked = {"state": state, "paused_from": None if state is S.SCHEDULED else S.UPLOADING,
              "next_at": None if state is S.NEEDS_RECONNECT else START + timedelta(hours=1), **fields}
    here.library.targets.write(replace(here.target(target), **parked), at=START)  # type: ignore[arg-type]
    here.reopen()
    here.queue.go_on()
