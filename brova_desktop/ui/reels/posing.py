"""Places, sizes and turns of clips' pictures and of what stands over them, as edits. Qt-free; units are those of
`style`.

A value without keyframes is changed for all of the item; one with keyframes gets a key where the playhead is. A clip's
picture that travels has two frames, start and end: the one that the playhead is nearer to is changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import Curve, Key, still
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust, with_key
from brova_desktop.domain.reels.edits.tracks import set_caption_style
from brova_desktop.domain.reels.records import Clip, Cue, Item, Overlay
from brova_desktop.domain.reels.safe_zones import Frame
from brova_desktop.domain.reels.style import WHOLE, CaptionStyle, Placement
from brova_desktop.domain.ticks import Ticks

SMALLEST, LARGEST = 300, 100_000
"""Ends of a scale."""
FARTHEST = 20_000
"""How far an overlay may stand from the canvas, in shares."""
CLIP_SCALE, CLIP_PLACE = (1_000, 40_000), (-5_000, 15_000)
"""Ends of a clip's picture: its scale, and where its middle stands."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How an overlay stands at a moment."""

    x: float
    y: float
    scale: float = WHOLE
    rotation: float = 0.0
    opacity: float = WHOLE


def stand_of(reel: Reel, item: Item, at: int) -> Stand | None:
    """Where an overlay, a caption or a clip's picture stands at a time of the timeline, without its animations."""
    if isinstance(item, Cue):
        style = _captions(reel, item.id)
        return Stand(style.x, style.y)
    if isinstance(item, Clip):
        placement = placement_in_hand(item, at)
        return Stand(placement.x, placement.y, placement.scale, placement.rotation)
    if not isinstance(item, Overlay):
        return None
    local, pose = at - item.span.start, item.pose
    return Stand(*(getattr(pose, part).value_at(local) for part in ("x", "y", "scale", "rotation", "opacity")))


def stood(reel: Reel, id: ItemId, at: int, **parts: float) -> Reel:
    """The reel with parts of an overlay's stand (x, y, scale, rotation, opacity) as given at that time."""
    item = reel.records[id]
    if isinstance(item, Cue):
        return _caption_stood(reel, item, parts)
    if isinstance(item, Clip):
        return placed(reel, id, at, replace(placement_in_hand(item, at), **{
            name: _for_clip(name, value) for name, value in parts.items()}))
    assert isinstance(item, Overlay)
    local = Ticks(min(max(at - item.span.start, 0), item.span.length))
    changed = {name: _turned_to(getattr(item.pose, name), local, _within(name, value)) for name, value in parts.items()}
    return adjust(reel, id, pose=replace(item.pose, **changed))


def at_end(clip: Clip, at: int) -> bool:
    """Whether a time is nearer to the end of a clip's motion than to its start."""
    return clip.motion is not None and 2 * (at - clip.span.start) >= clip.span.length


def motion_moment(clip: Clip, at: int, frame: int) -> int:
    """The time at which the frame in hand is seen: the clip's first or last frame when its picture travels, else the
    time itself."""
    if clip.motion is None:
        return at
    return max(clip.span.end - frame, clip.span.start) if at_end(clip, at) else clip.span.start


def placement_in_hand(clip: Clip, at: int) -> Placement:
    """What a change at a time is about: the picture's place, or the place it travels to."""
    return clip.motion.to if clip.motion is not None and at_end(clip, at) else clip.placement


def placed(reel: Reel, id: ItemId, at: int, placement: Placement) -> Reel:
    """The reel with the placement of a clip that is in hand at a time."""
    clip = reel.records[id]
    assert isinstance(clip, Clip)
    if clip.motion is not None and at_end(clip, at):
        return adjust(reel, id, motion=replace(clip.motion, to=placement))
    return adjust(reel, id, placement=placement)


def _for_clip(name: str, value: float) -> int:
    low, high = {"scale": CLIP_SCALE, "rotation": (-36_000, 36_000)}.get(name, CLIP_PLACE)
    return round(min(max(value, low), high))


def nudged(reel: Reel, ids: Iterable[ItemId], at: int, dx: int, dy: int) -> Reel:
    """Overlays and clips' pictures moved by pixels of the canvas."""
    canvas = reel.canvas
    for id in ids:
        item = reel.records.get(id)
        stand = stand_of(reel, item, at) if isinstance(item, Item) else None
        if stand is not None:
            x, y = stand.x + dx * WHOLE / canvas.width, stand.y + dy * WHOLE / canvas.height
            reel = stood(reel, id, at, x=x, y=y)
    return reel


def _turned_to(curve: Curve, at: Ticks, value: int) -> Curve:
    if len(curve.keys) == 1:
        return still(value)
    near = next((key for key in curve.keys if key.at == at), None)
    return with_key(curve, Key(at, value, near.ease if near else curve.keys[0].ease))


def _within(name: str, value: float) -> int:
    if name == "scale":
        return round(min(max(value, SMALLEST), LARGEST))
    if name == "opacity":
        return round(min(max(value, 0), WHOLE))
    if name == "rotation":
        return round(value)
    return round(min(max(value, -FARTHEST), FARTHEST))


def _captions(reel: Reel, cue: ItemId) -> CaptionStyle:
    track = next(track for track in reel.all_tracks() if cue in track.items)
    return track.captions or CaptionStyle()


def _caption_stood(reel: Reel, cue: Cue, parts: dict[str, float]) -> Reel:
    track = next(track for track in reel.all_tracks() if cue.id in track.items)
    style = track.captions or CaptionStyle()
    x, y = (round(min(max(parts.get(name, now), 0), WHOLE)) for name, now in (("x", style.x), ("y", style.y)))
    return set_caption_style(reel, track.id, replace(style, x=x, y=y))


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that something snapped to, at a share of the canvas."""

    upright: bool
    at: float


def snapped(box: Frame, frames: Iterable[Frame], reach_x: float, reach_y: float) -> tuple[float, float, list[Guide]]:
    """How far to move a box so that its centre or an edge meets the canvas's or a frame's, and the lines it meets.

    `reach_x` and `reach_y` are how near is near, in shares.
    """
    xs, ys = [0.0, WHOLE / 2, float(WHOLE)], [0.0, WHOLE / 2, float(WHOLE)]
    for frame in frames:
        xs += [frame.left, frame.right]
        ys += [frame.top, frame.bottom]
    dx, upright = _nearest((box.left, (box.left + box.right) / 2, box.right), xs, reach_x)
    dy, level = _nearest((box.top, (box.top + box.bottom) / 2, box.bottom), ys, reach_y)
    guides = [Guide(True, upright)] if upright is not None else []
    return dx, dy, guides + ([Guide(False, level)] if level is not None else [])


def _nearest(edges: tuple[float, float, float], lines: list[float], reach: float) -> tuple[float, float | None]:
    """The smallest move that brings the middle or an edge onto a line; the middle goes to middles only."""
    best: tuple[float, float, float | None] = (reach, 0.0, None)
    for number, edge in enumerate(edges):
        for line in lines:
            if (number == 1) != (line == WHOLE / 2):
                continue
            away = abs(line - edge)
            if away < best[0]:
                best = (away, line - edge, line)
    return best[1], best[2]
