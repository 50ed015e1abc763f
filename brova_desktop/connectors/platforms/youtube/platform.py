"""YouTube's phases.

A resumable upload makes the video with its last byte and nothing before it, so `upload` sends every chunk but the last
and the last chunk is our `publish`. An upload that stops there leaves nothing behind; a session whose answer got lost
is asked, and the channel's own list of uploads after that, before anything is sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from brova_desktop.connectors.net.failures import Garbled, Lost
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.checks import problems
from brova_desktop.connectors.platforms.youtube.facts import CHUNK, FACTS, READ
from brova_desktop.connectors.platforms.youtube.metrics import Metrics
from brova_desktop.connectors.platforms.youtube.outcomes import VIDEO, Outcomes
from brova_desktop.connectors.platforms.youtube.search import Search
from brova_desktop.connectors.platforms.youtube.session import (
    Finished,
    Progress,
    Sessions,
    Stored,
    session_gone,
)
from brova_desktop.connectors.platforms.youtube.sign_in import GoogleSignIn
from brova_desktop.connectors.upload.chunks import Outgoing, next_chunk, outgoing
from brova_desktop.domain.errors import BadInput, BrovaError, OutcomeUnknown, Unfit, UploadLost, WillPass
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.post import MediaKind
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.steps import Pending, Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import Target, TargetDraft
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant, Keep
from brova_desktop.ports.report import Report

SESSION, OPENED, MODIFIED, CONTENT = "session", "opened", "modified_ns", "content"
STALLS = 3
"""Answers in a row without a byte more, after which we stop for a while."""
SETTLES = timedelta(minutes=30)
"""A session that vanished sooner after it began may have made a video that lists do not show yet."""


class YouTube:
    """Implements ports.platform.Platform. `chunk` in bytes, a multiple of 256 KiB."""

    facts = FACTS

    def __init__(self, wire: Wire, clock: Clock, *, chunk: int = CHUNK) -> None:
        self.sign_in = GoogleSignIn(wire, clock)
        self._clock = clock
        self._chunk = chunk
        self._sessions = Sessions(wire, clock)
        self._outcomes = Outcomes(wire, clock)
        self._search = Search(wire, clock)
        self._metrics = Metrics(wire, clock)

    def check(self, draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
        return problems(draft, connection)

    async def upload(self, draft: TargetDraft, grant: Grant, report: Report, keep: Keep) -> Step:
        file = await _file(draft)
        session, opened = await self._sessions.open(draft, file.size, grant.access)
        ticket = Ticket({OPENED: opened.isoformat(), MODIFIED: file.modified_ns, CONTENT: file.content},
                        {SESSION: session}, 0, file.size)
        await keep(ticket)
        return await self._sent(ticket, file, grant, report, keep)

    async def resume(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report, keep: Keep) -> Step:
        if VIDEO in ticket.values:
            return await self._outcomes.state(draft, ticket, grant)
        file = await _file(draft, ticket)
        progress = await self._sessions.ask(_session(ticket), ticket.total, grant.access)
        if isinstance(progress, Finished):
            return self._exists(ticket, progress)
        ticket = replace(ticket, sent=progress.at)
        await keep(ticket)
        return await self._sent(ticket, file, grant, report, keep)

    async def poll(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        """Sets the thumbnail as soon as the video can take one: the same call again changes nothing."""
        if VIDEO not in ticket.values:
            return await self.find(draft, ticket, grant)
        return await self._outcomes.state(draft, ticket, grant)

    async def publish(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report) -> Step:
        file = await _file(draft, ticket)
        session, at, stalls = _session(ticket), self._inside(ticket.sent, ticket.total), 0
        while stalls < STALLS:
            chunk = next_chunk(at, ticket.total, self._chunk)
            try:
                reply = await self._sessions.send(session, file, chunk, grant.access, _telling(report, ticket.total))
            except (Lost, Garbled) as error:
                raise _no_answer(error.detail) from error
            if _is_unclear(reply):
                raise _no_answer(reply.detail)
            progress = await self._after_last(reply, ticket, at, grant)
            if isinstance(progress, Finished):
                return self._exists(ticket, progress)
            if progress.at >= ticket.total:
                raise _no_answer("it has every byte and no video")  # which it may make of them yet
            stalls = stalls + 1 if progress.at <= at else 0
            at = self._inside(progress.at, ticket.total)
        raise WillPass(say("YouTube does not take the end of the video at the moment."))

    async def find(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        if VIDEO in ticket.values and ticket.values[VIDEO] not in draft.taken:
            return await self._outcomes.state(draft, ticket, grant)
        ticket = replace(ticket, values={name: value for name, value in ticket.values.items() if name != VIDEO})
        try:
            progress = await self._sessions.ask(_session(ticket), ticket.total, grant.access)
        except UploadLost as gone:
            return await self._searched(draft, ticket, grant, gone)
        if isinstance(progress, Finished):
            return self._exists(ticket, progress) if progress.video else Unknown(ticket, 30.0)
        if progress.at >= ticket.total:
            return Unknown(ticket, 10.0)  # it has every byte and has not made a video of them yet
        return Ready(replace(ticket, sent=progress.at))

    async def metrics(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        return await self._metrics.read(targets, grant, at)

    # --- inside ------------------------------------------------------------------------------------------------

    async def _sent(self, ticket: Ticket, file: Outgoing, grant: Grant, report: Report, keep: Keep) -> Step:
        """Send every chunk but the last."""
        stalls = 0
        report.progress(ticket.sent, ticket.total, unit="bytes")
        while ticket.total - ticket.sent > self._chunk:
            report.raise_if_cancelled()
            chunk = next_chunk(ticket.sent, ticket.total, self._chunk)
            reply = await self._sessions.send(_session(ticket), file, chunk, grant.access,
                                              _telling(report, ticket.total, may_end=True))
            progress = await self._progress(reply, ticket, chunk.first, grant)
            if isinstance(progress, Finished):
                return self._exists(ticket, progress)
            stalls = stalls + 1 if progress.at <= ticket.sent else 0
            if stalls == STALLS:
                raise WillPass(say("YouTube does not take more of the video at the moment."))
            ticket = replace(ticket, sent=self._inside(progress.at, ticket.total))
            await keep(ticket)
        return Ready(ticket)

    async def _progress(self, reply: Reply, ticket: Ticket, at: int, grant: Grant) -> Progress:
        """How far it got after a chunk from `at`. A 400 may mean that YouTube has more or less than we thought."""
        if reply.status != 400:
            return self._sessions.read(reply)
        progress = await self._sessions.ask(_session(ticket), ticket.total, grant.access)
        return self._sessions.read(reply) if progress == Stored(at) else progress

    async def _after_last(self, reply: Reply, ticket: Ticket, at: int, grant: Grant) -> Progress:
        """As `_progress`; when YouTube cannot be asked how far it got, the video may be there."""
        try:
            asked = None if reply.status != 400 else await self._sessions.ask(
                _session(ticket), ticket.total, grant.access)
        except BrovaError as error:
            raise _no_answer(error.detail) from error
        return self._sessions.read(reply) if asked in (None, Stored(at)) else asked

    @staticmethod
    def _inside(at: int, total: int) -> int:
        """A service that claims every byte and gives no video gets the last byte again."""
        return min(at, total - 1)

    def _exists(self, ticket: Ticket, progress: Finished) -> Step:
        if not progress.video:
            raise _no_answer("a video without an id")
        return Pending(self._outcomes.born(ticket, progress.video), 2.0, certain=True)

    async def _searched(self, draft: TargetDraft, ticket: Ticket, grant: Grant, gone: UploadLost) -> Step:
        """The session does not answer any more: look through the channel's newest uploads."""
        if READ not in grant.scopes:
            return Unknown(ticket, 3_600.0)
        opened = datetime.fromisoformat(str(ticket.values[OPENED]))
        video = await self._search.find(draft, grant, opened)
        if video is not None:
            return Pending(self._outcomes.born(ticket, video, sure=False), 2.0, certain=True)
        if self._clock.now() - opened < SETTLES:
            return Unknown(ticket, 60.0)
        raise gone


async def _file(draft: TargetDraft, ticket: Ticket | None = None) -> Outgoing:
    """The video of a target. Raises Unfit for anything else, UploadLost for one that may be another one meanwhile."""
    if len(draft.files) != 1 or len(draft.media) != 1 or draft.media[0].kind is not MediaKind.VIDEO:
        raise Unfit(say("YouTube takes exactly one video."))
    file = await outgoing(draft)
    if ticket is not None and ticket.total != file.size:
        raise BadInput(say("{name} is another file than the one whose upload began.", name=file.path.name))
    if ticket is not None and not file.goes_on(ticket.values.get(CONTENT, ""), ticket.values.get(MODIFIED, 0)):
        raise session_gone("the file was written again since")  # the two halves need not fit
    return file


def _session(ticket: Ticket) -> str:
    session = ticket.sealed.get(SESSION, "")
    if not session:
        raise session_gone("the address of the session is not on this computer")
    return session


def _is_unclear(reply: Reply) -> bool:
    """Whether an answer to the last chunk leaves open what became of it: trouble there, or a success we do not know."""
    return reply.status >= 500 or reply.status == 408 or (reply.ok and reply.status not in (200, 201))


def _telling(report: Report, total: int, *, may_end: bool = False) -> Callable[[int], None]:
    """Tells how far the bytes are; `may_end`: a cancel ends the chunk, which for the last one would come too late."""

    def sent(upto: int) -> None:
        if may_end:
            report.raise_if_cancelled()
        report.progress(upto, total, unit="bytes")

    return sent


def _no_answer(detail: str) -> OutcomeUnknown:
    return OutcomeUnknown(say("YouTube got the end of the video, and its answer got lost."),
                          kept=say("Nothing is sent again before YouTube was asked."), detail=detail)
