"""Connecting an account, without Qt: choose, prepare, sign in, done or not."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from brova_desktop.domain.errors import BrovaError, Cancelled
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ports.platform import AppCredentials
from brova_desktop.ports.vault import Secret

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench


class Consent(Protocol):
    """A sign-in that is going on, as the services show it."""

    @property
    def platform(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def deadline(self) -> datetime: ...
    def paste(self, address_or_code: str) -> None: ...
    def cancel(self) -> None: ...


class Stage(Enum):
    CHOOSE = "choose"
    PREPARE = "prepare"
    SIGN_IN = "sign-in"
    DONE = "done"
    FAILED = "failed"


class Connecting:
    """One way through. `again` is the account that is to be connected anew, None for another one."""

    def __init__(self, bench: Workbench, again: Connection | None = None) -> None:
        self.changed: Event[None] = Event()
        self.again = again
        self.stage = Stage.CHOOSE
        self.platform = ""
        self.consent: Consent | None = None
        self.connected: Connection | None = None
        self.trouble: BrovaError | None = None
        self.credentials: AppCredentials | None = None
        self.busy = False
        self._given_up = False
        self._bench = bench

    @property
    def facts(self) -> PlatformFacts | None:
        platform = self._bench.line.platforms.get(self.platform)
        return platform.facts if platform is not None else None

    @property
    def platforms(self) -> tuple[PlatformFacts, ...]:
        return tuple(one.facts for one in self._bench.line.platforms.values())

    @property
    def is_sandbox(self) -> bool:
        """Whether the simulators of this workspace answer, whose apps are preset."""
        return bool(self._bench.line.sandbox)

    @property
    def seconds_left(self) -> int:
        if self.consent is None:
            return 0
        return max(0, round((self.consent.deadline - self._bench.clock.now()).total_seconds()))

    async def choose(self, platform: str) -> None:
        """Show what has to be ready before signing in there."""
        self.platform = platform
        accounts = self._bench.line.accounts
        self.credentials = await self._bench.lanes.run(LIBRARY, accounts.credentials, platform)
        self.stage, self.trouble = Stage.PREPARE, None
        self.changed.emit(None)

    def back(self) -> None:
        self.stage, self.trouble = Stage.CHOOSE, None
        self.changed.emit(None)

    async def sign_in(self, client_id: str = "", client_secret: str = "") -> None:
        """Keep the app's credentials (when some were entered) and go through the browser; ends when that ends."""
        accounts = self._bench.line.accounts
        self.busy, self.trouble, self.consent, self._given_up = True, None, None, False
        self.changed.emit(None)
        try:
            if client_id.strip():
                secret = Secret(client_secret.strip()) if client_secret.strip() else self._known_secret(client_id)
                await self._bench.lanes.run(LIBRARY, accounts.set_credentials, self.platform,
                                            AppCredentials(client_id.strip(), secret))
            if self.again is not None:
                self.connected = await accounts.reconnect(self.again.id, self._show)
            else:
                self.connected = await accounts.connect(self.platform, self._show)
            self.stage = Stage.DONE
        except Cancelled:
            self.stage = Stage.PREPARE
        except BrovaError as error:
            self.trouble, self.stage = error, Stage.FAILED
        finally:
            self.busy, self.consent = False, None
            self.changed.emit(None)

    def paste(self, text: str) -> None:
        """What somebody copied from the browser; a wrong text is told, and we go on waiting."""
        self.trouble = None
        if self.consent is not None:
            try:
                self.consent.paste(text)
            except BrovaError as error:
                self.trouble = error
        self.changed.emit(None)

    def cancel(self) -> None:
        """Also before the platform's page is there to be shown."""
        self._given_up = True
        if self.consent is not None:
            self.consent.cancel()

    def _known_secret(self, client_id: str) -> Secret | None:
        known = self.credentials
        return known.client_secret if known is not None and known.client_id == client_id.strip() else None

    def _show(self, consent: Any) -> None:
        if self._given_up:
            consent.cancel()
            return
        self.consent, self.stage = consent, Stage.SIGN_IN
        self.changed.emit(None)
