"""What a file is by its first bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import Sniffed, sniff, sniff_bytes


@pytest.mark.parametrize(("head", "container", "reader"), [
    (b"\xff\xd8\xff\xe0", "jpeg", "pillow"), (b"\0\0\0\x18ftypqt  ", "mov", "mov"),
    (b"\0\0\0\x18ftypisom", "mp4", "mov"), (b"\0\0\0\x18ftypM4A ", "m4a", "mov"),
    (b"\0\0\0\x18ftypheic", "heic", "mov"),
    (b"\0\0\0\x08wide\0\0\0\0mdat", "mov", "mov"), (b"RIFF\0\0\0\0WEBP", "webp", "pillow"),
    (b"RIFF\0\0\0\0AVI LIST", "avi", "avi"), (b"\x1a\x45\xdf\xa3\x9fB\x82\x84webm", "webm", "matroska"),
    (b"\x1a\x45\xdf\xa3\x9fB\x82\x88matroska", "mkv", "matroska"), (b"\xff\xfb\x90\x64", "mp3", "mp3"),
    (b"\xff\xf1\x50\x80", "aac", "aac"), ((b"G" + bytes(187)) * 5, "ts", "mpegts"),
    (b"\xef\xbb\xbf<?xml version='1.0'?><!-- a --><!DOCTYPE svg [<!ENTITY a 'b>'>]><svg:svg>", "svg", "painter"),
    ("<svg xmlns='x'/>".encode("utf-16"), "svg", "painter"),
])
def test_known_beginnings_name_one_reader(head: bytes, container: str, reader: str) -> None:
    assert sniff_bytes(head) == Sniffed(container, reader)


@pytest.mark.parametrize("head", [b"<html><svg/></html>", b"\xff\xfe" + b"h\0i\0", b"BMore text than picture here", b"",
                                  b"<!--" * 500, b"<!DOCTYPE svg [" * 50, b"GGGG"])
def test_what_only_looks_alike_is_not_taken(head: bytes) -> None:
    assert sniff_bytes(head) is None


@given(st.binary(max_size=512))
def test_any_bytes_are_judged_without_an_error(head: bytes) -> None:
    found = sniff_bytes(head)
    assert found is None or (found.container and found.reader)


@given(st.binary(min_size=1, max_size=100).filter(lambda name: b"/" not in name and b"\0" not in name))
def test_any_name_can_be_shown(name: bytes) -> None:
    shown = shown_name(Path(os.fsdecode(name)))
    assert shown.isprintable()
    shown.encode("utf-8")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    with pytest.raises(BadInput, match="pipe"):
        sniff(tmp_path / "a.mp4")


def test_a_folder_an_empty_file_and_nothing_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    with pytest.raises(BadInput, match="folder"):
        sniff(tmp_path)
    with pytest.raises(BadInput, match="empty"):
        sniff(tmp_path / "empty.mp4")
    with pytest.raises(Missing):
        sniff(tmp_path / "gone.mp4")
