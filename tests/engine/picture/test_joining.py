"""Segments join without a repeated, dropped or foreign frame."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from brova_desktop.domain.colour import BLACK
from brova_desktop.domain.presets.encoding import VideoEncoding
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.engine.picture.encoding import Encoder, encode
from brova_desktop.engine.picture.joining import DamagedSegment, Piece, join
from brova_desktop.engine.picture.planes import Frame, solid


def luma(number: int) -> int:
    return 20 + number * 37 % 200


def frames(start: int, end: int) -> Iterator[Frame]:
    """Every frame a luma of its own."""
    for number in range(start, end):
        frame = solid(64, 96, BLACK).copy()
        frame.y[:] = luma(number)
        yield frame


def encoder_at(name: str) -> Encoder:
    return Encoder(64, 96, FRAME_RATES[name], VideoEncoding("veryfast", 20, 30))


def pieces(folder: Path, encoder: Encoder, cuts: list[int]) -> list[Piece]:
    made = []
    for number, (start, end) in enumerate(pairwise(cuts)):
        path = folder / f"{number}.mp4"
        assert encode(frames(start, end), path, encoder, threads=1 + number % 2) == end - start
        made.append(Piece(path, end - start))
    return made


@pytest.mark.parametrize("name", list(FRAME_RATES))
def test_every_frame_comes_once_and_in_its_place(tmp_path: Path, name: str):
    encoder = encoder_at(name)
    target = tmp_path / "whole.mp4"
    join(pieces(tmp_path, encoder, [0, 1, 13, 40, 41, 90]), None, target, encoder.rate)
    with av.open(str(target)) as container:
        stream = container.streams.video[0]
        assert stream.average_rate == encoder.rate.fraction
        found = list(container.decode(stream))
        times = [frame.pts * frame.time_base * encoder.rate.fraction for frame in found]
        tags = (stream.codec_context.colorspace, stream.codec_context.color_range, stream.pix_fmt)
    assert times == list(range(90))
    seen = [float(np.mean(frame.to_ndarray(format="yuv420p")[:96])) for frame in found]
    assert max(abs(value - luma(number)) for number, value in enumerate(seen)) < 4
    assert tags == (1, 1, "yuv420p")


def test_the_decoding_order_never_steps_back(tmp_path: Path):
    encoder = encoder_at("30")
    target = tmp_path / "whole.mp4"
    join(pieces(tmp_path, encoder, [0, 12, 24, 60]), None, target, encoder.rate)
    with av.open(str(target)) as container:
        order = [packet.dts for packet in container.demux(video=0) if packet.dts is not None]
    assert order == sorted(set(order)) and len(order) == 60


def test_a_segment_of_another_length_is_named(tmp_path: Path):
    encoder = encoder_at("30")
    found = pieces(tmp_path, encoder, [0, 12, 24])
    found[1] = Piece(found[1].path, 13)
    with pytest.raises(DamagedSegment) as caught:
        join(found, None, tmp_path / "whole.mp4", encoder.rate)
    assert caught.value.index == 1


@pytest.mark.parametrize("content", [b"", b"not a film", None])
def test_a_damaged_segment_is_named(tmp_path: Path, content: bytes | None):
    encoder = encoder_at("30")
    found = pieces(tmp_path, encoder, [0, 12, 24])
    whole = found[1].path.read_bytes()
    found[1].path.write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(DamagedSegment) as caught:
        join(found, None, tmp_path / "whole.mp4", encoder.rate)
    assert caught.value.index == 1


def test_a_file_without_edit_lists_starts_at_zero_all_the_same(tmp_path: Path):
    encoder = encoder_at("30")
    target = tmp_path / "whole.mp4"
    join(pieces(tmp_path, encoder, [0, 12, 40]), None, target, encoder.rate, edit_lists=False)
    assert b"elst" not in target.read_bytes()
    with av.open(str(target)) as container:
        times = [frame.pts * frame.time_base * 30 for frame in container.decode(video=0)]
    assert times == list(range(40))
