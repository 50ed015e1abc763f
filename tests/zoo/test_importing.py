"""The whole zoo through the library, at once and one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.ids import mint
from brova_desktop.domain.media.asset import AssetState, Placement
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.engine.binaries import find_toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.files import PART
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.derived_cache import DerivedCache
from brova_desktop.services.library.deriving import Deriving
from brova_desktop.services.library.importing import Importing, Outcome, place_of
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import Library, create_library, open_library
from tests.zoo.once import animals
from tests.zoo.specimen import Fate, ZooFile

__all__ = ["animals"]

pytestmark = pytest.mark.slow
QUIET = SilentReport()


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    key = MasterKey.fresh().library()
    create_library(tmp_path / "library.db", key, workspace="w", name="n", app_version="1", at=_Clock().now())
    found = open_library(tmp_path / "library.db", key)
    yield found
    found.close()


@pytest.fixture
def workers() -> Iterator[MediaWorkers]:
    with MediaWorkers() as found:
        yield found


@pytest.mark.timeout(300)
def test_the_zoo_is_imported_or_turned_away_with_a_sentence(animals: list[ZooFile], library: Library,
                                                            workers: MediaWorkers, tmp_path: Path) -> None:
    importing = Importing(library.assets, tmp_path, workers, _Clock(), mint)
    deriving = Deriving(library.assets, tmp_path, DerivedCache(tmp_path / "cache", workers, find_toolbox), _Clock())
    wrong = []
    for animal in animals:
        if animal.path.name == "folder.mp4":
            continue  # an empty folder has nothing to import
        result = importing.import_one(animal.path, QUIET)
        fits = {Fate.READY: (Outcome.IMPORTED, Outcome.ALREADY_THERE), Fate.WARNED: (Outcome.IMPORTED,),
                Fate.BROKEN: (Outcome.BROKEN, Outcome.ALREADY_THERE), Fate.REFUSED: (Outcome.REFUSED,)}[animal.fate]
        if result.outcome not in fits or (result.outcome is not Outcome.IMPORTED and not str(result.sentence)):
            wrong.append((ascii(animal.path.name), result.outcome, str(result.sentence)))
        if result.outcome is Outcome.IMPORTED:
            assert result.asset is not None and place_of(result.asset, tmp_path).is_file()
            made = deriving.prepare(result.asset.id, QUIET)
            if made.troubles:
                wrong.append((ascii(animal.path.name), result.outcome, str(made.troubles[0])))
    assert not wrong
    states = {asset.state for asset in library.assets.page(AssetQuery(), size=1_000).items}
    assert states == {AssetState.READY, AssetState.BROKEN}
    kept = {path.relative_to(tmp_path).as_posix() for path in (tmp_path / "media").rglob("*") if path.is_file()}
    assert kept == {path for path in library.assets.paths() if path.startswith("media/")}


def test_a_cancelled_import_leaves_nothing(animals: list[ZooFile], library: Library, workers: MediaWorkers,
                                           tmp_path: Path) -> None:
    class Stop(SilentReport):
        def __init__(self, after: int) -> None:
            self.left = after

        def raise_if_cancelled(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    plain = next(animal.path for animal in animals if animal.path.name == "plain.mp4")
    importing = Importing(library.assets, tmp_path, workers, _Clock(), mint)
    cancelled = 0
    while cancelled < 8:  # a quick machine asks less often
        try:
            importing.import_one(plain, Stop(cancelled))
        except Cancelled:
            cancelled += 1
        else:
            break
        assert library.assets.count(AssetQuery()) == 0
        assert not [path for path in tmp_path.glob("media/**/*") if path.is_file()]
    assert cancelled >= 2


def test_an_import_that_a_crash_ended_goes_on(animals: list[ZooFile], library: Library, workers: MediaWorkers,
                                              tmp_path: Path) -> None:
    plain = next(animal.path for animal in animals if animal.path.name == "plain.mp4")
    importing = Importing(library.assets, tmp_path, workers, _Clock(), mint)
    done = importing.import_one(plain, QUIET, placement=Placement.REFERENCED).asset
    assert done is not None
    library.assets.change(done.id, lambda one: replace(one, state=AssetState.PROBING, facts=None), _Clock().now())
    half = tmp_path / "media" / "ab" / f".abc clip.99{PART}.mp4"
    half.parent.mkdir(parents=True)
    half.touch()
    [again] = importing.resume(QUIET)
    assert not half.exists()
    assert again.outcome is Outcome.IMPORTED and again.asset is not None
    assert again.asset.id == done.id and again.asset.state is AssetState.READY and again.asset.facts is not None
