from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from brova_desktop.services.library.cache_care import CacheCare, CacheKind, SparingTrim

FILES = {"segments/ab/x.mp4": 100, "derived/proxy/ab/y.mp4": 50, "derived/poster/ab/z.jpg": 5, "covers/r-1.jpg": 3,
         "posts/p.jpg": 2, "derived/waveform/ab/w.wave": 4, "preview/s.wav": 6, "sound/m.wav": 7,
         "readable.json": 1}  # fmt: skip
HOUR = 3600.0


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """One file of each kind, the first the longest unused, all of yesterday; and what others are making."""
    for number, (name, size) in enumerate(FILES.items()):
        place = tmp_path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(bytes(size))
        used = time.time() - 48 * HOUR + number
        os.utime(place, (used, used))
    for name in ("segments/.room-a.1.part/q.mp4", "once-1/frame.png", "sound/making-1/m.wav", "posts/.p.1.part.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(1_000))
        os.utime(tmp_path / name, (0, 0))
    return tmp_path


def left(cache: Path) -> set[str]:
    return {name for name in FILES if (cache / name).exists()}


def test_sizes_are_told_kind_by_kind(cache: Path) -> None:
    assert {one.kind: (one.size, one.files) for one in CacheCare(cache).sizes()} == {
        CacheKind.RENDERED: (100, 1), CacheKind.PROXIES: (50, 1), CacheKind.PICTURES: (10, 3),
        CacheKind.SOUNDS: (17, 3), CacheKind.OTHER: (1, 1)}  # fmt: skip


def test_cleaning_up_frees_what_is_not_in_use_and_leaves_what_is_being_made(cache: Path) -> None:
    now = time.time()
    os.utime(cache / "covers/r-1.jpg", (now, now))
    os.utime(cache / "segments/ab/x.mp4", (now - HOUR, now - HOUR))
    assert CacheCare(cache).clean(working=True) == 178 - 100 - 3
    assert left(cache) == {"covers/r-1.jpg", "segments/ab/x.mp4"}
    assert CacheCare(cache).clean(working=False) == 100
    assert left(cache) == {"covers/r-1.jpg"}
    assert (cache / "segments/.room-a.1.part/q.mp4").exists() and (cache / "once-1/frame.png").exists()
    assert (cache / "sound/making-1/m.wav").exists() and (cache / "posts/.p.1.part.jpg").exists()


def test_what_is_in_use_stays_although_it_is_larger_than_the_limit(cache: Path) -> None:
    now = time.time()
    os.utime(cache / "derived/proxy/ab/y.mp4", (now, now))  # a film is being made of it
    CacheCare(cache).trim(0)
    assert left(cache) == {"segments/ab/x.mp4", "derived/proxy/ab/y.mp4"}


def test_one_kind_can_be_cleaned_up_alone(cache: Path) -> None:
    assert CacheCare(cache).clean(working=False, kinds=[CacheKind.PROXIES]) == 50
    assert left(cache) == FILES.keys() - {"derived/proxy/ab/y.mp4"}


def test_everything_but_rendered_pieces_stays_within_one_limit_the_longest_unused_first(cache: Path) -> None:
    assert CacheCare(cache).trim(24) == 55
    assert left(cache) == FILES.keys() - {"derived/proxy/ab/y.mp4", "derived/poster/ab/z.jpg"}
    assert CacheCare(cache).trim(24) == 0
    assert CacheCare(cache / "nowhere").trim(0) == 0


def test_a_folder_that_goes_away_in_the_middle_of_it_is_left_out(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else has made a piece there, and is done with it."""
    scan = os.scandir

    def gone(place: object = ".") -> object:
        if Path(str(place)).name == "segments":
            shutil.rmtree(str(place))
        return scan(place)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", gone)
    sizes = {one.kind: one.files for one in CacheCare(cache).sizes()}
    assert sizes[CacheKind.RENDERED] == 0 and sizes[CacheKind.SOUNDS] == 3


def test_a_large_cache_is_not_looked_through_after_every_piece_of_work(cache: Path) -> None:
    clock, looks = [0.0], []

    class Slow(CacheCare):
        def trim(self, limit: int) -> int:
            looks.append(clock[0])
            clock[0] += 2.0
            return super().trim(limit)

    trim = SparingTrim(Slow(cache), 0, lambda: clock[0])
    freed = 0
    for _ in range(100):
        freed += trim()
        clock[0] += 1.0
    assert looks == [0.0, 42.0, 84.0] and freed == 78
    assert left(cache) == {"segments/ab/x.mp4"}
