"""The captions of a clip while they are edited, with undo. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.ticks import Span, Ticks, from_seconds

NEW = from_seconds(2)
LEAST = from_seconds("0.1")
STEPS = 200
Keyed = tuple[tuple[str, Line], ...]


class CaptionState:
    """Lines in order of time, each under a key that lasts as long as the page. `length` is the clip's, in ticks."""

    def __init__(self, lines: Iterable[Line], length: Ticks) -> None:
        self._numbers = count(1)
        self.length = length
        self.keyed: Keyed = self._with_keys(lines)
        self._done: list[Keyed] = []
        self._undone: list[Keyed] = []

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for _, line in self.keyed)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def line(self, key: str) -> Line | None:
        return next((line for known, line in self.keyed if known == key), None)

    def key_at(self, at: int) -> str:
        """The caption that is on at a moment; "" without one."""
        return next((key for key, line in self.keyed if line.span.holds(at)), "")

    # --- changing -------------------------------------------------------------------------------------------------

    def add(self, at: int) -> str:
        """An empty caption from a moment on, as long as there is room before the next; its key, "" without room."""
        start = Ticks(max(0, min(at, self.length - LEAST)))
        holder = self.line(self.key_at(start))
        if holder is not None:
            start = holder.span.end
        following = min((line.span.start for line in self.lines if line.span.start >= start), default=self.length)
        end = Ticks(min(start + NEW, following, self.length))
        if end - start < LEAST:
            return ""
        key = str(next(self._numbers))
        self._put((*self.keyed, (key, Line(Span(start, end), ""))))
        return key

    def remove(self, key: str) -> None:
        self._put(tuple(pair for pair in self.keyed if pair[0] != key))

    def word(self, key: str, text: str) -> None:
        """Other words; their single times are not known any more."""
        line = self.line(key)
        if line is not None and text != line.text:
            self._change(key, replace(line, text=text, words=()))

    def retime(self, key: str, at: int, *, end: bool) -> None:
        """Another start or end, kept inside the clip and at least a tenth of a second from the other."""
        line = self.line(key)
        if line is None or at < 0:
            return
        start, last = line.span.start, line.span.end
        if end:
            last = Ticks(min(max(at, start + LEAST), max(self.length, last)))
        else:
            start = Ticks(max(0, min(at, last - LEAST)))
        if (start, last) != (line.span.start, line.span.end):
            self._change(key, Line(Span(start, last), line.text))

    def replace_all(self, lines: Iterable[Line]) -> None:
        """Other captions, read from a file."""
        self._put(self._with_keys(lines))

    def undo(self) -> None:
        if self._done:
            self._undone.append(self.keyed)
            self.keyed = self._done.pop()

    def redo(self) -> None:
        if self._undone:
            self._done.append(self.keyed)
            self.keyed = self._undone.pop()

    def _change(self, key: str, line: Line) -> None:
        self._put(tuple((known, line if known == key else old) for known, old in self.keyed))

    def _put(self, keyed: Keyed) -> None:
        self._done.append(self.keyed)
        del self._done[:-STEPS]
        self._undone.clear()
        self.keyed = tuple(sorted(keyed, key=lambda pair: pair[1].span))

    def _with_keys(self, lines: Iterable[Line]) -> Keyed:
        return tuple((str(next(self._numbers)), line) for line in lines)
