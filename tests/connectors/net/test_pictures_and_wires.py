from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx
import pytest

from brova_desktop.connectors.net.failures import Garbled
from brova_desktop.connectors.net.pictures import AVATAR_LIMIT, Picture, fetch_picture, kind_of
from brova_desktop.connectors.net.service import Service
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.net.wires import Wires
from brova_desktop.domain.errors import BadInput
from tests.connectors.clocks import StillClock

SHOP = Service("shop", "The shop", ("https://api.shop.test",))
MAIL = Service("mail", "The mail", ("https://api.mail.test",))


def fetched(answer: Callable[[httpx.Request], httpx.Response], address: str = "https://cdn.test/a.png") -> Picture:
    async def scene() -> Picture:
        wire = Wire(SHOP, transport=httpx.MockTransport(answer), clock=StillClock())
        try:
            return await fetch_picture(wire, address)
        finally:
            await wire.close()

    return asyncio.run(scene())


@pytest.mark.parametrize(("content", "suffix"), [
    (b"\xff\xd8\xff\xe0 and on", "jpg"), (b"\x89PNG\r\n\x1a\n and on", "png"), (b"GIF89a and on", "gif"),
    (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
])
def test_a_picture_is_what_its_bytes_say(content: bytes, suffix: str) -> None:
    headers = {"Content-Type": "text/html"}
    assert fetched(lambda request: httpx.Response(200, content=content, headers=headers)).suffix == suffix


@pytest.mark.parametrize("content", [b"", b"<svg onload='x'>", b"<html>", b"RIFF\x00\x00\x00\x00WAVE", b"MZ"])
def test_nothing_else_is_taken_for_one(content: bytes) -> None:
    assert kind_of(content) is None
    with pytest.raises(Garbled):
        fetched(lambda request: httpx.Response(200, content=content, headers={"Content-Type": "image/png"}))


@pytest.mark.parametrize("status", [301, 404, 500])
def test_a_picture_that_is_not_there_is_told(status: int) -> None:
    with pytest.raises(Garbled):
        fetched(lambda request: httpx.Response(status, content=b"\x89PNG\r\n\x1a\n"))


def test_a_huge_picture_is_not_read_to_its_end() -> None:
    with pytest.raises(Garbled):
        fetched(lambda request: httpx.Response(200, content=b"\xff\xd8\xff" + bytes(AVATAR_LIMIT)))


@pytest.mark.parametrize("address", [
    "http://cdn.test/a.png", "https://127.0.0.1/a.png", "file:///etc/passwd", "data:,x",
])
def test_a_picture_comes_over_tls_and_from_outside(address: str) -> None:
    with pytest.raises(Garbled):
        fetched(lambda request: httpx.Response(200, content=b"\xff\xd8\xff"), address)


def test_each_service_has_one_wire_and_all_are_closed_together() -> None:
    async def scene() -> None:
        overrides = {"shop": "http://127.0.0.1:9", "mail": "http://example.org"}
        wires = Wires(lambda service: overrides.get(service.name), StillClock(),
                      transport=lambda service: httpx.MockTransport(lambda request: httpx.Response(204)))
        assert wires(SHOP) is wires(SHOP)
        assert wires(SHOP).address("https://api.shop.test/x") == "http://127.0.0.1:9/x"
        with pytest.raises(BadInput, match="The mail"):
            wires(MAIL)
        assert (await wires(SHOP).send("GET", "https://api.shop.test/x")).status == 204
        await wires.close()
        await wires.close()

    asyncio.run(scene())
