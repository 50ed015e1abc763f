"""The wires of all services, made when first asked for and closed together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx

from brova_desktop.connectors.net.service import Service
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.ports.clock import Clock


class Wires:
    """`override` says where a service is really asked (None: its own hosts). Call with a service to get its wire."""

    def __init__(self, override: Callable[[Service], str | None], clock: Clock, *, timeout: float = 30.0,
                 transport: Callable[[Service], httpx.AsyncBaseTransport | None] = lambda service: None) -> None:
        self._override = override
        self._clock = clock
        self._timeout = timeout
        self._transport = transport
        self._wires: dict[str, Wire] = {}

    def __call__(self, service: Service) -> Wire:
        """The wire of a service. Raises BadInput when its override cannot be used."""
        if service.name not in self._wires:
            self._wires[service.name] = Wire(service, override=self._override(service), clock=self._clock,
                                             timeout=self._timeout, transport=self._transport(service))
        return self._wires[service.name]

    async def close(self) -> None:
        wires, self._wires = list(self._wires.values()), {}
        await asyncio.gather(*(one.close() for one in wires))
