"""The videos: what became of an upload, and how the service describes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.content import Content
from brova_desktop.sandbox.exchange import Record
from brova_desktop.sandbox.ground import rfc3339
from brova_desktop.sandbox.growth import Counts, counts_of
from brova_desktop.sandbox.media_scan import MediaFacts
from brova_desktop.sandbox.published import Outcome, Published
from brova_desktop.sandbox.youtube.desk import Desk
from brova_desktop.sandbox.youtube.facts import FAILURE_REASONS, REJECTION_REASONS

TABLE = "youtube.videos"
_UNVERIFIED, _LONGEST = 15 * 60, 12 * 3600
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Videos:
    """Every act of publishing is one record here; a deleted video keeps its record."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ground = desk.ground

    def create(self, session: Record, content: Content) -> Record:
        """A finished upload becomes a video: this is the moment of publishing."""
        draw = int(self._ground.mint("video"), 16)
        video_id = "".join(_ALPHABET[(draw >> (6 * place)) & 63] for place in range(11))
        facts = content.facts()
        ready_at, forced = self._ground.processing_end(self._desk.rules.processing_seconds)
        failure, rejection = _verdict(facts, self._desk.accounts[session["account"]], forced)
        suffix = ".webm" if facts is not None and facts.container == "webm" else ".mp4"
        place = self._ground.media(video_id + suffix)
        video: Record = {
            "id": video_id,
            "account": session["account"],
            "session": session["id"],
            "snippet": session["snippet"],
            "status": session["status"],
            "publish_at": session["publish_at"],
            "at": self._ground.stamp(),
            "bytes": content.size,
            "sha256": content.sha256,
            "seconds": facts.seconds if facts is not None else None,
            "short": facts is not None and facts.is_short,
            "ready_at": ready_at,
            "failure": failure,
            "rejection": rejection,
            "requests": session["requests"],
            "file": content.keep_as(place) if place is not None else "",
            "thumbnail": False,
            "deleted": False,
        }
        self.save(video)
        return video

    def save(self, video: Record) -> None:
        self._ground.shelf.put(TABLE, video["id"], video)

    def get(self, video_id: str) -> Record | None:
        """A video that was not deleted."""
        video = self._ground.shelf.table(TABLE).get(video_id)
        return None if video is None or video["deleted"] else video

    def of(self, account: str) -> Iterator[Record]:
        """The videos of an account, newest first."""
        return (video for video in self._ground.shelf.latest_of(TABLE, account) if not video["deleted"])

    def count_of(self, account: str) -> int:
        """How many videos an account ever uploaded."""
        return self._ground.shelf.count_of(TABLE, account)

    def every(self) -> list[Record]:
        return list(self._ground.shelf.table(TABLE).values())

    def upload_status(self, video: Record) -> str:
        if video["deleted"]:
            return "deleted"
        if self._ground.stamp() < video["ready_at"]:
            return "uploaded"
        if video["failure"]:
            return "failed"
        return "rejected" if video["rejection"] else "processed"

    def is_out(self, video: Record) -> bool:
        """Whether a scheduled time has come."""
        return video["publish_at"] is not None and self._ground.stamp() >= video["publish_at"]

    def privacy(self, video: Record) -> str:
        return "public" if self.is_out(video) else str(video["status"].get("privacyStatus", "public"))

    def is_visible(self, video: Record) -> bool:
        return self.upload_status(video) == "processed" and self.privacy(video) == "public"

    def counts(self, video: Record, at: float | None = None) -> Counts:
        """The figures now, or as they were at a moment."""
        if not self.is_visible(video):
            return Counts()
        since = max(video["ready_at"], video["publish_at"] or 0)
        moment = self._ground.stamp() if at is None else at
        return counts_of(video["id"], moment - since, video["seconds"] or 15.0)

    def resource(self, video: Record, parts: frozenset[str], base: str, *, for_owner: bool) -> Record:
        """The video as the service describes it."""
        views: dict[str, Callable[[], Record]] = {
            "snippet": lambda: self._snippet(video, base),
            "status": lambda: self._status(video),
            "contentDetails": lambda: self._details(video),
            "statistics": lambda: self._statistics(video, for_owner),
            "processingDetails": lambda: {"processingStatus": self._processing(video)},
        }
        document: Record = {"kind": "youtube#video", "etag": f"{video['id']}-{video['at']:.0f}", "id": video["id"]}
        for part, view in views.items():
            if part in parts and (for_owner or part != "processingDetails"):
                document[part] = view()
        return document

    def acts(self) -> list[Published]:
        return [self._act(video) for video in self.every()]

    def _snippet(self, video: Record, base: str) -> Record:
        account = self._desk.accounts[video["account"]]
        return {
            "publishedAt": rfc3339(video["publish_at"] if self.is_out(video) else video["at"]),
            "channelId": account.outer_id,
            "channelTitle": account.name,
            "description": "",
            "categoryId": "22",
            **video["snippet"],
            "thumbnails": thumbnails_of(account, base),
            "liveBroadcastContent": "none",
        }

    def _status(self, video: Record) -> Record:
        known: Record = {"uploadStatus": self.upload_status(video), "privacyStatus": self.privacy(video)}
        for state, name, key in (("failed", "failureReason", "failure"), ("rejected", "rejectionReason", "rejection")):
            if known["uploadStatus"] == state:
                known[name] = video[key]
        usual = {"license": "youtube", "embeddable": True, "publicStatsViewable": True}
        given = {name: value for name, value in video["status"].items() if name != "privacyStatus"}
        if self.is_out(video):
            given.pop("publishAt", None)
        return {**usual, **given, **known, "madeForKids": bool(given.get("selfDeclaredMadeForKids", False))}

    def _details(self, video: Record) -> Record:
        done = self.upload_status(video) == "processed"
        whole = round(video["seconds"] or 0)
        hours, minutes, seconds = whole // 3600, whole // 60 % 60, whole % 60
        clock = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes) + f"{seconds}S" * bool(seconds)
        return {"duration": "PT" + clock if done and clock else "P0D", "definition": "hd", "dimension": "2d"}

    def _statistics(self, video: Record, for_owner: bool) -> Record:
        counts = self.counts(video)
        figures = {
            "viewCount": str(counts.views), "likeCount": str(counts.likes), "favoriteCount": "0",
            "commentCount": str(counts.comments),
        }  # fmt: skip
        return {**figures, "dislikeCount": str(counts.likes // 30)} if for_owner else figures

    def _processing(self, video: Record) -> str:
        return {"uploaded": "processing", "processed": "succeeded"}.get(self.upload_status(video), "failed")

    def _act(self, video: Record) -> Published:
        status = self.upload_status(video)
        outcome = {
            "deleted": Outcome.DELETED, "uploaded": Outcome.PROCESSING, "failed": Outcome.FAILED,
            "rejected": Outcome.FAILED,
        }.get(status, Outcome.PUBLISHED)  # fmt: skip
        waits = video["publish_at"] is not None and not self.is_out(video)
        scheduled = video["publish_at"]
        return Published(
            platform="youtube",
            account=video["account"],
            id=video["id"],
            ticket=video["session"],
            kind="short" if video["short"] else "video",
            title=video["snippet"].get("title", ""),
            description=video["snippet"].get("description", ""),
            privacy=self.privacy(video),
            bytes=video["bytes"],
            sha256=video["sha256"],
            at=datetime.fromtimestamp(video["at"], UTC),
            scheduled_at=None if scheduled is None else datetime.fromtimestamp(scheduled, UTC),
            requests=video["requests"],
            visible=self.is_visible(video),
            outcome=Outcome.SCHEDULED if waits and outcome is Outcome.PUBLISHED else outcome,
            reason=video["failure"] or video["rejection"],
            link=f"/shorts/{video['id']}" if video["short"] else f"/watch?v={video['id']}",
        )


def thumbnails_of(account: Account, base: str) -> Record:
    address = f"{base}/sandbox/avatar/{account.id}.png"
    return {size: {"url": address, "width": 96, "height": 96} for size in ("default", "medium", "high")}


def _verdict(facts: MediaFacts | None, account: Account, forced: str) -> tuple[str, str]:
    """Failure and rejection reason of a file; both empty when it is fine."""
    if forced:
        is_rejected = forced in REJECTION_REASONS
        return ("", forced) if is_rejected else (forced if forced in FAILURE_REASONS else "conversion", "")
    if facts is None:
        return "", ""
    if facts.container is None or facts.has_picture is False:
        return "invalidFile", ""
    if not facts.is_whole:
        return "conversion", ""
    longest = _LONGEST if account.is_verified else _UNVERIFIED
    return "", "length" if facts.seconds is not None and facts.seconds > longest else ""
