"""How each kind of overlay turns into layers of a scene.

A player is made once per item; it remembers its last layer and hands the same object out again while nothing moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from brova_desktop.domain.reels.animate import REST, Moment, blend, moment_of
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.records import (
    CountdownItem,
    Cue,
    Item,
    Media,
    MediaKind,
    Overlay,
    PictureItem,
    ProgressItem,
    ShapeItem,
    TextItem,
    VideoItem,
    source_name,
)
from brova_desktop.domain.reels.scene import Drawn, Inset, Layer
from brova_desktop.domain.reels.sprites import (
    BarSprite,
    CaptionSprite,
    PictureSprite,
    ShapeSprite,
    Sprite,
    TextSprite,
)
from brova_desktop.domain.reels.style import WHOLE, CaptionKind, CaptionStyle, Placement
from brova_desktop.domain.ticks import TICKS_PER_SECOND, ZERO, Span, Ticks

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

Spriting: TypeAlias = Callable[[int, Moment], Sprite]
"""The sprite of an item some ticks after its start, before scale and rotation."""


@dataclass(slots=True)
class Player:
    """Hands out an item's layer at a moment."""

    span: Span
    compute: Callable[[Ticks, int], Layer | None]
    _last: Layer | None = field(default=None, init=False)

    def layer(self, at: Ticks, frame: int) -> Layer | None:
        """The layer at a time of the timeline, for frames of `frame` ticks; None when nothing is to be seen."""
        found = self.compute(at, frame)
        if found == self._last:
            return self._last
        self._last = found
        return found


def player_of(item: Item, track: Track, reel: Reel) -> Player:
    """The player of an overlay or cue."""
    if isinstance(item, Cue):
        return _cue_player(item, track.captions or CaptionStyle())
    if isinstance(item, VideoItem):
        return Player(item.span, lambda at, frame: _inset(item, reel.media[item.media], at, frame))
    if isinstance(item, Overlay):
        return _overlay_player(item, _spriting(item, reel))
    raise TypeError(f"{type(item).__name__} is not drawn")


def _cue_player(cue: Cue, style: CaptionStyle) -> Player:
    words = tuple(word.text for word in cue.words)
    follows = style.kind in (CaptionKind.KARAOKE, CaptionKind.POP)
    drawn = [
        Drawn(CaptionSprite(text=cue.text, words=words, style=style, active=active), style.x, style.y)
        for active in (None, *range(len(words) if follows else 0))
    ]

    def compute(at: Ticks, frame: int) -> Layer | None:
        spoken = [index for index, word in enumerate(cue.words) if word.span.start <= at - cue.span.start]
        return drawn[spoken[-1] + 1] if follows and spoken else drawn[0]

    return Player(cue.span, compute)


def _overlay_player(item: Overlay, spriting: Spriting) -> Player:
    text = item.text if isinstance(item, TextItem) else None
    pose = item.pose

    def compute(at: Ticks, frame: int) -> Layer | None:
        local = at - item.span.start
        moment = moment_of(item, local, frame, text)
        opacity = blend(pose.opacity.value_at(local), moment.opacity)
        if opacity == 0 or moment.shown == 0:
            return None
        sprite = replace(
            spriting(local, moment),
            scale=blend(pose.scale.value_at(local), moment.scale, most=100 * WHOLE),
            rotation=round(pose.rotation.value_at(local)) % 36_000,
        )
        x, y = pose.x.value_at(local) + moment.dx, pose.y.value_at(local) + moment.dy
        return Drawn(sprite, round(x), round(y), opacity)

    return Player(item.span, compute)


def _spriting(item: Overlay, reel: Reel) -> Spriting:
    if isinstance(item, TextItem):
        return lambda _, moment: TextSprite(text=item.text, style=item.style, shown=moment.shown)
    if isinstance(item, PictureItem):
        return _picture(item, reel.media[item.media])
    if isinstance(item, ShapeItem):
        shape = ShapeSprite(
            shape=item.shape,
            width=item.width,
            height=item.height,
            fill=item.fill,
            stroke=item.stroke,
            stroke_width=item.stroke_width,
            radius=item.radius,
        )
        return lambda _, __: shape
    if isinstance(item, ProgressItem):
        return lambda local, _: _bar(item, local)
    if isinstance(item, CountdownItem):
        return lambda local, _: _countdown(item, local)
    raise TypeError(f"{type(item).__name__} is not drawn")


def _picture(item: PictureItem, media: Media) -> Spriting:
    name = source_name(media)
    length = media.length if media.kind is MediaKind.IMAGE else None

    def sprite(local: int, moment: Moment) -> Sprite:
        at = Ticks(local % length) if length else ZERO
        return PictureSprite(source=name, width=item.width, crop=item.crop, radius=item.radius, at=at)

    return sprite


def _bar(item: ProgressItem, local: int) -> BarSprite:
    filled = min(WHOLE, max(0, local) * WHOLE // max(1, item.span.length))
    return BarSprite(
        width=item.width,
        height=item.height,
        fill=item.fill,
        back=item.back,
        radius=item.radius,
        from_right=item.from_right,
        filled=filled,
    )


def _countdown(item: CountdownItem, local: int) -> TextSprite:
    left = -(-(item.span.length - local) // TICKS_PER_SECOND) + item.until
    digits = str(left).translate(_ARABIC_INDIC) if item.arabic_digits else str(left)
    return TextSprite(text=item.pattern.replace("{n}", digits), style=item.style)


def _inset(item: VideoItem, media: Media, at: Ticks, frame: int) -> Layer | None:
    local = at - item.span.start
    moment = moment_of(item, local, frame, None) if item.enter or item.leave else REST
    opacity = blend(item.pose.opacity.value_at(local), moment.opacity)
    if opacity == 0:
        return None
    placement = Placement(
        round(item.pose.x.value_at(local) + moment.dx),
        round(item.pose.y.value_at(local) + moment.dy),
        blend(item.pose.scale.value_at(local), moment.scale, most=100 * WHOLE),
        round(item.pose.rotation.value_at(local)) % 36_000,
    )
    still = media.kind is MediaKind.IMAGE and media.length is None
    source_at = ZERO if still else Ticks(item.source_in + int(local * item.speed // 1))
    return Inset(source_name(media), source_at, item.width, item.crop, item.radius, placement, opacity)
