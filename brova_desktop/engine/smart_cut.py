"""Cutting H.264 anywhere with little loss: only what lies between a cut and the next key frame is encoded again.

    source    |--k1---------k2---------k3---------|
    piece         [start .. k2)[k2 .. k3)[k3 .. end)
                   encoded      copied    encoded

The encoded ends bring parameter sets of their own, so every key frame of the piece carries the sets it needs in
front of it (ISO/IEC 14496-15 keeps them in the header; decoders take them from the stream too). Whether the joints
play is not assumed: `plays_alike` decodes them and compares with the source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.stream import AudioStream
from av.packet import Packet
from av.video.stream import VideoStream
from numpy.typing import NDArray

from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.escape import file_url
from brova_desktop.engine.graph import arguments, source
from brova_desktop.engine.packet_cut import Cut, clean_cut, opened_clip, picture_stream
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.ports.report import Report

WORTH = Fraction(1)
"""Seconds the copied middle must have, or encoding all of it is simpler."""
ALIKE = 6.0
"""Mean difference of luma (of 255) that a picture encoded again may have."""
CRF = 14


@dataclass(frozen=True, slots=True)
class SmartCut:
    """Where the pieces meet, in seconds from the first picture. An end without a stretch to encode has none."""

    start: Fraction
    middle: Cut
    end: Fraction


def plan_smart_cut(path: Path, start: Fraction, end: Fraction) -> SmartCut | None:
    """The longest clean stretch between two key frames inside a piece of an H.264 file in MP4; None without one."""
    with opened_clip(path) as container:
        stream = picture_stream(container)
        if stream is None or stream.time_base is None or stream.codec_context.name != "h264":
            return None
        if stream.codec_context.pix_fmt != "yuv420p" or _sets(stream.codec_context.extradata) is None:
            return None
        base, zero = stream.time_base, stream.start_time or 0
        container.seek(zero + int(start / base), stream=stream, backward=True)
        keys = [(at - zero) * base for at in _key_frames(container.demux(stream), zero + int(end / base))]
    keys = [at for at in keys if start <= at <= end]
    if len(keys) < 2 or keys[-1] - keys[0] < WORTH:
        return None
    middle = clean_cut(path, keys[0], keys[-1])
    return SmartCut(start, middle, end) if middle is not None else None


def write_smart_cut(
    toolbox: Toolbox, path: Path, cut: SmartCut, target: Path, folder: Path, report: Report
) -> None:
    """Write the piece. `folder` takes the encoded ends. Raises FFmpegError, ValueError and what `run_ffmpeg` raises."""
    middle = cut.middle
    head = _encoded(toolbox, path, cut.start, middle.start_seconds, folder / "head.mp4", report)
    tail = _encoded(toolbox, path, middle.end_seconds, cut.end, folder / "tail.mp4", report)
    with opened_clip(path) as container, av.open(file_url(target), "w", options=_options(target)) as output:
        picture = picture_stream(container)
        assert picture is not None
        sound = container.streams.best("audio")
        made = output.add_stream_from_template(picture)
        heard = output.add_stream_from_template(sound) if isinstance(sound, AudioStream) else None
        packets = _copied(path, middle)
        delay = max(0, (packets[0].pts or 0) - (packets[0].dts or 0))
        shift = middle.zero + round(cut.start / middle.base)
        for end, from_ in ((head, cut.start), (None, None), (tail, middle.end_seconds)):
            group = packets if from_ is None else list(_restamped(end, from_, middle, delay))
            sets = _sets(picture.codec_context.extradata) if from_ is None else _sets_of(end)
            for packet in group:
                output.mux(_stamped(packet, sets, shift, made))
        if heard is not None and isinstance(sound, AudioStream):
            _copy_sound(path, sound.index, cut, heard, output)


def plays_alike(path: Path, cut: SmartCut, target: Path) -> bool:
    """Whether both ends with their joints decode to the pictures of the source, none missing."""
    frame = Fraction(1, 5)
    for start, end in (
        (cut.start, cut.middle.start_seconds + frame),
        (cut.middle.end_seconds - frame, cut.end),
    ):
        wanted = list(_shown(path, start, end, cut.middle.zero * cut.middle.base))
        given = list(_shown(target, start - cut.start, end - cut.start, Fraction(0)))
        if len(wanted) != len(given):
            return False
        if any(float(np.mean(np.abs(one - two))) > ALIKE for one, two in zip(wanted, given, strict=True)):
            return False
    return True


def _options(target: Path) -> dict[str, str]:
    return {"movflags": "+faststart"} if target.suffix.lower() in (".mp4", ".mov", ".m4v") else {}


def _key_frames(packets: Iterator[Packet[VideoStream]], end: int) -> Iterator[int]:
    for packet in packets:
        if packet.pts is None:
            continue
        if packet.pts > end:
            return
        if packet.is_keyframe:
            yield packet.pts


def _encoded(
    toolbox: Toolbox, path: Path, start: Fraction, end: Fraction, target: Path, report: Report
) -> Path | None:
    """One end, without reordered pictures so that its time stamps fit before and behind any others."""
    if end <= start:
        return None
    early = min(start, Fraction(1, 2_000))
    read = source(path, ss=f"{float(start - early):.6f}", t=f"{float(end - start):.6f}", noautorotate=None)
    spelled = arguments(
        [read["v:0"]], target, vcodec="libx264", preset="veryfast", crf=CRF, bf=0, fps_mode="passthrough",
        pix_fmt="yuv420p", video_track_timescale=90_000, f="mp4",
    )  # fmt: skip
    run_ffmpeg(toolbox, Task(spelled, inputs=(path,), writes=target, seconds=float(end - start)), report)
    return target


def _copied(path: Path, cut: Cut) -> list[Packet[VideoStream]]:
    with opened_clip(path) as container:
        stream = picture_stream(container)
        assert stream is not None
        container.seek(cut.first, stream=stream, backward=True)
        found: list[Packet[VideoStream]] = []
        for packet in container.demux(stream):
            if packet.pts is not None and packet.pts >= cut.first and len(found) < cut.count:
                found.append(packet)
            if len(found) == cut.count:
                break
        return found


def _restamped(end: Path | None, start: Fraction, cut: Cut, delay: int) -> Iterator[Packet[VideoStream]]:
    """Packets of an encoded end on the source's clock."""
    if end is None:
        return
    with av.open(file_url(end)) as container:
        stream = container.streams.video[0]
        for packet in container.demux(stream):
            if packet.pts is None or packet.time_base is None:
                continue
            length = (packet.duration or 0) * packet.time_base
            packet.pts = cut.zero + round((start + packet.pts * packet.time_base) / cut.base)
            packet.dts = packet.pts - delay
            packet.duration = round(length / cut.base)
            yield packet


def _stamped(
    packet: Packet[VideoStream], sets: bytes | None, shift: int, made: VideoStream
) -> Packet[VideoStream]:
    """The packet at its place in the piece; a key frame with its parameter sets in front."""
    base = made.time_base or packet.time_base
    fresh = Packet((sets or b"") + bytes(packet) if packet.is_keyframe else bytes(packet))
    fresh.pts, fresh.dts = (packet.pts or 0) - shift, (packet.dts or 0) - shift
    fresh.duration, fresh.is_keyframe = packet.duration, packet.is_keyframe
    fresh.time_base = base
    fresh.stream = made
    return cast("Packet[VideoStream]", fresh)


def _copy_sound(
    path: Path, index: int, cut: SmartCut, heard: AudioStream, output: av.container.OutputContainer
) -> None:
    zero = cut.middle.zero * cut.middle.base
    with opened_clip(path) as container:
        for packet in container.demux(container.streams[index]):
            if packet.pts is None or packet.dts is None or packet.time_base is None:
                continue
            if cut.start + zero <= packet.pts * packet.time_base < cut.end + zero:
                shift = round((cut.start + zero) / packet.time_base)
                packet.pts, packet.dts, packet.stream = packet.pts - shift, packet.dts - shift, heard
                output.mux(packet)


def _sets_of(path: Path | None) -> bytes | None:
    if path is None:
        return None
    with av.open(file_url(path)) as container:
        return _sets(container.streams.video[0].codec_context.extradata)


def _sets(extradata: bytes | None) -> bytes | None:
    """Parameter sets of an avcC record as NAL units with four bytes of length (ISO/IEC 14496-15, 5.3.3)."""
    if extradata is None or len(extradata) < 7 or extradata[0] != 1 or extradata[4] & 3 != 3:
        return None
    found, at = b"", 5
    for mask in (31, 255):
        count, at = extradata[at] & mask, at + 1
        for _ in range(count):
            length = int.from_bytes(extradata[at : at + 2], "big")
            found += length.to_bytes(4, "big") + extradata[at + 2 : at + 2 + length]
            at += 2 + length
    return found


def _shown(path: Path, start: Fraction, end: Fraction, zero: Fraction) -> Iterator[NDArray[np.int16]]:
    """Luma of the pictures between two times, seconds from the first picture."""
    with opened_clip(path) as container:
        stream = picture_stream(container)
        assert stream is not None and stream.time_base is not None
        container.seek(int((start + zero) / stream.time_base), stream=stream, backward=True)
        slack = Fraction(1, 1_000)
        for picture in container.decode(stream):
            at = (picture.pts or 0) * stream.time_base - zero
            if at >= end - slack:
                return
            if at >= start - slack:
                yield picture.to_ndarray(format="gray").astype(np.int16)
