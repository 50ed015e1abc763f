"""The window's program and `brova queue run`, or two of the latter, on one workspace at the same time."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.storage.lock import LOCK_NAME
from tests.cli.running import Brova
from tests.cli.test_post_command import connected, film, new_post

__all__ = ["connected", "film"]  # fixtures of another module

PATIENCE = 120.0
RUN = (sys.executable, "-m", "brova_desktop", "queue", "run")


def wait_until_held(workspace: Path, by: subprocess.Popen[str]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        note = (workspace / LOCK_NAME).read_text()  # asking for the lock could take it away from whoever starts
        if f'"process": {by.pid},' in note:
            return
        assert by.poll() is None, by.communicate()
        time.sleep(0.05)
    raise AssertionError("it never took the workspace")


def assert_each_is_out_once(workspace: Path, posts: int) -> None:
    world = Sandbox(workspace / "sandbox")
    try:
        acts = Counter(act.platform for act in world.published(everything=True))
    finally:
        world.close()
    assert acts == {"youtube": posts, "tiktok": posts}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals to a child")
def test_the_second_queue_says_who_has_the_workspace_and_nothing_is_doubled(
        connected: Brova, film: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert connected("post", "publish", new_post(connected, film), "--no-wait").code == 0
    first = subprocess.Popen(RUN, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        wait_until_held(tmp_path / "ws", first)
        second = subprocess.run([*RUN, "--until-empty", "--json"], capture_output=True, text=True, timeout=PATIENCE,
                                check=False)
        assert second.returncode == 1
        assert json.loads(second.stdout)["error"]["kind"] == "WillPass"
        assert f"process {first.pid}" in second.stderr
        first.send_signal(signal.SIGINT)
        assert first.wait(PATIENCE) == 130
    finally:
        first.kill()
        first.communicate()
    assert connected("queue", "run", "--until-empty").code == 0
    assert_each_is_out_once(tmp_path / "ws", 2)


def test_two_queues_started_at_once_publish_each_post_once(connected: Brova, film: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert connected("post", "publish", new_post(connected, film), "--no-wait").code == 0
    both = [subprocess.Popen([*RUN, "--until-empty", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             text=True) for _ in range(2)]
    said = [one.communicate(timeout=PATIENCE) for one in both]
    assert any(one.returncode == 0 for one in both), said
    assert all(one.returncode == 0 or "is open in another" in err for one, (_, err) in zip(both, said, strict=True))
    assert_each_is_out_once(tmp_path / "ws", 2)
