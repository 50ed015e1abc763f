from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.sandbox.exchange import Request
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import STEP, YouTubeCaller, reason_of
from tests.sandbox.tiny_video import tiny_video


def test_a_file_goes_up_in_chunks_and_becomes_one_video(youtube: YouTubeCaller, sandbox: Sandbox) -> None:
    file = tiny_video(size=2 * STEP + 1_000)
    session = youtube.session(len(file), status={"privacyStatus": "unlisted"})
    first = youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    assert (first.status, first.headers["Range"]) == (308, f"bytes=0-{STEP - 1}")
    second = youtube.put(session, file[STEP : 2 * STEP], f"bytes {STEP}-{2 * STEP - 1}/{len(file)}")
    assert second.headers["Range"] == f"bytes=0-{2 * STEP - 1}"
    assert sandbox.published() == []
    last = youtube.put(session, file[2 * STEP :], f"bytes {2 * STEP}-{len(file) - 1}/{len(file)}")
    assert last.status == 200
    (act,) = sandbox.published()
    assert act.id == last.document()["id"] and act.privacy == "unlisted" and act.title == "Cold brew"
    assert (act.bytes, act.sha256) == (len(file), hashlib.sha256(file).hexdigest())
    assert act.requests == 4


def test_a_probe_tells_how_far_it_got_and_later_the_video(youtube: YouTubeCaller, sandbox: Sandbox) -> None:
    file = tiny_video(size=STEP + 5_000)
    session = youtube.session(len(file))
    nothing = youtube.probe(session, len(file))
    assert nothing.status == 308 and "Range" not in nothing.headers
    youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    assert youtube.probe(session, len(file)).headers["Range"] == f"bytes=0-{STEP - 1}"
    assert youtube.probe(session, "*").status == 308
    video = youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}").document()
    again = youtube.probe(session, len(file))
    assert again.status == 200 and again.document()["id"] == video["id"]
    repeated = youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}")
    assert repeated.document()["id"] == video["id"]
    assert len(sandbox.published()) == 1


def test_the_same_file_twice_is_two_videos(youtube: YouTubeCaller, sandbox: Sandbox) -> None:
    assert youtube.upload() != youtube.upload()
    assert len(sandbox.published()) == 2


def test_a_whole_file_may_come_without_a_range(youtube: YouTubeCaller) -> None:
    file = tiny_video()
    answer = youtube.ask("PUT", "/upload/youtube/v3/videos", youtube.session(len(file)), file)
    assert answer.status == 200


def test_the_size_may_be_unknown_until_the_last_chunk(youtube: YouTubeCaller) -> None:
    file = tiny_video(size=STEP + 10)
    session = youtube.session()
    assert youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/*").status == 308
    assert youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}").status == 200


@pytest.mark.parametrize(
    ("length", "content_range", "headers"),
    [
        (1_000, "bytes 0-999/700000", {}),
        (STEP, f"bytes {STEP}-{2 * STEP - 1}/700000", {}),
        (STEP, f"bytes 0-{STEP - 1}/700001", {}),
        (STEP, f"bytes 0-{STEP}/700000", {}),
        (STEP, f"bytes 0-{STEP - 1}/*00", {}),
        (STEP, f"0-{STEP - 1}/700000", {}),
        (STEP, f"bytes 0-{STEP - 1}", {}),
        (STEP, f"bytes 600000-{600000 + STEP - 1}/700000", {}),
        (10, "bytes */700000", {}),
        (0, "bytes */5", {}),
    ],
    ids=["odd size", "gap", "other total", "length", "total", "unit", "no total", "past end", "body", "wrong total"],
)
def test_a_chunk_that_does_not_fit_is_refused_and_changes_nothing(
    youtube: YouTubeCaller, length: int, content_range: str, headers: dict[str, str]
) -> None:
    session = youtube.session(700_000)
    assert reason_of(youtube.put(session, bytes(length), content_range, **headers)) == (400, "badRequest")
    assert "Range" not in youtube.probe(session, 700_000).headers


@given(
    sizes=st.lists(st.integers(1, 4), min_size=1, max_size=5),
    rest=st.integers(0, 511),
    wrong=st.integers(-700, 700).filter(bool),
)
def test_only_the_chunk_that_continues_is_taken(sizes: list[int], rest: int, wrong: int) -> None:
    youtube = YouTubeCaller(Sandbox(clock=HandClock(), youtube=YouTubeRules(chunk_step=512)))
    pieces = [bytes([place]) * size * 512 for place, size in enumerate(sizes)] + ([bytes(rest)] if rest else [])
    whole = b"".join(pieces)
    session = youtube.session(len(whole))
    place = 0
    for piece in pieces:
        shifted = place + wrong
        if shifted >= 0 and shifted + len(piece) <= len(whole):
            refused = youtube.put(session, piece, f"bytes {shifted}-{shifted + len(piece) - 1}/{len(whole)}")
            assert refused.status == 400
        answer = youtube.put(session, piece, f"bytes {place}-{place + len(piece) - 1}/{len(whole)}")
        place += len(piece)
        if place < len(whole):
            assert (answer.status, answer.headers["Range"]) == (308, f"bytes=0-{place - 1}")
        else:
            assert answer.status == 200
    (act,) = youtube.sandbox.published(everything=True)
    assert act.sha256 == hashlib.sha256(whole).hexdigest()


def test_an_expired_token_in_the_middle_leaves_the_session_alive(youtube: YouTubeCaller, sandbox: Sandbox) -> None:
    file = tiny_video(size=2 * STEP)
    session = youtube.session(len(file))
    youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    sandbox.expire_tokens("youtube")
    refused = youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}")
    assert reason_of(refused) == (401, "authError")
    youtube.token = youtube.simulator.grant("qahwa").access_token
    assert youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}").status == 200


def test_a_session_is_gone_after_a_week_and_unknown_to_others(youtube: YouTubeCaller, clock: HandClock) -> None:
    session = youtube.session(1_000)
    stranger = YouTubeCaller(youtube.sandbox, "sara")
    assert reason_of(stranger.probe(session, 1_000)) == (404, "notFound")
    assert reason_of(youtube.probe("uploadType=resumable&upload_id=nobody", 1_000)) == (404, "notFound")
    clock.pass_time(604_801)
    youtube.token = youtube.simulator.grant("qahwa").access_token
    assert reason_of(youtube.probe(session, 1_000)) == (410, "gone")


@pytest.mark.parametrize(
    ("snippet", "status", "reason"),
    [
        ({}, {}, "invalidTitle"),
        ({"title": "  "}, {}, "invalidTitle"),
        ({"title": "x" * 101}, {}, "invalidTitle"),
        ({"title": "a < b"}, {}, "invalidTitle"),
        ({"title": "a", "description": "é" * 2_501}, {}, "invalidDescription"),
        ({"title": "a", "description": "->"}, {}, "invalidDescription"),
        ({"title": "a", "tags": ["x" * 501]}, {}, "invalidTags"),
        ({"title": "a", "tags": ["a" * 249, "b" * 251]}, {}, "invalidTags"),
        ({"title": "a", "tags": ["a " + "b" * 497]}, {}, "invalidTags"),
        ({"title": "a", "tags": ["<b>"]}, {}, "invalidTags"),
        ({"title": "a", "tags": [1]}, {}, "invalidTags"),
        ({"title": "a", "categoryId": "999"}, {}, "invalidCategoryId"),
        ({"title": "a", "categoryId": "30"}, {}, "invalidCategoryId"),
        ({"title": "a"}, {"privacyStatus": "friends"}, "invalidVideoMetadata"),
        ({"title": "a"}, {"privacyStatus": "public", "license": "mine"}, "invalidVideoMetadata"),
        ({"title": "a"}, {"privacyStatus": "public", "publishAt": "2026-12-01T10:00:00Z"}, "invalidPublishAt"),
        ({"title": "a"}, {"publishAt": "2026-12-01T10:00:00Z"}, "invalidPublishAt"),
        ({"title": "a"}, {"privacyStatus": "private", "publishAt": "tomorrow"}, "invalidPublishAt"),
        ({"title": "a"}, {"privacyStatus": "private", "publishAt": "2026-13-01T10:00:00Z"}, "invalidPublishAt"),
        ({"title": "a", "privacyStatus": "public"}, {}, "badRequest"),
        ({"title": 5}, {}, "badRequest"),
        ({"title": "a"}, {"selfDeclaredMadeForKids": "no"}, "badRequest"),
        ("title", {}, "badRequest"),
    ],
)
def test_metadata_that_youtube_does_not_take(
    youtube: YouTubeCaller, snippet: object, status: object, reason: str
) -> None:
    assert reason_of(youtube.start(10, snippet=snippet, status=status)) == (400, reason)


def test_metadata_at_the_edge_is_taken(youtube: YouTubeCaller) -> None:
    snippet = {"title": "x" * 100, "description": "é" * 2_500, "tags": ["a" * 249, "b" * 250], "categoryId": "22"}
    assert youtube.start(10, snippet=snippet).status == 200


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ({"part": "snippet"}, (400, "unexpectedPart")),
        ({"part": "snippet,status,everything"}, (400, "unknownPart")),
        ({"query": "uploadType=resumable"}, (400, "required")),
        ({"query": "part=snippet,status"}, (400, "badRequest")),
        ({"query": "uploadType=resumable&part=snippet,status&privacy=public"}, (400, "badRequest")),
        ({"content_type": "text/plain"}, (400, "badRequest")),
        ({"body": b"{", "content_type": "application/json"}, (400, "badRequest")),
        ({"body": {"snippet": {"title": "a"}, "visibility": {}}}, (400, "badRequest")),
        ({"x_upload_content_type": "image/png"}, (400, "badRequest")),
        ({"x_upload_content_length": "0"}, (400, "mediaBodyRequired")),
        ({"x_upload_content_length": "lots"}, (400, "badRequest")),
        ({"x_upload_content_length": str(300 * 10**9)}, (413, "uploadTooLarge")),
        ({"authorization": "Bearer nobody"}, (401, "authError")),
        ({"authorization": "Basic abc"}, (401, "authError")),
    ],
    ids=str,
)
def test_a_session_is_not_opened(youtube: YouTubeCaller, kinds: dict[str, str], expected: tuple[int, str]) -> None:
    assert reason_of(youtube.start(10, **kinds)) == expected  # type: ignore[arg-type]


def test_reading_is_not_enough_to_upload(sandbox: Sandbox) -> None:
    reader = YouTubeCaller(sandbox, scopes=["https://www.googleapis.com/auth/youtube.readonly"])
    assert reason_of(reader.start(10)) == (403, "insufficientPermissions")


def test_an_account_without_channel_cannot_upload(sandbox: Sandbox) -> None:
    assert reason_of(YouTubeCaller(sandbox, "omar").start(10)) == (401, "youtubeSignupRequired")


def test_a_hundred_sessions_a_day_until_midnight_in_california(sandbox: Sandbox, clock: HandClock) -> None:
    youtube = YouTubeCaller(sandbox)
    assert all(youtube.start(10).status == 200 for _ in range(99))
    assert youtube.start(10, snippet={}).status == 400  # invalid requests cost too
    answer = youtube.start(10)
    assert reason_of(answer) == (403, "quotaExceeded")
    error = json.loads(answer.body)["error"]
    assert (error["status"], error["errors"][0]["domain"]) == ("RESOURCE_EXHAUSTED", "youtube.quota")
    clock.pass_time(7.9 * 3_600)  # 2026-01-01 00:00 UTC is 16:00 in California
    youtube.token = youtube.simulator.grant("qahwa").access_token
    assert youtube.start(10).status == 403
    clock.pass_time(0.2 * 3_600)
    assert youtube.start(10).status == 200


def test_a_channel_has_a_limit_of_its_own(clock: HandClock) -> None:
    youtube = YouTubeCaller(Sandbox(clock=clock, youtube=YouTubeRules(channel_uploads_per_day=1)))
    youtube.upload()
    assert reason_of(youtube.start(10)) == (400, "uploadLimitExceeded")
    clock.pass_time(86_401)
    youtube.token = youtube.simulator.grant("qahwa").access_token
    assert youtube.start(10).status == 200


@pytest.mark.parametrize(
    ("file", "state", "reason"),
    [
        (tiny_video(), "processed", None),
        (tiny_video(index_first=False), "processed", None),
        (b"This is no video at all, but a text.", "failed", ("failureReason", "invalidFile")),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "failed", ("failureReason", "invalidFile")),
        (tiny_video(picture=False), "failed", ("failureReason", "invalidFile")),
        (tiny_video(size=5_000)[:-100], "failed", ("failureReason", "conversion")),
        (tiny_video(seconds=13 * 3_600), "rejected", ("rejectionReason", "length")),
    ],
    ids=["index first", "index last", "text", "picture", "sound", "cut off", "too long"],
)
def test_processing_looks_at_the_file(
    youtube: YouTubeCaller, clock: HandClock, file: bytes, state: str, reason: tuple[str, str] | None
) -> None:
    video_id = youtube.upload(file)
    before = youtube.video(video_id)
    assert before["status"]["uploadStatus"] == "uploaded"
    assert before["processingDetails"]["processingStatus"] == "processing"
    clock.pass_time(3)
    after = youtube.video(video_id)
    assert after["status"]["uploadStatus"] == state
    assert after["processingDetails"]["processingStatus"] == ("succeeded" if state == "processed" else "failed")
    if reason is not None:
        assert after["status"][reason[0]] == reason[1]
    (act,) = youtube.sandbox.published(everything=True)
    assert act.outcome is (Outcome.PUBLISHED if reason is None else Outcome.FAILED)
    assert len(youtube.sandbox.published()) == (reason is None)


def test_fifteen_minutes_are_the_limit_without_a_verified_phone(sandbox: Sandbox, clock: HandClock) -> None:
    sara = YouTubeCaller(sandbox, "sara")
    video_id = sara.upload(tiny_video(seconds=901))
    clock.pass_time(3)
    assert sara.video(video_id)["status"]["rejectionReason"] == "length"


def test_going_on_over_a_new_connection_ends_the_old_one(youtube: YouTubeCaller, sandbox: Sandbox) -> None:
    file = tiny_video(size=4 * STEP)
    session = youtube.session(len(file))
    named = {"authorization": f"Bearer {youtube.token}", "content-length": str(len(file)),
             "content-range": f"bytes 0-{len(file) - 1}/{len(file)}"}  # fmt: skip
    old = sandbox.open(Request("youtube", "PUT", "/upload/youtube/v3/videos", session, named))
    old.feed(file[: 2 * STEP + 10])
    asked = youtube.probe(session, len(file))
    assert asked.headers["Range"] == f"bytes=0-{2 * STEP - 1}"
    old.feed(file[2 * STEP + 10 : 3 * STEP])
    rest = youtube.put(session, file[2 * STEP :], f"bytes {2 * STEP}-{len(file) - 1}/{len(file)}")
    assert rest.status == 200
    old.feed(file[3 * STEP :])
    assert old.finish().status == 400
    old.lost()
    (act,) = sandbox.published()
    assert (act.bytes, act.sha256) == (len(file), hashlib.sha256(file).hexdigest())
