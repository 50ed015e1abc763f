"""An outside platform, as publishing sees it.

The contract of the phases, for every adapter:

- `upload` and `resume` send everything that can be repeated or thrown away. They never make anything public. After
  each acknowledged step (session opened, chunk stored) they `keep` a ticket, so that a crash goes on from there.
- `publish` is the one irreversible call. The caller has written its intent before and calls it once. It raises
  `OutcomeUnknown` for every end after which the effect may have happened (time-out, dropped connection, 5xx), any
  other error only when it certainly did not happen.
- `find` and `poll` never change anything. `find` answers `Ready` only when it certainly did not happen, `Done` or
  `Pending` when it did, `Unknown` while nobody can tell.
- An upload that the service threw away (its session ended, its processing broke down there) with nothing published is
  `UploadLost`, from any phase: the caller forgets the ticket and begins again with `upload`.
- Media that are not taken are `Unfit`, a post that the service judged and does not publish is `TurnedDown`: both, from
  any phase, say that certainly nothing is public and that the upload is of no more use.
- A refused access token is `GrantRefused` from any phase: the caller refreshes once and calls again.
- Passing faults are `WillPass` (with `retry_after` when the service said so), used up quotas `Spent`, an
  ended sign-in `NeedsSignIn`, whatever else a person must change `UserCanFix`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from brova_desktop.domain.posts.connection import Connection, Profile
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.steps import Step, Ticket
from brova_desktop.domain.posts.target import Target, TargetDraft
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret

Keep = Callable[[Ticket], Awaitable[None]]
"""Writes a ticket down, durably, before it returns."""


@dataclass(frozen=True, slots=True)
class AppCredentials:
    """The user's own app at a platform."""

    client_id: str
    client_secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in gave. Moments in UTC; None: not said."""

    access: Secret
    refresh: Secret | None
    access_until: datetime | None
    sign_in_until: datetime | None
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grant:
    """Leave to act for one account now."""

    access: Secret
    account: str
    handle: str
    scopes: frozenset[str]
    extra: Mapping[str, Any]
    count: Callable[[str], None] = field(default=lambda call: None, repr=False, compare=False)
    """Told the name of a call that a quota counts, when it is about to be made (`Quota.cost`)."""


@dataclass(frozen=True, slots=True)
class RedirectRule:
    """Where a platform lets its answer come back on this machine. `port` 0: any free one."""

    host: str = "127.0.0.1"
    path: str = "/"
    port: int = 0


class SignIn(Protocol):
    """The OAuth dialect of one platform."""

    redirect: RedirectRule

    def consent_address(self, app: AppCredentials, redirect: str, state: str, verifier: str) -> str:
        """The page that asks the person; PKCE's challenge is made from `verifier` in the platform's own encoding."""
        ...

    async def exchange(self, app: AppCredentials, redirect: str, code: str, verifier: str) -> Tokens:
        """Turn the answer's code into tokens. Raises UserCanFix, NeedsSignIn, WillPass."""
        ...

    async def refresh(self, app: AppCredentials, tokens: Tokens) -> Tokens:
        """New tokens; the refresh token may be another one. NeedsSignIn when only a new sign-in helps.

        Raises OutcomeUnknown when the answer was lost and the service rotates refresh tokens.
        """
        ...

    async def revoke(self, app: AppCredentials, tokens: Tokens) -> None:
        """Give the grant back; one that is over already is no error."""
        ...

    async def profile(self, tokens: Tokens) -> tuple[Profile, Mapping[str, Any]]:
        """Who this is, and what the platform allows the account now (`Connection.extra`)."""
        ...


class Platform(Protocol):
    """One adapter. It keeps no state between calls."""

    @property
    def facts(self) -> PlatformFacts: ...

    @property
    def sign_in(self) -> SignIn: ...

    def check(self, draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
        """Everything that keeps this from going out, or should be known before; no network."""
        ...

    async def upload(self, draft: TargetDraft, grant: Grant, report: Report, keep: Keep) -> Step: ...

    async def resume(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report, keep: Keep) -> Step: ...

    async def poll(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step: ...

    async def publish(self, draft: TargetDraft, ticket: Ticket, grant: Grant, report: Report) -> Step: ...

    async def find(self, draft: TargetDraft, ticket: Ticket, grant: Grant) -> Step: ...

    async def metrics(self, targets: Sequence[Target], grant: Grant, at: datetime) -> tuple[Reading, ...]:
        """Counts of published targets; those the platform does not know any more are left out."""
        ...
