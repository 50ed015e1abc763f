"""The posts: from the init to the profile or the inbox, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import takewhile

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.content import Content
from brova_desktop.sandbox.exchange import Record
from brova_desktop.sandbox.growth import Counts, counts_of
from brova_desktop.sandbox.media_scan import MediaFacts
from brova_desktop.sandbox.published import Outcome, Published
from brova_desktop.sandbox.tiktok.desk import Desk
from brova_desktop.sandbox.tiktok.facts import FAIL_REASONS, PUBLIC, SELF, TikTokRules

TABLE = "tiktok.posts"
_DAY = 86_400
_SLOWEST, _FASTEST = 22.5, 60.5
"""Frames a second: 23 to 60, with room for rounding."""
_LONGEST = 600


class Posts:
    """One record per publish_id; it counts as published from the moment its last byte is there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ground = desk.ground

    def create(self, account: Account, kind: str, post_info: Record, source: Record) -> Record:
        """A publish_id. `kind`: direct, inbox, photo or photo-inbox."""
        digits = int(self._ground.mint("publish"), 16)
        prefix = {"direct": "v_pub_file~v2.", "inbox": "v_inbox_file~v2.", "photo": "p_pub_url~v2.",
                  "photo-inbox": "p_inbox_url~v2."}[kind]  # fmt: skip
        if source.get("source") == "PULL_FROM_URL" and not kind.startswith("photo"):
            prefix = prefix.replace("file", "url")
        post: Record = {
            "id": prefix + str(7_500_000_000_000_000_000 + digits % 10**17),
            "post": str(7_300_000_000_000_000_000 + digits % 10**17),
            "account": account.id,
            "kind": kind,
            "post_info": post_info,
            "source": source,
            "opened": self._ground.stamp(),
            "stored": 0,
            "chunks": 0,
            "requests": 1,
            "at": None,
            "bytes": 0,
            "sha256": None,
            "seconds": None,
            "sides": None,
            "ready_at": 0.0,
            "failure": "",
            "file": "",
            "finished": None,
        }
        self.save(post)
        return post

    def save(self, post: Record) -> None:
        self._ground.shelf.put(TABLE, post["id"], post)

    def get(self, publish_id: str) -> Record | None:
        return self._ground.shelf.table(TABLE).get(publish_id)

    def of(self, account: str) -> Iterator[Record]:
        """The posts of an account, newest first."""
        return self._ground.shelf.latest_of(TABLE, account)

    def every(self) -> list[Record]:
        return list(self._ground.shelf.table(TABLE).values())

    def complete(self, post: Record, content: Content | None) -> Record:
        """Everything is there: this is the moment of publishing."""
        ready_at, forced = self._ground.processing_end(self._desk.rules.processing_seconds)
        facts = content.facts() if content is not None else None
        account = self._desk.accounts[post["account"]]
        failure = verdict(facts, account, post["kind"], self._desk.rules)
        if forced:
            failure = forced if forced in FAIL_REASONS else "internal"
        is_draft = post["kind"].endswith("inbox")
        if not failure and not is_draft and self.has_posted_enough(account.id):
            failure = "spam_risk_too_many_posts"
        name = f"{post['post']}{'.webm' if facts is not None and facts.container == 'webm' else '.mp4'}"
        place = self._ground.media(name)
        done = {
            **post,
            "at": self._ground.stamp(),
            "ready_at": ready_at,
            "failure": failure,
            "bytes": content.size if content is not None else 0,
            "sha256": content.sha256 if content is not None else None,
            "seconds": facts.seconds if facts is not None else None,
            "sides": [facts.width, facts.height] if facts is not None else None,
            "file": content.keep_as(place) if content is not None and place is not None else "",
        }
        self.save(done)
        return done

    def posted_lately(self, account: str) -> int:
        """Posts of the last 24 hours that did not fail."""
        return sum(
            post["at"] is not None and not post["failure"] and not post["kind"].endswith("inbox")
            for post in self._since_yesterday(account)
        )

    def has_posted_enough(self, account: str) -> bool:
        """Whether the daily cap is reached."""
        cap = self._desk.rules.posts_per_day
        return self._ground.shelf.count_of(TABLE, account) >= cap and self.posted_lately(account) >= cap

    def drafts_pending(self, account: str) -> int:
        return sum(
            post["kind"].endswith("inbox") and post["finished"] is None and not post["failure"]
            for post in self._since_yesterday(account)
        )

    def users_lately(self) -> set[str]:
        """Who posted in the last 24 hours."""
        return {account for account in self._desk.accounts if self.posted_lately(account)}

    def status(self, post: Record) -> str:
        """A status of the documentation's table."""
        if post["at"] is None or self._ground.stamp() < post["ready_at"]:
            return "PROCESSING_DOWNLOAD" if post["source"]["source"] == "PULL_FROM_URL" else "PROCESSING_UPLOAD"
        if post["failure"]:
            return "FAILED"
        if post["kind"].endswith("inbox") and post["finished"] is None:
            return "SEND_TO_USER_INBOX"
        return "PUBLISH_COMPLETE"

    def is_visible(self, post: Record) -> bool:
        return self.status(post) == "PUBLISH_COMPLETE" and self.level(post) == PUBLIC

    def level(self, post: Record) -> str:
        """Who may see it; a draft is its owner's alone until it is posted in the app."""
        return str(post["post_info"].get("privacy_level", SELF if post["finished"] is None else PUBLIC))

    def has_public_id(self, post: Record) -> bool:
        return self.is_visible(post) and self._ground.stamp() >= post["ready_at"] + self._desk.rules.id_seconds

    def counts(self, post: Record) -> Counts:
        if not self.is_visible(post):
            return Counts()
        since = max(post["ready_at"], post["finished"] or 0.0)
        return counts_of(post["id"], self._ground.stamp() - since, post["seconds"] or 15.0)

    def finish_draft(self, publish_id: str) -> bool:
        """The person posts the draft in the app; False when it does not wait in the inbox."""
        post = self.get(publish_id)
        if post is None or self.status(post) != "SEND_TO_USER_INBOX":
            return False
        self.save({**post, "finished": self._ground.stamp()})
        return True

    def acts(self) -> list[Published]:
        return [self._act(post) for post in self.every() if post["at"] is not None]

    def _since_yesterday(self, account: str) -> list[Record]:
        since = self._ground.stamp() - _DAY
        return list(takewhile(lambda post: post["opened"] > since, self.of(account)))

    def _act(self, post: Record) -> Published:
        outcome = {
            "FAILED": Outcome.FAILED, "SEND_TO_USER_INBOX": Outcome.DRAFT, "PUBLISH_COMPLETE": Outcome.PUBLISHED,
        }.get(self.status(post), Outcome.PROCESSING)  # fmt: skip
        kinds = {"direct": "video", "inbox": "draft", "photo": "photo", "photo-inbox": "draft"}
        account = self._desk.accounts[post["account"]]
        return Published(
            platform="tiktok",
            account=post["account"],
            id=post["post"],
            ticket=post["id"],
            kind=kinds[post["kind"]],
            title=post["post_info"].get("title", ""),
            description=post["post_info"].get("description", ""),
            privacy=self.level(post),
            bytes=post["bytes"],
            sha256=post["sha256"],
            at=datetime.fromtimestamp(post["at"], UTC),
            scheduled_at=None,
            requests=post["requests"],
            visible=self.is_visible(post),
            outcome=outcome,
            reason=post["failure"],
            link=f"/@{account.handle}/video/{post['post']}",
        )


def verdict(facts: MediaFacts | None, account: Account, kind: str, rules: TikTokRules) -> str:
    """The fail_reason that a file deserves; empty when it is fine or nobody can tell."""
    if facts is None:
        return ""
    if facts.container not in ("mp4", "webm") or facts.has_picture is False or not facts.is_whole:
        return "file_format_check_failed"
    longest = account.longest if kind == "direct" else _LONGEST
    if facts.seconds is not None and not rules.shortest <= facts.seconds <= longest:
        return "duration_check_failed"
    if facts.fps is not None and not _SLOWEST <= facts.fps <= _FASTEST:
        return "frame_rate_check_failed"
    sides = [side for side in (facts.width, facts.height) if side is not None]
    if any(not rules.least_side <= side <= rules.most_side for side in sides):
        return "picture_size_check_failed"
    return ""
