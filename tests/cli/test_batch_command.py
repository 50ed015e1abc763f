"""`brova reel batch`: a template and a spreadsheet, from the outside."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from tests.cli.reels import CLIP_REEL, document
from tests.cli.running import Brova
from tests.services.reel_material import film

FAST = ("--quality", "draft", "--workers", "1")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("clips") / "a.mp4")


@pytest.fixture
def template(brova: Brova, clip: Path, tmp_path: Path) -> Path:
    """Half a second whose text names two columns."""
    target = tmp_path / "template.json"
    words = "{{product_name}} {{price}}"
    said = brova("reel", "new", str(clip), "-o", str(target), *CLIP_REEL, "--take", "0:0.5", "--text", words)
    assert said.code == 0, said.err
    return target


def rows(folder: Path, *lines: str) -> Path:
    target = folder / "rows.csv"
    target.write_text("\n".join(["product_name,price", *lines]) + "\n", "utf-8")
    return target


def test_every_row_becomes_a_film(brova: Brova, template: Path, tmp_path: Path) -> None:
    sheet = rows(tmp_path, "Box,25", "قهوة,30")
    out = tmp_path / "out"
    arguments = ("reel", "batch", str(template), "--rows", str(sheet), "-o", str(out), *FAST)
    said = brova(*arguments, "--names", "{row}-{product_name}", "--json")
    assert said.code == 0 and said.document["folder"] == str(out)
    assert [(row["row"], row["output"], row["state"]) for row in said.document["rows"]] == [
        (2, "0002-Box.mp4", "done"), (3, "0003-قهوة.mp4", "done")]  # fmt: skip
    for row in said.document["rows"]:
        with av.open(str(out / row["output"])) as container:
            assert sum(1 for _ in container.decode(video=0)) == 12
    again = brova(*arguments, "--names", "{row}-{product_name}")
    assert again.code == 0 and again.out == f"2 of 2 rows are in {out}.\n"
    assert {row["state"] for row in document(out / "report.json")["rows"]} == {"kept"}


def test_rows_that_fail_are_named_and_the_others_made(brova: Brova, template: Path, tmp_path: Path) -> None:
    sheet = rows(tmp_path, "Box,25", ",9", "Cup,3")
    said = brova("reel", "batch", str(template), "--rows", str(sheet), "-o", str(tmp_path / "out"), *FAST, "--json")
    states = {row["row"]: row["state"] for row in said.document["rows"]}
    assert said.code == 3 and states == {2: "done", 3: "failed", 4: "done"}
    assert "Row 3:" in said.err and "2 of 3 done." in said.err


def test_checking_makes_nothing(brova: Brova, template: Path, tmp_path: Path) -> None:
    sheet = rows(tmp_path, "Box,25", ",9")
    arguments = ("reel", "batch", str(template), "--rows", str(sheet), "-o", str(tmp_path / "out"), "--check")
    said = brova(*arguments, "--json")
    assert said.code == 3 and [bool(row["problems"]) for row in said.document["rows"]] == [False, True]
    assert not (tmp_path / "out").exists()
    said = brova(*arguments, "--preset", "tiktok", "--json")
    assert said.code == 1 and "Too short for TikTok" in said.document["rows"][0]["problems"][0]
    assert brova(*arguments, "--preset", "tiktok", "--ignore-limits").code == 3


def test_what_is_wrong_with_all_of_it_is_told_at_once(brova: Brova, clip: Path, template: Path, tmp_path: Path) -> None:
    sheet = rows(tmp_path, "Box,25")
    out = str(tmp_path / "out")
    plain = tmp_path / "plain.json"
    assert brova("reel", "new", str(clip), "-o", str(plain), *CLIP_REEL).code == 0
    (tmp_path / "file").touch()
    for words, arguments in {
        "no placeholders": (str(plain), "--rows", str(sheet), "-o", out),
        "no reel called": (str(tmp_path / "none.json"), "--rows", str(sheet), "-o", out),
        "none.csv": (str(template), "--rows", str(tmp_path / "none.csv"), "-o", out),
        "no column called colour": (str(template), "--rows", str(sheet), "-o", out, "--names", "{colour}"),
        "Nothing can be written": (str(template), "--rows", str(sheet), "-o", str(tmp_path / "file")),
        "no preset called": (str(template), "--rows", str(sheet), "-o", out, "--preset", "myspace"),
    }.items():
        said = brova("reel", "batch", *arguments, "--json")
        assert said.code == 1 and words in said.document["error"]["happened"], said.err
    assert brova("reel", "batch", str(template), "-o", out).code == 2
    assert not (tmp_path / "out").exists()
