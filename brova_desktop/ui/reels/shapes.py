"""Where pictures and the things over them are, as they are drawn: the outlines and handles of the preview."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform

from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.fitting import fitted_size
from brova_desktop.domain.reels.overlay_scenes import player_of
from brova_desktop.domain.reels.placeholders import fill
from brova_desktop.domain.reels.records import (
    Clip,
    CountdownItem,
    Cue,
    Item,
    Media,
    Overlay,
    PictureItem,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.reels.safe_zones import Frame
from brova_desktop.domain.reels.scene import Drawn, Inset
from brova_desktop.domain.reels.sprites import (
    CaptionSprite,
    PictureSprite,
    TextSprite,
)
from brova_desktop.domain.reels.style import WHOLE, CaptionKind, Crop, Placement, TextBox, TextStyle
from brova_desktop.ui.reels.posing import placement_in_hand, stand_of

LEAST = 24.0
"""Canvas pixels an outline is at least wide and high, so that it can be caught."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The box of an overlay on the canvas, in canvas pixels: centre, full size, degrees clockwise."""

    x: float
    y: float
    width: float
    height: float
    turn: float = 0.0

    @property
    def polygon(self) -> QPolygonF:
        """Its corners, clockwise from the top left one."""
        box, turn = self._box, self.transform()
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QPolygonF([turn.map(corner) for corner in corners])

    def transform(self) -> QTransform:
        """From the box around its own centre to the canvas."""
        return QTransform.fromTranslate(self.x, self.y).rotate(self.turn)

    def holds(self, point: QPointF, slack: float = 0.0) -> bool:
        inverse, _ = self.transform().inverted()
        return self._box.adjusted(-slack, -slack, slack, slack).contains(inverse.map(point))

    @property
    def _box(self) -> QRectF:
        return QRectF(-self.width / 2, -self.height / 2, self.width, self.height)

    def frame(self, reel: Reel) -> Frame:
        """Its upright bounds in shares of the canvas."""
        angle = radians(self.turn)
        wide = abs(self.width * cos(angle)) + abs(self.height * sin(angle))
        high = abs(self.width * sin(angle)) + abs(self.height * cos(angle))
        across, down = WHOLE / reel.canvas.width, WHOLE / reel.canvas.height
        return Frame((self.x - wide / 2) * across, (self.y - high / 2) * down,
                     (self.x + wide / 2) * across, (self.y + high / 2) * down)


def outline_of(reel: Reel, item: Item, at: int) -> Outline | None:
    """The outline of an overlay, a caption or a clip's picture at a time; None for what is not seen on the canvas. Of a
    picture that travels: of the frame in hand."""
    if isinstance(item, Clip):
        seen = item.span.holds(at) and not reel.main.hidden
        return clip_outline(reel, item, placement_in_hand(item, at)) if seen else None
    if not isinstance(item, Overlay | Cue) or not item.span.holds(at):
        return None
    track = next((track for track in reel.all_tracks() if item.id in track.items), None)
    if track is None or track.hidden:
        return None
    shown = item
    if reel.placeholders and isinstance(item, TextItem | Cue):
        filled = fill(reel, {}).reel.records[item.id]
        shown = filled if isinstance(filled, TextItem | Cue) else item
    return drawn_outline(reel, track, shown, at)


def drawn_outline(reel: Reel, track: Track, item: Overlay | Cue, at: int) -> Outline | None:
    """The outline of what stands on a track, with its holes filled, at a time that it lasts for. None without its
    file."""
    missing = isinstance(item, PictureItem | VideoItem) and item.media not in reel.media
    return None if missing else _outlined(reel, track, item, at)


def clip_outline(reel: Reel, clip: Clip, placement: Placement) -> Outline | None:
    """The outline of a clip's picture that stands somewhere; None when its size is not known."""
    media, canvas = reel.media.get(clip.media), reel.canvas
    if media is None or media.width <= 0 or media.height <= 0:
        return None
    wide, high = fitted_size((media.width, media.height), clip.crop, clip.fit, placement.scale,
                             (canvas.width, canvas.height))
    return _made(reel, placement.x, placement.y, wide, high, placement.rotation / 100)


def _outlined(reel: Reel, track: Track, item: Overlay | Cue, at: int) -> Outline | None:
    frame = reel.canvas.rate.ticks_per_frame
    layer = player_of(item, track, reel).layer(reel.canvas.rate.start_of(at // frame), frame)
    if layer is None:  # it is fading in or out just now
        stand = stand_of(reel, item, at)
        size = _size(reel, item)
        if stand is None or size is None:
            return None
        zoom = stand.scale / WHOLE
        return _made(reel, stand.x, stand.y, size[0] * zoom, size[1] * zoom, stand.rotation / 100)
    if isinstance(layer, Inset):
        placement = layer.placement
        size = _size(reel, item)
        assert size is not None
        zoom = placement.scale / WHOLE
        return _made(reel, placement.x, placement.y, size[0] * zoom, size[1] * zoom, placement.rotation / 100)
    size = _drawn_size(reel, item, layer)
    if size is None:
        return None
    zoom = layer.sprite.scale / WHOLE
    return _made(reel, layer.x, layer.y, size[0] * zoom, size[1] * zoom, layer.sprite.rotation / 100)


def _made(reel: Reel, x: float, y: float, width: float, height: float, turn: float) -> Outline:
    canvas = reel.canvas
    return Outline(x * canvas.width / WHOLE, y * canvas.height / WHOLE, max(width, LEAST), max(height, LEAST), turn)


def _drawn_size(reel: Reel, item: Overlay | Cue, layer: Drawn) -> tuple[float, float] | None:
    canvas, sprite = reel.canvas, layer.sprite
    if isinstance(sprite, TextSprite):
        return text_size(sprite.text, sprite.style, canvas.width)
    if isinstance(sprite, CaptionSprite):
        style = sprite.style.text
        if sprite.style.kind is CaptionKind.BOXED and style.box is None:
            return text_size(sprite.text, style, canvas.width, box=TextBox())
        return text_size(sprite.text, style, canvas.width)
    if isinstance(sprite, PictureSprite):
        return _size(reel, item)
    return sprite.width * canvas.width / WHOLE, sprite.height * canvas.height / WHOLE


def _size(reel: Reel, item: Overlay | Cue) -> tuple[float, float] | None:
    """The natural size in canvas pixels, before scale."""
    width = reel.canvas.width
    if isinstance(item, PictureItem | VideoItem):
        return _pictured(reel.media.get(item.media), item.width * width / WHOLE, item.crop)
    if isinstance(item, TextItem):
        return text_size(item.text, item.style, width)
    if isinstance(item, CountdownItem):
        return text_size(item.pattern.replace("{n}", "00"), item.style, width)
    return None


def _pictured(media: Media | None, width: float, crop: Crop) -> tuple[float, float]:
    if media is None or media.width <= 0 or media.height <= 0:
        return width, width
    across = media.width * (WHOLE - crop.left - crop.right)
    down = media.height * (WHOLE - crop.top - crop.bottom)
    return width, width * down / across


def text_size(text: str, style: TextStyle, page_width: int, *, box: TextBox | None = None) -> tuple[float, float]:
    """Width and height of a text's block with its box, in canvas pixels."""
    from brova_desktop.paint.layout import lay_out  # it brings the fonts along

    layout = lay_out(text, style, page_width)
    around = box or style.box
    pad_x, pad_y = (around.padding_x / 5, around.padding_y / 5) if around is not None else (0.0, 0.0)
    return layout.width + pad_x, layout.height + pad_y


def seen_at(reel: Reel, at: int) -> list[tuple[Item, Outline]]:
    """Overlays and captions on screen at a time, the topmost first; what is on locked tracks is left out."""
    found: list[tuple[Item, Outline]] = []
    for track in reversed(list(reel.all_tracks())):
        if track.locked or track.hidden or track.kind not in (TrackKind.OVERLAY, TrackKind.CAPTIONS):
            continue
        for item in reel.items(track):
            outline = outline_of(reel, item, at) if item.span.holds(at) else None
            if outline is not None:
                found.append((item, outline))
    return found
