from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.engine.sniff import sniff, sniff_bytes
from brova_desktop.engine.wholeness import boxes, is_whole


def box(kind: bytes, content: bytes = b"", *, wide: bool = False) -> bytes:
    if wide:
        return b"\0\0\0\1" + kind + (len(content) + 16).to_bytes(8, "big") + content
    return (len(content) + 8).to_bytes(4, "big") + kind + content


def riff(kind: bytes, content: bytes, length: int | None = None) -> bytes:
    return b"RIFF" + (len(content) + 4 if length is None else length).to_bytes(4, "little") + kind + content


FTYP = box(b"ftyp", b"isom\0\0\0\0isom")
EBML = b"\x1a\x45\xdf\xa3\x84\x42\x86\x81\x01"
WHOLE = {
    "index last": FTYP + box(b"mdat", b"x" * 500) + box(b"moov", b"y" * 60),
    "index first": FTYP + box(b"moov", b"y" * 60) + box(b"mdat", b"x" * 500),
    "a large film": FTYP + box(b"mdat", b"x" * 500, wide=True) + box(b"moov", b"y" * 60),
    "a wave": riff(b"WAVE", b"fmt " + b"x" * 400),
    "a film of the kind AVI in two parts": riff(b"AVI ", b"x" * 300) + riff(b"AVIX", b"x" * 200),
    "a film of the kind Matroska": EBML + b"\x18\x53\x80\x67\x41\x90" + b"x" * 0x190,
}
ENDLESS = {
    "to the end of the file": FTYP + box(b"moov", b"y" * 60) + b"\0\0\0\0mdat" + b"x" * 100,
    "something behind the film": FTYP + box(b"mdat", b"x" * 50) + box(b"moov", b"y" * 60) + b"\xff" * 200,
    "zeros behind the film": FTYP + box(b"mdat", b"x" * 50) + box(b"moov", b"y" * 60) + bytes(200),
    "a recorded wave": riff(b"WAVE", b"x" * 100, 0xFFFFFFFF),
    "a live stream": EBML + b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" + b"x" * 90,
}


def judged(path: Path, content: bytes) -> bool:
    path.write_bytes(content)
    return is_whole(path, sniff(path))


@pytest.mark.parametrize("name", [*WHOLE, *ENDLESS])
def test_a_file_that_holds_what_it_promises_is_whole(tmp_path: Path, name: str) -> None:
    assert judged(tmp_path / "clip", {**WHOLE, **ENDLESS}[name])


@pytest.mark.parametrize("name", WHOLE)
def test_a_copy_that_stopped_anywhere_is_not_whole(tmp_path: Path, name: str) -> None:
    content = WHOLE[name]
    where = [len(content) * share // 10 for share in range(1, 10)] + [len(content) - 1]
    stops = [at for at in where if sniff_bytes(content[:at]) is not None and at >= 40]
    assert stops
    wrong = [at for at in stops if judged(tmp_path / "clip", content[:at])
             and not (name.endswith("two parts") and 312 <= at < 324)]  # the first part knows of no second one
    assert wrong == []


@given(content=st.binary(max_size=200), length=st.integers(0, 2**32 - 1))
def test_no_content_hinders_the_walk(tmp_path_factory: pytest.TempPathFactory, content: bytes, length: int) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(FTYP + length.to_bytes(4, "big") + b"mdat" + content)
    found = list(boxes(path, path.stat().st_size))
    assert found[0].kind == b"ftyp" and len(found) <= 30
    assert is_whole(path, sniff(path)) in (True, False)
