"""A program that dies at any step goes on where it was, and posts once."""

from __future__ import annotations

from contextlib import suppress

import pytest

from brova_desktop.domain.errors import Cancelled
from brova_desktop.ports.report import SilentReport
from tests.contracts.caller import Caller, Crash
from tests.contracts.stages import Stage


def test_the_very_same_bytes_are_published_once(stage: Stage) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    caller.carried()
    assert stage.published() == [draft.media[0].sha256]
    assert not caller.met


def test_nothing_is_public_before_the_irreversible_call(stage: Stage) -> None:
    caller = Caller(stage, stage.draft())
    caller.ready()
    stage.clock.pass_time(600)
    assert stage.published() == []


def test_a_ticket_is_kept_after_every_acknowledged_step(stage: Stage) -> None:
    caller = Caller(stage, stage.draft())
    ticket = caller.ready()
    sent = [one.sent for one in caller.kept]
    assert len(sent) > stage.pieces and sent[0] == 0 and sent == sorted(set(sent))
    assert ticket.total == stage.draft().media[0].size


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_crash_at_any_kept_step_goes_on_from_there(stage: Stage, at: int) -> None:
    draft = stage.draft()
    first = Caller(stage, draft, crash_at=at)
    with suppress(Crash):
        first.ready()
    second = Caller(stage, draft)
    second.carried(first.kept[min(at, len(first.kept)) - 1])
    assert stage.published() == [draft.media[0].sha256]
    assert not second.met


@pytest.mark.parametrize("behind", [1, 2, 3])
def test_a_ticket_older_than_what_arrived_is_no_trouble(stage: Stage, behind: int) -> None:
    """The program dies after the platform stored a piece and before that was written down."""
    draft = stage.draft()
    first = Caller(stage, draft)
    first.ready()
    second = Caller(stage, draft)
    second.carried(first.kept[max(0, len(first.kept) - 1 - behind)])
    assert stage.published() == [draft.media[0].sha256]
    assert not second.met


def test_a_crash_right_after_the_irreversible_call_posts_no_second_time(stage: Stage) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    ticket = caller.ready()
    caller.publish(ticket)  # its answer is lost with the program
    again = Caller(stage, draft)
    again.settled(again.asked(ticket))
    assert stage.published() == [draft.media[0].sha256]


def test_a_crash_right_before_the_irreversible_call_is_told_from_one_after_it(stage: Stage) -> None:
    draft = stage.draft()
    ticket = Caller(stage, draft).ready()
    again = Caller(stage, draft)
    again.carried(again.asked(ticket).ticket)
    assert stage.published() == [draft.media[0].sha256]


class PressesCancel(SilentReport):
    """Somebody presses cancel once a few bytes have gone."""

    def __init__(self) -> None:
        self.sent = 0.0

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        assert 0 <= done <= total and unit == "bytes"
        self.sent = done

    def raise_if_cancelled(self) -> None:
        if self.sent > 0:
            raise Cancelled


class Listens(SilentReport):
    """Remembers how far the upload said to be."""

    def __init__(self) -> None:
        self.heard: list[float] = []

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self.heard.append(done)


def test_what_arrived_before_a_crash_is_not_sent_again(stage: Stage) -> None:
    draft = stage.draft()
    first = Caller(stage, draft)
    ticket = first.ready()
    assert ticket.sent > 0 or not stage.pieces
    again = Caller(stage, draft, report=Listens())
    again.resume(ticket)
    assert isinstance(again.report, Listens) and min(again.report.heard, default=ticket.sent) >= ticket.sent


def test_cancel_comes_too_late_for_the_irreversible_call(stage: Stage) -> None:
    """Broken off in the middle, nobody could tell whether it is out."""
    draft = stage.draft()
    ticket = Caller(stage, draft).ready()
    late = Caller(stage, draft, report=PressesCancel())
    late.settled(late.publish(ticket))
    assert stage.published() == [draft.media[0].sha256]


def test_a_cancelled_upload_leaves_nothing_published(stage: Stage) -> None:
    caller = Caller(stage, stage.draft(), report=PressesCancel())
    with pytest.raises(Cancelled):
        caller.ready()
    stage.clock.pass_time(7_200)
    assert stage.published() == []


def test_a_cancelled_upload_can_be_taken_up_again(stage: Stage) -> None:
    draft = stage.draft()
    first = Caller(stage, draft, report=PressesCancel())
    with pytest.raises(Cancelled):
        first.ready()
    Caller(stage, draft).carried(first.kept[-1])
    assert stage.published() == [draft.media[0].sha256]
