"""`brova reel` as a person and a program see it: what it makes, what it says, how it ends."""

from __future__ import annotations

import json
import os
import signal
import wave
from pathlib import Path

import av
import psutil
import pytest
from PIL import Image

from tests.cli.reels import CLIP_REEL, document, ended, started
from tests.cli.running import Brova
from tests.services.reel_material import film

FAST = ("--quality", "draft")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("clips") / "a.mp4")


@pytest.fixture
def reel(brova: Brova, clip: Path, tmp_path: Path) -> Path:
    """A reel of two clips, 2 s, with captions."""
    spoken = tmp_path / "words.srt"
    spoken.write_text("1\n00:00:00,000 --> 00:00:01,000\nHello\n\n2\n00:00:01,000 --> 00:00:01,900\nمرحبا\n", "utf-8")
    target = tmp_path / "reel.json"
    said = brova("reel", "new", str(clip), str(clip), "-o", str(target), *CLIP_REEL, "--take", "0:1", "--take",
                 "1:2", "--text", "Sale", "--captions", str(spoken), "--json")  # fmt: skip
    assert said.code == 0, said.err
    assert said.document == {"reel": str(target), "seconds": 2.0, "notes": []}
    return target


def test_a_new_reel_holds_what_it_was_told(brova: Brova, clip: Path, tmp_path: Path) -> None:
    target = tmp_path / "made" / "reel.json"
    said = brova("reel", "new", str(clip), str(clip), "-o", str(target), *CLIP_REEL, "--title", "عرض", "--transition",
                 "slide-left:0.25", "--take", "0.25:1", "--take", "12f:1.5", "--music", str(clip))  # fmt: skip
    assert (said.code, said.out) == (0, "reel.json: 1.75 s, 2 clips.\n")
    seen = brova("reel", "show", str(target), "--json").document
    assert (seen["title"], seen["frames"], seen["canvas"]) == ("عرض", 42, {"width": 96, "height": 160, "fps": 24.0})
    kinds = [item["kind"] for track in seen["tracks"] for item in track["items"]]
    assert kinds.count("clip") == 2 and "text" in kinds and "sound" in kinds and seen["missing"] == []
    assert seen["tracks"][0]["items"][0]["transition"] == {"kind": "slide-left", "seconds": 0.25}
    assert "slide" not in brova("reel", "show", str(target)).err


@pytest.mark.parametrize(
    "wrong",
    [["--canvas", "tall"], ["--canvas", "97x160"], ["--fps", "31"], ["--transition", "melt"], ["--take", "soon"],
     ["--transition", "zoom:x"], ["--take", "0:1", "--take", "0:1"]],
)  # fmt: skip
def test_what_cannot_be_understood_is_wrong_usage(brova: Brova, clip: Path, tmp_path: Path, wrong: list[str]) -> None:
    said = brova("reel", "new", str(clip), "-o", str(tmp_path / "r.json"), *wrong, "--json")
    assert said.code == 2 and said.document["exit_code"] == 2 and "--help" in said.err
    assert list(tmp_path.iterdir()) == []


def test_a_new_reel_never_replaces_a_clip(brova: Brova, clip: Path) -> None:
    before = clip.read_bytes()
    said = brova("reel", "new", str(clip), "-o", str(clip))
    assert said.code == 1 and "would replace a.mp4" in said.err and clip.read_bytes() == before


def test_a_clip_that_is_not_there_or_no_clip_is_named(brova: Brova, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("this is no film")
    for name, words in (("none.mp4", "none.mp4 is not there."), ("text.mp4", "text.mp4")):
        said = brova("reel", "new", str(tmp_path / name), "-o", str(tmp_path / "r.json"))
        assert said.code == 1 and words in said.err and said.out == ""
    assert not (tmp_path / "r.json").exists()


def test_render_writes_a_file_and_one_document(brova: Brova, reel: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "reel.mp4"
    said = brova("reel", "render", str(reel), "-o", str(target), *FAST, "--json")
    done = said.document
    assert said.code == 0 and done["output"] == str(target) and done["bytes"] == target.stat().st_size
    assert (done["width"], done["height"], done["frames"], done["fps"], done["seconds"]) == (96, 160, 48, 24.0, 2.0)
    assert abs(done["loudness_lufs"] + 14) <= 1 and done["true_peak_dbtp"] <= -1
    with av.open(str(target)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 48
    assert done["notes"][0].startswith("Too short for Instagram Reel") and done["notes"][0] in said.err
    again = brova("reel", "render", str(reel), "-o", str(target), *FAST)
    assert again.code == 0 and again.out.startswith(f"{target}: 96x160, 2.00 s,") and "(0 of" in again.out


def test_the_quality_is_the_setting_when_none_is_said(brova: Brova, reel: Path, tmp_path: Path) -> None:
    for quality in ("draft", "high"):
        assert brova("settings", "set", "engine.quality", quality).code == 0
        assert brova("reel", "render", str(reel), "-o", str(tmp_path / f"{quality}.mp4")).code == 0
    said = brova("reel", "render", str(reel), "-o", str(tmp_path / "said.mp4"), "--quality", "draft", "--json")
    assert said.document["segments_drawn"] == 0
    assert (tmp_path / "high.mp4").stat().st_size != said.document["bytes"] == (tmp_path / "draft.mp4").stat().st_size


def test_progress_comes_as_lines_before_the_document(brova: Brova, reel: Path, tmp_path: Path) -> None:
    said = brova("reel", "render", str(reel), "-o", str(tmp_path / "r.mp4"), *FAST, "--no-cache", "--json-lines")
    *events, last = [json.loads(line) for line in said.out.splitlines()]
    assert last["frames"] == 48 and all(one["event"] in ("progress", "note") for one in events)
    shares = [one["done"] / one["total"] for one in events if one["event"] == "progress"]
    assert shares and shares == sorted(shares)


def test_a_place_that_would_refuse_the_reel_is_told_before_the_work(brova: Brova, reel: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.mp4"
    said = brova("reel", "render", str(reel), "-o", str(target), "--preset", "linkedin", *FAST, "--json")
    assert said.code == 1 and said.document["error"]["kind"] == "BadInput"
    assert said.document["error"]["happened"] == "Too short for LinkedIn by 1 s (at least 3 s)."
    assert "--ignore-limits" in said.err and not target.exists()
    all_the_same = ("--preset", "linkedin", "--ignore-limits")
    said = brova("reel", "render", str(reel), "-o", str(target), *all_the_same, *FAST, "--json")
    assert said.code == 0 and "Too short for LinkedIn" in said.document["notes"][0]


@pytest.mark.parametrize("name", ["reel.mov", "reel", "reel.json", "words.srt/r.mp4", "."])
def test_a_target_that_cannot_be_is_told_at_once(brova: Brova, reel: Path, tmp_path: Path, name: str) -> None:
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    said = brova("reel", "render", str(reel), "-o", str(tmp_path / name), *FAST)
    assert said.code == 1 and said.out == "" and len(said.err.splitlines()) == 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_an_unknown_preset_and_a_missing_target_say_what_to_do(brova: Brova, reel: Path, tmp_path: Path) -> None:
    said = brova("reel", "render", str(reel), "-o", str(tmp_path / "r.mp4"), "--preset", "myspace")
    assert said.code == 1 and "whatsapp-status" in said.err
    said = brova("reel", "render", str(reel))
    assert said.code == 2 and "-o" in said.err


def test_the_sound_alone(brova: Brova, reel: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.wav"
    done = brova("reel", "render", str(reel), "-o", str(target), "--audio-only", "--json").document
    assert (done["output"], done["seconds"]) == (str(target), 2.0) and abs(done["loudness_lufs"] + 14) <= 1
    with wave.open(str(target)) as heard:
        assert heard.getnframes() == 96_000
    assert brova("reel", "render", str(reel), "-o", str(tmp_path / "r.mp3"), "--audio-only").code == 1


def test_a_gif_needs_no_preset(brova: Brova, reel: Path, tmp_path: Path) -> None:
    assert brova("reel", "render", str(reel), "-o", str(tmp_path / "r.gif"), *FAST).code == 0
    with Image.open(tmp_path / "r.gif") as picture:
        assert picture.format == "GIF" and picture.size == (96, 160)


@pytest.mark.parametrize(("ending", "kind"), [("png", "PNG"), ("jpg", "JPEG"), ("JPEG", "JPEG"), ("webp", "WEBP")])
def test_a_frame_is_written_in_the_format_of_its_name(
    brova: Brova, reel: Path, tmp_path: Path, ending: str, kind: str
) -> None:
    target = tmp_path / f"f.{ending}"
    done = brova("reel", "frame", str(reel), "--at", "0.5", "-o", str(target), "--size", "48x80", "--json").document
    assert done == {"picture": str(target), "width": 48, "height": 80, "frame": 12}
    with Image.open(target) as picture:
        assert (picture.format, picture.size) == (kind, (48, 80))


def test_the_end_of_a_reel_shows_its_last_frame_and_what_is_behind_it_nothing(
    brova: Brova, reel: Path, tmp_path: Path
) -> None:
    target = str(tmp_path / "f.png")
    numbers = [brova("reel", "frame", str(reel), "--at", at, "-o", target, "--json").document["frame"]
               for at in ("1.99", "2", "2.04", "47f", "48f")]  # fmt: skip
    assert numbers == [47] * 5
    said = brova("reel", "frame", str(reel), "--at", "2.1", "-o", target)
    assert said.code == 1 and "It has 48 frames" in said.err
    assert brova("reel", "frame", str(reel), "--at", "late", "-o", target).code == 2
    assert brova("reel", "frame", str(reel), "--at", "1", "-o", str(tmp_path / "f.txt")).code == 1
    assert brova("reel", "frame", str(reel), "--at", "1", "-o", target, "--size", "odd").code == 2


def test_a_good_reel_has_nothing_wrong_and_a_missing_file_stops_it(
    brova: Brova, clip: Path, reel: Path, tmp_path: Path
) -> None:
    assert brova("reel", "validate", str(reel)).out == "Nothing is wrong with it.\n"
    own = film(tmp_path / "own.mp4")
    brova("reel", "new", str(own), "-o", str(tmp_path / "own.json"), *CLIP_REEL)
    own.unlink()
    said = brova("reel", "validate", str(tmp_path / "own.json"), "--json")
    assert said.code == 1 and said.document["can_be_rendered"] is False
    assert said.document["problems"] == [{"sentence": "own.mp4 is missing.", "item": None, "stops_render": True}]
    assert brova("reel", "show", str(tmp_path / "own.json"), "--json").document["missing"] == ["own.mp4"]
    said = brova("reel", "render", str(tmp_path / "own.json"), "-o", str(tmp_path / "o.mp4"), "--json")
    assert said.code == 1 and said.document["error"]["acts"] == ["relink"] and "own.mp4" in said.err


def test_a_timeline_goes_out_and_comes_back(brova: Brova, reel: Path, tmp_path: Path) -> None:
    away = tmp_path / "away"
    said = brova("reel", "export-otio", str(reel), "-o", str(away / "reel.otio"), "--json")
    assert said.document == {"timeline": str(away / "reel.otio"), "clips": 2, "missing": []}
    back = tmp_path / "back.json"
    said = brova("reel", "import-otio", str(away / "reel.otio"), "-o", str(back), "--json")
    expected = {"reel": str(back), "seconds": 2.0, "clips": 2, "left_out": [], "missing": []}
    assert said.code == 0 and said.document == expected
    assert document(back) == document(reel)


def test_a_timeline_from_elsewhere_says_what_was_left_out(brova: Brova, reel: Path, tmp_path: Path) -> None:
    brova("reel", "export-otio", str(reel), "-o", str(tmp_path / "r.otio"))
    timeline = document(tmp_path / "r.otio")
    timeline["metadata"] = {}
    timeline["tracks"]["children"][0]["children"][0]["effects"] = [
        {"OTIO_SCHEMA": "Effect.1", "name": "Glow", "effect_name": "Glow", "metadata": {}}
    ]
    (tmp_path / "r.otio").write_text(json.dumps(timeline), "utf-8")
    said = brova("reel", "import-otio", str(tmp_path / "r.otio"), "-o", str(tmp_path / "r2.json"), "--json")
    assert said.code == 0 and said.document["clips"] == 2 and said.document["missing"] == []
    assert said.document["left_out"] == ["An effect of “a.mp4”."] and "Left out: An effect of “a.mp4”." in said.err
    assert brova("reel", "validate", str(tmp_path / "r2.json")).code == 0


def test_what_is_no_timeline_is_told(brova: Brova, reel: Path, tmp_path: Path) -> None:
    said = brova("reel", "import-otio", str(reel), "-o", str(tmp_path / "x.json"))
    assert said.code == 1 and "not a timeline" in said.err and not (tmp_path / "x.json").exists()
    assert brova("reel", "export-otio", str(reel), "-o", str(tmp_path / "x.edl")).code == 1
    assert brova("reel", "import-otio", str(tmp_path / "no.otio"), "-o", str(tmp_path / "x.json")).code == 1


@pytest.mark.parametrize("kind", ["srt", "vtt", "ass"])
def test_captions_go_out_and_come_back(brova: Brova, reel: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"out.{kind}"
    said = brova("reel", "captions", str(reel), "-o", str(target), "--json")
    assert said.document == {"captions": str(target), "count": 2} and "مرحبا" in target.read_text("utf-8")
    target.write_text(target.read_text("utf-8").replace("Hello", "Bonjour"), "utf-8")
    assert brova("reel", "captions", str(reel), "--import", str(target), "--json").document["count"] == 2
    seen = brova("reel", "show", str(reel), "--json").document
    cues = [item["what"] for track in seen["tracks"] for item in track["items"] if item["kind"] == "cue"]
    assert cues == ["Bonjour", "مرحبا"] and not list(tmp_path.glob(".*"))


def test_captions_after_the_end_and_in_no_format_are_refused(brova: Brova, reel: Path, tmp_path: Path) -> None:
    before = reel.read_bytes()
    late = tmp_path / "late.srt"
    late.write_text("1\n00:01:00,000 --> 00:01:01,000\nToo late\n", "utf-8")
    for wrong in (["--import", str(late)], ["--import", str(tmp_path / "no.srt")], ["-o", str(tmp_path / "c.txt")]):
        assert brova("reel", "captions", str(reel), *wrong).code == 1
    assert brova("reel", "captions", str(reel)).code == 2
    assert brova("reel", "captions", str(reel), "-o", "a.srt", "--import", "b.srt").code == 2
    assert reel.read_bytes() == before


def test_presets_are_listed_with_their_source_and_day(brova: Brova) -> None:
    rows = {row["key"]: row for row in brova("reel", "presets", "--json").document["presets"]}
    assert rows["youtube-short"]["longest_seconds"] == 180 and rows["gif"]["extension"] == "gif"
    assert all(row["source"] and len(row["checked"]) == 10 for row in rows.values())
    shown = brova("reel", "presets").out
    assert all(key in shown for key in rows) and "3 to 90" in shown and "up to 180" in shown


@pytest.mark.parametrize("name", ["-leading dash.mp4", "with space.mp4", "مقطع.mp4", "new\nline.mp4", "a'b\"c%d:e.mp4"])
def test_any_name_a_file_can_have_works(brova: Brova, clip: Path, tmp_path: Path, name: str,
                                        monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(clip.read_bytes())
    reel = f"{name}.json"
    options = (*CLIP_REEL, "--take", "0:0.5", "--json")
    assert brova("reel", "new", "-o", reel, *options, "--", name).code == 0
    assert brova("reel", "show", "--json", "--", reel).document["media"][0]["path"] == str(tmp_path / name)
    said = brova("reel", "render", "-o", f"out {name}", *FAST, "--json", "--", reel)
    assert said.code == 0 and said.document["frames"] == 12 and Path(f"out {name}").is_file()


def test_a_broken_document_is_one_sentence(brova: Brova, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "nonsense"')
    for action in (["show"], ["validate"], ["render", "-o", str(tmp_path / "o.mp4")]):
        said = brova("reel", action[0], str(broken), *action[1:], "--json")
        assert said.code == 1 and said.document["error"]["kind"] == "BadInput" and len(said.err.splitlines()) == 1


def test_as_a_process_stdout_is_the_document_and_stderr_for_people(reel: Path, tmp_path: Path) -> None:
    code, out, err = ended(["reel", "render", "reel.json", "-o", "r.mp4", *FAST, "--json"], tmp_path)
    assert code == 0 and json.loads(out)["output"] == "r.mp4" and (tmp_path / "r.mp4").is_file()
    assert "Too short" in err and "\x1b" not in err
    code, out, err = ended(["reel", "render", "none.json", "-o", "r2.mp4"], tmp_path)
    assert (code, out) == (1, "") and err.startswith("There is no reel called none.json.")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to a console, not to a process")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_no_file_and_no_process(tmp_path: Path, sent: signal.Signals) -> None:
    (tmp_path / "out").mkdir()
    clip = film(tmp_path / "long.mp4", "testsrc2=s=960x1600:r=24", seconds=20)
    assert ended(["reel", "new", str(clip), "-o", "long.json", "--fps", "30"], tmp_path)[0] == 0
    process = started(["reel", "render", "long.json", "-o", "out/r.mp4", "--quality", "high", "--json-lines"], tmp_path)
    assert process.stdout is not None and process.stderr is not None
    lines: list[str] = []
    while not any('"progress"' in line for line in lines):
        lines.append(process.stdout.readline().decode())
        assert lines[-1], process.stderr.read()
    below = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(sent)
    rest, err = process.communicate(timeout=60)
    assert process.returncode == 130 and err.decode().strip().endswith("Cancelled.")
    assert json.loads(rest.decode().splitlines()[-1])["exit_code"] == 130
    assert list((tmp_path / "out").iterdir()) == [] and not list(tmp_path.rglob("*.part*"))
    _, alive = psutil.wait_procs(below, timeout=5)
    assert [one for one in alive if one.status() != psutil.STATUS_ZOMBIE] == []
