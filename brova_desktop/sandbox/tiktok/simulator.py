"""TikTok's addresses and who answers them.

Operations: tiktok.consent, tiktok.token.exchange, tiktok.token.refresh, tiktok.revoke, tiktok.user.info,
tiktok.creator_info, tiktok.video.init, tiktok.inbox.init, tiktok.photo.init, tiktok.upload.chunk, tiktok.status,
tiktok.video.list, tiktok.video.query, tiktok.page (watch pages, avatars, media), tiktok.unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from brova_desktop.sandbox.accounts import TIKTOK_ACCOUNTS
from brova_desktop.sandbox.exchange import Answer, Operation, Refusal, Request
from brova_desktop.sandbox.grants import Grants, Life, Spelling
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.published import Published
from brova_desktop.sandbox.simulator import Simulator
from brova_desktop.sandbox.tiktok.chunks import Chunks
from brova_desktop.sandbox.tiktok.desk import Desk, enveloped, oauth_refused, refused
from brova_desktop.sandbox.tiktok.facts import OAUTH_ERRORS, SCOPES, TikTokRules
from brova_desktop.sandbox.tiktok.posting import Posting
from brova_desktop.sandbox.tiktok.posts import Posts
from brova_desktop.sandbox.tiktok.reading import Reading
from brova_desktop.sandbox.tiktok.sign_in import SignIn
from brova_desktop.sandbox.watching import Watched, nothing_to_watch, watch_page

_WATCH = re.compile(r"/@([^/]+)/(?:video|photo)/(\d+)")


class TikTok(Simulator):
    """Login Kit, Content Posting API and Display API, all behind one address."""

    platform = "tiktok"

    def __init__(self, ground: Ground, rules: TikTokRules) -> None:
        super().__init__(ground, TIKTOK_ACCOUNTS)
        self.rules = rules
        life = Life(
            access=rules.access_seconds, refresh=rules.refresh_seconds, code=rules.code_seconds, rotates=True,
            grace=rules.refresh_grace,
        )  # fmt: skip
        self.grants = Grants(ground, self.platform, life, Spelling("Sbx*0!", "act.", "rft."))
        self.desk = Desk(ground, rules, self.grants, self.accounts)
        self.posts = Posts(self.desk)
        self._sign_in = SignIn(self.desk)
        self._chunks = Chunks(self.desk, self.posts)
        self._routes = self._table()

    def every_scope(self) -> tuple[str, ...]:
        return tuple(SCOPES)

    def finish_draft(self, publish_id: str) -> bool:
        """The person posts a draft in the app; False when it does not wait in the inbox."""
        with self.ground.lock:
            return self.posts.finish_draft(publish_id)

    @property
    def is_audited(self) -> bool:
        return self.desk.rules.audited

    def set_audited(self, audited: bool) -> None:
        """Let the app be one that TikTok has reviewed, or not."""
        self.desk.rules = replace(self.desk.rules, audited=audited)

    def operation(self, request: Request) -> Operation:
        if request.method == "PUT" and request.path == "/video/":
            return Operation("tiktok.upload.chunk", _unreachable, receive=self._chunks.receive)
        if request.method == "POST" and request.path == "/v2/oauth/token/":
            refreshes = b"grant_type=refresh_token" in request.body
            return Operation(f"tiktok.token.{'refresh' if refreshes else 'exchange'}", self._sign_in.token)
        found = self._routes.get((request.method, request.path))
        if found is not None:
            return Operation(*found)
        if request.method == "GET" and request.path.startswith(("/@", "/sandbox/")):
            return Operation("tiktok.page", self._page)
        return Operation("tiktok.unknown", _unknown)

    def refusal(self, code: str, operation: str) -> Refusal:
        signing_in = operation in ("tiktok.token.exchange", "tiktok.token.refresh", "tiktok.revoke")
        if signing_in and code in OAUTH_ERRORS:
            return oauth_refused(code, as_200=self.rules.oauth_errors_as_200)
        return refused(code)

    def plain_failure(self, status: int, retry_after: int | None) -> Answer:
        code = "rate_limit_exceeded" if status == 429 else "internal_error"
        answer = enveloped({}, code, "Please try again later.", status)
        if retry_after is not None:
            answer.headers["Retry-After"] = str(retry_after)
        return answer

    def too_large(self) -> Answer:
        return enveloped({}, "invalid_params", "The request body is too large.", 413)

    def acts(self) -> list[Published]:
        return self.posts.acts()

    def forget(self) -> None:
        self._chunks.forget()
        self.desk.windows.clear()

    def _table(self) -> dict[tuple[str, str], tuple[str, Callable[[Request], Answer]]]:
        posting, reading = Posting(self.desk, self.posts), Reading(self.desk, self.posts)
        publish = "/v2/post/publish/"
        return {
            ("GET", "/v2/auth/authorize/"): ("tiktok.consent", self._sign_in.consent),
            ("POST", "/v2/oauth/revoke/"): ("tiktok.revoke", self._sign_in.revoke),
            ("GET", "/v2/user/info/"): ("tiktok.user.info", reading.user),
            ("POST", publish + "creator_info/query/"): ("tiktok.creator_info", posting.creator_info),
            ("POST", publish + "video/init/"): ("tiktok.video.init", posting.direct),
            ("POST", publish + "inbox/video/init/"): ("tiktok.inbox.init", posting.inbox),
            ("POST", publish + "content/init/"): ("tiktok.photo.init", posting.photo),
            ("POST", publish + "status/fetch/"): ("tiktok.status", reading.status),
            ("POST", "/v2/video/list/"): ("tiktok.video.list", reading.videos),
            ("POST", "/v2/video/query/"): ("tiktok.video.query", reading.query),
        }

    def _page(self, request: Request) -> Answer:
        if request.path.startswith("/sandbox/avatar/"):
            return self.picture_of(request)
        watched = _WATCH.fullmatch(request.path)
        wanted = watched[2] if watched is not None else request.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        known = self.ground.shelf.table("tiktok.uploads").get(wanted)
        post = self.posts.get(known["publish_id"]) if known is not None else None
        if post is None or post["at"] is None:
            return nothing_to_watch(request)
        if request.path.startswith("/sandbox/media/"):
            return self.media_of(request, post["file"])
        account = self.accounts[post["account"]]
        if watched is None or watched[1] != account.handle:
            return nothing_to_watch(request)
        return watch_page(request, Watched(
            platform="TikTok", title=f"@{account.handle}", description=post["post_info"].get("title", ""),
            owner=account.name, privacy=self.posts.level(post),
            media=f"/sandbox/media/{post['file']}" if post["file"] else "",
            counts=self.posts.counts(post), is_visible=self.posts.is_visible(post),
        ))  # fmt: skip


def _unknown(request: Request) -> Answer:
    raise refused("not_found")


def _unreachable(request: Request) -> Answer:
    raise AssertionError("a chunk is received, not answered")
