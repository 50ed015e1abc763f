"""What happened to a target, step by step, for whoever asks later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class TargetEvent:
    """One line of a target's history: its state from `at` on, and why. `detail` is technical and without secrets."""

    target: TargetId
    at: datetime
    state: TargetState
    words: Words
    detail: str = ""


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """Units of a quota spent by one call. `scope` is the connection's id, or "app" for all of a platform."""

    platform: str
    scope: str
    call: str
    at: datetime
    cost: int = 1
