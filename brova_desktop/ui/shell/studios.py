"""The studios of the window, in the order of the rail. A module is loaded when its studio is first shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.actions import Action
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.workbench import Workbench

_UI = "brova_desktop.ui"


@dataclass(frozen=True, slots=True)
class Entry:
    """One studio: what the rail shows, and where it lives."""

    key: str
    title: Words
    icon: str
    module: str
    name: str

    def make(self, bench: Workbench) -> Studio:
        """Build it; its module is imported now."""
        kind: type[Studio] = getattr(import_module(self.module), self.name)
        return kind(bench)

    def rows(self) -> Sequence[Action[Any]]:
        """Its actions, for the shortcuts page."""
        kind: type[Studio] = getattr(import_module(self.module), self.name)
        return kind.ROWS


STUDIOS = (
    Entry("home", say("Home"), "house", f"{_UI}.home.studio", "HomeStudio"),
    Entry("video", say("Video"), "video", f"{_UI}.video.studio", "VideoStudio"),
    Entry("reels", say("Reels"), "clapperboard", f"{_UI}.reels.studio", "ReelsStudio"),
    Entry("calendar", say("Calendar"), "calendar-days", f"{_UI}.calendar.studio", "CalendarStudio"),
)


def load_all() -> None:
    """Import all studios, on a lane: the first look into one then costs its widgets alone."""
    for one in STUDIOS:
        import_module(one.module)
