"""Somebody who answers a consent page of the sandbox without a browser: for the demo, scripts and tests."""

from __future__ import annotations

import http.client
from urllib.parse import urlencode, urlsplit

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say

PATIENCE = 10.0
"""Seconds for one answer of this machine to itself."""
LOOPBACK = ("127.0.0.1", "localhost")


def allow(address: str, account: str) -> None:
    """Open a consent page, allow everything for an account, and follow the way back to the waiting program; blocks.

    Raises BadInput for an address that is not on this machine, or a page that sends nobody back.
    """
    extra = urlencode({"sandbox_account": account, "sandbox_answer": "allow"})
    back = _visited(f"{address}{'&' if '?' in address else '?'}{extra}")
    if not back:
        raise BadInput(say("The sandbox's sign-in page did not accept the request."), detail=address.split("?")[0])
    _visited(back)


def _visited(address: str) -> str:
    """Get a page; the address it leads on to, "" when it is the end."""
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        raise BadInput(say("Only pages on this computer are visited."), detail=parts.netloc)
    connection = http.client.HTTPConnection(parts.hostname, parts.port or 80, timeout=PATIENCE)
    try:
        connection.request("GET", f"{parts.path or '/'}?{parts.query}", headers={"Connection": "close"})
        answer = connection.getresponse()
        answer.read()
        return answer.getheader("Location") or ""
    finally:
        connection.close()
