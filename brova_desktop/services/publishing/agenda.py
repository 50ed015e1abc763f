"""Planned posts for other calendars: a file in the iCalendar format (RFC 5545), once or kept up to date."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.files import atomic_write
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.views import Entry
from brova_desktop.storage.library import Library

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Brova Desktop//Calendar//EN"
LENGTH = timedelta(minutes=15)
"""How long an entry is shown: posts have no length, and calendars hide what has none."""
FEED = "publishing.feed"
BEHIND, AHEAD = timedelta(days=31), timedelta(days=400)
NEW_DAY = timedelta(hours=6)
"""The stretch of the feed moves on by itself."""
RESTS = 20
"""Times as long as writing the feed took it is left alone: each step of a busy queue is a change."""
MANY = 20_000
_STATUS = {TargetState.CANCELLED: "CANCELLED", TargetState.PUBLISHED: "CONFIRMED", TargetState.DRAFT: "TENTATIVE"}
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f]+")

log = logging.getLogger(__name__)


def calendar_file(entries: Iterable[Entry], name: str, platforms: Mapping[str, str]) -> bytes:
    """Entries with a time as a calendar; the same entries give the same bytes. `platforms` are names by key."""
    from icalendar import Calendar  # its zones are read when it is imported

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _line(name))
    for entry in entries:
        if entry.target.due is not None:
            calendar.add_component(_event(entry, entry.target.due, platforms))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry, due: datetime, platforms: Mapping[str, str]) -> Event:
    from icalendar import Event

    target, post = entry.target, entry.post
    wording = target.wording(post.wording)
    platform = platforms.get(target.platform, target.platform)
    account = entry.connection.profile.handle or entry.connection.profile.name if entry.connection else ""
    event = Event()
    event.add("uid", f"{target.id}@brova-desktop")
    event.add("dtstamp", post.changed)
    event.add("last-modified", post.changed)
    event.add("sequence", target.revision)
    event.add("dtstart", due)
    event.add("duration", LENGTH)
    event.add("summary", _line(f"{platform}: {_title(entry)}"))
    said = (wording.caption, f"{platform} {account}".strip())
    event.add("description", _plain("\n\n".join(part for part in said if part)))
    event.add("categories", [platform])
    event.add("status", _STATUS.get(target.state, "CONFIRMED"))
    event.add("transp", "TRANSPARENT")
    link = target.published.link if target.published is not None else ""
    if _LINK.fullmatch(link):
        event.add("url", link)
    return event


def _plain(text: str) -> str:
    """Without what ends a line or may not stand in one (RFC 5545, 3.1): a lone carriage return ends one for some."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _line(text: str) -> str:
    return " ".join(_plain(text).split())


def _title(entry: Entry) -> str:
    wording = entry.target.wording(entry.post.wording)
    first = next((line.strip() for line in wording.caption.splitlines() if line.strip()), "")
    files = entry.target.files(entry.post.media)
    return entry.post.name or wording.title or first or (files[0].name if files else "") or "-"


@dataclass(frozen=True)
class Agenda:
    """Methods block, but for `on_tick`: call them on a lane."""

    library: Library
    posts: Posts
    clock: Clock
    name: str
    platforms: Mapping[str, str]

    def export(self, start: datetime, end: datetime, file: Path) -> int:
        """Write what has a time in [start, end) as an .ics file; returns the entries. Raises NoRoom and its like."""
        entries = self.posts.between(start, end, limit=MANY)
        atomic_write(file, calendar_file(entries, self.name, self.platforms))
        return len(entries)

    @property
    def feed(self) -> Path | None:
        """The file that is kept up to date, None when none is."""
        kept = self.library.settings.get(FEED)
        return Path(kept) if isinstance(kept, str) and kept else None

    def keep(self, file: Path | None) -> None:
        """Keep a file up to date from now on, or none any more (the file stays). Raises what writing it raises."""
        if file is None:
            self.library.settings.forget(FEED)
            return
        self.write(file.absolute())
        self.library.settings.put(FEED, str(file.absolute()))

    def write(self, file: Path) -> bool:
        """Write the feed if something in it changed; whether it did."""
        now = self.clock.now()
        first = (now - BEHIND).replace(hour=0, minute=0, second=0, microsecond=0)
        content = calendar_file(self.posts.between(first, now + AHEAD, limit=MANY), self.name, self.platforms)
        try:
            if file.is_file() and file.read_bytes() == content:
                return False
        except OSError:
            log.info("the calendar file cannot be compared and is written anew")
        atomic_write(file, content)
        return True


class Feed:
    """Writes the file of an agenda again after changes: asked by the heartbeat, and at the end."""

    def __init__(self, agenda: Agenda, lanes: Lanes) -> None:
        self._agenda = agenda
        self._lanes = lanes
        self._stale = threading.Event()
        self._written: datetime | None = None
        self._rest = timedelta()

    def hear(self, changes: Changes) -> None:
        if changes.touches(Subject.POSTS) or changes.touches(Subject.CONNECTIONS):
            self._stale.set()

    async def on_tick(self) -> None:
        """Nothing to do at nearly every beat. A file that cannot be written is tried again after the next change.

        Raises BrovaError for it.
        """
        since = None if self._written is None else abs(self._agenda.clock.now() - self._written)
        if since is not None and (since < self._rest or (since < NEW_DAY and not self._stale.is_set())):
            return
        await self._renewed()

    async def close(self) -> None:
        """Write what changed since the last beat; a file that cannot be written now is told in the log only."""
        if self._stale.is_set():
            try:
                await self._renewed()
            except BrovaError as error:
                log.info("the calendar file was not written: %s", error.detail)

    async def _renewed(self) -> None:
        self._stale.clear()
        self._written = self._agenda.clock.now()
        await self._lanes.run(LIBRARY, self._write)

    def _write(self) -> None:
        file, begun = self._agenda.feed, self._agenda.clock.monotonic()
        if file is not None:
            self._agenda.write(file)
            self._rest = RESTS * timedelta(seconds=self._agenda.clock.monotonic() - begun)
