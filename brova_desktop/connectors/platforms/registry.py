"""Every platform there is. A new one is a folder and a line in each of these tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from brova_desktop.connectors.net.service import Service
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.tiktok.facts import SERVICE as TIKTOK
from brova_desktop.connectors.platforms.tiktok.platform import TikTok
from brova_desktop.connectors.platforms.youtube.facts import SERVICE as YOUTUBE
from brova_desktop.connectors.platforms.youtube.platform import YouTube
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.platform import Platform

SERVICES: Mapping[str, Service] = MappingProxyType({"youtube": YOUTUBE, "tiktok": TIKTOK})
"""The service behind each platform: its hosts, and the variable that sends them elsewhere."""

_MAKERS: Mapping[str, Callable[[Wire, Clock], Platform]] = MappingProxyType({"youtube": YouTube, "tiktok": TikTok})


def adapters(wires: Callable[[Service], Wire], clock: Clock) -> Mapping[str, Platform]:
    """Every platform by its key, each on its service's wire. Raises BadInput for an override nobody can use."""
    return MappingProxyType({key: make(wires(SERVICES[key]), clock) for key, make in _MAKERS.items()})
