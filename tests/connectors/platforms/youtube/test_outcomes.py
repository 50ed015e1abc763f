from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.connectors.platforms.youtube.facts import UPLOAD
from brova_desktop.domain.errors import Unfit, UserCanFix
from brova_desktop.domain.posts.steps import Pending
from brova_desktop.sandbox.faults import Kind
from tests.connectors.platforms.youtube.scenery import Stage, on_stage


def test_a_handed_over_video_waits_at_youtube(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        at = stage.clock.now() + timedelta(hours=3)
        draft = stage.draft(publish_at=at)
        ticket = await stage.out(draft)
        done = await stage.done(draft, ticket)
        assert done.scheduled_for == at and stage.posts()[0].scheduled_at == at
        assert stage.posts()[0].privacy == "private"
        stage.sandbox.pass_time(3 * 3_600)
        stage.renew()
        later = await stage.done(draft, ticket)
        assert later.scheduled_for is None and later.visible

    on_stage(tmp_path, scene)


def test_a_hand_over_that_comes_too_late_is_published_now(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(publish_at=stage.clock.now() - timedelta(minutes=1))
        done = await stage.done(draft, await stage.out(draft))
        assert done.scheduled_for is None and stage.posts()[0].privacy == "public"

    on_stage(tmp_path, scene)


def test_where_we_may_not_look_what_was_asked_for_counts(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        stage.with_scopes(UPLOAD)
        at = stage.clock.now() + timedelta(hours=3)
        done = await stage.done(stage.draft(publish_at=at), await stage.out(stage.draft(publish_at=at)))
        assert done.scheduled_for == at
        private = stage.draft(options={"privacy": "private"})
        assert not (await stage.done(private, await stage.out(private))).visible

    on_stage(tmp_path, scene)


@pytest.mark.parametrize(("privacy", "visible"), [("public", True), ("unlisted", True), ("private", False)])
def test_the_visibility_is_the_one_that_was_chosen(tmp_path: Path, privacy: str, visible: bool) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(options={"privacy": privacy})
        assert (await stage.done(draft, await stage.out(draft))).visible is visible
        assert stage.posts()[0].privacy == privacy

    on_stage(tmp_path, scene)


def test_processing_is_waited_for(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft()
        stage.fault(Kind.SLOW_PROCESSING, "*", seconds=900)
        ticket = await stage.out(draft)
        waits = []
        for seconds in (0, 120, 700):
            stage.clock.forward(seconds=seconds)
            step = await stage.adapter.poll(draft, ticket, stage.grant)
            assert isinstance(step, Pending) and step.certain
            waits.append(step.wait)
        assert waits == sorted(waits) and waits[0] < waits[-1]
        stage.sandbox.pass_time(1_000)
        assert (await stage.done(draft, ticket)).remote_id

    on_stage(tmp_path, scene)


@pytest.mark.parametrize(("reason", "kind", "words"), [
    ("codec", Unfit, "codec"), ("copyright", UserCanFix, "copyright"), ("length", Unfit, "too long"),
])
def test_a_video_youtube_will_not_show_is_told(
    tmp_path: Path, reason: str, kind: type[UserCanFix], words: str
) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft()
        stage.fault(Kind.FAILED_PROCESSING, "*", code=reason)
        ticket = await stage.out(draft)
        stage.sandbox.pass_time(60)
        with pytest.raises(kind, match=words):
            await stage.adapter.poll(draft, ticket, stage.grant)

    on_stage(tmp_path, scene)


def test_a_video_that_is_not_listed_yet_is_waited_for_and_then_missed(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft()
        values = {"video": "nobodyknows", "published": stage.clock.now().isoformat()}
        ticket = replace(await stage.out(draft), values=values)
        step = await stage.adapter.poll(draft, ticket, stage.grant)
        assert isinstance(step, Pending)
        stage.clock.forward(minutes=30)
        with pytest.raises(UserCanFix, match="any more"):
            await stage.adapter.poll(draft, ticket, stage.grant)

    on_stage(tmp_path, scene)
