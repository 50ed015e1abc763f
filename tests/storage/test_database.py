from __future__ import annotations

import os
import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from brova_desktop import files
from brova_desktop.domain.errors import BrovaBug, Cancelled, NoRoom, WillPass
from brova_desktop.domain.words import Words
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.ports.report import SilentReport
from brova_desktop.storage.backup import back_up, list_backups, restore, verify
from brova_desktop.storage.database import ReadStop
from brova_desktop.storage.failures import library_trouble
from brova_desktop.storage.keychain import Keychain
from brova_desktop.storage.keys import LibraryKey, MasterKey
from brova_desktop.storage.library import Library, open_library
from brova_desktop.storage.lock import holder_of, take

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_a_read_that_takes_too_long_can_be_stopped(library: Library) -> None:
    stop, running = ReadStop(), threading.Event()

    def unit(connection: Connection) -> None:
        running.set()
        connection.execute(text(ENDLESS)).all()

    def press() -> None:
        running.wait()
        while not over.wait(0.01):  # a press between two statements stops nothing yet
            stop.press()

    over = threading.Event()
    presser = threading.Thread(target=press)
    presser.start()
    with pytest.raises(Cancelled):
        library.database.read(unit, stop=stop)
    over.set()
    presser.join()
    with pytest.raises(Cancelled):
        library.database.read(lambda connection: None, stop=stop)
    assert library.assets.count() == 0


def test_writers_on_many_threads_lose_no_count(library: Library) -> None:
    library.settings.put("n", 0)

    def add_one() -> None:
        for _ in range(20):
            library.together(lambda: library.settings.put("n", library.settings.get("n") + 1), durable=False)

    threads = [threading.Thread(target=add_one) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.settings.get("n") == 100


def test_what_another_connection_locks_will_pass(library: Library, key: LibraryKey) -> None:
    from brova_desktop.storage.cipher import connect

    first, second = connect(library.database.path, key), connect(library.database.path, key)
    first.execute("BEGIN IMMEDIATE")
    second.execute("PRAGMA busy_timeout = 0")
    try:
        second.execute("BEGIN IMMEDIATE")
    except second.OperationalError as error:
        assert isinstance(library_trouble(error, library.database.path), WillPass)
    else:
        pytest.fail("two writers at once")
    finally:
        first.close()
        second.close()


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    with pytest.raises(BrovaBug, match="closed"):
        library.settings.put("n", 1)


def test_closing_leaves_one_file(library: Library, path: Path) -> None:
    library.settings.put("n", 1)
    library.close()
    assert [file.name for file in path.parent.iterdir()] == ["library.db"]


def test_a_damaged_library_is_kept_as_it_is_when_a_backup_takes_its_place(
    library: Library, path: Path, key: LibraryKey
) -> None:
    library.settings.put("colour", "red")
    library.close()
    made = back_up(path, key, path.parent / "backups", NOW, BackupReason.SCHEDULED)
    broken = bytearray(path.read_bytes())
    broken[100] ^= 255
    path.write_bytes(broken)
    kept = restore(made.path, path, key, path.parent / "backups", NOW + timedelta(1))
    assert kept is not None
    assert (kept / "library.db").read_bytes() == bytes(broken)
    assert verify(path, key).name == "Shop"
    assert [one.stamp.reason for one in list_backups(path.parent / "backups")] == [BackupReason.SCHEDULED]


def test_a_restore_that_ends_half_way_leaves_the_library_with_all_that_a_killed_program_wrote(
    library: Library, path: Path, key: LibraryKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(path, key, tmp_path / "backups", NOW, BackupReason.SCHEDULED)
    library.settings.put("colour", "red")
    killed = tmp_path / "killed" / "library.db"
    killed.parent.mkdir()
    for ending in ("", "-wal"):  # as after a kill: the last writes are in the log only
        shutil.copy(f"{path}{ending}", f"{killed}{ending}")
    real = os.replace

    def end(source: Path, target: Path) -> None:
        if target == killed:
            raise KeyboardInterrupt
        real(source, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "replace", end)
        restore(made.path, killed, key, tmp_path / "backups", NOW + timedelta(1))
    again = open_library(killed, key)
    assert again.settings.get("colour") == "red"
    again.close()


def test_a_cancelled_backup_leaves_nothing(path: Path, key: LibraryKey) -> None:
    class Impatient:
        def progress(self, done: float, total: float, *, unit: str = "") -> None: ...
        def note(self, words: object) -> None: ...
        def raise_if_cancelled(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(path, key, path.parent / "backups", NOW, BackupReason.ASKED, Impatient())
    assert list((path.parent / "backups").iterdir()) == []


class _TakingAway(SilentReport):
    """Takes the folder of the backups away at a moment: "copying", "checking", or "never"."""

    def __init__(self, folder: Path, moment: str) -> None:
        self.folder, self.moment = folder, moment

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        if self.moment == "copying":
            shutil.rmtree(self.folder, ignore_errors=True)

    def note(self, words: Words) -> None:
        if self.moment == "checking":
            shutil.rmtree(self.folder)


@pytest.mark.skipif(os.name == "nt", reason="a folder with an open file cannot be taken away there")
@pytest.mark.parametrize("moment", ["copying", "checking", "keeping"])
def test_a_backup_folder_that_is_taken_away_is_said_whenever_it_happens(
    library: Library, path: Path, key: LibraryKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    folder = tmp_path / "drive" / "backups"
    if moment == "keeping":  # it has its name, and is counted no more
        monkeypatch.setattr(files, "_sync_folder", shutil.rmtree)
    with pytest.raises(NoRoom) as said:
        back_up(path, key, folder, NOW, BackupReason.ASKED, _TakingAway(folder, moment))
    assert str(folder) in str(said.value.happened)


def test_a_lock_names_its_holder_and_tells_a_crash_from_an_end(tmp_path: Path) -> None:
    first = take(tmp_path, NOW, "Brova Desktop 1")
    held = holder_of(tmp_path)
    assert held is not None
    assert held.program == "Brova Desktop 1"
    first.release(orderly=False)
    second = take(tmp_path, NOW, "Brova Desktop 2")
    assert second.left_by is not None
    second.release()
    third = take(tmp_path, NOW, "Brova Desktop 3")
    assert third.left_by is None
    third.release()
    assert holder_of(tmp_path) is None


def test_a_keychain_that_waits_for_an_answer_is_not_waited_for() -> None:
    answered = threading.Event()

    class Asking:
        name = "Asking"

        def get_password(self, service: str, user: str) -> None:
            answered.wait()

    try:
        with pytest.raises(WillPass, match="did not answer"):
            Keychain(Asking(), seconds=0.05).get("w")
    finally:
        answered.set()


def test_a_keychain_keeps_a_key_and_forgets_it() -> None:
    kept: dict[tuple[str, str], str] = {}

    class Remembering:
        name = "Remembering"

        def set_password(self, service: str, user: str, password: str) -> None:
            kept[service, user] = password

        def get_password(self, service: str, user: str) -> str | None:
            return kept.get((service, user))

        def delete_password(self, service: str, user: str) -> None:
            del kept[service, user]

    chain, key = Keychain(Remembering()), MasterKey.fresh()
    chain.put("w", key)
    assert chain.get("w") == key
    chain.forget("w")
    assert chain.get("w") is None


def test_a_library_on_a_medium_that_cannot_be_written_is_read(
    path: Path, key: LibraryKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    opened = open_library(path, key, read_only=True)
    assert opened.holdings().name == "Shop"
    assert [file.name for file in path.parent.iterdir()] == ["library.db"]
    opened.close()
