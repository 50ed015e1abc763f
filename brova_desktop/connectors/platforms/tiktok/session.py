"""One upload at TikTok as a ticket remembers it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from brova_desktop.connectors.net.picking import text, whole
from brova_desktop.connectors.platforms.tiktok.plan import Plan
from brova_desktop.connectors.upload.chunks import Outgoing
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.ports.vault import Secret

ADDRESS_LIFE = timedelta(hours=1)
"""What implementations saw of an upload address; the pages do not say."""


@dataclass(frozen=True, slots=True)
class Session:
    """`address` takes the chunks and carries its own permission, so it is sealed. Moments are in UTC.

    `tried`: the last chunk went out and no answer came, so what this service forgets may have been published.
    `opened_by` tells a renewed permission from the one the upload began with; it is no secret.
    """

    publish_id: str
    address: str = field(repr=False)
    plan: Plan
    sent: int
    direct: bool
    privacy: str
    handle: str
    opened_by: str
    began: datetime
    modified_ns: int = 0
    """When the file was last written, as the system says: of another writing the two halves need not fit."""
    content: str = ""
    """What the file held (SHA-256, hex), where that is known."""
    whole_since: datetime | None = None
    tried: bool = False

    @property
    def is_whole(self) -> bool:
        """TikTok has every byte, and acts without being asked again."""
        return self.sent >= self.plan.size

    def is_stale(self, now: datetime) -> bool:
        """Whether its last chunk met silence and its address has probably ended: trying it again leads nowhere."""
        return self.tried and now - self.began > ADDRESS_LIFE

    def began_with(self, file: Outgoing) -> bool:
        """Whether a file is the one whose upload this is, with the same bytes."""
        return file.size == self.plan.size and file.goes_on(self.content, self.modified_ns)

    def stored(self, sent: int, now: datetime) -> Session:
        """The same with `sent` bytes at TikTok."""
        since = (self.whole_since or now) if sent >= self.plan.size else None
        return replace(self, sent=min(sent, self.plan.size), whole_since=since)

    def ticket(self) -> Ticket:
        values = {
            "publish_id": self.publish_id, "chunk": self.plan.chunk, "direct": self.direct, "privacy": self.privacy,
            "handle": self.handle, "opened_by": self.opened_by, "began": self.began.isoformat(),
            "modified_ns": self.modified_ns, "content": self.content,
            "whole_since": self.whole_since.isoformat() if self.whole_since else "",
            "tried": self.tried,
        }
        return Ticket(values, {"upload_url": self.address, "of": self.publish_id}, self.sent, self.plan.size)


def session_of(ticket: Ticket) -> Session | None:
    """What a ticket remembers; None when it does not lead to an upload."""
    values = ticket.values
    chunk, began = whole(values, "chunk"), _moment(text(values, "began"))
    if not text(values, "publish_id") or chunk is None or chunk < 1 or began is None or ticket.total < 1:
        return None
    # The sealed part is written first: after a crash between the two it may belong to an upload begun later, and
    # chunks sent there would post under an id that nobody asks about.
    own = ticket.sealed.get("of", text(values, "publish_id")) == text(values, "publish_id")
    return Session(
        text(values, "publish_id"), ticket.sealed.get("upload_url", "") if own else "", Plan(ticket.total, chunk),
        min(max(ticket.sent, 0), ticket.total), values.get("direct") is True, text(values, "privacy"),
        text(values, "handle"), text(values, "opened_by"), began,
        whole(values, "modified_ns") or 0, text(values, "content"), _moment(text(values, "whole_since")),
        values.get("tried") is True)


def mark_of(access: Secret) -> str:
    """A few digits that tell one access token from another and do not lead back to it."""
    return hashlib.sha256(b"mark:" + access.reveal().encode()).hexdigest()[:8]


def _moment(written: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
