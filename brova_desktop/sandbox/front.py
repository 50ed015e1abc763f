"""One listening port: takes requests from sockets, gives them to a simulator, and does what the answer says."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from brova_desktop.sandbox.exchange import Answer, Cut, FilePart, Request
from brova_desktop.sandbox.wire import HEAD_LIMIT, Head, Malformed, body_pieces, head_of, read_head

LOOPBACK = "127.0.0.1"
_FILE_PIECE = 262_144


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the server waits for clients, in seconds."""

    head: float = 60.0
    body: float = 60.0
    silence: float = 300.0
    """How long a connection is held that is never answered."""


class Taking(Protocol):
    """A request that is being taken in; see `receiving.py`."""

    def feed(self, piece: bytes) -> bool: ...

    def finish(self) -> Answer: ...

    def lost(self) -> None: ...


class Front:
    """Listens on loopback only, and answers only who knows it by a loopback name."""

    def __init__(self, name: str, take: Callable[[Request], Taking], patience: Patience) -> None:
        self.port = 0
        self._name = name
        self._take = take
        self._patience = patience
        self._server: asyncio.Server | None = None
        self._connections: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._is_closing = False

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    async def listen(self, port: int) -> None:
        """Raises OSError when the port is taken."""
        self._server = await asyncio.start_server(self._connected, LOOPBACK, port, limit=HEAD_LIMIT)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening and end every connection."""
        if self._server is None:
            return
        self._is_closing = True
        self._server.close()
        await asyncio.sleep(0)  # a connection that was just accepted gets its task now
        while self._connections:
            for task, writer in self._connections.items():
                writer.transport.abort()  # a client that does not read would hold a polite close for ever
                task.cancel()
            await asyncio.gather(*self._connections, return_exceptions=True)
        await self._server.wait_closed()
        await asyncio.sleep(0)  # transports close their sockets in the next round
        self._server = None

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections[task] = writer
        try:
            await self._talk(reader, writer)
        except asyncio.CancelledError:
            if not self._is_closing:
                raise
        finally:
            del self._connections[task]

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Requests and answers until one side has enough."""
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, TimeoutError, asyncio.IncompleteReadError):
            pass  # the client went away or fell asleep
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False when the connection ends."""
        try:
            async with asyncio.timeout(self._patience.head):
                head = await read_head(reader)
            if head is None:
                return False
            self._check_host(head)
            answer, was_read = await self._answer(head, reader, writer)
        except Malformed as malformed:
            await self._send(Answer(malformed.status), writer, keeps_alive=False)
            return False
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.cut is not None:
            await self._cut(answer, reader, writer)
            return False
        keeps_alive = was_read and head.keeps_alive
        await self._send(answer, writer, keeps_alive=keeps_alive)
        return keeps_alive

    def _check_host(self, head: Head) -> None:
        """A page of the open web that points its own name here (DNS rebinding) is turned away."""
        if head.headers.get("host") not in (f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"):
            raise Malformed(421)

    async def _answer(
        self, head: Head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> tuple[Answer, bool]:
        """The answer, and whether the body was read to its end."""
        base = f"http://{head.headers['host']}"
        taking = self._take(Request(self._name, head.method, head.path, head.query, head.headers, b"", base))
        if head.headers.get("expect", "").lower() == "100-continue":
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        pieces = body_pieces(reader, head)
        try:
            while True:
                async with asyncio.timeout(self._patience.body):
                    piece = await anext(pieces, None)
                if piece is None:
                    return taking.finish(), True
                if not taking.feed(piece):
                    return taking.finish(), False
        except BaseException:  # whatever ended it, the body is not coming any more
            taking.lost()
            raise
        finally:
            await pieces.aclose()

    async def _send(self, answer: Answer, writer: asyncio.StreamWriter, *, keeps_alive: bool) -> None:
        writer.write(head_of(answer, keeps_alive=keeps_alive))
        if answer.file is None:
            writer.write(answer.body)
        else:
            await _send_file(answer.file, writer)
        await writer.drain()

    async def _cut(self, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer.cut is Cut.SILENCE:
            async with asyncio.timeout(self._patience.silence):
                while await reader.read(HEAD_LIMIT):
                    pass
            return
        if answer.cut is Cut.MID_ANSWER:
            head = head_of(answer, keeps_alive=False)
            whole = head + (answer.body or b"\0")
            writer.write(whole[: (len(head) + len(whole)) // 2 if answer.body else len(head) // 2])
            await writer.drain()
        _reset(writer)


async def _send_file(part: FilePart, writer: asyncio.StreamWriter) -> None:
    with part.path.open("rb") as file:
        file.seek(part.start)
        left = part.length
        while left and (piece := file.read(min(left, _FILE_PIECE))):
            left -= len(piece)
            writer.write(piece)
            await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST instead of FIN: a zero linger time (POSIX, SO_LINGER)."""
    layout = "hh" if sys.platform == "win32" else "ii"
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
    writer.transport.abort()
