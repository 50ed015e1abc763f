"""OpenTimelineIO: a reel on its way to Kdenlive, DaVinci or Premiere, and simple timelines from there.

Clips, gaps, dissolves, markers and sounds are written as every program knows them. Everything else travels in
metadata under "brova": the whole document, and with each clip its own record. A timeline that comes back unchanged
is the same reel to the last bit; one that was cut elsewhere keeps what can be told apart, and says what cannot.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import opentimelineio as otio

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Missing
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.format import from_tree, record_tree, to_tree
from brova_desktop.domain.reels.records import Clip, Item, Media, Overlay, Sound, Transition, TransitionKind
from brova_desktop.domain.reels.rules import transition_window
from brova_desktop.domain.ticks import FrameRate, Span, Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.files import atomic_write
from brova_desktop.services.foreign_timeline import ForeignTimeline, Look

OURS = "brova"
LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Imported:
    """A reel from a timeline, and what was left out of it (one sentence each)."""

    reel: Reel
    left_out: tuple[Words, ...] = ()


def write_otio(reel: Reel, path: Path) -> None:
    """Write a reel as an .otio file, whole or not at all. Relative media paths stay relative to the reel's folder."""
    atomic_write(path, to_otio(reel).encode("utf-8"))


def to_otio(reel: Reel) -> str:
    """A reel as OpenTimelineIO JSON."""
    timeline = otio.schema.Timeline(name=reel.title)
    for track in reel.all_tracks():
        if track.kind in (TrackKind.MAIN, TrackKind.AUDIO):
            kind = "Video" if track.kind is TrackKind.MAIN else "Audio"
            made = otio.schema.Track(name=track.name or track.kind.value, kind=kind)
            _fill(made, reel, [item for item in reel.items(track) if isinstance(item, Clip | Sound)])
            timeline.tracks.append(made)
    _mark(timeline, reel)
    timeline.metadata[OURS] = {"reel": json.dumps(to_tree(reel)), "cut": _fingerprint(timeline)}
    text: str = otio.adapters.write_to_string(timeline, "otio_json")
    return text


def read_otio(
    path: Path, *, mint: Callable[[], str], look: Callable[[Path], Media] | None = None
) -> Imported:
    """Read an .otio file. `look` says what is known about a media file; without it, names and lengths come from the
    timeline alone.

    Raises Missing, or BadInput when this is no timeline or nothing of it can be used.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _no_timeline(path.name, "the file is too large")
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Missing(say("{name} is not there.", name=path.name), acts=(Act.CHOOSE_ANOTHER_FILE,)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise _no_timeline(path.name, str(error)) from error
    return from_otio(text, mint=mint, look=_from_folder(look, path.parent), name=path.name)


def from_otio(text: str, *, mint: Callable[[], str], look: Look | None = None, name: str = "") -> Imported:
    """A reel from OpenTimelineIO JSON; `look` gets paths as the timeline spells them."""
    timeline = _parsed(text, name)
    ours = _own_document(timeline)
    if ours is not None and timeline.metadata[OURS].get("cut") == _fingerprint(timeline):
        return Imported(ours)
    foreign = ForeignTimeline(timeline, ours, mint, look)
    try:
        reel = foreign.reel()
    except _MALFORMED as error:
        raise _no_timeline(name, f"{type(error).__name__}: {error}") from error
    if not reel.clips():
        raise _no_timeline(name, "no clip on a video track")
    return Imported(reel, tuple(foreign.left_out))


# --- writing ---


def _fill(track: Any, reel: Reel, items: list[Clip] | list[Sound] | list[Clip | Sound]) -> None:
    at = 0
    rate = reel.canvas.rate
    for index, item in enumerate(items):
        if item.span.start > at:
            gap = otio.schema.Gap(source_range=_range(Span(Ticks(0), Ticks(item.span.start - at)), rate))
            track.append(gap)
        track.append(_clip(item, reel))
        at = item.span.end
        following = items[index + 1] if index + 1 < len(items) else None
        if isinstance(item, Clip) and item.transition and following and following.span.start == at:
            track.append(_transition(item.transition, at, rate))


def _clip(item: Clip | Sound, reel: Reel) -> Any:
    rate = reel.canvas.rate
    media = reel.media.get(item.media)
    reference: Any = otio.schema.MissingReference()
    if media is not None:
        known = _range(Span(Ticks(0), media.length), rate) if media.length else None
        reference = otio.schema.ExternalReference(target_url=_url(media.path), available_range=known)
        reference.name = media.name
    made = otio.schema.Clip(
        name=item.name or (media.name if media else item.id),
        media_reference=reference,
        source_range=_range(Span.of(item.source_in, item.span.length), rate),
        metadata={OURS: {"id": item.id, "media": item.media, "record": json.dumps(record_tree(item))}},
    )
    if item.speed != 1:
        made.effects.append(otio.schema.LinearTimeWarp(name="speed", time_scalar=float(item.speed)))
    return made


def _transition(transition: Transition, cut: int, rate: FrameRate) -> Any:
    window = transition_window(cut, transition.length, rate.ticks_per_frame)
    dissolve = transition.kind is TransitionKind.CROSS_FADE
    return otio.schema.Transition(
        name=transition.kind.value,
        transition_type="SMPTE_Dissolve" if dissolve else "Custom_Transition",
        in_offset=_time(cut - window.start, rate),
        out_offset=_time(window.end - cut, rate),
        metadata={OURS: {"kind": transition.kind.value, "colour": str(transition.colour)}},
    )


def _mark(timeline: Any, reel: Reel) -> None:
    """Markers, and one marker for everything that other programs have no track for."""
    for marker in reel.markers():
        span = Span.of(marker.at, 0)
        timeline.tracks.markers.append(
            otio.schema.Marker(
                name=marker.name,
                marked_range=_range(span, reel.canvas.rate),
                metadata={OURS: {"marker": True}},
            )
        )
    for record in reel.records.values():
        if isinstance(record, Item) and not isinstance(record, Clip | Sound):
            words = getattr(record, "text", "") or getattr(record, "name", "")
            kind = "overlay" if isinstance(record, Overlay) else "caption"
            timeline.tracks.markers.append(
                otio.schema.Marker(
                    name=words[:200] or kind,
                    marked_range=_range(record.span, reel.canvas.rate),
                    metadata={OURS: {"shown": kind}},
                )
            )


def _time(ticks: int, rate: FrameRate) -> Any:
    """A time in frames of the reel, with a fraction where a source begins between two of its frames."""
    return otio.opentime.RationalTime(ticks / rate.ticks_per_frame, float(rate.fraction))


def _range(span: Span, rate: FrameRate) -> Any:
    return otio.opentime.TimeRange(_time(span.start, rate), _time(span.length, rate))


def _url(path: str) -> str:
    place = Path(path)
    return place.as_uri() if place.is_absolute() else path


# --- reading ---

_MALFORMED = (
    otio.exceptions.OTIOError,
    ValueError,
    TypeError,
    KeyError,
    ArithmeticError,
    NotImplementedError,
)
"""What the library and exact arithmetic say to times that are no numbers, tracks that are none, and the like."""


def _fingerprint(timeline: Any) -> str:
    """What other programs can change: tracks, clips, their names, sources, effects and times."""
    bare = timeline.deepcopy()
    bare.metadata.clear()
    text = otio.adapters.write_to_string(bare, "otio_json", indent=0)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _own_document(timeline: Any) -> Reel | None:
    """The document that we put in, when it is there and whole."""
    ours = timeline.metadata.get(OURS)
    held = ours.get("reel") if hasattr(ours, "get") else None
    if not isinstance(held, str):
        return None
    try:
        return from_tree(json.loads(held))
    except (BrovaError, ValueError, RecursionError):
        return None  # somebody else's metadata of our name, or a newer document: the cut itself still counts


def _parsed(text: str, name: str) -> Any:
    try:
        timeline = otio.adapters.read_from_string(text, "otio_json")
    except (*_MALFORMED, RecursionError) as error:
        raise _no_timeline(name, f"{type(error).__name__}: {error}") from error
    if not isinstance(timeline, otio.schema.Timeline):
        raise _no_timeline(name, type(timeline).__name__)
    return timeline


def _from_folder(look: Callable[[Path], Media] | None, folder: Path) -> Look | None:
    """Paths of a timeline count from its folder. A file that is not there keeps its place; it is relinked later."""
    if look is None:
        return None

    def found(path: str) -> Media | None:
        place = folder / path
        try:
            return look(place) if place.is_file() else None
        except BrovaError:
            return None  # broken files are told when the reel is opened, with their own sentence

    return found


def _no_timeline(name: str, detail: str) -> BadInput:
    return BadInput(
        say("{name} is not a timeline that can be used.", name=name or say("This file")),
        next_step=say("Choose an OpenTimelineIO file (.otio)."),
        acts=(Act.CHOOSE_ANOTHER_FILE,),
        detail=detail,
    )
