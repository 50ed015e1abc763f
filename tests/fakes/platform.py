"""A platform in memory behind `ports/platform.py`: it publishes into a list, and fails when told to.

It keeps its word like a real service: a video that was posted is in `published`, whatever the caller was told. So a
test counts posts there, never in answers. The contract suite runs over it as over every adapter.

    platform = FakePlatform(clock, processing=60)
    platform.fail("publish", OutcomeUnknown(say("No answer came.")), with_effect=True)
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from brova_desktop.domain.errors import (
    Act,
    BrovaError,
    GrantRefused,
    Unfit,
    UploadLost,
    WillPass,
)
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import (
    Choice,
    MediaLimit,
    Option,
    PlatformFacts,
    Quota,
    Scope,
    TextLimit,
)
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.post import MediaKind
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import Target, TargetDraft
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant, Keep
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from tests.fakes.sign_in import SCOPES, FakeSignIn

MOST_LETTERS = 200
PHASES = frozenset({"upload", "chunk", "resume", "poll", "publish", "find", "metrics",
                    "exchange", "refresh", "revoke", "profile"})


@dataclass(frozen=True)
class FakePost:
    """One thing that everybody can see."""

    remote_id: str
    account: str
    target: str
    caption: str
    sha256: str
    at: datetime
    scheduled_for: datetime | None = None


@dataclass
class FakeSession:
    """An upload as the service has it."""

    id: str
    account: str
    total: int
    stored: bytearray = field(default_factory=bytearray)
    done_at: datetime | None = None
    post: FakePost | None = None

    @property
    def complete(self) -> bool:
        return len(self.stored) == self.total


@dataclass
class Fault:
    """Calls of a phase end with `error`, after `skip` good ones; `with_effect` lets the call do its work first."""

    error: BrovaError
    with_effect: bool
    times: int
    skip: int


def fake_facts(key: str, *, hands_over: bool = False, quotas: tuple[Quota, ...] = ()) -> PlatformFacts:
    """Small limits, one option that a person has to choose and one that may be left alone."""
    return PlatformFacts(
        key=key, name=key.title(), colour="#336699",
        texts=(TextLimit("caption", MOST_LETTERS), TextLimit("title", 40)),
        media=(MediaLimit(MediaKind.VIDEO, ("mp4", "mov"), ("h264",), ("aac",), bytes=400_000_000, longest=600.0),),
        options=(Option("audience", say("Who can see it"), choices=(
            Choice("everyone", say("Everyone")), Choice("nobody", say("Only me"))), default="everyone"),
            Option("comments", say("Allow comments"), default=True)),
        quotas=quotas, scopes=tuple(Scope(name, say("Use the account")) for name in sorted(SCOPES)),
        guide=(), hands_over=hands_over)


class FakePlatform:
    """`processing` seconds pass between the last byte and `Ready`; `settling` between the post and being visible.

    `published` is what the world sees. `received` are the bytes of each session. `calls` counts phases. `busiest` is
    the greatest number of calls that were under way at once. Tokens in `refused` are not taken.
    """

    def __init__(self, clock: Clock, *, key: str = "fake", processing: float = 0.0, settling: float = 0.0,
                 chunk: int = 1_000, facts: PlatformFacts | None = None) -> None:
        self.clock = clock
        self.facts = facts or fake_facts(key)
        self.sign_in = FakeSignIn(self)
        self.processing, self.settling, self.chunk = processing, settling, chunk
        self.published: list[FakePost] = []
        self.sessions: dict[str, FakeSession] = {}
        self.calls: Counter[str] = Counter()
        self.refused: set[str] = set()
        self.busiest = 0
        self._busy = 0
        self._opened = 0
        self._faults: dict[str, deque[Fault]] = {}
        self._gates: dict[str, asyncio.Event] = {}

    # --- what a test does to it --------------------------------------------------------------------------------

    @property
    def received(self) -> dict[str, bytes]:
        """The bytes the service stored, by session."""
        return {session.id: bytes(session.stored) for session in self.sessions.values()}

    def fail(self, phase: str, error: BrovaError, *, with_effect: bool = False, times: int = 1,
             skip: int = 0) -> None:
        """After `skip` good ones `times` calls of `phase` raise `error`, having done their work if `with_effect`."""
        assert phase in PHASES, phase
        self._faults.setdefault(phase, deque()).append(Fault(error, with_effect, times, skip))

    def hold(self, phase: str) -> asyncio.Event:
        """Calls of `phase` wait, before they do anything, until the returned event is set."""
        assert phase in PHASES, phase
        return self._gates.setdefault(phase, asyncio.Event())

    def forget(self) -> None:
        """The service throws away every upload that was not published; publishing one is `UploadLost` then."""
        self.sessions = {key: one for key, one in self.sessions.items() if one.post is not None}

    def refuse(self, token: str) -> None:
        """From now on this access token is not taken."""
        self.refused.add(token)

    def grant(self, token: str = "fake-access-0", account: str = "account-1") -> Grant:
        return Grant(Secret(token), account, "somebody", SCOPES, {})

    # --- the phases --------------------------------------------------------------------------------------------

    def check(self, draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
        found = []
        limit = self.facts.text("caption")
        if limit is not None and limit.count.of(draft.wording.caption) > limit.most:
            found.append(Problem("caption-too-long", say("The caption is too long."), field="caption",
                                 acts=(Act.EDIT_CAPTION,)))
        if not draft.media:
            found.append(Problem("no-media", say("Choose a video."), field="media",
                                 acts=(Act.CHOOSE_ANOTHER_FILE,)))
        return tuple(found)

    async def upload(self, draft: TargetDraft, grant: Grant, report: Report, keep: Keep) -> Step:
        await self.meet("upload", grant)
        if not draft.files:
            raise Unfit(say("There is no video to send."), acts=(Act.CHOOSE_ANOTHER_FILE,))
        self._opened += 1
        session = FakeSession(f"session-{self._opened}", grant.account, Path(draft.files[0]).stat().st_size)
        self.sessions[session.id] = session
        await keep(self._ticket(session))
        return await self._send(draft, session, grant, report, keep)

    async def resume(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report, keep: Keep) -> Step:
        await self.meet("resume", grant)
        session = self.sessions.get(str(ticket.values.get("session")))
        if session is None:
            return await self.upload(draft, grant, report, keep)
        return await self._send(draft, session, grant, report, keep)

    async def poll(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        await self.meet("poll", grant)
        return self._state(ticket)

    async def publish(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report) -> Step:
        session = self._session(ticket)
        await self.meet("publish", grant, before=True)
        if session.post is None and not isinstance(self._state(ticket), Ready):
            raise WillPass(say("The video is not ready yet."), retry_after=self.processing)
        with self.effect("publish"):
            if session.post is None:
                post = FakePost(f"remote-{len(self.published) + 1}", grant.account, draft.target,
                                draft.wording.caption, hashlib.sha256(session.stored).hexdigest(),
                                self.clock.now(), draft.publish_at)
                session.post = post
                self.published.append(post)
        return self._state(ticket)

    async def find(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        await self.meet("find", grant)
        if str(ticket.values.get("session")) not in self.sessions:
            return Unknown(ticket, 30.0)
        return self._state(ticket)

    async def metrics(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        await self.meet("metrics", grant)
        known = {post.remote_id for post in self.published if post.account == grant.account}
        return tuple(Reading(target.id, at, views=100, likes=10, comments=1) for target in targets
                     if target.published is not None and target.published.remote_id in known)

    # --- inside ------------------------------------------------------------------------------------------------

    async def _send(self, draft: TargetDraft, session: FakeSession, grant: Grant, report: Report,
                    keep: Keep) -> Step:
        content = Path(draft.files[0]).read_bytes()
        while not session.complete:
            report.raise_if_cancelled()
            self._take(grant)
            at = len(session.stored)
            await self.meet("chunk", grant, before=True)
            with self.effect("chunk"):
                session.stored += content[at : at + self.chunk]
                if session.complete:
                    session.done_at = self.clock.now()
            await keep(self._ticket(session))
            report.progress(len(session.stored), session.total, unit="bytes")
        return self._state(self._ticket(session))

    def _state(self, ticket: Ticket) -> Step:
        session = self._session(ticket)
        if session.post is not None:
            left = self.settling - (self.clock.now() - session.post.at).total_seconds()
            if left > 0:
                return Pending(ticket, left, certain=True)
            return Done(ticket, session.post.remote_id, f"https://{self.facts.key}.invalid/{session.post.remote_id}",
                        scheduled_for=session.post.scheduled_for)
        if session.done_at is not None:
            left = self.processing - (self.clock.now() - session.done_at).total_seconds()
            if left > 0:
                return Pending(ticket, left)
        return Ready(ticket) if session.complete else Unknown(ticket, 30.0)

    def _session(self, ticket: Ticket) -> FakeSession:
        try:
            return self.sessions[str(ticket.values["session"])]
        except KeyError as error:
            raise UploadLost(say("The upload has to begin again.")) from error

    def _ticket(self, session: FakeSession) -> Ticket:
        return Ticket({"session": session.id}, {"address": f"https://upload.invalid/{session.id}?key=hidden"},
                      len(session.stored), session.total)

    def _take(self, grant: Grant) -> None:
        if grant.access.reveal() in self.refused:
            raise GrantRefused(say("{platform} did not take the sign-in.", platform=self.facts.name))

    async def meet(self, phase: str, grant: Grant | None = None, *, before: bool = False) -> None:
        """What every call goes through first: gates, tokens, faults. `before` leaves faults to `effect`."""
        self.calls[phase] += 1
        self._busy += 1
        self.busiest = max(self.busiest, self._busy)
        try:
            gate = self._gates.get(phase)
            await (gate.wait() if gate is not None else asyncio.sleep(0))
        finally:
            self._busy -= 1
        if grant is not None:
            self._take(grant)
        if not before:
            with self.effect(phase):
                pass

    def effect(self, phase: str) -> _Effect:
        """The place where a call has its effect; a planned fault is raised before or after it."""
        waiting = self._faults.get(phase)
        fault = None
        if waiting and waiting[0].skip > 0:
            waiting[0].skip -= 1
        elif waiting:
            fault = replace(waiting[0])
            waiting[0].times -= 1
            if waiting[0].times <= 0:
                waiting.popleft()
        return _Effect(fault)


class _Effect:
    def __init__(self, fault: Fault | None) -> None:
        self._fault = fault

    def __enter__(self) -> None:
        if self._fault is not None and not self._fault.with_effect:
            raise self._fault.error

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._fault is not None:
            raise self._fault.error
