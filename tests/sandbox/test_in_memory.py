from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import httpx
import pytest

from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.in_memory import ADDRESSES, InMemoryTransport
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.jobs.clocks import HandClock
from tests.sandbox.tiny_video import tiny_video

CHANNELS = "/youtube/v3/channels?part=id&mine=true"


def client(sandbox: Sandbox) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=InMemoryTransport(sandbox), follow_redirects=False)


async def ask(sandbox: Sandbox, address: str) -> httpx.Response:
    token = sandbox.youtube.grant("qahwa").access_token
    async with client(sandbox) as talk:
        return await talk.get(address, headers={"Authorization": f"Bearer {token}"})


@pytest.mark.parametrize("base", [ADDRESSES["youtube"], "https://www.googleapis.com", "https://youtube.googleapis.com"])
def test_real_hosts_and_overridden_ones_are_answered(sandbox: Sandbox, base: str) -> None:
    assert asyncio.run(ask(sandbox, base + CHANNELS)).status_code == 200


def test_nobody_plays_the_rest_of_the_world(sandbox: Sandbox) -> None:
    with pytest.raises(httpx.ConnectError):
        asyncio.run(ask(sandbox, "https://example.com/"))


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (Kind.TIMEOUT, httpx.ReadTimeout),
        (Kind.TIMEOUT_AFTER, httpx.ReadTimeout),
        (Kind.RESET, httpx.ReadError),
        (Kind.RESET_AFTER, httpx.ReadError),
        (Kind.RESET_MID_BODY, httpx.ReadError),
        (Kind.RESET_MID_ANSWER, httpx.RemoteProtocolError),
        (Kind.CONNECT_REFUSED, httpx.ConnectError),
    ],
)
def test_cuts_are_what_httpx_raises(sandbox: Sandbox, kind: Kind, error: type[Exception]) -> None:
    sandbox.faults.add(Fault(kind))
    with pytest.raises(error):
        asyncio.run(ask(sandbox, ADDRESSES["youtube"] + CHANNELS))


def test_a_body_may_come_in_pieces(sandbox: Sandbox) -> None:
    file = tiny_video(size=600_000)

    async def pieces() -> AsyncIterator[bytes]:
        for place in range(0, len(file), 10_000):
            yield file[place : place + 10_000]

    async def upload() -> None:
        token = {"Authorization": f"Bearer {sandbox.youtube.grant('qahwa').access_token}"}
        async with client(sandbox) as talk:
            address = ADDRESSES["youtube"] + "/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status"
            opened = await talk.post(address, headers=token, json={"snippet": {"title": "a"}, "status": {}})
            stretch = {"Content-Range": f"bytes 0-{len(file) - 1}/{len(file)}", "Content-Length": str(len(file))}
            sandbox.faults.add(Fault(Kind.RESET_MID_BODY, "youtube.upload.chunk", kept=300_000))
            with pytest.raises(httpx.ReadError):
                await talk.put(opened.headers["Location"], content=pieces(), headers={**token, **stretch})
            probe = {"Content-Range": f"bytes */{len(file)}"}
            asked = await talk.put(opened.headers["Location"], headers={**token, **probe})
            assert (asked.status_code, asked.headers["Range"]) == (308, "bytes=0-262143")
            stretch = {"Content-Range": f"bytes 262144-{len(file) - 1}/{len(file)}"}
            done = await talk.put(opened.headers["Location"], content=file[262_144:], headers={**token, **stretch})
            assert done.status_code == 200

    asyncio.run(upload())
    (act,) = sandbox.published()
    assert act.sha256 == hashlib.sha256(file).hexdigest()


async def eager(talk: httpx.AsyncClient, method: str, address: str, **kinds: Any) -> httpx.Response | None:
    """One request; None when no usable answer came."""
    try:
        answer = await talk.request(method, address, **kinds)
    except httpx.TransportError:
        return None
    return None if answer.status_code in (429, 500, 502, 503, 504) else answer


async def careful_upload(talk: httpx.AsyncClient, sandbox: Sandbox, file: bytes, title: str) -> None:
    """What a client has to do: never open a second session before the first one was asked."""
    def named(**more: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {sandbox.youtube.grant('qahwa').access_token}", **more}

    session = None
    address = ADDRESSES["youtube"] + "/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status"
    while session is None:
        opened = await eager(talk, "POST", address, headers=named(), json={"snippet": {"title": title}, "status": {}})
        session = opened.headers.get("Location") if opened is not None else None
    first = 0
    while True:
        stretch = {"Content-Range": f"bytes {first}-{len(file) - 1}/{len(file)}"}
        answer = await eager(talk, "PUT", session, content=file[first:], headers=named(**stretch))
        while answer is None or answer.status_code == 401:
            probe = {"Content-Range": f"bytes */{len(file)}"}
            answer = await eager(talk, "PUT", session, headers=named(**probe))
        if answer.status_code == 200:
            return
        assert answer.status_code == 308, answer.text
        first = int(answer.headers["Range"].split("-")[1]) + 1 if "Range" in answer.headers else 0


def test_a_careful_client_publishes_once_whatever_goes_wrong() -> None:
    sandbox = Sandbox(clock=HandClock(), youtube=YouTubeRules(uploads_per_day=10**6, chunk_step=128))
    sandbox.faults.at_random(0.3, seed=11, operation="youtube.upload.*")
    files = [tiny_video(size=1_500, seed=place) for place in range(150)]

    async def run() -> None:
        async with client(sandbox) as talk:
            for place, file in enumerate(files):
                await careful_upload(talk, sandbox, file, f"Number {place}")

    asyncio.run(run())
    published = sandbox.published()
    assert [act.title for act in published] == [f"Number {place}" for place in range(150)]
    assert [act.sha256 for act in published] == [hashlib.sha256(file).hexdigest() for file in files]
    assert len({seen.fault for seen in sandbox.requests()}) > 8


def test_a_careless_client_is_caught() -> None:
    """Who begins anew after a lost answer publishes twice, and the log says so."""
    sandbox = Sandbox(clock=HandClock(), tiktok=TikTokRules(processing_seconds=0))
    token = {"Authorization": f"Bearer {sandbox.tiktok.grant('qahwa').access_token}"}
    file = tiny_video()
    source = {"source": "FILE_UPLOAD", "video_size": len(file), "chunk_size": len(file), "total_chunk_count": 1}
    sandbox.faults.add(Fault(Kind.TIMEOUT_AFTER, "tiktok.upload.chunk"))

    async def post(talk: httpx.AsyncClient) -> bool:
        body = {"post_info": {"title": "a", "privacy_level": "SELF_ONLY"}, "source_info": source}
        address = ADDRESSES["tiktok"] + "/v2/post/publish/video/init/"
        opened = await talk.post(address, headers=token, json=body)
        stretch = {"Content-Range": f"bytes 0-{len(file) - 1}/{len(file)}", "Content-Type": "video/mp4"}
        upload = opened.json()["data"]["upload_url"]
        return await eager(talk, "PUT", upload, content=file, headers=stretch) is not None

    async def run() -> None:
        async with client(sandbox) as talk:
            while not await post(talk):
                pass

    finished: Coroutine[Any, Any, None] = run()
    asyncio.run(finished)
    assert len(sandbox.published()) == 2
