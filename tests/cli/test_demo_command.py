"""`brova demo` as it speaks; what it makes is another story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.engine.loudness import Loudness
from brova_desktop.services.demo import demo as module
from brova_desktop.services.demo import posts as posts_module
from brova_desktop.services.demo.demo import DemoDone
from brova_desktop.services.publishing.views import Entry
from brova_desktop.services.rendering import Rendered
from tests.cli.running import Brova

DONE = Rendered(
    path=Path("/w/renders/r.mp4"), width=1080, height=1920, frames=630, rate=Fraction(30), seconds=21.0, size=5_000,
    loudness=Loudness(-14.2, -1.6, 3.0), segments=17, drawn=17, took=12.34,
)  # fmt: skip


@dataclass(frozen=True)
class QuickDemo:
    """Says that all is done without doing it."""

    desk: Any
    painter: Any
    toolbox: Any
    export: Any
    clock: Any

    def run(self, report: Any) -> DemoDone:
        root = self.desk.workspace.folder.root
        media = (root / "media" / "a.mp4", root / "media" / "b.wav")
        return DemoDone(root, media, root / "r.json", root / "r.srt", root / "r.jpg", DONE)


@dataclass(frozen=True)
class QuickPosts:
    """Says that the reel was published once, and once not."""

    line: Any
    clock: Any
    visit: Any
    zone: str
    clips: Any

    async def run(self, reel: Path, *, plan: bool) -> tuple[Entry, ...]:
        assert reel == DONE.path
        return (_entry("youtube", PUBLISHED), _entry("tiktok", PUBLISHED))


PUBLISHED = Published("v1", "http://127.0.0.1:1/watch?v=v1", datetime(2026, 11, 21, tzinfo=UTC))


def _entry(platform: str, done: Published | None) -> Entry:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    state = TargetState.PUBLISHED if done is not None else TargetState.FAILED
    trouble = None if done is not None else Trouble(say("YouTube took the video down."))
    target = Target(TargetId("t"), PostId("p"), ConnectionId("c"), platform, state=state, published=done,
                    trouble=trouble)
    return Entry(target, Post(PostId("p"), "", Wording(), (), now, now), None)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "Demo", QuickDemo)
    monkeypatch.setattr(posts_module, "DemoPosts", QuickPosts)


def test_every_artefact_is_printed(brova: Brova, tmp_path: Path) -> None:
    root = tmp_path / "here"
    said = brova("demo", "--workspace", str(root))
    assert said.code == 0
    assert said.out.splitlines() == [
        f"Workspace  {root}",
        f"Media      {root / 'media' / 'a.mp4'}",
        f"Media      {root / 'media' / 'b.wav'}",
        f"Reel       {root / 'r.json'}",
        f"Captions   {root / 'r.srt'}",
        f"Cover      {root / 'r.jpg'}",
        f"Finished   {DONE.path}",
        f"Published  youtube: {PUBLISHED.link}",
        f"Published  tiktok: {PUBLISHED.link}",
        "21 s of film, made in 12.3 s.",
        "See it in the window: brova app --demo",
    ]
    assert "key" in said.err, "how the library is protected is said once"
    assert brova("demo", "--workspace", str(root)).err == ""


def test_programs_get_one_document(brova: Brova, tmp_path: Path) -> None:
    found = brova("demo", "--workspace", str(tmp_path / "here"), "--json").document
    assert found["workspace"] == str(tmp_path / "here") and found["output"] == str(DONE.path)
    assert len(found["media"]) == 2 and found["captions"].endswith("r.srt") and found["cover"].endswith("r.jpg")
    assert (found["fps"], found["loudness_lufs"], found["notes"]) == (30.0, -14.2, [])


def test_a_post_that_did_not_go_out_is_said_and_counted(brova: Brova, tmp_path: Path,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    async def run(self: QuickPosts, reel: Path, *, plan: bool) -> tuple[Entry, ...]:
        return (_entry("youtube", None), _entry("tiktok", PUBLISHED))

    monkeypatch.setattr(QuickPosts, "run", run)
    said = brova("demo", "--workspace", str(tmp_path / "here"), "--json")
    assert said.code == 3
    assert [one["link"] for one in said.document["posts"]] == [None, PUBLISHED.link]
    assert said.document["posts"][0]["trouble"].startswith("YouTube took the video down.")


def test_without_a_name_it_has_its_own_place(brova: Brova, isolated_home: Path) -> None:
    found = brova("demo", "--json").document
    assert Path(found["workspace"]).is_relative_to(isolated_home) and Path(found["workspace"]).name == "Demo"


def test_what_it_lacks_is_said(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(self: QuickDemo, report: Any) -> DemoDone:
        raise Missing(say("A file of the reel is missing: the-pour.mp4."))

    monkeypatch.setattr(QuickDemo, "run", run)
    said = brova("demo", "--workspace", str(tmp_path / "here"), "--json")
    assert said.code == 1 and said.document["error"]["kind"] == "Missing" and "the-pour.mp4" in said.err


def test_a_place_where_no_workspace_can_be_is_told(brova: Brova, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = brova("demo", "--workspace", str(tmp_path / "file"), "--json")
    assert said.code == 1 and said.document["exit_code"] == 1 and len(said.out.splitlines()) == 1
