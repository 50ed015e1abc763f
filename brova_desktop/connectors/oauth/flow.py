"""A sign-in from the consent page to the code."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from brova_desktop.connectors.oauth.answer import pasted
from brova_desktop.connectors.oauth.landing import Landing
from brova_desktop.connectors.oauth.loopback import Loopback
from brova_desktop.connectors.oauth.pkce import new_state, new_verifier
from brova_desktop.domain.errors import Act, BrovaError, Cancelled, UserCanFix
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import AppCredentials, SignIn
from brova_desktop.ports.vault import Secret

PATIENCE = 300.0
"""Seconds somebody has for signing in."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A sign-in that is going on: show `address` in the system's browser, and both ways out.

    `redirect` is where the answer comes to; `deadline` is when we stop waiting (UTC).
    """

    platform: str
    address: str = field(repr=False)
    redirect: str
    deadline: datetime
    _state: str = field(repr=False)
    _title: str = field(repr=False)
    _outcome: asyncio.Future[Secret] = field(repr=False)

    def paste(self, address_or_code: str) -> None:
        """Go on with what a person copied from the browser. Raises BadInput and goes on waiting when it is neither."""
        code = pasted(address_or_code, self._state, self._title)
        if not self._outcome.done():
            self._outcome.set_result(code)

    def cancel(self) -> None:
        """Stop waiting: whoever waits gets Cancelled."""
        if not self._outcome.done():
            self._outcome.set_exception(Cancelled())


@dataclass(frozen=True, slots=True)
class Answer:
    """What `SignIn.exchange` needs."""

    code: Secret
    verifier: Secret
    redirect: str


async def ask_consent(key: str, title: str, sign_in: SignIn, app: AppCredentials, show: Callable[[Consent], None],
                      clock: Clock, landing: Landing, *, patience: float = PATIENCE) -> Answer:
    """Let a person allow it in the browser; `show` gets the page to open.

    Raises what the platform answered instead, Cancelled, Refused when the port is taken, UserCanFix after `patience`
    seconds without an answer.
    """
    outcome: asyncio.Future[Secret] = asyncio.get_running_loop().create_future()
    state, verifier = new_state(), new_verifier()

    def caught(answer: Secret | BrovaError) -> None:
        if outcome.done():
            return
        if isinstance(answer, Secret):
            outcome.set_result(answer)
        else:
            outcome.set_exception(answer)

    loopback = Loopback(sign_in.redirect, state, title, landing, caught)
    await loopback.open()
    try:
        address = sign_in.consent_address(app, loopback.redirect, state, verifier)
        deadline = clock.now() + timedelta(seconds=patience)
        show(Consent(key, address, loopback.redirect, deadline, state, title, outcome))
        async with asyncio.timeout(patience):
            code = await outcome
    except TimeoutError as error:
        raise _nobody_came(title, patience) from error
    finally:
        if not outcome.cancel() and not outcome.cancelled():
            outcome.exception()  # seen: somebody may have cancelled before `show` came back with an error of its own
        await loopback.close()
    return Answer(code, Secret(verifier), loopback.redirect)


def _nobody_came(platform: str, patience: float) -> UserCanFix:
    return UserCanFix(say("Nobody signed in to {platform} within {count} minutes.", platform=platform,
                          count=max(1, round(patience / 60))),
                      next_step=say("Start the sign-in again; when the browser did not open, copy the address."),
                      acts=(Act.RECONNECT,))
