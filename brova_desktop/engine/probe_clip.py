"""Facts of videos and sounds, through PyAV.

The demuxer is named by `engine.sniff`, so FFmpeg neither guesses nor follows references; the first picture and the
first sound are decoded, because only that tells rotation, field order and whether there is a decoder at all.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from brova_desktop.domain.media.facts import HDR_TRANSFERS, MediaFacts, MediaKind
from brova_desktop.domain.ticks import ZERO, from_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.engine import clip_timing as timing
from brova_desktop.engine.colour_names import MATRICES, PRIMARIES, RANGES, TRANSFERS, name_of
from brova_desktop.engine.limits import Limits
from brova_desktop.engine.orientation import orientation_of
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import Sniffed
from brova_desktop.engine.verdicts import Probe, broken, refused, too_many_pixels
from brova_desktop.engine.wholeness import boxes

SHORT_BY = Fraction(1, 2)
"""A stream that ends this many seconds before its promise is called cut off."""
DECODE_TRIES = 60
KNOW_THEMSELVES = frozenset({"mov"})
"""Demuxers whose index says when each stream begins; others find that out by decoding."""


def probe_clip(path: Path, sniffed: Sniffed, limits: Limits) -> Probe:
    """Look into a video or sound file. Raises BrokenMedia or BadInput."""
    size = path.stat().st_size
    try:
        with open_clip(path, sniffed.reader, unseen=sniffed.reader in KNOW_THEMSELVES) as container:
            return _Look(container, path, sniffed, limits, size).probe()
    except FFmpegError as error:
        raise _opening_trouble(path, sniffed, size, error) from error
    except (ValueError, OverflowError, MemoryError) as error:
        raise broken(say("{name} is damaged: its headers make no sense.", name=shown_name(path)), error) from error


def open_clip(path: Path, demuxer: str, *, unseen: bool = False) -> InputContainer:
    """A container opened with one named demuxer and no way out of its own file.

    `unseen`: FFmpeg decodes no picture of its own to find out about the streams (avformat_find_stream_info), for who
    decodes one anyway; the streams' own decoders are not touched by this.
    """
    options = {"protocol_whitelist": "file", "format_whitelist": _listed(demuxer)}
    return av.open(f"file:{path.absolute()}", format=demuxer, container_options=options, metadata_errors="replace",
                   options={"skip_frame": "all"} if unseen else {})


def _listed(demuxer: str) -> str:
    lists = {"mov": "mov,mp4,m4a,3gp,3g2,mj2", "matroska": "matroska,webm"}
    return lists.get(demuxer, demuxer)


class _Look:
    """One file while it is open."""

    def __init__(self, container: InputContainer, path: Path, sniffed: Sniffed, limits: Limits, size: int) -> None:
        self.container = container
        self.path = path
        self.name = shown_name(path)
        self.sniffed = sniffed
        self.limits = limits
        self.size = size
        self.warnings: list[Words] = []

    def probe(self) -> Probe:
        if len(self.container.streams) > self.limits.streams:
            raise refused(say("{name} has {count} streams, more than any real clip.", name=self.name,
                              count=len(self.container.streams)))
        video, audio = self._video(), self._audio()
        if video is None and audio is None:
            raise self._nothing_inside()
        values: dict[str, Any] = {"container": self._container_name(video), "size_bytes": self.size}
        sound = self._sound_facts(audio, video) if audio is not None else {}
        picture = self._picture_facts(video) if video is not None else {}
        if not picture and not sound:
            raise broken(say("{name} is damaged: none of its pictures or sounds can be decoded.", name=self.name))
        values |= sound | picture
        if not picture:
            values |= {"kind": MediaKind.AUDIO, "duration": sound["audio_duration"] or ZERO}
        facts = MediaFacts(**values)
        self._check_length(facts)
        return Probe(facts, tuple(self.warnings))

    def _video(self) -> VideoStream | None:
        moving = [stream for stream in self.container.streams.video
                  if not stream.disposition & Disposition.attached_pic]
        return next((stream for stream in moving if has_decoder(stream)), None)

    def _audio(self) -> AudioStream | None:
        found = self.container.streams.best("audio")
        return found if isinstance(found, AudioStream) and has_decoder(found) else None

    def _nothing_inside(self) -> Exception:
        if any(stream.type in ("video", "audio") for stream in self.container.streams):
            return refused(say("{name} uses a codec that cannot be read.", name=self.name))
        if not self.container.streams:
            return broken(say("{name} is damaged: it holds no pictures and no sound.", name=self.name))
        return refused(say("{name} holds neither pictures nor sound.", name=self.name))

    def _container_name(self, video: VideoStream | None) -> str:
        name = self.sniffed.container
        return "m4a" if name == "mp4" and video is None else name

    def _check_length(self, facts: MediaFacts) -> None:
        if facts.duration <= 0:
            raise broken(say("{name} is damaged: nothing in it lasts any time.", name=self.name))
        if facts.duration > from_seconds(self.limits.seconds_long):
            raise refused(say("{name} claims to be longer than {hours} hours.", name=self.name,
                              hours=self.limits.seconds_long // 3600))

    # --- pictures ------------------------------------------------------------------------------------------------

    def _picture_facts(self, stream: VideoStream) -> dict[str, Any]:
        codec = stream.codec_context
        if codec.width > self.limits.side or codec.height > self.limits.side \
                or codec.width * codec.height > self.limits.pixels:
            raise too_many_pixels(self.path, codec.width, codec.height)
        guessed, average = stream.guessed_rate, stream.average_rate
        pulse = timing.pulse_of(self.container, stream, self.size)
        duration = self._duration(stream, pulse)
        frame = self._first_picture(stream)
        if frame is None:
            self.warnings.append(say("None of the pictures of {name} can be decoded; only its sound is there.",
                                     name=self.name))
            return {}
        rate = timing.nominal_rate(guessed, average, pulse)
        key_gap = timing.longest_key_gap(pulse, duration)
        return {
            "kind": MediaKind.VIDEO,
            "duration": from_seconds(duration),
            "rate_num": rate.numerator, "rate_den": rate.denominator,
            "is_vfr": timing.is_variable(pulse),
            "frame_count": pulse.packet_count or _plausible(stream.frames, duration * rate),
            "key_frame_interval": None if key_gap is None else from_seconds(key_gap),
            "video_bit_rate": codec.bit_rate or None,
            **_frame_facts(stream, frame),
        }

    def _first_picture(self, stream: VideoStream) -> VideoFrame | None:
        """The first picture that can be decoded; every packet is drained at once, which is quick for key frames."""
        codec = stream.codec_context
        timing.rewind(self.container, stream)
        try:
            for tries, packet in enumerate(self.container.demux(stream)):
                frames = _decoded(codec, packet) or _decoded(codec, None)
                codec.flush_buffers()
                if frames:
                    return frames[0]
                if tries > DECODE_TRIES:
                    return None
        except FFmpegError:
            return None
        return None

    # --- sound ---------------------------------------------------------------------------------------------------

    def _sound_facts(self, stream: AudioStream, video: VideoStream | None) -> dict[str, Any]:
        if not self._can_hear(stream):
            self.warnings.append(say("The sound of {name} cannot be decoded.", name=self.name))
            return {}
        codec = stream.codec_context
        pulse = timing.pulse_of(self.container, stream, self.size)
        duration = self._duration(stream, pulse)
        offset = _start(stream) - _start(video) if video is not None else Fraction(0)
        return {
            "audio_codec": codec.name,
            "channels": codec.layout.nb_channels,
            "channel_layout": codec.layout.name,
            "sample_rate": codec.rate,
            "audio_start": from_seconds(offset),
            "audio_duration": from_seconds(duration),
            "audio_bit_rate": codec.bit_rate or None,
        }

    def _can_hear(self, stream: AudioStream) -> bool:
        timing.rewind(self.container, stream)
        codec = stream.codec_context
        try:
            for tries, packet in enumerate(self.container.demux(stream)):
                try:
                    if codec.decode(packet):
                        codec.flush_buffers()
                        return codec.rate > 0 and codec.layout.nb_channels > 0
                except FFmpegError:
                    codec.flush_buffers()
                if tries > DECODE_TRIES:
                    return False
        except FFmpegError:
            return False
        return False

    # --- time ----------------------------------------------------------------------------------------------------

    def _duration(self, stream: VideoStream | AudioStream, pulse: timing.Pulse) -> Fraction:
        """Seconds the stream lasts, cut to what is there when the file ends early (with a warning)."""
        promised = self._promised(stream)
        start = _start(stream)
        if pulse.ends_early_at is not None:
            return self._cut_off(stream, max(Fraction(0), pulse.ends_early_at - start), promised)
        if pulse.is_indexed and promised:
            return promised
        if pulse.is_whole and pulse.times:
            steps = timing.steps_of(pulse)
            seen = pulse.times[-1] - pulse.times[0] + (steps[-1] if steps else promised or Fraction(1, 25))
            return self._compared(stream, seen, promised)
        timing.rewind(self.container, stream)
        end = timing.seen_end(self.container, stream, start + (promised or Fraction(0)))
        return promised or Fraction(0) if end is None else self._compared(stream, end - start, promised)

    def _compared(self, stream: VideoStream | AudioStream, seen: Fraction, promised: Fraction | None) -> Fraction:
        if promised is None:
            return seen
        return self._cut_off(stream, seen, promised) if seen < promised - SHORT_BY else promised

    def _cut_off(self, stream: VideoStream | AudioStream, seen: Fraction, promised: Fraction | None) -> Fraction:
        values = {"name": self.name, "seconds": f"{float(seen):.1f}"}
        if stream.type == "video":
            self.warnings.append(say("{name} is cut off: the picture ends after {seconds} s.", **values))
        else:
            self.warnings.append(say("{name} is cut off: the sound ends after {seconds} s.", **values))
        return min(seen, promised) if promised else seen

    def _promised(self, stream: VideoStream | AudioStream) -> Fraction | None:
        """Seconds the headers promise: of the stream, of its Matroska tag, or of the whole file."""
        if stream.duration and stream.time_base:
            return stream.duration * stream.time_base
        tagged = _tag_seconds(stream.metadata.get("DURATION", ""))
        if tagged:
            return max(Fraction(0), tagged - _start(stream))
        if self.container.duration and self.container.duration > 0:
            return Fraction(self.container.duration, av.time_base)
        return None


def has_decoder(stream: Any) -> bool:
    """PyAV's hints promise a codec context; for codecs without a decoder it is None."""
    return stream.codec_context is not None


def _decoded(codec: Any, packet: Any) -> list[VideoFrame]:
    try:
        return list(codec.decode(packet))
    except FFmpegError:
        return []


def _start(stream: VideoStream | AudioStream) -> Fraction:
    return (stream.start_time or 0) * (stream.time_base or Fraction(0))


def _plausible(count: int, expected: Fraction) -> int | None:
    """A header's frame count, unless it is far from what length and rate give (AVI counts empty frames)."""
    return count if expected * Fraction(9, 10) <= count <= expected * Fraction(11, 10) + 1 else None


def _tag_seconds(text: str) -> Fraction | None:
    """Matroska's DURATION tag: hours:minutes:seconds with nine decimals."""
    try:
        hours, minutes, seconds = text.strip("\x00 ").split(":")
        return int(hours) * 3600 + int(minutes) * 60 + Fraction(seconds)
    except ValueError:
        return None


def _frame_facts(stream: VideoStream, frame: VideoFrame) -> dict[str, Any]:
    codec = stream.codec_context
    parts = frame.format.components
    aspect = stream.sample_aspect_ratio or codec.sample_aspect_ratio or Fraction(1)
    aspect = aspect if aspect > 0 else Fraction(1)
    turn = orientation_of(frame)
    transfer = name_of(TRANSFERS, frame.color_trc) or name_of(TRANSFERS, codec.color_trc)
    return {
        "width": frame.width, "height": frame.height,
        "rotation": turn.rotation, "is_mirrored": turn.is_mirrored,
        "sample_aspect_num": aspect.numerator, "sample_aspect_den": aspect.denominator,
        "is_interlaced": bool(frame.interlaced_frame),
        "video_codec": codec.name, "video_profile": codec.profile or "",
        "pixel_format": frame.format.name,
        "bit_depth": max((part.bits for part in parts), default=8),
        "has_alpha": any(part.is_alpha for part in parts) or stream.metadata.get("alpha_mode") == "1",
        "colour_primaries": name_of(PRIMARIES, frame.color_primaries) or name_of(PRIMARIES, codec.color_primaries),
        "colour_transfer": transfer,
        "colour_matrix": name_of(MATRICES, frame.colorspace) or name_of(MATRICES, codec.colorspace),
        "colour_range": name_of(RANGES, frame.color_range) or name_of(RANGES, codec.color_range),
        "is_hdr": transfer in HDR_TRANSFERS,
    }


def _opening_trouble(path: Path, sniffed: Sniffed, size: int, error: FFmpegError) -> Exception:
    name = shown_name(path)
    if sniffed.reader == "mov" and not _has_index(path, size):
        return broken(say("{name} is cut off: its index at the end is missing, so the recording, the copy or the "
                          "download never finished.", name=name), error)
    return broken(say("{name} is damaged: it begins like {kind}, but cannot be read.", name=name,
                      kind=sniffed.container.upper()), error)


def _has_index(path: Path, size: int) -> bool:
    """Whether an MP4 or MOV has all of its `moov` box."""
    return any(box.kind == b"moov" and box.end <= size for box in boxes(path, size))
