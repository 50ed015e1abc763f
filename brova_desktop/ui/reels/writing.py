"""A text that somebody writes: seen at once, in the journal bit by bit, one step of the history in the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.words import Words
from brova_desktop.ui.reels.edited_reel import EditedReel

KEEP_MS = 700
"""So long what was typed may wait until the journal has it: a crash loses no more than a second."""


class Writing(QObject):
    """From `begin` to `finish`; between them `put` takes the text as it is now.

    `over` is called when another step is about to be done meanwhile: it has to finish the writing.
    """

    def __init__(self, editor: EditedReel, label: Words, over: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._label, self._over = editor, label, over
        self._before = editor.reel
        self._steps = 0
        self.is_open = False
        self.keeping = QTimer(self)
        self.keeping.setSingleShot(True)
        self.keeping.setInterval(KEEP_MS)
        self.keeping.timeout.connect(self._keep_so_far)

    def begin(self) -> None:
        """Somebody begins to write. What is being written elsewhere ends."""
        self._editor.settle()
        self._before, self._steps = self._editor.reel, self._editor.steps
        self._editor.begin(self._label, over=self._over)
        self.is_open = True

    def put(self, edit: Callable[[Reel], Reel]) -> None:
        """The text is another one now; `edit` puts all of it in place. A refusal is told."""
        if self.is_open:
            if not self.keeping.isActive():
                self.keeping.start()
            self._editor.attempt(lambda: self._editor.rework(edit))

    def finish(self, *, keep: bool = True) -> None:
        """What was written is a step; without `keep` everything is as it was at `begin`. May be called twice."""
        if not self.is_open:
            return
        self.is_open = False
        self.keeping.stop()
        if not keep:
            self._editor.rework(lambda _: self._before)
        self._editor.commit(join=self._was_kept)

    @property
    def _was_kept(self) -> bool:
        return self._editor.steps > self._steps

    def _keep_so_far(self) -> None:
        """Somebody writes for minutes, and the power may fail meanwhile: the journal gets what is there."""
        if self.is_open:
            self._editor.commit(join=self._was_kept)
            self._editor.begin(self._label, over=self._over)
