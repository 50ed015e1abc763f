"""`brova accounts` on the simulators of a sandbox workspace, with a browser that says yes."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from brova_desktop.cli import accounts as accounts_command
from brova_desktop.cli.account_views import named
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from tests.cli.running import Brova, Said


class Person:
    """Opens what the command shows and chooses an account."""

    def __init__(self) -> None:
        self.account = "qahwa"
        self.answer = "allow"
        self.opened: list[str] = []
        self._threads: list[threading.Thread] = []

    def open(self, address: str) -> None:
        self.opened.append(address)
        thread = threading.Thread(target=self._visit, args=(address,))
        self._threads.append(thread)
        thread.start()

    def _visit(self, address: str) -> None:
        chosen = {"sandbox_account": self.account, "sandbox_answer": self.answer}
        with httpx.Client(follow_redirects=True, trust_env=False) as browser:
            browser.get(httpx.URL(address).copy_merge_params(chosen))

    def leave(self) -> None:
        for thread in self._threads:
            thread.join()


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    made = Person()
    monkeypatch.setattr(accounts_command, "open_in_browser", made.open)
    yield made
    made.leave()


@pytest.fixture
def studio(brova: Brova, tmp_path: Path) -> Brova:
    """A sandbox workspace is the one used last."""
    assert brova("workspace", "create", str(tmp_path / "ws"), "--sandbox").code == 0
    return brova


def lines(said: Said) -> list[Any]:
    return [json.loads(line) for line in said.out.splitlines()]


def test_an_account_is_connected_listed_checked_and_disconnected(studio: Brova, person: Person) -> None:
    said = studio("accounts", "connect", "youtube", "--json")
    assert said.code == 0, said.err
    first, document = lines(said)
    assert first["event"] == "consent" and first["address"] == person.opened[0]
    account = document["account"]
    assert (account["handle"], account["state"], account["works"]) == ("@qahwa.box", "connected", True)
    listed = studio("accounts", "list", "--json").document["accounts"]
    assert [one["id"] for one in listed] == [account["id"]]
    for command in ("check", "refresh"):
        assert studio("accounts", command, "@Qahwa.Box", "--json").document["accounts"][0]["state"] == "connected"
    assert studio("accounts", "disconnect", "youtube:qahwa.box").code == 2  # nobody can be asked
    assert studio("accounts", "disconnect", account["id"], "--yes", "--json").document["note"] is None
    assert studio("accounts", "list", "--json").document == {"accounts": []}


def test_both_platforms_are_connected_side_by_side(studio: Brova, person: Person) -> None:
    for platform in ("youtube", "tiktok"):
        assert studio("accounts", "connect", platform).code == 0
    listed = studio("accounts", "list").out
    assert "youtube" in listed and "tiktok" in listed and "connected" in listed


def test_the_address_is_the_first_line_for_people_too(studio: Brova, person: Person) -> None:
    said = studio("accounts", "connect", "youtube")
    assert said.out.splitlines()[0] == person.opened[0] and "Connected @qahwa.box" in said.out


def test_a_person_who_denies_is_told_so(studio: Brova, person: Person) -> None:
    person.answer = "deny"
    said = studio("accounts", "connect", "youtube")
    assert said.code == 1 and "did not allow" in said.err
    assert studio("accounts", "list", "--json").document == {"accounts": []}


def test_an_account_without_a_channel_is_told_the_way_out(studio: Brova, person: Person) -> None:
    person.account = "omar"
    said = studio("accounts", "connect", "youtube")
    assert said.code == 1 and "no YouTube channel" in said.err and "Create one" in said.err


def test_no_token_is_in_the_library_the_output_or_the_log(
    studio: Brova, person: Person, tmp_path: Path
) -> None:
    said = studio("accounts", "connect", "youtube", "--json", "--verbose")
    text = said.err + json.dumps(lines(said)[1])
    for mark in ("ya29.", "1//0", "sandbox-client-secret"):
        assert mark not in text
    ours = [one for one in (tmp_path / "ws").rglob("*") if one.is_file() and "sandbox" not in one.parts[-2:]]
    assert ours
    for file in ours:
        if (tmp_path / "ws" / "sandbox") not in file.parents:
            content = file.read_bytes()
            assert b"ya29." not in content and b"1//0" not in content, file


@pytest.mark.skipif(sys.platform == "win32", reason="a termination is no signal there")
def test_a_sign_in_that_is_ended_leaves_nothing_waiting(studio: Brova) -> None:
    command = [sys.executable, "-m", "brova_desktop", "accounts", "connect", "youtube", "--no-browser", "--paste"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=dict(os.environ)) as running:
        assert running.stdout is not None and running.stdout.readline().startswith("http://127.0.0.1:")
        running.send_signal(signal.SIGTERM)
        _, told = running.communicate()
    assert running.returncode == 130 and told.endswith("Cancelled.\n")


def test_what_the_browser_shows_last_can_be_pasted(studio: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("nonsense here\n\nhttp://127.0.0.1:1/?error=x\na-code-alone\n"))
    said = studio("accounts", "connect", "youtube", "--no-browser", "--paste")
    assert said.code == 1 and said.err.count("neither") == 1 and said.err.count("does not belong") == 1
    assert "did not take the answer" in said.err  # the code reached Google, which does not know it


@pytest.mark.parametrize("arguments", [("connect", "nowhere"), ("check", "nobody"), ("disconnect", "nobody", "--yes")])
def test_what_is_not_there_is_said(studio: Brova, arguments: tuple[str, ...]) -> None:
    said = studio("accounts", *arguments)
    assert said.code == 1 and ("called" in said.err)


def test_the_app_is_kept_in_the_vault_and_shown_without_its_secret(
    brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    assert brova("accounts", "credentials", "tiktok", "--json").document["client_id"] is None
    said = brova("accounts", "connect", "youtube", "--no-browser")
    assert said.code == 1 and "app of your own" in said.err
    monkeypatch.setenv("BROVA_TIKTOK_CLIENT_SECRET", "planted-secret-4711")
    kept = brova("accounts", "credentials", "tiktok", "--client-id", "my-app", "--json")
    assert kept.document == {"platform": "tiktok", "client_id": "my-app", "has_secret": True}
    assert "planted" not in kept.out + kept.err
    assert b"planted" not in b"".join(one.read_bytes() for one in (tmp_path / "ws").rglob("*") if one.is_file())
    assert brova("accounts", "credentials", "tiktok", "--forget", "--json").document["client_id"] is None
    assert brova("accounts", "credentials", "tiktok", "--client-id", "x", "--forget").code == 2


def account(name: str, platform: str = "youtube", handle: str = "", title: str = "") -> Connection:
    return Connection(ConnectionId(name), platform, Profile(f"UC{name}", title, handle), frozenset(),
                      ConnectionState.CONNECTED, datetime(2026, 1, 1, tzinfo=UTC))


def test_an_account_is_found_by_what_people_call_it() -> None:
    pool = (account("aaa", handle="@shop", title="My Shop"), account("bbb", "tiktok", "shop"),
            account("ccc", title="C"))
    assert named(pool, "aaa").id == "aaa" and named(pool, "my shop").id == "aaa"
    assert named(pool, "tiktok:@Shop").id == "bbb" and named(pool, "YouTube:shop").id == "aaa"
    assert named(pool, "UCccc").id == "ccc" and named(pool, "TikTok").id == "bbb"
    for unclear in ("@shop", "youtube"):
        with pytest.raises(Refused, match="accounts are called"):
            named(pool, unclear)
    for wrong in ("", "nobody", "tiktok:nobody", "facebook:shop", "facebook"):
        with pytest.raises(Missing):
            named(pool, wrong)
