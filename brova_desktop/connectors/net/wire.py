"""The one way out. An adapter names addresses as its service's documents do; the wire knows where they really lead."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx

from brova_desktop.connectors.net.client import make_client, time_limits
from brova_desktop.connectors.net.failures import connection_trouble, garbled, unusable_address
from brova_desktop.connectors.net.reply import Reply, wait_asked
from brova_desktop.connectors.net.service import Service, is_inside, is_loopback, origin_of, without_origin
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.vault import Secret

MEBIBYTE = 1024 * 1024
ANSWER_LIMIT = 4 * MEBIBYTE
SLOWEST = 8 * 1024
"""Bytes a second below which a transfer is given up."""

log = logging.getLogger(__name__)


class Wire:
    """Requests to one service. Nothing is repeated and no redirect is followed here.

    `override` takes the place of scheme and host of all hosts of the service; a path in it is kept as prefix.
    Raises BadInput for an override that is neither https nor http on this machine. Belongs to one event loop at a
    time; `close` when done.
    """

    def __init__(self, service: Service, *, override: str | None = None,
                 transport: httpx.AsyncBaseTransport | None = None, timeout: float = 30.0, clock: Clock) -> None:
        self.service = service
        self._override = _checked_override(service, override)
        self._transport = transport
        self._seconds = timeout
        self._clock = clock
        self._client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"Wire({self.service.name!r})"

    def address(self, url: str) -> str:
        """Where an address of the service's documents leads. ValueError for a host the service does not list."""
        if origin_of(url) not in self.service.hosts:
            raise ValueError(f"{self.service.name} does not list {origin_of(url)}")
        return url if self._override is None else self._override + without_origin(url)

    async def send(self, method: str, url: str, *, token: Secret | None = None,
                   params: Mapping[str, str | int | bool] | None = None, json: Any = None,
                   form: Mapping[str, str] | None = None, content: bytes | AsyncIterator[bytes] | None = None,
                   headers: Mapping[str, str] | None = None, given: bool = False, limit: int = ANSWER_LIMIT,
                   timeout: float | None = None) -> Reply:  # noqa: ASYNC109 - of one read or write, not of the call
        """One request and its whole answer, of at most `limit` bytes. Every status is an answer.

        `given`: the service itself handed the address out; it is used as it is. Raises NotSent, Lost, and Garbled
        for answers that are too large or cannot be decoded.
        """
        target = self._given(url, token) if given else self.address(url)
        seconds = self._seconds if timeout is None else timeout
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bearer {token.reveal()}"
        try:
            request = self._opened().build_request(
                method, target, params=_texts(params), json=json, data=form, content=content, headers=sent,
                timeout=time_limits(seconds))
        except httpx.InvalidURL as error:
            raise garbled(self.service.title, "an address that is none") from error
        return await self._exchange(request, limit, _deadline(request, seconds))

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _opened(self) -> httpx.AsyncClient:
        if self._client is None:
            self._client = make_client(self._transport, self._seconds)
        return self._client

    async def _exchange(self, request: httpx.Request, limit: int, deadline: float | None) -> Reply:
        began = self._clock.monotonic()
        where = f"{request.method} {request.url.host}{request.url.path}"
        try:
            async with asyncio.timeout(deadline):
                response = await self._opened().send(request, stream=True)
                try:
                    body = await self._body(response, limit)
                finally:
                    await response.aclose()
        except (httpx.HTTPError, TimeoutError) as error:
            log.info("%s: %s", where, type(error).__name__)
            raise connection_trouble(error, self.service.title) from error
        log.debug("%s: %s, %s bytes, %.3f s", where, response.status_code, len(body), self._clock.monotonic() - began)
        wait = wait_asked(response.headers.get("retry-after"), self._clock.now())
        return Reply(self.service.title, response.status_code, dict(response.headers), body, wait)

    async def _body(self, response: httpx.Response, limit: int) -> bytes:
        pieces, size = list[bytes](), 0
        async for piece in response.aiter_bytes():
            size += len(piece)
            if size > limit:
                raise garbled(self.service.title, f"HTTP {response.status_code}, more than {limit} bytes")
            pieces.append(piece)
        return b"".join(pieces)

    def _given(self, url: str, token: Secret | None) -> str:
        """An address from the service's mouth: it must not lead into this network or carry our token to strangers."""
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname or "", parts.port
        except ValueError as error:
            raise garbled(self.service.title, "an address that is none") from error
        ours = self._override is not None and origin_of(url) == origin_of(self._override)
        local = self._override is not None and is_loopback(urlsplit(self._override).hostname) and is_loopback(host)
        if not (ours or local) and (parts.scheme != "https" or not host or is_inside(host)):
            raise garbled(self.service.title, f"an address at {parts.scheme}://{host}")
        if token is not None and not (ours or local or self.service.has(host)):
            raise garbled(self.service.title, f"an address at {host}, which is not its own")
        return url


def _checked_override(service: Service, override: str | None) -> str | None:
    if not override:
        return None
    try:
        parts = urlsplit(override)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise unusable_address(service.title, "no address") from error
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    if not host or not safe or parts.query or parts.fragment or parts.username is not None:
        raise unusable_address(service.title, f"{parts.scheme}://{host}")
    return override.rstrip("/")


def _texts(params: Mapping[str, str | int | bool] | None) -> dict[str, str] | None:
    """Booleans as services spell them; None keeps the query that an address already has."""
    if not params:
        return None
    return {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in params.items()}


def _deadline(request: httpx.Request, seconds: float) -> float | None:
    """A limit for the whole exchange: a service that sends a byte now and then must not hold us for ever."""
    size = request.headers.get("content-length", "0" if "transfer-encoding" not in request.headers else "")
    return 4 * seconds + int(size) / SLOWEST if size.isdigit() else None
