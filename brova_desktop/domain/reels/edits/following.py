"""What goes along when time is put in or taken out of the main track.

    main   | A |   B   | C |      ->   | A |  C  |          B is taken out
    text       | t |     | u |    ->       | t || u |       t stays (no room before it), u comes along
    music  |~~~~~~~~~~~~~~~~~|    ->   |~~~~~~~~~~~~~~~~~|  stays

Everybody expects a text over the third clip to stay over the third clip. So items of other tracks that begin at or
after the place go along; those that begin inside what is taken out go to its beginning; none overtakes or covers its
neighbour, and none is lost. Captions are tied to what is said: the part of a cue inside what is taken out goes, a
cue wholly inside goes altogether. Tracks with music, and locked tracks, stay where they are. Markers go along.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from brova_desktop.domain.reels.document import Track, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.records import Cue, Item, Marker, Sound, SoundRole, Word
from brova_desktop.domain.ticks import Span, Ticks


@dataclass(frozen=True, slots=True)
class TimeMap:
    """Where each time goes when stretches (in order, apart) are taken out; times inside one go to its beginning."""

    starts: tuple[int, ...]
    lengths: tuple[int, ...]
    before: tuple[int, ...]

    @classmethod
    def without(cls, stretches: Sequence[Span]) -> TimeMap:
        lengths = tuple(int(span.length) for span in stretches)
        return cls(tuple(int(span.start) for span in stretches), lengths, (0, *accumulate(lengths)))

    def __call__(self, at: int) -> int:
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return at
        inside = min(at - self.starts[index], self.lengths[index])
        return at - self.before[index] - inside

    def shift(self, at: int) -> int:
        """How far a time moves: nothing before all stretches, everything behind them. Most times are one of these."""
        if not self.starts or at < self.starts[0]:
            return 0
        if at >= self.starts[-1] + self.lengths[-1]:
            return -self.before[-1]
        return self(at) - at

    def span(self, span: Span) -> Span:
        return Span(Ticks(self(span.start)), Ticks(self(span.end)))


def follows(draft: Draft, track: Track) -> bool:
    """Whether a track goes along with the main track."""
    if track.kind is TrackKind.MAIN or track.locked:
        return False
    if track.kind is not TrackKind.AUDIO:
        return True
    return not any(isinstance(item, Sound) and item.role is SoundRole.MUSIC for item in draft.items(track))


def make_room(draft: Draft, at: int, by: int, *, follow: bool) -> None:
    """Move everything that begins at or after a time later by some ticks: clips always, the rest if it follows."""
    for track in draft.all_tracks():
        if track.kind is TrackKind.MAIN or (follow and follows(draft, track)):
            draft.move_all([item for item in draft.items(track) if item.span.start >= at], by)
    if follow:
        for marker in _markers(draft):
            if marker.at >= at:
                draft.put(replace(marker, at=Ticks(marker.at + by)))


def take_out(draft: Draft, stretches: Sequence[Span], *, follow: bool) -> None:
    """Close stretches of the main track in which no clip stands any more."""
    new = TimeMap.without(stretches)
    _take_clips_along(draft, new)
    if not follow:
        return
    for track in draft.all_tracks():
        if follows(draft, track):
            _take_along(draft, track, new)
    for marker in _markers(draft):
        if new(marker.at) != marker.at:
            draft.put(replace(marker, at=Ticks(new(marker.at))))


def _take_clips_along(draft: Draft, new: TimeMap) -> None:
    """Most clips stand before all stretches and stay, or behind all of them and move by the same."""
    if not new.starts:
        return
    first, last = new.starts[0], new.starts[-1] + new.lengths[-1]
    clips = [clip for clip in draft.clips() if clip.span.start >= first]
    draft.move_all([clip for clip in clips if clip.span.start >= last], -new.before[-1])
    for clip in clips:
        if clip.span.start < last:
            draft.move(clip, new.shift(clip.span.start))


def _take_along(draft: Draft, track: Track, new: TimeMap) -> None:
    if not new.starts:
        return
    first, last, whole = new.starts[0], new.starts[-1] + new.lengths[-1], -new.before[-1]
    free = 0
    behind: list[Item] = []
    for item in draft.items(track):
        begin, end = item.span.start, item.span.end
        if end <= first:
            free = int(end)
        elif begin >= last and (free - begin <= whole or isinstance(item, Cue)):
            behind.append(item)
            free = end + whole
        elif isinstance(item, Cue):
            _follow_cue(draft, item, new)
        else:
            by = max(new.shift(begin), min(free - begin, 0))
            draft.move(item, by)
            free = end + by
    draft.move_all(behind, whole)


def _follow_cue(draft: Draft, cue: Cue, new: TimeMap) -> None:
    if not new.starts or cue.span.end <= new.starts[0]:
        return
    by = new.shift(cue.span.start)
    if by == -new.before[-1]:  # wholly behind all of it
        draft.move(cue, by)
        return
    span = new.span(cue.span)
    if span.length == 0:
        draft.remove([cue.id])
    elif span.length == cue.span.length:
        draft.move(cue, span.start - cue.span.start)
    else:
        words = [
            (word, new.span(word.span.shifted(cue.span.start)).shifted(-span.start)) for word in cue.words
        ]
        kept = tuple(Word(word.text, place) for word, place in words if place.length)
        text = " ".join(word.text for word in kept) if kept and len(kept) < len(cue.words) else cue.text
        draft.put(replace(cue, span=span, words=kept, text=text))


def _markers(draft: Draft) -> list[Marker]:
    return [record for record in draft.records.values() if isinstance(record, Marker)]


def close_up(draft: Draft, track: Track, at: int, by: int) -> None:
    """Move the items of one track that begin at or after a time by some ticks."""
    draft.move_all([item for item in draft.items(track) if item.span.start >= at], by)
