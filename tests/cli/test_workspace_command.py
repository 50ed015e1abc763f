"""`brova workspace` as a person uses it: a look at backups, the way back, a whole workspace on the move."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from brova_desktop import assembly
from tests.cli.running import Brova
from tests.services.planned_rows import plan


def picture(folder: Path, name: str, colour: str) -> Path:
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (16, 16), colour).save(folder / name)
    return folder / name


def test_a_preview_says_what_a_restore_would_take_away(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    brova("import", str(picture(tmp_path / "in", "a.png", "red")), "--no-prepare")
    made = brova("workspace", "backup", "--json").document["backup"]
    brova("import", str(picture(tmp_path / "in", "b.png", "blue")), "--no-prepare")
    listed = brova("workspace", "backups", "--json").document["backups"]
    assert [one["reason"] for one in listed if one["backup"] == made] == ["asked"]
    seen = brova("workspace", "restore", made, "--preview", "--json").document
    assert (seen["assets"], seen["loss"]["lost"]["assets"]) == (1, 1)
    assert "would have to be imported again" in brova("workspace", "restore", made, "--preview").out
    said = brova("workspace", "restore", made, "--yes", "--json")
    assert said.code == 0 and "would have to be imported again" in said.err
    assert [one["name"] for one in brova("assets", "list", "--json").document["assets"]] == ["a.png"]


def test_backups_go_where_the_settings_say(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    brova("settings", "set", "backups.folder", str(tmp_path / "disk"))
    refused = brova("workspace", "backup")
    assert refused.code == 1 and "is not there" in refused.err and "Connect its drive" in refused.err
    (tmp_path / "disk").mkdir()
    made = Path(brova("workspace", "backup", "--json").document["backup"])
    assert made.parent.parent == tmp_path / "disk"


def test_a_workspace_is_exported_and_made_anew(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"), "--name", "Shop")
    brova("import", str(picture(tmp_path / "in", "a.png", "red")), "--no-prepare")
    made = brova("workspace", "export", str(tmp_path / "shop.zip"))
    assert made.code == 0 and "you need the recovery key" in made.out and "sign-ins are not in it" in made.out
    done = brova("workspace", "import", str(tmp_path / "shop.zip"), str(tmp_path / "copy"), "--json")
    assert (done.code, done.document["name"], done.document["paused"]) == (0, "Shop", False)
    listed = brova("--workspace", str(tmp_path / "copy"), "assets", "list", "--json").document["assets"]
    assert [one["name"] for one in listed] == ["a.png"]
    assert brova("workspace", "import", str(tmp_path / "shop.zip"), str(tmp_path / "copy")).code == 1


def test_a_workspace_is_renamed_moved_and_put_away(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    assert brova("workspace", "rename", "Qahwa  Box", "--json").document["name"] == "Qahwa Box"
    moved = brova("workspace", "move", str(tmp_path / "boutique"), "--json").document
    assert moved["folder"] == str(tmp_path / "boutique") and not (tmp_path / "ws").exists()
    listed = brova("workspace", "list", "--json").document["workspaces"]
    assert [(one["name"], one["folder"]) for one in listed] == [("Qahwa Box", str(tmp_path / "boutique"))]
    assert brova("workspace", "move", str(tmp_path / "boutique")).code == 1
    brova("workspace", "put-away")
    assert brova("workspace", "list", "--json").document["workspaces"] == []
    assert (tmp_path / "boutique" / "library.db").exists()


def test_another_workspace_is_made_after_this_one(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    brova("settings", "set", "publishing.uploads", "3", "--workspace", str(tmp_path / "ws"))
    made = brova("workspace", "duplicate", str(tmp_path / "client"), "--name", "Client", "--json").document
    assert made["name"] == "Client" and len(made["recovery_key"]) > 50
    info = brova("workspace", "info", "--workspace", str(tmp_path / "client"), "--json").document
    assert (info["name"], info["assets"]) == ("Client", 0) and info["id"] == made["id"]


def test_a_copy_publishes_once_a_person_says_so(brova: Brova, tmp_path: Path) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    with assembly.workspaces().open_now(tmp_path / "ws") as opened:
        plan(opened.folder.library, opened.key.library(), days=3650)
    shutil.copytree(tmp_path / "ws", tmp_path / "copy")
    said = [brova("workspace", "publish-here", "--workspace", str(tmp_path / "copy"), "--json").document["was_held"]
            for _ in range(2)]
    assert said == [True, False]


@pytest.fixture
def riyadh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Three hours ahead of UTC, all year round."""
    if not hasattr(time, "tzset"):
        pytest.skip("the clock of Windows is not set by a variable")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Riyadh")
        time.tzset()
        yield
    time.tzset()


def test_people_read_moments_by_their_own_clock(brova: Brova, tmp_path: Path, riyadh: None) -> None:
    brova("workspace", "create", str(tmp_path / "ws"))
    backups = tmp_path / "ws" / "backups"
    brova("workspace", "backup")
    next(backups.iterdir()).rename(backups / "library-20260301T211500Z-asked.db")
    assert "2026-03-02 00:15" in brova("workspace", "backups").out
    assert "2026-03-02 00:15" in brova("workspace", "restore", "--preview").out
    [told] = brova("workspace", "backups", "--json").document["backups"]
    assert told["made"] == "2026-03-01T21:15:00+00:00"
