"""In which order tracks are shown: what is drawn over the picture above it, what is heard below. No Qt in here."""

from __future__ import annotations

from brova_desktop.domain.reels.document import Reel, Track, TrackKind


def shown_tracks(reel: Reel) -> tuple[Track, ...]:
    """From the top row of the timeline down: captions and overlays (the topmost drawn first), the main track, sounds.
    """
    tracks = list(reel.all_tracks())
    pictures = [track for track in reversed(tracks) if track.kind in (TrackKind.OVERLAY, TrackKind.CAPTIONS)]
    main = [track for track in tracks if track.kind is TrackKind.MAIN]
    sounds = [track for track in tracks if track.kind is TrackKind.AUDIO]
    return (*pictures, *main, *sounds)
