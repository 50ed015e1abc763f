"""Looking at a reel in other ways than it is rendered."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.reels.document import Reel, TrackKind


def without_captions(reel: Reel) -> Reel:
    """The reel with its captions hidden: what the preview shows with captions switched off."""
    records = dict(reel.records)
    for track in reel.all_tracks():
        if track.kind is TrackKind.CAPTIONS:
            records[track.id] = replace(track, hidden=True)
    return replace(reel, records=records)
