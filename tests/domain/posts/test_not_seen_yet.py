"""A post that only its owner sees says what is left to do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.machine import stepped
from brova_desktop.domain.posts.steps import Done, Ticket
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize(("visible", "notes", "words"), [
    (False, (say("Finish it in the app."),), "Finish it in the app."),
    (True, (say("The thumbnail was not taken."),), "It is published."), (False, (), "It is published."),
])
def test_the_platforms_own_word_is_told_where_its_owner_has_something_to_do(
    visible: bool, notes: tuple[Words, ...], words: str
) -> None:
    target = Target(TargetId("t"), PostId("p"), ConnectionId("c"), "tiktok", state=TargetState.CONFIRMING,
                    ticket=Ticket(), intended=NOW)
    move = stepped(target, Done(Ticket(), "1", "", visible=visible, notes=notes), NOW)
    assert move.target.state is TargetState.PUBLISHED and str(move.words) == words
