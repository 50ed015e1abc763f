from __future__ import annotations

import json
from pathlib import Path

import pytest

from brova_desktop import paths
from brova_desktop.settings.file import FILE_NAME
from brova_desktop.settings.schema import DECLARED
from tests.cli.running import Brova


def test_settings_are_listed_searched_and_read(brova: Brova) -> None:
    listed = brova("settings", "list", "--json").document["settings"]
    assert [row["key"] for row in listed] == list(DECLARED)
    assert [
        row["key"] for row in brova("settings", "list", "ffmpeg", "program", "--json").document["settings"]
    ] == ["engine.ffmpeg"]
    assert brova("settings", "get", "engine.quality").out == "standard\n"


def test_a_value_is_set_kept_and_reset(brova: Brova) -> None:
    assert brova("settings", "set", "engine.workers", "3").out == "engine.workers = 3\n"
    assert brova("settings", "get", "engine.workers", "--json").document["origin"] == "user"
    assert brova("settings", "reset", "engine.workers", "--json").document == {
        "key": "engine.workers", "value": 0, "changed": True,
    }  # fmt: skip


def test_mistakes_are_sentences(brova: Brova) -> None:
    said = brova("settings", "set", "engine.workers", "many")
    assert (said.code, said.err) == (
        1,
        "engine.workers: must be a whole number. The settings are as before.\n",
    )
    assert "Did you mean engine.workers" in brova("settings", "get", "engine.worker").err


def test_a_workspace_has_settings_of_its_own(brova: Brova, tmp_path: Path) -> None:
    here = ("--workspace", str(tmp_path))
    assert brova("settings", "set", "engine.quality", "high", "--here", *here).code == 0
    assert brova("settings", "get", "engine.quality", *here).out == "high\n"
    assert brova("settings", "get", "engine.quality").out == "standard\n"
    assert brova("settings", "path", "--json", *here).document["workspace"] == str(tmp_path / FILE_NAME)
    assert brova("settings", "set", "engine.quality", "high", "--here").code == 1


def test_the_environment_wins_and_that_is_said(brova: Brova, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROVA_ENGINE_QUALITY", "draft")
    said = brova("settings", "set", "engine.quality", "high")
    assert said.out == "engine.quality = draft\n"
    assert said.err == "BROVA_ENGINE_QUALITY is set and still wins.\n"


def test_a_damaged_file_is_told_and_put_aside(brova: Brova) -> None:
    path = paths.config_folder() / FILE_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{broken", encoding="utf-8")
    assert brova("settings", "path").code == 0
    assert path.with_name("settings.damaged-1.json").read_text(encoding="utf-8") == "{broken"


@pytest.mark.parametrize("document", ["reel", "settings"])
def test_schemas_are_json_for_people_and_programs(brova: Brova, document: str) -> None:
    schema = brova("schema", document, "--json").document
    assert schema["type"] == "object"
    assert json.loads(brova("schema", document).out) == schema
    assert brova("schema", "novel").code == 2
