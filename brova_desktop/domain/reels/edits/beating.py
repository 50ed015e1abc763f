"""Cutting to the beat: clips end where the music beats."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.trimming import trim_end
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.words import say


def cut_to_beat(reel: Reel, clips: Collection[ItemId], beats: Sequence[int]) -> Reel:
    """Let each of these clips of the main track end on a beat; later ones close up or make room.

    beats  |   |   |   |        |   |   |   |
           |  A  | B |    ->    |   A   | B |

    Each takes the beat nearest to its present end that its material reaches, and keeps at least a beat of its own.
    `beats` are times of the timeline in order. Clips that reach no beat stay as they are. Raises Refused when none
    reaches one.
    """
    chosen = [clip.id for clip in reel.clips() if clip.id in clips]
    reached = 0
    for id in chosen:
        clip = reel.records[id]
        assert isinstance(clip, Clip)
        to = _beat_for(reel, clip, beats)
        if to is not None:
            reached += 1
            reel = trim_end(reel, id, to, ripple=True)
    if not reached:
        raise Refused(
            say("No beat is near the ends of these clips."),
            next_step=say("Put music under the clips, or choose clips that lie over it."),
        )
    return reel


def _beat_for(reel: Reel, clip: Clip, beats: Sequence[int]) -> int | None:
    room = rules.room_after(reel, clip)
    last = None if room is None else clip.span.end + room
    first = bisect_left(beats, clip.span.start + reel.canvas.rate.ticks_per_frame)
    possible = [at for at in beats[first:] if last is None or at <= last]
    near = min(possible, key=lambda at: abs(at - clip.span.end), default=None)
    # far from all beats (the music has ended, or not begun): better left alone
    longest = clip.span.length
    return near if near is not None and abs(near - clip.span.end) <= longest else None
