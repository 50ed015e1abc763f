"""A library of 100,000 assets: the grid, search as you type, backups, and what encryption costs.

The plain twin is the same file copied page by page into a database without a key, opened by the same module
(sqlcipher3): one build of SQLite with the same options, so that nothing but the encryption differs.
"""

from __future__ import annotations

import random
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Category, Placement, Status
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.storage.backup import back_up
from brova_desktop.storage.cipher import CACHE_KIBIBYTES, connect
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.library import Library, create_library, open_library
from tests.bench import material
from tests.bench.measuring import percentile, timed
from tests.bench.rows import Row, at_most, progress

ASSETS = 100_000
BATCH = 5_000
KEY = LibraryKey(bytes(range(32)))
START = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = (
    "coffee", "espresso", "roast", "beans", "crema", "latte", "grinder", "kettle", "morning", "terrace", "autumn",
    "summer", "sale", "opening", "barista", "cup", "filter", "harvest", "mountain", "market", "studio", "interview",
    "behind", "scenes", "tutorial", "recipe", "chocolate", "almond", "Yirgacheffe", "Huila", "café", "über", "мед",
    "قهوة", "phở",
)  # fmt: skip
TYPED = ("e", "es", "esp", "espr", "espresso", "c", "ca", "caf", "cafe h", "cafe hu", "m", "mo", "morning g",
         "1", "12", "123", "قه", "ph", "x", "xyz", "espresso roast", "sale terrace m")  # fmt: skip

INDEXED = (
    ("SELECT * FROM assets WHERE id = ?", lambda chance: (f"asset-{chance.randrange(ASSETS)}",)),
    ("SELECT * FROM assets WHERE content_hash = ?", lambda chance: (f"{chance.randrange(ASSETS):064x}",)),
    ("SELECT * FROM assets WHERE seq < ? ORDER BY seq DESC LIMIT 61", lambda chance: (chance.randrange(ASSETS),)),
    ("SELECT * FROM assets WHERE kind = 'image' AND seq < ? ORDER BY seq DESC LIMIT 61",
     lambda chance: (chance.randrange(1_000, ASSETS),)),
    ("SELECT * FROM assets WHERE (sort_name, seq) > (?, 0) ORDER BY sort_name, seq LIMIT 61",
     lambda chance: (chance.choice(WORDS[:20]),)),
    ("SELECT assets.* FROM assets WHERE seq IN (SELECT rowid FROM asset_words WHERE asset_words MATCH ?)"
     " ORDER BY seq DESC LIMIT 61", lambda chance: (f'"{chance.choice(WORDS[:20])[:4]}"*',)),
)  # fmt: skip
"""Look-ups and pages as the library asks them, at random places."""

SCANS = (
    "SELECT count(*) FROM assets WHERE description LIKE '%zzz%'",
    "SELECT sum(length(facts)) FROM assets",
)
"""Every page of the table is read."""


def library(count: int) -> Iterator[Row]:
    """The figures of a big library, from a file that is made once and kept."""
    place = _made()
    progress("opening, searching")
    store = open_library(place, KEY)
    try:
        yield from _grid(store, count)
        yield from _search(store, count)
    finally:
        store.close()
    progress("encryption's price")
    yield from _price(place, count)
    progress("backup")
    yield _backup(place, count)


def _made() -> Path:
    place = material.folder() / "library-100k.db"
    if place.exists():
        return place
    progress(f"a library of {ASSETS:,} assets (once)")
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room:
        part = Path(room) / "library.db"
        create_library(part, KEY, workspace="bench", name="Bench", app_version="0", at=START)
        store = open_library(part, KEY)
        try:
            chance = random.Random(11)
            for first in range(0, ASSETS, BATCH):
                store.assets.add(*(_asset(first + number, chance) for number in range(BATCH)))
        finally:
            store.close()
        part.rename(place)
    return place


def _asset(number: int, chance: random.Random) -> Asset:
    kind = chance.choice((MediaKind.VIDEO, MediaKind.VIDEO, MediaKind.IMAGE, MediaKind.AUDIO))
    words = chance.choices(WORDS, k=4)
    seconds = 0 if kind is MediaKind.IMAGE else chance.randrange(2, 120)
    is_seen = kind is not MediaKind.AUDIO
    facts = MediaFacts(
        kind=kind, container="mp4", size_bytes=10_000 + number, duration=Ticks(seconds * TICKS_PER_SECOND),
        width=1080 if is_seen else 0, height=1920 if is_seen else 0, video_codec="h264" if is_seen else "",
    )  # fmt: skip
    when = START + timedelta(seconds=number)
    return Asset(
        id=AssetId(f"asset-{number}"), kind=kind, name=f"{words[0]}_{number:06}.mp4",
        path=f"media/{number % 97:02x}/{number}.mp4", placement=Placement.COPIED, content_hash=f"{number:064x}",
        size=10_000 + chance.randrange(10**8), modified_ns=number, added=when, changed=when,
        title=" ".join(words[:2]).title() + f" {number}", description=" ".join(chance.choices(WORDS, k=12)),
        tags=tuple(sorted(set(chance.choices(WORDS[:20], k=chance.randrange(4))))),
        category=chance.choice(list(Category)), status=chance.choice(list(Status)), rating=chance.randrange(6),
        facts=facts, state=AssetState.READY,
    )  # fmt: skip


def _grid(store: Library, count: int) -> Iterator[Row]:
    def opened(query: AssetQuery) -> None:
        store.assets.page(query)
        store.assets.order(query)

    for words, query in (
        ("newest first", AssetQuery()),
        ("by name", AssetQuery(sort=Sort.NAME)),
        ("videos by length", AssetQuery(kinds=(MediaKind.VIDEO,), sort=Sort.LONGEST)),
    ):
        took = _median(partial(opened, query), count)
        yield at_most(f"open the grid of 100,000 assets, {words}", 300, took * 1_000, unit=" ms", digits=0,
                      note="first page and the order of all")  # fmt: skip


def _search(store: Library, count: int) -> Iterator[Row]:
    for words, sort in (("newest first", Sort.NEWEST), ("by name", Sort.NAME)):
        queries = [AssetQuery(typed, sort=sort) for _ in range(count) for typed in TYPED]
        took = [timed(partial(store.assets.page, query)) * 1_000 for query in queries]
        yield at_most(f"search as you type in 100,000 assets, {words}, p95", 50, percentile(took, 0.95), unit=" ms",
                      digits=1, note=f"p50 {percentile(took, 0.5):.1f} ms")  # fmt: skip


def _price(place: Path, count: int) -> Iterator[Row]:
    """The same statements on both files in turns, warm, and each pair's ratio."""
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room:
        twin = Path(room) / "plain.db"
        _copy_plain(place, twin)
        with closing(connect(place, KEY, read_only=True)) as sealed, closing(_open_plain(twin)) as plain:
            pages = _ratio(_look_up, sealed, plain, count)
            scans = _ratio(_scan, sealed, plain, count)
    yield at_most("encryption: look-ups and pages", 1.4, pages, unit=" x plain SQLite")
    yield at_most("encryption: full scans", 2, scans, unit=" x plain SQLite")


def _copy_plain(place: Path, twin: Path) -> None:
    """SQLCipher's own export into a file without a key (Zetetic, SQLCipher API documentation)."""
    with closing(sqlcipher3.connect(str(place), isolation_level=None)) as raw:
        raw.execute(f'PRAGMA key = "{KEY.pragma()}"')
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(twin),))
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    with closing(sqlcipher3.connect(str(twin), isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("ANALYZE")


def _open_plain(twin: Path) -> Any:
    raw = sqlcipher3.connect(f"{twin.as_uri()}?mode=ro", uri=True, isolation_level=None)
    for setting in (f"cache_size = -{CACHE_KIBIBYTES}", "temp_store = MEMORY", "query_only = ON"):
        raw.execute(f"PRAGMA {setting}")
    return raw


def _ratio(work: Callable[[Any], None], sealed: Any, plain: Any, count: int) -> float:
    work(sealed)
    work(plain)
    return statistics.median(timed(lambda: work(sealed)) / timed(lambda: work(plain)) for _ in range(count))


def _look_up(raw: Any) -> None:
    chance = random.Random(12)
    for _ in range(100):
        for statement, values in INDEXED:
            raw.execute(statement, values(chance)).fetchall()


def _scan(raw: Any) -> None:
    for statement in SCANS:
        raw.execute(statement).fetchall()


def _backup(place: Path, count: int) -> Row:
    with tempfile.TemporaryDirectory(prefix="made-", dir=material.folder()) as room:
        took = _median(lambda: back_up(place, KEY, Path(room), datetime.now(UTC), BackupReason.ASKED), count)
    size = place.stat().st_size / 1_000_000
    return Row("backup of that library, copied and checked", "for orientation", f"{took:.1f} s", None,
               f"{size:.0f} MB")  # fmt: skip


def _median(work: Callable[[], object], count: int) -> float:
    return statistics.median(timed(work) for _ in range(count))
