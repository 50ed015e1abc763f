"""The sandbox on loopback ports, in a thread of its own.

    with SandboxServer(folder) as server:
        server.addresses          # {"youtube": "http://127.0.0.1:...", "tiktok": ...}
        server.control            # the page that shows what happened and makes things go wrong
        server.environment()      # what to set so that `brova` talks to it
        server.sandbox.published()
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write
from brova_desktop.ports.clock import Clock
from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.content import KEPT
from brova_desktop.sandbox.control import Control
from brova_desktop.sandbox.front import Front, Patience
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.youtube.facts import YouTubeRules

log = logging.getLogger(__name__)

PORTS = "ports.json"
"""The ports of the last start: addresses that a platform handed out must stay good over a restart."""


class SandboxServer:
    """Starts at `start` or in a ``with`` block; `stop` leaves no thread and no open port. Not to be started twice.

    `port`: the control page's; the platforms take the ones after it. 0: those of the last start in this folder if
    they are free, else any.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        port: int = 0,
        seed: int = 0,
        clock: Clock | None = None,
        youtube: YouTubeRules | None = None,
        tiktok: TikTokRules | None = None,
        keep: int = KEPT,
        patience: Patience | None = None,
    ) -> None:
        self.sandbox = Sandbox(folder, clock=clock, seed=seed, youtube=youtube, tiktok=tiktok, keep=keep)
        self.faults = self.sandbox.faults
        patience = patience if patience is not None else Patience()
        self._control = Front("control", Control(self.sandbox, self.environment, lambda: self.addresses).take, patience)
        self._platforms = {name: Front(name, self.sandbox.open, patience) for name in self.sandbox.simulators}
        self._folder = folder
        self._port = port
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._ready = threading.Event()
        self._trouble: OSError | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None

    @property
    def addresses(self) -> Mapping[str, str]:
        """Base address per platform."""
        return {name: front.address for name, front in self._platforms.items()}

    @property
    def control(self) -> str:
        return self._control.address

    def environment(self) -> dict[str, str]:
        """Environment variables under which the product takes the sandbox for the world."""
        found = {}
        for name, address in self.addresses.items():
            found[f"BROVA_{name.upper()}_URL"] = address
            found[f"BROVA_{name.upper()}_CLIENT_ID"] = CREDENTIALS[name].client_id
            found[f"BROVA_{name.upper()}_CLIENT_SECRET"] = CREDENTIALS[name].client_secret
        return found

    def start(self) -> SandboxServer:
        """Listen. Raises Refused when a port is taken."""
        self._thread.start()
        self._ready.wait()
        if self._trouble is not None:
            self._thread.join()
            self.sandbox.close()
            raise Refused(
                say("The sandbox could not listen on port {port}.", port=self._port),
                next_step=say("Choose another port, or end the program that uses it."),
                detail=str(self._trouble),
            ) from self._trouble
        log.info("sandbox listens on %s", self.control)
        return self

    def stop(self) -> None:
        """Hang up on everybody and end the thread. Calling it again does nothing."""
        if self._loop is not None and self._end is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join()
        self.sandbox.close()

    def __enter__(self) -> SandboxServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        fronts = [self._control, *self._platforms.values()]
        try:
            try:
                await self._listen(fronts)
            except OSError as error:
                self._trouble = error
                return
            finally:
                self._ready.set()
            await self._end.wait()
        finally:
            for front in fronts:
                await front.close()

    async def _listen(self, fronts: list[Front]) -> None:
        if self._port:
            for place, front in enumerate(fronts):
                await front.listen(self._port + place)
            return
        for front, port in zip(fronts, self._ports_of_last_time(len(fronts)), strict=True):
            try:
                await front.listen(port)
            except OSError:
                if not port:
                    raise
                await front.listen(0)
        if self._folder is not None:
            atomic_write(self._folder / PORTS, json.dumps([front.port for front in fronts]).encode())

    def _ports_of_last_time(self, count: int) -> list[int]:
        try:
            ports = json.loads((self._folder / PORTS).read_bytes()) if self._folder is not None else []
        except (OSError, ValueError):
            ports = []
        usable = isinstance(ports, list) and len(ports) == count and all(isinstance(one, int) for one in ports)
        return [one if 0 < one < 65_536 else 0 for one in ports] if usable else [0] * count
