from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from brova_desktop.sandbox.exchange import Answer, Request
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.youtube.facts import ANALYTICS, READONLY, UPLOAD, YouTubeRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import YouTubeCaller, reason_of
from tests.sandbox.tiny_video import tiny_video

HOUR, DAY = 3_600, 86_400
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def renewed(youtube: YouTubeCaller) -> YouTubeCaller:
    youtube.token = youtube.simulator.grant("qahwa").access_token
    return youtube


def get(youtube: YouTubeCaller, method: str, **query: str) -> Answer:
    return youtube.ask("GET", f"/youtube/v3/{method}", query)


def test_the_own_channel(youtube: YouTubeCaller) -> None:
    (channel,) = get(youtube, "channels", part="snippet,statistics,contentDetails", mine="true").document()["items"]
    assert channel["snippet"]["title"] == "Qahwa Box" and channel["snippet"]["customUrl"] == "@qahwa.box"
    assert channel["statistics"] == {
        "viewCount": "0", "subscriberCount": "12480", "hiddenSubscriberCount": False, "videoCount": "0",
    }  # fmt: skip
    assert channel["contentDetails"]["relatedPlaylists"]["uploads"] == "UU" + channel["id"][2:]


def test_an_account_without_channel_gets_an_empty_list(sandbox: Sandbox) -> None:
    assert get(YouTubeCaller(sandbox, "omar"), "channels", part="snippet", mine="true").document()["items"] == []


@pytest.mark.parametrize(
    ("method", "query", "expected"),
    [
        ("channels", {"part": "snippet"}, (400, "required")),
        ("channels", {"mine": "true"}, (400, "required")),
        ("channels", {"part": "face", "mine": "true"}, (400, "unknownPart")),
        ("channels", {"part": "id", "mine": "true", "forMe": "1"}, (400, "badRequest")),
        ("videos", {"part": "id"}, (400, "required")),
        ("videos", {"part": "id", "id": ",".join("abc" for _ in range(51))}, (400, "invalidParameter")),
        ("videos:batchGetStats", {"part": "status", "id": "a"}, (400, "unknownPart")),
        ("videoCategories", {"part": "snippet"}, (400, "required")),
        ("playlistItems", {"part": "snippet", "playlistId": "UUnobody"}, (404, "playlistNotFound")),
        ("playlistItems", {"part": "snippet"}, (400, "required")),
        ("playlistItems", {"part": "snippet", "playlistId": "UUqahwaBoxSandbox0000001", "maxResults": "51"},
         (400, "invalidParameter")),
        ("search", {"part": "snippet", "forMine": "true"}, (404, "notFound")),
    ],
)  # fmt: skip
def test_reading_refuses(
    youtube: YouTubeCaller, method: str, query: dict[str, str], expected: tuple[int, str]
) -> None:
    assert reason_of(get(youtube, method, **query)) == expected


def test_uploading_is_not_enough_to_read(sandbox: Sandbox) -> None:
    uploader = YouTubeCaller(sandbox, scopes=[UPLOAD])
    assert reason_of(get(uploader, "channels", part="id", mine="true")) == (403, "insufficientPermissions")


def test_a_video_is_described_part_by_part(youtube: YouTubeCaller, clock: HandClock) -> None:
    video_id = youtube.upload(tiny_video(seconds=75))
    clock.pass_time(3)
    video = youtube.video(video_id)
    assert video["contentDetails"]["duration"] == "PT1M15S"
    assert video["snippet"]["title"] == "Cold brew" and video["snippet"]["categoryId"] == "22"
    assert video["status"]["privacyStatus"] == "public" and video["status"]["license"] == "youtube"
    assert set(youtube.video(video_id, part="status")) == {"kind", "etag", "id", "status"}


def test_others_see_what_is_public_only(youtube: YouTubeCaller, clock: HandClock) -> None:
    shown = youtube.upload()
    hidden = youtube.upload(status={"privacyStatus": "private"})
    clock.pass_time(3)
    sara = YouTubeCaller(youtube.sandbox, "sara")
    assert sara.video(shown) is not None and "processingDetails" not in sara.video(shown)
    assert sara.video(hidden) is None and sara.video("nobody") is None


def test_a_scheduled_video_comes_out_at_its_time(youtube: YouTubeCaller, clock: HandClock) -> None:
    at = clock.now() + timedelta(hours=5)
    status = {"privacyStatus": "private", "publishAt": at.isoformat().replace("+00:00", "Z")}
    video_id = youtube.upload(status=status)
    clock.pass_time(10)
    (act,) = youtube.sandbox.published()
    assert (act.outcome, act.scheduled_at, act.visible) == (Outcome.SCHEDULED, at, False)
    assert youtube.video(video_id)["status"]["publishAt"] == status["publishAt"]
    clock.pass_time(5 * HOUR)
    (act,) = youtube.sandbox.published()
    assert (act.outcome, act.visible, act.privacy) == (Outcome.PUBLISHED, True, "public")
    assert "publishAt" not in renewed(youtube).video(video_id)["status"]


def test_a_time_that_has_passed_publishes_at_once(youtube: YouTubeCaller, clock: HandClock) -> None:
    youtube.upload(status={"privacyStatus": "private", "publishAt": "2020-01-01T10:00:00Z"})
    clock.pass_time(3)
    (act,) = youtube.sandbox.published()
    assert act.visible


def test_a_schedule_can_be_moved_until_it_came_true(youtube: YouTubeCaller, clock: HandClock) -> None:
    video_id = youtube.upload(status={"privacyStatus": "private", "publishAt": "2026-01-01T05:00:00Z"})
    moved = {"id": video_id, "status": {"privacyStatus": "private", "publishAt": "2026-01-02T05:00:00+03:00"}}
    assert youtube.ask("PUT", "/youtube/v3/videos", "part=status", moved).status == 200
    clock.pass_time(6 * HOUR)
    (act,) = youtube.sandbox.published()
    assert act.outcome is Outcome.SCHEDULED and act.scheduled_at == datetime(2026, 1, 2, 2, tzinfo=UTC)
    clock.pass_time(DAY)
    answer = renewed(youtube).ask("PUT", "/youtube/v3/videos", "part=status", moved)
    assert reason_of(answer) == (400, "invalidPublishAt")


@pytest.mark.parametrize(
    ("body", "part", "expected"),
    [
        ({"status": {}}, "status", (400, "invalidVideoMetadata")),
        ({"id": "nobody", "status": {}}, "status", (404, "videoNotFound")),
        ({"id": "VIDEO", "snippet": {"title": "a"}}, "snippet", (400, "invalidCategoryId")),
        ({"id": "VIDEO", "snippet": {"categoryId": "22"}}, "snippet", (400, "invalidTitle")),
        ({"id": "VIDEO", "snippet": {"title": "a", "categoryId": "22"}}, "status", (400, "unexpectedPart")),
    ],
)
def test_an_update_is_refused(
    youtube: YouTubeCaller, body: dict[str, Any], part: str, expected: tuple[int, str]
) -> None:
    video_id = youtube.upload()
    named = {**body, "id": video_id} if body.get("id") == "VIDEO" else body
    assert reason_of(youtube.ask("PUT", "/youtube/v3/videos", f"part={part}", named)) == expected


def test_an_update_replaces_the_whole_part(youtube: YouTubeCaller) -> None:
    video_id = youtube.upload(snippet={"title": "Old", "tags": ["a"], "description": "d"})
    body = {"id": video_id, "snippet": {"title": "New", "categoryId": "26"}}
    snippet = youtube.ask("PUT", "/youtube/v3/videos", "part=snippet", body).document()["snippet"]
    assert (snippet["title"], snippet["categoryId"], snippet["description"]) == ("New", "26", "")
    assert "tags" not in snippet


def test_changing_needs_a_scope_and_the_owner(youtube: YouTubeCaller) -> None:
    video_id = youtube.upload()
    body = {"id": video_id, "status": {"privacyStatus": "private"}}
    reader = YouTubeCaller(youtube.sandbox, scopes=[READONLY, UPLOAD])
    assert reason_of(reader.ask("PUT", "/youtube/v3/videos", "part=status", body)) == (403, "insufficientPermissions")
    sara = YouTubeCaller(youtube.sandbox, "sara")
    assert reason_of(sara.ask("PUT", "/youtube/v3/videos", "part=status", body)) == (403, "forbidden")
    assert sara.ask("DELETE", "/youtube/v3/videos", {"id": video_id}).status == 403


def test_a_deleted_video_is_gone_but_stays_in_the_log(youtube: YouTubeCaller) -> None:
    video_id = youtube.upload()
    assert youtube.ask("DELETE", "/youtube/v3/videos", {"id": video_id}).status == 204
    assert youtube.video(video_id) is None and youtube.sandbox.published() == []
    (act,) = youtube.sandbox.published(everything=True)
    assert act.outcome is Outcome.DELETED


def test_own_uploads_are_listed_newest_first_and_page_by_page(youtube: YouTubeCaller) -> None:
    ids = [youtube.upload(snippet={"title": f"Number {place}"}) for place in range(7)]
    query = {"part": "snippet,contentDetails,status", "playlistId": "UUqahwaBoxSandbox0000001", "maxResults": "5"}
    first = get(youtube, "playlistItems", **query).document()
    second = get(youtube, "playlistItems", **query, pageToken=first["nextPageToken"]).document()
    found = [item["contentDetails"]["videoId"] for item in [*first["items"], *second["items"]]]
    assert found == ids[::-1] and "nextPageToken" not in second
    assert first["items"][0]["snippet"]["title"] == "Number 6"
    assert first["items"][0]["status"]["privacyStatus"] == "public"


def test_categories_say_which_can_be_assigned(youtube: YouTubeCaller) -> None:
    items = get(youtube, "videoCategories", part="snippet", regionCode="SA").document()["items"]
    assert {item["id"]: item["snippet"]["assignable"] for item in items}["22"] is True
    assert not all(item["snippet"]["assignable"] for item in items)


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"", "image/png", (400, "mediaBodyRequired")),
        (b"text", "image/png", (400, "invalidImage")),
        (PICTURE, "image/webp", (400, "imageFormatUnsupported")),
        (PICTURE + bytes(2_000), "image/png", (413, "uploadTooLarge")),
    ],
    ids=["empty", "text", "webp", "large"],
)
def test_a_thumbnail_is_refused(clock: HandClock, body: bytes, kind: str, expected: tuple[int, str]) -> None:
    youtube = YouTubeCaller(Sandbox(clock=clock, youtube=YouTubeRules(thumbnail_bytes=1_000)))
    video_id = youtube.upload()
    clock.pass_time(3)
    answer = youtube.ask("POST", "/upload/youtube/v3/thumbnails/set", {"videoId": video_id}, body, content_type=kind)
    assert reason_of(answer) == expected


def test_thumbnails(youtube: YouTubeCaller, clock: HandClock) -> None:
    short, wide = youtube.upload(), youtube.upload(tiny_video(width=1920, height=1080))

    def thumbnail(video_id: str) -> Answer:
        return youtube.ask("POST", "/upload/youtube/v3/thumbnails/set", {"videoId": video_id}, PICTURE,
                           content_type="image/png")  # fmt: skip

    assert reason_of(thumbnail("nobody")) == (404, "videoNotFound")
    assert reason_of(thumbnail(short)) == (403, "forbidden")
    answer = thumbnail(wide)
    assert answer.document()["kind"] == "youtube#thumbnailSetResponse" and "default" in answer.document()["items"][0]
    clock.pass_time(3)
    assert thumbnail(short).status == 200
    sara = YouTubeCaller(youtube.sandbox, "sara")
    youtube.token, own = sara.token, sara.upload(tiny_video(width=1920, height=1080))
    assert reason_of(thumbnail(own)) == (403, "forbidden")  # the phone is not verified


def test_general_calls_cost_units_until_midnight_in_california(clock: HandClock) -> None:
    youtube = YouTubeCaller(Sandbox(clock=clock, youtube=YouTubeRules(units_per_day=52)))
    video_id = youtube.upload()
    clock.pass_time(3)
    answer = youtube.ask("POST", "/upload/youtube/v3/thumbnails/set", {"videoId": video_id}, PICTURE,
                         content_type="image/png")  # fmt: skip
    assert answer.status == 200
    assert [get(youtube, "channels", part="id", mine="true").status for _ in range(3)] == [200, 200, 403]
    clock.pass_time(8 * HOUR)
    assert get(renewed(youtube), "channels", part="id", mine="true").status == 200


def test_figures_grow_and_never_fall(youtube: YouTubeCaller, clock: HandClock) -> None:
    video_id = youtube.upload()
    views = []
    for hours in (1, 24, 24 * 7, 24 * 30):
        clock.pass_time(hours * HOUR)
        statistics = renewed(youtube).video(video_id, part="statistics")["statistics"]
        assert all(isinstance(one, str) for one in statistics.values())
        views.append(int(statistics["viewCount"]))
        (cheap,) = get(youtube, "videos:batchGetStats", part="id,snippet,statistics,contentDetails", id=video_id
                       ).document()["items"]  # fmt: skip
        assert cheap["statistics"]["viewCount"] == statistics["viewCount"]
        assert cheap["contentDetails"]["durationMillis"] == "8000"
    assert views == sorted(views) and views[-1] > 0


def test_statistics_of_public_videos_need_no_sign_in(youtube: YouTubeCaller, clock: HandClock) -> None:
    shown, hidden = youtube.upload(), youtube.upload(status={"privacyStatus": "private"})
    clock.pass_time(3)
    youtube.token = ""
    items = get(youtube, "videos:batchGetStats", part="id", id=f"{shown},{hidden}").document()["items"]
    assert [item["id"] for item in items] == [shown]


def report(youtube: YouTubeCaller, **changes: str) -> Answer:
    query = {"ids": "channel==MINE", "startDate": "2026-01-01", "endDate": "2026-01-31", "metrics": "views,likes"}
    query |= changes
    return youtube.ask("GET", "/v2/reports", {name: text for name, text in query.items() if text})


def test_a_report_by_day_adds_up_and_is_two_days_late(youtube: YouTubeCaller, clock: HandClock) -> None:
    video_id, _ = youtube.upload(), youtube.upload()
    clock.pass_time(10 * DAY)
    renewed(youtube)
    table = report(youtube, dimensions="day", sort="-day").document()
    assert [header["name"] for header in table["columnHeaders"]] == ["day", "views", "likes"]
    days = [row[0] for row in table["rows"]]
    assert days == sorted(days, reverse=True) and days[0] == "2026-01-09"
    (total,) = report(youtube).document()["rows"]
    assert sum(row[1] for row in table["rows"]) == total[0]
    (one,) = report(youtube, dimensions="video", filters=f"video=={video_id}").document()["rows"]
    assert one[0] == video_id and 0 < one[1] < total[0]
    (kind,) = report(youtube, dimensions="creatorContentType", metrics="averageViewPercentage").document()["rows"]
    assert kind[0] == "SHORTS" and 0 < kind[1] <= 100


def test_a_report_without_figures_has_no_rows(youtube: YouTubeCaller) -> None:
    assert "rows" not in report(youtube).document()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"ids": "channel==UCsomebody"}, (400, "badRequest")),
        ({"ids": ""}, (400, "required")),
        ({"startDate": ""}, (400, "required")),
        ({"startDate": "1.1.2026"}, (400, "invalidParameter")),
        ({"endDate": "2025-12-31"}, (400, "invalidParameter")),
        ({"metrics": ""}, (400, "required")),
        ({"metrics": "saves"}, (400, "badRequest")),
        ({"dimensions": "hour"}, (400, "badRequest")),
        ({"sort": "day"}, (400, "badRequest")),
        ({"filters": "country==SA"}, (400, "badRequest")),
    ],
    ids=str,
)
def test_a_report_is_refused(youtube: YouTubeCaller, changes: dict[str, str], expected: tuple[int, str]) -> None:
    assert reason_of(report(youtube, **changes)) == expected


def test_a_report_needs_its_own_scope(sandbox: Sandbox) -> None:
    assert reason_of(report(YouTubeCaller(sandbox, scopes=[READONLY]))) == (403, "insufficientPermissions")
    assert report(YouTubeCaller(sandbox, scopes=[ANALYTICS])).status == 200


def test_a_short_and_a_video_have_their_links_and_pages(youtube: YouTubeCaller, clock: HandClock) -> None:
    youtube.upload(snippet={"title": 'Tom & "Jerry"', "description": "one\ntwo"})
    youtube.upload(tiny_video(width=1920, height=1080))
    clock.pass_time(DAY)
    short, wide = youtube.sandbox.published()
    assert short.kind == "short" and short.link.startswith("/shorts/")
    assert wide.kind == "video" and wide.link.startswith("/watch?v=")
    for act in (short, wide):
        path, _, query = act.link.partition("?")
        page = youtube.sandbox.answer(Request("youtube", "GET", path, query))
        assert page.status == 200 and "Sandbox" in page.body.decode() and "views" in page.body.decode()
    assert "Tom &amp; &quot;Jerry&quot;" in youtube.sandbox.answer(Request("youtube", "GET", short.link)).body.decode()
    assert youtube.sandbox.answer(Request("youtube", "GET", "/watch", "v=nobody")).status == 404
