"""Values that change over time: keyframes with easing.

Values are whole numbers in the unit of what they drive (see `document`), times are ticks from the start of the
item. Before the first key and after the last one the value stands still.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from brova_desktop.domain.ticks import ZERO, Ticks


class Ease(Enum):
    """How a value leaves a key towards the next one."""

    LINEAR = "linear"
    IN = "in"
    OUT = "out"
    IN_OUT = "in-out"
    BACK = "back"
    HOLD = "hold"


def eased(ease: Ease, share: float) -> float:
    """The eased share of the way, for a share of the time between 0 and 1. BACK goes past 1 and returns."""
    if ease is Ease.HOLD:
        return 0.0 if share < 1.0 else 1.0
    if ease is Ease.IN:
        return share**3
    if ease is Ease.OUT:
        return 1.0 - (1.0 - share) ** 3
    if ease is Ease.IN_OUT:
        return 4.0 * share**3 if share < 0.5 else 1.0 - (2.0 - 2.0 * share) ** 3 / 2.0
    if ease is Ease.BACK:  # the usual overshoot of a tenth (easings.net, "easeOutBack")
        return 1.0 + 2.70158 * (share - 1.0) ** 3 + 1.70158 * (share - 1.0) ** 2
    return share


@dataclass(frozen=True, slots=True)
class Key:
    """A value at a time after the item's start."""

    at: Ticks
    value: int
    ease: Ease = Ease.LINEAR


@dataclass(frozen=True, slots=True)
class Curve:
    """One key is a constant; several are sorted by time, no two at the same time."""

    keys: tuple[Key, ...]

    def __post_init__(self) -> None:
        if not self.keys:
            raise ValueError("a curve has at least one key")
        if any(left.at >= right.at for left, right in zip(self.keys, self.keys[1:], strict=False)):
            raise ValueError("keys stand in order, one at a time")

    @property
    def is_still(self) -> bool:
        """Whether the value never changes."""
        return all(key.value == self.keys[0].value for key in self.keys)

    def value_at(self, at: int) -> float:
        """The value at a time after the item's start."""
        keys = self.keys
        index = bisect_right(keys, at, key=lambda key: key.at)
        if index == 0:
            return float(keys[0].value)
        if index == len(keys):
            return float(keys[-1].value)
        left, right = keys[index - 1], keys[index]
        share = eased(left.ease, (at - left.at) / (right.at - left.at))
        return left.value + (right.value - left.value) * share

    def shifted(self, by: int) -> Curve:
        """The same curve for an item whose start moved by `by` while the values stay where they are in time."""
        return Curve(tuple(Key(Ticks(key.at - by), key.value, key.ease) for key in self.keys))


def still(value: int) -> Curve:
    """A constant."""
    return Curve((Key(ZERO, value),))
