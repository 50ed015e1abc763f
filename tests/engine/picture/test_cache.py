"""Finished segments are kept within a limit."""

from __future__ import annotations

import os
from pathlib import Path

from brova_desktop.engine.picture.cache import SegmentCache


def fill(cache: SegmentCache, names: str, size: int = 100) -> None:
    for age, name in enumerate(names):
        place = cache.path(name * 32)
        place.write_bytes(bytes(size))
        os.utime(place, (1_000 + age, 1_000 + age))


def test_what_is_not_there_is_not_found(tmp_path: Path):
    assert SegmentCache(tmp_path / "cache", 1_000).find("a" * 32) is None


def test_the_longest_unused_goes_first(tmp_path: Path):
    cache = SegmentCache(tmp_path, 250)
    fill(cache, "abcd")
    assert cache.find("a" * 32) is not None  # a use: now the youngest
    assert cache.trim() == 200
    assert [name for name in "abcd" if cache.find(name * 32)] == ["a", "d"]


def test_what_is_needed_now_is_never_dropped(tmp_path: Path):
    cache = SegmentCache(tmp_path, 0)
    fill(cache, "ab")
    cache.trim(keep=frozenset({"a" * 32}))
    assert cache.find("a" * 32) and not cache.find("b" * 32)


def test_a_damaged_segment_can_be_forgotten(tmp_path: Path):
    cache = SegmentCache(tmp_path, 1_000)
    fill(cache, "a")
    cache.drop("a" * 32)
    cache.drop("a" * 32)
    assert cache.find("a" * 32) is None


def test_what_a_killed_process_was_writing_is_swept_up(tmp_path: Path):
    cache = SegmentCache(tmp_path, 1_000)
    nobody = 2**31 - 1  # no system numbers its processes so high
    old, new = (cache.path("a" * 32).with_name(f".{'a' * 32}.1.{process}.part") for process in (nobody, os.getpid()))
    old.touch(), new.touch()
    with cache.room() as folder:
        left = tmp_path / f".room-x.{nobody}.part"
        left.mkdir()
        cache.trim()
        assert Path(folder).is_dir() and not left.exists()
    assert new.exists() and not old.exists()
