"""Making the client: verified TLS, the system's proxies, no redirects, no cookies, limits on everything."""

from __future__ import annotations

import ssl
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from brova_desktop import __version__
from brova_desktop.connectors.net.failures import unusable_proxy

CONNECT_SECONDS = 15.0
CONNECTIONS = 20


@cache
def trust() -> ssl.SSLContext:
    """Whom we trust: the list that comes along and the system's own, which may hold a company's proxy. Made once."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


def make_client(transport: httpx.AsyncBaseTransport | None, seconds: float) -> httpx.AsyncClient:
    """A client for one service. Raises BadInput when the system's proxy settings make no sense."""
    try:
        return httpx.AsyncClient(
            transport=transport, verify=trust(), http1=True, http2=False, follow_redirects=False, trust_env=True,
            # What is on this machine is asked directly, whatever proxy is set.
            mounts={"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None},
            timeout=time_limits(seconds), limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=20.0),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": f"BrovaDesktop/{__version__}", "Accept-Encoding": "identity"},
        )
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        raise unusable_proxy(error) from error


def time_limits(seconds: float) -> httpx.Timeout:
    """How long a connection, a read and a write may each take."""
    return httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS))
