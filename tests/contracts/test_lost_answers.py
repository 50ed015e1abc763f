"""Whatever is lost on the line: never two posts, and never none."""

from __future__ import annotations

from contextlib import suppress

import pytest

from brova_desktop.domain.errors import GrantRefused, OutcomeUnknown, UploadLost, WillPass
from brova_desktop.domain.posts.steps import Ready
from tests.contracts.caller import Caller
from tests.contracts.stages import RETRY_AFTER, Stage
from tests.contracts.troubles import AFTER, ANSWERLESS, PASSING, How, Where


@pytest.mark.parametrize("how", ANSWERLESS, ids=lambda how: how.value)
def test_an_irreversible_call_without_an_answer_is_an_unknown_outcome(stage: Stage, how: How) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    ticket = caller.ready()
    stage.go_wrong(Where.END, how)
    with pytest.raises(OutcomeUnknown):
        caller.publish(ticket)
    happened = how in AFTER
    assert len(stage.published()) == happened
    assert isinstance(caller.asked(ticket), Ready) is not happened
    if not happened:
        caller.carried(ticket)
    assert stage.published() == [draft.media[0].sha256]


def test_an_irreversible_call_that_was_never_sent_certainly_did_not_happen(stage: Stage) -> None:
    caller = Caller(stage, stage.draft())
    ticket = caller.ready()
    stage.go_wrong(Where.END, How.OFFLINE)
    with pytest.raises(WillPass):
        caller.publish(ticket)
    assert stage.published() == [] and isinstance(caller.asked(ticket), Ready)


@pytest.mark.parametrize("where", [Where.OPEN, Where.PIECE, Where.ASK], ids=lambda where: where.value)
@pytest.mark.parametrize("how", PASSING, ids=lambda how: how.value)
def test_what_passes_before_the_end_passes(stage: Stage, where: Where, how: How) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    stage.go_wrong(where, how, nth=2 if where is Where.PIECE else 1)
    caller.carried()
    assert stage.published() == [draft.media[0].sha256]
    assert all(isinstance(error, WillPass) and not isinstance(error, UploadLost) for error in caller.met)


@pytest.mark.parametrize("where", list(Where)[:3], ids=lambda where: where.value)
@pytest.mark.parametrize("wait", [RETRY_AFTER, None], ids=["with Retry-After", "without"])
def test_too_many_requests_wait_as_long_as_the_service_says(stage: Stage, where: Where, wait: float | None) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    stage.go_wrong(where, How.TOO_OFTEN, wait=wait)
    caller.carried()
    [error] = caller.met
    assert isinstance(error, WillPass)
    assert error.retry_after == wait if wait is not None else (error.retry_after or 0) >= 0
    assert stage.published() == [draft.media[0].sha256]


@pytest.mark.parametrize("where", list(Where)[:4], ids=lambda where: where.value)
@pytest.mark.parametrize("how", [How.EXPIRED], ids=lambda how: how.value)
def test_an_expired_token_is_refused_and_another_one_goes_on(stage: Stage, where: Where, how: How) -> None:
    draft = stage.draft()
    caller = Caller(stage, draft)
    stage.go_wrong(where, how, nth=2 if where is Where.PIECE else 1)
    caller.carried()
    assert [type(error) for error in caller.met if not isinstance(error, WillPass)] in ([GrantRefused], [])
    assert caller.met or where is Where.ASK, "somebody must have been told"
    assert stage.published() == [draft.media[0].sha256]


def test_a_grant_that_was_taken_back_is_refused_and_posts_nothing(stage: Stage) -> None:
    caller = Caller(stage, stage.draft())
    stage.go_wrong(Where.OPEN, How.REVOKED)
    with pytest.raises(GrantRefused):
        caller.upload()
    assert stage.published() == []


def test_a_second_irreversible_call_with_the_same_ticket_posts_no_second_time(stage: Stage) -> None:
    """Two programs, or a clock that was set back: the contract forbids it, a person must not pay for it."""
    draft = stage.draft()
    caller = Caller(stage, draft)
    ticket = caller.ready()
    caller.publish(ticket)
    with suppress(WillPass, OutcomeUnknown):
        caller.publish(ticket)
    assert stage.published() == [draft.media[0].sha256]
