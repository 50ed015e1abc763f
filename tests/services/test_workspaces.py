from __future__ import annotations

import asyncio
import errno
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput, BrovaError, Missing, Refused, WillPass
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.ports.vault import Secret
from brova_desktop.services.backup import Backups
from brova_desktop.services.workspaces import Workspaces
from brova_desktop.storage.sealed import seal


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 3, 1, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def service(tmp_path: Path) -> Workspaces:
    return Workspaces(FixedClock(), tmp_path / "config", tmp_path / "state", "0.1.0", lambda: None)


def test_a_workspace_is_made_opened_and_remembered(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    new = workspaces.create_now(tmp_path / "shop", "Shop", sandbox=True)
    assert new.card.protection is Protection.KEY_FILE
    assert "no keychain" in str(new.words())
    with workspaces.open_now(tmp_path / "shop") as opened:
        assert opened.card.sandbox
        assert not opened.was_left_open
        assert asyncio.run(workspaces.check(opened, thorough=True)).is_sound
    assert workspaces.last_used() == tmp_path / "shop"
    with pytest.raises(Refused):
        workspaces.create_now(tmp_path / "shop", "Again")


def test_the_recovery_key_opens_what_the_key_file_no_longer_does(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    new = workspaces.create_now(tmp_path / "shop", "Shop")
    assert workspaces.recovery_key(tmp_path / "shop") == new.recovery_key
    next((tmp_path / "config" / "keys").iterdir()).unlink()
    with pytest.raises(Missing):
        workspaces.open_now(tmp_path / "shop")
    workspaces.open_now(tmp_path / "shop", recovery=new.recovery_key).close()


def test_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop", passphrase=Secret("four words are best"))
    with pytest.raises(BadInput):
        workspaces.open_now(tmp_path / "shop")
    workspaces.open_now(tmp_path / "shop", Secret("four words are best")).close()


def test_a_second_one_is_told_who_has_it_and_may_read(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop")
    with workspaces.open_now(tmp_path / "shop"):
        with pytest.raises(WillPass, match=str(os.getpid())):
            workspaces.open_now(tmp_path / "shop")
        workspaces.open_now(tmp_path / "shop", read_only=True).close()


def test_nothing_is_written_where_an_open_workspace_was(tmp_path: Path) -> None:
    """Whoever writes in the seconds before somebody looks would make a second, empty workspace folder."""
    workspaces = service(tmp_path)
    root = tmp_path / "shop"
    workspaces.create_now(root, "Shop", passphrase=Secret("four words are best"))
    with workspaces.open_now(root, Secret("four words are best")) as opened:
        root.rename(tmp_path / "elsewhere")
        for write in (lambda: opened.vault.put("connection:a", Secret("token")),
                      lambda: workspaces.rename_now(opened, "Shop 2"),
                      lambda: seal(opened.folder.sealed_key, opened.key, Secret("four words are best")),
                      lambda: asyncio.run(Backups(FixedClock(), workspaces).make(opened)),
                      opened.folder.make):
            with pytest.raises(BrovaError):
                write()
        assert not root.exists()
    (tmp_path / "elsewhere").rename(root)
    workspaces.open_now(root, Secret("four words are best")).close()


def test_a_drive_that_is_pulled_out_does_not_keep_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop")
    opened = workspaces.open_now(tmp_path / "shop")

    def gone(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "ftruncate", gone)
        opened.close()
    with workspaces.open_now(tmp_path / "shop") as again:
        assert again.was_left_open  # looked at twice, rather than not at all


def test_a_library_found_damaged_after_a_crash_is_checked_again_at_the_next_try(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused opening does not make the crash forgotten: the second try would open the damage unseen."""
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop")
    (tmp_path / "shop" / "workspace.lock").write_text('{"process": 1')  # nobody emptied the note
    with monkeypatch.context() as patched:
        patched.setattr("brova_desktop.storage.library.integrity_of", lambda *_, **__: (("page 3 is torn",), ()))
        for _ in range(2):
            with pytest.raises(BrovaError, match="damaged"):
                workspaces.open_now(tmp_path / "shop")
    with workspaces.open_now(tmp_path / "shop") as opened:
        assert opened.was_left_open


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.services.test_workspaces import service
opened = service(Path(sys.argv[1])).open_now(Path(sys.argv[1]) / "shop")
for number in range(10**9):
    opened.library.settings.put(f"s{number}", number)
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [3, 17, 40])
def test_a_killed_program_loses_nothing_it_wrote(tmp_path: Path, after: int) -> None:
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop")
    root = str(Path(__file__).parents[2])
    with subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path), root], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said = [int(child.stdout.readline()) for _ in range(after)]
        child.send_signal(signal.SIGKILL)
    with workspaces.open_now(tmp_path / "shop") as opened:
        assert opened.was_left_open
        assert opened.library.settings.count() >= len(said)
        assert asyncio.run(workspaces.check(opened, thorough=True)).is_sound


def test_what_a_killed_program_had_not_finished_is_gone_at_the_next_start(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    folder = workspaces.create_now(tmp_path / "shop", "Shop").folder
    (tmp_path / "shop" / "workspace.lock").write_text('{"process": 1')  # nobody emptied the note
    done = folder.renders / "reel.mp4"
    left = [folder.media / ".a.99999999.part.mp4", folder.backups / ".b.99999999.part.db-journal",
            folder.renders / ".reel.99999999.part.mp4", folder.exports / ".room-x.99999999.part" / "sound.wav",
            folder.cache / "sound" / "making-x" / "mix.wav"]  # fmt: skip
    for place in (done, *left):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    workspaces.open_now(tmp_path / "shop").close()
    assert done.exists()
    assert not [place for place in left if place.exists()]


def test_a_backup_is_previewed_and_restored(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    backups = Backups(FixedClock(), workspaces)
    workspaces.create_now(tmp_path / "shop", "Shop")
    with workspaces.open_now(tmp_path / "shop") as opened:
        opened.library.settings.put("colour", "red")
        made = asyncio.run(backups.make_if_due(opened))
        assert made is not None
        assert asyncio.run(backups.make_if_due(opened)) is None
        opened.library.settings.put("colour", "blue")
        with pytest.raises(WillPass):
            asyncio.run(backups.restore(tmp_path / "shop", made.path))
    assert asyncio.run(backups.preview(tmp_path / "shop", made.path)).holds.app_version == "0.1.0"
    done = asyncio.run(backups.restore(tmp_path / "shop", made.path))
    assert done.kept is not None
    with workspaces.open_now(tmp_path / "shop") as opened:
        assert opened.library.settings.get("colour") == "red"


def test_films_of_an_earlier_build_go_along_when_the_workspace_is_moved(tmp_path: Path) -> None:
    workspaces = service(tmp_path)
    workspaces.create_now(tmp_path / "shop", "Shop")
    film = Asset(id=AssetId("film"), kind=MediaKind.VIDEO, name="film.mp4", placement=Placement.REFERENCED,
                 path=str(tmp_path / "shop" / "renders" / "film.mp4"), content_hash="0" * 64, size=4, modified_ns=1,
                 added=FixedClock().now(), changed=FixedClock().now(), title="Film")
    with workspaces.open_now(tmp_path / "shop") as opened:
        (opened.folder.renders / "film.mp4").write_bytes(b"film")
        opened.library.assets.add(film)
    workspaces.open_now(tmp_path / "shop", read_only=True).close()
    workspaces.open_now(tmp_path / "shop").close()
    (tmp_path / "shop").rename(tmp_path / "boutique")
    with workspaces.open_now(tmp_path / "boutique", read_only=True) as opened:
        assert opened.folder.place_of(opened.library.assets.get(film.id).path).read_bytes() == b"film"


@pytest.mark.skipif(sys.platform != "linux", reason="names are text on other systems")
def test_a_workspace_may_lie_in_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    workspaces, root = service(tmp_path), tmp_path / os.fsdecode(b"caf\xe9")
    workspaces.create_now(root, "Shop")
    with workspaces.open_now(root) as opened:
        assert opened.card.place is not None and opened.card.place.folder == str(root)
    assert workspaces.last_used() == root
    assert workspaces.card(root).place == opened.card.place
