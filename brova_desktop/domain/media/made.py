"""Where an asset comes from when it was made of another one: a piece of it, or a variant for a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.ticks import ZERO, Ticks


class How(Enum):
    """What was done to the other one."""

    TRIMMED = "trimmed"
    CONVERTED = "converted"
    RENEWED = "renewed"
    """Its file became another one."""


@dataclass(frozen=True, slots=True)
class Made:
    """`of` is the asset it was made of. `start` and `end` are ticks of it (a piece), `place` a preset's key."""

    of: AssetId
    how: How
    start: Ticks = ZERO
    end: Ticks = ZERO
    place: str = ""

    def record(self) -> dict[str, Any]:
        """JSON values."""
        return {"of": self.of, "how": self.how.value, "start": self.start, "end": self.end, "place": self.place}

    @classmethod
    def from_record(cls, record: object) -> Made | None:
        """The other way; None for what is damaged or of a newer version."""
        if not isinstance(record, Mapping):
            return None
        of, how = record.get("of"), next((one for one in How if one.value == record.get("how")), None)
        start, end, place = record.get("start", 0), record.get("end", 0), record.get("place", "")
        if not isinstance(of, str) or how is None or not isinstance(start, int) or not isinstance(end, int):
            return None
        return cls(AssetId(of), how, Ticks(start), Ticks(end), place if isinstance(place, str) else "")
