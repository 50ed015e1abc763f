"""A document that is being edited: its state now, its named steps, and a gesture under way.

    value -- apply(label, edit) --> value'            one step
    begin(label), apply, apply, ..., commit()         one step for a whole drag
    begin(label), apply, apply, ..., cancel()         exactly what was there before
    undo() <--> redo()                                one step back or forth, without limit

An edit that raises changes nothing. Views listen to `changed` and redraw what the diff names; the journal listens
to `stepped`, which speaks only of finished steps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic

from brova_desktop.domain.editing.diff import Change, D, Diff, change_between
from brova_desktop.domain.errors import BrovaBug, Refused
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import say


class Way(Enum):
    """How a step came about."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Step(Generic[D]):
    """A finished change of the document. `label` is its name in the menus; `change` leads from the state before to
    the state after, whichever way it went."""

    label: str
    way: Way
    change: Change[D]


@dataclass(frozen=True, slots=True)
class _Past(Generic[D]):
    label: str
    change: Change[D]


class OpenDocument(Generic[D]):
    """A document with its history. Not thread-safe: it belongs to whoever edits."""

    def __init__(self, value: D) -> None:
        self._value = value
        self._undo: list[_Past[D]] = []
        self._redo: list[_Past[D]] = []
        self._gesture: tuple[str, D] | None = None
        self._saved: D = value
        self.changed: Event[Diff] = Event()
        """After every change of `value`, also in the middle of a gesture."""
        self.stepped: Event[Step[D]] = Event()
        """After every finished step, undo and redo included."""

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
        self._put(edit(before))
        return self._finish(label, before, join=join)

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
        return self._finish(label, before, join=join)

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
        """Take the last step back. Raises Refused when there is none or a gesture is under way."""
        self._refuse_in_gesture()
        if not self._undo:
            raise Refused(say("There is nothing to undo."))
        past = self._undo.pop()
        self._redo.append(past)
        return self._travel(past, Way.UNDONE)

    def redo(self) -> Diff:
        """Do again what was taken back. Raises Refused when there is nothing or a gesture is under way."""
        self._refuse_in_gesture()
        if not self._redo:
            raise Refused(say("There is nothing to redo."))
        past = self._redo.pop()
        self._undo.append(past)
        return self._travel(past, Way.REDONE)

    # --- saving ---

    @property
    def is_dirty(self) -> bool:
        """Whether the document differs from what was last marked as saved."""
        return self._value is not self._saved and bool(change_between(self._saved, self._value))

    def mark_saved(self, value: D | None = None) -> None:
        """Say that the present state, or an earlier one, is safely on disk."""
        self._saved = self._value if value is None else value

    # --- inside ---

    def _put(self, value: D) -> Diff:
        change = change_between(self._value, value)
        if change:
            self._value = value
            diff = change.diff
            self.changed.emit(diff)
            return diff
        return Diff()

    def _finish(self, label: str, before: D, *, join: bool) -> Diff:
        change = change_between(before, self._value)
        if change:
            joined = self._undo[-1] if join and self._undo and not self._redo else None
            self._undo.append(_Past(label, change))
            self._redo.clear()
            self.stepped.emit(Step(label, Way.DONE, change))
            if joined is not None and joined.label == label:
                whole = change_between(joined.change.backward(before), self._value)
                self._undo[-2:] = [_Past(label, whole)] if whole else []
        return change.diff

    def _travel(self, past: _Past[D], way: Way) -> Diff:
        before = self._value
        diff = self._put(past.change.backward(before) if way is Way.UNDONE else past.change.forward(before))
        self.stepped.emit(Step(past.label, way, change_between(before, self._value)))
        return diff

    def _taken_gesture(self) -> tuple[str, D]:
        if self._gesture is None:
            raise BrovaBug(say("A drag ended that had not begun."))
        gesture, self._gesture = self._gesture, None
        return gesture

    def _refuse_in_gesture(self) -> None:
        if self._gesture is not None:
            raise Refused(say("Finish or cancel the drag first."))
