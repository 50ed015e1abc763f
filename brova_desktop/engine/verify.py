"""A finished file is looked at before it gets its final name.

What is looked at: streams, size, rate, every packet's time, length, pixel format and colour tags, the index at the
front, decodable pictures at both ends, loudness. What is found is a list of problems, each a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError, InvalidDataError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from brova_desktop.domain.errors import Act, BrovaBug
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.boxes import starts_fast
from brova_desktop.engine.escape import file_url
from brova_desktop.engine.loudness import CEILING, TARGET, TOLERANCE, Loudness
from brova_desktop.engine.reading import shown_name

SAMPLE = 10
"""Pictures decoded at each end of a file of which nothing is known."""
_UNDECODED = {"skip_frame": "all"}
"""Opening a file decodes some pictures to learn what they are; they are decoded later anyway."""

_BT709 = 1
_LIMITED = 1
_AAC_FRAME = Fraction(1024, 48_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the file is to be. `frames` None: only the length counts, within one frame. `codec` by FFmpeg's name."""

    width: int
    height: int
    rate: Fraction
    frames: int | None = None
    seconds: Fraction | None = None
    codec: str = "h264"
    pixels: str = "yuv420p"
    sound: bool = True
    edit_lists: bool = True

    @property
    def length(self) -> Fraction:
        """Seconds."""
        if self.frames is not None:
            return self.frames / self.rate
        return self.seconds if self.seconds is not None else Fraction(0)


def verify(
    path: Path, expected: Expected, loudness: Loudness | None = None, *, is_copy: bool = False
) -> tuple[Words, ...]:
    """Everything about an MP4 that is not as expected; empty when it is right. `loudness` is what was measured.

    `is_copy`: its packets were copied from parts known to be whole, so that the key frame at each end tells whether
    they can be decoded.
    """
    found: list[Words] = []
    try:
        # PyAV hints at words here, but takes options for each stream.
        with av.open(file_url(path), stream_options=[_UNDECODED]) as container:  # type: ignore[list-item]
            found.extend(_streams(container, expected))
            if container.streams.video:
                times = list(_times(container, expected))
                damages = list(_decodes(container, keys_only=is_copy))
                found += [*_picture(container.streams.video[0], expected), *times, *damages]
    except (FFmpegError, OSError, ValueError) as error:
        return (say("It cannot be opened: {why}.", why=str(error)),)
    if not starts_fast(path):
        found.append(say("Its index is not at the front."))
    if loudness is not None:
        found.extend(loudness_problems(loudness))
    return tuple(found)


def require(path: Path, problems: tuple[Words, ...]) -> None:
    """Raises BrovaBug that names the file and lists the problems; the file is not to get its final name then."""
    if problems:
        detail = "\n".join(str(words) for words in problems)
        raise BrovaBug(
            say("The finished file did not pass the check: {first}", first=str(problems[0])),
            kept=say(
                "{name} was not kept; an older file of that name is still there.", name=shown_name(path)
            ),
            acts=(Act.RETRY, Act.REPORT),
            detail=detail,
        )


def loudness_problems(loudness: Loudness) -> Iterator[Words]:
    """Whether a programme is too loud; quieter than the target is a matter of what was recorded."""
    if loudness.integrated > TARGET + TOLERANCE:
        yield say("It is too loud: {value} LUFS.", value=f"{loudness.integrated:.1f}")
    if loudness.true_peak > CEILING:
        yield say("Its peaks are too high: {value} dBTP.", value=f"{loudness.true_peak:.1f}")


def _streams(container: InputContainer, expected: Expected) -> Iterator[Words]:
    if len(container.streams.video) != 1:
        yield say("It has {count} picture streams instead of one.", count=len(container.streams.video))
    if len(container.streams.audio) != int(expected.sound):
        yield say("It has {count} sound streams instead of {wanted}.", count=len(container.streams.audio),
                  wanted=int(expected.sound))  # fmt: skip
    for stream in container.streams.audio:
        context = stream.codec_context
        if context.name != "aac" or context.sample_rate != 48_000 or context.channels != 2:
            yield say("Its sound is {codec}, {rate} Hz, {channels} channels instead of AAC, 48000 Hz, 2.",
                      codec=context.name, rate=context.sample_rate, channels=context.channels)  # fmt: skip


def _picture(stream: VideoStream, expected: Expected) -> Iterator[Words]:
    context = stream.codec_context
    if context.name != expected.codec:
        yield say("Its picture is {codec} instead of {wanted}.", codec=context.name, wanted=expected.codec)
    if (context.width, context.height) != (expected.width, expected.height):
        yield say("It is {width} x {height} instead of {wanted}.", width=context.width, height=context.height,
                  wanted=f"{expected.width} x {expected.height}")  # fmt: skip
    if context.pix_fmt != expected.pixels:
        yield say(
            "Its pixels are {format} instead of {wanted}.", format=context.pix_fmt, wanted=expected.pixels
        )
    tags = (context.color_primaries, context.color_trc, context.colorspace, context.color_range)
    if tags != (_BT709, _BT709, _BT709, _LIMITED):
        yield say("Its colours are not tagged as BT.709 in limited range: {tags}.", tags=str(tags))
    if stream.average_rate is None or abs(stream.average_rate - expected.rate) > expected.rate / 1000:
        yield say("It has {rate} frames a second instead of {wanted}.", rate=str(stream.average_rate),
                  wanted=str(expected.rate))  # fmt: skip


def _times(container: InputContainer, expected: Expected) -> Iterator[Words]:
    """Every frame is there, once, at its time; both streams begin at 0 and last as long as they should."""
    frame = 1 / expected.rate
    shown: list[int] = []
    base = container.streams.video[0].time_base or frame
    first_sound, sound_end = None, Fraction(0)
    for packet in container.demux():
        if packet.pts is None or packet.time_base is None:
            continue
        if packet.stream.type == "video":
            shown.append(packet.pts)
        elif packet.stream.type == "audio":
            first_sound = packet.pts * packet.time_base if first_sound is None else first_sound
            sound_end = max(sound_end, (packet.pts + (packet.duration or 0)) * packet.time_base)
    shown.sort()
    if not shown:
        yield say("It has no pictures.")
        return
    if expected.frames is not None and len(shown) != expected.frames:
        yield say("It has {count} frames instead of {wanted}.", count=len(shown), wanted=expected.frames)
    first, end = shown[0] * base, shown[-1] * base + frame
    if abs(first) > frame / 2:
        yield say("Its first picture comes at {at} s.", at=f"{float(first):.3f}")
    steps = Counter(right - left for left, right in pairwise(shown))
    uneven = sum(count for step, count in steps.items() if abs(step * base - frame) > frame / 4)
    if uneven:
        yield say("{count} of its frames are not at their time.", count=uneven)
    if abs(end - expected.length) > frame:
        yield say("It lasts {seconds} s instead of {wanted} s.", seconds=f"{float(end):.3f}",
                  wanted=f"{float(expected.length):.3f}")  # fmt: skip
    if expected.sound and first_sound is not None:
        if first_sound > _AAC_FRAME:
            yield say("Its sound begins at {at} s.", at=f"{float(first_sound):.3f}")
        if abs(sound_end - expected.length) > max(frame, 2 * _AAC_FRAME):
            yield say("Its sound lasts {seconds} s instead of {wanted} s.", seconds=f"{float(sound_end):.3f}",
                      wanted=f"{float(expected.length):.3f}")  # fmt: skip


def _decodes(container: InputContainer, *, keys_only: bool) -> Iterator[Words]:
    """The first pictures, and the last key frame's."""
    stream = container.streams.video[0]
    for where in (0, max(0, (stream.duration or 0) - 1)):
        try:
            container.seek(where, stream=stream, backward=True)
            pictures = _key_frame(container, stream) if keys_only else container.decode(stream)
            for count, picture in enumerate(pictures):
                if picture.is_corrupt:
                    yield say("A picture at {at} s is damaged.", at=f"{picture.time or 0:.2f}")
                    return
                if count >= SAMPLE:
                    break
        except FFmpegError as error:
            yield say("Its pictures cannot be decoded: {why}.", why=str(error))
            return


def _key_frame(container: InputContainer, stream: VideoStream) -> list[VideoFrame]:
    """The picture that the file stands at, and no other. Raises FFmpegError when there is none."""
    packet = next(container.demux(stream))
    pictures = [*stream.decode(packet), *stream.decode(None)]
    stream.codec_context.flush_buffers()
    if not pictures:
        raise InvalidDataError(0, "no picture at a key frame")
    return pictures
