"""YouTube's addresses and who answers them.

Operations: youtube.consent, youtube.token.exchange, youtube.token.refresh, youtube.revoke, youtube.channels.list,
youtube.upload.start, youtube.upload.chunk, youtube.upload.probe, youtube.videos.list, youtube.videos.update,
youtube.videos.delete, youtube.videos.batchGetStats, youtube.thumbnails.set, youtube.videoCategories.list,
youtube.playlistItems.list, youtube.analytics.report, youtube.page (watch pages, avatars, media), youtube.unknown.
"""

from __future__ import annotations

from collections.abc import Callable

from brova_desktop.sandbox.accounts import YOUTUBE_ACCOUNTS
from brova_desktop.sandbox.exchange import PLAIN_BODY, Answer, Operation, Refusal, Request
from brova_desktop.sandbox.grants import Grants, Life, Spelling
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.published import Published
from brova_desktop.sandbox.simulator import Simulator
from brova_desktop.sandbox.watching import Watched, nothing_to_watch, watch_page
from brova_desktop.sandbox.youtube.analytics import Analytics
from brova_desktop.sandbox.youtube.desk import Desk, envelope, oauth_refused, refused
from brova_desktop.sandbox.youtube.facts import OAUTH_ERRORS, SCOPES, Row, YouTubeRules
from brova_desktop.sandbox.youtube.reading import Reading
from brova_desktop.sandbox.youtube.sign_in import SignIn
from brova_desktop.sandbox.youtube.thumbnails import Thumbnails
from brova_desktop.sandbox.youtube.uploads import Uploads, is_probe
from brova_desktop.sandbox.youtube.videos import Videos

_WEEK = 604_800
_HALF_YEAR = 183 * 86_400
_UPLOADS = ("/upload/youtube/v3/videos", "/resumable/upload/youtube/v3/videos")
_THUMBNAILS = "/upload/youtube/v3/thumbnails/set"


class YouTube(Simulator):
    """Data API v3, Analytics API v2 and Google's OAuth, all behind one address."""

    platform = "youtube"

    def __init__(self, ground: Ground, rules: YouTubeRules) -> None:
        super().__init__(ground, YOUTUBE_ACCOUNTS)
        self.rules = rules
        life = Life(
            access=rules.access_seconds, refresh=_WEEK if rules.testing else None, unused_refresh=_HALF_YEAR,
            code=rules.code_seconds,
        )  # fmt: skip
        self.grants = Grants(ground, self.platform, life, Spelling("4/0A", "ya29.", "1//0"))
        self.desk = Desk(ground, rules, self.grants, self.accounts)
        self.videos = Videos(self.desk)
        self._sign_in = SignIn(self.desk)
        self._uploads = Uploads(self.desk, self.videos)
        self._routes = self._table()

    def every_scope(self) -> tuple[str, ...]:
        return tuple(SCOPES)

    def operation(self, request: Request) -> Operation:
        path = request.path
        if request.method == "PUT" and path in _UPLOADS:
            if is_probe(request):
                return Operation("youtube.upload.probe", self._uploads.probe)
            return Operation("youtube.upload.chunk", _unreachable, receive=self._uploads.chunk)
        if request.method == "POST" and path == "/token":
            refreshes = b"grant_type=refresh_token" in request.body
            return Operation(f"youtube.token.{'refresh' if refreshes else 'exchange'}", self._sign_in.token)
        found = self._routes.get((request.method, path))
        if found is not None:
            limit = self.rules.thumbnail_bytes + 1 if path == _THUMBNAILS else PLAIN_BODY
            return Operation(*found, limit)
        if request.method == "GET" and (path == "/watch" or path.startswith(("/shorts/", "/sandbox/"))):
            return Operation("youtube.page", self._page)
        return Operation("youtube.unknown", _unknown)

    def refusal(self, code: str, operation: str) -> Refusal:
        if operation in ("youtube.token.exchange", "youtube.token.refresh", "youtube.revoke") and code in OAUTH_ERRORS:
            return oauth_refused(code)
        return refused(code)

    def plain_failure(self, status: int, retry_after: int | None) -> Answer:
        reasons = {429: "rateLimitExceeded", 503: "backendError", 500: "internalError"}
        message = "Too many requests" if status == 429 else "Backend Error"
        answer = envelope(status, reasons.get(status, "backendError"), Row(status, "global", message))
        if retry_after is not None:
            answer.headers["Retry-After"] = str(retry_after)
        return answer

    def too_large(self) -> Answer:
        return refused("uploadTooLarge").answer

    def acts(self) -> list[Published]:
        return self.videos.acts()

    def forget(self) -> None:
        self._uploads.forget()

    def _table(self) -> dict[tuple[str, str], tuple[str, Callable[[Request], Answer]]]:
        reading = Reading(self.desk, self.videos)
        api = "/youtube/v3/"
        starts = {("POST", path): ("youtube.upload.start", self._uploads.start) for path in _UPLOADS}
        return {
            **starts,
            ("GET", "/o/oauth2/v2/auth"): ("youtube.consent", self._sign_in.consent),
            ("POST", "/revoke"): ("youtube.revoke", self._sign_in.revoke),
            ("GET", api + "channels"): ("youtube.channels.list", reading.channels),
            ("GET", api + "videos"): ("youtube.videos.list", reading.videos),
            ("PUT", api + "videos"): ("youtube.videos.update", reading.update),
            ("DELETE", api + "videos"): ("youtube.videos.delete", reading.delete),
            ("GET", api + "videos:batchGetStats"): ("youtube.videos.batchGetStats", reading.batch_statistics),
            ("GET", api + "videoCategories"): ("youtube.videoCategories.list", reading.categories),
            ("GET", api + "playlistItems"): ("youtube.playlistItems.list", reading.playlist_items),
            ("POST", _THUMBNAILS): ("youtube.thumbnails.set", Thumbnails(self.desk, self.videos).set),
            ("GET", "/v2/reports"): ("youtube.analytics.report", Analytics(self.desk, self.videos).report),
        }

    def _page(self, request: Request) -> Answer:
        if request.path.startswith("/sandbox/avatar/"):
            return self.picture_of(request)
        wanted = request.params().get("v", "") if request.path == "/watch" else request.path.rsplit("/", 1)[-1]
        video = self.videos.get(wanted.rsplit(".", 1)[0])
        if video is None:
            return nothing_to_watch(request)
        if request.path.startswith("/sandbox/media/"):
            return self.media_of(request, video["file"])
        account = self.accounts[video["account"]]
        return watch_page(request, Watched(
            platform="YouTube", title=video["snippet"].get("title", ""),
            description=video["snippet"].get("description", ""), owner=account.name,
            privacy=self.videos.privacy(video), media=f"/sandbox/media/{video['file']}" if video["file"] else "",
            counts=self.videos.counts(video), is_visible=self.videos.is_visible(video),
        ))  # fmt: skip


def _unknown(request: Request) -> Answer:
    raise refused("notFound")


def _unreachable(request: Request) -> Answer:
    raise AssertionError("a chunk is received, not answered")
