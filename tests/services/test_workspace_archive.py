from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, Cancelled, Missing, NoRoom, Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.ports.report import SilentReport
from brova_desktop.ports.vault import Secret
from brova_desktop.services.publishing.watching import PAUSED
from brova_desktop.services.workspace_archive import WorkspaceArchives
from brova_desktop.services.workspaces import Workspaces
from brova_desktop.storage import archive as archives
from brova_desktop.storage.archive import LIST, is_portable
from tests.services.planned_rows import plan

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TOKEN = "planted-token-of-an-account"
VIDEO = os.urandom(3 * 2**20 + 17)


class FixedClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


class Computer:
    """A person's own folders on one computer, and a workspace on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workspaces = Workspaces(FixedClock(), folder / "config", folder / "state", "0.1.0", lambda: None)
        self.archives = WorkspaceArchives(FixedClock(), self.workspaces, "0.1.0")

    def fill(self) -> Secret:
        """A workspace with a video, a render, a token and a setting; its recovery key."""
        new = self.workspaces.create_now(self.folder / "shop", "Shop")
        with self.workspaces.open_now(self.folder / "shop") as opened:
            root = opened.folder.root
            for name, content in {"media/ab/café.mp4": VIDEO, "renders/reel.mp4": b"reel", "cache/x/y": b"cache",
                                  "backups/old.db": b"old", "media/.z.1.part.mp4": b"half",
                                  "settings.json": b"{}"}.items():  # fmt: skip
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_bytes(content)
            opened.library.assets.add(Asset(AssetId("a"), MediaKind.VIDEO, "café.mp4", "media/ab/café.mp4",
                                            Placement.COPIED, "h", len(VIDEO), 1, NOW, NOW))
            opened.vault.put("connection:a", Secret(TOKEN))
        return new.recovery_key

    def export(self, target: Path, *, with_secrets: bool = False) -> Path:
        with self.workspaces.open_now(self.folder / "shop") as opened:
            self.archives.export(opened, target, SilentReport(), with_secrets=with_secrets)
        return target


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "there")


def test_a_workspace_travels_to_another_computer_with_its_recovery_key(here: Computer, there: Computer) -> None:
    recovery = here.fill()
    archive = here.export(here.folder / "shop.zip")
    with zipfile.ZipFile(archive) as packed:
        names = set(packed.namelist())
    assert names == {"library.db", "media/ab/café.mp4", "renders/reel.mp4", "settings.json", LIST}
    with pytest.raises(Missing, match="does not have its key") as caught:
        there.archives.bring_in(archive, there.folder / "copy", SilentReport())
    assert "recovery key of Shop" in str(caught.value.next_step)
    assert not there.folder.exists() or not list(there.folder.glob("*copy*"))
    done = there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery,
                                   passphrase=Secret("four words are best"))
    assert done.card.protection is Protection.PASSPHRASE and not done.paused
    with there.workspaces.open_now(there.folder / "copy", Secret("four words are best")) as opened:
        assert opened.card.name == "Shop"
        assert opened.library.assets.get(AssetId("a")).name == "café.mp4"
        assert (opened.folder.media / "ab" / "café.mp4").read_bytes() == VIDEO
        assert opened.vault.get("connection:a") is None
        assert opened.library.integrity(thorough=True) == ((), ())
    assert there.workspaces.last_used() == there.folder / "copy"


def test_where_the_workspace_is_known_its_key_is_at_hand(here: Computer) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    here.archives.bring_in(archive, here.folder / "copy", SilentReport())
    here.workspaces.open_now(here.folder / "copy").close()


def test_sign_ins_are_in_it_only_when_asked_for_and_never_readable(here: Computer, there: Computer) -> None:
    recovery = here.fill()
    archive = here.export(here.folder / "all.zip", with_secrets=True)
    for file in (archive, here.export(here.folder / "usual.zip")):
        content = file.read_bytes()
        assert TOKEN.encode() not in content and recovery.reveal().encode() not in content
    there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    with there.workspaces.open_now(there.folder / "copy") as opened:
        found = opened.vault.get("connection:a")
        assert found is not None and found.reveal() == TOKEN


def test_posts_that_are_planned_wait_until_somebody_says_there_is_one_workspace(
    here: Computer, there: Computer
) -> None:
    recovery = here.fill()
    with here.workspaces.open_now(here.folder / "shop") as opened:
        plan(opened.folder.library, opened.key.library())
    done = there.archives.bring_in(here.export(here.folder / "a.zip"), there.folder / "copy", SilentReport(),
                                   recovery=recovery)
    assert done.paused and any("published twice" in str(words) for words in done.notes())
    with there.workspaces.open_now(there.folder / "copy") as opened:
        assert opened.library.settings.get(PAUSED) is True
    with here.workspaces.open_now(here.folder / "shop") as opened:
        assert opened.library.settings.get(PAUSED) is None


def test_another_key_is_refused_before_anything_is_unpacked(here: Computer, there: Computer) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    other = there.workspaces.create_now(there.folder / "other", "Other").recovery_key
    with pytest.raises(BadInput, match="does not open"):
        there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=other)
    assert sorted(one.name for one in there.folder.iterdir()) == ["config", "other", "state"]


def test_a_folder_in_use_is_left_alone(here: Computer) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    with pytest.raises(Refused, match="not empty"):
        here.archives.bring_in(archive, here.folder / "shop", SilentReport())
    with here.workspaces.open_now(here.folder / "shop") as opened, pytest.raises(Refused, match="inside the workspace"):
        here.archives.export(opened, opened.folder.exports / "shop.zip", SilentReport())


@pytest.mark.parametrize("escape", ["../evil", "/etc/evil", "a/../../evil", "C:evil", "a\\..\\evil", "", "a//b", "./a",
                                    "a/.", "nul\n", "a\0b", "ends. ", "q?", "nul", "a/COM1.mp4",
                                    "a/con .x"])  # fmt: skip
def test_paths_never_lead_out_of_the_folder(here: Computer, there: Computer, escape: str) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    _rewrite(archive, lambda record: record["files"].append({"path": escape, "size": 4, "sha256": "0"}))
    with pytest.raises(BadInput, match="outside of its folder"):
        there.archives.bring_in(archive, there.folder / "copy", SilentReport())
    assert not (there.folder / "copy").exists()


@given(st.text(max_size=40))
def test_a_portable_path_stays_below_any_folder(path: str) -> None:
    if is_portable(path):
        root = Path("/room")
        assert Path(os.path.normpath(root / path)).is_relative_to(root) and root / path != root


@pytest.mark.parametrize("name", ["cache/derived/x", "workspace.json", "workspace.lock", "library.key",
                                  "Library.db-WAL", "Backups/x", "Workspace.Lock/x"])
def test_what_belongs_to_a_computer_is_not_taken_from_an_archive(here: Computer, name: str) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    _rewrite(archive, lambda record: record["files"].append({"path": name, "size": 4, "sha256": "0"}))
    with pytest.raises(BadInput, match="no archive of a workspace"):
        here.archives.bring_in(archive, here.folder / "copy", SilentReport())


def _rewrite(archive: Path, change: Callable[[dict[str, Any]], object] | None = None, *, cut: int = 0,
             twist: bytes = b"") -> None:
    if cut:
        archive.write_bytes(archive.read_bytes()[:-cut])
    elif twist:
        content = archive.read_bytes()
        archive.write_bytes(content.replace(twist, bytes(len(twist)), 1))
    if change is None:
        return
    with zipfile.ZipFile(archive) as packed:
        kept = {name: packed.read(name) for name in packed.namelist()}
    record = json.loads(kept[LIST])
    change(record)
    kept[LIST] = json.dumps(record).encode()
    with zipfile.ZipFile(archive, "w") as packed:
        for name, content in kept.items():
            packed.writestr(name, content)


@pytest.mark.parametrize("harm", ["cut", "twisted", "no list", "a lie", "newer", "too big"])
def test_a_damaged_archive_leaves_nothing_behind(here: Computer, there: Computer, harm: str,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    recovery = here.fill()
    archive = here.export(here.folder / "shop.zip")
    match harm:
        case "cut":
            _rewrite(archive, cut=5_000)
        case "twisted":
            _rewrite(archive, twist=VIDEO[100:200])
        case "no list":
            archive.write_bytes(b"PK\x05\x06" + bytes(18))
        case "a lie":
            _rewrite(archive, lambda record: record["files"][0].update(sha256="0" * 64))
        case "newer":
            _rewrite(archive, lambda record: record.update(format=99))
        case "too big":
            _rewrite(archive, lambda record: record["files"][0].update(size=10**18))
    with pytest.raises(NoRoom if harm == "too big" else BadInput):
        there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    assert not there.folder.exists() or list(there.folder.iterdir()) == []


@pytest.mark.parametrize("what", ["export", "import"])
def test_a_full_disk_leaves_nothing_behind(here: Computer, there: Computer, what: str,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    recovery = here.fill()
    archive = here.export(here.folder / "shop.zip")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(archives, "_pack" if what == "export" else "_copy", full)
    with pytest.raises(NoRoom, match="disk is full"):
        if what == "export":
            here.export(here.folder / "again.zip")
        else:
            there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    assert sorted(one.name for one in here.folder.iterdir()) == ["config", "shop", "shop.zip", "state"]
    assert not list(there.folder.glob("*")) and not list((here.folder / "shop" / "cache").glob(".room*"))


class Stopping(SilentReport):
    """Cancels after so many looks."""

    def __init__(self, looks: int) -> None:
        self._left = looks

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("looks", [0, 2, 5])
def test_cancelling_leaves_nothing_behind(here: Computer, there: Computer, looks: int) -> None:
    recovery = here.fill()
    with here.workspaces.open_now(here.folder / "shop") as opened, pytest.raises(Cancelled):
        here.archives.export(opened, here.folder / "a.zip", Stopping(looks))
    assert not list(here.folder.glob("*.zip")) and not list(here.folder.glob(".*"))
    archive = here.export(here.folder / "shop.zip")
    with pytest.raises(Cancelled):
        there.archives.bring_in(archive, there.folder / "copy", Stopping(min(looks, 3)), recovery=recovery)
    assert not list(there.folder.glob("*"))


KILLED = """
import sys
from pathlib import Path
from typing import Any
sys.path.insert(0, sys.argv[2])
from tests.services.test_workspace_archive import Computer
from brova_desktop.ports.report import SilentReport

class Slow(SilentReport):
    seen = 0
    def raise_if_cancelled(self):
        Slow.seen += 1
        print(Slow.seen, flush=True)
        if Slow.seen == int(sys.argv[4]):
            sys.stdin.read()

here = Computer(Path(sys.argv[1]))
if sys.argv[3] == "import":
    here.archives.bring_in(here.folder / "shop.zip", here.folder / "copy", Slow())
else:
    with here.workspaces.open_now(here.folder / "shop") as opened:
        here.archives.export(opened, here.folder / "again.zip", Slow())
"""


@pytest.mark.parametrize(("what", "at"), [("export", 2), ("export", 6), ("import", 1), ("import", 4)])
def test_a_killed_program_leaves_no_half_archive_and_no_half_workspace(here: Computer, what: str, at: int) -> None:
    here.fill()
    archive = here.export(here.folder / "shop.zip")
    root = str(Path(__file__).parents[2])
    with subprocess.Popen([sys.executable, "-c", KILLED, str(here.folder), root, what, str(at)],
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:  # fmt: skip
        assert child.stdout is not None
        for _ in range(at):
            assert child.stdout.readline()
        child.send_signal(signal.SIGKILL)
    assert not (here.folder / "again.zip").exists() and not (here.folder / "copy").exists()
    here.workspaces.open_now(here.folder / "shop").close()  # it takes up what was left in the cache
    here.export(here.folder / "again.zip")
    here.archives.bring_in(archive, here.folder / "copy", SilentReport())
    assert [one.name for one in here.folder.iterdir() if one.name.startswith(".")] == []
    assert not list((here.folder / "shop" / "cache").glob(".room*"))
