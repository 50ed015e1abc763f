"""From a reel to its scenes: `Stage(reel).scene(frame)` is what preview and export draw at a frame.

A stage is made once per state of a document (a few milliseconds for thousands of records). Frames are asked for in
any order; parts that do not change from frame to frame come back as the same objects.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.curves import eased
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.overlay_scenes import player_of
from brova_desktop.domain.reels.records import Clip, Media, MediaKind, Transition, source_name
from brova_desktop.domain.reels.rules import transition_window
from brova_desktop.domain.reels.scene import Layer, Look, Mix, Scene, Shot
from brova_desktop.domain.reels.style import WHOLE, Fit, Placement
from brova_desktop.domain.ticks import ZERO, Span, Ticks


class Stage:
    """All scenes of a reel. `sources` leads from the names used in scenes back to the reel's media."""

    def __init__(self, reel: Reel) -> None:
        self.reel = reel
        self.rate = reel.canvas.rate
        self.frames = reel.length // self.rate.ticks_per_frame
        self.sources: Mapping[str, Media] = {source_name(media): media for media in reel.media.values()}
        self._clips = () if reel.main.hidden else reel.clips()
        self._starts = [clip.span.start for clip in self._clips]
        self._looks = [self._look(clip) for clip in self._clips]
        self._windows = [self._window(index) for index in range(len(self._clips))]
        self._layers = [
            [player_of(item, track, reel) for item in reel.items(track)]
            for track in reel.all_tracks()
            if track.kind in (TrackKind.OVERLAY, TrackKind.CAPTIONS) and not track.hidden
        ]
        self._layer_starts = [[player.span.start for player in players] for players in self._layers]

    def scene(self, frame: int) -> Scene:
        """What is on screen at a frame (0-based). Frames beyond the end show nothing."""
        at = self.rate.start_of(frame)
        layers = tuple(self._layers_at(at))
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return Scene(layers=layers)
        for cut in (index - 1, index):
            window = self._windows[cut] if cut >= 0 else None
            if window is not None and window.holds(at):
                transition = self._clips[cut].transition
                assert transition is not None
                mix = self._mix(transition, window, at)
                return Scene(self._shot(cut, at), self._shot(cut + 1, at), mix, layers)
        if not self._clips[index].span.holds(at):
            return Scene(layers=layers)
        return Scene(self._shot(index, at), layers=layers)

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Frames at which the set of active elements changes: clip cuts, transition windows, overlays, cues."""
        size = self.rate.ticks_per_frame
        found = {0, self.frames}
        spans = [clip.span for clip in self._clips] + [span for span in self._windows if span is not None]
        spans += [player.span for players in self._layers for player in players]
        for span in spans:
            found.update(-(-edge // size) for edge in span)
        return tuple(sorted(edge for edge in found if 0 <= edge <= self.frames))

    @cached_property
    def anchors(self) -> tuple[int, ...]:
        """First frames of the clips on the main track."""
        return tuple(-(-start // self.rate.ticks_per_frame) for start in self._starts)

    def _look(self, clip: Clip) -> Look:
        fit = Fit.BLUR_FILL if clip.fit is Fit.FIT and self.reel.canvas.blurred else clip.fit
        lut = source_name(self.reel.media[clip.lut]) if clip.lut is not None else None
        return Look(fit, clip.crop, clip.colour, lut)

    def _window(self, index: int) -> Span | None:
        """Where the transition out of a clip plays; None where it has no neighbour to go to."""
        clip = self._clips[index]
        following = self._clips[index + 1] if index + 1 < len(self._clips) else None
        if clip.transition is None or following is None or following.span.start != clip.span.end:
            return None
        return transition_window(clip.span.end, clip.transition.length, self.rate.ticks_per_frame)

    def _mix(self, transition: Transition, window: Span, at: int) -> Mix:
        size = self.rate.ticks_per_frame
        share = (2 * ((at - window.start) // size) + 1) * WHOLE // (2 * max(1, window.length // size))
        return Mix(transition.kind, min(max(share, 1), WHOLE - 1), transition.colour)

    def _shot(self, index: int, at: int) -> Shot:
        clip = self._clips[index]
        media = self.reel.media[clip.media]
        is_moving = clip.motion is not None and clip.motion.to != clip.placement
        look, placement = self._looks[index], placement_at(clip, at)
        return Shot(source_name(media), source_time(clip, media, at), look, placement, is_moving)

    def _layers_at(self, at: Ticks) -> list[Layer]:
        found: list[Layer] = []
        for players, starts in zip(self._layers, self._layer_starts, strict=True):
            index = bisect_right(starts, at) - 1
            if index >= 0 and players[index].span.holds(at):
                layer = players[index].layer(at, self.rate.ticks_per_frame)
                if layer is not None:
                    found.append(layer)
        return found


def source_time(clip: Clip, media: Media, at: int) -> Ticks:
    """The source time a clip shows at a moment of the timeline; 0 for stills, wrapped for animated pictures."""
    if media.kind is MediaKind.IMAGE and media.length is None:
        return ZERO
    moment = clip.source_in + int((at - clip.span.start) * clip.speed // 1)
    if media.kind is MediaKind.IMAGE and media.length:
        return Ticks(moment % media.length)
    return Ticks(max(moment, 0))


def placement_at(clip: Clip, at: int) -> Placement:
    """Where a clip's picture stands at a moment; motion goes on through the handles of its transitions."""
    if clip.motion is None or clip.span.length == 0:
        return clip.placement
    share = eased(clip.motion.ease, min(max((at - clip.span.start) / clip.span.length, 0.0), 1.0))
    start, end = clip.placement, clip.motion.to

    def between(first: int, last: int) -> int:
        return round(first + (last - first) * share)

    return Placement(
        between(start.x, end.x),
        between(start.y, end.y),
        between(start.scale, end.scale),
        between(start.rotation, end.rotation),
    )


def files_of(reel: Reel, paths: Mapping[AssetId, str]) -> dict[str, str]:
    """Paths by the names that scenes use."""
    return {source_name(media): paths[id] for id, media in reel.media.items() if id in paths}
