"""Files of any name, and drawings of any intent, in a reel: used as they are or refused, and nothing else happens."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.cli.running import Brova
from tests.stories.hostile import MARK, NAMES, everything_in, small_film, watching

pytestmark = [pytest.mark.slow, pytest.mark.timeout(90),
              pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these names")]

SMALL = ("--canvas=96x160", "--fps=24", "--json")
UTF8 = [name for name in NAMES if name.isprintable() or not any("\ud800" <= letter <= "\udfff" for letter in name)]


@pytest.fixture
def brova(capsys: pytest.CaptureFixture[str]) -> Brova:
    return Brova(capsys)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, as somebody at a terminal does."""
    inside = tmp_path / "room"
    inside.mkdir()
    monkeypatch.chdir(inside)
    return inside


def test_files_of_any_name_are_clips_stickers_and_music(brova: Brova, room: Path) -> None:
    film = small_film(room / "film.mp4")
    for name in UTF8:
        shutil.copyfile(film, room / name)
    sticker, music = room / f"{MARK} -i ;[0].png", room / f"{MARK} 'a\"=b,c\\.mp4"
    Image.new("RGB", (8, 8), "red").save(sticker)
    shutil.copyfile(film, music)
    before = everything_in(room)
    takes = [f"--take={0.05 * n:.2f}:{0.05 * n + 0.125:.3f}" for n in range(3)]
    with watching() as watched:
        made = brova("reel", "new", "-o", "reel.json", f"--sticker={sticker.name}", f"--music={music.name}", *takes,
                     *SMALL, "--", *UTF8)  # fmt: skip
        assert made.code == 0, made.err
        done = brova("reel", "render", "reel.json", "-o", "out.mp4", "--ignore-limits", "--json")
        assert done.code == 0, done.err
    assert everything_in(room) - before == {"reel.json", "out.mp4"}
    with av.open("out.mp4") as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    assert len(frames) == done.document["frames"] > 12 * (len(UTF8) - 3)
    middle = frames[len(frames) // 2].astype(int)
    assert (middle[:, :, 0] - middle[:, :, 1] > 100).sum() > 50
    # A file's name is one argument of its own that says it is a file, never a part of another one.
    places = {f"file:{room / name}" for name in (*UTF8, music.name)}
    assert watched.having(MARK)
    assert set(watched.having(MARK)) <= places


@pytest.mark.parametrize("name", [name for name in UTF8 if len(name) < 100])
def test_reels_of_any_name_are_saved_opened_and_shown(brova: Brova, room: Path, name: str) -> None:
    small_film(room / "film.mp4")
    reel, picture = f"{Path(name).stem}.json", f"{Path(name).stem}.png"
    with watching() as watched:
        assert brova("reel", "new", "-o", reel, *SMALL, "--", "film.mp4").code == 0
        shown = brova("reel", "frame", "--at=0.1", "-o", picture, "--json", "--", reel)
    assert shown.code == 0, shown.err
    assert not watched.having(MARK)
    assert everything_in(room) == {"film.mp4", reel, picture}
    assert np.asarray(Image.open(room / picture)).shape == (160, 96, 3)


@pytest.mark.parametrize("name", [f"{MARK} %03d.mp4", f"-y {MARK}.mp4", f"{MARK}';[a],b.mp4", f"{MARK}\nline.mp4",
                                  f"pipe:{MARK}.mp4", f"concat:{MARK}|reel.json.mp4"])
def test_results_of_any_name_are_written_under_it(brova: Brova, room: Path, name: str) -> None:
    small_film(room / "film.mp4")
    assert brova("reel", "new", "-o", "reel.json", *SMALL, "--", "film.mp4").code == 0
    done = brova("reel", "render", "reel.json", f"--output={name}", "--ignore-limits", "--json")
    assert done.code == 0, done.err
    assert everything_in(room) == {"film.mp4", "reel.json", name}


def test_a_name_that_is_no_text_is_refused_before_anything_is_written(brova: Brova, room: Path) -> None:
    raw = os.fsdecode(b"caf\xe9.mp4")
    try:
        small_film(room / raw)
    except OSError:
        pytest.skip("this file system has only names that are text")
    said = brova("reel", "new", "-o", "reel.json", *SMALL, "--", raw)
    assert said.code == 1
    assert "half a character" in said.out + said.err
    assert everything_in(room) == {raw}


DRAWINGS = {
    "script": '<script>fetch("http://192.0.2.1/")</script>',
    "handler": '<rect width="9" height="9" onload="x()"/>',
    "outside": '<image href="http://192.0.2.1/a.png" width="9" height="9"/>',
    "local": '<image href="file:///etc/passwd" width="9" height="9"/>',
    "style": '<style>@import url(http://192.0.2.1/a.css);</style>',
    "page": '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    "entity": "&x;",
}


@pytest.mark.parametrize("kind", DRAWINGS)
@pytest.mark.parametrize("use", ["clip", "sticker"])
def test_a_drawing_that_wants_more_than_to_be_drawn_is_refused(brova: Brova, room: Path, kind: str, use: str) -> None:
    head = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' if kind == "entity" else ""
    frame = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">'
    (room / "a.svg").write_text(f"{head}{frame}{DRAWINGS[kind]}</svg>")
    small_film(room / "film.mp4")
    clip, more = ("a.svg", []) if use == "clip" else ("film.mp4", ["--sticker=a.svg"])
    said = brova("reel", "new", "-o", "reel.json", *more, *SMALL, "--", clip)
    assert said.code == 1
    assert "a.svg" in said.out + said.err
    assert everything_in(room) == {"a.svg", "film.mp4"}


def test_a_drawing_that_turned_hostile_after_the_reel_was_made_draws_nothing_from_outside(brova: Brova,
                                                                                          room: Path) -> None:
    """Whoever changes the file on disk gets either the harmless part or a sentence, as a clip and as a sticker."""
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/>{}</svg>'
    small_film(room / "film.mp4")
    (room / "secret.png").write_bytes(b"")
    Image.new("RGB", (90, 90), (0, 255, 0)).save(room / "secret.png")
    for clip, more in (("a.svg", []), ("film.mp4", ["--sticker=a.svg"])):
        (room / "a.svg").write_text(drawing.format(""))
        assert brova("reel", "new", "-o", "reel.json", *more, *SMALL, "--", clip).code == 0
        (room / "a.svg").write_text(drawing.format('<image href="secret.png" width="90" height="90"/>'))
        said = brova("reel", "frame", "reel.json", "--at=0.1", "-o", "a.png", "--json")
        if said.code == 0:
            pixels = np.asarray(Image.open(room / "a.png")).astype(int)
            assert not ((pixels[:, :, 1] > 200) & (pixels[:, :, 0] < 60)).any()
        else:
            assert "a.svg" in said.out + said.err
    assert json.loads((room / "reel.json").read_text())["schema"] == "reel.1"


@pytest.mark.parametrize("name", [f"concat:{MARK}|b.mp4", f"-y {MARK}.mp4", f"{MARK}\nline.mp4", f"{MARK} %d';[0].mp4",
                                  os.fsdecode(b"caf\xe9 " + MARK.encode() + b".mp4")])
def test_files_of_any_name_are_looked_into_cut_and_converted(brova: Brova, room: Path, name: str) -> None:
    """Relative names, so that nothing but our own spelling keeps them from being options or protocols."""
    try:
        small_film(room / "film.mp4").rename(room / name)
    except OSError:
        pytest.skip("this file system has only names that are text")
    assert brova("probe", "--json", "--", name).code == 0
    for extra, target in (([], f"cut:{name}"), (["--exact"], f"exact:{name}")):
        said = brova("trim", "--in=0.1", "--out=0.3", *extra, f"--output={target}", "--json", "--", name)
        assert said.code == 0, said.err
    said = brova("transcode", "--for=instagram-reel", "--quality=draft", f"--output=pipe:{name}", "--json", "--", name)
    assert said.code == 0, said.err
    assert everything_in(room) == {name, f"cut:{name}", f"exact:{name}", f"pipe:{name}"}
