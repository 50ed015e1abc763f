"""A looking process may crash, hang or be killed; the program goes on and leaves nothing behind."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput, BrovaBug, Cancelled, Missing
from brova_desktop.domain.words import say
from brova_desktop.engine import media_worker
from brova_desktop.engine.limits import DEFAULT_LIMITS
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.verdicts import BrokenMedia, broken
from brova_desktop.engine.worker_talk import error_from, error_record
from brova_desktop.files import finished_file
from brova_desktop.ports.report import SilentReport

Make = Callable[..., Path]
QUIET = SilentReport()


def test_facts_and_errors_are_the_same_on_both_sides(tiny_clip: Path, tmp_path: Path) -> None:
    from brova_desktop.engine.probe import probe

    with MediaWorkers() as workers:
        assert workers.probe(tiny_clip) == probe(tiny_clip)
        with pytest.raises(Missing, match="gone"):
            workers.probe(tmp_path / "gone.mp4")
        (tmp_path / "{braces}.mp4").write_bytes(b"text with {braces}")
        with pytest.raises(BadInput, match=r"\{braces\}\.mp4 holds text"):
            workers.probe(tmp_path / "{braces}.mp4")


def test_a_process_is_used_again_and_replaced_after_being_killed(tiny_clip: Path) -> None:
    with MediaWorkers() as workers:
        workers.probe(tiny_clip)
        first = workers._idle[0]._process.pid
        workers.probe(tiny_clip)
        assert workers._idle[0]._process.pid == first
        os.kill(first, signal.SIGKILL)
        assert workers.probe(tiny_clip).facts.width == 180
        assert workers._idle[0]._process.pid != first


def test_a_process_that_dies_every_time_makes_the_file_broken(tiny_clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_worker, "own_process", lambda _: ["/bin/sh", "-c", "read line; kill -SEGV $$"])
    with MediaWorkers() as workers, pytest.raises(BrokenMedia, match="no decoder survives"):
        workers.probe(tiny_clip)


def test_a_process_that_hangs_is_ended(tiny_clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_worker, "own_process", lambda _: ["/bin/sh", "-c", "while read line; do :; done"])
    with (MediaWorkers(replace(DEFAULT_LIMITS, probe_seconds=0.2)) as workers,
          pytest.raises(BrokenMedia, match="took more than")):
        workers.probe(tiny_clip)


def test_too_little_memory_is_a_sentence(make: Make) -> None:
    picture = make("big.png", "-f", "lavfi", "-i", "color=red:s=8000x8000", "-frames:v", "1")
    with MediaWorkers(replace(DEFAULT_LIMITS, worker_bytes=120 * 2**20)) as workers, pytest.raises(BadInput):
        workers.probe(picture)


def test_cancelling_ends_the_process_and_removes_what_it_began(tiny_clip: Path, tmp_path: Path) -> None:
    class Stop(SilentReport):
        def raise_if_cancelled(self) -> None:
            raise Cancelled

    with MediaWorkers() as workers:
        with pytest.raises(Cancelled):
            workers.write_filmstrip(tiny_clip, tmp_path / "strip [1].jpg", Stop())
        assert workers._idle == []
    assert not list(tmp_path.iterdir())


def test_what_a_killed_process_began_under_a_long_name_goes(
    tiny_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def killed(self: MediaWorkers, what: str, path: Path, seconds: float, report: SilentReport, **named: str) -> None:
        begun.append(finished_file(Path(named["target"])))
        begun[-1].__enter__().touch()
        raise Cancelled

    monkeypatch.setattr(MediaWorkers, "ask", killed)
    with MediaWorkers() as workers, pytest.raises(Cancelled):
        workers.write_filmstrip(tiny_clip, tmp_path / f"{'é' * 100}.jpg", QUIET)
    assert begun and not list(tmp_path.iterdir())


def test_errors_travel_whole_and_strange_ones_become_bugs() -> None:
    told = broken(say("{name} is {what}.", name="a{b}", what=3), "detail")
    back = error_from(error_record(told))
    assert (type(back), str(back.happened), back.acts, back.detail) == (BrokenMedia, "a{b} is 3.", told.acts, "detail")
    assert type(error_from({**error_record(told), "kind": "SystemExit"})) is BrovaBug
