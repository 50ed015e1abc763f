"""Python's garbage goes on the GUI thread, and is not looked through more often than it grows."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop.ui.bridge import garbage
from brova_desktop.ui.bridge.garbage import LEAST, QUIET, STARTED, GuiGarbage


class Ring:
    """It holds itself."""

    def __init__(self) -> None:
        self.itself = self


class Collector:
    """Python's, played: how many objects are old is said by the test."""

    def __init__(self) -> None:
        self.counts = (0, 0, 0)
        self.old = 100_000
        self.told: list[str] = []

    def get_count(self) -> tuple[int, int, int]:
        return self.counts

    def get_threshold(self) -> tuple[int, int, int]:
        return 700, 10, 10

    def get_objects(self, *, generation: int) -> range:
        assert generation == 2
        self.told.append("counted")
        return range(self.old)

    def collect(self, generation: int = 2) -> None:
        self.told.append(f"collect {generation}")

    def freeze(self) -> None:
        self.told.append("freeze")
        self.old = 0

    def heard(self) -> list[str]:
        told, self.told = self.told, []
        return told


@pytest.fixture
def made(qapp: QApplication) -> Iterator[GuiGarbage]:
    found = GuiGarbage()
    found._timer.stop()
    yield found
    found.close()


@pytest.fixture
def frozen_again() -> Iterator[None]:
    """What all tests are made of, as at their beginning."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture
def played(made: GuiGarbage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    collector = Collector()
    with monkeypatch.context() as patch:
        patch.setattr(garbage, "gc", collector)
        yield collector
    made._old = None  # the real one froze nothing


def test_young_objects_are_looked_at_by_their_limits(made: GuiGarbage, played: Collector) -> None:
    for counts, told in (((700, 10, 10), []), ((701, 10, 0), ["collect 0"]), ((701, 11, 0), ["collect 1"])):
        played.counts = counts
        made.look()
        assert played.heard() == told


def test_all_is_looked_at_once_and_then_only_when_a_quarter_came_on_top(made: GuiGarbage, played: Collector) -> None:
    played.counts = (701, 11, 11)
    made.look()
    assert played.heard() == ["collect 2", "freeze", "counted"]
    played.old = LEAST
    made.look()
    assert played.heard() == ["counted", "collect 1"]
    made.look()
    assert played.heard() == ["collect 1"]  # no generation grew old since: they are not counted again
    played.counts, played.old = (701, 0, 12), LEAST + 1
    made.look()
    assert played.heard() == ["counted", "collect 2", "counted"]


def test_the_first_look_at_all_waits_for_a_quiet_moment_after_the_start(made: GuiGarbage, played: Collector) -> None:
    for number in range(STARTED + 5):
        played.counts = (701 if number % QUIET == 0 else 0, 0, 0)
        made.look()
    assert "collect 2" not in played.heard()
    played.counts = (0, 0, 0)
    for _ in range(QUIET):
        made.look()
    assert played.heard() == ["collect 2", "freeze", "counted"]
    for _ in range(STARTED + QUIET):
        made.look()
    assert played.heard() == []


def test_what_was_there_from_the_beginning_is_collected_after_the_end(qapp: QApplication, frozen_again: None) -> None:
    one = Ring()
    gone = weakref.ref(one)
    found = GuiGarbage()
    found._timer.stop()
    frozen = gc.get_freeze_count()
    found._collect_all()
    assert gc.get_freeze_count() > frozen
    del one
    found.close()
    gc.collect()
    assert gone() is None


def test_cycles_of_the_day_are_collected(frozen_again: None, made: GuiGarbage) -> None:
    one = Ring()
    gone = weakref.ref(one)
    del one
    assert gone() is not None
    made._collect_all()
    assert gone() is None
