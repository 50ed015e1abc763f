"""The beats of the music, and cutting to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.beats import BeatGrid, beats_on
from brova_desktop.domain.reels.edits.beating import cut_to_beat
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.verbs.shaping import Shaping


class Beating(Shaping):
    """Beats are found in the files of the sounds, and go where the sounds go."""

    def __init__(self, opened: Any, **more: Any) -> None:
        self._grids: Mapping[AssetId, BeatGrid] = {}
        super().__init__(opened, **more)

    @property
    def grids(self) -> Mapping[AssetId, BeatGrid]:
        """What is known of the beats of each file."""
        return self._grids

    def set_grids(self, grids: Mapping[AssetId, BeatGrid]) -> None:
        """Beats were found (or are to be forgotten); edges stick to them from now on."""
        self._grids = dict(grids)
        self._place_beats()

    def cut_to_beat(self) -> None:
        """Let the selected clips, or all when none is, end on beats."""
        if not self.beats:
            raise Refused(say("The beats of the music are not known yet."),
                          next_step=say("Find the beats of the music first."))
        chosen = [item.id for item in self.selected_items() if isinstance(item, Clip)]
        ids = chosen or [clip.id for clip in self.reel.clips()]
        beats = [int(at) for at in self.beats]
        self.apply(say("Cut to the beat"), lambda reel: cut_to_beat(reel, ids, beats))

    def _on_changed(self, diff: Diff) -> None:
        super()._on_changed(diff)
        if self._grids:
            self._place_beats()

    def _place_beats(self) -> None:
        found = beats_on(self.reel, self._grids)
        if found != self.beats:
            self.beats = found
            self.switched.emit("beats")
