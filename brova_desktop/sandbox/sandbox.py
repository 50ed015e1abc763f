"""All simulators together: one memory, one clock, one list of faults, one log of what was published.

    sandbox = Sandbox(folder, clock=clock, seed=7)
    tokens = sandbox.youtube.grant("qahwa")
    answer = sandbox.answer(Request("youtube", "GET", "/youtube/v3/channels", "part=id&mine=true", headers))
    sandbox.published()
"""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from brova_desktop.ports.clock import Clock, SystemClock
from brova_desktop.sandbox.content import KEPT
from brova_desktop.sandbox.exchange import Answer, Request
from brova_desktop.sandbox.faults import Fault, Faults
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.published import Outcome, Published
from brova_desktop.sandbox.receiving import Receiving
from brova_desktop.sandbox.simulator import Simulator
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from brova_desktop.sandbox.tiktok.simulator import TikTok
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from brova_desktop.sandbox.youtube.simulator import YouTube

_REMEMBERED = 2_000
_SECRETS = frozenset({"code", "token", "upload_token", "access_token", "state", "client_secret", "code_verifier"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One request in the list of the latest ones. Secrets in the address are masked, bodies are not kept."""

    at: datetime
    platform: str
    operation: str
    method: str
    address: str
    status: int
    cut: str
    fault: str
    account: str


class Sandbox:
    """The made-up outside world. Without a folder it lives in memory only. Safe to use from several threads."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        clock: Clock | None = None,
        seed: int = 0,
        youtube: YouTubeRules | None = None,
        tiktok: TikTokRules | None = None,
        keep: int = KEPT,
    ) -> None:
        self.folder = folder
        self.ground = Ground(folder, clock if clock is not None else SystemClock(), seed, keep)
        self.faults = Faults()
        self.youtube = YouTube(self.ground, youtube if youtube is not None else YouTubeRules())
        self.tiktok = TikTok(self.ground, tiktok if tiktok is not None else TikTokRules())
        self.simulators: Mapping[str, Simulator] = {"youtube": self.youtube, "tiktok": self.tiktok}
        self._lock = self.ground.lock
        self._seen: deque[Seen] = deque(maxlen=_REMEMBERED)

    def open(self, request: Request) -> Receiving:
        """Begin with a request whose body is still to come. Raises KeyError for an unknown platform."""
        return Receiving(self.simulators[request.platform], request, self.faults, self, self._lock)

    def answer(self, request: Request) -> Answer:
        """Answer a request whose body is there."""
        receiving = self.open(request)
        if request.body:
            receiving.feed(request.body)
        return receiving.finish()

    def published(self, *, everything: bool = False) -> list[Published]:
        """Each act of publishing, oldest first; failed and deleted ones only with `everything`."""
        with self._lock:
            acts = [act for simulator in self.simulators.values() for act in simulator.acts()]
        gone = () if everything else (Outcome.FAILED, Outcome.DELETED)
        return sorted((act for act in acts if act.outcome not in gone), key=lambda act: act.at)

    def requests(self) -> list[Seen]:
        """The latest requests, oldest first."""
        with self._lock:
            return list(self._seen)

    def saw(self, request: Request, operation: str, answer: Answer, fault: Fault | None) -> None:
        self._seen.append(
            Seen(
                at=self.ground.now(),
                platform=request.platform,
                operation=operation,
                method=request.method,
                address=request.path + (f"?{_masked(request.query)}" if request.query else ""),
                status=0 if answer.cut is not None else answer.status,
                cut=answer.cut.value if answer.cut is not None else "",
                fault=str(fault.kind) if fault is not None else "",
                account=answer.account,
            )
        )

    def expire_tokens(self, platform: str | None = None) -> int:
        """Let every access token expire now; returns how many did."""
        with self._lock:
            return sum(one.grants.expire() for name, one in self.simulators.items() if platform in (None, name))

    def revoke(self, platform: str | None = None, account: str | None = None) -> int:
        """The people take their permission back; returns how many tokens died."""
        with self._lock:
            return sum(one.grants.revoke(account) for name, one in self.simulators.items() if platform in (None, name))

    def pass_time(self, seconds: float) -> None:
        """Put the sandbox's clock forward."""
        with self._lock:
            self.ground.pass_time(seconds)

    def reset(self) -> None:
        """Forget accounts' consents, posts, quotas, faults and requests."""
        with self._lock:
            self.faults.clear()
            self._seen.clear()
            self.ground.shelf.clear()
            self.ground.begin()
            for simulator in self.simulators.values():
                simulator.forget()
            if self.folder is not None:
                for name in ("media", "uploads"):
                    shutil.rmtree(self.folder / name, ignore_errors=True)

    def close(self) -> None:
        with self._lock:
            self.ground.shelf.close()


def act_document(act: Published) -> dict[str, Any]:
    """An entry of the log as JSON."""
    document = asdict(act)
    document["at"] = act.at.isoformat()
    document["scheduled_at"] = None if act.scheduled_at is None else act.scheduled_at.isoformat()
    return document


def _masked(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(name, "..." if name in _SECRETS else value) for name, value in pairs], safe=",.:/")
