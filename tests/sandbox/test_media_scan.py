from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.sandbox.media_scan import MediaFacts, MediaScan
from tests.sandbox.tiny_video import box, tiny_video


def looked_at(*pieces: bytes) -> MediaFacts:
    scan = MediaScan()
    for piece in pieces:
        scan.feed(piece)
    return scan.facts()


@given(cuts=st.lists(st.integers(0, 700), max_size=12), first=st.booleans())
def test_a_video_is_understood_in_pieces_of_any_size(cuts: list[int], first: bool) -> None:
    file = tiny_video(seconds=12.5, width=720, height=1280, fps=24, size=600, index_first=first)
    places = [0, *sorted(cuts), len(file)]
    facts = looked_at(*(file[a:b] for a, b in pairwise(places)))
    assert (facts.container, facts.is_whole, facts.has_picture) == ("mp4", True, True)
    assert (facts.seconds, facts.width, facts.height, facts.fps) == (12.5, 720, 1280, 24.0)
    assert facts.is_short


@pytest.mark.parametrize(
    ("width", "height", "seconds", "short"),
    [(1080, 1920, 180, True), (1080, 1080, 60, True), (1920, 1080, 60, False), (1080, 1920, 181, False)],
)
def test_what_a_short_is(width: int, height: int, seconds: float, short: bool) -> None:
    assert looked_at(tiny_video(width=width, height=height, seconds=seconds)).is_short is short


@pytest.mark.parametrize(
    ("head", "container"),
    [
        (b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x84webm" + bytes(60), "webm"),
        (b"RIFF\0\0\0\0AVI LIST" + bytes(300), "other"),
        (b"\0\0\1\xba" + bytes(300), "other"),
        (b"FLV\1" + bytes(300), "other"),
        (b"\x47" + bytes(187) + b"\x47" + bytes(187), "other"),
        (b"RIFF\0\0\0\0WAVEfmt " + bytes(300), None),
        (b"%PDF-1.7" + bytes(300), None),
        (b"", None),
        (b"short", None),
    ],
)
def test_containers_are_told_by_their_first_bytes(head: bytes, container: str | None) -> None:
    assert looked_at(head).container == container


@given(noise=st.binary(max_size=300))
def test_nothing_breaks_the_scan(noise: bytes) -> None:
    looked_at(noise)
    looked_at(box(b"ftyp", b"isom"), noise)
    looked_at(box(b"ftyp", b"isom"), box(b"moov", noise))
    looked_at(box(b"ftyp", b"isom"), box(b"moov", box(b"trak", box(b"mdia", box(b"hdlr", noise)), box(b"tkhd", noise))))


def test_a_file_that_ends_early_is_not_whole() -> None:
    file = tiny_video(size=2_000)
    assert not any(looked_at(file[:length]).is_whole for length in range(8, len(file), 97))
    assert looked_at(file).is_whole


def test_boxes_with_long_lengths_and_without_an_end() -> None:
    file = tiny_video()
    long = b"\0\0\0\1free" + (16 + 40).to_bytes(8, "big") + bytes(40)
    assert looked_at(file, long).is_whole
    assert looked_at(file, b"\0\0\0\0mdat", bytes(99)).is_whole


def test_a_real_file(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    path = tmp_path / "real.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 180, 320, "yuv420p"
        for _ in range(50):
            container.mux(stream.encode(av.VideoFrame(180, 320, "yuv420p")))
        container.mux(stream.encode())
    facts = looked_at(path.read_bytes())
    assert (facts.container, facts.is_whole, facts.has_picture) == ("mp4", True, True)
    assert (facts.width, facts.height) == (180, 320)
    assert facts.seconds == pytest.approx(2.0, abs=0.05) and facts.fps == pytest.approx(25, abs=1)
