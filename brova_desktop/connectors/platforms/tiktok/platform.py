"""TikTok's phases.

TikTok knows no call that publishes: it posts by itself (or lays the video into the inbox) as soon as it has the last
byte. So `upload` sends everything but the last chunk, and the last chunk is our `publish`. An upload has an id that
answers for it (`publish_id`), so a lost answer is never a reason to send a video twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import PurePath

from brova_desktop.connectors.net.failures import Garbled, Lost, garbled
from brova_desktop.connectors.net.picking import text, whole
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.checks import is_direct, problems
from brova_desktop.connectors.platforms.tiktok.envelope import Document, answer_of
from brova_desktop.connectors.platforms.tiktok.facts import API, FACTS
from brova_desktop.connectors.platforms.tiktok.failures import chunk_refusal, code_of, is_session_over
from brova_desktop.connectors.platforms.tiktok.metrics import read_metrics
from brova_desktop.connectors.platforms.tiktok.outcomes import (
    at_work,
    no_answer,
    not_known,
    outcome,
    session_over,
)
from brova_desktop.connectors.platforms.tiktok.plan import CHUNK, WHOLE, plan
from brova_desktop.connectors.platforms.tiktok.post_fields import allowed_fields, refuse_unready
from brova_desktop.connectors.platforms.tiktok.session import Session, mark_of, session_of
from brova_desktop.connectors.platforms.tiktok.sign_in import TikTokSignIn, ask_creator
from brova_desktop.connectors.upload.chunks import Chunk, Outgoing, outgoing
from brova_desktop.domain.errors import NeedsSignIn, UploadLost, WillPass
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.steps import Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import Target, TargetDraft
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Grant, Keep
from brova_desktop.ports.report import Report

INIT_DIRECT = f"{API}/v2/post/publish/video/init/"
INIT_INBOX = f"{API}/v2/post/publish/inbox/video/init/"
STATUS = f"{API}/v2/post/publish/status/fetch/"
JSON = {"Content-Type": "application/json; charset=UTF-8"}
MEDIA_TYPES = {".mov": "video/quicktime", ".webm": "video/webm"}
CHUNK_PATIENCE = 120.0
"""Seconds without any movement on the line while a chunk is sent or stored."""


class TikTok:
    """The adapter. `whole` and `chunk` are the sizes of `plan`, smaller ones are for tests."""

    facts = FACTS

    def __init__(self, wire: Wire, clock: Clock, *, whole: int = WHOLE, chunk: int = CHUNK) -> None:
        self._wire = wire
        self._clock = clock
        self._whole, self._chunk = whole, chunk
        self.sign_in = TikTokSignIn(wire, clock)

    def check(self, draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
        return problems(draft, connection)

    async def upload(self, draft: TargetDraft, grant: Grant, report: Report, keep: Keep) -> Step:
        report.raise_if_cancelled()
        refuse_unready(draft)
        file = await outgoing(draft)
        session = await self._open(draft, file, grant)
        await keep(session.ticket())
        return await self._send(file, draft, session, grant, report, keep)

    async def resume(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report, keep: Keep) -> Step:
        session = session_of(ticket)
        if session is None:
            return await self.upload(draft, grant, report, keep)
        document = await self._status(session, grant)
        if document is None and (session.is_whole or session.tried):
            return not_known(session, self._clock.now())
        if document is None:  # forgotten before its last chunk went out: nothing is public
            return await self.upload(draft, grant, report, keep)
        step = outcome(document, session, self._clock.now(), self._wire.address)
        if not isinstance(step, (Ready, Unknown)):
            return step
        stored = session.stored(step.ticket.sent, self._clock.now())
        if not stored.address or stored.is_stale(self._clock.now()):
            return await self.upload(draft, grant, report, keep)
        file = await outgoing(draft)
        if not stored.began_with(file):
            return await self.upload(draft, grant, report, keep)
        try:
            return await self._send(file, draft, stored, grant, report, keep)
        except UploadLost:
            return await self.upload(draft, grant, report, keep)

    async def publish(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report) -> Step:
        session = session_of(ticket)
        if session is None or not (session.address or session.is_whole):
            raise session_over(self._clock.now())
        report.raise_if_cancelled()
        while not session.is_whole:  # else TikTok has it all, and the file is needed no more
            file = await outgoing(draft)
            if not session.began_with(file):
                raise session_over(self._clock.now())
            chunk = session.plan.next(session.sent)
            if not chunk.is_last:  # TikTok had less than we thought
                session = await self._send_middle(file, chunk, session, grant, report)
                continue
            step = await self._send_last(file, chunk, session, grant, report)
            again = session_of(step.ticket) if isinstance(step, Ready) else None
            if again is None:
                return step
            session = again
        return at_work(session, self._clock.now())

    async def poll(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        session = session_of(ticket)
        if session is None:  # the session was never written down, so it never got a byte
            raise session_over(self._clock.now())
        return await self._look(session, grant)

    async def find(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        return await self.poll(draft, ticket, grant)

    async def metrics(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        return await read_metrics(self._wire, targets, grant, at, self._clock.now())

    async def _open(self, draft: TargetDraft, file: Outgoing, grant: Grant) -> Session:
        """Ask for a session. Without bytes TikTok has nothing to post: a session whose answer got lost ends by itself,
        and opening another one makes no second post. It is not tried again here all the same; the queue does that.
        """
        chunks = plan(file.size, whole=self._whole, chunk=self._chunk)
        body: Document = {"source_info": {"source": "FILE_UPLOAD", "video_size": file.size, "chunk_size": chunks.chunk,
                                          "total_chunk_count": chunks.count}}
        direct, handle = is_direct(draft.options), grant.handle
        if direct:
            # What an account may choose can change at any time, so TikTok wants to be asked before each post.
            creator = await ask_creator(self._wire, grant.access, self._clock.now())
            body["post_info"] = allowed_fields(draft, creator, self._clock.now())
            handle = text(creator, "creator_username") or handle
        reply = await self._wire.send("POST", INIT_DIRECT if direct else INIT_INBOX, token=grant.access, json=body,
                                      headers=JSON)
        answer = answer_of(reply, self._clock.now())
        publish_id, address = text(answer, "data", "publish_id"), text(answer, "data", "upload_url")
        if not publish_id or not address:
            raise garbled(reply.service, "a session without an id or an address")
        privacy = text(body, "post_info", "privacy_level")
        return Session(publish_id, address, chunks, 0, direct, privacy, handle.lstrip("@"), mark_of(grant.access),
                       self._clock.now(), file.modified_ns, file.content)

    async def _send(self, file: Outgoing, draft: TargetDraft, session: Session, grant: Grant, report: Report,
                    keep: Keep) -> Step:
        """Everything up to the last chunk, which is `publish`'s."""
        report.progress(session.sent, session.plan.size, unit="bytes")
        while not session.is_whole:
            chunk = session.plan.next(session.sent)
            if chunk.is_last:
                return Ready(session.ticket())
            report.raise_if_cancelled()
            session = await self._send_middle(file, chunk, session, grant, report)
            await keep(session.ticket())
        return await self._look(session, grant)

    async def _send_middle(self, file: Outgoing, chunk: Chunk, session: Session, grant: Grant,
                           report: Report) -> Session:
        """A chunk after which TikTok waits for more. Whatever goes wrong here, nothing is public."""
        reply = await self._put(file, chunk, session, report, stoppable=True)
        now = self._clock.now()
        if reply.ok:
            return session.stored(chunk.after, now)
        if reply.status == 416:
            stored = whole(await self._status(session, grant), "data", "uploaded_bytes")
            if stored is not None and 0 <= stored != session.sent:
                return session.stored(stored, now)
        raise chunk_refusal(reply, now)

    async def _send_last(self, file: Outgoing, chunk: Chunk, session: Session, grant: Grant,
                         report: Report) -> Step:
        """The chunk that posts. Ready: it was not taken, because TikTok has less than we thought."""
        try:
            reply = await self._put(file, chunk, session, report, stoppable=False)
        except (Lost, Garbled) as error:
            raise no_answer(error.detail) from error
        if reply.status >= 500:
            raise no_answer(reply.detail)
        now = self._clock.now()
        if reply.status in (200, 201):
            return at_work(session.stored(chunk.after, now), now)
        if reply.status != 206 and reply.status != 416 and not is_session_over(reply):
            raise chunk_refusal(reply, now)
        return await self._after_refusal(reply, session, grant)

    async def _after_refusal(self, reply: Reply, session: Session, grant: Grant) -> Step:
        """TikTok did not take the last chunk: perhaps because it has it already, so ask before anything else."""
        try:
            document = await self._status(session, grant)
        except UploadLost:
            raise
        except WillPass as error:
            raise no_answer(error.detail) from error
        now = self._clock.now()
        if document is None:
            raise no_answer(reply.detail) if session.tried else session_over(now)
        step = outcome(document, session, now, self._wire.address)
        if isinstance(step, Unknown):
            raise no_answer(reply.detail)
        if isinstance(step, Ready) and (is_session_over(reply) or step.ticket.sent == session.sent):
            raise session_over(now) if is_session_over(reply) else chunk_refusal(reply, now)
        return step

    async def _look(self, session: Session, grant: Grant) -> Step:
        document = await self._status(session, grant)
        now = self._clock.now()
        if document is None:
            return not_known(session, now)
        try:
            return outcome(document, session, now, self._wire.address)
        except NeedsSignIn as error:
            # The permission was taken back while TikTok worked, and somebody has given a new one since.
            if session.opened_by and session.opened_by != mark_of(grant.access):
                raise session_over(now) from error
            raise

    async def _status(self, session: Session, grant: Grant) -> Document | None:
        """What TikTok says of an upload; None when it does not know it (any more)."""
        reply = await self._wire.send("POST", STATUS, token=grant.access, json={"publish_id": session.publish_id},
                                      headers=JSON)
        if code_of(reply) == "invalid_publish_id":
            return None
        return answer_of(reply, self._clock.now())

    async def _put(self, file: Outgoing, chunk: Chunk, session: Session, report: Report, *, stoppable: bool) -> Reply:
        def sent(at: int) -> None:
            report.progress(at, chunk.total, unit="bytes")
            if stoppable:  # the last chunk is not broken off: whether it arrived could not be told then
                report.raise_if_cancelled()

        return await self._wire.send(
            "PUT", session.address, given=True, content=file.pieces(chunk, sent), timeout=CHUNK_PATIENCE,
            headers={"Content-Type": MEDIA_TYPES.get(PurePath(file.path).suffix.lower(), "video/mp4"),
                     "Content-Length": str(chunk.size), "Content-Range": chunk.content_range})
