"""An outside service: its name in settings and the hosts it answers on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Service:
    """`hosts` are scheme and host of every address we know beforehand (``https://oauth2.googleapis.com``).

    `title` is its name in sentences. `domains` end the hosts of addresses that the service itself hands out and that
    may see our access token ("googleapis.com" stands for every host below it).
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    domains: tuple[str, ...] = ()

    @property
    def variable(self) -> str:
        """The environment variable that sends all of its hosts elsewhere."""
        return f"BROVA_{self.name}_URL".upper()

    def has(self, host: str) -> bool:
        """Whether a host name is the service's own."""
        own = {urlsplit(one).hostname for one in self.hosts}
        return host in own or any(host == one or host.endswith("." + one) for one in self.domains)


def override_of(service: Service, settings: Mapping[str, str | None], environment: Mapping[str, str]) -> str | None:
    """Where a service is really asked, None for its own hosts; the environment wins over the settings.

    A sandbox workspace adds the addresses of its simulators to the environment.
    """
    return environment.get(service.variable) or settings.get(service.name) or None


def is_loopback(host: str | None) -> bool:
    return host is not None and host.strip("[]").lower() in LOOPBACK


def is_inside(host: str) -> bool:
    """Whether a host is written as an address of this machine or of a private network (RFC 6890)."""
    if is_loopback(host) or host.lower().rstrip(".").endswith(".localhost"):
        return True
    try:
        return not ip_address(host.strip("[]")).is_global
    except ValueError:
        return False


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, e.g. ``https://example.org:8443``."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def without_origin(url: str) -> str:
    """Path, query and fragment of an address."""
    return url[len(origin_of(url)):]
