"""The publishing queue: asked by the heartbeat what is due, it takes a few targets at a time and advances them.

The library is the truth: what is due, who works on it, how far it is. So the queue survives everything: closing,
crashes, sleep, a clock that jumps. Targets are independent; each runs as a task of its own.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from brova_desktop.diagnostics.crash import as_bug
from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError, Refused
from brova_desktop.domain.ids import ConnectionId, TargetId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts import machine
from brova_desktop.domain.posts.composing import at_once
from brova_desktop.domain.posts.late import spaced
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.jobs.scope import TaskScope
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.vault import Vault
from brova_desktop.services.publishing.catching_up import CatchingUp
from brova_desktop.services.publishing.checking import Checking
from brova_desktop.services.publishing.doors import AccountDoor, QueueRules
from brova_desktop.services.publishing.making_fit import MakingFit
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.sealing import Sealing
from brova_desktop.services.publishing.sending import Sending
from brova_desktop.services.publishing.views import Away, Outcomes, QueueStatus, UploadProgress
from brova_desktop.services.publishing.watching import Watching
from brova_desktop.storage.library import Library

T = TypeVar("T")
S = TargetState
log = logging.getLogger(__name__)

HEAVY = (S.SCHEDULED, S.UPLOADING, S.WAITING, S.WAITING_FOR_QUOTA)
"""States with bytes to send: a few at a time, one for each account."""
LIGHT = (S.PROCESSING, S.CONFIRMING, S.UNKNOWN, S.HANDED_OVER, S.PUBLISHING)
"""States in which the platform is only asked."""
ASKED_AT_ONCE = 6
LOOK_AGAIN = 0.5
"""Seconds between two looks of whoever waits for the queue to be empty."""


class Queue:
    """Coroutines belong to one event loop; `status` and `away` block: call them on a lane."""

    def __init__(self, library: Library, accounts: AccountDoor, posts: Posts, vault: Vault, making_fit: MakingFit,
                 lanes: Lanes, clock: Clock, *, rules: Callable[[], QueueRules] = QueueRules,
                 tell: Callable[[BrovaError], None] = lambda error: None,
                 jitter: Callable[[], float] = random.random,
                 sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self.changed: Event[Changes] = Event()
        self.progress: Event[UploadProgress] = Event()
        self.owner = mint()
        self._library = library
        self._accounts = accounts
        self._posts = posts
        self._lanes = lanes
        self._clock = clock
        self._rules = rules
        self._sleep = sleep
        self._scope = TaskScope(tell)
        self._sealing = Sealing(vault)
        self._sending = Sending(
            library, accounts, Checking(accounts, posts.files, clock), self._sealing, making_fit, lanes, clock,
            rules=rules, jitter=jitter, progress=self.progress.emit, moved=self._moved)
        self._watching = Watching(library, posts, clock, lambda: rules().only_approved)
        self._catching_up = CatchingUp(library, accounts, clock, rules, self._sealing, posts.follow_zones)
        self._heavy: dict[TargetId, ConnectionId] = {}
        self._light: set[TargetId] = set()
        self._filling = asyncio.Lock()
        self._closing = False
        self._renewed = clock.monotonic()
        self._listening = accounts.changed.subscribe(self._catching_up.hear)

    # --- what the heartbeat asks ---------------------------------------------------------------------------------

    async def on_tick(self) -> None:
        """Take what is due and start on it; returns at once, the work goes on by itself."""
        if self._closing or self._library.read_only:
            return
        async with self._filling:
            for target in await self._run(self._catching_up.look, self.owner, frozenset({*self._heavy, *self._light})):
                self._moved(target)
            await self._renew()
        await self._fill()

    async def idle(self) -> None:
        """Wait until nothing is being worked on."""
        await self._scope.idle()

    async def until_empty(self, only: Iterable[TargetId] | None = None) -> Outcomes:
        """Work until nothing (of these) is due, under way or waiting for another try, and say how it went.

        What waits for its time, a quota or a person is left there; so is everything once nothing more is taken.
        """
        wanted = None if only is None else frozenset(only)
        since = self._clock.now()
        while True:
            await self.on_tick()
            if not self.is_busy and await self._run(self._watching.is_empty, wanted):
                return await self._run(self._watching.outcomes, since, wanted)
            if (self.paused or self._closing or self._library.read_only) and not self.is_busy:
                return await self._run(self._watching.outcomes, since, wanted)
            await self._sleep(LOOK_AGAIN)

    async def close(self) -> None:
        """Take nothing more; running steps end at a safe point, the irreversible call gets its answer first."""
        self._closing = True
        self._listening.close()
        for target in [*self._heavy, *self._light]:
            if target not in self._sending.publishing:
                self._scope.cancel(target)
        async with self._filling:  # what is being claimed now is given back first
            waiting = asyncio.ensure_future(self._scope.idle())
        await asyncio.wait([waiting], timeout=self._rules().publish_patience)
        await self._scope.close()
        await waiting

    @property
    def is_busy(self) -> bool:
        return bool(self._heavy or self._light)

    # --- what a person asks --------------------------------------------------------------------------------------

    async def publish_now(self, targets: Iterable[TargetId]) -> None:
        """Publish as soon as possible, all or none. Raises Refused for what is on its way or out."""
        now = self._clock.now()
        await self._change(targets, lambda one: at_once(one, now))

    async def retry(self, target: TargetId) -> None:
        """Another try; what may be public already is asked about, never sent again. Raises Refused."""
        now = self._clock.now()
        await self._change([target], lambda one: machine.go_on(one, now))

    async def cancel(self, target: TargetId) -> None:
        """Stop it. Raises Refused when it is over or may be public already."""
        if target in self._sending.publishing:
            raise Refused(say("It is being published right now."), next_step=say("Wait for the answer."))
        while self._scope.is_running(target):
            self._scope.cancel(target)
            await asyncio.sleep(0.01)
        await self._change([target], machine.cancel)
        await self._run(self._sealing.forget, target)

    async def publish_missed(self, targets: Iterable[TargetId]) -> None:
        """Publish what came due unseen after all, spaced out."""
        now, apart = self._clock.now(), self._rules().late.apart

        def moves(found: tuple[Target, ...]) -> list[Move]:
            went_on = [machine.go_on(one, now) for one in found]
            times = spaced([one.target for one in went_on], now, apart)
            return [Move(one, move.words) for one, move in zip(times, went_on, strict=True)]

        await self._change_all(targets, moves)

    async def skip_missed(self, targets: Iterable[TargetId]) -> None:
        await self._change(targets, machine.cancel)

    async def mark_published(self, target: TargetId, link: str = "") -> None:
        """A person looked: it is there."""
        now = self._clock.now()
        await self._change([target], lambda one: machine.mark_published(one, link, now))
        await self._run(self._sealing.forget, target)

    async def publish_again(self, target: TargetId) -> None:
        """A person looked: it is not there."""
        now = self._clock.now()
        await self._change([target], lambda one: machine.publish_again(one, now))

    def pause(self) -> None:
        """Begin nothing more, also after a restart; what the platforms have already is seen through. Blocks."""
        self._set_paused(True)

    def go_on(self) -> None:
        self._set_paused(False)
        self._catching_up.look_again()

    @property
    def paused(self) -> bool:
        return self._watching.paused

    def status(self) -> QueueStatus:
        return self._watching.status()

    def away(self) -> Away:
        """What happened since the program was last seen running."""
        return self._watching.away(self._catching_up.last_seen())

    # --- inside --------------------------------------------------------------------------------------------------

    async def _fill(self) -> None:
        """Start on what is due as far as there are places."""
        async with self._filling:
            while not self._closing:
                taken = await self._claimed(HEAVY) or await self._claimed(LIGHT)
                if not taken:
                    return
                for target in taken:
                    heavy = target.state in HEAVY
                    if heavy:
                        self._heavy[target.id] = target.connection
                    else:
                        self._light.add(target.id)
                    self._scope.start(self._worked(target, light=not heavy), name=target.id)

    async def _claimed(self, states: tuple[TargetState, ...]) -> tuple[Target, ...]:
        heavy = states is HEAVY
        rules = self._rules()
        places = rules.uploads - len(self._heavy) if heavy else ASKED_AT_ONCE - len(self._light)
        if places <= 0 or (heavy and self.paused):
            return ()
        besides = tuple(self._heavy.values()) if heavy else ()
        taken: tuple[Target, ...] = await self._run(lambda: self._library.targets.claim(
            self.owner, self._clock.now(), rules.lease, states=states, limit=places, besides=besides,
            but=(*self._heavy, *self._light), only_approved=self._catching_up.holds_unapproved))
        if not self._closing:
            return taken
        for target in taken:  # nobody would begin on them any more
            await self._sending.put_down(target.id, self.owner)
        return ()

    async def _worked(self, target: Target, *, light: bool) -> None:
        try:
            await self._sending.work(target, light=light)
        except asyncio.CancelledError:
            await self._sending.put_down(target.id, self.owner)
            raise
        except Exception as error:
            bug = error if isinstance(error, BrovaError) else as_bug(error)
            await self._sending.break_off(target.id, self.owner, bug)
            raise
        finally:
            self._heavy.pop(target.id, None)
            self._light.discard(target.id)
        if not self._closing:
            await self._fill()

    async def _renew(self) -> None:
        lease = self._rules().lease
        if self.is_busy and self._clock.monotonic() - self._renewed > lease.total_seconds() / 4:
            self._renewed = self._clock.monotonic()
            await self._run(self._library.targets.renew, self.owner, self._clock.now(), lease)

    async def _change(self, targets: Iterable[TargetId], change: Callable[[Target], Move]) -> None:
        await self._change_all(targets, lambda found: [change(one) for one in found])

    async def _change_all(self, targets: Iterable[TargetId],
                          change: Callable[[tuple[Target, ...]], list[Move]]) -> None:
        """All or none, in one unit of writing; a target in hand is not taken out of somebody's hands."""
        names = list(targets)
        if any(name in self._heavy or name in self._light for name in names):
            raise Refused(say("It is being worked on right now."), next_step=say("Try again in a moment."))

        def steps() -> list[Target]:
            now = self._clock.now()
            return [self._library.targets.write(move.target, move.words, at=now, detail=move.detail)
                    for move in change(self._library.targets.get_many(names))]

        for target in await self._run(self._library.together, steps):
            self._moved(target)
        if not self._closing:
            await self._fill()

    def _set_paused(self, paused: bool) -> None:
        self._watching.set_paused(paused)
        self.changed.emit(Changes.of(Subject.POSTS))

    def _moved(self, target: Target) -> None:
        self.changed.emit(Changes.of(Subject.POSTS, [target.post]))

    async def _run(self, work: Callable[..., T], *arguments: object) -> T:
        return await self._lanes.run(LIBRARY, work, *arguments)
