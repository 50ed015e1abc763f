from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from brova_desktop.domain.errors import Refused
from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.front import Patience
from brova_desktop.sandbox.server import SandboxServer
from tests.sandbox.tiny_video import tiny_video

STEP = 262_144


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path, patience=Patience(head=5, body=5, silence=5)) as running:
        yield running


def connection(server: SandboxServer, platform: str = "youtube", seconds: float = 10) -> http.client.HTTPConnection:
    address = server.control if platform == "control" else server.addresses[platform]
    parts = urlsplit(address)
    return http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=seconds)


def raw(server: SandboxServer, *pieces: bytes) -> bytes:
    """Send bytes as they are and read what comes until the end."""
    parts = urlsplit(server.addresses["youtube"])
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as sock:
        for piece in pieces:
            sock.sendall(piece)
        received = b""
        while more := sock.recv(65_536):
            received += more
        return received


def headers(server: SandboxServer, platform: str = "youtube", **more: str) -> dict[str, str]:
    token = server.sandbox.simulators[platform].grant("qahwa").access_token
    return {"Authorization": f"Bearer {token}", **{name.replace("_", "-"): text for name, text in more.items()}}


def opened(server: SandboxServer, talk: http.client.HTTPConnection, named: dict[str, str], size: int) -> str:
    body = json.dumps({"snippet": {"title": "a"}, "status": {"privacyStatus": "public"}})
    kinds = {**named, "Content-Type": "application/json", "X-Upload-Content-Length": str(size)}
    talk.request("POST", "/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status", body, kinds)
    answer = talk.getresponse()
    answer.read()
    assert answer.status == 200
    location = str(answer.getheader("Location"))
    assert location.startswith(server.addresses["youtube"])
    return location.removeprefix(server.addresses["youtube"])


def test_an_upload_over_one_connection_and_the_page_that_plays_it(server: SandboxServer) -> None:
    file = tiny_video(size=3 * STEP)
    talk = connection(server)
    named = headers(server)
    session = opened(server, talk, named, len(file))
    talk.request("PUT", session, file[:STEP], {**named, "Content-Range": f"bytes 0-{STEP - 1}/{len(file)}"})
    answer = talk.getresponse()
    assert (answer.status, answer.getheader("Range"), answer.read()) == (308, f"bytes=0-{STEP - 1}", b"")
    pieces = iter([file[STEP : STEP + 1_000], file[STEP + 1_000 :]])
    talk.request("PUT", session, pieces, {**named, "Content-Range": f"bytes {STEP}-{len(file) - 1}/{len(file)}"},
                 encode_chunked=True)  # fmt: skip
    video = json.loads(talk.getresponse().read())
    (act,) = server.sandbox.published()
    assert act.id == video["id"] and act.bytes == len(file)
    talk.request("GET", act.link)
    page = talk.getresponse().read().decode()
    media = page.split('src="')[1].split('"')[0]
    talk.request("GET", media)
    assert talk.getresponse().read() == file
    talk.request("GET", media, headers={"Range": "bytes=100-199"})
    answer = talk.getresponse()
    assert (answer.status, answer.read()) == (206, file[100:200])
    assert answer.getheader("Content-Range") == f"bytes 100-199/{len(file)}"
    talk.request("GET", media, headers={"Range": f"bytes={len(file)}-"})
    answer = talk.getresponse()
    assert (answer.status, answer.read()) == (416, b"")
    talk.close()


def test_a_client_that_leaves_within_a_chunk_finds_its_whole_steps(server: SandboxServer) -> None:
    talk = connection(server)
    named = headers(server)
    session = opened(server, talk, named, 4 * STEP)
    lines = "".join(f"{name}: {value}\r\n" for name, value in {
        **named, "Host": f"127.0.0.1:{talk.port}", "Content-Length": str(4 * STEP),
        "Content-Range": f"bytes 0-{4 * STEP - 1}/{4 * STEP}",
    }.items())  # fmt: skip
    with socket.create_connection((talk.host, talk.port), timeout=10) as sock:
        sock.sendall(f"PUT {session} HTTP/1.1\r\n{lines}\r\n".encode() + bytes(2 * STEP + 100))
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(1) == b""
    talk.request("PUT", session, b"", {**named, "Content-Range": f"bytes */{4 * STEP}"})
    answer = talk.getresponse()
    answer.read()
    assert answer.getheader("Range") == f"bytes=0-{2 * STEP - 1}"
    talk.close()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(Kind.TIMEOUT), TimeoutError),
        (Fault(Kind.RESET), ConnectionResetError),
        (Fault(Kind.CONNECT_REFUSED), ConnectionResetError),
        (Fault(Kind.RESET_MID_ANSWER), (ConnectionResetError, http.client.IncompleteRead, http.client.BadStatusLine)),
    ],
    ids=lambda value: str(getattr(value, "kind", "")),
)
def test_faults_reach_the_socket(server: SandboxServer, fault: Fault, error: type[Exception]) -> None:
    server.faults.add(fault)
    talk = connection(server, seconds=0.5 if fault.kind is Kind.TIMEOUT else 10)
    with pytest.raises(error):
        talk.request("GET", "/youtube/v3/channels?part=id&mine=true", headers=headers(server))
        talk.getresponse().read()
    talk.close()


def test_a_reset_within_a_chunk(server: SandboxServer) -> None:
    talk = connection(server)
    named = headers(server)
    session = opened(server, talk, named, 8 * STEP)
    server.faults.add(Fault(Kind.RESET_MID_BODY, "youtube.upload.chunk", kept=3 * STEP + 1))
    body = {**named, "Content-Range": f"bytes 0-{8 * STEP - 1}/{8 * STEP}"}
    with pytest.raises((ConnectionResetError, BrokenPipeError)):
        talk.request("PUT", session, bytes(8 * STEP), body)
        talk.getresponse()
    talk.close()
    talk.request("PUT", session, b"", {**named, "Content-Range": f"bytes */{8 * STEP}"})
    answer = talk.getresponse()
    answer.read()
    assert answer.getheader("Range") == f"bytes=0-{3 * STEP - 1}"
    talk.close()


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: sandbox.evil.example\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n\r\n", 400),
        (b"get / HTTP/1.1\r\nHost: HOST\r\n\r\n", 400),
        (b"GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n", 400),
        (b"GET / HTTP/3\r\nHost: HOST\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: HOST\r\n folded: yes\r\n\r\n", 400),
        (b"POST /token HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST /token HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        (b"POST /token HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        (b"POST /token HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: HOST\r\n" + b"a: b\r\n" * 101 + b"\r\n", 431),
        (b"GET /" + b"a" * 40_000 + b" HTTP/1.1\r\nHost: HOST\r\n\r\n", 431),
        (b"POST /token HTTP/1.1\r\nHost: HOST\r\nContent-Length: 300000\r\n\r\n" + bytes(300_000), 413),
        (b"GET /sandbox/media/../../../etc/passwd HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", 404),
        (b"GET /sandbox/avatar/%2e%2e%2fqahwa.png HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", 200),
    ],
)
def test_what_is_not_right_is_turned_away(server: SandboxServer, request_bytes: bytes, status: int) -> None:
    host = server.addresses["youtube"].removeprefix("http://").encode()
    try:
        answer = raw(server, request_bytes.replace(b"HOST", host))
    except (ConnectionResetError, BrokenPipeError):
        assert status in (413, 431)  # it hung up on the rest of what we were sending
        return
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())


def test_a_slow_client_is_waited_for(server: SandboxServer) -> None:
    host = server.addresses["youtube"].removeprefix("http://")
    whole = f"GET /nothing HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
    assert raw(server, *(whole[place : place + 1] for place in range(len(whole)))).startswith(b"HTTP/1.1 404")


def test_a_sleeping_client_is_not() -> None:
    with SandboxServer(patience=Patience(head=0.3, body=0.3)) as server:
        host = server.addresses["youtube"].removeprefix("http://")
        assert raw(server, b"GET /nothing HTTP/1.1\r\n") == b""
        assert raw(server, f"POST /token HTTP/1.1\r\nHost: {host}\r\nContent-Length: 9\r\n\r\nabc".encode()) == b""


def test_a_client_may_ask_before_it_sends(server: SandboxServer) -> None:
    host = server.addresses["youtube"].removeprefix("http://")
    head = f"POST /token HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\nExpect: 100-continue\r\n"
    answer = raw(server, head.encode(), b"Connection: close\r\n\r\na=b")
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 ")


def test_it_listens_on_loopback_only_and_stops_cleanly(tmp_path: Path) -> None:
    server = SandboxServer(tmp_path).start()
    ports = [urlsplit(one).port for one in (server.control, *server.addresses.values())]
    held = connection(server, "tiktok")
    held.connect()
    assert any(one.name == "sandbox" for one in threading.enumerate())
    server.stop()
    server.stop()
    assert not any(one.name == "sandbox" for one in threading.enumerate())
    for port in ports:
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port or 0), timeout=2):
            pass
    held.close()


def test_a_restart_takes_the_same_ports_again(tmp_path: Path) -> None:
    with SandboxServer(tmp_path) as first:
        addresses = (first.control, dict(first.addresses))
    with SandboxServer(tmp_path) as second:
        assert (second.control, dict(second.addresses)) == addresses
        with SandboxServer(tmp_path / "other") as third:
            (tmp_path / "copy").mkdir()
            (tmp_path / "copy" / "ports.json").write_bytes((tmp_path / "ports.json").read_bytes())
            with SandboxServer(tmp_path / "copy") as fourth:
                assert len({second.control, third.control, fourth.control}) == 3


def test_a_taken_port_is_said_so(server: SandboxServer) -> None:
    with pytest.raises(Refused, match="could not listen on port"):
        SandboxServer(port=urlsplit(server.control).port or 0).start()


def test_the_environment_points_at_it(server: SandboxServer) -> None:
    environment = server.environment()
    assert environment["BROVA_YOUTUBE_URL"] == server.addresses["youtube"]
    assert environment["BROVA_TIKTOK_CLIENT_ID"] == CREDENTIALS["tiktok"].client_id == "sandbox-client-key"
    assert len(environment) == 6


def ask(server: SandboxServer, method: str, path: str, body: Any = None, **kinds: Any) -> httpx.Response:
    with httpx.Client(base_url=server.control, trust_env=False) as client:
        return client.request(method, path, json=body, **kinds)


def test_the_control_page_shows_and_steers(server: SandboxServer) -> None:
    token = server.sandbox.tiktok.grant("sara")
    assert ask(server, "GET", "/accounts").json()["tiktok"][1]["is_connected"] is True
    added = ask(server, "POST", "/faults", {"kind": "error", "operation": "tiktok.*", "code": "internal_error"})
    assert added.json()["rules"][0]["code"] == "internal_error"
    info = httpx.get(server.addresses["tiktok"] + "/v2/user/info/", params={"fields": "open_id"}, trust_env=False,
                     headers={"Authorization": f"Bearer {token.access_token}"})  # fmt: skip
    assert info.status_code == 500
    assert ask(server, "GET", "/requests").json()["requests"][-1]["fault"] == "error"
    assert ask(server, "POST", "/faults", {"rate": 0.5, "seed": 3}).json()["rate"] == 0.5
    ask(server, "DELETE", "/faults")
    assert ask(server, "GET", "/faults").json()["rate"] == 0
    before = ask(server, "GET", "/clock").json()["now"]
    assert ask(server, "POST", "/clock", {"advance": 86_400}).json()["now"] > before
    assert ask(server, "POST", "/expire-tokens", {"platform": "tiktok"}).json() == {"expired": 0}  # they had expired
    assert ask(server, "POST", "/revoke", {"platform": "tiktok", "account": "sara"}).json() == {"revoked": 2}
    assert ask(server, "GET", "/published").json() == {"published": []}
    page = ask(server, "GET", "/")
    assert page.headers["Content-Type"].startswith("text/html") and "Qahwa Box" in page.text
    ask(server, "POST", "/reset")
    assert ask(server, "GET", "/requests").json() == {"requests": []}


def test_the_control_page_shows_what_was_published_escaped(server: SandboxServer) -> None:
    from tests.sandbox.callers import TikTokCaller

    TikTokCaller(server.sandbox).upload(info={"title": "<script>alert(1)</script>", "privacy_level": "SELF_ONLY"})
    page = ask(server, "GET", "/").text
    assert "<script>" not in page and "&lt;script&gt;" in page
    (entry,) = ask(server, "GET", "/published").json()["published"]
    assert (entry["platform"], entry["outcome"], entry["requests"]) == ("tiktok", "processing", 2)


def test_the_apps_review_can_be_withdrawn(server: SandboxServer) -> None:
    from tests.sandbox.callers import TikTokCaller, reason_of

    caller = TikTokCaller(server.sandbox)
    assert ask(server, "POST", "/audit", {"audited": "no"}).json() == {"audited": "no"}
    assert reason_of(caller.init(9)) == (403, "unaudited_client_can_only_post_to_private_accounts")
    assert "Not passed" in ask(server, "GET", "/").text
    ask(server, "POST", "/audit", {"audited": "yes"})
    assert caller.init(9).status == 200


def test_forms_of_the_control_page_lead_back_to_it(server: SandboxServer) -> None:
    form = {"kind": "status", "operation": "*", "times": "2", "status": "502", "code": "", "retry_after": ""}
    with httpx.Client(base_url=server.control, trust_env=False) as client:
        answer = client.post("/faults", data=form, headers={"Origin": server.control})
        assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    (rule,) = server.faults.document()["rules"]
    assert (rule["kind"], rule["times"], rule["status"]) == ("status", 2, 502)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/faults", {"kind": "storm"}),
        ("/faults", {"kind": "error", "operation": "youtube.*", "code": "tooBlue"}),
        ("/faults", {"rate": 2}),
        ("/faults", [1]),
        ("/clock", {"advance": "long"}),
        ("/audit", {"audited": True}),
        ("/finish-draft", {"publish_id": "nobody"}),
    ],
)
def test_the_control_page_refuses_nonsense(server: SandboxServer, path: str, body: object) -> None:
    answer = ask(server, "POST", path, body)
    assert answer.status_code == 400 and answer.json()["error"]


def test_pages_of_other_sites_may_not_steer(server: SandboxServer) -> None:
    for named in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        assert ask(server, "POST", "/reset", headers=named).status_code == 403
    assert ask(server, "POST", "/nothing").status_code == 404
    assert ask(server, "GET", "/nothing").status_code == 404
