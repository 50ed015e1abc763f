"""Archives that would harm the computer they come to, and workspaces that would spoil theirs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import BadInput, Missing, Refused
from brova_desktop.ports.report import SilentReport
from brova_desktop.services import workspace_archive
from brova_desktop.storage.archive import LIST
from tests.services.test_workspace_archive import Computer, _rewrite, here, there

__all__ = ["here", "there"]


def test_names_that_differ_in_capitals_only_do_not_spoil_the_archive(here: Computer) -> None:
    """Nor does a file with the name of the list."""
    here.fill()
    for name in ("exports/Reel.mp4", "exports/reel.mp4", LIST, "exports/aux.mp4"):
        (here.folder / "shop" / name).write_bytes(name.encode())
    with here.workspaces.open_now(here.folder / "shop") as opened:
        done = here.archives.export(opened, here.folder / "shop.zip", SilentReport())
    assert set(done.unnamed) == {"exports/reel.mp4", LIST, "exports/aux.mp4"}
    here.archives.bring_in(here.folder / "shop.zip", here.folder / "copy", SilentReport())
    assert (here.folder / "copy" / "exports" / "Reel.mp4").read_bytes() == b"exports/Reel.mp4"


def test_what_lies_on_another_disk_behind_a_link_of_the_workspace_is_packed(here: Computer) -> None:
    """Its folders, as somebody with a small disk puts them; links further inside may lead anywhere."""
    here.fill()
    shop, disk = here.folder / "shop", here.folder / "another disk"
    (shop / "media").rename(disk)
    (shop / "media").symlink_to(disk, target_is_directory=True)
    (disk / "ab" / "everything").symlink_to(here.folder, target_is_directory=True)
    (shop / "exports" / "round").symlink_to(shop, target_is_directory=True)
    here.export(here.folder / "shop.zip")
    here.archives.bring_in(here.folder / "shop.zip", here.folder / "copy", SilentReport())
    copied = [one.relative_to(here.folder / "copy") for one in (here.folder / "copy" / "media").rglob("*")]
    assert sorted(map(str, copied)) == ["media/ab", "media/ab/café.mp4"]


def test_a_file_that_goes_while_it_is_packed_is_named(here: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    here.fill()
    real = workspace_archive._files

    def found(root: Path) -> Any:
        listed = list(real(root))
        (root / "renders" / "reel.mp4").unlink()
        return listed

    monkeypatch.setattr(workspace_archive, "_files", found)
    with pytest.raises(Missing, match=r"reel\.mp4 cannot be read"):
        here.export(here.folder / "shop.zip")
    assert not (here.folder / "shop.zip").exists()


def test_programs_and_folders_of_the_other_computer_are_not_taken_over(here: Computer, there: Computer) -> None:
    """An archive may be made to start a program or to take in a person's files."""
    recovery = here.fill()
    (here.folder / "shop" / "settings.json").write_text(json.dumps({
        "engine": {"ffmpeg": "/tmp/evil", "workers": 2}, "media": {"watch_folder": "/home"},
        "backups": {"folder": "/tmp", "keep_daily": 3}, "unknown": 1}))
    archive = here.export(here.folder / "shop.zip")
    there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    kept = json.loads((there.folder / "copy" / "settings.json").read_text())
    assert kept["engine"] == {"workers": 2} and kept["backups"] == {"keep_daily": 3} and kept["unknown"] == 1
    assert "media" not in kept


def test_an_archive_never_takes_the_place_of_another_workspaces_key(here: Computer, there: Computer) -> None:
    recovery = here.fill()
    victim = there.workspaces.create_now(there.folder / "own", "Own").card
    archive = here.export(here.folder / "shop.zip")
    _rewrite(archive, lambda record: record["card"].update(id=victim.id))
    with pytest.raises(Refused, match="same mark"):
        there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    there.workspaces.open_now(there.folder / "own").close()
    assert not (there.folder / "copy").exists()


@pytest.mark.parametrize("id", ["../../evil", "a*", "ab cd", "x" * 65, "ä"])
def test_the_mark_of_a_workspace_is_no_path(here: Computer, there: Computer, id: str) -> None:
    recovery = here.fill()
    archive = here.export(here.folder / "shop.zip")
    _rewrite(archive, lambda record: record["card"].update(id=id))
    with pytest.raises(BadInput):
        there.archives.bring_in(archive, there.folder / "copy", SilentReport(), recovery=recovery)
    assert not (there.folder / "copy").exists()
