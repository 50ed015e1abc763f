"""One open reel and its history: reading it, editing it step by step. No Qt in here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.records import Clip, Item, Marker
from brova_desktop.domain.ticks import FrameRate, Ticks
from brova_desktop.domain.words import Words

if TYPE_CHECKING:  # it brings the database along
    from brova_desktop.services.editing import OpenReel

T = TypeVar("T")


class EditedReel:
    """The ground of `EditState`: the document alone, without what is selected or where the playhead is."""

    def __init__(self, opened: OpenReel, *, tell: Callable[[BrovaError], None] | None = None,
                 mint: Callable[[], str] = mint) -> None:
        self.opened = opened
        self.document: OpenDocument[Reel] = opened.document
        self.mint = mint
        self._tell = tell
        self._ends_writing: Callable[[], object] | None = None
        self._found_in: Reel | None = None
        self._found: dict[str, Any] = {}

    def once(self, name: str, find: Callable[[], T]) -> T:
        """Found out once for each state of the reel: rows of actions and panes ask the same again and again."""
        if self._found_in is not self.reel:
            self._found_in, self._found = self.reel, {}
        if name not in self._found:
            self._found[name] = find()
        found: T = self._found[name]
        return found

    # --- the document ---

    @property
    def reel(self) -> Reel:
        return self.document.value

    @property
    def changed(self) -> Event[Diff]:
        """After every change of the document, also in the middle of a drag."""
        return self.document.changed

    @property
    def rate(self) -> FrameRate:
        return self.reel.canvas.rate

    @property
    def frame(self) -> int:
        """Ticks of one frame."""
        return self.rate.ticks_per_frame

    @property
    def length(self) -> Ticks:
        return self.reel.length

    def frame_of(self, at: int) -> int:
        """The number of the frame on screen at a time."""
        return self.rate.frame_at(at)

    def ticks_of(self, frame: int) -> Ticks:
        return self.rate.start_of(frame)

    def item(self, id: ItemId) -> Item | None:
        found = self.reel.records.get(id)
        return found if isinstance(found, Item) else None

    def track_of(self, id: ItemId) -> Track | None:
        return next((track for track in self.reel.all_tracks() if id in track.items), None)

    def clip_at(self, at: int) -> Clip | None:
        """The clip of the main track on screen at a time."""
        return next((clip for clip in self.reel.clips() if clip.span.holds(at)), None)

    # --- editing ---

    def apply(self, label: Words, edit: Callable[[Reel], Reel], *, join: bool = False) -> Diff:
        """One step of the history (or a part of the drag under way). `label` has no values: it is a name of a step.
        With `join` it is more of the last step, if that has the same name.

        Raises what the edit raises, with nothing changed.
        """
        self.settle()
        return self.document.apply(label.source, edit, join=join)

    def begin(self, label: Words, *, over: Callable[[], object] | None = None) -> None:
        """A drag begins: one step until `commit`; `cancel` brings back exactly what was there.

        What does not hold the mouse (writing) gives `over`, which commits: it is called before any other step.
        """
        self.settle()
        self.document.begin(label.source)
        self._ends_writing = over

    def settle(self) -> None:
        """End what is being written, so that another step can be done. A drag goes on."""
        over, self._ends_writing = self._ends_writing, None
        if over is not None:
            over()

    def rework(self, edit: Callable[[Reel], Reel]) -> Diff:
        """In a drag: edit the reel of `begin`, not the present one."""
        return self.document.rework(edit)

    def commit(self, *, join: bool = False) -> Diff:
        self._ends_writing = None
        return self.document.commit(join=join)

    def cancel(self) -> Diff:
        self._ends_writing = None
        return self.document.cancel()

    @property
    def in_gesture(self) -> bool:
        return self.document.in_gesture

    @property
    def in_drag(self) -> bool:
        """Whether the mouse holds something: a step done now would be part of the drag, and lost with its next move."""
        return self.in_gesture and self._ends_writing is None

    async def rest(self) -> None:
        """Wait until the mouse holds nothing: for work that comes back from elsewhere and is to be a step."""
        while self.in_drag:  # noqa: ASYNC110 - a drag ends when somebody lets go
            await asyncio.sleep(0.03)

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return len(self.document.history)

    @contextmanager
    def one_step(self, label: Words) -> Iterator[None]:
        """Several edits as one step; when one is refused, nothing of it stays and the refusal comes through."""
        self.settle()
        if self.in_gesture:
            yield
            return
        self.begin(label)
        try:
            yield
        except BaseException:
            self.cancel()
            raise
        self.commit()

    def attempt(self, verb: Callable[[], object]) -> bool:
        """Do something; a refusal is told instead of raised. Whether it was done."""
        try:
            verb()
        except BrovaError as error:
            if self._tell is None:
                raise
            self._tell(error)
            return False
        return True

    @property
    def undo_label(self) -> str | None:
        """English name of the step that `undo` takes back (translate with `t`); None when there is none."""
        return self.document.undo_label

    @property
    def redo_label(self) -> str | None:
        return self.document.redo_label

    def undo(self) -> None:
        """What is being written becomes a step first. Raises Refused when there is nothing, or in the middle of a
        drag."""
        self.settle()
        self.document.undo()

    def redo(self) -> None:
        self.settle()
        self.document.redo()

    def markers(self) -> tuple[Marker, ...]:
        return self.once("markers", self.reel.markers)
