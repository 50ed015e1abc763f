"""A document that is being edited: its state now, its named steps, and a gesture under way.

    value -- apply(label, edit) --> value'            one step
    begin(label), apply, apply, ..., commit()         one step for a whole drag
    begin(label), apply, apply, ..., cancel()         exactly what was there before
    undo() <--> redo()                                one step back or forth, without limit

A document may come with steps of earlier days (`Past`): they are undone like its own.

An edit that raises changes nothing. Views listen to `changed` and redraw what the diff names; the journal listens
to `stepped`, which speaks only of finished steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, Protocol

from brova_desktop.domain.editing.diff import Change, D, Diff, change_between
from brova_desktop.domain.errors import BrovaBug, Refused
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import say


class Way(Enum):
    """How a step came about."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


class Joined(Enum):
    """What a done step is to the step before it: a further one, more of it, or the end of both (nothing is left)."""

    APART = "apart"
    MORE = "more"
    BOTH_GONE = "gone"


@dataclass(frozen=True, slots=True)
class Step(Generic[D]):
    """A finished change of the document. `label` is its name in the menus; `change` leads from the state before to
    the state after, whichever way it went."""

    label: str
    way: Way
    change: Change[D]
    joined: Joined = Joined.APART


class PastLost(Refused):
    """A step of earlier days that does not fit the document any more, or cannot be read."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            say("The steps from before do not fit this reel any more."),
            kept=say("The reel is as it was. What you do from now on can be undone."),
            detail=detail,
        )


class Past(Protocol[D]):
    """A step of earlier days. Both ways raise PastLost when the document is not what the step began or ended with."""

    @property
    def label(self) -> str: ...

    def backward(self, document: D) -> D:
        """The state before the step, from the state after it."""
        ...

    def forward(self, document: D) -> D: ...


@dataclass(frozen=True, slots=True)
class _Own(Generic[D]):
    """A step of this session."""

    label: str
    change: Change[D]

    def backward(self, document: D) -> D:
        return self.change.backward(document)

    def forward(self, document: D) -> D:
        return self.change.forward(document)


class OpenDocument(Generic[D]):
    """A document with its history. Not thread-safe: it belongs to whoever edits."""

    def __init__(self, value: D, *, undo: Sequence[Past[D]] = (), redo: Sequence[Past[D]] = ()) -> None:
        """`undo` and `redo` are steps of earlier days: the next to be undone, or done again, stands last."""
        self._value = value
        self._undo: list[Past[D]] = list(undo)
        self._redo: list[Past[D]] = list(redo)
        self._gesture: tuple[str, D] | None = None
        self._saved: D = value
        self.changed: Event[Diff] = Event()
        """After every change of `value`, also in the middle of a gesture."""
        self.stepped: Event[Step[D]] = Event()
        """After every finished step, undo and redo included."""
        self.past_lost: Event[PastLost] = Event()
        """The steps of earlier days are no longer among those that can be undone or redone."""

    @property
    def value(self) -> D:
        return self._value

    # --- editing ---

    def apply(self, label: str, edit: Callable[[D], D], *, join: bool = False) -> Diff:
        """Edit the document as it is now: a step of its own, or part of the gesture under way.

        With `join` it becomes more of the last step if that has the same name: many turns of a wheel are undone at
        once. Whatever the edit raises comes through, and nothing has changed. An edit without effect is no step.
        """
        if self._gesture is not None:
            return self._put(edit(self._value))
        before = self._value
        value = edit(before)
        change = change_between(before, value)
        diff = self._put(value, change)
        if change and self._value is not value:  # whoever heard of it has done something as well
            change = change_between(before, self._value)
            diff = change.diff
        self._finish(label, before, change, join=join)
        return diff

    def rework(self, edit: Callable[[D], D]) -> Diff:
        """In a gesture: edit the document of `begin` instead of the present one.

        A drag that goes forth and back ends where it began, with nothing shortened on the way.
        """
        if self._gesture is None:
            raise BrovaBug(say("A drag went on after it had ended."))
        return self._put(edit(self._gesture[1]))

    def begin(self, label: str) -> None:
        """A gesture starts: everything until `commit` is one step called `label`."""
        if self._gesture is not None:
            raise BrovaBug(say("A drag began before another had ended."))
        self._gesture = (label, self._value)

    def commit(self, *, join: bool = False) -> Diff:
        """The gesture ends and becomes a step; none when it changed nothing in the end.

        With `join` it becomes more of the last step, as in `apply`: long typing is kept bit by bit, undone at once.
        """
        label, before = self._taken_gesture()
        change = change_between(before, self._value)
        self._finish(label, before, change, join=join)
        return change.diff

    def cancel(self) -> Diff:
        """The gesture ends and the document of `begin` is back, exactly."""
        _, before = self._taken_gesture()
        return self._put(before)

    @property
    def in_gesture(self) -> bool:
        return self._gesture is not None

    # --- history ---

    @property
    def undo_label(self) -> str | None:
        """Name of the step that `undo` takes back; None when there is none."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        return self._redo[-1].label if self._redo else None

    @property
    def history(self) -> tuple[str, ...]:
        """Names of the steps that can be undone, oldest first."""
        return tuple(past.label for past in self._undo)

    def undo(self) -> Diff:
        """Take the last step back. Raises Refused when there is none or a gesture is under way.

        Raises PastLost, with the document as it was, for a step of earlier days that does not fit; all of those are
        let go then.
        """
        self._refuse_in_gesture()
        if not self._undo:
            raise Refused(say("There is nothing to undo."))
        return self._travel(Way.UNDONE)

    def redo(self) -> Diff:
        """Do again what was taken back. Raises Refused when there is nothing or a gesture is under way, PastLost as
        `undo` does."""
        self._refuse_in_gesture()
        if not self._redo:
            raise Refused(say("There is nothing to redo."))
        return self._travel(Way.REDONE)

    # --- saving ---

    @property
    def is_dirty(self) -> bool:
        """Whether the document differs from what was last marked as saved."""
        return self._value is not self._saved and bool(change_between(self._saved, self._value))

    def mark_saved(self, value: D | None = None) -> None:
        """Say that the present state, or an earlier one, is safely on disk."""
        self._saved = self._value if value is None else value

    # --- inside ---

    def _put(self, value: D, change: Change[D] | None = None) -> Diff:
        """`change` is what leads there, where that is known: with thousands of parts it takes its time."""
        change = change_between(self._value, value) if change is None else change
        if change:
            self._value = value
            diff = change.diff
            self.changed.emit(diff)
            return diff
        return Diff()

    def _finish(self, label: str, before: D, change: Change[D], *, join: bool) -> None:
        if change:
            joined = self._join(label, before) if join and self._undo and not self._redo else Joined.APART
            if joined is Joined.APART:
                self._undo.append(_Own(label, change))
            self._redo.clear()
            self.stepped.emit(Step(label, Way.DONE, change, joined))

    def _join(self, label: str, before: D) -> Joined:
        """Make the last step lead to the present state, if it has the same name."""
        last = self._undo[-1]
        if last.label != label:
            return Joined.APART
        try:
            whole = change_between(last.backward(before), self._value)
        except PastLost:  # it is found again, and told, when somebody wants it undone
            return Joined.APART
        self._undo[-1:] = [_Own(label, whole)] if whole else []
        return Joined.MORE if whole else Joined.BOTH_GONE

    def _travel(self, way: Way) -> Diff:
        before = self._value
        taken, given = (self._undo, self._redo) if way is Way.UNDONE else (self._redo, self._undo)
        past = taken[-1]
        try:
            after = past.backward(before) if way is Way.UNDONE else past.forward(before)
        except PastLost as lost:
            self._let_go(lost)
            raise
        change = change_between(before, after)
        taken.pop()
        if not isinstance(past, _Own):  # it was read once: from now on it is a step like those of this session
            past = _Own(past.label, change.reversed if way is Way.UNDONE else change)
        given.append(past)
        diff = self._put(after, change)
        self.stepped.emit(Step(past.label, way, change))
        return diff

    def _let_go(self, lost: PastLost) -> None:
        for steps in (self._undo, self._redo):
            steps[:] = [step for step in steps if isinstance(step, _Own)]
        self.past_lost.emit(lost)
        self.changed.emit(Diff())  # nothing to draw, but what can be undone and redone is another

    def _taken_gesture(self) -> tuple[str, D]:
        if self._gesture is None:
            raise BrovaBug(say("A drag ended that had not begun."))
        gesture, self._gesture = self._gesture, None
        return gesture

    def _refuse_in_gesture(self) -> None:
        if self._gesture is not None:
            raise Refused(say("Finish or cancel the drag first."))
