"""Where the files of a reel lie now."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Media
from brova_desktop.services import sources
from brova_desktop.services.sources import Located, content_hash, locate, used_media
from tests.reel_maker import clip, reel_of, video


def media(path: str, name: str = "a.mp4", content: bytes = b"film", **fields: object) -> Media:
    known = video("a", path=path, sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    return replace(known, name=name, **fields)  # type: ignore[arg-type]


def reel(*known: Media) -> Reel:
    return reel_of([clip("one", 0, 1)], media=known)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "reels").mkdir()
    return tmp_path / "reels"


def test_a_relative_path_counts_from_the_document(folder: Path):
    (folder / "clips").mkdir()
    (folder / "clips" / "a.mp4").write_bytes(b"film")
    found = locate(reel(media("clips/a.mp4")), folder)
    assert found.paths == {AssetId("a"): folder / "clips" / "a.mp4"} and found.missing == ()
    assert found.complete() is found


def test_a_file_that_moved_beside_the_document_is_found(folder: Path):
    (folder / "a.mp4").write_bytes(b"film")
    assert locate(reel(media("/gone/away/a.mp4")), folder).paths == {AssetId("a"): folder / "a.mp4"}


def test_what_is_nowhere_is_looked_for_by_content_and_then_named(folder: Path, tmp_path: Path):
    asked: list[Media] = []

    def find(one: Media) -> Path | None:
        asked.append(one)
        return tmp_path / "library" if one.name == "known.mp4" else None

    known = media("gone.mp4", "known.mp4")
    (tmp_path / "library").write_bytes(b"film")
    assert locate(reel(known), folder, find).paths == {AssetId("a"): tmp_path / "library"}
    lost = locate(reel(media("gone.mp4", "lost.mp4")), folder, find)
    assert lost.paths == {} and [one.name for one in lost.missing] == ["lost.mp4"] and len(asked) == 2


def test_a_file_that_nothing_uses_is_not_missed(folder: Path):
    spare = replace(media("spare.mp4"), id=AssetId("spare"))
    (folder / "a.mp4").write_bytes(b"film")
    found = locate(reel(media("a.mp4"), spare), folder)
    assert found.missing == () and used_media(found.reel) == {AssetId("a")}


@pytest.mark.parametrize("name", ["x" * 5000, "nul\0byte.mp4", "", ".", "..", "/"])
def test_a_path_that_no_file_can_have_is_a_missing_file(folder: Path, name: str):
    assert len(locate(reel(media(name, name)), folder).missing) == 1


def test_a_changed_file_is_known_by_what_is_in_it_now(folder: Path):
    (folder / "a.mp4").write_bytes(b"filX")
    now = locate(reel(media("a.mp4")), folder).reel.media[AssetId("a")]
    assert now.sha256 == hashlib.sha256(b"filX").hexdigest()
    (folder / "a.mp4").write_bytes(b"longer film")
    assert locate(reel(media("a.mp4")), folder).reel.media[AssetId("a")].size == 11


def test_a_large_file_of_the_known_size_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sources, "READ_ANYWAY", 3)
    monkeypatch.setattr(sources, "content_hash", lambda place: pytest.fail("it was read"))
    (folder / "a.mp4").write_bytes(b"film")
    known = media("a.mp4")
    assert locate(reel(known), folder).reel.media[AssetId("a")] == known


def test_a_file_without_a_known_content_gets_one(folder: Path):
    (folder / "a.mp4").write_bytes(b"film")
    found = locate(reel(media("a.mp4", sha256="")), folder).reel.media[AssetId("a")]
    assert found.sha256 == content_hash(folder / "a.mp4") == hashlib.sha256(b"film").hexdigest()


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "A file of the reel is missing: 0.mp4."), (3, "3 files of the reel are missing: 0.mp4, 1.mp4, 2.mp4."),
     (9, "9 files of the reel are missing, among them 0.mp4, 1.mp4, 2.mp4, 3.mp4, 4.mp4.")],
)  # fmt: skip
def test_missing_files_are_named_in_one_sentence(count: int, words: str):
    lost = tuple(media("", f"{number}.mp4") for number in range(count))
    with pytest.raises(Missing) as told:
        Located(reel(), {}, lost).complete()
    assert str(told.value.happened) == words
