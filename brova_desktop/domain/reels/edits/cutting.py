"""Taking apart and taking out: split, delete, ripple delete, cut out, close gaps."""

from __future__ import annotations

from collections.abc import Collection

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.following import TimeMap, take_out
from brova_desktop.domain.reels.edits.parts import halves
from brova_desktop.domain.reels.edits.placing import clear
from brova_desktop.domain.reels.edits.refusals import TooShort
from brova_desktop.domain.reels.records import Cue, Item
from brova_desktop.domain.ticks import ZERO, Span


def split(reel: Reel, item: ItemId, at: int, *, mint: Mint) -> Reel:
    """Cut an item in two.

    |    A    |   ->   | A  | A' |

    Nothing moves and nothing looks different: curves, words and sources go on in the second half, which gets a new
    id. What belongs to the end (transition, leaving animation, fade out) goes with it; a cut inside a transition
    shortens it. Raises NotOnFrame, TooShort
    when `at` is not inside the item, or a caption has no word on one side.
    """
    draft = Draft(reel)
    draft.check_frame(at)
    found = draft.item(item, Item)
    if not found.span.start < at < found.span.end:
        raise TooShort(found)
    left, right = halves(reel, found, at, ItemId(mint()))
    if isinstance(left, Cue) and isinstance(right, Cue) and not (left.text and right.text):
        raise TooShort(found)
    draft.put(left)
    draft.place(draft.track_of(item), right)
    return draft.done()


def split_at(reel: Reel, at: int, *, mint: Mint) -> Reel:
    """Cut the clip of the main track under a time in two; a reel with nothing there is unchanged.

    |    A    | B |   ->   | A  | A' | B |
    """
    under = next((clip for clip in reel.clips() if clip.span.start < at < clip.span.end), None)
    return reel if under is None else split(reel, under.id, at, mint=mint)


def delete(reel: Reel, items: Collection[ItemId]) -> Reel:
    """Take items out and leave gaps.

    | A | B | C |   ->   | A |...| C |

    Nothing moves. Raises NotThere, Locked.
    """
    draft = Draft(reel)
    for id in items:
        draft.item(id, Item)
    draft.remove(items)
    return draft.done()


def ripple_delete(reel: Reel, items: Collection[ItemId], *, follow: bool = True) -> Reel:
    """Take items out and close up.

    | A | B | C |   ->   | A | C |

    Every later item of the same track moves earlier by what was taken out before it; for clips of the main track the
    other tracks come along when `follow`.
    """
    draft = Draft(reel)
    found = [draft.item(id, Item) for id in dict.fromkeys(items)]
    on_main = set(draft.main.items)
    draft.remove(items)
    for track in draft.all_tracks():
        if track.kind is not TrackKind.MAIN:
            gone = sorted(item.span for item in found if item.id in reel.track(track.id).items)
            new = TimeMap.without(gone)
            for item in draft.items(track) if gone else []:
                draft.move(item, new(item.span.start) - item.span.start)
    taken = sorted(item.span for item in found if item.id in on_main)
    if taken:
        take_out(draft, taken, follow=follow)
    return draft.done()


def cut_out(reel: Reel, span: Span, *, mint: Mint, follow: bool = True) -> Reel:
    """Take a stretch of time out of the main track and close up: what deleting words of a transcript does.

    |   A   |   B   |   ->   | A | B |

    The main track becomes shorter by the stretch (by nothing beyond its end). Raises NotOnFrame.
    """
    return cut_out_all(reel, [span], mint=mint, follow=follow)


def cut_out_all(reel: Reel, spans: Collection[Span], *, mint: Mint, follow: bool = True) -> Reel:
    """Take several stretches out at once, for example all silences. They may touch or overlap.

    |   A   |   B   |   ->   | A | B |
    """
    draft = Draft(reel)
    for span in spans:
        draft.check_frame(span.start, span.end)
    clips = reel.clips()
    end = clips[-1].span.end if clips else 0
    stretches = [span for span in _apart(spans) if span.start < end]
    for span in stretches:
        clear(draft, draft.main, span, mint)
    take_out(draft, stretches, follow=follow)
    return draft.done()


def close_gaps(reel: Reel, *, follow: bool = True) -> Reel:
    """Close every gap of the main track.

    |...| A |..| B |   ->   | A | B |

    The main track becomes as long as its clips together.
    """
    clips = reel.clips()
    if not clips:
        return reel
    draft = Draft(reel)
    draft.item(clips[0].id, Item)  # a locked track is not closed
    starts, ends = [clip.span.start for clip in clips], [ZERO, *(clip.span.end for clip in clips)]
    gaps = [Span(end, start) for end, start in zip(ends, starts, strict=False) if end < start]
    if not gaps:
        return reel
    take_out(draft, gaps, follow=follow)
    return draft.done()


def _apart(spans: Collection[Span]) -> list[Span]:
    """The same stretches in order, joined where they touch."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.length:
            found.append(span)
    return found
