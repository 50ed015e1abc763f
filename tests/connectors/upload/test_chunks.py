from __future__ import annotations

import asyncio
import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.upload import chunks
from brova_desktop.connectors.upload.chunks import PIECE, next_chunk, outgoing
from brova_desktop.domain.errors import BadInput, Missing, WillPass
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.files import look_at


@given(st.integers(1, 10**12), st.integers(1, 2**30), st.data())
def test_chunks_cover_every_byte_once(total: int, size: int, data: st.DataObject) -> None:
    size = max(size, total // 50 + 1)
    at = data.draw(st.integers(0, total - 1))
    covered = at
    while covered < total:
        chunk = next_chunk(covered, total, size)
        assert chunk.first == covered and 0 < chunk.size <= size
        assert chunk.is_last == (chunk.after == total)
        assert chunk.content_range == f"bytes {covered}-{chunk.after - 1}/{total}"
        covered = chunk.after
    assert covered == total


@pytest.mark.parametrize("first", [-1, 10, 11])
def test_there_is_no_chunk_outside_of_the_file(first: int) -> None:
    with pytest.raises(ValueError, match="no chunk"):
        next_chunk(first, 10, 4)


def test_the_pieces_of_a_chunk_are_its_bytes(tmp_path: Path) -> None:
    content = os.urandom(3 * PIECE + 17)
    file = tmp_path / "clip.mp4"
    file.write_bytes(content)
    heard: list[int] = []

    async def scene() -> bytes:
        sending = await outgoing(draft(file))
        chunk = next_chunk(5, len(content), 2 * PIECE + 3)
        return b"".join([piece async for piece in sending.pieces(chunk, heard.append)])

    assert asyncio.run(scene()) == content[5 : 5 + 2 * PIECE + 3]
    assert heard == [5 + PIECE, 5 + 2 * PIECE, 5 + 2 * PIECE + 3]


@pytest.mark.parametrize("change", ["longer", "touched", "gone"])
def test_a_file_that_changed_on_the_way_is_not_sent(tmp_path: Path, change: str) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"x" * 1000)

    async def scene() -> None:
        sending = await outgoing(draft(file))
        if change == "longer":
            file.write_bytes(b"x" * 1001)
        elif change == "touched":
            os.utime(file, ns=(1, 1))
        else:
            file.unlink()
        await sending.bytes_of(next_chunk(0, 1000, 100))

    with pytest.raises(Missing if change == "gone" else WillPass, match=r"clip\.mp4"):
        asyncio.run(scene())


@pytest.mark.parametrize("change", ["rewritten in place", "shorter", "another file"])
def test_a_file_that_changes_within_a_chunk_gives_no_byte_of_the_new_one(tmp_path: Path, change: str) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"a" * 3 * PIECE)
    before = file.stat()
    handed: list[bytes] = []

    async def scene() -> None:
        sending = await outgoing(draft(file))
        async for piece in sending.pieces(next_chunk(0, 3 * PIECE, 3 * PIECE)):
            handed.append(piece)
            if len(handed) == 1:
                _change(file, change, before.st_mtime_ns)

    with pytest.raises(WillPass, match="was changed while it was being sent"):
        asyncio.run(scene())
    assert handed == [b"a" * PIECE]


def _change(file: Path, change: str, modified_ns: int) -> None:
    if change == "another file":  # of the same size and time, as a copy that keeps times leaves it
        other = file.with_name("other.mp4")
        other.write_bytes(b"b" * 3 * PIECE)
        os.utime(other, ns=(modified_ns, modified_ns))
        other.replace(file)
        return
    with file.open("r+b") as handle:
        handle.seek(2 * PIECE)
        handle.write(b"b" * PIECE)
        if change == "shorter":
            handle.truncate(2 * PIECE)
    os.utime(file, ns=(modified_ns + 1, modified_ns + 1))


def test_a_file_rewritten_while_a_piece_is_read_keeps_that_piece_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"a" * 1000)
    look = chunks._look

    def meanwhile(path: Path) -> FileLook:
        """Somebody writes after the bytes were read and before the file is looked at."""
        with file.open("r+b") as handle:
            handle.write(b"b")
        os.utime(file, ns=(1, 1))
        return look(path)

    async def scene() -> None:
        sending = await outgoing(draft(file))
        monkeypatch.setattr(chunks, "_look", meanwhile)
        await sending.bytes_of(next_chunk(900, 1000, 100))

    with pytest.raises(WillPass, match="was changed while it was being sent"):
        asyncio.run(scene())


def test_an_empty_file_and_one_of_another_size_are_told(tmp_path: Path) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"")
    with pytest.raises(BadInput, match="is empty"):
        asyncio.run(outgoing(draft(file)))
    file.write_bytes(b"abc")
    planned = draft(file)
    file.write_bytes(b"abcd")
    with pytest.raises(WillPass, match="was changed"):
        asyncio.run(outgoing(planned))
    file.unlink()
    with pytest.raises(Missing):
        asyncio.run(outgoing(planned))


@pytest.mark.parametrize("change", ["touched", "another file", "rewritten with its time put back"])
def test_a_file_that_looks_otherwise_than_the_one_that_was_compared_is_not_sent(tmp_path: Path, change: str) -> None:
    """Between the comparison and the upload somebody may write to it."""
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"a" * 1000)
    before = file.stat()
    compared = replace(draft(file), looks=(look_at(file),))
    assert asyncio.run(outgoing(compared)).content == compared.media[0].sha256
    if change == "another file":
        other = file.with_name("other.mp4")
        other.write_bytes(b"b" * 1000)
        other.replace(file)
    elif change == "rewritten with its time put back":
        file.write_bytes(b"b" * 1000)
    os.utime(file, ns=(before.st_mtime_ns, before.st_mtime_ns + (change == "touched")))
    with pytest.raises(WillPass, match="was changed while it was being sent"):
        asyncio.run(outgoing(compared))


def test_an_upload_goes_on_with_the_same_bytes_whenever_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"a" * 1000)
    compared = asyncio.run(outgoing(replace(draft(file), looks=(look_at(file),))))
    assert compared.goes_on(compared.content, compared.modified_ns + 1)
    assert not compared.goes_on("another content", compared.modified_ns)
    assert compared.goes_on("", compared.modified_ns) and not compared.goes_on("", compared.modified_ns + 1)
    unread = asyncio.run(outgoing(draft(file)))
    assert unread.content == ""
    assert unread.goes_on(compared.content, unread.modified_ns)
    assert not unread.goes_on(compared.content, unread.modified_ns + 1)


def draft(file: Path) -> TargetDraft:
    """A target whose only medium is this file as it is now; nobody has compared it."""
    content = file.read_bytes()
    medium = PostMedia(file.name, MediaKind.VIDEO, len(content), hashlib.sha256(content).hexdigest())
    return TargetDraft(TargetId("target"), (medium,), (str(file),), Wording(), {})
