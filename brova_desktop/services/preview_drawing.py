"""The drawing side of a preview: a thread's work, which always turns to the newest wish, and what it has drawn.

    gallery = Gallery()
    artist = Artist(painter, gallery, told, failed)
    artist.wish_for(Wish(View(reel, footage, (540, 960)), 120, following=range(121, 129)))
    artist.work()            # on its own thread; returns when nothing is left to draw
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.decoders import GivenUp
from brova_desktop.engine.picture.planes import Frame
from brova_desktop.engine.picture.viewing import Viewer
from brova_desktop.ports.painter import Painter
from brova_desktop.services.footage import Footage, seen

KEPT_BYTES = 48 * 2**20
"""Of drawn frames: two seconds at 540 x 960 and 30 frames a second."""
REST_SECONDS = 0.03
"""How long nothing new is wished for until frames are drawn that nobody asked for."""


@dataclass(frozen=True, eq=False, slots=True)
class View:
    """A state of a reel at a size in pixels; each is its own, whatever it holds."""

    reel: Reel
    footage: Footage
    size: tuple[int, int]


@dataclass(frozen=True, eq=False, slots=True)
class Wish:
    """A frame to show, and those to draw after it, soonest first. Each is its own."""

    view: View
    number: int
    following: Sequence[int] = ()
    is_guess: bool = False
    """The following frames were not asked for: they wait until the hand rests, and are left where they take long."""
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """An answer to a wish; a rough one is followed by the exact one, unless something newer is wished for."""

    wish: Wish
    frame: Frame
    is_rough: bool = False


class Gallery:
    """The frames drawn last of one view, up to `limit` bytes. For several threads."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._view: View | None = None
        self._frames: OrderedDict[int, Frame] = OrderedDict()
        self._held = 0

    @property
    def held(self) -> int:
        """Bytes of all frames in it."""
        return self._held

    def turn_to(self, view: View | None) -> None:
        """Forget everything, and keep frames of this view from now on."""
        with self._lock:
            self._view, self._held = view, 0
            self._frames.clear()

    def find(self, view: View, number: int) -> Frame | None:
        with self._lock:
            if view is not self._view or number not in self._frames:
                return None
            self._frames.move_to_end(number)
            return self._frames[number]

    def has(self, view: View, number: int) -> bool:
        with self._lock:
            return view is self._view and number in self._frames

    def keep(self, view: View, number: int, frame: Frame) -> None:
        """Frames of another view than the present one are not kept."""
        with self._lock:
            if view is not self._view or number in self._frames:
                return
            self._frames[number] = frame
            self._held += _bytes_of(frame)
            while self._held > self._limit and len(self._frames) > 1:
                self._held -= _bytes_of(self._frames.popitem(last=False)[1])


def _bytes_of(frame: Frame) -> int:
    return frame.y.nbytes + frame.u.nbytes + frame.v.nbytes


class Artist:
    """Draws for one thread at a time; `wish_for` may be called from any.

    `told` hears of each answer, `failed` of what could not be drawn, both on the drawing thread.
    """

    def __init__(
        self,
        painter: Callable[[], Painter],
        gallery: Gallery,
        told: Callable[[Drawing], None],
        failed: Callable[[Wish, BrovaError], None],
    ) -> None:
        self._painter = painter
        self._gallery = gallery
        self._told, self._failed = told, failed
        self._lock = threading.Lock()
        self._stirred = threading.Event()
        self._wish: Wish | None = None
        self._is_at_work = False
        self._answered: Wish | None = None
        self._done_with: Wish | None = None
        self._looked_ahead: tuple[Wish | None, set[int]] = (None, set())
        """Numbers drawn for a wish; a gallery too small for all of them would ask for them for ever."""
        self._now: tuple[Wish, int] | None = None
        self._may_leave = False
        self._viewer: Viewer | None = None
        self._stage: Stage | None = None
        self._drawn_view: View | None = None

    def wish_for(self, wish: Wish | None) -> bool:
        """Take up the newest wish; whether `work` has to be called for it."""
        with self._lock:
            self._wish = wish
            self._stirred.set()
            is_idle, self._is_at_work = not self._is_at_work, True
            return is_idle

    def work(self) -> None:
        """Draw until there is nothing left to draw."""
        while True:
            wish = self._wish
            number = self._next(wish)
            if number is not None and wish is not None:
                self._answer(wish, number)
                continue
            with self._lock:
                if self._wish is wish:
                    self._is_at_work = False
                    return

    def close(self) -> None:
        """Close the files."""
        if self._viewer is not None:
            self._viewer.close()
        self._viewer, self._drawn_view = None, None

    # --- what comes next -----------------------------------------------------------------------------------------

    def _next(self, wish: Wish | None) -> int | None:
        if wish is None or wish is self._done_with:
            return None
        if not wish.is_shown and wish is not self._answered:
            return wish.number
        if self._looked_ahead[0] is not wish:
            self._looked_ahead = wish, set()
        left = next((number for number in wish.following
                     if number not in self._looked_ahead[1] and not self._gallery.has(wish.view, number)), None)
        if left is None or not wish.is_guess:
            return left
        self._stirred.clear()
        rests = self._wish is wish and not self._stirred.wait(REST_SECONDS)
        return left if rests else None

    def _gives_up(self) -> bool:
        """Whether something else is waited for. What is wished for is drawn to its end, or nothing ever would be."""
        if not self._may_leave or self._now is None:
            return False
        newest, (drawn_for, number) = self._wish, self._now
        if newest is None or newest is drawn_for:
            return newest is None
        if newest.view is drawn_for.view and newest.number == number:
            return False
        return not self._gallery.has(newest.view, newest.number)

    # --- drawing -------------------------------------------------------------------------------------------------

    def _answer(self, wish: Wish, number: int) -> None:
        self._now, self._may_leave = (wish, number), number != wish.number
        is_wanted = not self._may_leave
        try:
            frame = self._gallery.find(wish.view, number) or self._draw(wish, number)
        except GivenUp:
            return
        except BrovaError as error:
            self._done_with = wish
            self._failed(wish, error)
            return
        self._gallery.keep(wish.view, number, frame)
        if self._looked_ahead[0] is wish:
            self._looked_ahead[1].add(number)
        if is_wanted:
            self._answered = wish
            self._told(Drawing(wish, frame))

    def _draw(self, wish: Wish, number: int) -> Frame:
        viewer, stage = self._turned(wish.view)
        number = min(number, max(stage.frames - 1, 0))
        if not self._may_leave:
            rough = viewer.rough_frame(number)
            if rough is not None:
                self._told(Drawing(wish, rough, is_rough=True))
                self._may_leave = True
                self._done_with = wish if wish.is_guess else self._done_with
        frame = viewer.frame(number)
        return frame

    def _turned(self, view: View) -> tuple[Viewer, Stage]:
        """A viewer of that view: the open one where canvas, size and files are the same."""
        last = self._drawn_view
        if self._viewer is None or self._stage is None or last is None or _ground(view) != _ground(last):
            self.close()
            self._stage = Stage(seen(view.reel, view.footage))
            self._viewer = Viewer(
                self._stage, view.footage.pictures, self._painter(), *view.size, is_preview=True,
                gives_up=self._gives_up,
            )  # fmt: skip
        elif view.reel is not last.reel or view.footage is not last.footage:
            self._stage = Stage(seen(view.reel, view.footage))
            self._viewer.turn_to(self._stage)
        self._drawn_view = view
        return self._viewer, self._stage


def _ground(view: View) -> tuple[object, ...]:
    return view.size, view.reel.canvas, dict(view.footage.pictures)
