"""Somebody who keeps to the contract of the phases, as the queue does, without a library.

Every error that is met is looked at on the way: its sentence must be one for people.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from brova_desktop.domain.errors import BrovaError, GrantRefused, OutcomeUnknown, UploadLost, WillPass
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Step, Ticket, Unknown
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.ports.platform import Platform
from brova_desktop.ports.report import Report, SilentReport
from tests.contracts.stages import Stage

T = TypeVar("T")
ROUNDS = 200
CODES = re.compile(r"[a-z]_[a-z]|[a-z][A-Z][a-z]|\bHTTP\b|\b(?:4[0-2]\d|50[1-4])\b|[{}]")
"""What a sentence for people never holds: names from programs, statuses, values that were not filled in."""


class Crash(BaseException):
    """The program is gone, as far as the adapter can tell."""


def as_kept(ticket: Ticket) -> Ticket:
    """A ticket after it was written down and read again; its values must be JSON."""
    return Ticket(json.loads(json.dumps(dict(ticket.values))), dict(ticket.sealed), ticket.sent, ticket.total)


@dataclass
class Caller:
    """`kept` are the tickets, as they were written down. `crash_at`: the keep at which the program dies."""

    stage: Stage
    draft: TargetDraft
    report: Report = field(default_factory=SilentReport)
    crash_at: int | None = None
    kept: list[Ticket] = field(default_factory=list)
    met: list[BrovaError] = field(default_factory=list)
    sealed: set[str] = field(default_factory=set)

    async def keep(self, ticket: Ticket) -> None:
        self.kept.append(as_kept(ticket))
        self.sealed |= {value for name, value in ticket.sealed.items() if name != "of"}  # which upload it belongs to
        if self.crash_at is not None and len(self.kept) == self.crash_at:
            raise Crash

    # --- one phase at a time, each with an adapter that remembers nothing ----------------------------------------

    def upload(self) -> Step:
        return self._call(lambda platform: platform.upload(self.draft, self.stage.grant(), self.report, self.keep))

    def resume(self, ticket: Ticket) -> Step:
        return self._call(
            lambda platform: platform.resume(self.draft, ticket, self.stage.grant(), self.report, self.keep))

    def poll(self, ticket: Ticket) -> Step:
        return self._call(lambda platform: platform.poll(self.draft, ticket, self.stage.grant()))

    def publish(self, ticket: Ticket) -> Step:
        return self._call(lambda platform: platform.publish(self.draft, ticket, self.stage.grant(), self.report))

    def find(self, ticket: Ticket) -> Step:
        return self._call(lambda platform: platform.find(self.draft, ticket, self.stage.grant()))

    # --- the whole way -------------------------------------------------------------------------------------------

    def ready(self) -> Ticket:
        """Everything but the irreversible call."""
        step = self.settled(self.upload())
        assert isinstance(step, Ready), step
        return step.ticket

    def carried(self, ticket: Ticket | None = None) -> Done:
        """Until it is published, through everything that passes."""
        for _ in range(ROUNDS):
            try:
                step = self.settled(self.upload() if ticket is None else self.resume(ticket))
            except (WillPass, GrantRefused) as error:
                ticket = self._after(error)
                continue
            if isinstance(step, Ready):
                try:
                    step = self.settled(self.publish(step.ticket))
                except OutcomeUnknown:
                    step = self.asked(step.ticket)
                except (WillPass, GrantRefused) as error:
                    ticket = self._after(error) if isinstance(error, UploadLost) else step.ticket
                    continue
            if isinstance(step, Done):
                return step
            ticket = step.ticket
        raise AssertionError(f"it never came to an end: {self.met[-3:]}")

    def asked(self, ticket: Ticket) -> Step:
        """After a lost outcome: until the platform says how it stands."""
        for _ in range(ROUNDS):
            try:
                step = self.find(ticket)
            except (WillPass, GrantRefused) as error:
                self._after(error)
                continue
            if not isinstance(step, Unknown):
                return self.settled(step)
            ticket = step.ticket
            self.stage.clock.pass_time(step.wait)
        raise AssertionError("the platform never said how it stands")

    def settled(self, step: Step) -> Step:
        """Wait while the platform is at work."""
        for _ in range(ROUNDS):
            if not isinstance(step, (Pending, Unknown)):
                return step
            self.stage.clock.pass_time(step.wait)
            ticket = step.ticket
            try:
                step = self.poll(ticket) if isinstance(step, Pending) else self.find(ticket)
            except UploadLost:
                raise
            except (WillPass, GrantRefused) as error:
                self._after(error)
        raise AssertionError("the platform never came to an end")

    def _after(self, error: BrovaError) -> Ticket | None:
        """Wait as the error says. What the next try begins with."""
        self.stage.clock.pass_time(max(60.0, getattr(error, "retry_after", None) or 0.0))
        if isinstance(error, UploadLost):
            self.kept.clear()
        return self.kept[-1] if self.kept else None

    def _call(self, act: Callable[[Platform], Awaitable[T]]) -> T:
        try:
            return self.stage.run(act)
        except BrovaError as error:
            self.met.append(error)
            assert_speakable(error)
            raise


def assert_speakable(error: BrovaError) -> None:
    """A sentence without codes, with an end, and nothing secret behind it."""
    for words in (error.happened, error.kept, error.next_step):
        if words is not None:
            spoken = str(words)
            assert re.match(r"[A-Z].*[.]$", spoken, re.DOTALL), spoken
            assert not CODES.search(re.sub("TikTok|YouTube", "", spoken)), spoken
