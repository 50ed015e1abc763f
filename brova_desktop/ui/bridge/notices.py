"""What is told to the person at the window. One place shows it (the shell); everybody tells through this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.words import Words


class Tone(Enum):
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class NoticeButton:
    """A next step. `press` may start work; the notice goes away."""

    title: Words
    press: Callable[[], object]


class Notices(Protocol):
    def tell(self, error: BrovaError, *, doing: dict[Act, Callable[[], object]] | None = None) -> None:
        """Show a failure; `doing` says what this screen does for an act (else the shell's own answer, if any)."""
        ...

    def say(self, words: Words, *, tone: Tone = Tone.INFO, buttons: tuple[NoticeButton, ...] = ()) -> None:
        """A short message that goes away by itself; with buttons (such as Undo) it stays a little longer."""
        ...
