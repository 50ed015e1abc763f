"""Reels and renders as documents for programs and lines for people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from brova_desktop.cli.output import Output
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.records import Clip, Cue, Item, PictureItem, Sound, TextItem, VideoItem
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.services.rendering import Rendered, SoundFile
from brova_desktop.services.sources import Located


def outline(located: Located) -> dict[str, Any]:
    """What a reel is made of."""
    reel = located.reel
    canvas = reel.canvas
    return {
        "id": reel.id,
        "title": reel.title,
        "canvas": {"width": canvas.width, "height": canvas.height, "fps": float(canvas.rate.fraction)},
        "seconds": float(to_seconds(reel.length)),
        "frames": canvas.rate.frame_at(reel.length),
        "tracks": [_track(reel, track) for track in reel.all_tracks()],
        "markers": [{"at": float(to_seconds(one.at)), "name": one.name} for one in reel.markers()],
        "placeholders": [{"name": one.name, "kind": one.kind.value} for one in reel.placeholders],
        "media": [
            {"id": one.id, "name": one.name, "kind": one.kind.value, "path": located.paths.get(one.id)}
            for one in reel.media.values()
        ],
        "missing": [one.name for one in located.missing],
    }


def print_outline(out: Output, seen: dict[str, Any]) -> None:
    """The same for people."""
    canvas = seen["canvas"]
    out.line(f"{seen['title'] or seen['id']}  {canvas['width']}x{canvas['height']}  {canvas['fps']:g} fps")
    out.line(f"{seen['seconds']:.2f} s, {seen['frames']} frames")
    rows = [
        (
            track["name"] or track["kind"],
            item["kind"],
            f"{item['start']:.2f}",
            f"{item['end']:.2f}",
            item["what"],
        )
        for track in seen["tracks"]
        for item in track["items"]
    ]
    if rows:
        out.line()
        out.table(("track", "kind", "from", "to", "what"), rows)
    for name in seen["missing"]:
        out.warn(say("{name} is missing.", name=name))


def _track(reel: Reel, track: Track) -> dict[str, Any]:
    return {
        "id": track.id,
        "kind": track.kind.value,
        "name": track.name,
        "items": [_item(reel, item) for item in reel.items(track)],
    }


def _item(reel: Reel, item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": item.id,
        "kind": type(item).__name__.removesuffix("Item").lower(),
        "start": float(to_seconds(item.span.start)),
        "end": float(to_seconds(item.span.end)),
        "what": _what(reel, item),
    }
    if isinstance(item, Clip) and item.transition is not None:
        found["transition"] = {
            "kind": item.transition.kind.value,
            "seconds": float(to_seconds(item.transition.length)),
        }
    return found


def _what(reel: Reel, item: Item) -> str:
    if isinstance(item, TextItem | Cue):
        return item.text
    if isinstance(item, Clip | VideoItem | PictureItem | Sound):
        media = reel.media.get(item.media)
        return media.name if media is not None else item.media
    return ""


def new_words(path: Path, seconds: float, clips: int) -> Words:
    """A reel just made, in one sentence."""
    return say("{name}: {seconds} s, {count} clips.", name=path.name, seconds=f"{seconds:.2f}", count=clips)


def rendered_document(done: Rendered) -> dict[str, Any]:
    """A finished render for programs."""
    loud = done.loudness
    return {
        "output": done.path,
        "width": done.width,
        "height": done.height,
        "frames": done.frames,
        "fps": float(done.rate),
        "seconds": done.seconds,
        "bytes": done.size,
        "loudness_lufs": None if loud is None or loud.is_silence else round(loud.integrated, 2),
        "true_peak_dbtp": None if loud is None or loud.is_silence else round(loud.true_peak, 2),
        "segments": done.segments,
        "segments_drawn": done.drawn,
        "took_seconds": round(done.took, 2),
        "notes": [str(note) for note in done.notes],
    }


def rendered_words(done: Rendered) -> Words:
    """A finished render in one sentence."""
    return say(
        "{path}: {width}x{height}, {seconds} s, {size} MB, made in {took} s ({drawn} of {all} parts drawn).",
        path=done.path,
        width=done.width,
        height=done.height,
        seconds=f"{done.seconds:.2f}",
        size=f"{done.size / 1e6:.1f}",
        took=f"{done.took:.1f}",
        drawn=done.drawn,
        all=done.segments,
    )


def sound_document(done: SoundFile) -> dict[str, Any]:
    """A sound of its own for programs."""
    silent = done.loudness.is_silence
    return {
        "output": done.path,
        "seconds": done.seconds,
        "bytes": done.size,
        "loudness_lufs": None if silent else round(done.loudness.integrated, 2),
        "true_peak_dbtp": None if silent else round(done.loudness.true_peak, 2),
        "took_seconds": round(done.took, 2),
    }


def sound_words(done: SoundFile) -> Words:
    """The same in one sentence."""
    return say(
        "{path}: {seconds} s of sound, {size} MB.",
        path=done.path,
        seconds=f"{done.seconds:.2f}",
        size=f"{done.size / 1e6:.1f}",
    )
