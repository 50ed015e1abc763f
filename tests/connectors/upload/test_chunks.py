from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.upload import chunks
from brova_desktop.connectors.upload.chunks import PIECE, Outgoing, next_chunk, outgoing
from brova_desktop.domain.errors import BadInput, Missing


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
        sending = await outgoing(file, size=len(content))
        chunk = next_chunk(5, len(content), 2 * PIECE + 3)
        return b"".join([piece async for piece in sending.pieces(chunk, heard.append)])

    assert asyncio.run(scene()) == content[5 : 5 + 2 * PIECE + 3]
    assert heard == [5 + PIECE, 5 + 2 * PIECE, 5 + 2 * PIECE + 3]


@pytest.mark.parametrize("change", ["longer", "touched", "gone"])
def test_a_file_that_changed_on_the_way_is_not_sent(tmp_path: Path, change: str) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"x" * 1000)

    async def scene() -> None:
        sending = await outgoing(file)
        if change == "longer":
            file.write_bytes(b"x" * 1001)
        elif change == "touched":
            os.utime(file, ns=(1, 1))
        else:
            file.unlink()
        await sending.bytes_of(next_chunk(0, 1000, 100))

    with pytest.raises(Missing if change == "gone" else BadInput, match=r"clip\.mp4"):
        asyncio.run(scene())


@pytest.mark.parametrize("change", ["rewritten in place", "shorter", "another file"])
def test_a_file_that_changes_within_a_chunk_gives_no_byte_of_the_new_one(tmp_path: Path, change: str) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"a" * 3 * PIECE)
    before = file.stat()
    handed: list[bytes] = []

    async def scene() -> None:
        sending = await outgoing(file)
        async for piece in sending.pieces(next_chunk(0, 3 * PIECE, 3 * PIECE)):
            handed.append(piece)
            if len(handed) == 1:
                _change(file, change, before.st_mtime_ns)

    with pytest.raises(BadInput, match="was changed while it was being sent"):
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

    def meanwhile(path: Path) -> Outgoing:
        """Somebody writes after the bytes were read and before the file is looked at."""
        with file.open("r+b") as handle:
            handle.write(b"b")
        os.utime(file, ns=(1, 1))
        return look(path)

    async def scene() -> None:
        sending = await outgoing(file)
        monkeypatch.setattr(chunks, "_look", meanwhile)
        await sending.bytes_of(next_chunk(900, 1000, 100))

    with pytest.raises(BadInput, match="was changed while it was being sent"):
        asyncio.run(scene())


def test_an_empty_file_and_one_of_another_size_are_told(tmp_path: Path) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"")
    with pytest.raises(BadInput, match="is empty"):
        asyncio.run(outgoing(file))
    file.write_bytes(b"abc")
    with pytest.raises(BadInput, match="was changed"):
        asyncio.run(outgoing(file, size=4))
    with pytest.raises(Missing):
        asyncio.run(outgoing(tmp_path / "nowhere.mp4"))
