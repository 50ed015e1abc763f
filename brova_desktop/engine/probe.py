"""Looking into one file: what it is, and whether it can be used.

`probe` works in the process that calls it. Decoders are native code and files come from strangers, so the program
itself asks `engine.media_worker`, which calls this in a process of its own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.engine.limits import DEFAULT_LIMITS, Limits
from brova_desktop.engine.probe_clip import probe_clip
from brova_desktop.engine.probe_still import ANIMATIONS, FFMPEG_ANIMATIONS, probe_heic, probe_still
from brova_desktop.engine.probe_svg import probe_svg
from brova_desktop.engine.sniff import PAINTER, PILLOW, Sniffed, sniff
from brova_desktop.engine.verdicts import Probe


def probe(path: Path, limits: Limits = DEFAULT_LIMITS) -> Probe:
    """Facts of a media file by its content.

    Raises BrokenMedia for a damaged one, BadInput for one that is refused, Missing when it is not there.
    """
    sniffed = sniff(path)
    if sniffed.reader == PAINTER:
        return probe_svg(path, limits)
    if sniffed.container == "heic":
        return probe_heic(path, sniffed, limits)
    if sniffed.reader != PILLOW:
        return probe_clip(path, sniffed, limits)
    found = probe_still(path, sniffed, limits)
    if found.facts.kind is MediaKind.VIDEO and sniffed.container in ANIMATIONS:
        return _animated(path, sniffed, found, limits)
    return found


def _animated(path: Path, sniffed: Sniffed, found: Probe, limits: Limits) -> Probe:
    """The player's own view of an animation, so that its time is the time of the render."""
    demuxer = FFMPEG_ANIMATIONS.get(sniffed.container)
    if demuxer is None:
        return found
    played = probe_clip(path, Sniffed(sniffed.container, demuxer), limits)
    facts = replace(played.facts, is_animated=True, has_alpha=found.facts.has_alpha,
                    frame_count=found.facts.frame_count, colour_profile=found.facts.colour_profile)
    return Probe(facts, played.warnings)
