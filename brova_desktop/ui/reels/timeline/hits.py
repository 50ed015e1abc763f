"""What is under the pointer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.records import Clip, Item, Sound
from brova_desktop.ui.reels.timeline.geometry import RowBox, Scale
from brova_desktop.ui.reels.timeline.painting.items import item_box, level_y
from brova_desktop.ui.reels.timeline.painting.marks import HANDLE, badge_box, fade_handles, window_box

CUT_REACH = 3
"""Pixels around a cut between two items that take hold of the cut itself."""


class Part(Enum):
    NOTHING = "nothing"
    BODY = "body"
    START = "start"
    END = "end"
    CUT = "cut"
    """The cut at the end of the item."""
    BADGE = "badge"
    TRANSITION_EDGE = "transition-edge"
    FADE_IN = "fade-in"
    FADE_OUT = "fade-out"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Hit:
    part: Part
    row: RowBox | None = None
    item: Item | None = None

    @property
    def id(self) -> ItemId | None:
        return self.item.id if self.item is not None else None


def hit(rows: Sequence[RowBox], scale: Scale, x: float, y: float, *, frame: int, selection: Collection[ItemId] = (),
        transition: ItemId | None = None) -> Hit:
    """What a press at a place of the view takes hold of."""
    row = next((row for row in rows if row.top <= y < row.bottom), None)
    if row is None:
        return Hit(Part.NOTHING)
    near = row.lane.between(scale.at(x - 40), scale.at(x + 40) + 1)
    badge = _badge(near, row, scale, x, y, frame, transition)
    if badge is not None:
        return badge
    reach = [item for item in near if item_box(item, row, scale).adjusted(-HANDLE / 2, 0, HANDLE / 2, 0).contains(x, y)]
    if not reach:
        return Hit(Part.NOTHING, row)
    item = min(reach, key=lambda one: _away(item_box(one, row, scale), x))
    cut = _cut(reach, row, scale, x)
    if cut is not None:
        return cut
    box = item_box(item, row, scale)
    if isinstance(item, Sound):
        found = _sound_part(item, box, scale, x, y, selected=item.id in selection)
        if found is not None:
            return Hit(found, row, item)
    handle = min(HANDLE, max(box.width() / 4, 1.0))
    if x < box.left() + handle:
        return Hit(Part.START, row, item)
    if x > box.right() - handle:
        return Hit(Part.END, row, item)
    return Hit(Part.BODY, row, item)


def _away(box: QRectF, x: float) -> float:
    return max(box.left() - x, x - box.right(), 0.0)


def _badge(near: Sequence[Item], row: RowBox, scale: Scale, x: float, y: float, frame: int,
           transition: ItemId | None) -> Hit | None:
    for item in near:
        if not isinstance(item, Clip) or item.transition is None:
            continue
        if scale.width(item.span.length) >= 30 and badge_box(item, row, scale).contains(x, y):
            return Hit(Part.BADGE, row, item)
        if item.id == transition:
            window = window_box(item, row, scale, frame)
            if min(abs(window.left() - x), abs(window.right() - x)) <= HANDLE - 1:
                return Hit(Part.TRANSITION_EDGE, row, item)
    return None


def _cut(reach: Sequence[Item], row: RowBox, scale: Scale, x: float) -> Hit | None:
    for left in reach:
        for right in reach:
            touches = left.span.end == right.span.start
            if touches and abs(scale.x(left.span.end) - x) <= CUT_REACH:
                return Hit(Part.CUT, row, left)
    return None


def _sound_part(sound: Sound, box: QRectF, scale: Scale, x: float, y: float, *, selected: bool) -> Part | None:
    if box.width() < 60:
        return None
    here = QPointF(x, y)
    first, last = fade_handles(sound, box, scale)
    for point, part in ((first, Part.FADE_IN), (last, Part.FADE_OUT)):
        if (point - here).manhattanLength() <= 8:
            return part
    inside = box.left() + 12 < x < box.right() - 12
    level = level_y(sound.level.value_at(scale.at(x) - sound.span.start), box)
    return Part.LEVEL if selected and inside and abs(level - y) <= 3 else None
