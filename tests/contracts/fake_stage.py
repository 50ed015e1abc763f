"""The platform in memory on the stage of the contract."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import ClassVar, TypeVar

from brova_desktop.domain.errors import BrovaError, GrantRefused, Offline, OutcomeUnknown, WillPass
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import Grant, Platform
from tests.contracts.stages import Stage
from tests.contracts.troubles import AFTER, How, Where
from tests.fakes.platform import FakePlatform

T = TypeVar("T")


class FakeStage(Stage):
    """Its world outlives its callers, like that of a simulator."""

    name = "fake"
    options: ClassVar = {"audience": "everyone"}
    pieces = 3
    survives = frozenset({(Where.END, How.RESET_MIDWAY), (Where.OPEN, How.RESET_MIDWAY), (Where.OPEN, How.GARBLED)})
    phases: ClassVar = {Where.OPEN: "upload", Where.PIECE: "chunk", Where.END: "publish", Where.ASK: "find",
              Where.COUNTS: "metrics"}

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.platform = FakePlatform(self.clock, chunk=10_000, processing=2.0)
        self._token = 0

    def run(self, act: Callable[[Platform], Awaitable[T]]) -> T:
        async def scene() -> T:
            return await act(self.platform)

        return self.run_plainly(scene())

    def grant(self) -> Grant:
        while f"fake-access-{self._token}" in self.platform.refused:
            self._token += 1
        return self.platform.grant(f"fake-access-{self._token}")

    def published(self) -> list[str]:
        return [post.sha256 for post in self.platform.published]

    def go_wrong(self, where: Where, how: How, *, nth: int = 1, times: int = 1, wait: float | None = None) -> None:
        effect = how in AFTER and where in (Where.PIECE, Where.END)
        error = self._error(where, how, wait)
        self.platform.fail(self.phases[where], error, with_effect=effect, times=times, skip=nth - 1)
        if where is Where.ASK:
            self.platform.fail("poll", error, times=times, skip=nth - 1)

    def process_for(self, seconds: float) -> None:
        self.platform.processing = seconds

    def secrets(self) -> Iterable[str]:
        return [f"fake-access-{number}" for number in range(self._token + 1)]

    def _error(self, where: Where, how: How, wait: float | None) -> BrovaError:
        if how in (How.EXPIRED, How.REVOKED):
            return GrantRefused(say("The sign-in was not taken."))
        if how is How.OFFLINE:
            return Offline(say("There is no connection."))
        if how is How.TOO_OFTEN:
            return WillPass(say("It was asked too often."), retry_after=wait)
        if where is Where.END:
            return OutcomeUnknown(say("No answer came."))
        return WillPass(say("It did not work."))
