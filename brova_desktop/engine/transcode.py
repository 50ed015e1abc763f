"""A clip turned into what a platform takes: its shape, rate, colours, loudness, length and size; or into a preview."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.presets.checks import Finished, Problem, check, human
from brova_desktop.domain.presets.encoding import Quality, VideoEncoding, rate_for_size, video_encoding
from brova_desktop.domain.presets.preset import Kind, Preset
from brova_desktop.domain.reels.sound import SoundPlan, Voice
from brova_desktop.domain.ticks import ZERO, Span, from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import Stream, arguments, merged, source
from brova_desktop.engine.loudness import Loudness
from brova_desktop.engine.mastering import Master, make_sound
from brova_desktop.engine.muxing import mux
from brova_desktop.engine.probe import probe
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.engine.progress import Part
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.reshape import Fit, preview_shape, reshaped, shape_for
from brova_desktop.engine.verify import Expected, require, verify
from brova_desktop.files import finished_file, room
from brova_desktop.ports.report import Report, SilentReport

LEAST_RATE = 150_000
"""Bits a second below which a picture is not worth showing."""
TRIES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How to convert. `cut`: a clip that is too long ends at the limit. `bytes`: a smaller limit than the row's."""

    quality: Quality = Quality.STANDARD
    fit: Fit = Fit.FILL
    cut: bool = False
    bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """The finished file. `problems` says where it still does not fit the place."""

    path: Path
    width: int
    height: int
    rate: Fraction
    seconds: Fraction
    bytes: int
    loudness: Loudness | None
    was_cut: bool
    problems: tuple[Problem, ...]


def transcode(
    toolbox: Toolbox,
    clip: Path,
    target: Path,
    row: Preset,
    quality: Quality = Quality.STANDARD,
    report: Report | None = None,
    *,
    wish: Wish | None = None,
) -> Converted:
    """Write what `row` asks for to `target`, whole or not at all. `wish` replaces `quality` and says the rest.

    Raises BadInput for a file without pictures, one that is too long (unless it may be cut) or cannot be made small
    enough, Missing when this FFmpeg has no encoder for it, and what `run_ffmpeg` raises.
    """
    listener = report or SilentReport()
    facts = probe(clip).facts
    work = _Work(toolbox, clip, facts, row, wish or Wish(quality=quality), listener)
    return work.preview(target) if row.kind is not Kind.VIDEO else work.film(target)


class _Work:
    """One conversion."""

    def __init__(
        self, toolbox: Toolbox, clip: Path, facts: MediaFacts, row: Preset, wish: Wish, report: Report
    ) -> None:
        self._toolbox, self._clip, self._facts = toolbox, clip, facts
        self._row, self._wish, self._report = row, wish, report
        if not facts.has_picture or facts.duration <= 0:
            raise BadInput(
                say("{name} has no moving pictures.", name=shown_name(clip)), acts=(Act.CHOOSE_ANOTHER_FILE,)
            )
        self._shape = shape_for(facts, row) if row.kind is Kind.VIDEO else preview_shape(facts, row)
        self._frames, self._was_cut = self._length()

    def film(self, target: Path) -> Converted:
        with (
            finished_file(target) as part,
            room(part.parent) as name,
        ):
            folder = Path(name)
            sound = self._sound(folder, Part(self._report, 0.0, 0.15))
            picture = folder / "picture.mp4"
            limit = min((one for one in (self._row.limits.bytes, self._wish.bytes) if one), default=None)
            for encoding in self._encodings(limit):
                self._picture(picture, encoding)
                if limit is None or picture.stat().st_size + sound.path.stat().st_size <= limit:
                    break
            else:
                raise self._too_small(limit or 0)
            lists = self._row.edit_lists
            mux(self._toolbox, picture, sound.path, part, edit_lists=lists, seconds=float(self._seconds))
            self._report.raise_if_cancelled()
            require(part, verify(part, self._expected(), sound.loudness))
        self._report.progress(1, 1)
        return self._converted(target, sound.loudness)

    def preview(self, target: Path) -> Converted:
        """A GIF with a palette of its own colours, or an animated WebP."""
        encoder = "gif" if self._row.kind is Kind.GIF else "libwebp_anim"
        if encoder not in self._toolbox.encoders:
            raise Missing(say("This FFmpeg cannot write {kind} files.", kind=self._row.extension.upper()),
                          next_step=say("Clear the setting to use the one that comes with the program."),
                          acts=(Act.OPEN_SETTINGS,))  # fmt: skip
        stream = self._pictures(Fit.FILL).filter("trim", end_frame=self._frames)
        options: dict[str, object] = {"f": "gif", "loop": 0}
        if self._row.kind is Kind.GIF:
            copies = stream.filter_multi_output("split")
            palette = copies[0].filter("palettegen", stats_mode="diff")
            stream = merged([copies[1], palette], "paletteuse", dither="bayer", diff_mode="rectangle")
        else:
            options = {"f": "webp", "vcodec": encoder, "loop": 0, "quality": 70, "compression_level": 4}
        with finished_file(target) as part:
            self._run(arguments([stream], part, an=None, **options), part, self._report)
        return self._converted(target, None)

    @property
    def _seconds(self) -> Fraction:
        return self._frames / self._shape.rate

    def _length(self) -> tuple[int, bool]:
        """Frames to write, and whether that is less than the whole clip."""
        whole = max(1, round(to_seconds(self._facts.duration) * self._shape.rate))
        longest = self._row.limits.longest
        planned = Finished(seconds=float(whole / self._shape.rate), width=self._shape.width,
                           height=self._shape.height, rate=float(self._shape.rate))  # fmt: skip
        long = [one for one in check(planned, self._row)
                if one.what == "length" and longest is not None and planned.seconds > longest]  # fmt: skip
        if not long or longest is None:
            return whole, False
        if not self._wish.cut:
            raise BadInput(say("{name}: {problem}", name=shown_name(self._clip), problem=str(long[0].words)),
                           next_step=say("Trim it first, or let it be cut to the limit."),
                           acts=(Act.EDIT,))  # fmt: skip
        return int(Fraction(longest) * self._shape.rate), True

    def _sound(self, folder: Path, report: Report) -> Master:
        """The clip's own sound, or silence: a file with a sound stream is welcome everywhere."""
        length = from_seconds(self._seconds)
        voices: tuple[Voice, ...] = ()
        if self._facts.has_sound:
            voices = (Voice(media=AssetId("clip"), source="clip", span=Span(ZERO, length)),)
        paths = {AssetId("clip"): self._clip}
        rate = self._row.audio_bit_rate
        return make_sound(self._toolbox, SoundPlan(voices, length), paths, folder, report, bit_rate=rate)

    def _encodings(self, limit: int | None) -> list[VideoEncoding]:
        """Settings to try in turn: the row's own, capped so that a size limit is kept, each next one tighter."""
        plain = video_encoding(self._row, self._wish.quality, self._shape.rate)
        if limit is None:
            return [plain]
        room = rate_for_size(float(self._seconds) + 1.0, limit, self._row.audio_bit_rate)
        if plain.max_rate is not None and room >= plain.max_rate:
            return [plain]
        rates = [int(room * 0.85**attempt) for attempt in range(TRIES)]
        return [VideoEncoding(plain.speed, plain.crf, plain.key_frames, rate, rate)
                for rate in rates if rate >= LEAST_RATE]  # fmt: skip

    def _too_small(self, limit: int) -> BadInput:
        return BadInput(
            say("{name} cannot be made smaller than {size} and stay worth watching.",
                name=shown_name(self._clip), size=human(limit)),
            next_step=say("Trim it, or choose a place that takes bigger files."), acts=(Act.EDIT,),
        )  # fmt: skip

    def _pictures(self, fit: Fit) -> Stream:
        index = "v:0"
        return reshaped(source(self._clip)[index], self._facts, self._shape, fit)

    def _picture(self, target: Path, encoding: VideoEncoding) -> None:
        options: dict[str, object] = {**encoding.x264(), "vcodec": "libx264", "f": "mp4"}
        options["profile:v"] = options.pop("profile")
        options["frames:v"] = self._frames
        options["video_track_timescale"] = self._shape.rate.numerator * (
            1 if self._shape.rate.denominator > 1 else 512
        )
        spelled = arguments(
            [self._pictures(self._wish.fit)], target, map_metadata=-1, fflags="+bitexact", **options
        )
        self._run(spelled, target, Part(self._report, 0.15, 0.95))

    def _run(self, spelled: list[str], target: Path, report: Report) -> None:
        task = Task(spelled, inputs=(self._clip,), writes=target, seconds=float(self._seconds))
        run_ffmpeg(self._toolbox, task, report)

    def _expected(self) -> Expected:
        shape = self._shape
        return Expected(width=shape.width, height=shape.height, rate=shape.rate, frames=self._frames,
                        edit_lists=self._row.edit_lists)  # fmt: skip

    def _converted(self, target: Path, loudness: Loudness | None) -> Converted:
        size, shape, film = target.stat().st_size, self._shape, self._row.kind is Kind.VIDEO
        made = Finished(seconds=float(self._seconds), width=shape.width, height=shape.height,
                        rate=float(shape.rate), bytes=size, codec=self._row.codec,
                        container=self._row.extension, audio_codec="aac" if film else None)  # fmt: skip
        return Converted(path=target, width=shape.width, height=shape.height, rate=shape.rate,
                         seconds=self._seconds, bytes=size, loudness=loudness, was_cut=self._was_cut,
                         problems=check(made, self._row))  # fmt: skip
