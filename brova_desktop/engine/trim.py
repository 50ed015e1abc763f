"""A piece of a file: its packets copied where the cuts allow, encoded again where they do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

from av.error import FFmpegError

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import Stream, arguments, source
from brova_desktop.engine.hearing import hear
from brova_desktop.engine.packet_cut import Cut, clean_cut, copy_packets
from brova_desktop.engine.probe import probe
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.smart_cut import plan_smart_cut, plays_alike, write_smart_cut
from brova_desktop.files import finished_file, room
from brova_desktop.ports.report import Report, SilentReport

GRACE = from_seconds(Fraction(1, 10))
"""An end this little behind the end of the file means the end of the file."""
_SOUND_CODECS = {
    ".wav": "pcm_s16le",
    ".flac": "flac",
    ".mp3": "libmp3lame",
    ".ogg": "libvorbis",
    ".opus": "libopus",
}


class Way(StrEnum):
    """How a piece was cut out."""

    COPIED = "copied"
    """Lossless: both cuts were clean."""
    SMART = "smart"
    """Only what lies between a cut and the next key frame was encoded again; the rest was copied."""
    ENCODED = "encoded"
    """Exact: encoded again at a quality where the loss is not seen."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The piece: what it really starts and ends with, in ticks of the source."""

    path: Path
    way: Way
    start: Ticks
    end: Ticks
    bytes: int


def trim(
    toolbox: Toolbox,
    clip: Path,
    start: Ticks,
    end: Ticks,
    target: Path,
    report: Report | None = None,
    *,
    exact: bool = False,
) -> Trimmed:
    """Write the piece from `start` to before `end` to `target`, whole or not at all.

    Packets are copied when both cuts are clean to the frame and the target's container can hold them; H.264 is
    copied between its first and last key frame and encoded only around the cuts; else, or with `exact`, all of the
    piece is encoded again (H.264 and AAC, or what a sound file's name asks for). Raises BadInput for
    times outside the file and what `run_ffmpeg` raises.
    """
    listener = report or SilentReport()
    facts = probe(clip).facts
    end = _checked(clip, facts, start, end)
    if not exact and facts.has_picture:
        cut = clean_cut(clip, to_seconds(start), to_seconds(end))
        if cut is not None and _copied(clip, facts, cut, target):
            times = from_seconds(cut.start_seconds), from_seconds(cut.end_seconds)
            listener.progress(1, 1)
            return Trimmed(target, Way.COPIED, *times, target.stat().st_size)
        if _smart(toolbox, clip, facts, (start, end), target, listener):
            return Trimmed(target, Way.SMART, start, end, target.stat().st_size)
    listener.raise_if_cancelled()
    with finished_file(target) as part:
        _encode(toolbox, clip, facts, (start, end), part, listener)
    return Trimmed(target, Way.ENCODED, start, end, target.stat().st_size)


def _checked(clip: Path, facts: MediaFacts, start: Ticks, end: Ticks) -> Ticks:
    """The end, not behind the file's own. Raises BadInput when there is nothing between the two."""
    length = f"{float(to_seconds(facts.duration)):.2f}"
    if end > facts.duration + GRACE:
        raise BadInput(say("{name} is only {length} s long.", name=shown_name(clip), length=length),
                       next_step=say("Choose an end within it."))  # fmt: skip
    end = min(end, facts.duration)
    if not 0 <= start < end:
        raise BadInput(say("The piece would be empty: it starts at or behind its end."),
                       next_step=say("Choose a start before the end; the file lasts {length} s.",
                                     length=length))  # fmt: skip
    return end


def _copied(clip: Path, facts: MediaFacts, cut: Cut, target: Path) -> bool:
    """Copy and look at the result; False when this container cannot hold it or something was lost on the way."""
    length = cut.end_seconds - cut.start_seconds

    def write(part: Path) -> bool:
        copy_packets(clip, cut, part)
        frame = 1 / (facts.frame_rate or Fraction(10))
        return _same(part, facts, length) and clean_cut(part, Fraction(0), length + frame) is not None

    return _proved(target, write)


def _smart(
    toolbox: Toolbox, clip: Path, facts: MediaFacts, times: tuple[Ticks, Ticks], target: Path, report: Report
) -> bool:
    """Encode only around the cuts; False where that cannot be done or the joints do not play like the source."""
    start, end = to_seconds(times[0]), to_seconds(times[1])
    plan = None if facts.is_interlaced or facts.is_vfr else plan_smart_cut(clip, start, end)
    if plan is None:
        return False

    def write(part: Path) -> bool:
        with room(part.parent) as folder:
            write_smart_cut(toolbox, clip, plan, part, Path(folder), report)
        report.raise_if_cancelled()
        return _same(part, facts, end - start) and plays_alike(clip, plan, part)

    return _proved(target, write)


def _same(part: Path, facts: MediaFacts, length: Fraction) -> bool:
    """Whether a copy is what its source is, as long as it should be."""
    made = probe(part).facts
    frame = 1 / (facts.frame_rate or Fraction(10))
    kept = (made.width, made.height, made.rotation, made.is_mirrored, made.video_codec, made.has_sound)
    wanted = (
        facts.width,
        facts.height,
        facts.rotation,
        facts.is_mirrored,
        facts.video_codec,
        facts.has_sound,
    )
    return kept == wanted and abs(to_seconds(made.duration) - length) <= 2 * frame + Fraction(1, 20)


def _proved(target: Path, write: Callable[[Path], bool]) -> bool:
    """Write and keep a file only if `write` finds it right; what its packets do not allow is no failure."""
    try:
        with finished_file(target) as part:
            if not write(part):
                raise _NotTheSame
    except (FFmpegError, ValueError, _NotTheSame, BadInput):
        return False
    return True


class _NotTheSame(Exception):
    """A copy that is not what was asked for."""


def _encode(
    toolbox: Toolbox, clip: Path, facts: MediaFacts, times: tuple[Ticks, Ticks], target: Path, report: Report
) -> None:
    heard = hear(clip)
    offset = heard.zero if heard is not None else Fraction(0)
    start, length = to_seconds(times[0]) + offset, to_seconds(Ticks(times[1] - times[0]))
    early = min(start, Fraction(1, 2_000))  # a frame stamped a rounding earlier is still the first
    read = source(clip, ss=f"{float(start - early):.6f}", t=f"{float(length):.6f}")
    streams: list[Stream] = []
    options: dict[str, object] = {"map_metadata": -1}
    if facts.has_picture:
        streams.append(_picture(read, facts))
        options |= {"vcodec": "libx264", "preset": "veryfast", "crf": 14, "fps_mode": "passthrough",
                    "pix_fmt": "yuv420p10le" if facts.bit_depth > 8 else "yuv420p"}  # fmt: skip
    if heard is not None:
        streams.append(read[str(heard.index)])
        codec = None if facts.has_picture else _SOUND_CODECS.get(target.suffix.lower())
        options |= {"acodec": codec} if codec else {"acodec": "aac", "audio_bitrate": "256k"}
    if target.suffix.lower() in (".mp4", ".mov", ".m4v", ".m4a"):
        options["movflags"] = "+faststart"
    task = Task(arguments(streams, target, **options), inputs=(clip,), writes=target, seconds=float(length))
    run_ffmpeg(toolbox, task, report)


def _picture(read: Stream, facts: MediaFacts) -> Stream:
    if facts.display_width % 2 or facts.display_height % 2:
        return read["v:0"].filter("crop", "trunc(iw/2)*2", "trunc(ih/2)*2")
    return read["v:0"]
