"""Our own counters of YouTube's quotas say what the service counts, call by call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from brova_desktop.connectors.platforms.youtube.facts import CALLS, FACTS
from brova_desktop.domain.posts.target import Published, TargetState
from brova_desktop.ports.platform import Tokens
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.services.publishing.quota_book import QuotaBook
from brova_desktop.services.results.results import Results
from tests.contracts.stages import YouTubeStage
from tests.contracts.test_identical_posts import connected, posted
from tests.contracts.test_through_the_queue import queue_before, until
from tests.services.publishing.studio import Studio

S = TargetState
BUCKETS = {"upload": "uploads", "units": "general", "statistics": "statistics"}
"""Our quotas, and what the simulator calls them."""
FREE = {"youtube.upload.chunk", "youtube.upload.probe", "youtube.analytics.report"}
NAMES = {"youtube.upload.start": "videos.insert"}


@pytest.fixture
def line(youtube: YouTubeStage) -> Iterator[Studio]:
    with queue_before(youtube) as made:
        yield made


def assert_counted(line: Studio, stage: YouTubeStage) -> None:
    """What the service was asked by name, what it took from its quotas, and what we wrote down are the same."""
    called = Counter(NAMES.get(one.operation, one.operation.removeprefix("youtube."))
                     for one in stage.sandbox.requests() if one.operation not in FREE)
    assert set(called) <= set(CALLS), "every call that we make has a row"
    account = line.accounts.all()[0].id
    for quota, left in QuotaBook(line.library.targets).left(FACTS, account, stage.clock.now()):
        by_the_table = sum(count * CALLS[call][1] for call, count in called.items() if CALLS[call][0] == quota.call)
        assert quota.most - left == by_the_table == stage.sandbox.youtube.desk.quota.spent(BUCKETS[quota.call])


def test_a_post_with_a_thumbnail_takes_what_is_counted(line: Studio, youtube: YouTubeStage) -> None:
    picture = line.root / "cover.png"
    Image.new("RGB", (64, 36), "red").save(picture)

    async def scene() -> None:
        target = posted(line, youtube, connected(line, youtube))
        view = line.posts.get(line.target(target).post)
        wording = replace(view.post.wording, thumbnail=str(picture))
        line.posts.save(replace(view, post=replace(view.post, wording=wording)))
        await line.queue.publish_now([target])
        assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

    line.run(scene)
    assert any(one.operation == "youtube.thumbnails.set" for one in youtube.sandbox.requests())
    assert_counted(line, youtube)


@pytest.mark.parametrize("end", [Kind.TIMEOUT, Kind.TIMEOUT_AFTER])
def test_looking_for_a_lost_outcome_is_counted(line: Studio, youtube: YouTubeStage, end: Kind) -> None:
    async def scene() -> None:
        target = posted(line, youtube, connected(line, youtube))
        youtube.sandbox.faults.add(Fault(end, "youtube.upload.chunk", nth=1 + youtube.pieces))
        youtube.sandbox.faults.add(Fault(Kind.ERROR, "youtube.upload.probe", code="gone", times=0))
        await line.queue.publish_now([target])
        assert await until(line, target, S.PUBLISHED, S.FAILED) is S.PUBLISHED

    line.run(scene)
    assert any(one.operation == "youtube.playlistItems.list" for one in youtube.sandbox.requests())
    assert_counted(line, youtube)


def test_reading_results_is_counted(line: Studio, youtube: YouTubeStage) -> None:
    async def scene() -> None:
        to = connected(line, youtube)
        targets = [posted(line, youtube, to) for _ in range(2)]
        await line.queue.publish_now(targets[:1])
        assert await until(line, targets[0], S.PUBLISHED, S.FAILED) is S.PUBLISHED
        gone = replace(line.target(targets[1]), state=S.PUBLISHED, published=Published("gone", "", line.clock.now()))
        line.library.targets.write(gone, at=line.clock.now())
        results = Results(line.library, line.accounts, line.posts, line.lanes, line.clock)
        await results.sync()

    line.run(scene)
    asked = {one.operation for one in youtube.sandbox.requests()}
    assert {"youtube.videos.batchGetStats", "youtube.videos.list"} <= asked
    assert_counted(line, youtube)


def test_asking_who_somebody_is_is_counted(line: Studio, youtube: YouTubeStage) -> None:
    connected(line, youtube)
    count = QuotaBook(line.library.targets).counter("sync", line.clock)

    async def asked(platform: Any) -> None:
        count(platform)
        tokens = Tokens(youtube.grant().access, None, None, None, youtube.grant().scopes)
        await platform.sign_in.profile(tokens)

    youtube.run(asked)
    assert any(one.operation == "youtube.channels.list" for one in youtube.sandbox.requests())
    assert_counted(line, youtube)
