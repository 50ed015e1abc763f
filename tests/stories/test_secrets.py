"""Secrets that go through every flow are found in the vault and nowhere else: a scan of every byte we keep or show."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from brova_desktop import assembly, paths
from brova_desktop.diagnostics.log import start_log
from brova_desktop.diagnostics.report import report_text, save_bug_report
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.post import Wording
from brova_desktop.ports.platform import AppCredentials
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.visitor import allow
from brova_desktop.services.line import Line
from brova_desktop.services.suite import Desk
from brova_desktop.storage.vault import FileVault

KNOWN_TO_ALL = ("scopes", "of")
"""What stands beside a secret and is none: permissions, and which upload a session address belongs to."""
HURRY = 40.0
"""Seconds of the line's clock in one of ours: a retry after a minute comes soon."""
PLANTED = "planted-client-secret-7f3a"
FAULTS = (
    Fault(Kind.EXPIRED_TOKEN, "*.upload.chunk"), Fault(Kind.MALFORMED_JSON, "youtube.videos.list"),
    Fault(Kind.STATUS, "tiktok.status", status=500), Fault(Kind.STATUS, "youtube.upload.start", status=503),
    Fault(Kind.RESET_MID_BODY, "tiktok.upload.chunk", kept=9),
)  # fmt: skip


class FastClock:
    """A clock that is in a hurry."""

    def __init__(self) -> None:
        self._start, self._begun = datetime.now(UTC), time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=(time.monotonic() - self._begun) * HURRY)

    def monotonic(self) -> float:
        return self._begun + (time.monotonic() - self._begun) * HURRY


@pytest.fixture(autouse=True)
def mishaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every simulator begin with things going wrong."""
    make = assembly.sandbox_server

    def troubled(*args: Any, **named: Any) -> Any:
        server = make(*args, **named)
        for fault in FAULTS:
            server.faults.add(fault)
        return server

    monkeypatch.setattr(assembly, "sandbox_server", troubled)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Four upright seconds."""
    target = tmp_path / "film.mp4"
    subprocess.run([str(assembly.toolbox().path), "-loglevel", "error", "-f", "lavfi", "-i",
                    "testsrc2=size=360x640:rate=24:duration=4", "-pix_fmt", "yuv420p", str(target)], check=True)
    return target


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Every secret that was ever given to a vault, and the texts inside those that are JSON."""
    known: set[str] = {PLANTED}
    put = FileVault.put

    def noted(vault: FileVault, name: str, secret: Secret) -> None:
        known.update(_texts(secret.reveal()))
        put(vault, name, secret)

    monkeypatch.setattr(FileVault, "put", noted)
    yield known


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The arguments of every process that was started."""
    seen: list[str] = []
    begin = subprocess.Popen.__init__

    def noted(process: Any, args: Any, *more: Any, **named: Any) -> None:
        seen.append(repr(args) + repr(named.get("env")))
        begin(process, args, *more, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", noted)
    return seen


@pytest.mark.slow
def test_secrets_of_every_flow_are_only_in_the_vault(tmp_path: Path, film: Path, secrets: set[str],
                                                     started: list[str]) -> None:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    told: list[str] = []
    kept = start_log(paths.log_folder(), level="debug")
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    logging.getLogger("httpcore").setLevel(logging.DEBUG)
    try:
        with assembly.open_desk(root) as desk:
            asyncio.run(_everything(desk, film, told))
            told.append(_library_in_clear(desk))
    finally:
        kept.close()
    told += started
    assert len(secrets) >= 7  # tokens, refresh tokens, a session address of each platform, the planted one
    for secret in sorted(secrets):
        assert [one[:200] for one in told if secret in one] == [], f"said: {secret}"
        assert _files_with(secret, tmp_path, root) == [], "written"
        assert _files_with(secret, paths.state_folder().parent, root) == [], "logged"


async def _everything(desk: Desk, film: Path, told: list[str]) -> None:
    """Connect, publish through faults, fail, refresh, read numbers, disconnect; note all that anybody is told."""
    def tell(error: BrovaError) -> None:
        told.append(_spoken(error))

    async with assembly.publishing_line(desk, clock=FastClock(), tell=tell) as line:
        line.accounts.set_credentials("youtube", AppCredentials("planted-client", Secret(PLANTED)))
        with pytest.raises(BrovaError) as refused:
            await _connected(line, "youtube", "omar")  # somebody without a channel
        tell(refused.value)
        accounts = [await _connected(line, name) for name in ("youtube", "tiktok")]
        medium = await asyncio.to_thread(line.posts.medium, film)
        view = await asyncio.to_thread(line.posts.new, Wording(title="Film", caption="Film"), [medium], accounts)
        await line.queue.publish_now([one.id for one in view.targets])
        await line.queue.until_empty()
        for entry in await asyncio.to_thread(line.posts.history):
            told.append(repr(entry))
            told.append(json.dumps([str(one) for one in line.posts.events(entry.target.id)]))
        await line.results.sync()
        for account in accounts:
            told.append(repr(await line.accounts.sync(account)))
            await line.accounts.disconnect(account)
        try:
            raise RuntimeError(f"{line.accounts!r} {desk.workspace.vault!r}")
        except RuntimeError as error:
            told.append(report_text(error=error))
            save_bug_report(error)


async def _connected(line: Line, platform: str, who: str = "qahwa") -> Any:
    visits: list[asyncio.Task[None]] = []

    def show(consent: Any) -> None:
        visits.append(asyncio.ensure_future(asyncio.to_thread(allow, consent.address, who)))
        visits[0].add_done_callback(lambda task: consent.cancel() if task.exception() else None)

    try:
        return (await line.accounts.connect(platform, show)).id
    finally:
        await asyncio.gather(*visits, return_exceptions=True)


def _spoken(error: BrovaError) -> str:
    return f"{error!r} {error} {error.sentence()} {error.detail}"


def _library_in_clear(desk: Desk) -> str:
    """Every value of every table: the file is encrypted, so its bytes would prove nothing."""
    raw = desk.workspace.library.database.raw_reader()
    try:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: list(raw.execute(f'SELECT * FROM "{name}"')) for name in names if "fts" not in name}
    finally:
        raw.close()
    assert rows["targets"]
    return repr(rows)


def _files_with(secret: str, top: Path, root: Path) -> list[str]:
    """Files that hold the secret; the simulators' own folder is the outside world."""
    needle = secret.encode()
    return [str(file) for file in top.rglob("*") if file.is_file() and (root / "sandbox") not in file.parents
            and needle in file.read_bytes()]


def _texts(value: str) -> set[str]:
    """Long texts inside a secret: itself, or the leaves of its JSON."""
    try:
        document = json.loads(value)
    except ValueError:
        return {value}
    found: set[str] = set()
    todo: list[Any] = [document]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            todo += [value for name, value in one.items() if name not in KNOWN_TO_ALL]
        elif isinstance(one, list):
            todo += one
        elif isinstance(one, str) and len(one) >= 16 and not one.startswith("20"):
            found.add(one)
    return found
