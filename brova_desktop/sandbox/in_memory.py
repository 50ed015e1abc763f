"""The sandbox as a transport for httpx: the very same simulators, without sockets and without waiting.

    client = httpx.AsyncClient(transport=InMemoryTransport(sandbox))
    await client.get("https://open.tiktokapis.com/v2/user/info/", ...)   # the real hosts are answered
    await client.get(ADDRESSES["tiktok"] + "/v2/user/info/", ...)        # and so are these
"""

from __future__ import annotations

import httpx

from brova_desktop.sandbox.exchange import Answer, Cut, Request
from brova_desktop.sandbox.receiving import Receiving
from brova_desktop.sandbox.sandbox import Sandbox

ADDRESSES = {"youtube": "http://127.0.0.1:9", "tiktok": "http://127.0.0.1:10"}
"""What the base addresses are overridden with. Nothing listens there."""

_HOSTS = {
    "accounts.google.com": "youtube",
    "oauth2.googleapis.com": "youtube",
    "www.googleapis.com": "youtube",
    "youtube.googleapis.com": "youtube",
    "youtubeanalytics.googleapis.com": "youtube",
    "www.youtube.com": "youtube",
    "www.tiktok.com": "tiktok",
    "open.tiktokapis.com": "tiktok",
    "open-upload.tiktokapis.com": "tiktok",
    "127.0.0.1:9": "youtube",
    "127.0.0.1:10": "tiktok",
}


class InMemoryTransport(httpx.AsyncBaseTransport):
    """Cuts become what httpx raises for them: ConnectError, ReadTimeout, ReadError, RemoteProtocolError."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        platform = _HOSTS.get(request.url.netloc.decode())
        if platform is None:
            raise httpx.ConnectError(f"nobody plays {request.url.host}", request=request)
        receiving = self._sandbox.open(_request(platform, request))
        await _send(receiving, request)
        return _response(receiving.finish(), request)


async def _send(receiving: Receiving, request: httpx.Request) -> None:
    if not isinstance(request.stream, httpx.AsyncByteStream):
        raise TypeError("an asynchronous client sends asynchronous bodies")
    try:
        async for piece in request.stream:
            if piece and not receiving.feed(piece):
                return
    except BaseException:  # the one who sends has changed their mind: what arrived has arrived
        receiving.lost()
        raise


def _request(platform: str, request: httpx.Request) -> Request:
    return Request(
        platform=platform,
        method=request.method,
        path=request.url.path,
        query=request.url.query.decode("ascii"),
        headers=dict(request.headers),
        base=f"{request.url.scheme}://{request.url.netloc.decode()}",
    )


def _response(answer: Answer, request: httpx.Request) -> httpx.Response:
    if answer.cut is Cut.SILENCE:
        raise httpx.ReadTimeout("the sandbox keeps silent", request=request)
    if answer.cut is Cut.REFUSED:
        raise httpx.ConnectError("the sandbox refuses connections", request=request)
    if answer.cut is Cut.MID_ANSWER:
        raise httpx.RemoteProtocolError("the sandbox hung up within its answer", request=request)
    if answer.cut is Cut.RESET:
        raise httpx.ReadError("the sandbox reset the connection", request=request)
    body = answer.body
    if answer.file is not None:
        with answer.file.path.open("rb") as file:
            file.seek(answer.file.start)
            body = file.read(answer.file.length)
    return httpx.Response(answer.status, headers=answer.headers, content=body, request=request)
