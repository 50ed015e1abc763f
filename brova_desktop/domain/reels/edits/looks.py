"""How items look and sound: placement, crop, colours, styles, animations, keyframes."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.curves import Curve, Ease, Key
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import WrongPlace
from brova_desktop.domain.reels.edits.wording import check_text
from brova_desktop.domain.reels.records import Clip, CountdownItem, Item, Overlay, Sound, TextItem, VideoItem
from brova_desktop.domain.reels.style import Animation, Motion, Outline, Pose, Shadow, TextBox, TextStyle
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say

_ELSEWHERE = frozenset(
    {"id", "span", "media", "source_in", "speed", "transition", "text", "words", "extra", "name"}
)
"""Fields that have edits of their own, which look after what hangs on them."""


def adjust(reel: Reel, item: ItemId, **changes: Any) -> Reel:
    """Change how an item looks or sounds: fit, crop, placement, motion, colour, lut, level, muted, pose, width, fill...

    | A |   ->   | A |      the same place, another look

    Raises WrongPlace for a field that the item does not have, for a value of another type, and for fields with edits
    of their own (time, file, text, transition).
    """
    draft = Draft(reel)
    found = draft.item(item, Item)
    known = {field.name for field in fields(found)} - _ELSEWHERE
    for name, value in changes.items():
        if name not in known or not _suits(getattr(found, name), value, name):
            raise WrongPlace(say("This kind of item has no such setting."), detail=f"{name}={value!r}"[:200])
    if changes.get("lut") is not None and AssetId(changes["lut"]) not in reel.media:
        raise WrongPlace(say("Add the colour table to the reel first."), detail=str(changes["lut"]))
    draft.put(replace(found, **changes))
    return draft.done()


_OPTIONAL: dict[str, type] = {
    "motion": Motion,
    "lut": str,
    "enter": Animation,
    "leave": Animation,
    "outline": Outline,
    "shadow": Shadow,
    "box": TextBox,
}
"""Settings that may be None, and what they are otherwise."""


def _suits(present: object, value: object, name: str) -> bool:
    if isinstance(value, str):
        check_text(value)
    if name in _OPTIONAL:
        return value is None or type(value) is _OPTIONAL[name]
    return type(value) is type(present)


def set_style(reel: Reel, item: ItemId, style: TextStyle | None = None, **changes: Any) -> Reel:
    """Give a text or countdown another style, or change single parts of the one it has (size, colour, box, ...).

    | Hello |   ->   | HELLO |
    """
    draft = Draft(reel)
    found = draft.item(item, Item)
    if not isinstance(found, TextItem | CountdownItem):
        raise WrongPlace(say("Only texts have a text style."))
    chosen = style or found.style
    known = {field.name for field in fields(TextStyle)}
    if not all(
        name in known and _suits(getattr(chosen, name), value, name) for name, value in changes.items()
    ):
        raise WrongPlace(say("A text style has no such part."), detail=", ".join(changes)[:200])
    draft.put(replace(found, style=replace(chosen, **changes)))
    return draft.done()


def set_animation(reel: Reel, item: ItemId, *, enter: Animation | None, leave: Animation | None) -> Reel:
    """How an overlay comes and goes; None for at once. Together they last at most as long as the item: WrongPlace.

    |  t  |   ->   |/ t \\|
    """
    draft = Draft(reel)
    found = draft.item(item, Overlay)
    lengths = [animation.length for animation in (enter, leave) if animation is not None]
    if any(length < 0 for length in lengths) or sum(lengths) > found.span.length:
        raise WrongPlace(say("The animations together last longer than the item."))
    draft.put(replace(found, enter=enter, leave=leave))
    return draft.done()


# --- keyframes: "level" of clips, videos and sounds; the parts of a pose of overlays ---


def add_key(reel: Reel, item: ItemId, what: str, at: int, value: int, ease: Ease = Ease.LINEAR) -> Reel:
    """Let a value ("x", "y", "scale", "rotation", "opacity", "level") pass a point, `at` ticks after the item's start.

    value  ------      ->   ---/\\---

    A key that is there already at that time is replaced. Units are those of `style`. Raises WrongPlace.
    """
    return _with_curve(reel, item, what, lambda curve: with_key(curve, Key(Ticks(at), value, ease)))


def remove_key(reel: Reel, item: ItemId, what: str, at: int) -> Reel:
    """Take a key away; the last one stays as the constant it is. Raises WrongPlace when there is no key.

    --o---o--   ->   --o------
    """

    def without(curve: Curve) -> Curve:
        kept = tuple(key for key in curve.keys if key.at != at)
        if len(kept) == len(curve.keys):
            raise WrongPlace(say("There is no keyframe at that time."))
        return Curve(kept) if kept else curve

    return _with_curve(reel, item, what, without)


def move_key(reel: Reel, item: ItemId, what: str, at: int, to: int) -> Reel:
    """Put a key at another time; it may pass others, and replaces one that is there already.

    --o------   ->   ------o--
    """

    def elsewhere(curve: Curve) -> Curve:
        key = next((key for key in curve.keys if key.at == at), None)
        if key is None:
            raise WrongPlace(say("There is no keyframe at that time."))
        rest = tuple(other for other in curve.keys if other.at not in (at, to))
        placed = replace(key, at=Ticks(to))
        return with_key(Curve(rest), placed) if rest else Curve((placed,))

    return _with_curve(reel, item, what, elsewhere)


def with_key(curve: Curve, key: Key) -> Curve:
    """The curve through one more point."""
    kept = (other for other in curve.keys if other.at != key.at)
    return Curve(tuple(sorted((*kept, key), key=lambda each: each.at)))


def _with_curve(reel: Reel, item: ItemId, what: str, change: Any) -> Reel:
    draft = Draft(reel)
    found = draft.item(item, Item)
    if what == "level" and isinstance(found, Clip | VideoItem | Sound):
        draft.put(replace(found, level=change(found.level)))
    elif isinstance(found, Overlay) and what in {field.name for field in fields(Pose)}:
        draft.put(replace(found, pose=replace(found.pose, **{what: change(getattr(found.pose, what))})))
    else:
        raise WrongPlace(say("This has no keyframes of that kind."), detail=what[:80])
    return draft.done()
