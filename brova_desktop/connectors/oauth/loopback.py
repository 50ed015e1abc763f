"""The listener on this machine that catches one answer (RFC 8252, 7.3), and nothing else.

A small HTTP server of our own: it serves one path to one visitor, on 127.0.0.1 only, and is gone afterwards. Wrong and
repeated states get a page that says so while the sign-in goes on waiting; slow and noisy visitors are cut off.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from http import HTTPStatus
from urllib.parse import urlsplit

from brova_desktop.connectors.net.service import is_loopback
from brova_desktop.connectors.oauth.answer import belongs, code_of, fields_of
from brova_desktop.connectors.oauth.landing import HEADERS, Landing
from brova_desktop.domain.errors import Act, BadInput, BrovaError, Refused
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import RedirectRule
from brova_desktop.ports.vault import Secret

HEAD_LIMIT = 16_384
VISITOR_SECONDS = 10.0
VISITORS = 16

log = logging.getLogger(__name__)


class Loopback:
    """Waits for the answer that carries `state`. `caught` hears the code, or the error the platform sent, once."""

    def __init__(self, rule: RedirectRule, state: str, platform: str, landing: Landing,
                 caught: Callable[[Secret | BrovaError], None]) -> None:
        self._rule = rule
        self._state = state
        self._platform = platform
        self._landing = landing
        self._caught = caught
        self._used = False
        self._server: asyncio.Server | None = None
        self._visits: set[asyncio.Task[None]] = set()
        self._port = 0

    @property
    def redirect(self) -> str:
        """Where the platform is to send the browser."""
        return f"http://{self._rule.host}:{self._port}{self._rule.path}"

    async def open(self) -> None:
        """Begin to listen. Raises Refused when the port is taken."""
        try:
            self._server = await asyncio.start_server(self._visit, "127.0.0.1", self._rule.port, limit=HEAD_LIMIT)
        except OSError as error:
            raise _port_taken(self._rule.port, self._platform, error) from error
        self._port = self._server.sockets[0].getsockname()[1]
        log.debug("waiting for %s on port %s", self._platform, self._port)

    async def close(self) -> None:
        """Stop listening; pages on their way are finished first, within a moment."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        own = asyncio.current_task()
        visits = {one for one in self._visits if one is not own}
        if visits:
            _, slow = await asyncio.wait(visits, timeout=1.0)
            for one in slow:
                one.cancel()
            await asyncio.gather(*slow, return_exceptions=True)
        if server is not None:
            await server.wait_closed()

    async def _visit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        own = asyncio.current_task()
        if own is not None:
            self._visits.add(own)
            own.add_done_callback(self._visits.discard)
        outcome: Secret | BrovaError | None = None
        try:
            async with asyncio.timeout(VISITOR_SECONDS):
                status, page, outcome = await self._answered(reader)
                writer.write(_response(status, page))
                await writer.drain()
        except (TimeoutError, OSError):
            log.debug("a visitor was too slow or went away")
        except asyncio.CancelledError:
            log.debug("a visitor was cut off")  # asyncio's stream callback would report a cancelled task as an error
        finally:
            writer.close()
            if outcome is not None:
                self._caught(outcome)

    async def _answered(self, reader: asyncio.StreamReader) -> tuple[HTTPStatus, bytes, Secret | BrovaError | None]:
        if len(self._visits) > VISITORS:
            return HTTPStatus.SERVICE_UNAVAILABLE, b"", None
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            return HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, b"", None
        except asyncio.IncompleteReadError:
            return HTTPStatus.BAD_REQUEST, b"", None
        request = _request(head)
        if request is None or not is_loopback(_host(request[2])):
            return HTTPStatus.BAD_REQUEST, b"", None
        method, target, _ = request
        path, _, query = target.partition("?")
        if path != self._rule.path:
            return HTTPStatus.NOT_FOUND, b"", None
        if method != "GET":
            return HTTPStatus.METHOD_NOT_ALLOWED, b"", None
        return self._judged(query)

    def _judged(self, query: str) -> tuple[HTTPStatus, bytes, Secret | BrovaError | None]:
        try:
            fields = fields_of(query)
        except BadInput:
            fields = {}
        if self._used or not belongs(fields, self._state):
            log.info("an answer that does not belong to the sign-in with %s was refused", self._platform)
            return HTTPStatus.BAD_REQUEST, self._landing.stranger(), None
        self._used = True
        try:
            code = code_of(fields, self._platform)
        except BrovaError as error:
            return HTTPStatus.OK, self._landing.refused(error.happened), error
        return HTTPStatus.OK, self._landing.connected(self._platform), code


def _request(head: bytes) -> tuple[str, str, Mapping[str, str]] | None:
    """Method, target and headers (names in lower case), None for what is no HTTP/1 request."""
    lines = head.decode("latin-1").split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1.") or not parts[1].startswith("/"):
        return None
    headers = dict[str, str]()
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    return parts[0], parts[1], headers


def _host(headers: Mapping[str, str]) -> str | None:
    """The name we were called by: a web page that made its own name lead here is not us (DNS rebinding)."""
    try:
        return urlsplit("//" + headers.get("host", "")).hostname
    except ValueError:
        return None


def _response(status: HTTPStatus, page: bytes) -> bytes:
    headers = {**HEADERS, "Content-Length": str(len(page))}
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + page


def _port_taken(port: int, platform: str, error: OSError) -> Refused:
    if port == 0:
        return Refused(say("This computer does not let us wait for the answer of {platform}.", platform=platform),
                       next_step=say("Check the firewall, then try again."), acts=(Act.RETRY,), detail=str(error))
    return Refused(say("{platform} answers on port {port} only, and another program uses it.", platform=platform,
                       port=port),
                   next_step=say("Close the other program (or another sign-in that is open), then try again."),
                   acts=(Act.RETRY,), detail=str(error))
