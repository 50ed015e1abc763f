"""A platform that judged a post and does not publish it: certain, told with its reason, and open for another try."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from brova_desktop.domain.errors import Act, BrovaError, TurnedDown, Unfit, UserCanFix
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.machine import Doing, begin, cancel, doing, failed, go_on
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
S = TargetState


def under_way(state: TargetState) -> Target:
    """The irreversible call was made; the platform has the bytes."""
    ticket = Ticket({"id": 1}, {}, 9, 9)
    return Target(TargetId("t"), PostId("p"), ConnectionId("c"), "tiktok", state=state, ticket=ticket,
                  intended=NOW - timedelta(minutes=1), calls=1, owner="me")


@pytest.mark.parametrize("state", [S.PUBLISHING, S.PROCESSING, S.CONFIRMING, S.UNKNOWN])
@pytest.mark.parametrize("error", [Unfit(say("Not this format."), acts=(Act.CONVERT,)), TurnedDown(say("It is spam."))])
def test_another_try_after_a_verdict_sends_everything_anew(state: TargetState, error: BrovaError) -> None:
    over = failed(under_way(state), error, NOW).target
    assert over.state is S.FAILED and over.trouble is not None and over.trouble.happened == error.happened
    assert Act.MARK_PUBLISHED not in over.trouble.acts, "nobody has to look: it is certain"
    waits = go_on(over, NOW).target
    begun = begin(waits, NOW)
    again = begun.target if begun is not None else waits
    assert doing(again) is Doing.UPLOAD and again.ticket is None and again.intended is None


def test_after_a_verdict_a_post_can_be_cancelled() -> None:
    over = failed(under_way(S.CONFIRMING), TurnedDown(say("It is spam.")), NOW).target
    assert cancel(over).target.state is S.CANCELLED


@pytest.mark.parametrize("state", [S.CONFIRMING, S.UNKNOWN])
def test_any_other_refusal_leaves_the_outcome_open(state: TargetState) -> None:
    over = failed(under_way(state), UserCanFix(say("The service does not know it.")), NOW).target
    assert over.intended is not None and doing(go_on(over, NOW).target) in (Doing.FIND, Doing.POLL)
