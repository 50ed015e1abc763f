"""Somebody who calls the simulators as the platforms' pages say, request by request."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.exchange import Answer, Request
from brova_desktop.sandbox.grants import url_challenge
from brova_desktop.sandbox.sandbox import Sandbox
from tests.sandbox.tiny_video import tiny_video

VERIFIER = "v" * 64
STEP = 262_144


def query_of(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))


class Caller:
    """`token` may be exchanged for another one, or emptied."""

    platform = ""

    def __init__(self, sandbox: Sandbox, account: str = "qahwa", scopes: list[str] | None = None) -> None:
        self.sandbox = sandbox
        self.simulator = sandbox.simulators[self.platform]
        self.token = self.simulator.grant(account, scopes).access_token

    def ask(
        self, method: str, path: str, query: str | dict[str, str] = "", body: object = None, **headers: str
    ) -> Answer:
        """`body`: bytes as they are, a dict as JSON."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            named.setdefault("authorization", f"Bearer {self.token}")
        if isinstance(body, dict):
            body = json.dumps(body).encode()
            named.setdefault("content-type", "application/json; charset=UTF-8")
        raw = body if isinstance(body, bytes) else b""
        named.setdefault("content-length", str(len(raw)))
        asked = urlencode(query) if isinstance(query, dict) else query
        return self.sandbox.answer(Request(self.platform, method, path, asked, named, raw))

    def form(self, path: str, **fields: str) -> Answer:
        kind = "application/x-www-form-urlencoded"
        return self.ask("POST", path, "", urlencode(fields).encode(), content_type=kind)


class YouTubeCaller(Caller):
    platform = "youtube"
    redirect = "http://127.0.0.1:53412/"

    def consent(self, header: str = "", **changes: str | None) -> Answer:
        """`header` names the account for scripts."""
        fields = {
            "client_id": CREDENTIALS["youtube"].client_id, "redirect_uri": self.redirect, "response_type": "code",
            "scope": "https://www.googleapis.com/auth/youtube.upload https://www.googleapis.com/auth/youtube.readonly",
            "state": "s t&te", "code_challenge": url_challenge(VERIFIER), "code_challenge_method": "S256",
            "access_type": "offline", "prompt": "consent", "sandbox_account": "qahwa", **changes,
        }  # fmt: skip
        named = {name: text for name, text in fields.items() if text is not None}
        return self.ask("GET", "/o/oauth2/v2/auth", named, **({"x_sandbox_account": header} if header else {}))

    def exchange(self, code: str, /, **changes: str) -> Answer:
        secrets = CREDENTIALS["youtube"]
        fields = {
            "client_id": secrets.client_id, "client_secret": secrets.client_secret, "code": code,
            "code_verifier": VERIFIER, "redirect_uri": self.redirect, "grant_type": "authorization_code", **changes,
        }  # fmt: skip
        return self.form("/token", **{name: text for name, text in fields.items() if text})

    def refresh(self, token: str, **changes: str) -> Answer:
        secrets = CREDENTIALS["youtube"]
        fields = {"client_id": secrets.client_id, "client_secret": secrets.client_secret, "refresh_token": token,
                  "grant_type": "refresh_token", **changes}  # fmt: skip
        return self.form("/token", **fields)

    def start(
        self, size: int = 0, *, snippet: object = None, status: object = None, part: str = "snippet,status",
        query: str = "", body: object = None, **headers: str,
    ) -> Answer:  # fmt: skip
        given = body if body is not None else {
            "snippet": {"title": "Cold brew"} if snippet is None else snippet,
            "status": {"privacyStatus": "public"} if status is None else status,
        }  # fmt: skip
        if size:
            headers = {"x_upload_content_length": str(size), "x_upload_content_type": "video/mp4", **headers}
        asked = query or f"uploadType=resumable&part={part}"
        return self.ask("POST", "/upload/youtube/v3/videos", asked, given, **headers)

    def session(self, size: int = 0, **kinds: Any) -> str:
        """The query of a new session's address."""
        answer = self.start(size, **kinds)
        assert answer.status == 200, answer.body
        return urlsplit(answer.headers["Location"]).query

    def put(self, session: str, piece: bytes, content_range: str, **headers: str) -> Answer:
        return self.ask("PUT", "/upload/youtube/v3/videos", session, piece, content_range=content_range, **headers)

    def probe(self, session: str, total: int | str) -> Answer:
        return self.put(session, b"", f"bytes */{total}")

    def upload(self, file: bytes | None = None, **kinds: Any) -> str:
        """Upload a file in one piece; the video's id."""
        whole = tiny_video() if file is None else file
        session = self.session(len(whole), **kinds)
        answer = self.put(session, whole, f"bytes 0-{len(whole) - 1}/{len(whole)}")
        assert answer.status == 200, answer.body
        return str(answer.document()["id"])

    def video(self, video_id: str, part: str = "snippet,status,statistics,contentDetails,processingDetails") -> Any:
        items = self.ask("GET", "/youtube/v3/videos", {"part": part, "id": video_id}).document()["items"]
        return items[0] if items else None


class TikTokCaller(Caller):
    platform = "tiktok"
    redirect = "http://127.0.0.1:53412/callback/"

    def consent(self, **changes: str | None) -> Answer:
        fields = {
            "client_key": CREDENTIALS["tiktok"].client_id, "response_type": "code",
            "scope": "user.info.basic,video.publish", "redirect_uri": self.redirect, "state": "s t&te",
            "code_challenge": hashlib.sha256(VERIFIER.encode()).hexdigest(), "code_challenge_method": "S256",
            "sandbox_account": "qahwa", **changes,
        }  # fmt: skip
        named = {name: text for name, text in fields.items() if text is not None}
        return self.ask("GET", "/v2/auth/authorize/", named)

    def exchange(self, code: str, /, **changes: str) -> Answer:
        secrets = CREDENTIALS["tiktok"]
        fields = {
            "client_key": secrets.client_id, "client_secret": secrets.client_secret, "code": code,
            "code_verifier": VERIFIER, "redirect_uri": self.redirect, "grant_type": "authorization_code", **changes,
        }  # fmt: skip
        return self.form("/v2/oauth/token/", **{name: text for name, text in fields.items() if text})

    def refresh(self, token: str) -> Answer:
        secrets = CREDENTIALS["tiktok"]
        return self.form("/v2/oauth/token/", client_key=secrets.client_id, client_secret=secrets.client_secret,
                         grant_type="refresh_token", refresh_token=token)  # fmt: skip

    def post(self, path: str, body: object = None, query: str = "", **headers: str) -> Answer:
        return self.ask("POST", path, query, {} if body is None else body, **headers)

    def init(
        self, size: int, chunk: int | None = None, count: int = 1, *, inbox: bool = False, info: object = None,
        source: object = None,
    ) -> Answer:  # fmt: skip
        plan = {"source": "FILE_UPLOAD", "video_size": size, "chunk_size": chunk or size, "total_chunk_count": count}
        body: dict[str, object] = {"source_info": plan if source is None else source}
        if not inbox:
            body["post_info"] = {"title": "Cold brew", "privacy_level": "PUBLIC_TO_EVERYONE"} if info is None else info
        return self.post(f"/v2/post/publish/{'inbox/' if inbox else ''}video/init/", body)

    def opened(self, size: int, chunk: int | None = None, count: int = 1, **kinds: Any) -> tuple[str, str]:
        """publish_id, and the query of the upload address."""
        answer = self.init(size, chunk, count, **kinds)
        assert answer.status == 200, answer.body
        content = answer.document()["data"]
        return content["publish_id"], urlsplit(content["upload_url"]).query

    def put(self, upload: str, piece: bytes, first: int, total: int, **headers: str) -> Answer:
        stretch = f"bytes {first}-{first + len(piece) - 1}/{total}"
        named = {"content_type": "video/mp4", "content_range": stretch, **headers}
        return self.ask("PUT", "/video/", upload, piece, **named)

    def upload(self, file: bytes | None = None, **kinds: Any) -> str:
        """Post a file in one chunk; the publish_id."""
        whole = tiny_video() if file is None else file
        publish_id, upload = self.opened(len(whole), **kinds)
        assert self.put(upload, whole, 0, len(whole)).status == 201
        return publish_id

    def status(self, publish_id: str) -> Any:
        answer = self.post("/v2/post/publish/status/fetch/", {"publish_id": publish_id})
        assert answer.status == 200, answer.body
        return answer.document()["data"]


def reason_of(answer: Answer) -> tuple[int, str]:
    """Status and reason of a YouTube error, or status and code of a TikTok one, or of a flat OAuth one."""
    error = answer.document()["error"]
    if isinstance(error, str):
        return answer.status, error
    if isinstance(error["code"], int):
        assert error["code"] == answer.status and error["status"] and error["message"] == error["errors"][0]["message"]
        return answer.status, error["errors"][0]["reason"]
    assert error["log_id"] and error["message"]
    return answer.status, error["code"]
