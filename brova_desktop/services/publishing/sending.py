"""One target's way through the phases of its platform.

Every step is written down before and after it happens. The irreversible call stands in one place (`_called_once`),
outside of every loop, with its intent on the disk before and its outcome after. Whatever ends it without an answer
(a crash, a cancelled task, a bug) leaves the intent: the target is unknown then, and the platform is asked.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from brova_desktop.domain.errors import Act, BrovaError, GrantRefused, NeedsSignIn, Unfit
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts import machine
from brova_desktop.domain.posts.chronicle import QuotaUse
from brova_desktop.domain.posts.late import held_back, too_late
from brova_desktop.domain.posts.machine import Doing, Move
from brova_desktop.domain.posts.reviewing import held_for_approval
from brova_desktop.domain.posts.steps import Step, Ticket
from brova_desktop.domain.posts.target import Target, TargetDraft, TargetState
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.services.publishing.approvals import Approvals
from brova_desktop.services.publishing.checking import Checking
from brova_desktop.services.publishing.comparing import Comparing
from brova_desktop.services.publishing.doors import AccountDoor, QueueRules
from brova_desktop.services.publishing.held import Held
from brova_desktop.services.publishing.making_fit import MakingFit
from brova_desktop.services.publishing.quota_book import QuotaBook, spent
from brova_desktop.services.publishing.sealing import Sealing
from brova_desktop.services.publishing.upload_report import UploadReport
from brova_desktop.services.publishing.views import UploadProgress
from brova_desktop.services.publishing.writing import Writing
from brova_desktop.storage.library import Library
from brova_desktop.storage.remote_ids import BelongsToAnother
from brova_desktop.storage.target_ledger import Overtaken

T = TypeVar("T")
S = TargetState
log = logging.getLogger(__name__)

LIGHT = (Doing.POLL, Doing.FIND)


class Sending:
    """Advances targets that the queue has claimed. `jitter` gives numbers in [0, 1)."""

    def __init__(self, library: Library, accounts: AccountDoor, checking: Checking, sealing: Sealing,
                 making_fit: MakingFit, lanes: Lanes, clock: Clock, *, rules: Callable[[], QueueRules],
                 jitter: Callable[[], float], progress: Callable[[UploadProgress], None],
                 moved: Callable[[Target], None]) -> None:
        self._library = library
        self._accounts = accounts
        self._checking = checking
        self._sealing = sealing
        self._making_fit = making_fit
        self._lanes = lanes
        self._clock = clock
        self._rules = rules
        self._jitter = jitter
        self._progress = progress
        self._moved = moved
        self._writing = Writing(library, sealing)
        self._approvals = Approvals(library)
        self._quotas = QuotaBook(library.targets)
        self._comparing = Comparing(checking.files, lanes, clock, progress)
        self._counting = asyncio.Lock()
        self._refused: set[TargetId] = set()
        self.publishing: set[TargetId] = set()
        """Targets whose irreversible call is under way now."""

    async def work(self, target: Target, *, light: bool) -> None:
        """Take a claimed target as far as it goes now; it rests in the library afterwards.

        `light`: only ask the platform; what has bytes to send is put down for somebody with a place for it.
        """
        try:
            held = await self._hold(target, light)
            if await self._prepared(held):
                await self._publish(held)
            if not held.rests:
                rests = machine.left(held.target, self._clock.now())
                await self._write(held, Move(rests, say("It goes on in a moment.")), silent=True)
        except Overtaken as error:
            log.info("somebody else changed target %s: %s", target.id, error.detail)

    async def put_down(self, target: TargetId, owner: str) -> None:
        """After a cancelled or broken run: free what this program still holds, as the library has it."""
        await self._run(self._writing.put_down, target, owner, self._clock.now())

    async def break_off(self, target: TargetId, owner: str, error: BrovaError) -> None:
        """After a bug: the target is over unless it may be public already; then the platform is asked."""
        broken = await self._run(self._writing.break_off, target, owner, error, self._clock.now())
        if broken is not None:
            self._moved(broken)

    # --- the repeatable part -----------------------------------------------------------------------------------

    async def _hold(self, target: Target, light: bool) -> Held:
        opened = await self._run(self._sealing.opened, target)
        if await self._run(self._checking.files.lost_copies, opened):
            opened = machine.without_copies(opened)
        post = await self._run(self._library.posts.post_of, target.id)
        return Held(opened, post, self._accounts.platforms[target.platform], light, self._clock.monotonic())

    async def _prepared(self, held: Held) -> bool:
        """Everything repeatable, step by step; True when the irreversible call is next."""
        while not held.rests:
            what = await self._next(held)
            if what is None:
                return False
            move = await self._step(held, what)
            if move is None:
                continue
            if move.ready:
                held.target = move.target
                return await self._may_publish(held)
            uses = self._uses(held, what.value) if what in LIGHT else ()
            try:
                await self._write(held, move, uses)
            except BelongsToAnother as error:  # found by another one just before: it is among the `taken` now
                log.info("target %s is asked about again: %s", held.target.id, error.detail)
        return False

    async def _may_publish(self, held: Held) -> bool:
        """The last look before the intent: a token and an approval that have not ended, a file that has not changed."""
        try:
            held.grant = await self._accounts.grant(held.target.connection)
        except BrovaError as error:
            await self._write(held, machine.failed(held.target, error, self._clock.now(), jitter=self._jitter()))
            return False
        if await self._lost_approval(held):
            await self._write(held, held_for_approval(held.target, self._clock.now()))
            return False
        return await self._is_as_planned(held)

    async def _lost_approval(self, held: Held) -> bool:
        return self._rules().only_approved and await self._run(self._approvals.lost, held.target)

    async def _next(self, held: Held) -> Doing | None:
        """What to do now, written down; None when the target rests or has to be put down."""
        now = self._clock.now()
        if too_late(held.target, now, self._rules().late):
            await self._write(held, held_back(held.target))
            return None
        move = machine.begin(held.target, now)
        target = held.target if move is None else move.target
        what = machine.doing(target)
        if move is not None and target.state is S.SCHEDULED:  # it waited before it began
            held.target = target
            return await self._next(held)
        if held.light and what not in LIGHT:
            if move is not None:
                await self._write(held, move)
            return None
        if what is Doing.UPLOAD:
            return await self._begin_upload(held, target, move)
        if what in LIGHT and await self._waits_for_quota(held, what.value):
            return None
        if move is not None:
            await self._write(held, move)
        return None if held.rests else what

    async def _begin_upload(self, held: Held, target: Target, move: Move | None) -> Doing | None:
        """Count the upload and write that it begins, unless something keeps it from going out."""
        if await self._lost_approval(held):
            await self._write(held, held_for_approval(held.target, self._clock.now()))
            return None
        async with self._counting:
            until = await self._room(held, ("upload", "publish"))
            if until is not None:
                held.target = target
                await self._write(held, machine.failed(target, spent(until), self._clock.now()))
                return None
            uses = self._uses(held, "upload")
            if move is not None or uses:
                words = move.words if move is not None else say("The upload begins.")
                await self._write(held, Move(target, words), uses)
        trouble = await self._run(self._checking.trouble, held.post, held.target)
        if trouble is not None:
            await self._write(held, machine.failed(held.target, trouble, self._clock.now()))
            return None
        return Doing.UPLOAD if await self._is_as_planned(held) else None

    async def _step(self, held: Held, what: Doing) -> Move | None:
        """One repeatable step; None when only the access token had to be renewed."""
        try:
            step = await self._called(held, what)
        except GrantRefused as error:
            return await self._after_refusal(held, error)
        except BrovaError as error:
            return await self._after(held, error)
        self._refused.discard(held.target.id)
        return machine.stepped(held.target, step, self._clock.now(), jitter=self._jitter())

    async def _called(self, held: Held, what: Doing) -> Step:
        held.grant = await self._accounts.grant(held.target.connection)
        grant = replace(held.grant, count=held.called.append)
        if what is Doing.RESUME:
            await self._comparing.compare(held)
        draft, ticket, platform = await self._run(self._draft, held), held.target.ticket, held.platform
        if what in LIGHT and ticket is not None and not ticket.remote_id:
            draft = replace(draft, taken=await self._run(self._library.targets.ids_of_others, held.target))
        if what is Doing.UPLOAD:
            return await platform.upload(draft, grant, self._report(held), self._keep(held))
        assert ticket is not None
        if what is Doing.RESUME:
            return await platform.resume(draft, ticket, grant, self._report(held), self._keep(held))
        if what is Doing.POLL:
            return await platform.poll(draft, ticket, grant)
        return await platform.find(draft, ticket, grant)

    async def _is_as_planned(self, held: Held) -> bool:
        """Whether what is sent next is what was planned; else it is written down why it is not."""
        ticket = held.target.ticket
        if ticket is not None and ticket.sent >= ticket.total > 0:
            return True  # every byte is there already
        try:
            await self._comparing.compare(held)
        except BrovaError as error:
            await self._write(held, machine.failed(held.target, error, self._clock.now(), jitter=self._jitter()))
            return False
        return True

    # --- the irreversible part -----------------------------------------------------------------------------------

    async def _publish(self, held: Held) -> None:
        """The one irreversible call: its intent is written before it, its outcome after it. Nobody cancels between."""
        self.publishing.add(held.target.id)
        try:
            if await self._intended(held):
                await self._write(held, await self._called_once(held))
        finally:
            self.publishing.discard(held.target.id)

    async def _intended(self, held: Held) -> bool:
        ticket = held.target.ticket
        assert ticket is not None
        async with self._counting:  # two that see the last place in a quota must not both take it
            if await self._waits_for_quota(held, "publish"):
                return False
            await self._write(held, machine.intend(held.target, ticket, self._clock.now()), self._uses(held, "publish"))
        return True

    async def _called_once(self, held: Held) -> Move:
        """Make the call, and say what came of it."""
        grant, ticket = held.grant, held.target.ticket
        assert grant is not None
        assert ticket is not None
        try:
            step = await held.platform.publish(await self._run(self._draft, held), ticket, replace(
                grant, count=held.called.append), self._report(held))
        except GrantRefused as error:
            renewed = await self._after_refusal(held, error)
            return renewed or Move(machine.refreshed(held.target, self._clock.now()), say("The sign-in was renewed."))
        except BrovaError as error:
            return await self._after(held, error)
        self._refused.discard(held.target.id)
        return machine.stepped(held.target, step, self._clock.now(), jitter=self._jitter())

    # --- inside --------------------------------------------------------------------------------------------------

    async def _after_refusal(self, held: Held, error: GrantRefused) -> Move | None:
        """Renew the access token once; refused again, a person has to sign in."""
        if held.target.id in self._refused:
            self._refused.discard(held.target.id)
            over = await self._accounts.ended(held.target.connection, error)
            return machine.failed(held.target, over, self._clock.now())
        self._refused.add(held.target.id)
        try:
            held.grant = await self._accounts.grant(held.target.connection, refused=held.grant)
        except BrovaError as trouble:
            return machine.failed(held.target, trouble, self._clock.now(), jitter=self._jitter())
        return None

    async def _after(self, held: Held, error: BrovaError) -> Move:
        self._refused.discard(held.target.id)  # a later refusal is the first one again
        if isinstance(error, NeedsSignIn):
            await self._accounts.ended(held.target.connection, error)
        fit = Act.CONVERT in error.acts and isinstance(error, Unfit)
        move = machine.failed(held.target, error, self._clock.now(), jitter=self._jitter())
        if not fit or move.target.state is not S.FAILED or not self._making_fit.is_possible(held.post, held.target):
            return move
        try:
            media = await self._making_fit.made(held.post, held.target)
        except BrovaError as trouble:
            log.info("converting for %s did not work: %s", held.target.platform, trouble.detail)
            return move
        base = replace(held.target, intended=move.target.intended)
        return machine.converted(base, media, self._clock.now())

    def _keep(self, held: Held) -> Callable[[Ticket], Awaitable[None]]:
        async def keep(ticket: Ticket) -> None:
            await self._write(held, Move(machine.kept(held.target, ticket), say("")), silent=True)

        return keep

    async def _write(self, held: Held, move: Move, uses: Sequence[QuotaUse] = (), *, silent: bool = False) -> None:
        """Write the target down with what happened. One that has to wait is given back in the same stroke."""
        now = self._clock.now()
        target = move.target
        waits = target.next_at is None or target.next_at > now
        if target.state.is_over or (waits and target.state is not S.PUBLISHING and not silent):
            target = replace(target, owner=None, lease_until=None)
        elif target.owner is not None:
            target = replace(target, lease_until=now + self._rules().lease)
        words = None if silent else move.words
        called = tuple(held.called)
        uses = (*uses, *self._uses(held, *called))
        held.target = await self._run(
            lambda: self._writing.put(held.target, target, words, now, detail=move.detail, uses=uses))
        del held.called[:len(called)]
        if not silent:
            self._moved(held.target)

    async def _waits_for_quota(self, held: Held, call: str) -> bool:
        until = await self._room(held, (call,))
        if until is not None:
            await self._write(held, machine.failed(held.target, spent(until), self._clock.now()))
        return until is not None

    async def _room(self, held: Held, calls: tuple[str, ...]) -> datetime | None:
        facts, account = held.platform.facts, held.target.connection
        return await self._run(self._quotas.room, facts, account, calls, self._clock.now()) if facts.quotas else None

    def _uses(self, held: Held, *calls: str) -> tuple[QuotaUse, ...]:
        return self._quotas.uses(held.platform.facts, held.target.connection, calls, self._clock.now())

    def _draft(self, held: Held) -> TargetDraft:
        return replace(self._checking.draft(held.post, held.target), looks=held.looks)

    def _report(self, held: Held) -> Report:
        return UploadReport(held.target.id, self._progress, self._clock)

    async def _run(self, work: Callable[..., T], *arguments: object) -> T:
        return await self._lanes.run(LIBRARY, work, *arguments)
