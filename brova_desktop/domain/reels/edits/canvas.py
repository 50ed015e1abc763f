"""The canvas: size, background, frame rate."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Canvas, Reel
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.parts import retimed, with_end
from brova_desktop.domain.reels.records import Clip, Cue, Item, Marker, Sound, VideoItem
from brova_desktop.domain.ticks import FRAME_RATES, FrameRate, Span, Ticks
from brova_desktop.domain.words import say


def set_canvas(reel: Reel, canvas: Canvas) -> Reel:
    """Another size, background or frame rate.

    |  9:16  |   ->   |   1:1   |

    Places are shares of the canvas and stay where they are; text sizes stay as they are. With another rate every
    edge goes to the nearest frame of it: nothing overlaps afterwards, everything lasts at least a frame, touching
    items still touch.
    """
    if canvas.rate == reel.canvas.rate:
        return replace(reel, canvas=canvas)
    draft = Draft(replace(reel, canvas=canvas))
    for track in draft.all_tracks():
        free = 0
        for item in draft.items(track):
            span = _on_frames(item.span, canvas.rate, free)
            free = span.end
            draft.put(_at(draft.reel, item, span))
    for record in list(draft.records.values()):
        if isinstance(record, Marker):
            draft.records[record.id] = replace(record, at=canvas.rate.nearest(record.at))
    return draft.done()


def canvas_of(width: int, height: int, rate: str, present: Canvas) -> Canvas:
    """A canvas as people name it (sizes in pixels, rate "29.97"). Raises BadInput with a sentence."""
    if rate not in FRAME_RATES:
        raise BadInput(
            say(
                "{rate} is not a frame rate of reels. There are {known}.",
                rate=rate[:20],
                known=", ".join(FRAME_RATES),
            )
        )
    try:
        return replace(present, width=width, height=height, rate=FRAME_RATES[rate])
    except ValueError as error:
        raise BadInput(
            say("A canvas has even sides between 16 and 7,680 pixels."), detail=str(error)
        ) from error


def _on_frames(span: Span, rate: FrameRate, free: int) -> Span:
    start = max(rate.nearest(span.start), free)
    return Span(Ticks(start), Ticks(max(rate.nearest(span.end), start + rate.ticks_per_frame)))


def _at(reel: Reel, item: Item, span: Span) -> Item:
    """The item on frames of the new rate; one frame less where its material has no more."""
    if isinstance(item, Cue):
        return retimed(item, span)
    frame = reel.canvas.rate.ticks_per_frame
    moved = with_end(replace(item, span=Span.of(span.start, item.span.length)), span.end)
    if isinstance(moved, Clip) and moved.transition is not None:
        length = max(reel.canvas.rate.nearest(moved.transition.length), frame)
        moved = replace(moved, transition=replace(moved.transition, length=Ticks(length)))
    while _over(reel, moved) and span.length > frame:
        span = Span(span.start, Ticks(span.end - frame))
        moved = with_end(moved, span.end)
    return moved


def _over(reel: Reel, item: Item) -> bool:
    media = rules.material(reel, item)
    if not isinstance(item, Clip | VideoItem | Sound) or media is None or media.length is None:
        return False
    return rules.source_end(item) > media.length
