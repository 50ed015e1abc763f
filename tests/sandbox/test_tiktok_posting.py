from __future__ import annotations

from typing import Any

import pytest

from brova_desktop.sandbox.exchange import Answer, Request
from brova_desktop.sandbox.published import Outcome
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import BASIC, LIST, PUBLISH, UPLOAD, TikTokRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import TikTokCaller, reason_of
from tests.sandbox.tiny_video import tiny_video

DAY = 86_400
PUBLIC = {"title": "a", "privacy_level": "PUBLIC_TO_EVERYONE"}
PHOTOS = ["https://verified.example/1.jpg", "https://verified.example/2.webp"]


def creator(tiktok: TikTokCaller) -> Any:
    return tiktok.post("/v2/post/publish/creator_info/query/").document()["data"]


def test_what_a_public_and_a_private_creator_may_do(tiktok: TikTokCaller, sandbox: Sandbox) -> None:
    qahwa, noor = creator(tiktok), creator(TikTokCaller(sandbox, "noor"))
    assert qahwa["privacy_level_options"] == ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"]
    assert noor["privacy_level_options"] == ["FOLLOWER_OF_CREATOR", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"]
    assert (qahwa["creator_username"], qahwa["creator_nickname"]) == ("qahwa.box", "Qahwa Box")
    assert qahwa["max_video_post_duration_sec"] == 600 and noor["max_video_post_duration_sec"] == 180
    picture = tiktok.ask("GET", "/sandbox/avatar/qahwa.png")
    assert picture.body.startswith(b"\x89PNG") and picture.headers["Content-Type"] == "image/png"
    assert tiktok.ask("GET", "/sandbox/avatar/nobody.png").status == 404


@pytest.mark.parametrize(
    "info",
    [
        {},
        {"title": "a"},
        {"title": "a", "privacy_level": "EVERYBODY"},
        {**PUBLIC, "title": "x" * 2_201},
        {**PUBLIC, "title": "\N{HOT BEVERAGE}\N{GRINNING FACE}" * 734},
        {**PUBLIC, "disable_duet": "no"},
        {**PUBLIC, "video_cover_timestamp_ms": -1},
        {**PUBLIC, "video_cover_timestamp_ms": True},
        {**PUBLIC, "description": "of photos only"},
        {**PUBLIC, "disableDuet": True},
        {"title": "a", "privacy_level": "SELF_ONLY", "brand_content_toggle": True},
        None,
        "a",
    ],
    ids=str,
)
def test_a_post_that_says_something_wrong_is_refused(tiktok: TikTokCaller, info: object) -> None:
    body = {"source_info": {"source": "FILE_UPLOAD", "video_size": 9, "chunk_size": 9, "total_chunk_count": 1}}
    if info is not None:
        body["post_info"] = info  # type: ignore[assignment]
    assert reason_of(tiktok.post("/v2/post/publish/video/init/", body)) == (400, "invalid_params")
    assert tiktok.sandbox.published(everything=True) == []


def test_a_caption_counts_in_utf_16_units(tiktok: TikTokCaller) -> None:
    assert tiktok.init(9, info={**PUBLIC, "title": "\N{GRINNING FACE}" * 1_100}).status == 200


@pytest.mark.parametrize(
    ("account", "level", "expected"),
    [
        ("qahwa", "FOLLOWER_OF_CREATOR", (403, "privacy_level_option_mismatch")),
        ("noor", "PUBLIC_TO_EVERYONE", (403, "privacy_level_option_mismatch")),
    ],
)
def test_only_the_offered_levels_are_taken(
    sandbox: Sandbox, account: str, level: str, expected: tuple[int, str]
) -> None:
    caller = TikTokCaller(sandbox, account)
    assert reason_of(caller.init(9, info={"title": "a", "privacy_level": level})) == expected


def test_an_unaudited_app_posts_for_oneself_only_and_for_few(clock: HandClock) -> None:
    sandbox = Sandbox(clock=clock, tiktok=TikTokRules(audited=False, users_per_day=1))
    tiktok, sara = TikTokCaller(sandbox), TikTokCaller(sandbox, "sara")
    alone = {"title": "a", "privacy_level": "SELF_ONLY"}
    assert reason_of(tiktok.init(9, info=PUBLIC)) == (403, "unaudited_client_can_only_post_to_private_accounts")
    tiktok.upload(info=alone)
    assert tiktok.init(9, info=alone).status == 200
    assert reason_of(sara.init(9, info=alone)) == (403, "reached_active_user_cap")


@pytest.mark.parametrize(
    ("scopes", "path", "body"),
    [
        ([UPLOAD], "creator_info/query/", {}),
        ([UPLOAD], "video/init/", {}),
        ([PUBLISH], "inbox/video/init/", {}),
        ([UPLOAD], "content/init/", {"post_mode": "DIRECT_POST"}),
        ([PUBLISH], "content/init/", {"post_mode": "MEDIA_UPLOAD"}),
        ([BASIC], "status/fetch/", {}),
    ],
)
def test_every_call_needs_its_scope(sandbox: Sandbox, scopes: list[str], path: str, body: dict[str, str]) -> None:
    caller = TikTokCaller(sandbox, scopes=scopes)
    assert reason_of(caller.post(f"/v2/post/publish/{path}", body)) == (401, "scope_not_authorized")


@pytest.mark.parametrize("path", ["creator_info/query/", "video/init/", "inbox/video/init/", "status/fetch/"])
def test_a_dead_token_is_said_so(tiktok: TikTokCaller, path: str) -> None:
    tiktok.token = "act.nobody"
    assert reason_of(tiktok.post(f"/v2/post/publish/{path}")) == (401, "access_token_invalid")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=x"])
def test_bodies_are_json_in_utf_8(tiktok: TikTokCaller, kind: str) -> None:
    answer = tiktok.post("/v2/post/publish/status/fetch/", b"{}", content_type=kind)
    assert reason_of(answer) == (400, "invalid_params")


def test_paths_end_with_a_slash(tiktok: TikTokCaller) -> None:
    assert tiktok.post("/v2/post/publish/video/init").status == 404


@pytest.mark.parametrize(
    ("path", "body", "limit"),
    [
        ("/v2/post/publish/creator_info/query/", {}, 20),
        ("/v2/post/publish/status/fetch/", {"publish_id": "nobody"}, 30),
        ("/v2/post/publish/video/init/", {}, 6),
        ("/v2/post/publish/inbox/video/init/", {}, 6),
    ],
)
def test_a_minute_takes_so_many_calls(
    tiktok: TikTokCaller, clock: HandClock, path: str, body: dict[str, str], limit: int
) -> None:
    for _ in range(limit):
        assert tiktok.post(path, body).status != 429
        clock.pass_time(0.5)
    assert reason_of(tiktok.post(path, body)) == (429, "rate_limit_exceeded")
    other = TikTokCaller(tiktok.sandbox, "sara")
    assert other.post(path, body).status != 429
    clock.pass_time(60 - limit * 0.5)
    assert tiktok.post(path, body).status != 429
    assert tiktok.post(path, body).status == 429


def test_fifteen_posts_a_day(sandbox: Sandbox, clock: HandClock) -> None:
    tiktok = TikTokCaller(sandbox)
    for _ in range(15):
        tiktok.upload()
        clock.pass_time(60)
    assert reason_of(tiktok.init(9)) == (403, "spam_risk_too_many_posts")
    answer = tiktok.post("/v2/post/publish/creator_info/query/")
    assert reason_of(answer) == (403, "spam_risk_too_many_posts")
    clock.pass_time(DAY - 15 * 60 + 30)
    tiktok.token = tiktok.simulator.grant("qahwa").access_token
    assert tiktok.init(9).status == 200


def test_five_drafts_may_wait(sandbox: Sandbox, clock: HandClock) -> None:
    tiktok = TikTokCaller(sandbox)
    drafts = [tiktok.upload(inbox=True) for _ in range(5)]
    clock.pass_time(61)
    assert reason_of(tiktok.init(9, inbox=True)) == (403, "spam_risk_too_many_pending_share")
    assert sandbox.tiktok.finish_draft(drafts[0])
    assert tiktok.init(9, inbox=True).status == 200


def test_a_draft_waits_until_the_person_posts_it(sandbox: Sandbox, clock: HandClock) -> None:
    tiktok = TikTokCaller(sandbox)
    publish_id = tiktok.upload(inbox=True)
    assert not sandbox.tiktok.finish_draft(publish_id)
    clock.pass_time(3)
    assert tiktok.status(publish_id)["status"] == "SEND_TO_USER_INBOX"
    (act,) = sandbox.published()
    assert (act.kind, act.outcome, act.visible) == ("draft", Outcome.DRAFT, False)
    assert sandbox.tiktok.finish_draft(publish_id)
    assert tiktok.status(publish_id)["status"] == "PUBLISH_COMPLETE"
    assert [act.outcome for act in sandbox.published()] == [Outcome.PUBLISHED]


def test_the_inbox_takes_the_source_only(tiktok: TikTokCaller) -> None:
    body = {"source_info": {"source": "FILE_UPLOAD", "video_size": 9, "chunk_size": 9, "total_chunk_count": 1},
            "post_info": {"title": "a"}}  # fmt: skip
    assert reason_of(tiktok.post("/v2/post/publish/inbox/video/init/", body)) == (400, "invalid_params")


def photo(tiktok: TikTokCaller, mode: str = "DIRECT_POST", images: object = None, **info: object) -> Answer:
    level = {"privacy_level": "PUBLIC_TO_EVERYONE"} if mode == "DIRECT_POST" else {}
    source = {"source": "PULL_FROM_URL", "photo_cover_index": 0, "photo_images": PHOTOS if images is None else images}
    about = {"title": "a", **level, **info}
    body = {"media_type": "PHOTO", "post_mode": mode, "post_info": about, "source_info": source}
    return tiktok.post("/v2/post/publish/content/init/", body)


def test_photos_are_pulled_from_a_verified_address(tiktok: TikTokCaller, clock: HandClock) -> None:
    direct = photo(tiktok).document()["data"]["publish_id"]
    draft = photo(tiktok, "MEDIA_UPLOAD").document()["data"]["publish_id"]
    png = photo(tiktok, images=["https://verified.example/1.png"]).document()["data"]["publish_id"]
    assert tiktok.status(direct)["status"] == "PROCESSING_DOWNLOAD"
    clock.pass_time(3)
    assert tiktok.status(direct)["status"] == "PUBLISH_COMPLETE"
    assert tiktok.status(draft)["status"] == "SEND_TO_USER_INBOX"
    assert tiktok.status(png)["fail_reason"] == "file_format_check_failed"
    assert [act.kind for act in tiktok.sandbox.published()] == ["photo", "draft"]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ({"images": []}, (400, "invalid_params")),
        ({"images": PHOTOS * 18}, (400, "invalid_params")),
        ({"images": ["http://verified.example/1.jpg"]}, (400, "invalid_params")),
        ({"images": [5]}, (400, "invalid_params")),
        ({"images": ["https://other.example/1.jpg"]}, (403, "url_ownership_unverified")),
        ({"title": "x" * 91}, (400, "invalid_params")),
        ({"description": "x" * 4_001}, (400, "invalid_params")),
        ({"disable_duet": True}, (400, "invalid_params")),
        ({"is_aigc": True}, (400, "invalid_params")),
        ({"mode": "DIRECT POST"}, (400, "invalid_params")),
        ({"privacy_level": "FOLLOWER_OF_CREATOR"}, (403, "privacy_level_option_mismatch")),
    ],
    ids=str,
)
def test_photos_are_refused(tiktok: TikTokCaller, kinds: dict[str, Any], expected: tuple[int, str]) -> None:
    assert reason_of(photo(tiktok, **kinds)) == expected


def test_a_video_may_be_pulled_from_a_verified_address(tiktok: TikTokCaller, clock: HandClock) -> None:
    def pulled(address: str) -> Answer:
        return tiktok.init(9, source={"source": "PULL_FROM_URL", "video_url": address})

    assert reason_of(pulled("https://other.example/v.mp4")) == (403, "url_ownership_unverified")
    assert reason_of(pulled("http://verified.example/v.mp4")) == (400, "invalid_params")
    content = pulled("https://verified.example/v.mp4").document()["data"]
    assert "upload_url" not in content and content["publish_id"].startswith("v_pub_url~v2.")
    assert tiktok.status(content["publish_id"])["status"] == "PROCESSING_DOWNLOAD"
    clock.pass_time(3)
    assert tiktok.status(content["publish_id"])["status"] == "PUBLISH_COMPLETE"


def test_a_public_post_gets_an_id_a_link_and_a_page(tiktok: TikTokCaller, clock: HandClock) -> None:
    publish_id = tiktok.upload(info={**PUBLIC, "title": "one & two"})
    before = tiktok.status(publish_id)
    assert (before["status"], before["publicaly_available_post_id"]) == ("PROCESSING_UPLOAD", [])
    clock.pass_time(3)
    after = tiktok.status(publish_id)
    (act,) = tiktok.sandbox.published()
    assert after["status"] == "PUBLISH_COMPLETE" and after["publicaly_available_post_id"] == [int(act.id)]
    assert act.link == f"/@qahwa.box/video/{act.id}" and act.visible
    page = tiktok.sandbox.answer(Request("tiktok", "GET", act.link))
    assert "one &amp; two" in page.body.decode() and "Sandbox" in page.body.decode()
    assert tiktok.sandbox.answer(Request("tiktok", "GET", f"/@sara.creates/video/{act.id}")).status == 404


def test_a_private_post_gets_no_public_id(tiktok: TikTokCaller, clock: HandClock) -> None:
    publish_id = tiktok.upload(info={"title": "a", "privacy_level": "SELF_ONLY"})
    clock.pass_time(3)
    status = tiktok.status(publish_id)
    assert (status["status"], status["publicaly_available_post_id"]) == ("PUBLISH_COMPLETE", [])
    (act,) = tiktok.sandbox.published()
    assert act.outcome is Outcome.PUBLISHED and not act.visible


def test_moderation_may_take_its_time(clock: HandClock) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=TikTokRules(id_seconds=600)))
    publish_id = tiktok.upload()
    clock.pass_time(300)
    assert tiktok.status(publish_id)["publicaly_available_post_id"] == []
    clock.pass_time(400)
    assert len(tiktok.status(publish_id)["publicaly_available_post_id"]) == 1


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"no video", "file_format_check_failed"),
        (tiny_video(picture=False), "file_format_check_failed"),
        (tiny_video(size=4_000)[:-1], "file_format_check_failed"),
        (tiny_video(seconds=2), "duration_check_failed"),
        (tiny_video(seconds=601), "duration_check_failed"),
        (tiny_video(fps=20), "frame_rate_check_failed"),
        (tiny_video(fps=90), "frame_rate_check_failed"),
        (tiny_video(width=320), "picture_size_check_failed"),
        (tiny_video(height=4_200), "picture_size_check_failed"),
    ],
    ids=["text", "sound", "cut off", "short", "long", "slow", "fast", "narrow", "tall"],
)
def test_processing_looks_at_the_file(tiktok: TikTokCaller, clock: HandClock, file: bytes, reason: str) -> None:
    publish_id = tiktok.upload(file)
    clock.pass_time(3)
    assert (tiktok.status(publish_id)["status"], tiktok.status(publish_id)["fail_reason"]) == ("FAILED", reason)
    assert tiktok.sandbox.published() == []


def test_a_status_belongs_to_its_owner(tiktok: TikTokCaller) -> None:
    publish_id = tiktok.upload()
    path = "/v2/post/publish/status/fetch/"
    stranger = TikTokCaller(tiktok.sandbox, "sara").post(path, {"publish_id": publish_id})
    assert reason_of(stranger) == (400, "token_not_authorized_for_specified_publish_id")
    assert reason_of(tiktok.post(path, {"publish_id": "v_pub_file~v2.1"})) == (400, "invalid_publish_id")
    assert reason_of(tiktok.post(path, {})) == (400, "invalid_params")
    assert reason_of(tiktok.post(path, {"publish_id": publish_id, "fields": "a"})) == (400, "invalid_params")


def test_the_user_is_told_field_by_field(tiktok: TikTokCaller, sandbox: Sandbox) -> None:
    path = "/v2/user/info/"
    user = tiktok.ask("GET", path, "fields=open_id,display_name,username,follower_count").document()["data"]["user"]
    assert user["username"] == "qahwa.box" and user["follower_count"] == 48_200
    assert set(user) == {"open_id", "display_name", "username", "follower_count"}
    basic = TikTokCaller(sandbox, scopes=[BASIC])
    assert basic.ask("GET", path, "fields=open_id,avatar_url").status == 200
    assert reason_of(basic.ask("GET", path, "fields=open_id,username")) == (401, "scope_not_authorized")
    assert reason_of(tiktok.ask("GET", path, "fields=email")) == (400, "invalid_params")
    assert reason_of(tiktok.ask("GET", path)) == (400, "invalid_params")


def test_public_videos_are_listed_newest_first_with_a_cursor(tiktok: TikTokCaller, clock: HandClock) -> None:
    for place in range(4):
        level = "SELF_ONLY" if place == 1 else "PUBLIC_TO_EVERYONE"
        tiktok.upload(info={"title": f"Number {place}", "privacy_level": level})
        clock.pass_time(5)
    path, query = "/v2/video/list/", "fields=id,title,create_time,share_url"
    first = tiktok.post(path, {"max_count": 2}, query).document()["data"]
    second = tiktok.post(path, {"max_count": 2, "cursor": first["cursor"]}, query).document()["data"]
    titles = [video["title"] for video in [*first["videos"], *second["videos"]]]
    assert titles == ["Number 3", "Number 2", "Number 0"] and first["has_more"] and not second["has_more"]
    assert first["videos"][0]["share_url"].endswith("/@qahwa.box/video/" + first["videos"][0]["id"])
    assert reason_of(tiktok.post(path, {"max_count": 21}, query)) == (400, "invalid_params")
    assert reason_of(tiktok.post(path, {}, "fields=saves")) == (400, "invalid_params")
    poor = TikTokCaller(tiktok.sandbox, scopes=[BASIC])
    assert reason_of(poor.post(path, {}, query)) == (401, "scope_not_authorized")


def test_figures_grow_and_never_fall(tiktok: TikTokCaller, clock: HandClock) -> None:
    publish_id = tiktok.upload()
    views = []
    for hours in (1, 24, 24 * 30):
        clock.pass_time(hours * 3_600)
        tiktok.token = tiktok.simulator.grant("qahwa", [LIST, PUBLISH]).access_token
        post = str(tiktok.status(publish_id)["publicaly_available_post_id"][0])
        answer = tiktok.post("/v2/video/query/", {"filters": {"video_ids": [post]}}, "fields=id,view_count,share_count")
        (video,) = answer.document()["data"]["videos"]
        assert video["id"] == post
        views.append(video["view_count"])
    assert views == sorted(views) and views[-1] > 0
    body: dict[str, Any]
    for body in ({}, {"filters": {}}, {"filters": {"video_ids": ["1"] * 21}}, {"filters": {"video_ids": [1]}}):
        assert reason_of(tiktok.post("/v2/video/query/", body, "fields=id")) == (400, "invalid_params")
