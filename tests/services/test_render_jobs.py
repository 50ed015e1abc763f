"""Renders as jobs: each finished film is in the library once, whoever watched it being made."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from brova_desktop import assembly
from brova_desktop.domain.errors import NoRoom, UserCanFix
from brova_desktop.domain.ids import ConnectionId, JobId, PostId, TargetId
from brova_desktop.domain.media.asset import Asset, AssetState, Origin, Placement
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.reels.edits.wording import set_title
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.editing import ReelDesk
from brova_desktop.services.library.importing import Importing
from brova_desktop.services.library.reading_files import content_of
from brova_desktop.services.library.renewing import Renewing
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.suite import Desk
from brova_desktop.services.work import complete
from brova_desktop.services.workspace_places import WorkspacePlaces
from tests.services.reel_material import film, two_clips

NAME = "Eid offer.mp4"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def small_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "a.mp4")


@pytest.fixture
def desk(qapp: Any, tmp_path: Path) -> Iterator[Desk]:
    assembly.painter()  # on the main thread, before a lane paints
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    with assembly.open_desk(root) as opened:
        yield opened


@pytest.fixture
def reel(desk: Desk, small_film: Path) -> str:
    """A reel of 1.5 s in the library."""
    located = two_clips(small_film, title="Eid: offer")
    ReelDesk(desk.workspace.library.reels, SystemClock()).add(located.reel).close()
    return str(located.reel.id)


def retitle(desk: Desk, reel: str, title: str) -> None:
    opened = ReelDesk(desk.workspace.library.reels, SystemClock()).open(reel)  # type: ignore[arg-type]
    opened.document.apply("Rename", lambda one: set_title(one, title))
    opened.close()


def rendered(desk: Desk, reel: str, name: str = NAME, quality: Quality = Quality.DRAFT) -> Job:
    async def story() -> Job:
        work = assembly.work_of(desk)
        async with work.running(renders=True) as runner:
            done = await complete(runner, await work.render_reel(runner, reel, name, preset="master", quality=quality))
            await runner.finish()
            return done

    return asyncio.run(story())


def films(desk: Desk) -> list[Asset]:
    return list(desk.shelf.listed(AssetQuery(origins=(Origin.RENDERED,)), 9))


def holds(desk: Desk, asset: Asset) -> bool:
    """Whether the library knows what is in the file now."""
    return content_of(desk.shelf.place(asset), SilentReport()).content_hash == asset.content_hash


def test_a_finished_film_is_in_the_library_with_the_title_of_its_reel_and_its_pictures(desk: Desk, reel: str) -> None:
    job = rendered(desk, reel)
    [asset] = films(desk)
    assert job.result is not None and job.result["asset"] == asset.id and job.result["title"] == "Eid: offer"
    assert (asset.name, asset.title, asset.placement) == (NAME, "Eid: offer", Placement.REFERENCED)
    assert desk.shelf.place(asset) == desk.workspace.folder.renders / NAME
    assert desk.shelf.deriving.ready_files(asset).poster is not None


def test_a_film_rendered_again_takes_the_place_of_the_one_before_and_keeps_its_words(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    [first] = films(desk)
    desk.shelf.edit([first.id], title="My own title", add_tags=["eid"])
    rendered(desk, reel, quality=Quality.HIGH)
    [second] = films(desk)
    assert second.id == first.id and (second.title, second.tags) == ("My own title", ("eid",))
    assert second.content_hash != first.content_hash and holds(desk, second)


def test_a_film_is_called_like_its_reel_until_a_person_calls_it_otherwise(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    retitle(desk, reel, "Eid: last days")
    rendered(desk, reel, quality=Quality.HIGH)
    [asset] = films(desk)
    assert asset.title == "Eid: last days"
    desk.shelf.edit([asset.id], title="Mine")
    retitle(desk, reel, "Eid: over")
    rendered(desk, reel)
    assert [one.title for one in films(desk)] == ["Mine"]


def test_a_film_under_each_name_keeps_its_own_asset_when_both_become_the_same(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    rendered(desk, reel, "other.mp4", Quality.HIGH)
    before = {one.name: one.id for one in films(desk)}
    rendered(desk, reel, "other.mp4")
    assert {one.name: one.id for one in films(desk)} == before and len(before) == 2
    assert all(holds(desk, one) for one in films(desk))


def test_a_film_that_was_taken_away_is_found_under_its_new_name(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    [first] = films(desk)
    desk.shelf.place(first).unlink()
    rendered(desk, reel, "again.mp4")
    assert all(desk.shelf.place(one).is_file() and holds(desk, one) for one in films(desk))


@pytest.mark.parametrize("entered", [False, True], ids=["before the library", "after the library"])
def test_a_program_killed_between_film_and_end_leaves_one_film_in_the_library(
        desk: Desk, reel: str, entered: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The job is still written down as running, by an owner that is gone."""
    jobs, now = desk.workspace.library.jobs, SystemClock().now()
    if entered:
        rendered(desk, reel)
    else:
        with monkeypatch.context() as patched:
            patched.setattr(Importing, "import_one", _full)
            with pytest.raises(UserCanFix):
                rendered(desk, reel)
    assert (desk.workspace.folder.renders / NAME).is_file() and len(films(desk)) == int(entered)

    wish = {"reel": reel, "name": NAME, "preset": "master", "quality": "draft"}
    left = Job(JobId("left"), "render", say("Rendering {name}", name=NAME), now, now, wish)
    jobs.add(left)
    [claimed] = jobs.claim("a program that was killed", ["render"], now, timedelta(seconds=-1))
    assert claimed.id == left.id

    async def next_start() -> None:
        async with assembly.work_of(desk).running(renders=True) as runner:
            assert (await runner.wait(left.id)).state is JobState.DONE
            await runner.finish()

    asyncio.run(next_start())
    [asset] = films(desk)
    assert asset.title == "Eid: offer" and holds(desk, asset)


def test_a_film_that_cannot_be_entered_is_kept_and_said_and_enters_when_tried_again(
        desk: Desk, reel: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Importing, "import_one", _full)
        with pytest.raises(UserCanFix, match="The disk is full") as told:
            rendered(desk, reel)
    file = desk.workspace.folder.renders / NAME
    assert str(file) in str(told.value.kept) and file.is_file() and films(desk) == []
    rendered(desk, reel)
    assert [one.title for one in films(desk)] == ["Eid: offer"]


def test_a_renamed_reel_leaves_the_film_of_another_name_alone(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    retitle(desk, reel, "Eid: last days")
    rendered(desk, reel, "Eid last days.mp4", Quality.HIGH)
    assert sorted(one.title for one in films(desk)) == ["Eid: last days", "Eid: offer"]


def test_a_film_that_is_posted_by_its_file_is_known_to_be_in_use(desk: Desk, reel: str) -> None:
    rendered(desk, reel)
    [asset] = films(desk)
    renewing = Renewing(desk.workspace.library, desk.shelf, SystemClock())
    medium = files_of(desk).medium(desk.shelf.place(asset))
    assert medium == files_of(desk).medium(asset.id) and not renewing.is_used(asset)
    desk.workspace.library.posts.add(Post(PostId("p"), "", Wording(), (medium,), NOW, NOW), [])
    assert renewing.is_used(asset)
    desk.shelf.bin([asset.id])
    assert files_of(desk).medium(desk.shelf.place(asset)).asset is None


@pytest.mark.parametrize("by", ["asset", "file"])
def test_a_film_that_takes_the_place_of_one_in_planned_posts_says_so_and_does_not_go_out_in_them(
        desk: Desk, reel: str, by: str) -> None:
    rendered(desk, reel)
    [asset] = films(desk)
    files = files_of(desk)
    medium = files.medium(asset.id if by == "asset" else desk.shelf.place(asset))
    for name, state in (("planned", TargetState.SCHEDULED), ("draft", TargetState.DRAFT)):
        post = Post(PostId(name), "", Wording(), (medium,), NOW, NOW)
        one = Target(TargetId(name), post.id, ConnectionId("c"), "youtube", state=state)
        desk.workspace.library.posts.add(post, [one])
    assert said(rendered(desk, reel)) == []  # the same film again
    assert said(rendered(desk, reel, quality=Quality.HIGH)) == [
        "1 planned posts hold the film that was there before and do not go out with this one. Choose it in them anew."]
    trouble = files.trouble(medium)
    assert trouble is not None and trouble.code == "media-changed"
    assert said(rendered(desk, reel, "other.mp4")) == []


def test_films_and_the_posts_of_them_go_with_a_workspace_that_is_moved(
        desk: Desk, reel: str, tmp_path: Path) -> None:
    rendered(desk, reel)
    [asset] = films(desk)
    planned = files_of(desk).medium(asset.id)
    desk.workspace.close()
    new = WorkspacePlaces(SystemClock(), assembly.workspaces()).move(desk.workspace.folder.root, tmp_path / "moved")
    with assembly.open_desk(new) as moved:
        assert moved.shelf.relinking.check(SilentReport()).missing == ()
        [asset] = films(moved)
        assert holds(moved, asset) and files_of(moved).trouble(planned) is None


def test_a_film_whose_entering_a_crash_ended_is_used_where_it_lies(
        desk: Desk, reel: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Importing, "_finding", _killed)
        patched.setattr(desk.shelf.assets, "forget", lambda ids: 0)  # nor was there time to take it out again
        with pytest.raises(UserCanFix):
            rendered(desk, reel)
    assert [one.state for one in films(desk)] == [AssetState.PROBING]
    rendered(desk, reel, "Another.mp4", Quality.HIGH)  # the next start goes on with it
    place = {one.name: desk.shelf.place(one) for one in films(desk)}
    assert place == {name: desk.workspace.folder.renders / name for name in (NAME, "Another.mp4")}


def said(job: Job) -> list[str]:
    assert job.result is not None
    return [str(say(one["say"], **one.get("values", {}))) for one in job.result["notes"]]


def files_of(desk: Desk) -> PostFiles:
    return PostFiles(desk.workspace.folder.root, desk.looks, desk.shelf.assets.get, desk.shelf.known)


def _killed(*_: object, **__: object) -> object:
    raise NoRoom(say("The drive is gone."))


def _full(*_: object, **__: object) -> object:
    raise NoRoom(say("The disk is full."), next_step=say("Free some space."))
