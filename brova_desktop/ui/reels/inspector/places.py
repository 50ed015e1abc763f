"""Where and when overlays stand: position, size, turn, opacity, how they come and go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust, set_animation
from brova_desktop.domain.reels.records import (
    Item,
    Overlay,
    PictureItem,
    ProgressItem,
    ShapeItem,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.reels.style import WHOLE, Animation, AnimationKind
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks, from_seconds
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.reels.posing import Stand, stand_of, stood
from brova_desktop.ui.reels.words import ANIMATIONS

USUAL = from_seconds("0.3")


class PlaceOf(Section):
    """Position and pose at the playhead."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, t("Position"))
        self.id = id
        canvas = editor.reel.canvas

        def x() -> Any:
            return self._read(lambda stand: stand.x * self.editor.reel.canvas.width / WHOLE)

        def y() -> Any:
            return self._read(lambda stand: stand.y * self.editor.reel.canvas.height / WHOLE)

        edits = (lambda value: self._put(x=value * WHOLE / self.editor.reel.canvas.width),
                 lambda value: self._put(y=value * WHOLE / self.editor.reel.canvas.height))
        self.pair(t("X, Y"), (t("X"), t("Y")), (x, y), edits, say("Move"), -2 * canvas.height, 3 * canvas.height)
        if isinstance(self.record(id), Overlay):
            self.slide(t("Scale"), lambda: self._read(lambda stand: stand.scale / 100),
                       lambda value: self._put(scale=value * 100), say("Scale"), 3, 400, unit="%")
            self.slide(t("Rotation"), lambda: self._read(lambda stand: _half(stand.rotation / 100)),
                       lambda value: self._put(rotation=value * 100), say("Turn"), -180, 180, unit="°")
            self.slide(t("Opacity"), lambda: self._read(lambda stand: stand.opacity / 100),
                       lambda value: self._put(opacity=value * 100), say("Opacity"), 0, 100, unit="%")
            self._comings()

    def _read(self, what: Callable[[Stand], float]) -> float | None:
        found = self.record(self.id)
        stand = stand_of(self.editor.reel, found, int(self.editor.playhead)) if isinstance(found, Item) else None
        return what(stand) if stand is not None else None

    def _put(self, **parts: float) -> Callable[[Reel], Reel]:
        at = int(self.editor.playhead)
        return lambda reel: stood(reel, self.id, at, **parts)

    # --- in and out ---

    def _comings(self) -> None:
        words = dict(ANIMATIONS)
        if not isinstance(self.record(self.id), TextItem):
            words.pop(AnimationKind.TYPEWRITER)
            words.pop(AnimationKind.WORD_BY_WORD)
        for side, title, seconds in (("enter", t("In"), t("In, length")), ("leave", t("Out"), t("Out, length"))):
            self.one_of(title, words, _partial(self._kind, side), _partial(self._animate, side), say("Animation"),
                        none=t("None"))
            self.slide(seconds, _partial(self._seconds, side), _partial(self._last, side), say("Animation"), 0.1, 3,
                       decimals=1, step=0.1, unit=t("s"))

    def _animation(self, side: str) -> Animation | None:
        found = self.record(self.id)
        return getattr(found, side) if isinstance(found, Overlay) else None

    def _kind(self, side: str) -> AnimationKind | None:
        found = self._animation(side)
        return found.kind if found is not None else None

    def _seconds(self, side: str) -> float:
        found = self._animation(side)
        return (found.length if found is not None else USUAL) / TICKS_PER_SECOND

    def _animate(self, side: str, kind: AnimationKind | None) -> Callable[[Reel], Reel]:
        old = self._animation(side)
        made = Animation(kind, old.length if old is not None else USUAL) if kind is not None else None
        return self._sided(side, made)

    def _last(self, side: str, seconds: float) -> Callable[[Reel], Reel]:
        old = self._animation(side)
        length = Ticks(round(seconds * TICKS_PER_SECOND))
        return self._sided(side, replace(old, length=length) if old is not None else None)

    def _sided(self, side: str, made: Animation | None) -> Callable[[Reel], Reel]:
        def edit(reel: Reel) -> Reel:
            found = reel.records[self.id]
            assert isinstance(found, Overlay)
            sides = {"enter": found.enter, "leave": found.leave, side: made}
            return set_animation(reel, self.id, **sides)

        return edit


class ObjectLook(Section):
    """What pictures, shapes and bars have beside their place."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor)
        self.id = id
        found = self.record(id)
        if isinstance(found, PictureItem | VideoItem | ShapeItem | ProgressItem):
            self._share(t("Width"), "width")
        if isinstance(found, ShapeItem | ProgressItem):
            self._share(t("Height"), "height")
            self._colour(t("Fill"), "fill")
        if isinstance(found, ProgressItem):
            self._colour(t("Background"), "back")
        if isinstance(found, ShapeItem):
            self._colour(t("Line colour"), "stroke")
            self.slide(t("Line", meaning="stroke"), *self._part("stroke_width", 10), say("Shape"), 0, 60, unit="px")
        self.slide(t("Roundness"), *self._part("radius", 10), say("Shape"), 0, 300, unit="px")

    def _share(self, title: str, name: str) -> None:
        self.slide(title, *self._part(name, 100), say("Size"), 0.5, 100, unit="%", decimals=1)

    def _colour(self, title: str, name: str) -> None:
        self.tint(title, *self._part(name), say("Colour"))

    def _part(self, name: str, share: int = 1) -> tuple[Callable[[], Any], Callable[[Any], Callable[[Reel], Reel]]]:
        def read() -> Any:
            value = getattr(self.record(self.id), name, None)
            return value if value is None or share == 1 else value / share

        def edit(value: Any) -> Callable[[Reel], Reel]:
            exact = value if share == 1 else round(value * share)
            return lambda reel: adjust(reel, self.id, **{name: exact})

        return read, edit


def _half(degrees: float) -> float:
    return (degrees + 180) % 360 - 180


def _partial(function: Callable[..., Any], side: str) -> Callable[..., Any]:
    return lambda *values: function(side, *values)
