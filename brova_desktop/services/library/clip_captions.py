"""Captions of a clip in the library: kept with it, found by the search, read from and written to caption files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.records import Word
from brova_desktop.domain.ticks import Span, Ticks
from brova_desktop.ports.clock import Clock
from brova_desktop.services.captions import read_captions, write_captions
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.storage.assets import AssetStore


@dataclass(frozen=True)
class ClipCaptions:
    """The captions of one library's clips. All methods block."""

    notes: AssetNotes
    assets: AssetStore
    clock: Clock

    def of(self, asset: AssetId) -> tuple[Line, ...]:
        """Its lines in order of time; none when it has no captions."""
        return lines_from(self.notes.captions(asset))

    def put(self, asset: AssetId, lines: Iterable[Line]) -> Asset:
        """Give it exactly these; searches find their words from now on. Raises Missing."""
        kept = tuple(sorted(lines, key=lambda line: line.span))
        spoken = " ".join(" ".join(line.text.split()) for line in kept)
        self.assets.get(asset)
        self.notes.note_captions(asset, record_of(kept) if kept else None)  # first: words can be had from captions
        return self.assets.change(asset, lambda one: replace(one, spoken=spoken), self.clock.now())

    def load(self, asset: AssetId, file: Path) -> tuple[Line, ...]:
        """Take the lines of an SRT, WebVTT or ASS file in place of those it has. Raises Missing, BadInput."""
        lines = read_captions(file)
        self.put(asset, lines)
        return lines

    def save(self, asset: AssetId, file: Path) -> None:
        """Write them as the kind of file its name ends in (.srt, .vtt, .ass). Raises BadInput, NoRoom."""
        write_captions(self.of(asset), file)

    def carry(self, source: AssetId, target: AssetId, start: int = 0, end: int | None = None) -> None:
        """Give what was made of a clip the captions of that stretch of it (ticks); nothing when there are none."""
        lines = piece(self.of(source), start, end)
        if lines:
            self.put(target, lines)


def piece(lines: Iterable[Line], start: int, end: int | None) -> tuple[Line, ...]:
    """The lines of a stretch, counted from its start; a line that is cut keeps its words only when it is whole."""
    found: list[Line] = []
    for line in lines:
        first, last = max(line.span.start, start), line.span.end if end is None else min(line.span.end, end)
        if last <= first:
            continue
        is_whole = (first, last) == (line.span.start, line.span.end)
        words = line.words if is_whole else ()
        found.append(Line(Span(Ticks(first - start), Ticks(last - start)), line.text, words))
    return tuple(found)


def record_of(lines: Iterable[Line]) -> list[dict[str, object]]:
    """JSON values."""
    return [{"start": line.span.start, "end": line.span.end, "text": line.text,
             "words": [[word.text, word.span.start, word.span.end] for word in line.words]} for line in lines]


def lines_from(record: object) -> tuple[Line, ...]:
    """The other way; what is damaged is left out."""
    if not isinstance(record, list):
        return ()
    found = (_line(one) for one in record if isinstance(one, Mapping))
    return tuple(line for line in found if line is not None)


def _line(record: Mapping[str, object]) -> Line | None:
    start, end, text, words = (record.get(name) for name in ("start", "end", "text", "words"))
    if not isinstance(start, int) or not isinstance(end, int) or not isinstance(text, str) or not 0 <= start < end:
        return None
    timed = [one for one in words if isinstance(one, list) and len(one) == 3] if isinstance(words, list) else []
    try:
        spoken = tuple(Word(str(word), Span(Ticks(int(first)), Ticks(int(last)))) for word, first, last in timed)
    except (TypeError, ValueError):
        spoken = ()
    return Line(Span(Ticks(start), Ticks(end)), text, spoken)
