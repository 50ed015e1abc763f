from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Progress
from brova_desktop.jobs.progress import WINDOW, LatestProgress, Pace


def test_even_work_is_predicted_exactly() -> None:
    pace = Pace()
    for second in range(11):
        pace.mark(second, second * 30)
    assert pace.per_second() == 30
    assert pace.seconds_left(600) == 10


def test_nothing_is_said_too_early_or_without_a_total() -> None:
    pace = Pace()
    assert pace.seconds_left(100) is None
    pace.mark(0, 0)
    pace.mark(0.5, 50)
    assert pace.seconds_left(100) is None
    pace.mark(2, 60)
    assert pace.seconds_left(0) is None


def test_old_speed_is_forgotten() -> None:
    pace = Pace()
    for second in range(100):
        pace.mark(second, second * 100)
    for second in range(100, 100 + 2 * int(WINDOW)):
        pace.mark(second, 9_900 + (second - 99))
    assert pace.per_second() == pytest.approx(1, rel=0.1)


def test_a_second_pass_starts_anew() -> None:
    pace = Pace()
    for second in range(10):
        pace.mark(second, second)
    pace.mark(10, 0)
    assert pace.per_second() is None


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 1e9)), max_size=50), st.floats(0, 1e9))
def test_the_time_left_is_never_negative(marks: list[tuple[float, float]], total: float) -> None:
    pace = Pace()
    for at, done in marks:
        pace.mark(at, done)
        left = pace.seconds_left(total)
        assert left is None or left >= 0


def test_only_fresh_progress_is_fetched() -> None:
    report = LatestProgress()
    assert report.fetch() is None
    report.note(say("Reading"))
    for done in range(1_000):
        report.progress(done, 1_000, unit="frames")
    assert report.fetch() == Progress(999, 1_000, "frames", say("Reading"))
    assert report.fetch() is None
    assert report.latest.done == 999


def test_cancel_reaches_work_on_another_thread() -> None:
    report = LatestProgress()
    caught: list[BaseException] = []

    def work() -> None:
        try:
            while True:
                report.raise_if_cancelled()
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    report.cancel()
    thread.join(20)
    assert len(caught) == 1
    assert report.is_cancelled
