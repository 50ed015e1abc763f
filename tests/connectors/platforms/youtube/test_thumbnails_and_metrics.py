from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.connectors.platforms.youtube.facts import READ, UPLOAD
from brova_desktop.domain.errors import GrantRefused
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.sandbox.faults import Kind
from tests.connectors.platforms.youtube.scenery import Stage, on_stage

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def picture(folder: Path, content: bytes = PNG, name: str = "thumb.png") -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def test_a_thumbnail_is_set_once_the_video_can_take_it(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(thumbnail=picture(tmp_path))
        ticket = await stage.out(draft)
        await stage.adapter.poll(draft, ticket, stage.grant)
        assert stage.asked("youtube.thumbnails.set") == 0  # a Short takes one only when it is processed
        assert (await stage.done(draft, ticket)).notes == ()
        assert stage.sandbox.youtube.videos.every()[0]["thumbnail"] is True

    on_stage(tmp_path, scene)


@pytest.mark.parametrize(("code", "words"), [
    ("forbidden", "verified"), ("imageTooWide", "wide"), ("uploadRateLimitExceeded", "too many"),
    ("quotaExceeded", "quota"), ("backendError", "could not be set"), ("uploadTooLarge", "too large"),
])
def test_a_refused_thumbnail_never_fails_the_post(tmp_path: Path, code: str, words: str) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(thumbnail=picture(tmp_path))
        ticket = await stage.out(draft)
        stage.fault(Kind.ERROR, "youtube.thumbnails.set", code=code)
        done = await stage.done(draft, ticket)
        assert words in str(done.notes[0]) and len(stage.posts()) == 1

    on_stage(tmp_path, scene)


@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.RESET, Kind.CONNECT_REFUSED, Kind.MALFORMED_JSON])
def test_a_lost_thumbnail_is_a_note(tmp_path: Path, kind: Kind) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(thumbnail=picture(tmp_path))
        ticket = await stage.out(draft)
        stage.fault(kind, "youtube.thumbnails.set")
        assert len((await stage.done(draft, ticket)).notes) == (kind is not Kind.MALFORMED_JSON)

    on_stage(tmp_path, scene)


def test_a_thumbnail_that_is_not_there_is_a_note(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(thumbnail=str(tmp_path / "nowhere.png"))
        assert "nowhere.png" in str((await stage.done(draft, await stage.out(draft))).notes[0])

    on_stage(tmp_path, scene)


def test_an_ended_token_at_the_thumbnail_is_renewed_like_any_other(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        draft = stage.draft(thumbnail=picture(tmp_path))
        ticket = await stage.out(draft)
        stage.fault(Kind.EXPIRED_TOKEN, "youtube.thumbnails.set")
        stage.sandbox.pass_time(60)
        with pytest.raises(GrantRefused):
            await stage.adapter.poll(draft, ticket, stage.grant)
        stage.renew()
        assert (await stage.done(draft, ticket)).notes == ()

    on_stage(tmp_path, scene)


def target_of(stage: Stage, remote: str) -> Target:
    published = Published(remote, "", stage.clock.now())
    return Target(TargetId(f"t{remote}"), PostId("p"), ConnectionId("c"), "youtube", state=TargetState.PUBLISHED,
                  published=published)


def test_counts_are_read_for_all_videos_at_once(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        await stage.done(stage.draft(), await stage.out(stage.draft()))
        await stage.done(stage.draft(), await stage.out(stage.draft(options={"privacy": "private"})))
        stage.sandbox.pass_time(5 * 86_400)
        stage.renew()
        at = stage.clock.now() + timedelta(days=5)
        targets = [target_of(stage, one.id) for one in stage.posts()] + [target_of(stage, "goneforever")]
        readings = await stage.adapter.metrics(targets, stage.grant, at)
        assert {one.target for one in readings} == {one.id for one in targets[:2]}
        by_target = {one.target: one for one in readings}
        seen, hidden = by_target[targets[0].id], by_target[targets[1].id]
        assert seen.views and seen.likes is not None and seen.comments is not None and seen.at == at
        assert seen.shares is not None and seen.watch_seconds and hidden.views == 0
        assert stage.asked("youtube.videos.batchGetStats") == 1 and stage.asked("youtube.analytics.report") == 1

    on_stage(tmp_path, scene)


def test_without_reports_the_counts_are_there(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        await stage.done(stage.draft(), await stage.out(stage.draft()))
        targets = [target_of(stage, stage.posts()[0].id)]
        stage.fault(Kind.STATUS, "youtube.analytics.report")
        reading = (await stage.adapter.metrics(targets, stage.grant, stage.clock.now()))[0]
        assert reading.views is not None and reading.shares is None and reading.watch_seconds is None
        stage.with_scopes(READ, UPLOAD)
        assert (await stage.adapter.metrics(targets, stage.grant, stage.clock.now()))[0].shares is None
        assert stage.asked("youtube.analytics.report") == 1

    on_stage(tmp_path, scene)


def test_nothing_is_asked_for_nothing(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        assert await stage.adapter.metrics([], stage.grant, stage.clock.now()) == ()
        assert stage.sandbox.requests() == []

    on_stage(tmp_path, scene)
