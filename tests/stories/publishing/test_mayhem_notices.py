"""The measure can fail: a line that forgets what may be public is caught by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BrovaError, OutcomeUnknown, UploadLost
from brova_desktop.domain.posts import machine
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from tests.stories.publishing.mayhem import Mayhem

POSTS = 160
SEEDS = range(5, 13)
"""Threads take their turns as they like: a mistake does harm in nearly every run, not in each."""


def forgets_after_a_crash(patch: pytest.MonkeyPatch) -> None:
    def begin(target: Target, now: datetime) -> Move | None:
        if target.state is TargetState.PUBLISHING:
            return Move(replace(target, state=TargetState.UPLOADING, intended=None, ticket=None), say("Again."))
        return rightly(target, now)

    rightly = machine.begin
    patch.setattr(machine, "begin", begin)


def takes_silence_for_no(patch: pytest.MonkeyPatch) -> None:
    def failed(target: Target, error: BrovaError, now: datetime, *, jitter: float = 0.0) -> Move:
        if target.state is TargetState.PUBLISHING and isinstance(error, OutcomeUnknown):
            error = UploadLost(error.happened)
        return rightly(target, error, now, jitter=jitter)

    rightly = machine.failed
    patch.setattr(machine, "failed", failed)


@pytest.mark.slow
@pytest.mark.parametrize("mistake", [forgets_after_a_crash, takes_silence_for_no])
def test_a_line_that_publishes_blindly_is_found_out(mistake: Callable[[pytest.MonkeyPatch], None], tmp_path: Path,
                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    def does_harm(seed: int) -> bool:
        folder = tmp_path / str(seed)
        folder.mkdir()
        return bool(Mayhem(folder, seed).run(0, POSTS).duplicates)

    mistake(monkeypatch)
    assert any(map(does_harm, SEEDS))
