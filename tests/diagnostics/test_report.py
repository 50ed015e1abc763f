from __future__ import annotations

import asyncio
import getpass
import platform
import sys
import threading
from pathlib import Path

import pytest

from brova_desktop import __version__
from brova_desktop.diagnostics import privacy
from brova_desktop.diagnostics.crash import CrashHook, as_bug
from brova_desktop.diagnostics.privacy import without_personal_data
from brova_desktop.diagnostics.report import KEPT_REPORTS, report_text, save_bug_report
from brova_desktop.domain.errors import Act, BadInput, BrovaBug, BrovaError
from brova_desktop.domain.words import say


def failing(path: Path) -> BaseException:
    try:
        raise RuntimeError(f"cannot read '{path}' for anna@example.com with token=abcdefgh12345678")
    except RuntimeError as error:
        return error


def test_a_report_names_versions_and_the_error(isolated_home: Path) -> None:
    text = report_text(facts={"FFmpeg": "7.1"}, error=failing(Path("/x/y.mp4")), recent=("one before",))
    for part in (__version__, "FFmpeg: 7.1", "Python:", "RuntimeError", "one before"):
        assert part in text


def test_a_report_holds_nothing_about_the_person(
    isolated_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "annabel")
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")
    clip = isolated_home / "Clients" / "Acme Corp" / "secret launch.mp4"
    text = report_text(
        error=failing(clip),
        recent=(f"open {isolated_home}/film.mov on annas-laptop by Annabel from 192.168.1.7",),
    )
    for personal in (
        str(isolated_home),
        "Acme",
        "launch",
        "film",
        "anna@example.com",
        "abcdefgh12345678",
        "annas-laptop",
        "Annabel",
        "192.168.1.7",
    ):
        assert personal not in text
    assert "<path>.mp4" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"File 'C:\Users\Anna\Films\a b.mp4'", "File '<path>.mp4'"),
        ("/srv/anna/x/.venv/lib/python3.11/site-packages/av/open.py", "site-packages/av/open.py"),
        ("/srv/app/brova_desktop/jobs/runner.py:12", "brova_desktop/jobs/runner.py:12"),
        ("https://example.com/a/b", "https://example.com/a/b"),
        ("30/1 fps, 16:9, and/or", "30/1 fps, 16:9, and/or"),
        ("127.0.0.1 and 10.1.2.3", "127.0.0.1 and <address>"),
    ],
)
def test_paths_and_addresses_are_shortened(text: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy, "_names", list)
    assert without_personal_data(text) == shown


def test_saved_reports_are_found_again_and_old_ones_go(tmp_path: Path) -> None:
    for _ in range(KEPT_REPORTS + 3):
        path = save_bug_report(failing(tmp_path), tmp_path)
        assert path is not None and path.is_file()
    assert len(list(tmp_path.glob("brova-report-*"))) == KEPT_REPORTS


def test_a_report_that_cannot_be_saved_is_no_second_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert save_bug_report(failing(tmp_path), tmp_path / "file" / "below") is None


def test_the_crash_hook_meets_threads_and_tells_in_words(tmp_path: Path, expect_log: object) -> None:
    assert callable(expect_log)
    expect_log("nobody expected this")
    told: list[tuple[BrovaError, Path | None]] = []
    hook = CrashHook(lambda error, saved: told.append((error, saved)), tmp_path)
    before = sys.excepthook, threading.excepthook
    hook.install()
    try:
        thread = threading.Thread(target=lambda: {}["missing"])
        thread.start()
        thread.join()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        hook.remove()
    assert (sys.excepthook, threading.excepthook) == before
    [(error, saved)] = told
    assert isinstance(error, BrovaBug) and error.acts == (Act.REPORT,)
    assert saved is not None and "KeyError" in saved.read_text(encoding="utf-8")


def test_the_crash_hook_meets_callbacks_of_the_loop(tmp_path: Path, expect_log: object) -> None:
    assert callable(expect_log)
    expect_log("nobody expected this")
    told: list[BrovaError] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        CrashHook(lambda error, _: told.append(error), tmp_path).watch_loop(loop)
        loop.call_soon(lambda: {}["missing"])
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(main())
    assert len(told) == 1


def test_an_error_of_ours_keeps_its_words() -> None:
    error = BadInput(say("The file is empty."))
    assert as_bug(error) is error
