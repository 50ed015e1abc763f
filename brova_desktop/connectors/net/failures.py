"""What may go wrong before a service has said anything.

A status is never an error here: what 403 means only the adapter of a service knows. The difference that matters
for publishing is whether a request may have had its effect: `NotSent` certainly had none, `Lost` may have had it.
"""

from __future__ import annotations

import httpx

from brova_desktop.diagnostics.redaction import redact
from brova_desktop.domain.errors import Act, BadInput, Offline, WillPass
from brova_desktop.domain.words import say


class NotSent(Offline):
    """No connection: the request certainly had no effect."""


class Lost(WillPass):
    """Broken off after sending began: the request may have had its effect."""


class Garbled(WillPass):
    """A service answered with something that cannot be read; the request may have had its effect."""


BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
                  httpx.UnsupportedProtocol)


def connection_trouble(error: httpx.HTTPError | TimeoutError | httpx.InvalidURL, service: str) -> WillPass:
    """The error of the client as one of ours; the detail names no secret."""
    detail = redact(f"{type(error).__name__}: {error}")
    if isinstance(error, BEFORE_SENDING):
        return NotSent(say("{service} cannot be reached.", service=service),
                       next_step=say("Check the internet connection; it is tried again by itself."), detail=detail)
    if isinstance(error, (httpx.DecodingError, httpx.InvalidURL)):
        return garbled(service, detail)
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return Lost(say("{service} did not answer in time.", service=service), detail=detail)
    return Lost(say("The connection to {service} broke off.", service=service), detail=detail)


def garbled(service: str, detail: str) -> Garbled:
    return Garbled(say("{service} gave an answer that cannot be read.", service=service),
                   next_step=say("Try again later; report it when it stays like this."),
                   acts=(Act.RETRY, Act.REPORT), detail=redact(detail))


def unusable_proxy(error: Exception) -> BadInput:
    return BadInput(say("The proxy that is set for this computer cannot be used."),
                    next_step=say("Correct the proxy in the system's network settings."),
                    acts=(Act.RETRY,), detail=redact(f"{type(error).__name__}: {error}"))


def unusable_address(service: str, why: str) -> BadInput:
    return BadInput(say("The address set for {service} cannot be used.", service=service),
                    next_step=say("Give an https address, or http on this machine (127.0.0.1)."),
                    acts=(Act.OPEN_SETTINGS,), detail=redact(why))
