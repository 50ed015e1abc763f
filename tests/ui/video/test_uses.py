from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.ids import AssetId, ConnectionId, PostId, ReelId, TargetId
from brova_desktop.domain.media.made import How, Made
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.domain.words import Words
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.uses import uses_of
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.video.conftest import Answers, choose, imported, until

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
NOW = datetime(2026, 11, 21, tzinfo=UTC)


def test_a_file_names_its_family_its_reels_and_its_posts(on_screen: Play, bench: Workbench, pictures: list[Path],
                                                         went: list[Place]) -> None:
    library = bench.desk.workspace.library

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        cup, bag = (next(one for one in studio.video.chosen if one.label == name) for name in ("cup", "bag"))
        AssetNotes(library.settings).note_made(bag.id, Made(cup.id, How.CONVERTED, place="tiktok"))
        library.reels.add(ReelId("reel-1"), "Eid offer", f'{{"media": "{cup.id}"}}'.encode(), NOW)
        posts = bench.line.posts
        bench.line.posts.new(Wording(caption="Fresh"), [posts.medium(cup.id)], [], name="Morning")
        choose(studio, "cup")
        await until(lambda: studio.video.one is not None and studio.detail.uses.lines)
        lines = studio.detail.uses.lines
        assert [line.text() for line in lines] == ["bag", "Eid offer"]
        assert "TikTok" in lines[0].accessibleName()
        lines[0].click()
        lines[1].click()
        assert [(place.studio, place.item) for place in went] == [("video", bag.id), ("reels", "reel-1")]
        choose(studio, "bag")
        await until(lambda: [line.text() for line in studio.detail.uses.lines] == ["cup"])
        AssetNotes(library.settings).forget([bag.id])
        bench.changed.emit(Changes.of(Subject.REELS))
        await until(lambda: not studio.detail.uses.lines)
        assert not studio.detail.uses.isVisible()

    on_screen(story)


def test_who_deletes_for_good_is_told_how_many_planned_posts_need_it(
        on_screen: Play, bench: Workbench, pictures: list[Path], answers: Answers,
        monkeypatch: pytest.MonkeyPatch) -> None:
    library, asked = bench.desk.workspace.library, list[str]()

    async def no(title: Words, text: Words, yes: Words) -> bool:
        asked.append(str(text))
        return False

    monkeypatch.setattr(answers, "agree", no)

    async def story(studio: VideoStudio) -> None:
        await imported(studio, pictures)
        cup, bag = (next(one for one in studio.video.chosen if one.label == name) for name in ("cup", "bag"))
        for asset, state in ((cup, TargetState.SCHEDULED), (cup, TargetState.WAITING), (bag, TargetState.PUBLISHED)):
            post = Post(PostId(state.value), "", Wording(), (bench.line.posts.medium(asset.id),), NOW, NOW)
            library.posts.add(post, [Target(TargetId(state.value), post.id, ConnectionId("c"), "youtube", state=state)])
        for one in (cup, bag):
            bench.desk.shelf.bin([one.id])
            await studio.video._delete([one.id])
        assert ["do not go out then: 2." in text for text in asked] == [True, False]

    on_screen(story)


def test_nothing_is_known_of_a_file_nobody_used(bench: Workbench) -> None:
    uses = uses_of(bench.desk.workspace.library, AssetId("nobody"))
    assert uses.source is None and not uses.variants and not uses.reels and not uses.posts and uses.captions == 0


def test_damaged_notes_are_no_origin() -> None:
    assert Made.from_record({"of": 7}) is None and Made.from_record("x") is None
    made = Made(AssetId("a"), How.TRIMMED, from_seconds(1), from_seconds(2))
    assert Made.from_record(made.record()) == made
