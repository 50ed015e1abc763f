"""The open files behind a reel's pictures: a few at a time, and two of the same file where a transition needs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av.video.frame import VideoFrame

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import say
from brova_desktop.engine.orientation import UPRIGHT, Orientation, orientation_of
from brova_desktop.engine.picture.decoders import ClipDecoder, never
from brova_desktop.engine.picture.frame_reading import Picture
from brova_desktop.engine.picture.framing import Stored
from brova_desktop.engine.picture.stills import StillFile
from brova_desktop.engine.sniff import sniff

ROOM, HEAVY, LIGHT = 42, 7, 3
"""Six files are open at a time; fourteen in a preview of proxies, whose decoders hold some five megabytes each."""
LIGHT_PIXELS = 1920 * 1080 // 2
MOST_OF_ONE = 2
"""Decoders of one file: one for each side of a transition."""
QUICK_PIXELS = 12_000_000.0
"""Pixels that are decoded soon enough to wait for: six frames of full HD, more than a proxy ever asks for."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A stored frame of a source, the number that names it there, and how it is to be shown."""

    frame: VideoFrame
    number: int
    stored: Stored
    path: Path


@dataclass(slots=True)
class _Open:
    source: str
    reader: ClipDecoder | StillFile
    turn: Orientation | None = None

    def weight(self, *, is_preview: bool) -> int:
        is_light = isinstance(self.reader, ClipDecoder) and self.reader.pixels <= LIGHT_PIXELS
        return LIGHT if is_preview and is_light else HEAVY


class Sources:
    """Hands out frames by source name and time. Not for several threads at once.

    While `is_rough`, frames that take long come as near ones on the way to them. `gives_up` is asked between decoded
    frames whether anybody waits; if not, `GivenUp` is raised.
    """

    def __init__(
        self,
        files: Mapping[str, str],
        *,
        threads: int = 1,
        is_preview: bool = False,
        gives_up: Callable[[], bool] = never,
    ) -> None:
        self._files = dict(files)
        self._threads = threads
        self._is_preview = is_preview
        self._gives_up = gives_up
        self.is_rough = False
        self._open: list[_Open] = []
        """Least recently used first."""

    def take(self, source: str, at: int) -> Taken:
        """The frame on screen at source time `at` (ticks). Raises Missing, BadInput or GivenUp."""
        opened = self._nearest(source, at)
        self._open.remove(opened)
        self._open.append(opened)
        picture = _rough(opened.reader, at) if self.is_rough else opened.reader.picture_at(at)
        frame = picture.frame
        if isinstance(opened.reader, StillFile):
            stored = Stored(frame.width, frame.height, Fraction(1), UPRIGHT)
            return Taken(frame, picture.number, stored, opened.reader.path)
        if opened.turn is None:
            # Once per file: PyAV ties a frame whose side data was looked at into a circle, and such frames stay in
            # memory (three megabytes each) until Python happens to look for circles.
            opened.turn = orientation_of(frame)
        stored = Stored(frame.width, frame.height, opened.reader.aspect, opened.turn)
        return Taken(frame, picture.number, stored, opened.reader.path)

    def is_quick(self, source: str, at: int) -> bool:
        """Whether a frame is soon decoded. Opens its file; raises Missing or BadInput."""
        reader = self._nearest(source, at).reader
        return not isinstance(reader, ClipDecoder) or reader.pixels_to(at) <= QUICK_PIXELS

    def path_of(self, source: str) -> Path:
        """Where a source lies. Raises Missing when the reel does not say."""
        path = self._files.get(source)
        if path is None:
            raise Missing(say("A file of this reel is missing."), acts=(Act.RELINK,), detail=source)
        return Path(path)

    def close(self, *, but: Collection[str] = ()) -> None:
        """Close the files, all but those of some sources."""
        for opened in [one for one in self._open if one.source not in but]:
            self._open.remove(opened)
            opened.reader.close()

    def _nearest(self, source: str, at: int) -> _Open:
        """The reader that is at the moment or soonest there; a second one rather than throwing a place away."""
        found = [opened for opened in self._open if opened.source == source]
        if found and isinstance(found[0].reader, StillFile):
            return found[0]
        costs = [(_cost(opened, at), order) for order, opened in enumerate(found)]
        if costs and min(costs)[0] != float("inf"):
            return found[min(costs)[1]]
        if len(found) >= MOST_OF_ONE:
            return found[0]
        if found and self._is_preview and self._is_full() and found[0] is not self._open[-1]:
            return found[0]  # not the other side of a transition: seeking is quicker than opening
        return self._opened(source)

    def _opened(self, source: str) -> _Open:
        path = self.path_of(source)
        if sniff(path).is_still:
            reader: ClipDecoder | StillFile = StillFile(path)
        else:
            reader = ClipDecoder(
                path, threads=self._threads, is_preview=self._is_preview, gives_up=self._gives_up
            )
        while self._is_full():
            self._close_one()
        opened = _Open(source, reader)
        self._open.append(opened)
        return opened

    def _close_one(self) -> None:
        """The longest unused file; in a preview, where any may be next, rather the second place in one."""
        spare = self._open[0]
        if self._is_preview:
            names = [opened.source for opened in self._open]
            spare = next((opened for opened in self._open[:-1] if names.count(opened.source) > 1), spare)
        self._open.remove(spare)
        spare.reader.close()

    def _is_full(self) -> bool:
        return sum(opened.weight(is_preview=self._is_preview) for opened in self._open) >= ROOM


def _rough(reader: ClipDecoder | StillFile, at: int) -> Picture:
    if isinstance(reader, ClipDecoder) and reader.pixels_to(at) > QUICK_PIXELS:
        return reader.picture_near(at)
    return reader.picture_at(at)


def _cost(opened: _Open, at: int) -> float:
    return opened.reader.cost_of(at) if isinstance(opened.reader, ClipDecoder) else 0.0
