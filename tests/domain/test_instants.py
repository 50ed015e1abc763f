"""Times on clocks of people, and the names of their zones."""

from __future__ import annotations

from datetime import datetime

import pytest

from brova_desktop.domain.instants import tidy_zone, zone_named


@pytest.mark.parametrize(("name", "tidy"), [
    ("Etc/UTC", "UTC"), ("UTC", "UTC"), ("Etc/Zulu", "UTC"), ("Universal", "UTC"), ("posix/Etc/UCT", "UTC"),
    ("Etc/GMT", "UTC"), ("Etc/Greenwich", "UTC"), ("GMT0", "UTC"), ("Etc/GMT+5", "Etc/GMT+5"),
    ("Asia/Riyadh", "Asia/Riyadh"), ("", "")])
def test_zones_without_a_place_are_called_as_people_call_them(name: str, tidy: str) -> None:
    assert tidy_zone(name) == tidy
    if tidy:
        assert zone_named(tidy).utcoffset(datetime(2026, 7, 1)) == zone_named(name.removeprefix("posix/")).utcoffset(
            datetime(2026, 7, 1))
