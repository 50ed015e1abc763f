from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from brova_desktop.domain.errors import Act, BadInput, Missing, NoRoom, Refused
from brova_desktop.domain.ids import AssetId, JobId, ReelId
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState, Progress
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.backup import back_up, restore, verify
from brova_desktop.storage.cipher import connect
from brova_desktop.storage.keys import LibraryKey, MasterKey
from brova_desktop.storage.library import Library, open_library
from brova_desktop.storage.reels import JournalStep
from brova_desktop.storage.tables.columns import metadata
from brova_desktop.storage.vault import FileVault

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def clip(name: str, **words: object) -> Asset:
    made = Asset(AssetId(name), MediaKind.VIDEO, f"{name}.mp4", f"media/{name}.mp4", Placement.COPIED, name * 8, 10, 1,
                 NOW, NOW, facts=MediaFacts(MediaKind.VIDEO, "mov", width=1920, height=1080))
    return replace(made, **words)  # type: ignore[arg-type]


def job(name: str, **words: object) -> Job:
    return replace(Job(JobId(name), "render", say("Render {name}", name=name), NOW, NOW), **words)  # type: ignore[arg-type]


def test_the_steps_make_the_tables_the_stores_use(library: Library) -> None:
    def compare(connection: object) -> list[object]:
        context = MigrationContext.configure(connection, opts={  # type: ignore[arg-type]
            "include_name": lambda name, kind, _: kind != "table" or not str(name).startswith("asset_words")})
        return list(compare_metadata(context, metadata))

    assert library.database.read(compare) == []


def test_nothing_readable_reaches_the_disk(library: Library, path: Path) -> None:
    library.assets.add(clip("planted", title="PLANTEDSECRETWORD"))
    files = [path, path.with_name("library.db-wal")]
    assert all(b"PLANTED" not in file.read_bytes() for file in files if file.exists())
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT 1 FROM sqlite_master")


def test_a_wrong_key_is_told_from_a_broken_first_page(path: Path, key: LibraryKey) -> None:
    with pytest.raises(BadInput, match="key does not open"):
        open_library(path, MasterKey.fresh().library(), key_mark=key.mark())
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with pytest.raises(BadInput, match="damaged") as caught:
        open_library(path, key, key_mark=key.mark())
    assert Act.RESTORE_BACKUP in caught.value.acts


def test_a_newer_library_is_refused_politely(path: Path, key: LibraryKey) -> None:
    raw = connect(path, key)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(BadInput, match=r"newer Brova Desktop \(0.1.0\)"):
        open_library(path, key)


def test_what_is_no_library_is_left_alone(tmp_path: Path, key: LibraryKey) -> None:
    other = tmp_path / "library.db"
    with pytest.raises(Missing):
        open_library(other, key)
    plain = sqlite3.connect(other)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(BadInput, match="not a library"):
        open_library(other, key)


def test_a_flipped_byte_is_found_by_the_thorough_check(library: Library, path: Path, key: LibraryKey) -> None:
    library.assets.add(*(clip(f"c{number}", description="word " * 200) for number in range(40)))
    library.close()
    content = bytearray(path.read_bytes())
    content[4096 * 30 + 200] ^= 255
    path.write_bytes(content)
    opened = open_library(path, key)
    damage, _ = opened.integrity(thorough=True)
    opened.close()
    assert any("HMAC" in sentence for sentence in damage)


def test_a_library_opened_for_reading_is_not_written(path: Path, key: LibraryKey) -> None:
    opened = open_library(path, key, read_only=True)
    with pytest.raises(NoRoom):
        opened.assets.add(clip("a"))
    opened.close()


def test_a_full_disk_is_said_and_nothing_half_is_kept(library: Library) -> None:
    def fill(connection: object) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]
        library.assets.add(*(clip(f"c{number}", description="word " * 900) for number in range(50)))

    with pytest.raises(NoRoom, match="disk is full"):
        library.database.write(fill)
    assert library.assets.count() == 0


def test_steps_together_are_all_or_none(library: Library) -> None:
    def steps() -> None:
        library.assets.add(clip("a"))
        library.jobs.add(job("j"))
        raise Refused(say("no"))

    with pytest.raises(Refused):
        library.together(steps)
    assert (library.assets.count(), library.jobs.unfinished()) == (0, ())


def test_people_find_and_change_and_bin_assets(library: Library) -> None:
    library.assets.add(clip("a", title="Đường phố", tags=("Hè", "he")), clip("b", title="قَهْوَة"), clip("c"))
    found: Callable[[str], list[str]] = lambda text: [one.id for one in library.assets.page(AssetQuery(text)).items]  # noqa: E731
    assert (found("duong ph"), found("قهوه"), found('"*)('), found("HE")) == (["a"], ["b"], [], ["a"])
    library.assets.change(AssetId("a"), lambda asset: replace(asset, title="Beach"), NOW)
    assert (found("duong"), found("bea")) == ([], ["a"])
    library.assets.bin([AssetId("a")], NOW)
    assert (found("bea"), library.assets.count(AssetQuery("bea", in_bin=True))) == ([], 1)
    library.assets.forget([AssetId("a")])
    assert library.assets.count(AssetQuery("bea", in_bin=True)) == 0


@pytest.mark.parametrize("sort", Sort)
def test_pages_hold_every_asset_once(library: Library, sort: Sort) -> None:
    library.assets.add(*(clip(f"c{n}", title=f"t{n % 4}", size=n % 3, rating=n % 5) for n in range(23)))
    seen: list[str] = []
    page = library.assets.page(AssetQuery(sort=sort), size=5)
    seen += [one.id for one in page.items]
    while page.after is not None:
        page = library.assets.page(AssetQuery(sort=sort), after=page.after, size=5)
        seen += [one.id for one in page.items]
    whole = library.assets.rows(list(library.assets.order(AssetQuery(sort=sort))))
    assert len(seen) == 23
    assert seen == [one.id for one in whole]


def test_a_list_begins_like_the_whole_of_it_and_its_rows_are_found_by_number(library: Library) -> None:
    library.assets.add(*(clip(f"c{n}", title=f"tea {n}") for n in range(9)))
    query = AssetQuery("tea", sort=Sort.NAME)
    order = library.assets.order(query)
    assert library.assets.order(query, limit=4) == order[:4]
    assert library.assets.ids_of(order) == tuple(one.id for one in library.assets.rows(list(order)))
    assert library.assets.number_of(AssetId("c3")) == order[3]
    library.assets.forget([AssetId("c3")])
    known = library.assets.numbered(order)
    assert (len(known), known[order[4]].id, library.assets.number_of(AssetId("c3"))) == (8, "c4", None)
    assert len(library.assets.ids_of(order)) == 8


def test_a_job_is_taken_once_and_comes_back_after_a_crash(library: Library) -> None:
    jobs, lease = library.jobs, timedelta(seconds=30)
    jobs.add(job("a"), job("b", repeatable=False), job("later", due=NOW + lease))
    assert [one.id for one in jobs.claim("one", ["render"], NOW, lease, limit=9)] == ["a", "b"]
    assert jobs.claim("two", ["render"], NOW, lease, limit=9) == ()
    assert jobs.progress(JobId("a"), Progress(1, 2, "frames", say("half")))
    assert jobs.reclaim(NOW) == ()
    states = {one.id: one.state for one in jobs.reclaim(NOW, everything=True)}
    assert states == {"a": JobState.WAITING, "b": JobState.INTERRUPTED}
    assert jobs.retry(JobId("b"), NOW).state is JobState.WAITING


def test_unfinished_twins_are_one_job_and_cancel_reaches_a_running_one(library: Library) -> None:
    first, = library.jobs.add(job("a", once="x"))
    assert library.jobs.add(job("b", once="x")) == (first,)
    library.jobs.claim("one", ["render"], NOW, timedelta(1))
    assert library.jobs.ask_cancel(JobId("a"), NOW)
    assert not library.jobs.progress(JobId("a"), Progress())
    assert library.jobs.cancelled(JobId("a"), NOW)
    assert [one.state for one in library.jobs.history().items] == [JobState.CANCELLED]


def test_a_save_takes_its_steps_away_and_a_second_writer_is_refused(library: Library) -> None:
    reels, reel = library.reels, ReelId("r")
    reels.add(reel, "Summer", b"one", NOW)
    reels.append(reel, 1, [JournalStep(1, b"p1", NOW), JournalStep(2, b"p2", NOW)])
    assert reels.unsaved() == (reel,)
    assert reels.load(reel, with_past=True).past == ()
    assert reels.save(reel, "Summer", b"two", NOW, based_on=1, upto_step=1) == 2
    assert [step.patch for step in reels.load(reel).steps] == [b"p2"]
    with pytest.raises(Refused):
        reels.save(reel, "Summer", b"three", NOW, based_on=1)
    assert reels.load(reel).document == b"two"


def test_a_backup_under_load_is_whole_and_comes_back(library: Library, path: Path, key: LibraryKey) -> None:
    library.assets.add(*(clip(f"c{number}") for number in range(200)))
    writes = [library.database.submit(lambda _c, n=n: library.assets.add(clip(f"x{n}"))) for n in range(50)]
    made = back_up(path, key, path.parent / "backups", NOW, BackupReason.ASKED)
    assert [write.result() for write in writes] == [None] * 50
    held = verify(made.path, key).assets
    assert 200 <= held <= 250
    library.close()
    kept = restore(made.path, path, key, path.parent / "backups", NOW + timedelta(1))
    assert kept is not None
    assert (verify(kept, key).assets, verify(path, key).assets) == (250, held)


def test_a_vault_record_under_another_name_is_refused(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "vault.json", MasterKey.fresh().vault())
    vault.put("tiktok", Secret("PLANTED-token"))
    content = (tmp_path / "vault.json").read_text()
    assert "PLANTED" not in content
    assert vault.get("tiktok") == Secret("PLANTED-token")
    (tmp_path / "vault.json").write_text(content.replace("tiktok", "youtube"))
    with pytest.raises(BadInput, match="belongs to another"):
        vault.get("youtube")
