"""`brova workspace` as a person uses it: a look at backups, the way back, a whole workspace on the move."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.cli.running import Brova


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
