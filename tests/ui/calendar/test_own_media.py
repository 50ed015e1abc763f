"""An account with files of its own, in the composer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import AssetId, TargetId
from brova_desktop.domain.posts.post import MEDIA, Post, PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import ALL, Check
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def composer(bench: Workbench, stock: Stock, run: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Composer]:
    """Every name that is added is a film of the stock; nothing is looked into."""
    monkeypatch.setattr(bench.line.posts, "medium", lambda file: stock.medium(str(file)))
    made = Composer(bench, "UTC")
    yield made
    run(made.close())


def two_drafts(stock: Stock) -> tuple[Post, TargetId, TargetId]:
    tiktok, youtube = stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT)
    return stock.post("Fresh roast", tiktok, youtube), tiktok.id, youtube.id


def shown(composer: Composer, target: TargetId = ALL) -> list[str]:
    return [one.name for one in composer.media_of(target)]


def test_files_chosen_for_one_account_are_its_own_until_it_is_the_same_again(
        composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    post, tiktok, youtube = two_drafts(stock)
    run(composer.open(post.id))
    composer.look_at(youtube)
    run(composer.replace_media(["wide.mp4"]))
    assert (shown(composer), shown(composer, tiktok), shown(composer, youtube)) == (
        ["clip.mp4"], ["clip.mp4"], ["wide.mp4"])
    assert composer.with_own_media == (youtube,)
    run(composer.save())
    kept = {one.id: one.files(post.media)[0].name for one in bench.line.posts.get(post.id).targets}
    assert kept == {tiktok: "clip.mp4", youtube: "wide.mp4"}
    composer.undo()
    assert shown(composer, youtube) == ["clip.mp4"]
    composer.redo()
    composer.same_again(youtube, MEDIA)
    assert composer.with_own_media == ()


def test_what_is_added_in_front_of_one_account_leaves_the_others_alone(
        composer: Composer, stock: Stock, run: Any) -> None:
    post, tiktok, youtube = two_drafts(stock)
    run(composer.open(post.id))
    composer.look_at(tiktok)
    run(composer.add_media(["b.mp4", "c.mp4"]))
    assert shown(composer) == ["clip.mp4"]
    assert shown(composer, tiktok) == ["clip.mp4", "b.mp4", "c.mp4"]
    composer.move_medium(2, 0)
    composer.remove_medium(1)
    assert shown(composer, tiktok) == ["c.mp4", "b.mp4"]
    composer.look_at(ALL)
    run(composer.replace_media(["all.mp4"]))
    assert (shown(composer, youtube), shown(composer, tiktok)) == (["all.mp4"], ["c.mp4", "b.mp4"])


def test_an_account_without_files_of_its_own_left_shows_those_of_all(
        composer: Composer, stock: Stock, run: Any) -> None:
    post, _, youtube = two_drafts(stock)
    run(composer.open(post.id))
    composer.look_at(youtube)
    run(composer.replace_media(["wide.mp4"]))
    composer.remove_medium(0)
    assert (shown(composer, youtube), composer.with_own_media) == (["clip.mp4"], ())
    run(composer.replace_media(["clip.mp4"]))
    assert composer.with_own_media == ()  # the same film: nothing of its own


def test_files_meant_for_an_account_that_is_taken_off_meanwhile_go_nowhere(
        composer: Composer, stock: Stock, run: Any) -> None:
    post, _, youtube = two_drafts(stock)
    run(composer.open(post.id))
    composer.look_at(youtube)
    look = composer._for_open_post

    async def slow(names: Any) -> list[PostMedia]:
        found = await look(names)
        composer.toggle(stock.accounts["youtube"])
        return found

    composer._for_open_post = slow  # type: ignore[method-assign]
    run(composer.add_media(["late.mp4"]))
    assert shown(composer) == ["clip.mp4"]
    assert composer.with_own_media == ()


def test_a_post_with_nothing_but_words_or_files_of_one_account_is_kept(
        composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    for fill in (lambda: run(composer.add_media(["mine.mp4"])), lambda: composer.type("caption", "Only here")):
        run(composer.begin())
        composer.look_at(composer.open_targets[0])
        fill()
        run(composer.close())
    drafts = bench.line.posts.drafts()
    assert len(drafts) == 2
    assert sorted(one.name for view in drafts for one in view.media) == ["mine.mp4"]


def test_what_went_out_cannot_be_written_into_while_another_account_is_open(
        composer: Composer, stock: Stock, run: Any) -> None:
    out, late = stock.target("tiktok", stock.now, S.PUBLISHED), stock.target("youtube", None, S.DRAFT)
    mine = stock.medium("sent.mp4")
    post = stock.post("Fresh roast", replace(out, override={MEDIA: (mine,)}), late)
    run(composer.open(post.id))
    assert not composer.is_fixed
    composer.look_at(out.id)
    assert composer.is_fixed
    assert [one.name for one in composer.media] == ["sent.mp4"]
    composer.look_at(late.id)
    assert not composer.is_fixed


def opened(studio: CalendarStudio, stock: Stock, do: Do) -> tuple[TargetId, TargetId]:
    tiktok, youtube = stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT)
    mine = replace(stock.medium("wide.mp4"), asset=AssetId("wide"), width=1920, height=1080)
    post = stock.post("Fresh roast", tiktok, replace(youtube, override={MEDIA: (mine,)}))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open and studio.drawer.media.cover)
    return tiktok.id, youtube.id


def test_the_drawer_says_whose_files_these_are_and_gives_them_back_by_a_press(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any) -> None:
    _, youtube = opened(studio, stock, do)
    media = studio.drawer.media
    assert media.whose.isVisible()
    assert "1 account" in media.whose.text()
    assert not media.same.isVisible()
    do(lambda: studio.composer.look_at(youtube))
    assert media.whose.text() == "These files are only for this account."
    assert "wide.mp4" in media.cover.accessibleName()
    do(lambda: QTest.mouseClick(media.same, Qt.MouseButton.LeftButton))
    assert "clip.mp4" in media.cover.accessibleName()
    assert media.whose.text().startswith("The same files as all accounts.")
    do(lambda: studio.actions_set.trigger("calendar.undo"))
    assert "wide.mp4" in media.cover.accessibleName()
    run(studio.scope.idle())


def test_the_preview_of_an_account_has_its_own_files(studio: CalendarStudio, stock: Stock, do: Do, run: Any,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    tiktok, youtube = opened(studio, stock, do)
    asked: list[str] = []
    monkeypatch.setattr(studio.thumbs, "of", lambda medium: asked.append(medium.name))
    preview = studio.drawer.preview.preview
    for target, name in ((tiktok, "clip.mp4"), (youtube, "wide.mp4")):
        do(lambda target=target: studio.composer.look_at(target))
        asked.clear()
        preview.grab()
        assert set(asked) == {name}
    run(studio.scope.idle())


def test_a_fix_of_a_file_is_for_the_account_it_was_told_of(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, went: list[Place],
        monkeypatch: pytest.MonkeyPatch) -> None:
    tiktok, youtube = opened(studio, stock, do)
    chosen: list[TargetId] = []
    monkeypatch.setattr(studio.verbs, "choose_media", lambda instead: chosen.append(studio.composer.focus))
    problem = Problem("too-wide", say("It is too wide."), field="media", acts=(Act.CHOOSE_ANOTHER_FILE, Act.CONVERT))
    do(lambda: studio.verbs.mend(Check(youtube, "youtube", problem), Act.CHOOSE_ANOTHER_FILE))
    assert chosen == [youtube]
    do(lambda: studio.verbs.mend(Check(youtube, "youtube", problem), Act.CONVERT))
    assert went == [Place("video", "wide")]
    do(lambda: studio.composer.same_again(youtube, MEDIA))
    studio.composer.problems = {tiktok: (problem,), youtube: (problem,)}
    do(lambda: studio.verbs.mend(Check(tiktok, "tiktok", problem), Act.CHOOSE_ANOTHER_FILE))
    assert chosen == [youtube, ALL]
    run(studio.scope.idle())


@pytest.mark.parametrize("own", [False, True])
def test_a_file_that_changed_is_taken_as_it_is_now_for_whom_it_was_told_of(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, monkeypatch: pytest.MonkeyPatch, own: bool) -> None:
    tiktok, youtube = opened(studio, stock, do)
    told = youtube if own else tiktok
    monkeypatch.setattr(PostFiles, "as_they_are", lambda self, media: tuple(replace(one, size=77) for one in media))
    problem = Problem("media-changed", say("It has changed."), field="media", acts=(Act.USE_NEW_FILE,))
    do(lambda: studio.verbs.mend(Check(told, "x", problem), Act.USE_NEW_FILE))
    run(studio.scope.idle())
    sizes = {one: studio.composer.media_of(one)[0].size for one in (tiktok, youtube)}
    assert {one for one, size in sizes.items() if size == 77} == {told}
    do(studio.composer.undo)
    assert studio.composer.media_of(told)[0].size != 77


def test_the_queue_takes_the_new_file_and_tries_again(
        studio: CalendarStudio, stock: Stock, do: Do, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tiktok, _ = opened(studio, stock, do)
    target = studio.bench.line.posts.entry(tiktok).target
    monkeypatch.setattr(PostFiles, "as_they_are", lambda self, media: tuple(replace(one, size=77) for one in media))
    tried: list[str] = []

    async def retry(id: TargetId) -> None:
        tried.append(f"retry {id}")

    async def publish_now(targets: Sequence[TargetId]) -> None:
        tried.append(f"publish {targets[0]}")

    monkeypatch.setattr(studio.verbs.deeds, "retry", retry)
    monkeypatch.setattr(studio.verbs.deeds, "publish_now", publish_now)
    for state, did in ((S.DRAFT, f"publish {tiktok}"), (S.FAILED, f"retry {tiktok}")):
        found = studio.bench.line.posts.entry(tiktok).target
        stock.bench.desk.workspace.library.targets.write(replace(found, state=state), at=stock.now)
        do(lambda: studio.verbs.act(target, Act.USE_NEW_FILE))
        run(studio.scope.idle())
        assert tried.pop() == did
    assert studio.bench.line.posts.get(target.post).post.media[0].size == 77
