"""The same file brought in twice at the same moment: dropped on the timeline while it is being imported."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.ids import mint
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.verdicts import Probe
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.library.importing import Importing, Outcome
from brova_desktop.storage.assets import AssetStore
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import create_library, open_library

QUIET = SilentReport()


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


class SlowLooks:
    """Looks into files no faster than it is let."""

    def __init__(self, looks: MediaWorkers) -> None:
        self._looks = looks
        self.begun, self.going_on = threading.Event(), threading.Event()
        self.files: list[Path] = []

    def probe(self, path: Path, report: Report | None = None) -> Probe:
        self.files.append(path)
        self.begun.set()
        assert self.going_on.wait(60)
        return self._looks.probe(path, report)


class Second(SilentReport):
    """Of who comes second: has it asked, and is it to stop?"""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self.stops = False

    def raise_if_cancelled(self) -> None:
        self.asked.release()
        if self.stops:
            raise Cancelled

    def wait(self) -> None:
        """Until it has read the file (one piece) and asks again, because it waits or looks into it."""
        assert self.asked.acquire(timeout=60) and self.asked.acquire(timeout=60)


@pytest.fixture
def looks() -> Iterator[SlowLooks]:
    with MediaWorkers() as workers:
        slow = SlowLooks(workers)
        yield slow
        slow.going_on.set()


@pytest.fixture
def assets(tmp_path: Path) -> Iterator[AssetStore]:
    root = tmp_path / "workspace"
    root.mkdir()
    key = MasterKey.fresh().library()
    create_library(root / "library.db", key, workspace="w", name="n", app_version="1", at=_Clock().now())
    library = open_library(root / "library.db", key)
    yield library.assets
    library.close()


@pytest.fixture
def importing(assets: AssetStore, tmp_path: Path, looks: SlowLooks) -> Importing:
    return Importing(assets, tmp_path / "workspace", looks, _Clock(), mint)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    place = tmp_path / "cup.png"
    Image.new("RGB", (32, 20), "red").save(place, "PNG")
    return place


def test_a_file_brought_in_twice_at_once_is_there_once(
        importing: Importing, looks: SlowLooks, assets: AssetStore, picture: Path) -> None:
    report = Second()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(importing.import_one, picture, QUIET)
        assert looks.begun.wait(60)
        second = threads.submit(importing.import_one, picture, report)
        report.wait()
        looks.going_on.set()
        results = first.result(60), second.result(60)
    assert [one.outcome for one in results] == [Outcome.IMPORTED, Outcome.ALREADY_THERE]
    assert looks.files == [picture] and assets.count(AssetQuery()) == 1
    [kept] = {one.asset.id for one in results if one.asset is not None}
    asset = assets.get(kept)
    assert (picture.parent / "workspace" / asset.path).read_bytes() == picture.read_bytes()


def test_who_waits_for_the_same_file_can_be_stopped_without_harm(
        importing: Importing, looks: SlowLooks, assets: AssetStore, picture: Path) -> None:
    report = Second()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(importing.import_one, picture, QUIET)
        assert looks.begun.wait(60)
        second = threads.submit(importing.import_one, picture, report)
        report.wait()
        report.stops = True
        with pytest.raises(Cancelled):
            second.result(60)
        looks.going_on.set()
        assert first.result(60).outcome is Outcome.IMPORTED
    assert assets.count(AssetQuery()) == 1
