"""What can be seen of the post in the composer, without Qt: its words, accounts, counts and checks."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.composing import is_open
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.offering import consent_of
from brova_desktop.domain.posts.post import Post, PostMedia, Wording
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import Target, own_media
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.calendar.composer.draft import Draft, media_of
from brova_desktop.ui.calendar.composer.texts import Counter, counters
from brova_desktop.ui.calendar.items import mark_of

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench

T = TypeVar("T")
ASKED_LATELY = timedelta(minutes=10)
NOT_APPROVED = "not-approved"
"""What the review's own place tells."""
ALL = TargetId("")
"""Stands for the words that all accounts share."""


@dataclass(frozen=True, slots=True)
class Check:
    """One problem of one account."""

    target: TargetId
    platform: str
    problem: Problem


class PostSight:
    """The post that is open, and what follows from it. `changed` is told whenever something looks different."""

    def __init__(self, bench: Workbench, zone: str) -> None:
        self.changed: Event[None] = Event()
        self.zone = zone
        self.post: Post | None = None
        self.live: Mapping[TargetId, Target] = {}
        self.connections: tuple[Connection, ...] = ()
        self.problems: Mapping[TargetId, tuple[Problem, ...]] = {}
        self.trouble: BrovaError | None = None
        self.focus: TargetId = ALL
        self.loading = False
        self.saved_at: datetime | None = None
        self._bench = bench
        self._document: OpenDocument[Draft] | None = None
        self._checked: Draft | None = None
        self._typing = ""
        self._turn, self._writing = asyncio.Lock(), asyncio.Lock()
        """One post is opened or closed at a time, and one state of it written: the lane has several threads."""

    # --- what there is -----------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return self._document is not None

    @property
    def draft(self) -> Draft:
        if self._document is None:
            raise Refused(say("No post is open."))
        return self._document.value

    @property
    def facts(self) -> Mapping[str, PlatformFacts]:
        return {key: platform.facts for key, platform in self._bench.line.platforms.items()}

    @property
    def now(self) -> datetime:
        return self._bench.clock.now()

    @property
    def is_dirty(self) -> bool:
        return self._document is not None and self._document.is_dirty

    @property
    def can_undo(self) -> bool:
        document = self._document
        return document is not None and (document.in_gesture or document.undo_label is not None)

    @property
    def can_redo(self) -> bool:
        document = self._document
        return document is not None and not document.in_gesture and document.redo_label is not None

    @property
    def open_targets(self) -> tuple[TargetId, ...]:
        """Those whose words and time can still be changed."""
        return tuple(id for id in self.draft.records if id not in self.live or is_open(self.live[id]))

    @property
    def gone_out(self) -> tuple[Target, ...]:
        """Those on their way or out."""
        return tuple(one for one in self.live.values() if not is_open(one))

    @property
    def when(self) -> WallTime | None:
        """The time of the targets that are still open: the earliest, when they differ."""
        times = [part.when for id, part in self.draft.records.items() if part.when and id in self.open_targets]
        return min(times, key=lambda one: one.instant()) if times else None

    @property
    def times_differ(self) -> bool:
        return len({self.draft.records[id].when for id in self.open_targets}) > 1

    @property
    def wording(self) -> Wording:
        """The words in front: those of all, or of the account that is looked at."""
        if self.focus == ALL or self.focus not in self.draft.records:
            return self.draft.wording
        return self.draft.wording.with_override(self.draft.records[self.focus].override)

    @property
    def media(self) -> tuple[PostMedia, ...]:
        """The files in front: those of all, or of the account that is looked at."""
        return self.media_of(self.focus)

    def media_of(self, target: TargetId) -> tuple[PostMedia, ...]:
        """What an account shows (`ALL`: what all do); one that is on its way or out shows what it went with."""
        live = self.live.get(target)
        if live is not None and not is_open(live):
            return live.files(self.draft.media)
        return media_of(self.draft, target)

    @property
    def with_own_media(self) -> tuple[TargetId, ...]:
        """Accounts that show other files than all do."""
        return tuple(id for id, part in self.draft.records.items() if own_media(part.override))

    @property
    def is_fixed(self) -> bool:
        """Whether what is in front cannot be edited any more: it went out, all of it or this account's part."""
        if self.focus in self.draft.records:
            return self.focus not in self.open_targets
        return not self.open_targets and bool(self.gone_out)

    @property
    def counters(self) -> tuple[Counter, ...]:
        return counters(self.draft, self.facts)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What is wrong or good to know; what blocks comes first."""
        records = self.draft.records
        found = [Check(target, records[target].platform, problem) for target, problems in self.problems.items()
                 if target in records for problem in problems if problem.code != NOT_APPROVED]
        return tuple(sorted(found, key=lambda one: not one.problem.blocks))

    @property
    def fitting(self) -> tuple[TargetId, ...]:
        """Accounts that it can go out to as it is."""
        if self._checked is not self.draft:
            return ()
        return tuple(id for id in self.open_targets if not any(one.blocks for one in self.problems.get(id, ())))

    @property
    def agreed(self) -> tuple[Words, ...]:
        """What a person agrees to by posting it, each sentence once."""
        records, facts = self.draft.records, self.facts
        open_parts = [records[id] for id in self.open_targets if records[id].platform in facts]
        said = (consent_of(facts[one.platform], one.options) for one in open_parts)
        return tuple({words.source: words for words in said if words is not None}.values())

    @property
    def to_ask(self) -> tuple[Connection, ...]:
        """Accounts of this post whose platform was not asked lately what they may choose now."""
        facts, until = self.facts, self.now - ASKED_LATELY
        used = {part.connection for part in self.draft.records.values()}
        return tuple(one for one in self.connections if one.id in used and one.state.works and one.platform in facts
                     and facts[one.platform].asks_accounts and (one.synced is None or one.synced <= until))

    def connection(self, target: TargetId) -> Connection | None:
        part = self.draft.records.get(target)
        return next((one for one in self.connections if part is not None and one.id == part.connection), None)

    def called(self, target: TargetId) -> str:
        """The platform's name, with the account's where the post goes to several there."""
        records = self.draft.records
        platform = (records[target] if target in records else self.live[target]).platform  # it may just be taken off
        name = mark_of(platform, self.facts).name
        account = self.connection(target)
        alone = sum(one.platform == platform for one in records.values()) < 2
        return name if alone or account is None else f"{name} {account.profile.handle or account.profile.name}"

    def target_of(self, connection: ConnectionId) -> TargetId | None:
        return next((id for id, part in self.draft.records.items() if part.connection == connection), None)

    def uses(self, field: str) -> bool:
        """Whether any account (the one looked at) has this field."""
        parts = self.draft.records
        looked = [parts[self.focus]] if self.focus in parts else list(parts.values())
        facts = self.facts
        return any(facts[one.platform].text(field) is not None for one in looked if one.platform in facts)
