"""Long work that outlives screens and restarts: progress, cancel, retry, resume, history.

The ledger (the library) is the truth about jobs; the runner holds only what runs right now. One waiting job after
the other is claimed, as far as lanes, exclusive groups and urgency allow, run, and its end written down:

    waiting --claim--> running --> done | failed | cancelled
       ^                  |
       |-- WillPass, or the program closed or crashed while repeatable work ran
                          `-- crashed and not repeatable --> interrupted (a person decides: retry)
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Coroutine, Mapping
from datetime import timedelta
from typing import Any, TypeVar, cast

from brova_desktop.diagnostics.context import working_on
from brova_desktop.diagnostics.crash import as_bug
from brova_desktop.domain.errors import BrovaError, Cancelled, WillPass
from brova_desktop.domain.ids import JobId, mint
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.job import Job, JobState, Trouble
from brova_desktop.jobs.errand import Errand, JobNews
from brova_desktop.jobs.kinds import JobKind, Result
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.jobs.ledger import JobLedger
from brova_desktop.ports.clock import Clock

log = logging.getLogger(__name__)
T = TypeVar("T")

PULSE = 0.5
"""Seconds between two looks at what runs: progress is written and cancels from elsewhere are noticed this often."""
LEASE = timedelta(seconds=60)
"""How long a claim holds without a sign of life."""
RENEW_EVERY = 15.0
"""Seconds between two renewals of the leases: three may fail before one runs out."""
RETRY_AFTER = 30.0
"""Seconds until another attempt after a passing fault that does not say how long; doubled by each attempt."""


class JobRunner:
    """Runs jobs of registered kinds on one asyncio loop. `changed` tells everything about every job."""

    def __init__(self, ledger: JobLedger, lanes: Lanes, clock: Clock, *, pulse: float = PULSE) -> None:
        self.changed: Event[JobNews] = Event()
        self.owner = mint()
        self._ledger = ledger
        self._lanes = lanes
        self._clock = clock
        self._pulse_every = pulse
        self._kinds: dict[str, JobKind] = {}
        self._errands: dict[JobId, Errand] = {}
        self._unwritten: dict[JobId, Callable[[], bool]] = {}
        self._being_written: set[JobId] = set()
        self._claiming = asyncio.Lock()
        self._pulse: asyncio.Task[None] | None = None
        self._ended = asyncio.Condition()
        self._closing = False

    def register(self, kind: JobKind) -> None:
        """Make a kind known, before `start`. Raises ValueError for a second one of that name."""
        if kind.name in self._kinds:
            raise ValueError(f"the kind {kind.name} is registered already")
        self._lanes.width(kind.lane)
        self._kinds[kind.name] = kind

    async def start(self) -> tuple[Job, ...]:
        """Take up what an earlier run of the program left, and begin. Returns the jobs that were found running.

        Call only when the workspace's lock is ours: then whatever says it runs belongs to a program that died.
        """
        left = await self._ask(self._ledger.reclaim, self._clock.now(), everything=True)
        self._pulse = asyncio.get_running_loop().create_task(self._watch_over(), name="job pulse")
        for job in left:
            self._tell(job)
        await self.tick()
        return left

    async def add(
        self,
        kind: str,
        title: Words,
        payload: Mapping[str, Any],
        *,
        once: str | None = None,
        priority: int | None = None,
    ) -> Job:
        """Write a job down and run it as soon as there is room. Raises KeyError for an unknown kind.

        With `once` the unfinished job of that name is returned instead of a second one.
        """
        declared, now = self._kinds[kind], self._clock.now()
        new = Job(
            id=JobId(mint()), kind=kind, title=title, created=now, due=now, payload=dict(payload), once=once,
            priority=declared.priority if priority is None else priority,
            repeatable=declared.repeatable, attempts_limit=declared.attempts_limit,
        )  # fmt: skip
        [job] = await self._ask(self._ledger.add, new)
        self._tell(job)
        await self.tick()
        return job

    async def cancel(self, job: JobId) -> bool:
        """Cancel waiting or running work; False when it was over already. Returns before running work has ended."""
        asked = await self._ask(self._ledger.ask_cancel, job, self._clock.now())
        async with self._claiming:  # a claim under way has not begun its work yet
            errand = self._errands.get(job)
        if errand is not None:
            errand.cancel()
        elif asked:
            self._tell(await self._ask(self._ledger.get, job))
            await self._wake_waiters()
        return asked

    async def retry(self, job: JobId) -> Job:
        """Queue failed, cancelled or interrupted work again. Raises Missing or Refused."""
        again = await self._ask(self._ledger.retry, job, self._clock.now())
        self._tell(again)
        await self.tick()
        return again

    async def wait(self, job: JobId) -> Job:
        """The job once it is over."""
        async with self._ended:
            while not (now := await self._ask(self._ledger.get, job)).state.is_over:
                await self._ended.wait()
        return now

    async def finish(self) -> None:
        """Wait until nothing of our kinds waits (to start now) or runs: the end of a command without a window."""
        async with self._ended:
            while self._errands or await self._any_due():
                await self._ended.wait()

    @property
    def running(self) -> tuple[Job, ...]:
        """What runs right now."""
        return tuple(errand.job for errand in self._errands.values())

    async def tick(self) -> None:
        """Begin whatever is due and has room. Cheap when nothing is; the heartbeat calls it too."""
        async with self._claiming:
            due = await self._ask(self._ledger.next_due, list(self._kinds))
            if due is None or due > self._clock.now():
                return
            for lane in self._lanes.names:
                while not self._closing and (kinds := self._startable(lane)):
                    claimed = await self._ask(self._ledger.claim, self.owner, kinds, self._clock.now(), LEASE)
                    if not claimed:
                        break
                    self._begin(claimed[0])

    async def close(self) -> None:
        """Stop everything: running work is told, awaited, and queued again where it may be repeated."""
        self._closing = True
        async with self._claiming:  # a claim under way must not begin work behind our back
            errands = list(self._errands.values())
        for errand in errands:
            errand.stop()
        await asyncio.gather(*(errand.task for errand in errands if errand.task is not None))
        if self._pulse is not None:
            self._pulse.cancel()
            await asyncio.gather(self._pulse, return_exceptions=True)
            self._pulse = None
            await self._write_unwritten()
            await self._ask(self._ledger.reclaim, self._clock.now(), everything=True)

    # --- what may run ---------------------------------------------------------------------------------------------

    def _startable(self, lane: str) -> list[str]:
        """Kinds of the lane that could begin now."""
        active = [errand.kind for errand in self._errands.values()]
        if sum(kind.lane == lane for kind in active) >= self._lanes.width(lane):
            return []
        taken = {kind.exclusive for kind in active if kind.exclusive is not None}
        urgent = any(not kind.gives_way for kind in active)
        return [
            kind.name
            for kind in self._kinds.values()
            if kind.lane == lane and kind.exclusive not in taken and not (kind.gives_way and urgent)
        ]

    async def _any_due(self) -> bool:
        now = self._clock.now()
        waiting = await self._ask(self._ledger.unfinished, list(self._kinds))
        return any(job.due <= now or job.state is JobState.RUNNING for job in waiting)

    # --- running one ----------------------------------------------------------------------------------------------

    def _begin(self, job: Job) -> None:
        errand = Errand(job, self._kinds[job.kind])
        self._errands[job.id] = errand
        self._tell(job)
        errand.task = asyncio.get_running_loop().create_task(self._carry_out(errand), name=f"job {job.kind}")

    async def _carry_out(self, errand: Errand) -> None:
        """Run the work to its end and write that end down. Never raises: this is the border of all jobs."""
        with working_on(job=errand.job.id, kind=errand.job.kind):
            try:
                settle = self._when_done(errand, await self._work(errand))
            except (asyncio.CancelledError, Cancelled):
                errand.stopped |= not errand.report.is_cancelled  # the loop itself is ending
                settle = self._when_cancelled(errand)
            except WillPass as error:
                settle = self._when_passing(errand, error)
            except BrovaError as error:
                log.info("job failed: %s %s", error.sentence(), error.detail)
                settle = self._when_failed(errand.job.id, error)
            except Exception as error:
                log.exception("job failed unexpectedly")
                settle = self._when_failed(errand.job.id, as_bug(error))
            self._unwritten[errand.job.id] = settle
            await self._write_unwritten()
        if self._errands.get(errand.job.id) is errand:  # the pulse may have written its end, and it runs again
            del self._errands[errand.job.id]
        if not self._closing:
            await self.tick()
        await self._wake_waiters()

    async def _work(self, errand: Errand) -> Result:
        errand.report.raise_if_cancelled()
        if inspect.iscoroutinefunction(errand.kind.work):
            work = cast(Callable[..., Coroutine[Any, Any, Result]], errand.kind.work)
            errand.inner = asyncio.get_running_loop().create_task(work(errand.job, errand.report))
            return await errand.inner
        blocking = cast(Callable[..., Result], errand.kind.work)
        return await self._lanes.run(errand.kind.lane, blocking, errand.job, errand.report)

    def _when_done(self, errand: Errand, result: Result) -> Callable[[], bool]:
        last = errand.report.latest
        return lambda: (
            self._ledger.progress(errand.job.id, last),
            self._ledger.done(errand.job.id, self._clock.now(), result),
        )[1]

    def _when_cancelled(self, errand: Errand) -> Callable[[], bool]:
        if errand.stopped:  # the program closes: nobody asked for the work to end
            if errand.job.repeatable:
                return lambda: self._ledger.wait_again(errand.job.id, self._clock.now())
            return lambda: True  # `close` lets the ledger decide: it becomes interrupted
        return lambda: self._ledger.cancelled(errand.job.id, self._clock.now())

    def _when_passing(self, errand: Errand, error: WillPass) -> Callable[[], bool]:
        if errand.job.attempts >= errand.job.attempts_limit:
            return self._when_failed(errand.job.id, error)
        wait = (
            error.retry_after
            if error.retry_after is not None
            else RETRY_AFTER * 2 ** (errand.job.attempts - 1)
        )
        due = self._clock.now() + timedelta(seconds=max(0.0, wait))
        return lambda: self._ledger.wait_again(errand.job.id, due, Trouble.of(error))

    def _when_failed(self, job: JobId, error: BrovaError) -> Callable[[], bool]:
        return lambda: self._ledger.failed(job, self._clock.now(), Trouble.of(error))

    # --- keeping the books ----------------------------------------------------------------------------------------

    async def _write_unwritten(self) -> None:
        """Write down how jobs ended. What the disk refuses now is tried again at the next pulse."""
        for job, settle in list(self._unwritten.items()):
            if self._unwritten.get(job) is not settle or job in self._being_written:
                continue  # somebody else does, or has: the job may run again by now
            self._being_written.add(job)
            try:
                await self._ask(settle)
            except BrovaError as error:
                log.warning("the end of job %s could not be written: %s", job, error.sentence())
                continue
            except Exception as error:  # a result that is no JSON, say: the job has an end all the same
                log.exception("the result of job %s could not be written", job)
                self._unwritten[job] = self._when_failed(job, as_bug(error))
                continue
            finally:
                self._being_written.discard(job)
            self._unwritten.pop(job, None)
            self._tell(await self._ask(self._ledger.get, job))
            await self._wake_waiters()

    async def _watch_over(self) -> None:
        """The pulse: write progress, notice cancels from elsewhere, renew leases, retry what could not be written."""
        renewed = self._clock.monotonic()
        while True:
            await asyncio.sleep(self._pulse_every)
            try:
                for errand in list(self._errands.values()):
                    await self._note_progress(errand)
                if self._clock.monotonic() - renewed >= RENEW_EVERY:
                    renewed = self._clock.monotonic()
                    # Renew first: after the machine slept our own leases look as dead as anybody's.
                    await self._ask(self._ledger.beat, self.owner, self._clock.now(), LEASE)
                    for job in await self._ask(self._ledger.reclaim, self._clock.now()):
                        self._tell(job)
                if self._unwritten:
                    await self._write_unwritten()
            except BrovaError as error:
                log.warning("jobs could not be looked after: %s", error.sentence())

    async def _note_progress(self, errand: Errand) -> None:
        progress = errand.report.fetch()
        if progress is None:
            return
        errand.pace.mark(self._clock.monotonic(), progress.done)
        self.changed.emit(errand.news(progress))
        go_on = await self._ask(self._ledger.progress, errand.job.id, progress)
        if not go_on and errand.job.id in self._errands and errand.job.id not in self._unwritten:
            errand.cancel()

    async def _wake_waiters(self) -> None:
        async with self._ended:
            self._ended.notify_all()

    def _tell(self, job: Job) -> None:
        self.changed.emit(JobNews.of(job))

    async def _ask(self, question: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return await self._lanes.run(LIBRARY, question, *args, **kwargs)
