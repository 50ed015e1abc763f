"""All captions of a track as a list beside the player: times and words, edited where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits.cues import retime_cue
from brova_desktop.domain.reels.records import Cue
from brova_desktop.domain.ticks import Span, Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.widgets.cue_table import CueTable


class CueList(CueTable):
    """Choosing a row selects the caption and goes there."""

    def __init__(self, editor: ReelEditor, cue: ItemId, parent: QWidget | None = None) -> None:
        super().__init__(t("Captions"), (t("From"), t("To"), t("Words")), t("Columns"), parent)
        self._editor, self._cue = editor, cue
        self.chosen.connect(self._chosen)
        self.worded.connect(self._worded)
        self.retimed.connect(self._retimed)

    def turn_to(self, cue: ItemId) -> None:
        """Show the captions of this one's track."""
        self._cue = cue

    def refresh(self) -> None:
        """Show the captions as they are."""
        track = self._editor.track_of(self._cue)
        if track is None:
            return
        cues = [cue for cue in self._editor.reel.items(track) if isinstance(cue, Cue)]
        current = next((cue.id for cue in cues if cue.id in self._editor.selection), "")
        self.show_rows([(cue.id, cue.span.start, cue.span.end, cue.text) for cue in cues], current)

    def _chosen(self, key: str) -> None:
        cue = self._editor.item(ItemId(key))
        if cue is not None:
            self._editor.select([cue.id])
            if not cue.span.holds(self._editor.playhead):
                self._editor.seek(cue.span.start)

    def _worded(self, key: str, text: str) -> None:
        self._editor.attempt(lambda: self._editor.set_text(ItemId(key), text))
        self.refresh()

    def _retimed(self, key: str, is_end: bool, at: int) -> None:
        cue = self._editor.item(ItemId(key))
        if cue is not None and at >= 0:
            frame = self._editor.rate.nearest(at)
            start, end = (cue.span.start, frame) if is_end else (frame, cue.span.end)
            if end > start:
                span = Span(Ticks(start), Ticks(end))
                self._editor.attempt(lambda: self._editor.apply(
                    say("Time of a caption"), lambda reel: retime_cue(reel, cue.id, span)))
        self.refresh()
