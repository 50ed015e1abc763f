"""The shape of the settings file through time: one small function per step, each with a test that must exist.

    UPGRADES[2] = to_version_2      # def to_version_2(values: Values) -> Values: ...

A step gets the nested values of the version before and returns those of its own; unknown names pass through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Values = dict[str, Any]
Step = Callable[[Values], Values]

UPGRADES: Mapping[int, Step] = {}
"""The function that leads to each version from the one before. The first version needs none."""

VERSION = max(UPGRADES, default=1)


def upgraded(values: Values, version: int, steps: Mapping[int, Step] = UPGRADES) -> Values:
    """Values of an older file in today's shape."""
    for step in range(version + 1, max(steps, default=1) + 1):
        values = steps[step](values)
    return values
