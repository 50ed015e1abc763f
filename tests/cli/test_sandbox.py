from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.cli.running import Brova


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "brova_desktop", "sandbox", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals to a child")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_serves_and_ends_cleanly(tmp_path: Path, sign: signal.Signals) -> None:
    with running("--json", "--folder", str(tmp_path / "box"), "--seed", "3") as process:
        assert process.stdout is not None
        document = json.loads(process.stdout.readline())
        assert document["environment"]["BROVA_TIKTOK_URL"] == document["addresses"]["tiktok"]
        accounts = httpx.get(document["control"] + "/accounts", trust_env=False).json()
        assert {account["name"] for account in accounts["youtube"]} == {"Qahwa Box", "Sara Creates", "Omar N."}
        process.send_signal(sign)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err.strip()) == (130, "", "Cancelled.")
    assert (tmp_path / "box" / "journal.jsonl").exists()


def test_people_get_lines_to_copy(brova: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(out: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("brova_desktop.cli.sandbox.wait_for_the_end", interrupted)
    said = brova("sandbox", "--fault-rate", "0.1")
    assert said.code == 130
    assert "export BROVA_YOUTUBE_URL=http://127.0.0.1:" in said.out
    assert "Ctrl+C ends it." in said.out


def test_a_taken_port_is_a_clear_failure(brova: Brova) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = brova("sandbox", "--port", str(taken.getsockname()[1]), "--json")
    assert said.code == 1
    assert "could not listen" in said.document["error"]["happened"]


def test_a_rate_above_one_is_wrong_usage(brova: Brova) -> None:
    assert brova("sandbox", "--fault-rate", "2").code == 2
