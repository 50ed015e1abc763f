"""Films converted for the platform that did not take them as they were."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.presets.table import PRESETS
from brova_desktop.ports.report import Report
from brova_desktop.services.converting import Converting, Wish
from brova_desktop.services.publishing.media import Looks


@dataclass(frozen=True)
class Fitting:
    """Blocks. Implements `doors.Convert`."""

    converting: Converting
    looks: Looks

    def __call__(self, source: Path, place: Path, platform: str, report: Report) -> Path:
        """Write the platform's variant to `place`. Raises BrovaError."""
        facts = self.looks.probe(source, report).facts
        upright = facts.display_height >= facts.display_width
        row = _row(platform, upright)
        done = self.converting.transcode(source, [row], place, Wish(), report)
        for error in done.failed.values():
            raise error
        return next(iter(done.made.values())).path


def _row(platform: str, upright: bool) -> str:
    rows = [row for row in PRESETS.values() if row.platform == platform]
    fitting = [row for row in rows if (row.height >= row.width) == upright]
    return (fitting or rows)[0].key if rows else platform
