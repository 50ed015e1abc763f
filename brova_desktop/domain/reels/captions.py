"""Spoken lines before they stand on a captions track, and the way from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel, Track, TrackKind
from brova_desktop.domain.reels.records import Cue, Word
from brova_desktop.domain.ticks import FrameRate, Span, Ticks


@dataclass(frozen=True, slots=True)
class Line:
    """What is said during a span of the timeline. `words` are timed from the start of the line; it may be empty."""

    span: Span
    text: str
    words: tuple[Word, ...] = ()


def cues_from(
    lines: Iterable[Line], rate: FrameRate, mint: Callable[[], str], *, until: int | None = None
) -> tuple[Cue, ...]:
    """Cues for lines in any order: on frames, one at a time, none after `until` (ticks).

    A line that goes on while the next begins ends there; lines that begin on the same frame become one cue of
    several rows. Lines without text are left out.
    """
    found: list[tuple[Span, Line]] = []
    for line in sorted(lines, key=lambda line: (line.span.start, line.span.end)):
        start = rate.nearest(max(line.span.start, 0))
        end = max(rate.nearest(line.span.end), start + rate.ticks_per_frame)
        if until is not None:
            end = min(end, until)
        if not line.text.strip() or end <= start:
            continue
        if found and found[-1][0].start == start:
            last = found.pop()
            found.append((Span(start, Ticks(max(end, last[0].end))), _joined(last[1], line)))
            continue
        if found and found[-1][0].end > start:
            found[-1] = (Span(found[-1][0].start, start), found[-1][1])
        found.append((Span(start, Ticks(end)), line))
    return tuple(_cue(ItemId(mint()), span, line) for span, line in found)


def _joined(first: Line, second: Line) -> Line:
    return Line(first.span, f"{first.text}\n{second.text}")


def _cue(id: ItemId, span: Span, line: Line) -> Cue:
    """Words keep their moments although the cue's start moved to a frame, and stay inside the cue."""
    by = line.span.start - span.start
    words = tuple(Word(word.text, _within(word.span.shifted(by), span.length)) for word in line.words)
    return Cue(id=id, span=span, text=line.text, words=words)


def _within(span: Span, length: int) -> Span:
    return Span(Ticks(min(max(span.start, 0), length)), Ticks(min(max(span.end, 0), length)))


def lines_from(reel: Reel, track: Track) -> tuple[Line, ...]:
    """The lines of a captions track."""
    return tuple(Line(cue.span, cue.text, cue.words) for cue in reel.items(track) if isinstance(cue, Cue))


def captions_tracks(reel: Reel) -> tuple[Track, ...]:
    return tuple(track for track in reel.all_tracks() if track.kind is TrackKind.CAPTIONS)


def spread(text: str, length: int) -> tuple[Word, ...]:
    """Words of a text with times guessed from their lengths, filling `length` ticks without gaps."""
    words = text.split()
    weights = [len(word) + 1 for word in words]
    edges = [0]
    for weight in weights:
        edges.append(edges[-1] + weight)
    places = [edge * length // max(edges[-1], 1) for edge in edges]
    return tuple(
        Word(word, Span(Ticks(start), Ticks(end)))
        for word, start, end in zip(words, places, places[1:], strict=False)
    )
