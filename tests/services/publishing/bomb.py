"""Death at a chosen moment: from then on nothing is written and nothing is sent, as after a power cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.steps import Step, Ticket
from brova_desktop.domain.posts.target import Target, TargetDraft
from brova_desktop.ports.platform import Grant, Keep
from brova_desktop.ports.report import Report
from tests.fakes.platform import FakePlatform
from tests.services.publishing.studio import Studio


class Killed(BaseException):
    """The program is gone."""


class Bomb:
    """Goes off at the `at`-th moment it sees; `moments` names those it saw."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.moments: list[str] = []
        self.went_off = False

    def tick(self, moment: str) -> None:
        if self.went_off:
            raise Killed(moment)
        self.moments.append(moment)
        if len(self.moments) == self.at:
            self.went_off = True
            raise Killed(moment)

    def around(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The work, with a moment before and one after it."""
        def watched(*arguments: Any, **more: Any) -> Any:
            self.tick(f"before {name}")
            done = work(*arguments, **more)
            self.tick(f"after {name}")
            return done

        return watched


class Fragile:
    """A platform whose caller may die before and after each call; the platform itself lives on.

    Less patient than the one inside: published twice is there twice, even from the same upload.
    """

    def __init__(self, inner: FakePlatform, bomb: Bomb) -> None:
        self.inner = inner
        self.bomb = bomb
        self.facts = inner.facts
        self.sign_in = inner.sign_in

    def check(self, draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
        return self.inner.check(draft, connection)

    async def upload(self, draft: TargetDraft, grant: Grant, report: Report, keep: Keep) -> Step:
        self.bomb.tick("before upload")
        step = await self.inner.upload(draft, grant, report, self._keep(keep))
        self.bomb.tick("after upload")
        return step

    async def resume(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report, keep: Keep) -> Step:
        assert ticket.sealed, "the secret part of the ticket is lost"
        self.bomb.tick("before resume")
        step = await self.inner.resume(draft, ticket, grant, report, self._keep(keep))
        self.bomb.tick("after resume")
        return step

    async def poll(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        self.bomb.tick("before poll")
        step = await self.inner.poll(draft, ticket, grant)
        self.bomb.tick("after poll")
        return step

    async def publish(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report) -> Step:
        self.bomb.tick("before publish")
        session = self.inner.sessions.get(str(ticket.values.get("session")))
        if session is not None and session.post is not None:
            self.inner.published.append(session.post)
        step = await self.inner.publish(draft, ticket, grant, report)
        self.bomb.tick("after publish")
        return step

    async def find(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step:
        self.bomb.tick("before find")
        step = await self.inner.find(draft, ticket, grant)
        self.bomb.tick("after find")
        return step

    async def metrics(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        return await self.inner.metrics(targets, grant, at)

    def _keep(self, keep: Keep) -> Keep:
        async def kept(ticket: Ticket) -> None:
            self.bomb.tick("before keep")
            await keep(ticket)
            self.bomb.tick("after keep")

        return kept


def arm(here: Studio, bomb: Bomb) -> None:
    """Put the bomb under everything that writes or sends."""
    here.accounts.platforms = {key: Fragile(one, bomb) for key, one in here.platforms.items()}
    ledger, vault = here.library.targets, here.vault
    ledger.write = bomb.around("write", ledger.write)  # type: ignore[method-assign]
    ledger.claim = bomb.around("claim", ledger.claim)  # type: ignore[method-assign]
    vault.put = bomb.around("seal", vault.put)  # type: ignore[method-assign]
    vault.forget = bomb.around("unseal", vault.forget)  # type: ignore[method-assign]
