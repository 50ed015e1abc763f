"""Finding the beats of a reel's music: its waveforms are read on a lane. Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.beats import BeatGrid, find_beats
from brova_desktop.domain.reels.records import Media, Sound, SoundRole
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import DECODE
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor

if TYPE_CHECKING:
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.library.timeline_looks import Waveform

BUCKETS_A_SECOND = 60
LONGEST_SECONDS = 240


async def find_all_beats(bench: Workbench, editor: ReelEditor) -> int:
    """Find the beats of all music of the reel; how many pieces have some. Raises Refused when there is no music."""
    media = music_of(editor)
    if not media:
        raise Refused(say("There is no music in this reel."), next_step=say("Put music in first."))
    found = await bench.lanes.run(DECODE, _grids, bench.desk.shelf, media)
    editor.set_grids({**editor.grids, **found})
    return len(found)


def music_of(editor: ReelEditor) -> list[Media]:
    """The files that sound as music, each once."""
    reel = editor.reel
    ids = {item.media for track in reel.all_tracks() for item in reel.items(track)
           if isinstance(item, Sound) and item.role is SoundRole.MUSIC}
    return [reel.media[id] for id in sorted(ids) if id in reel.media]


def _grids(shelf: Shelf, media: list[Media]) -> dict[AssetId, BeatGrid]:
    from brova_desktop.services.library.timeline_looks import look_of

    found = {}
    for one in media:
        wave = look_of(shelf, one).wave
        grid = grid_of(wave) if wave is not None else None
        if grid is not None:
            found[one.id] = grid
    return found


def grid_of(wave: Waveform) -> BeatGrid | None:
    """The beats in a waveform: from how loud (RMS) each stretch of it is."""
    buckets, lasts = wave.level_for(BUCKETS_A_SECOND)
    loud = [float(one) for one in buckets[: int(LONGEST_SECONDS / lasts), 2]]
    return find_beats(loud, lasts, start=wave.start)
