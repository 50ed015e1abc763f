from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import httpx
import pytest

from brova_desktop.connectors.net.failures import Garbled, Lost, NotSent
from brova_desktop.connectors.net.service import Service, override_of
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.domain.errors import BadInput
from brova_desktop.ports.vault import Secret
from tests.connectors.clocks import StillClock

SHOP = Service("shop", "The shop", ("https://api.shop.test", "https://auth.shop.test"), domains=("shopcdn.test",))
PLANTED = "planted-Token-4711-which-nobody-may-see"


def asked(
    answer: Callable[[httpx.Request], httpx.Response], url: str = "https://api.shop.test/v1/things",
    override: str | None = None, method: str = "GET", **how: Any,
) -> Any:
    """What one request gives when the service is a function."""

    async def scene() -> Any:
        wire = Wire(SHOP, override=override, transport=httpx.MockTransport(answer), clock=StillClock())
        try:
            return await wire.send(method, url, **how)
        finally:
            await wire.close()

    return asyncio.run(scene())


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"url": str(request.url), "headers": dict(request.headers),
                                     "body": request.content.decode()})


@pytest.mark.parametrize(("override", "where"), [
    (None, "https://auth.shop.test/token?x=1"),
    ("http://127.0.0.1:9000", "http://127.0.0.1:9000/token?x=1"),
    ("http://127.0.0.1:9000/shop/", "http://127.0.0.1:9000/shop/token?x=1"),
    ("https://double.example", "https://double.example/token?x=1"),
])
def test_an_override_takes_the_place_of_scheme_and_host(override: str | None, where: str) -> None:
    assert asked(echo, "https://auth.shop.test/token?x=1", override).json()["url"] == where


@pytest.mark.parametrize("override", [
    "http://example.com", "ftp://127.0.0.1", "127.0.0.1:9000", "http://user@127.0.0.1:1", "http://127.0.0.1:99999",
    "http://localhost.evil.example", "https://a.example/?x=1", "http://[::1",
])
def test_an_override_off_this_machine_must_be_https(override: str) -> None:
    with pytest.raises(BadInput, match="cannot be used"):
        Wire(SHOP, override=override, clock=StillClock())


def test_a_host_the_service_does_not_list_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="does not list"):
        asked(echo, "https://api.shop.test.evil.example/")


def test_the_environment_wins_over_the_settings() -> None:
    assert override_of(SHOP, {"shop": "https://a.example"}, {}) == "https://a.example"
    assert override_of(SHOP, {"shop": "https://a.example"}, {"BROVA_SHOP_URL": "https://b.example"}) == "https://b.example"
    assert override_of(SHOP, {}, {}) is None


@pytest.mark.parametrize("url", [
    "http://upload.shopcdn.test/x", "https://127.0.0.1/x", "https://localhost/x", "file:///etc/passwd", "", "https://",
    "https://[::1/x", "https://a.example:99999/", "https://a.example/\x00", "https://a.example/\r\nX: 1",
    "https://127.8.8.8/x", "https://0.0.0.0/x", "https://169.254.169.254/latest", "https://10.0.0.1/x",
    "https://192.168.1.1/x", "https://[fe80::1]/x", "https://[::ffff:127.0.0.1]/x", "https://cam.localhost/x",
])
def test_a_service_cannot_send_us_onto_this_machine_or_off_tls(url: str) -> None:
    with pytest.raises(Garbled):
        asked(echo, url, given=True)


def test_a_given_address_is_used_as_it_is() -> None:
    assert asked(echo, "https://up.shopcdn.test/s?id=7", given=True).json()["url"] == "https://up.shopcdn.test/s?id=7"
    here = "http://127.0.0.1:9000/up?id=7"
    assert asked(echo, here, "http://127.0.0.1:9000/shop", given=True).json()["url"] == here


def test_our_token_never_goes_to_strangers() -> None:
    token = Secret(PLANTED)
    answer = asked(echo, "https://up.shopcdn.test/s", given=True, token=token)
    assert answer.json()["headers"]["authorization"] == f"Bearer {PLANTED}"
    with pytest.raises(Garbled):
        asked(echo, "https://evilshopcdn.test/s", given=True, token=token)


@pytest.mark.parametrize("status", [200, 204, 301, 308, 401, 404, 429, 500, 503])
def test_every_status_is_an_answer_and_no_redirect_is_followed(status: int) -> None:
    reply = asked(lambda request: httpx.Response(status, headers={"Location": "https://evil.example/"}))
    assert reply.status == status and reply.headers["location"] == "https://evil.example/"


def test_cookies_are_not_carried_from_one_account_to_the_next() -> None:
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(200, headers={"Set-Cookie": "who=first; Path=/"})

    async def scene() -> None:
        wire = Wire(SHOP, transport=httpx.MockTransport(answer), clock=StillClock())
        for _ in range(2):
            await wire.send("GET", "https://api.shop.test/")
        await wire.close()

    asyncio.run(scene())
    assert seen == [None, None]


FAULTS: list[tuple[type[httpx.HTTPError], type[Exception]]] = [
    (httpx.ConnectError, NotSent), (httpx.ConnectTimeout, NotSent), (httpx.PoolTimeout, NotSent),
    (httpx.ProxyError, NotSent), (httpx.ReadTimeout, Lost), (httpx.WriteTimeout, Lost), (httpx.ReadError, Lost),
    (httpx.WriteError, Lost), (httpx.RemoteProtocolError, Lost), (httpx.LocalProtocolError, Lost),
    (httpx.DecodingError, Garbled),
]


@pytest.mark.parametrize(("fault", "ours"), FAULTS, ids=lambda one: one.__name__)
def test_a_fault_says_whether_the_request_may_have_had_its_effect(
    fault: type[httpx.HTTPError], ours: type[Exception]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise fault(f"while sending access_token={PLANTED}")

    with pytest.raises(ours) as caught:
        asked(answer)
    assert PLANTED not in repr(caught.value) + caught.value.detail + caught.value.sentence()  # type: ignore[attr-defined]


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    sent: list[int] = []

    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                sent.append(1)
                yield b"x" * 1000

    with pytest.raises(Garbled):
        asked(lambda request: httpx.Response(200, stream=Endless()), limit=10_000)
    assert len(sent) < 20


def test_query_form_and_json_are_sent_as_services_read_them() -> None:
    said = asked(echo, params={"part": "a,b", "mine": True, "most": 5}).json()
    assert said["url"].endswith("?part=a%2Cb&mine=true&most=5")
    assert asked(echo, method="POST", form={"a": "1 2&x"}).json()["body"] == "a=1+2%26x"
    assert asked(echo, method="POST", json={"a": "ü"}).json()["body"] == '{"a":"ü"}'


@pytest.mark.parametrize("how", [
    {"token": Secret(PLANTED)}, {"params": {"q": PLANTED}}, {"form": {"client_secret": PLANTED}},
    {"headers": {"X-Upload-Token": PLANTED}}, {"content": PLANTED.encode()},
])
def test_no_log_line_names_a_secret(how: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="brova_desktop")
    with pytest.raises(Lost):
        asked(lambda request: (_ for _ in ()).throw(httpx.ReadError("broken")), method="POST", **how)
    reply = asked(lambda request: httpx.Response(200, text=PLANTED), method="POST", **how)
    assert "POST api.shop.test/v1/things" in caplog.text
    assert PLANTED not in caplog.text + repr(reply)


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


def on_a_socket(serve: Serve, timeout: float = 5.0) -> Any:
    """One request over a real connection to a server that is a function."""

    async def serving(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        finally:
            writer.close()
            served.set()

    served = asyncio.Event()

    async def scene() -> Any:
        server = await asyncio.start_server(serving, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        wire = Wire(SHOP, override=f"http://127.0.0.1:{port}", clock=StillClock(), timeout=timeout)
        try:
            return await wire.send("POST", "https://api.shop.test/x", content=b"hello")
        finally:
            await wire.close()
            await served.wait()
            server.close()
            await server.wait_closed()

    return asyncio.run(scene())


def test_this_machine_is_asked_directly_whatever_proxy_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"hello")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nRetry-After: 7\r\n\r\nok")
        await writer.drain()

    reply = on_a_socket(serve)
    assert (reply.status, reply.body, reply.retry_after) == (200, b"ok", 7.0)


def test_a_proxy_that_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://proxy.example:1")

    async def scene() -> None:
        await Wire(SHOP, clock=StillClock()).send("GET", "https://api.shop.test/")

    with pytest.raises(BadInput, match="proxy"):
        asyncio.run(scene())


def test_a_connection_that_is_dropped_is_lost() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"hello")

    with pytest.raises(Lost, match="broke off"):
        on_a_socket(serve)


def test_a_service_that_never_answers_is_lost() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    with pytest.raises(Lost, match="in time"):
        on_a_socket(serve, timeout=0.05)


def test_a_closed_door_is_not_sent() -> None:
    async def scene() -> None:
        server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        wire = Wire(SHOP, override=f"http://127.0.0.1:{port}", clock=StillClock())
        try:
            await wire.send("GET", "https://api.shop.test/")
        finally:
            await wire.close()

    with pytest.raises(NotSent, match="cannot be reached"):
        asyncio.run(scene())
