"""What edges stick to: other edges, the playhead, markers, beats, the marked stretch. No Qt in here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel

REACH = 8
"""Pixels within which something sticks."""


def snap_points(reel: Reel, *, without: Collection[ItemId] = (), more: Iterable[int | None] = ()) -> list[int]:
    """All times to stick to, in order; edges of the items `without` (those being dragged) are left out."""
    left_out = frozenset(without)
    points = {0}
    for track in reel.all_tracks():
        for item in reel.items(track):
            if item.id not in left_out:
                points.add(item.span.start)
                points.add(item.span.end)
    points.update(marker.at for marker in reel.markers() if marker.id not in left_out)
    points.update(int(at) for at in more if at is not None)
    return sorted(points)


def nearest(points: Sequence[int], at: int, reach: int) -> int | None:
    """The point nearest to a time, None when none is within reach."""
    place = bisect_left(points, at)
    near = [point for point in points[max(place - 1, 0):place + 1] if abs(point - at) <= reach]
    return min(near, key=lambda point: abs(point - at), default=None)


def snapped_shift(points: Sequence[int], edges: Iterable[int], by: int, reach: int) -> tuple[int, int | None]:
    """A shift that brings one of several edges onto a point, and that point; the shift as it is when none is near."""
    best: tuple[int, int] | None = None
    for edge in edges:
        point = nearest(points, edge + by, reach)
        if point is not None and (best is None or abs(point - edge - by) < abs(best[0] - by)):
            best = (point - edge, point)
    return best if best is not None else (by, None)
