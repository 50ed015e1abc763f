"""HTTP/1.1 as far as the simulators need it: a head, a body by length or in chunks, an answer.

RFC 9112. What could be understood in two ways is refused.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import unquote

from brova_desktop.sandbox.exchange import Answer

HEAD_LIMIT = 32_768
_MOST_HEADERS = 100
_PIECE = 65_536
_START = re.compile(rb"([A-Z]{1,16}) (/[!-~]*) HTTP/1\.[01]")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\0]*?)[ \t]*")


class Malformed(Exception):
    """Not HTTP, or not the HTTP that we take; `status` is what to answer with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Head:
    """Request line and headers; names in lower case."""

    method: str
    path: str
    query: str
    headers: dict[str, str]

    @property
    def keeps_alive(self) -> bool:
        return self.headers.get("connection", "").lower() != "close"


async def read_head(reader: asyncio.StreamReader) -> Head | None:
    """The next head; None when the client is done. Raises Malformed."""
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    except asyncio.LimitOverrunError:
        raise Malformed(431) from None
    if len(raw) > HEAD_LIMIT:
        raise Malformed(431)
    start, *lines = raw[:-4].split(b"\r\n")
    match = _START.fullmatch(start)
    if match is None:
        raise Malformed(400)
    path, _, query = match[2].decode("ascii").partition("?")
    return Head(match[1].decode("ascii"), unquote(path), query, _headers(lines))


def _headers(lines: list[bytes]) -> dict[str, str]:
    if len(lines) > _MOST_HEADERS:
        raise Malformed(431)
    headers: dict[str, str] = {}
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match is None:
            raise Malformed(400)
        name, value = match[1].decode("ascii").lower(), match[2].decode("latin-1")
        if name in headers and name in ("host", "content-length", "transfer-encoding", "authorization"):
            raise Malformed(400)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    length = headers.get("content-length")
    if length is not None and (not length.isdecimal() or "transfer-encoding" in headers):
        raise Malformed(400)
    return headers


async def body_pieces(reader: asyncio.StreamReader, head: Head) -> AsyncGenerator[bytes, None]:
    """The body as it comes. Raises IncompleteReadError when it breaks off, Malformed when it is none."""
    encoding = head.headers.get("transfer-encoding", "").lower()
    if encoding == "chunked":
        while length := await _chunk_length(reader):
            async for piece in _exactly(reader, length):
                yield piece
            if await reader.readexactly(2) != b"\r\n":
                raise Malformed(400)
        while await reader.readline() not in (b"\r\n", b""):  # trailers
            pass
    elif encoding:
        raise Malformed(501)
    else:
        async for piece in _exactly(reader, int(head.headers.get("content-length", "0"))):
            yield piece


async def _chunk_length(reader: asyncio.StreamReader) -> int:
    line = await reader.readuntil(b"\r\n")
    digits = line.split(b";")[0].strip()
    if not re.fullmatch(rb"[0-9A-Fa-f]{1,15}", digits):
        raise Malformed(400)
    return int(digits, 16)


async def _exactly(reader: asyncio.StreamReader, length: int) -> AsyncGenerator[bytes, None]:
    left = length
    while left:
        piece = await reader.read(min(left, _PIECE))
        if not piece:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(piece)
        yield piece


def head_of(answer: Answer, *, keeps_alive: bool) -> bytes:
    """Status line and headers."""
    length = answer.file.length if answer.file is not None else len(answer.body)
    headers = {**answer.headers, "Connection": "keep-alive" if keeps_alive else "close"}
    if answer.status != 204:
        headers["Content-Length"] = str(length)
    try:
        phrase = HTTPStatus(answer.status).phrase if answer.status != 308 else "Resume Incomplete"
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
