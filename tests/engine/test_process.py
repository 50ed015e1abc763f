"""Running FFmpeg: progress, cancel, failures in words, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from brova_desktop.domain.errors import BadInput, BrovaBug, Cancelled, Missing, NoRoom, WillPass
from brova_desktop.domain.words import Words
from brova_desktop.engine import process
from brova_desktop.engine.binaries import Source, Toolbox
from brova_desktop.engine.complaints import Ending, blamed, complaint
from brova_desktop.engine.escape import file_url
from brova_desktop.engine.process import Limits, Task, run_ffmpeg
from tests.strictness.leaks import counts

ENDLESS = ("-re", "-f", "lavfi", "-i", "sine=r=48000", "-f", "null", "-")


class Listener:
    """Keeps what it is told; cancels after `patience` questions."""

    def __init__(self, patience: int | None = None) -> None:
        self.steps: list[tuple[float, float]] = []
        self.notes: list[str] = []
        self.asked, self.patience = 0, patience

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self.steps.append((done, total))

    def note(self, words: Words) -> None:
        self.notes.append(str(words))

    def raise_if_cancelled(self) -> None:
        self.asked += 1
        if self.patience is not None and self.asked > self.patience:
            raise Cancelled


def script(tmp_path: Path, body: str) -> Toolbox:
    """A program in place of FFmpeg."""
    path = tmp_path / "program"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return Toolbox(path, "0", Source.USER)


def children() -> list[psutil.Process]:
    """What runs still; a tracker that Python itself started for an earlier test does not count."""
    return [one for one in psutil.Process().children(recursive=True) if counts(one)]


def test_a_run_ends_with_all_of_the_progress(toolbox: Toolbox, tmp_path: Path) -> None:
    listener, target = Listener(), tmp_path / "out.wav"
    run_ffmpeg(
        toolbox,
        Task(("-f", "lavfi", "-i", "sine=d=2", file_url(target)), writes=target, seconds=2.0),
        listener,
    )
    assert listener.steps[-1] == (2.0, 2.0)
    assert target.stat().st_size > 100_000


def test_progress_grows_and_tells_the_time_left(toolbox: Toolbox) -> None:
    listener = Listener()
    run_ffmpeg(
        toolbox, Task(("-re", "-f", "lavfi", "-i", "sine=d=2", "-f", "null", "-"), seconds=2.0), listener
    )
    done = [step[0] for step in listener.steps]
    assert len(done) > 2 and done == sorted(done) and max(done) <= 2.0
    assert any("left" in note for note in listener.notes)


def test_cancel_ends_the_process_with_all_its_children(toolbox: Toolbox) -> None:
    with pytest.raises(Cancelled):
        run_ffmpeg(toolbox, Task(ENDLESS), Listener(patience=3))
    assert children() == []


def test_a_cancel_before_the_start_starts_nothing(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    with pytest.raises(Cancelled):
        run_ffmpeg(script(tmp_path, f"touch {marker}"), Task(()), Listener(patience=0))
    assert not marker.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_process_deaf_to_q_and_terminate_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "GRACE", 0.2)
    deaf = script(tmp_path, "trap '' TERM INT\nwhile :; do sleep 0.05; done")
    with pytest.raises(Cancelled):
        run_ffmpeg(deaf, Task(()), Listener(patience=3))
    assert children() == []


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_process_that_stands_still_is_stopped_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "GRACE", 0.2)
    still = script(tmp_path, "exec sleep 60")
    with pytest.raises(WillPass, match=r"clip\.mp4 stood still"):
        run_ffmpeg(still, Task((), inputs=(Path("/x/clip.mp4"),), limits=Limits(stall=0.3)))
    with pytest.raises(WillPass):
        run_ffmpeg(still, Task((), limits=Limits(stall=None, total=0.3)))
    assert children() == []


def test_chatter_is_kept_within_bounds(tmp_path: Path) -> None:
    chatty = script(
        tmp_path,
        "echo first >&2; i=0; while [ $i -lt 3000 ]; do "
        "echo 0123456789012345678901234567890123456789012345678901234567890123 >&2; "
        "i=$((i+1)); done; echo last >&2",
    )
    said = run_ffmpeg(chatty, Task(()))
    assert said.startswith("first") and said.endswith("last\n") and len(said) < 70_000


def test_a_program_that_cannot_start_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="could not be started"):
        run_ffmpeg(Toolbox(tmp_path / "none", "0", Source.USER), Task(()))


def test_a_missing_input_is_named(toolbox: Toolbox, tmp_path: Path) -> None:
    gone = tmp_path / "gone.mp4"
    with pytest.raises(Missing, match=r"gone\.mp4"):
        run_ffmpeg(toolbox, Task(("-i", file_url(gone), "-f", "null", "-"), inputs=(gone,)))


def test_the_broken_one_of_several_inputs_is_named(toolbox: Toolbox, tone: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"this is no film" * 100)
    arguments = ("-i", file_url(tone), "-i", file_url(broken), "-f", "null", "-")
    with pytest.raises(BadInput, match=r"^broken\.mp4 is damaged"):
        run_ffmpeg(toolbox, Task(arguments, inputs=(tone, broken)))


def test_a_folder_that_is_not_there_is_said_of_the_output(
    toolbox: Toolbox, tone: Path, tmp_path: Path
) -> None:
    target = tmp_path / "no" / "out.wav"
    with pytest.raises(NoRoom, match=r"out\.wav could not be written"):
        run_ffmpeg(toolbox, Task(("-i", file_url(tone), file_url(target)), inputs=(tone,), writes=target))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said(toolbox: Toolbox, tone: Path) -> None:
    target = Path("/dev/full")
    with pytest.raises(NoRoom, match="disk is full"):
        run_ffmpeg(
            toolbox,
            Task(("-i", file_url(tone), "-f", "wav", file_url(target)), inputs=(tone,), writes=target),
        )


def test_an_unknown_failure_is_ours(tmp_path: Path) -> None:
    with pytest.raises(BrovaBug) as caught:
        run_ffmpeg(script(tmp_path, "echo odd words >&2; exit 3"), Task((), inputs=(Path("a.mov"),)))
    assert "a.mov" in str(caught.value.happened) and "odd words" in caught.value.detail


def test_blame_follows_the_number_ffmpeg_gives() -> None:
    inputs = (Path("one.mp4"), Path("two.mp4"))
    assert blamed("[aist#1:1/aac @ 0x55] Decoding error", inputs) == "two.mp4"
    assert blamed("nothing", inputs) == "one.mp4"
    assert blamed("[in#7 @ 0x1] x", inputs) == "one.mp4"
    assert isinstance(complaint("", Ending.DONE, -9, inputs, None), WillPass)


ORPHAN = textwrap.dedent("""
    import sys
    from pathlib import Path
    from brova_desktop.engine.binaries import Source, Toolbox
    from brova_desktop.engine.process import Task, run_ffmpeg
    task = Task(("-re", "-f", "lavfi", "-i", "sine=r=48000", "-f", "null", "-"))
    run_ffmpeg(Toolbox(Path(sys.argv[1]), "0", Source.USER), task)
""")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_no_ffmpeg_outlives_a_killed_parent(toolbox: Toolbox) -> None:
    parent = subprocess.Popen([sys.executable, "-c", ORPHAN, str(toolbox.path)])
    found: list[psutil.Process] = []
    until = time.monotonic() + 30
    while len(found) < 2 and time.monotonic() < until:
        found = psutil.Process(parent.pid).children(recursive=True)
        time.sleep(0.02)
    assert any("ffmpeg" in one.name() for one in found)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    _, alive = psutil.wait_procs(found, timeout=10)
    for left in alive:
        left.kill()
    assert alive == []


@pytest.mark.skipif(os.name == "nt", reason="there is no watcher")
def test_a_process_that_cannot_be_watched_does_not_stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The system has no room for one more process."""
    def none_left(group: int) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(process, "_watch", none_left)
    with pytest.raises(Missing):
        run_ffmpeg(script(tmp_path, "exec sleep 600"), Task(()))
    assert not children()
