from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.sandbox.exchange import Request
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import TikTokCaller, reason_of
from tests.sandbox.tiny_video import tiny_video

MIB, MB = 1_048_576, 1_000_000
SMALL = TikTokRules(least_chunk=50, most_chunk=640, most_last_chunk=1_280, inits_per_minute=10**6, posts_per_day=10**6)
"""The real chunk rules, scaled down by 100,000."""


@pytest.mark.parametrize(
    ("size", "chunk", "count"),
    [
        (1, 1, 1),
        (4 * MB, 4 * MB, 1),
        (64 * MB, 64 * MB, 1),
        (64 * MB + 1, 32 * MB, 2),
        (100 * MB, 32 * MB, 3),
        (127 * MB, 63 * MB, 2),
        (50 * MB + 123, 10 * MB, 5),
        (4_000 * MB, 32 * MB, 125),
        (4_000 * MB, 5 * MIB, 762),
    ],
)
def test_a_plan_that_follows_the_guide_is_taken(tiktok: TikTokCaller, size: int, chunk: int, count: int) -> None:
    assert tiktok.init(size, chunk, count).status == 200


@pytest.mark.parametrize(
    ("size", "chunk", "count"),
    [
        (0, 0, 1),
        (4 * MB, 2 * MB, 2),
        (10 * MB, 4 * MB, 2),
        (100 * MB, 100 * MB, 1),
        (100 * MB, 64 * MB, 1),
        (100 * MB, 65 * MB, 1),
        (100 * MB, 32 * MB, 4),
        (100 * MB, 32 * MB, 2),
        (4_000 * MB, 3 * MB, 1_333),
        (10 * MB, 5 * MIB, -1),
    ],
)
def test_a_plan_that_breaks_the_guide_is_refused(tiktok: TikTokCaller, size: int, chunk: int, count: int) -> None:
    source = {"source": "FILE_UPLOAD", "video_size": size, "chunk_size": chunk, "total_chunk_count": count}
    assert reason_of(tiktok.init(1, source=source)) == (400, "invalid_params")


def test_a_video_above_four_gigabytes_is_refused(tiktok: TikTokCaller) -> None:
    assert reason_of(tiktok.init(4_001 * MB, 32 * MB, 125)) == (400, "invalid_file_upload")


@given(size=st.integers(1, 5_000), chunk=st.integers(1, 700))
def test_chunks_in_order_make_one_post_with_the_same_bytes(size: int, chunk: int) -> None:
    tiktok = TikTokCaller(Sandbox(clock=HandClock(), tiktok=SMALL))
    file = bytes(place % 251 for place in range(size))
    chunk = size if size < 50 else chunk
    count = size // chunk
    opening = tiktok.init(size, chunk, count)
    whole = chunk == size <= 640
    fits = whole or (50 <= chunk <= 640 and count >= 1 and (count > 1 or size <= 640))
    assert (opening.status == 200) == fits
    if not fits:
        return
    content = opening.document()["data"]
    upload = content["upload_url"].split("?", 1)[1]
    for place in range(count):
        first = place * chunk
        last = size if place == count - 1 else first + chunk
        wrong = tiktok.put(upload, file[first:last], first + 1, size)
        assert wrong.status in (400, 416)
        answer = tiktok.put(upload, file[first:last], first, size)
        assert answer.status == (201 if last == size else 206)
        assert answer.headers["Content-Range"] == f"bytes 0-{last}/{size}"
        assert tiktok.sandbox.tiktok.posts.get(content["publish_id"])["stored"] == last  # type: ignore[index]
    (act,) = tiktok.sandbox.published(everything=True)
    assert (act.sha256, act.bytes, act.requests) == (hashlib.sha256(file).hexdigest(), size, 1 + 2 * count)


def test_a_repeated_and_a_skipped_chunk_are_told_the_progress(clock: HandClock) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=SMALL))
    publish_id, upload = tiktok.opened(300, 100, 3)
    assert tiktok.put(upload, bytes(100), 0, 300).status == 206
    for first in (0, 200):
        answer = tiktok.put(upload, bytes(100), first, 300)
        assert (answer.status, answer.headers["Content-Range"]) == (416, "bytes 0-100/300")
    assert tiktok.status(publish_id)["uploaded_bytes"] == 100
    tiktok.put(upload, bytes(100), 100, 300)
    assert tiktok.put(upload, bytes(100), 200, 300).status == 201
    assert tiktok.put(upload, bytes(100), 200, 300).status == 416
    assert len(tiktok.sandbox.published(everything=True)) == 1


def test_progress_may_be_told_as_the_last_byte(clock: HandClock) -> None:
    from dataclasses import replace

    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=replace(SMALL, progress_is_last_byte=True)))
    _, upload = tiktok.opened(300, 100, 3)
    assert tiktok.put(upload, bytes(100), 0, 300).headers["Content-Range"] == "bytes 0-99/300"


@pytest.mark.parametrize(
    ("length", "first", "total", "headers"),
    [
        (100, 0, 301, {}),
        (101, 0, 300, {}),
        (99, 0, 300, {}),
        (100, 0, 300, {"content_type": "application/octet-stream"}),
        (100, 0, 300, {"content_type": ""}),
        (100, 0, 300, {"content_range": ""}),
        (100, 0, 300, {"content_range": "bytes 0-99/*"}),
        (100, 0, 300, {"content_range": "bytes 99-0/300"}),
        (100, 0, 300, {"content_range": "bytes 0-98/300"}),
        (100, 0, 300, {"content_length": "99"}),
    ],
    ids=str,
)
def test_a_chunk_that_does_not_fit_is_refused_and_changes_nothing(
    clock: HandClock, length: int, first: int, total: int, headers: dict[str, str]
) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=SMALL))
    publish_id, upload = tiktok.opened(300, 100, 3)
    assert tiktok.put(upload, bytes(length), first, total, **headers).status == 400
    assert tiktok.status(publish_id)["uploaded_bytes"] == 0
    assert tiktok.put(upload, bytes(100), 0, 300).status == 206


def test_an_upload_address_lives_an_hour_and_needs_its_token(tiktok: TikTokCaller, clock: HandClock) -> None:
    file = tiny_video()
    _, upload = tiktok.opened(len(file))
    assert tiktok.put(upload.split("&")[0] + "&upload_token=guess", file, 0, len(file)).status == 403
    assert tiktok.put("upload_id=1&upload_token=guess", file, 0, len(file)).status == 404
    clock.pass_time(3_601)
    assert tiktok.put(upload, file, 0, len(file)).status == 403


def test_an_upload_needs_no_access_token(tiktok: TikTokCaller) -> None:
    file = tiny_video()
    _, upload = tiktok.opened(len(file))
    tiktok.token = ""
    assert tiktok.put(upload, file, 0, len(file)).status == 201


def test_going_on_over_a_new_connection_ends_the_old_one(clock: HandClock) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=SMALL))
    file = bytes(range(100)) * 3
    _, upload = tiktok.opened(300, 100, 3)
    named = {"content-type": "video/mp4", "content-length": "100", "content-range": "bytes 0-99/300"}
    old = tiktok.sandbox.open(Request("tiktok", "PUT", "/video/", upload, named))
    old.feed(file[:60])
    assert [tiktok.put(upload, file[first : first + 100], first, 300).status for first in (0, 100)] == [206, 206]
    old.feed(file[60:100])
    assert old.finish().status == 400
    assert tiktok.put(upload, file[200:], 200, 300).status == 201
    (act,) = tiktok.sandbox.published(everything=True)
    assert act.sha256 == hashlib.sha256(file).hexdigest()
