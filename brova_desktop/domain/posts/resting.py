"""How a target is put down: until a moment, until somebody does something, or for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.workspace.job import Trouble


def over(target: Target, error: BrovaError) -> Target:
    """Time does not heal it: a person has to change something, or look."""
    if target.state is TargetState.UNKNOWN:
        acts = (*error.acts, Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN)
        trouble = replace(Trouble.of(error), acts=tuple(dict.fromkeys(acts)))
        return rest(replace(target, trouble=trouble), TargetState.FAILED, None)
    return gave_up(target, error)


def gave_up(target: Target, error: BrovaError) -> Target:
    """It failed, and can always be tried again."""
    acts = tuple(dict.fromkeys((*error.acts, Act.RETRY)))
    return rest(replace(target, trouble=replace(Trouble.of(error), acts=acts)), TargetState.FAILED, None)


def rest(target: Target, state: TargetState, until: datetime | None) -> Target:
    """Stop working on it; `paused_from` remembers where to go on."""
    return replace(target, state=state, next_at=until, paused_from=target.state, owner=None, lease_until=None)


def ended(target: Target) -> Target:
    """Over: nothing is left to wait for."""
    return replace(target, next_at=None, trouble=None, owner=None, lease_until=None, paused_from=None, attempts=0)
