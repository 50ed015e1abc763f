"""Where words and pictures stand on a new reel, and how they look: sizes follow the canvas, places keep clear of
what the platforms draw over the top, the bottom and the right edge.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.records import Media, PictureItem, TextItem
from brova_desktop.domain.reels.style import (
    Animation,
    AnimationKind,
    CaptionStyle,
    Direction,
    Outline,
    Pose,
    Shadow,
    TextBox,
    TextStyle,
)
from brova_desktop.domain.ticks import Span, Ticks, from_seconds
from brova_desktop.domain.words import Words, say

TITLE_Y, TEXT_Y, TEXT_ABOVE_CAPTIONS_Y, CAPTION_Y = 2_100, 6_400, 4_000, 7_000
"""Shares of the height. Of 9:16 the apps cover roughly the upper tenth and the lower quarter."""
ROW_HEIGHT = 900
"""Texts shown at the same time stand this far above each other."""
STICKER_X, STICKER_Y, STICKER_WIDTH = 7_600, 3_300, 2_200

_TITLE_LENGTH = from_seconds(3)
_MOVE = from_seconds("0.4")
_REFERENCE = 1_080


def scaled(style: TextStyle, canvas: Canvas) -> TextStyle:
    """A style made for 1080 pixels, on another canvas: every length follows the shorter side."""
    side = min(canvas.width, canvas.height)

    def of(tenths: int) -> int:
        return round(tenths * side / _REFERENCE)

    outline, shadow, box = style.outline, style.shadow, style.box
    return replace(
        style,
        size=max(of(style.size), 10),
        letter_spacing=of(style.letter_spacing),
        outline=outline and replace(outline, width=of(outline.width)),
        shadow=shadow and replace(shadow, dx=of(shadow.dx), dy=of(shadow.dy), blur=of(shadow.blur)),
        box=box
        and replace(box, padding_x=of(box.padding_x), padding_y=of(box.padding_y), radius=of(box.radius)),
    )


def reads_right_to_left(text: str) -> bool:
    """By the first strong letter (Unicode bidi algorithm, UAX 9, P2-P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def holds_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def fitted(style: TextStyle, text: str, canvas: Canvas) -> TextStyle:
    """The style for a text: long ones smaller, Arabic with more room between its lines, the direction it reads in."""
    steps = ((40, 100), (80, 82), (160, 66), (320, 52), (10_000, 40))
    share = next((share for limit, share in steps if len(text) <= limit), 40)
    style = replace(style, size=style.size * share // 100)
    if holds_arabic(text):
        style = replace(style, line_height=max(style.line_height, 13_500), letter_spacing=0)
    if reads_right_to_left(text):
        style = replace(style, direction=Direction.RTL)
    return scaled(style, canvas)


def _pose(x: int, y: int) -> Pose:
    return Pose(x=still(x), y=still(y))


def _animations(length: int, kind: AnimationKind) -> tuple[Animation | None, Animation | None]:
    """In and out, when the item is long enough to stand still between."""
    if length < 3 * _MOVE:
        return None, None
    return Animation(kind, _MOVE), Animation(AnimationKind.FADE, _MOVE)


def title_item(text: str, canvas: Canvas, length: Ticks, mint: Callable[[], str]) -> TextItem:
    """The title over the first three seconds."""
    span = Span(Ticks(0), Ticks(min(canvas.rate.nearest(_TITLE_LENGTH), length)))
    enter, leave = _animations(span.length, AnimationKind.POP)
    style = fitted(TextStyle(size=880, weight=800, outline=Outline(), shadow=Shadow()), text, canvas)
    return TextItem(
        id=ItemId(mint()),
        span=span,
        text=text,
        style=style,
        pose=_pose(5_000, TITLE_Y),
        enter=enter,
        leave=leave,
    )


def text_items(
    texts: Sequence[str | tuple[str, Span]],
    canvas: Canvas,
    length: Ticks,
    mint: Callable[[], str],
    notes: list[Words],
    *,
    above_captions: bool,
) -> list[tuple[TextItem, ...]]:
    """Texts as rows of items that do not overlap, one row a track."""
    free = [text for text in texts if isinstance(text, str)]
    shares = iter(_shares(len(free), canvas, length))
    rows: list[list[TextItem]] = []
    y = TEXT_ABOVE_CAPTIONS_Y if above_captions else TEXT_Y
    for entry in texts:
        text, span = (entry, next(shares)) if isinstance(entry, str) else entry
        span = _on_frames(span, canvas, length)
        if span.length <= 0:
            notes.append(say("“{text}” is left out: there is no time for it.", text=text[:40]))
            continue
        place = _free_row(rows, span)
        rows[place].append(_text_item(text, span, canvas, y - place * ROW_HEIGHT, mint))
    return [tuple(sorted(row, key=lambda item: item.span.start)) for row in rows]


def _free_row(rows: list[list[TextItem]], span: Span) -> int:
    """The first row without a text at that time; a new one when all have."""
    for place, row in enumerate(rows):
        if not any(span.meets(item.span) for item in row):
            return place
    rows.append([])
    return len(rows) - 1


def _text_item(text: str, span: Span, canvas: Canvas, y: int, mint: Callable[[], str]) -> TextItem:
    enter, leave = _animations(span.length, AnimationKind.SLIDE_UP)
    style = fitted(TextStyle(size=600, box=TextBox()), text, canvas)
    return TextItem(
        id=ItemId(mint()), span=span, text=text, style=style, pose=_pose(5_000, y), enter=enter, leave=leave
    )


def _shares(count: int, canvas: Canvas, length: Ticks) -> list[Span]:
    """Equal parts of the reel, on frames."""
    frames = length // canvas.rate.ticks_per_frame
    edges = [canvas.rate.start_of(index * frames // max(count, 1)) for index in range(count + 1)]
    return [Span(start, end) for start, end in pairwise(edges)]


def _on_frames(span: Span, canvas: Canvas, length: Ticks) -> Span:
    start = min(max(canvas.rate.nearest(span.start), 0), length)
    end = min(max(canvas.rate.nearest(span.end), start), length)
    return Span(Ticks(start), Ticks(end))


def sticker_item(media: Media, canvas: Canvas, length: Ticks, mint: Callable[[], str]) -> PictureItem:
    """A sticker beside the title, for all of the reel."""
    enter, leave = _animations(length, AnimationKind.POP)
    return PictureItem(
        id=ItemId(mint()),
        span=Span(Ticks(0), length),
        media=media.id,
        width=STICKER_WIDTH,
        name=media.name,
        pose=_pose(STICKER_X, STICKER_Y),
        enter=enter,
        leave=leave,
    )


def caption_style(canvas: Canvas) -> CaptionStyle:
    """The usual look of captions on a canvas."""
    usual = CaptionStyle()
    return replace(usual, text=scaled(usual.text, canvas), y=CAPTION_Y)
