"""Whatever happens in whatever order: what may be public is never sent a second time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import (
    Act,
    BrovaBug,
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    Offline,
    OutcomeUnknown,
    Refused,
    Spent,
    TurnedDown,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts import machine, patience
from brova_desktop.domain.posts.machine import Doing
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say

S = TargetState
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
TICKET = Ticket({"session": "1"}, {}, 10, 10)
WORDS = say("It did not work.")
MEDIA = (PostMedia("posts/a.mp4", MediaKind.VIDEO, 10, "00"),)


def errors(now: datetime) -> list[BrovaError]:
    return [
        UploadLost(WORDS), Spent(WORDS, until=now + timedelta(hours=1)), GrantRefused(WORDS), NeedsSignIn(WORDS),
        Offline(WORDS), WillPass(WORDS, retry_after=100.0), OutcomeUnknown(WORDS), Unfit(WORDS, acts=(Act.CONVERT,)),
        TurnedDown(WORDS),        UserCanFix(WORDS), BrovaBug(WORDS),
    ]


def steps(now: datetime) -> list[Step]:
    return [Ready(TICKET), Pending(TICKET, 10.0), Pending(TICKET, 10.0, certain=True), Unknown(TICKET, 5.0),
            Done(TICKET, "1", "https://a.invalid/1"),
            Done(TICKET, "1", "", scheduled_for=now + timedelta(hours=3))]


class Driver:
    """Plays the queue, with a world that answers anything; notes when a call may have had its effect."""

    def __init__(self) -> None:
        self.target = Target(TargetId("t"), PostId("p"), ConnectionId("c"), "fake", state=S.SCHEDULED, due=NOW,
                             next_at=NOW)
        self.now = NOW
        self.perhaps_public = False
        self.calls = 0

    def one(self, kind: str, number: int, jitter: float) -> None:
        self.now += timedelta(minutes=number)
        getattr(self, kind)(number, jitter)
        self.check()

    def work(self, number: int, jitter: float) -> None:
        while (move := machine.begin(self.target, self.now)) is not None:
            self.target = move.target
        what = machine.doing(self.target)
        if what is None:
            return
        answers: list[Step | BrovaError] = [*steps(self.now), *errors(self.now)]
        answer = answers[number % len(answers)]
        if what in (Doing.UPLOAD, Doing.RESUME):
            assert not self.perhaps_public, "bytes are sent while the post may be public already"
        self.hear(what, answer, jitter)

    def hear(self, what: Doing | None, answer: Step | BrovaError, jitter: float) -> None:
        verdict = isinstance(answer, (UploadLost, Unfit, TurnedDown))
        says_no = verdict or (isinstance(answer, Ready) and what is Doing.FIND)
        if says_no:
            self.perhaps_public = False
        if isinstance(answer, BrovaError):
            self.target = machine.failed(self.target, answer, self.now, jitter=jitter).target
            return
        move = machine.stepped(self.target, answer, self.now, jitter=jitter)
        self.target = move.target
        if isinstance(answer, (Done, Pending)) and getattr(answer, "certain", True):
            self.perhaps_public = True
        if move.ready:
            self.publish(jitter)

    def publish(self, jitter: float) -> None:
        assert not self.perhaps_public, "published a second time without having been told that it is not there"
        self.target = machine.intend(self.target, TICKET, self.now).target
        self.calls += 1
        self.perhaps_public = True

    def answer(self, number: int, jitter: float) -> None:
        """The answer to a publish that is under way."""
        if self.target.state is not S.PUBLISHING:
            return
        answers: list[Step | BrovaError] = [*steps(self.now), *errors(self.now)]
        answer = answers[number % len(answers)]
        if isinstance(answer, (WillPass, UserCanFix, GrantRefused)):
            self.perhaps_public = False
        if isinstance(answer, GrantRefused) and number % 2:
            self.target = machine.refreshed(self.target, self.now)
            return
        self.hear(None, answer, jitter)

    def crash(self, number: int, jitter: float) -> None:
        self.target = replace(self.target, owner=None, lease_until=None)

    def go_on(self, number: int, jitter: float) -> None:
        self.ask(lambda: machine.go_on(self.target, self.now).target)

    def convert(self, number: int, jitter: float) -> None:
        if self.target.state is S.FAILED:
            self.target = machine.converted(self.target, MEDIA, self.now).target

    def look_and_publish_again(self, number: int, jitter: float) -> None:
        def again() -> Target:
            target = machine.publish_again(self.target, self.now).target
            self.perhaps_public = False  # a person looked
            return target

        self.ask(again)

    def mark(self, number: int, jitter: float) -> None:
        self.ask(lambda: machine.mark_published(self.target, "", self.now).target)

    def cancel(self, number: int, jitter: float) -> None:
        self.ask(lambda: machine.cancel(self.target).target)

    def ask(self, change: object) -> None:
        try:
            self.target = change()  # type: ignore[operator]
        except Refused:
            return

    def check(self) -> None:
        target = self.target
        if self.perhaps_public and not target.state.is_over:
            assert target.intended is not None, f"{target.state}: forgot that it may be public"
        if not target.state.is_over and not target.state.needs_person and target.state is not S.DRAFT:
            assert target.next_at is not None, f"{target.state} is never looked at again: lost"
        if target.state is S.FAILED:
            assert target.trouble is not None, "it failed without a word"
            assert target.trouble.acts, "it failed and nobody is told what to do"
        assert target.state is not S.CANCELLED or not self.perhaps_public


KINDS = ("work", "work", "work", "answer", "answer", "crash", "go_on", "convert", "look_and_publish_again", "mark",
         "cancel")
HAPPENINGS = st.tuples(st.sampled_from(KINDS), st.integers(0, 60), st.floats(0, 0.99))


@given(st.lists(HAPPENINGS, max_size=60))
def test_no_sequence_of_events_publishes_twice_or_loses_a_target(happenings: list[tuple[str, int, float]]) -> None:
    driver = Driver()
    for happening in happenings:
        driver.one(*happening)


@given(st.lists(st.tuples(st.sampled_from(("work", "work", "answer")), st.integers(0, 60), st.floats(0, 0.99)),
                max_size=80))
def test_a_service_that_never_settles_is_not_asked_for_ever(happenings: list[tuple[str, int, float]]) -> None:
    driver = Driver()
    for happening in happenings:
        driver.one(*happening)
    assert driver.calls <= 2 * len(patience.RETRY_WAITS) + 1


def test_a_lost_outcome_is_asked_about_for_half_an_hour_and_then_a_person_is() -> None:
    target = replace(Driver().target, state=S.UNKNOWN, intended=NOW, ticket=TICKET, next_at=NOW)
    now, asked = NOW, 0
    while target.state is S.UNKNOWN:
        target = machine.stepped(target, Unknown(TICKET, 1.0), now).target
        asked += 1
        now = target.next_at or now
    assert target.state is S.FAILED
    assert target.trouble is not None
    assert target.trouble.acts[:2] == (Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN)
    assert asked == len(patience.FIND_WAITS)
    assert timedelta(minutes=25) < now - NOW < timedelta(minutes=35)


def test_trying_again_after_a_lost_outcome_only_asks() -> None:
    target = replace(Driver().target, state=S.FAILED, intended=NOW, ticket=TICKET, next_at=None)
    again = machine.go_on(target, NOW).target
    assert again.state is S.UNKNOWN
    assert machine.doing(again) is Doing.FIND


def test_progress_starts_the_count_of_retries_anew() -> None:
    target = replace(Driver().target, state=S.UPLOADING, attempts=2, ticket=Ticket({}, {}, 5, 10))
    assert machine.kept(target, Ticket({}, {}, 5, 10)).attempts == 2
    assert machine.kept(target, Ticket({}, {}, 6, 10)).attempts == 0
