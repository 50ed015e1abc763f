"""Reviews of posts as values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.late import LatePolicy, LateRule
from brova_desktop.domain.posts.post import Post, Review, Wording
from brova_desktop.domain.posts.reviewing import (
    MOST_STEPS,
    ReviewStep,
    is_edited,
    let_go,
    reviewed,
    step_words,
    steps_of,
    taken_back,
    waits_for_approval,
    without_review,
)
from brova_desktop.domain.posts.target import Target, TargetState

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
POST = Post(PostId("p"), "Fresh roast", Wording(caption="Roasted by hand."), (), NOW, NOW, extra={"other": 1})
steps = st.builds(ReviewStep, st.sampled_from(Review), st.text(max_size=20),
                  st.datetimes(timezones=st.just(UTC)), st.text(max_size=40))


def target(due: datetime | None = NOW, **fields: object) -> Target:
    made = Target(TargetId("t"), PostId("p"), ConnectionId("a"), "fake", due=due, next_at=due,
                  when=None if due is None else wall_time(due, "UTC"), state=TargetState.SCHEDULED)
    return replace(made, **fields)  # type: ignore[arg-type]


@given(st.lists(steps, max_size=8))
def test_steps_are_kept_in_their_order_and_the_last_one_counts(taken: list[ReviewStep]) -> None:
    post = POST
    for step in taken:
        post = reviewed(post, step)
    assert list(steps_of(post)) == taken
    assert post.review is (taken[-1].state if taken else Review.DRAFT)
    assert post.extra["other"] == 1
    assert steps_of(without_review(post)) == ()
    assert without_review(post).extra == {"other": 1}


def test_a_long_history_forgets_its_beginning() -> None:
    post = POST
    for number in range(MOST_STEPS + 5):
        post = reviewed(post, ReviewStep(Review.IN_REVIEW, str(number), NOW))
    assert [one.who for one in steps_of(post)][:1] == ["5"]


def test_what_another_version_wrote_is_passed_over() -> None:
    post = replace(POST, extra={"review": [{"state": "sealed", "who": "x", "at": "?"}, "odd", {}]})
    assert steps_of(post) == ()


def test_words_media_and_choices_are_edits_and_times_names_and_notes_are_not() -> None:
    one = target()
    assert not is_edited(POST, [one], replace(POST, name="Other", note="Mind the date"), [target(NOW + timedelta(1))])
    assert is_edited(POST, [one], replace(POST, wording=Wording(caption="Other")), [one])
    assert is_edited(POST, [one], POST, [replace(one, override={"caption": "Here"})])
    assert is_edited(POST, [one], POST, [replace(one, options={"privacy": "public"})])
    assert is_edited(POST, [one], POST, [])


def test_an_edit_leads_back_into_review_and_says_so() -> None:
    post = taken_back(reviewed(POST, ReviewStep(Review.APPROVED, "Lina", NOW)), NOW)
    assert post.review is Review.IN_REVIEW
    assert steps_of(post)[-1].is_edit
    assert str(step_words(steps_of(post)[-1])) == "It was edited: it has to be approved again."
    assert str(step_words(steps_of(post)[0])) == "Lina approved it."


def test_only_what_has_not_begun_waits_for_an_approval() -> None:
    assert waits_for_approval(POST, target())
    assert not waits_for_approval(replace(POST, review=Review.APPROVED), target())
    assert not waits_for_approval(POST, target(state=TargetState.UPLOADING))
    assert not waits_for_approval(POST, target(state=TargetState.WAITING, intended=NOW))


def test_an_approval_lets_late_targets_go_by_the_rule_for_late_ones() -> None:
    recent, old = target(NOW - timedelta(hours=1)), target(NOW - timedelta(hours=9), id=TargetId("old"))
    ahead = target(NOW + timedelta(hours=1), id=TargetId("ahead"))
    moves = {one.target.id: one for one in let_go([recent, old, ahead], NOW, LateRule())}
    assert set(moves) == {"t", "old"}
    assert moves[TargetId("t")].target.next_at == NOW
    assert moves[TargetId("old")].target.state is TargetState.MISSED
    assert "approved" in str(moves[TargetId("old")].words)
    [skipped] = let_go([old], NOW, LateRule(LatePolicy.SKIP))
    assert skipped.target.state is TargetState.CANCELLED
    [asked] = let_go([recent], NOW, LateRule(LatePolicy.ASK))
    assert asked.target.state is TargetState.MISSED


def test_late_targets_of_one_account_go_one_after_the_other() -> None:
    rule = LateRule()
    taken = NOW + timedelta(minutes=1)
    [move] = let_go([target(NOW - timedelta(hours=1))], NOW, rule, {ConnectionId("a"): taken})
    assert move.target.next_at == taken + rule.apart
