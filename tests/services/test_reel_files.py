"""Reels as files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, BrovaError, Missing, NoRoom
from brova_desktop.domain.ids import AssetId
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.services.reel_files import LARGEST, ReelFiles
from brova_desktop.services.sources import content_hash
from tests.reel_maker import clip, reel_of, video
from tests.services.reel_material import film, two_clips


class _NoLooks:
    def probe(self, path: Path, report: object = None) -> None:
        raise AssertionError("nothing is looked into here")


@pytest.fixture
def files() -> ReelFiles:
    numbers = count()
    return ReelFiles(_NoLooks(), lambda: f"id{next(numbers)}")  # type: ignore[arg-type]


def test_a_reel_and_its_media_may_be_moved_together(files: ReelFiles, tmp_path: Path):
    home = tmp_path / "here" / "clips"
    home.mkdir(parents=True)
    located = two_clips(film(home / "a.mp4"))
    files.save(located.reel, tmp_path / "here" / "reel.json")
    shutil.move(tmp_path / "here", tmp_path / "there")
    opened = files.open(tmp_path / "there" / "reel.json")
    assert opened.paths == {AssetId("a"): tmp_path / "there" / "clips" / "a.mp4"}
    assert opened.reel.media[AssetId("a")].path == "clips/a.mp4"
    assert opened.reel.records == located.reel.records


def test_media_elsewhere_keep_their_full_path(files: ReelFiles, tmp_path: Path):
    located = two_clips(film(tmp_path / "a.mp4"))
    files.save(located.reel, tmp_path / "reels" / "deep" / "reel.json")
    opened = files.open(tmp_path / "reels" / "deep" / "reel.json")
    assert opened.reel.media[AssetId("a")].path == str(tmp_path / "a.mp4") and not opened.missing


def test_a_document_for_another_folder_names_its_files_from_there(files: ReelFiles, tmp_path: Path):
    (tmp_path / "one").mkdir()
    located = two_clips(film(tmp_path / "one" / "a.mp4"))
    files.save(located.reel, tmp_path / "one" / "reel.json")
    opened = files.open(tmp_path / "one" / "reel.json")
    paths = [
        files.moved(opened, tmp_path / folder).media[AssetId("a")].path for folder in (".", "one", "two")
    ]
    assert paths == ["one/a.mp4", "a.mp4", str(tmp_path / "one" / "a.mp4")]


def test_a_media_file_is_entered_with_its_facts_and_content(tmp_path: Path):
    place = film(tmp_path / "مقطع 1.mp4")
    with MediaWorkers() as looks:
        found = ReelFiles(looks, lambda: "new").media(place)
        with pytest.raises(Missing, match=r"nowhere\.mp4 is not there"):
            ReelFiles(looks, lambda: "new").media(tmp_path / "nowhere.mp4")
    assert (found.id, found.name, found.width, found.height) == ("new", "مقطع 1.mp4", 96, 160)
    assert found.sha256 == content_hash(place) and found.size == place.stat().st_size and found.has_sound


def test_what_is_no_reel_is_told_by_name(files: ReelFiles, tmp_path: Path):
    with pytest.raises(Missing, match=r"no reel called none\.json"):
        files.open(tmp_path / "none.json")
    with pytest.raises(BadInput, match="cannot be read"):
        files.open(tmp_path)
    huge = tmp_path / "huge.json"
    with huge.open("wb") as handle:
        handle.truncate(LARGEST + 1)
    with pytest.raises(BadInput, match="too large"):
        files.open(huge)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_sentence_and_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
):
    place = tmp_path_factory.mktemp("any") / "reel.json"
    place.write_bytes(content)
    with pytest.raises(BrovaError) as told:
        ReelFiles(_NoLooks(), str).open(place)  # type: ignore[arg-type]
    assert str(told.value.happened)


def test_a_document_that_cannot_be_written_leaves_the_old_one(files: ReelFiles, tmp_path: Path):
    reel = reel_of([clip("one", 0, 1)], media=(video("a"),))
    target = tmp_path / "reel.json"
    files.save(reel, target)
    before = target.read_bytes()
    (tmp_path / "file").touch()
    with pytest.raises(NoRoom):
        files.save(replace(reel, title="New"), tmp_path / "file" / "reel.json")
    assert target.read_bytes() == before
