"""What every studio stands on: services, lanes, notices, the way to other studios."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from brova_desktop.domain.changes import Changes
from brova_desktop.domain.observe import Event
from brova_desktop.jobs.lanes import Lanes
from brova_desktop.jobs.scope import TaskScope
from brova_desktop.ports.clock import Clock
from brova_desktop.ui.bridge.notices import Notices
from brova_desktop.ui.bridge.pictures import Pictures

if TYPE_CHECKING:  # heavy packages load after the first paint
    from brova_desktop.jobs.heartbeat import Heartbeat
    from brova_desktop.jobs.runner import JobRunner
    from brova_desktop.services.editing import ReelDesk
    from brova_desktop.services.line import Line
    from brova_desktop.services.suite import Desk
    from brova_desktop.services.work import Work
    from brova_desktop.settings.store import SettingsStore


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: a studio, a thing in it, and what to do there ("open", "new-post", "import", ...).

    `values` are for the intent: ``Place("calendar", intent="new-post", values={"media": ["/a.mp4"]})``.
    """

    studio: str
    item: str = ""
    intent: str = "open"
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Workbench:
    """Everything of one open workspace that studios use. `go` leads to another studio.

    `changed` tells what any operation touched, on the GUI thread; whoever changes something through a service that
    has no event of its own emits it here. `memory` keeps small things between runs (geometry, last document), as JSON
    values by studio.
    """

    desk: Desk
    line: Line
    work: Work
    runner: JobRunner
    heartbeat: Heartbeat
    lanes: Lanes
    reels: ReelDesk
    settings: SettingsStore
    clock: Clock
    notices: Notices
    pictures: Pictures
    changed: Event[Changes]
    go: Callable[[Place], None]
    memory: dict[str, Any]

    def scope(self) -> TaskScope:
        """Work owned by one screen; close it with the screen. Its failures are told as notices."""
        return TaskScope(self.notices.tell)
