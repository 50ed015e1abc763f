"""`brova probe`, `import` and `assets` as a person and a program see them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.running import Brova


@pytest.fixture
def brova(capsys: pytest.CaptureFixture[str]) -> Brova:
    return Brova(capsys)


@pytest.fixture
def workspace(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "workspace"
    assert brova("workspace", "create", str(root)).code == 0
    monkeypatch.setenv("BROVA_WORKSPACE", str(root))
    return root


@pytest.fixture
def picture(tmp_path: Path) -> Callable[..., Path]:
    def made(name: str, colour: str = "red") -> Path:
        Image.new("RGB", (32, 20), colour).save(tmp_path / name, "PNG")
        return tmp_path / name

    return made


def test_probe_says_what_a_file_is(brova: Brova, picture: Callable[..., Path]) -> None:
    said = brova("probe", str(picture("a.mp4")), "--json")
    assert said.code == 0
    facts = said.document["facts"]
    assert (facts["kind"], facts["container"], facts["width"]) == ("image", "png", 32)
    assert "32x20" in brova("probe", str(picture("a.mp4"))).out


def test_probe_of_something_else_fails_with_a_sentence(brova: Brova, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_text("hello")
    said = brova("probe", str(tmp_path / "a.mp4"))
    assert (said.code, said.out) == (1, "")
    assert "holds text" in said.err


def test_import_lists_every_file_and_says_when_some_failed(brova: Brova, picture: Callable[..., Path], tmp_path: Path,
                                                           workspace: Path) -> None:
    (tmp_path / "b.mp4").write_text("hello")
    said = brova("import", str(picture("a.png")), str(tmp_path / "b.mp4"), "--tag", "shop", "--json")
    assert said.code == 3
    assert [one["outcome"] for one in said.document["files"]] == ["imported", "refused"]
    listed = brova("assets", "list", "--tag", "shop", "--json").document["assets"]
    assert [one["title"] for one in listed] == ["a"]
    assert Path(listed[0]["file"]).is_file() and listed[0]["derived"]["poster"]


def test_assets_are_shown_edited_removed_and_restored(brova: Brova, picture: Callable[..., Path],
                                                      workspace: Path) -> None:
    brova("import", str(picture("a.png")))
    assert brova("assets", "edit", "a", "--title", "Logo", "--rating", "5").code == 0
    shown = brova("assets", "show", "Logo", "--json").document
    assert (shown["rating"], shown["state"]) == (5, "ready")
    assert brova("assets", "remove", shown["id"]).code == 0
    assert brova("assets", "list", "--json").document["assets"] == []
    assert brova("assets", "restore", shown["id"]).code == 0
    assert len(brova("assets", "list", "--json").document["assets"]) == 1
    assert "There is no" in brova("assets", "show", "nothing").err


def test_lost_files_are_found_again(brova: Brova, picture: Callable[..., Path], tmp_path: Path,
                                    workspace: Path) -> None:
    place = picture("a.png")
    brova("import", "--reference", str(place))
    (tmp_path / "moved").mkdir()
    place.rename(tmp_path / "moved" / "z.png")
    said = brova("assets", "relink", str(tmp_path / "moved"), "--json")
    assert said.code == 0
    assert Path(said.document["assets"][0]["file"]) == tmp_path / "moved" / "z.png"
