"""No test reaches a real network: only loopback addresses and Unix sockets connect.

The guard listens to Python's audit events, so it sees every socket of this process whoever opens it (httpx,
asyncio, urllib). It raises ConnectionRefusedError, which every client already knows how to clean up after. It does
not see FFmpeg's own protocols nor child processes: give those loopback addresses or files.

A test that truly needs the outside asks for the fixture `real_network`; nothing in the suite does.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

_CONNECTING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_NAMING = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})
_LOCAL_NAMES = frozenset({"", "localhost", "localhost.localdomain", "ip6-localhost"})


class _Gate:
    shut = False


def is_local(host: object) -> bool:
    """Whether an address stays on this machine."""
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, (bytes, bytearray)) else str(host)
    if name in _LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(name.split("%")[0])
    except ValueError:
        return name.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def _refuse(event: str, values: tuple[Any, ...]) -> None:
    if not _Gate.shut:
        return
    if event in _CONNECTING:
        sock, address = values[0], values[1]
        if sock.family in (socket.AF_INET, socket.AF_INET6) and address and not is_local(address[0]):
            raise ConnectionRefusedError(f"tests do not connect to {address[0]!r}")
    elif event in _NAMING and not is_local(values[0]):
        raise ConnectionRefusedError(f"tests do not look up {values[0]!r}")


sys.addaudithook(_refuse)


@pytest.fixture(autouse=True)
def _network_guard() -> Iterator[None]:
    before, _Gate.shut = _Gate.shut, True
    try:
        yield
    finally:
        _Gate.shut = before


@pytest.fixture
def real_network(_network_guard: None) -> Iterator[None]:
    """Open the network for one test. Say why in the test."""
    _Gate.shut = False
    try:
        yield
    finally:
        _Gate.shut = True
