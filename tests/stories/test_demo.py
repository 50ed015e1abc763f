"""A new user's first command: the demo, from nothing to a finished file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest

from brova_desktop.assembly import toolbox
from brova_desktop.domain.reels.format import from_json
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.engine.loudness import measure

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def brova(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line as a process of its own, with nothing of this machine's person."""
    environment = {**os.environ, "BROVA_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "brova_desktop", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def done(home: Path) -> dict[str, object]:
    ended = brova(home, "demo", "--json")
    assert ended.returncode == 0, ended.stderr
    found: dict[str, object] = json.loads(ended.stdout)
    return found


def test_the_finished_file_is_what_platforms_take(done: dict[str, object]):
    with av.open(str(done["output"])) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.width, context.height, context.pix_fmt) == (
            "h264",
            1080,
            1920,
            "yuv420p",
        )
        assert video.average_rate == 30
        tags = (context.color_primaries, context.color_trc, context.colorspace, context.color_range)
        assert tags == (1, 1, 1, 1), "BT.709, limited range"
        assert audio.codec_context.name == "aac"
        frames = sum(1 for _ in container.decode(video))
    reel = from_json(Path(str(done["reel"])).read_bytes())
    assert abs(Fraction(frames, 30) - to_seconds(reel.length)) <= Fraction(1, 30)


def test_the_finished_file_is_as_loud_as_it_should_be(done: dict[str, object]):
    heard = measure(toolbox(), Path(str(done["output"])))
    assert abs(heard.integrated + 14) <= 1 and heard.true_peak <= -1


def test_the_reel_has_all_that_was_promised(done: dict[str, object], home: Path):
    shown = json.loads(brova(home, "reel", "show", str(done["reel"]), "--json").stdout)
    items = [item for track in shown["tracks"] for item in track["items"]]
    kinds = [item["kind"] for item in items]
    assert kinds.count("clip") == 5 and sum("transition" in item for item in items) == 4
    texts = [item["what"] for item in items if item["kind"] == "text"]
    assert len(texts) == 3 and any("\u0600" <= letter <= "\u06ff" for text in texts for letter in text)
    assert kinds.count("picture") == 1 and kinds.count("cue") == 5 and kinds.count("sound") == 1
    assert not shown["missing"]


def test_every_artefact_is_where_it_is_said_to_be(done: dict[str, object]):
    places = [done["output"], done["reel"], done["captions"], done["cover"], *done["media"]]  # type: ignore[misc]
    assert all(Path(str(place)).is_file() for place in places) and len(places) == 12


def test_the_reel_was_published_to_both_sandbox_accounts_once(done: dict[str, object], home: Path):
    posts = done["posts"]
    assert isinstance(posts, list)
    assert [(one["platform"], one["state"]) for one in posts] == [("youtube", "published"), ("tiktok", "published")]
    assert all(one["link"] and one["id"] in one["link"] for one in posts)


def test_a_second_run_draws_nothing_again(done: dict[str, object], home: Path):
    again = json.loads(brova(home, "demo", "--json").stdout)
    assert again["output"] == done["output"] and again["segments_drawn"] == 0
