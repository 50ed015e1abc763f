"""Long work as jobs: it goes on after a kill, ends when cancelled, and keeps secrets to itself."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest
from PIL import Image

from brova_desktop import assembly
from brova_desktop.diagnostics.log import start_log
from brova_desktop.diagnostics.report import report_text, save_bug_report
from brova_desktop.domain.errors import BadInput, NoRoom, Refused
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.media.asset import AssetState, Placement
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.jobs.kinds import JobKind
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.report import Report
from brova_desktop.ports.vault import Secret
from brova_desktop.services.work import complete, imported_files


@pytest.fixture
def root(tmp_path: Path) -> Path:
    assembly.workspaces().create_now(tmp_path / "shop", "Shop")
    return tmp_path / "shop"


def pictures(folder: Path, count: int) -> list[Path]:
    folder.mkdir()
    for number in range(count):
        Image.new("RGB", (16, 16), (number * 7 % 256, number // 36, 9)).save(folder / f"{number}.png")
    return sorted(folder.iterdir())


def test_an_import_prepares_its_files_and_leaves_nothing_waiting(root: Path, tmp_path: Path) -> None:
    async def work(desk: assembly.Desk) -> None:
        made = assembly.work_of(desk)
        async with made.running() as runner:
            job = await made.import_files(runner, pictures(tmp_path / "in", 2), Placement.COPIED, tags=["new"])
            done = await complete(runner, job)
            await runner.finish()
        assert [one.outcome for one in imported_files(done)] == ["imported", "imported"]
        assert desk.workspace.library.jobs.unfinished() == ()
        for one in imported_files(done):
            assert one.asset is not None
            asset = desk.shelf.assets.get(one.asset)
            assert asset.tags == ("new",) and desk.shelf.deriving.ready_files(asset).poster is not None

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))


KILLED = """
import asyncio, os, sys
from pathlib import Path
from brova_desktop import assembly
from brova_desktop.domain.media.asset import Placement
from brova_desktop.services.library import importing

seen = []
whole = importing.Importing.import_one
def until(self, *args, **kwargs):
    if len(seen) == 2:
        os.kill(os.getpid(), 9)
    seen.append(1)
    return whole(self, *args, **kwargs)
importing.Importing.import_one = until

async def main(desk):
    work = assembly.work_of(desk)
    async with work.running() as runner:
        job = await work.import_files(runner, sorted(Path(sys.argv[2]).iterdir()), Placement.REFERENCED, tags=["new"])
        await runner.wait(job.id)

with assembly.open_desk(Path(sys.argv[1])) as desk:
    asyncio.run(main(desk))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_import_goes_on_with_the_next_program(root: Path, tmp_path: Path) -> None:
    files = pictures(tmp_path / "in", 5)
    ended = subprocess.run([sys.executable, "-c", KILLED, str(root), str(tmp_path / "in")], check=False)
    assert ended.returncode == -9

    async def go_on(desk: assembly.Desk) -> None:
        [left] = desk.workspace.library.jobs.unfinished(["import"])
        async with assembly.work_of(desk).running() as runner:
            over = await runner.wait(left.id)
            await runner.finish()
        assert over.state is JobState.DONE

    with assembly.open_desk(root) as desk:
        assert desk.workspace.was_left_open
        asyncio.run(go_on(desk))
        there = desk.shelf.assets.in_state(AssetState.READY)
        assert sorted(one.path for one in there) == [str(one) for one in files]
        for one in there:
            assert one.tags == ("new",) and desk.shelf.deriving.ready_files(one).poster is not None


def test_what_came_in_before_the_disk_was_full_is_like_any_other_file(root: Path, tmp_path: Path) -> None:
    """Tagged, prepared, and in the collection it was imported into."""
    async def work(desk: assembly.Desk) -> None:
        made, library = assembly.work_of(desk), desk.workspace.library
        collection = library.collections.add("Spring", made.clock.now())
        importing: Any = desk.shelf.importing
        real = importing.import_one
        seen: list[Path] = []

        def until_the_third(path: Path, report: Report, **wish: Any) -> object:
            if len(seen) == 2:
                raise NoRoom(say("The disk is full."))
            seen.append(path)
            return real(path, report, **wish)

        object.__setattr__(importing, "import_one", until_the_third)
        async with made.running() as runner:
            job = await made.import_files(runner, pictures(tmp_path / "in", 4), Placement.COPIED, tags=["new"],
                                          collection=collection)
            over = await runner.wait(job.id)
            await runner.finish()
        assert not desk.workspace.library.jobs.unfinished(["prepare"]) and over.state.is_over
        there = desk.shelf.listed(AssetQuery(collection=collection), 9)
        assert len(there) == 2
        for one in there:
            assert one.tags == ("new",) and desk.shelf.deriving.ready_files(one).poster is not None

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))


def test_an_import_into_a_collection_that_is_gone_still_brings_its_files(root: Path, tmp_path: Path) -> None:
    async def work(desk: assembly.Desk) -> None:
        made = assembly.work_of(desk)
        async with made.running() as runner:
            job = await made.import_files(runner, pictures(tmp_path / "in", 2), Placement.COPIED, collection="gone")
            await complete(runner, job)
            await runner.finish()
        assert len(desk.shelf.listed(AssetQuery(), 9)) == 2

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))


def test_who_stops_waiting_for_an_import_cancels_it(root: Path, tmp_path: Path) -> None:
    async def work(desk: assembly.Desk) -> None:
        made = assembly.work_of(desk)
        async with made.running() as runner:
            job = await made.import_files(runner, pictures(tmp_path / "in", 200), Placement.COPIED)
            waiting = asyncio.create_task(complete(runner, job))
            begun = asyncio.Event()
            with runner.changed.subscribe(lambda news: begun.set() if news.progress.done else None):
                await begun.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        assert desk.workspace.library.jobs.get(job.id).state is JobState.CANCELLED
        assert desk.workspace.library.jobs.unfinished(["import"]) == ()
        assert not desk.shelf.assets.in_state(AssetState.NEW, AssetState.PROBING)

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))
    assert not [one for one in root.rglob("*") if ".part" in one.name]


def test_a_backup_is_a_job_and_a_render_stays_in_its_folder(root: Path) -> None:
    async def work(desk: assembly.Desk) -> None:
        made = assembly.work_of(desk)
        async with made.running() as runner:
            done = await complete(runner, await made.back_up(runner))
            assert done.result is not None and (root / done.result["file"]).is_file()
            for name in ("../away.mp4", "..", "", "a/b.mp4"):
                with pytest.raises(BadInput):
                    await made.render_reel(runner, "Film", name)

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))


def test_opening_a_workspace_makes_the_backup_of_the_day_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def scheduled() -> int:
        return len(list((root / "backups").glob("*-scheduled.db")))

    monkeypatch.setenv("BROVA_BACKUPS_AUTOMATIC", "false")
    with assembly.open_desk(root):
        assert scheduled() == 0
    monkeypatch.delenv("BROVA_BACKUPS_AUTOMATIC")
    for _ in range(2):
        with assembly.open_desk(root):
            assert scheduled() == 1


def test_the_settings_reach_what_renders(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (root / "settings.json").write_text(json.dumps({"version": 1, "engine": {"workers": 3},
                                                    "media": {"cache_gigabytes": 10, "longest_side": 300}}))
    with assembly.open_desk(root) as desk:
        assert (desk.rendering.workers, desk.rendering.cache_limit, desk.looks.limits.side) == (3, 2 * 2**30, 300)
    found = assembly.toolbox().path
    (tmp_path / "mine").symlink_to(found)
    monkeypatch.setenv("BROVA_ENGINE_FFMPEG", str(tmp_path / "mine"))
    assert assembly.toolbox().path == tmp_path / "mine"


def test_no_secret_is_ever_written_down(tmp_path: Path) -> None:
    token, passphrase = "tok/en with a space & 8Kq", "four words are best"
    root, workspaces = tmp_path / "shop", assembly.workspaces()
    with start_log(tmp_path / "log", level="debug"):
        new = workspaces.create_now(root, "Shop", passphrase=Secret(passphrase))
        recovery = new.recovery_key.reveal()
        with assembly.open_desk(root, passphrase=Secret(passphrase)) as desk:
            desk.workspace.vault.put("tiktok", Secret(token))
            kept = desk.workspace.vault.get("tiktok")
            assert kept is not None and kept.reveal() == token
            arguments = os.fsencode("\n".join(_running_arguments()))
            error = ValueError(f"{token} {passphrase} {recovery}")
            logging.getLogger("brova_desktop.tests").info("said %s, %s and %s", token, passphrase, recovery)
            saved = save_bug_report(error, tmp_path / "reports")
            assert saved is not None
    said = report_text(error=error).encode()
    written = {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()}
    assert any(one.name == "brova.log" and b"said [hidden], [hidden] and [hidden]" in content
               for one, content in written.items())
    for secret in (token, passphrase, recovery):
        for content in (*written.values(), said, arguments):
            assert secret.encode() not in content


def _running_arguments() -> Iterator[str]:
    """The words that every process of this machine was started with, as far as they may be seen."""
    for process in psutil.process_iter():
        try:
            yield " ".join(process.cmdline())
        except psutil.Error:  # gone meanwhile, or somebody else's
            continue


def test_the_history_of_work_ends_some_time_ago_and_what_is_left_to_do_stays(root: Path) -> None:
    """Each imported file is a job: of a large library they would be most of it."""
    now = SystemClock().now()
    ages = {"new": 29, "old": 31, "waiting": 31}

    async def start(desk: assembly.Desk) -> None:
        async with assembly.work_of(desk).running():
            pass

    with assembly.open_desk(root) as desk:
        jobs = desk.workspace.library.jobs
        for name, days in ages.items():
            at = now - timedelta(days=days)
            is_over = name != "waiting"
            jobs.add(Job(JobId(name), "nobody's", say("Work"), at, at, ended=at if is_over else None,
                         state=JobState.DONE if is_over else JobState.WAITING))
        asyncio.run(start(desk))
        assert [job.id for job in (*jobs.history().items, *jobs.unfinished())] == ["new", "waiting"]


def test_two_films_of_one_name_are_never_taken_for_one_another(root: Path) -> None:
    """The second would be told that it is done when the first is."""
    async def work(desk: assembly.Desk) -> None:
        made = assembly.work_of(desk)
        going_on = asyncio.Event()

        async def film(*_: object) -> dict[str, object]:
            await going_on.wait()
            return {}

        async with made.running() as runner:
            runner.register(JobKind("render", film))
            first = await made.render_reel(runner, "one", "Eid offer.mp4", preset="tiktok")
            assert (await made.render_reel(runner, "one", "Eid offer.mp4", preset="tiktok")).id == first.id
            for reel, preset in (("two", "tiktok"), ("one", "youtube-short")):
                with pytest.raises(Refused, match="rendered already, as something else"):
                    await made.render_reel(runner, reel, "Eid offer.mp4", preset=preset)
            going_on.set()
            await runner.wait(first.id)

    with assembly.open_desk(root) as desk:
        asyncio.run(work(desk))
