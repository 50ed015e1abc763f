"""Whether the planned posts of a library are held because another copy of the workspace may publish the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from brova_desktop.domain.workspace.place import Arrival, Twin
from brova_desktop.storage.facts import FactStore

OPENINGS = "openings"
HELD_SINCE = "twin_since"
HELD_HOW = "twin_how"


class TwinStore:
    """A few of the library's facts. `held` is read often: it is one short query."""

    def __init__(self, facts: FactStore) -> None:
        self._facts = facts

    def held(self) -> Twin | None:
        """Why nothing planned may go out by itself; None when it may."""
        return _twin(self._facts.all())

    def release(self) -> None:
        """A person said that the planned posts are published from here. Durable."""
        self._facts.put(**{HELD_SINCE: "", HELD_HOW: ""})

    def openings(self) -> int:
        """How often it was opened for writing; 0 when nobody counted yet."""
        number = self._facts.all().get(OPENINGS, "0")
        return int(number) if number.isdecimal() else 0

    def opened(self, openings: int, twin: Twin | None = None) -> None:
        """Note an opening, and what is held from now on. Durable; an older hold stays."""
        held = {} if twin is None else {HELD_SINCE: twin.since.isoformat(), HELD_HOW: twin.how.value}
        self._facts.put(**{OPENINGS: str(openings), **held})


def _twin(facts: Mapping[str, str]) -> Twin | None:
    since = facts.get(HELD_SINCE)
    return Twin(datetime.fromisoformat(since), Arrival(facts[HELD_HOW])) if since else None
