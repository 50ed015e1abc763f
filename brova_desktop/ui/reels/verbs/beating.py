"""The beats of the music, and cutting to them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.beats import BeatGrid, beats_on
from brova_desktop.domain.reels.edits.beating import cut_to_beat
from brova_desktop.domain.reels.records import Clip, Sound, SoundRole
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.verbs.shaping import Shaping

SLOWEST, FASTEST = 30, 300
"""Beats a minute that can be set by hand."""
NO_GRID = BeatGrid(Ticks(0), Fraction(1))


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

    @property
    def tempo(self) -> float | None:
        """Beats a minute of the music, the quickest of several; None while nothing is known."""
        return max((grid.bpm for grid in self._grids.values()), default=None)

    def set_tempo(self, bpm: Fraction) -> None:
        """So many beats a minute in all music: from the first beat that is known, else from the beginning of the file.

        Raises Refused without music, and outside `SLOWEST` to `FASTEST`.
        """
        self._take({**self._grids, **{id: self._grids.get(id, NO_GRID).at_tempo(bpm) for id in self._music()}})

    def scale_tempo(self, factor: Fraction) -> None:
        """Twice or half as many beats: what was found may be the half of what is felt."""
        if self.tempo is None:
            raise Refused(say("The beats of the music are not known yet."),
                          next_step=say("Find the beats of the music first."))
        self._take({id: grid.times(factor) for id, grid in self._grids.items()})

    def beat_here(self) -> None:
        """Move the beats so that one falls on the playhead. Raises Refused where no music is."""
        at, found = int(self.playhead), dict(self._grids)
        heard = [item for track in self.reel.all_tracks() for item in self.reel.items(track)
                 if isinstance(item, Sound) and item.media in found and item.span.holds(at)]
        if not heard:
            raise Refused(say("There is no music with a tempo at the playhead."))
        for one in heard:
            source = one.source_in + int((at - one.span.start) * one.speed)
            found[one.media] = found[one.media].through(source)
        self.set_grids(found)

    def _take(self, grids: Mapping[AssetId, BeatGrid]) -> None:
        if not all(SLOWEST <= round(grid.bpm, 3) <= FASTEST for grid in grids.values()):
            raise Refused(say("Music has {low} to {high} beats a minute.", low=str(SLOWEST), high=str(FASTEST)))
        self.set_grids(grids)

    def _music(self) -> set[AssetId]:
        found = {item.media for track in self.reel.all_tracks() for item in self.reel.items(track)
                 if isinstance(item, Sound) and item.role is SoundRole.MUSIC}
        if not found:
            raise Refused(say("There is no music in this reel."), next_step=say("Put music in first."))
        return found

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
