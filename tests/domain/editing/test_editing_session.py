"""A long session of random edits, drags, undo, redo and crashes, against a plain list of documents."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from brova_desktop.domain.editing.journal import entry, replayed
from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import BadInput, Refused
from brova_desktop.domain.reels.checks import damage
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import from_tree, to_tree
from brova_desktop.domain.reels.spelling import ReelSpelling
from tests.domain.reels.making import reels
from tests.domain.reels.random_edits import EDITS, with_new_ids_free

ANY_EDIT = st.sampled_from(sorted(EDITS)).flatmap(lambda name: st.tuples(st.just(name), EDITS[name]))


class EditingSession(RuleBasedStateMachine):
    """`past` holds the document before each step, `future` those that were undone."""

    @initialize(start=reels())
    def open(self, start: Reel) -> None:
        self.opened = OpenDocument(start)
        self.past: list[Reel] = []
        self.future: list[Reel] = []
        self.labels: list[str] = []
        self.before_gesture: Reel | None = None
        self.saved, self.entries = to_tree(start), []
        self.number = 0
        self.opened.stepped.subscribe(self.keep)

    def keep(self, step) -> None:
        self.entries.append(entry(len(self.entries), step, self.opened.value, ReelSpelling()))

    def apply(self, label: str, edit, how) -> None:
        """New items get ids of their own afterwards, in the same step, as a real program's would have."""
        self.number += 1
        number = self.number
        before = self.opened.value
        try:
            how(lambda reel: with_new_ids_free(edit(reel), number))
        except (Refused, BadInput):
            assert self.opened.value is before

    @rule(named=ANY_EDIT)
    def edit(self, named) -> None:
        label, edit = named
        before = self.opened.value
        self.apply(label, edit, lambda change: self.opened.apply(label, change))
        if self.before_gesture is None and self.opened.value != before:
            self.past.append(before)
            self.labels.append(label)
            self.future.clear()

    @precondition(lambda self: self.before_gesture is None)
    @rule()
    def begin(self) -> None:
        self.opened.begin("Drag")
        self.before_gesture = self.opened.value

    @precondition(lambda self: self.before_gesture is not None)
    @rule(named=ANY_EDIT)
    def rework(self, named) -> None:
        self.apply("", named[1], self.opened.rework)

    @precondition(lambda self: self.before_gesture is not None)
    @rule()
    def commit(self) -> None:
        before, self.before_gesture = self.before_gesture, None
        self.opened.commit()
        if self.opened.value != before:
            self.past.append(before)
            self.labels.append("Drag")
            self.future.clear()

    @precondition(lambda self: self.before_gesture is not None)
    @rule()
    def cancel(self) -> None:
        self.opened.cancel()
        assert self.opened.value == self.before_gesture
        self.before_gesture = None

    @precondition(lambda self: self.before_gesture is None and self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(self.opened.value)
        self.opened.undo()
        assert self.opened.value == self.past.pop()

    @precondition(lambda self: self.before_gesture is None and self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self.opened.value)
        self.opened.redo()
        assert self.opened.value == self.future.pop()

    @precondition(lambda self: self.before_gesture is None)
    @rule()
    def crash_and_reopen(self) -> None:
        replay = replayed(self.saved, self.entries)
        assert replay.lost == 0
        assert from_tree(replay.tree) == self.opened.value

    @invariant()
    def sound(self) -> None:
        if not hasattr(self, "opened"):
            return
        assert damage(self.opened.value) == []
        if self.before_gesture is None:
            assert len(self.opened.history) == len(self.past)
            assert self.opened.redo_label is None or self.future


EditingSession.TestCase.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
TestEditingSession = EditingSession.TestCase
