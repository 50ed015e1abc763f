from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from brova_desktop.connectors.platforms.tiktok.checks import problems
from brova_desktop.connectors.platforms.tiktok.facts import FACTS, SCOPES
from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.target import TargetDraft

NOW = datetime(2026, 11, 21, tzinfo=UTC)
CLIP = PostMedia("clip.mp4", MediaKind.VIDEO, 9_000_000, "0" * 64, 1080, 1920, 12.0, 30.0, "mp4", "h264", "aac")
DIRECT = {"mode": "direct", "privacy": "SELF_ONLY"}
LIVE = {"privacy_level_options": ["PUBLIC_TO_EVERYONE", "SELF_ONLY"], "max_video_post_duration_sec": 60,
        "comment_disabled": False, "duet_disabled": True, "stitch_disabled": False}


def draft(*media: PostMedia, wording: Wording | None = None, **options: str | bool) -> TargetDraft:
    return TargetDraft(TargetId("t"), media, tuple(one.path for one in media), wording or Wording(), options)


def connection(extra: dict[str, Any] | None = None, scopes: frozenset[str] | None = None) -> Connection:
    given = frozenset(scope.name for scope in SCOPES) if scopes is None else scopes
    return Connection(ConnectionId("c"), "tiktok", Profile("1", "Qahwa"), given, ConnectionState.CONNECTED, NOW,
                      extra=LIVE if extra is None else extra)


def codes(draft: TargetDraft, connected: Connection | None = None, *, advice: bool = False) -> set[str]:
    return {one.code for one in problems(draft, connected) if one.blocks is not advice}


def test_a_usual_clip_goes_to_the_inbox_and_out_directly() -> None:
    assert problems(draft(CLIP), connection()) == ()
    assert problems(draft(CLIP, **DIRECT), connection()) == ()


@pytest.mark.parametrize(("change", "code", "act"), [
    ({"container": "mkv"}, "container", Act.CONVERT),
    ({"video_codec": "av1"}, "video-codec", Act.CONVERT),
    ({"size": 4_000_000_001}, "too-large", Act.CONVERT),
    ({"size": 0}, "empty", Act.CHOOSE_ANOTHER_FILE),
    ({"width": 359}, "picture-too-small", Act.CONVERT),
    ({"height": 4097}, "picture-too-large", Act.CONVERT),
    ({"fps": 15.0}, "frame-rate", Act.CONVERT),
    ({"fps": 120.0}, "frame-rate", Act.CONVERT),
    ({"seconds": 2.0}, "too-short", Act.CHOOSE_ANOTHER_FILE),
    ({"seconds": 601.0}, "too-long", Act.SHORTEN),
])
def test_a_file_that_tiktok_would_refuse_is_told_before(change: dict[str, Any], code: str, act: Act) -> None:
    found = [one for one in problems(draft(replace(CLIP, **change)), connection()) if one.blocks]
    assert [one.code for one in found] == [code]
    assert found[0].field == "media" and found[0].acts[0] is act


@pytest.mark.parametrize("change", [
    {"container": ""}, {"video_codec": ""}, {"fps": 0.0}, {"seconds": 0.0}, {"width": 0, "height": 0},
    {"fps": 23.976}, {"fps": 60.0}, {"seconds": 600.03}, {"seconds": 3.0}, {"width": 4096}, {"size": 4_000_000_000},
])
def test_what_nobody_knows_and_what_just_fits_is_not_held_against_a_file(change: dict[str, Any]) -> None:
    assert codes(draft(replace(CLIP, **change)), connection({})) == set()


def test_the_account_decides_how_long_a_direct_post_may_be() -> None:
    minute_and_more = replace(CLIP, seconds=61.0)
    assert codes(draft(minute_and_more, **DIRECT), connection()) == {"too-long"}
    assert codes(draft(minute_and_more), connection()) == set(), "the app itself may take longer videos"


def test_exactly_one_video_is_taken() -> None:
    assert codes(draft(), connection()) == {"no-media"}
    assert codes(draft(CLIP, CLIP), connection()) == {"too-many-files"}
    assert codes(draft(replace(CLIP, kind=MediaKind.IMAGE)), connection()) == {"photos-not-taken"}


def test_who_can_watch_is_chosen_by_hand_and_only_from_what_the_account_offers() -> None:
    option = FACTS.option("privacy")
    assert option is not None and option.default is None and option.live == "privacy_level_options"
    assert codes(draft(CLIP, mode="direct"), connection()) == {"privacy-not-chosen"}
    followers = draft(CLIP, mode="direct", privacy="FOLLOWER_OF_CREATOR")
    assert codes(followers, connection()) == {"privacy-not-allowed"}
    assert codes(followers) == set(), "without an account nobody knows what it offers"
    assert codes(draft(CLIP), connection()) == set(), "in the inbox it is chosen in the app"


def test_branded_content_cannot_be_private_and_says_what_is_agreed_to() -> None:
    assert codes(draft(CLIP, **DIRECT, branded_content=True), connection()) == {"branded-is-private"}
    public = draft(CLIP, mode="direct", privacy="PUBLIC_TO_EVERYONE", branded_content=True)
    assert codes(public, connection()) == set()
    assert codes(public, connection(), advice=True) == {"branded-declaration"}


def test_what_the_account_turned_off_stays_off() -> None:
    chosen = draft(CLIP, **DIRECT, allow_duet=True, allow_comment=True)
    assert codes(chosen, connection(), advice=True) == {"duet-is-off"}


def test_all_switches_are_off_until_somebody_turns_them_on() -> None:
    switches = [option for option in FACTS.options if not option.choices]
    assert len(switches) == 6 and all(option.default is False for option in switches)


def test_a_caption_is_counted_in_utf_16_units() -> None:
    assert codes(draft(CLIP, wording=Wording(caption="\N{HOT BEVERAGE}" * 2200), **DIRECT), connection()) == set()
    faces = Wording(caption="\N{GRINNING FACE}" * 1101)
    assert codes(draft(CLIP, wording=faces, **DIRECT), connection()) == {"caption-too-long"}
    assert codes(draft(CLIP, wording=faces), connection()) == set()
    assert codes(draft(CLIP, wording=faces), connection(), advice=True) == {"caption-stays-here"}


def test_a_sign_in_without_the_permission_leads_to_another_one() -> None:
    only_inbox = connection(scopes=frozenset({"user.info.basic", "video.upload"}))
    assert codes(draft(CLIP), only_inbox) == set()
    found = [one for one in problems(draft(CLIP, **DIRECT), only_inbox) if one.blocks]
    assert [(one.code, one.acts) for one in found] == [("permission-missing", (Act.RECONNECT,))]


@pytest.mark.parametrize(("options", "code"), [
    ({"mode": "Direct"}, "unknown-choice"), ({"mode": True}, "unknown-choice"),
    ({"allow_duet": "yes"}, "unknown-choice"), ({"colour": "red"}, "unknown-option"),
])
def test_a_choice_that_no_list_has_is_refused(options: dict[str, Any], code: str) -> None:
    assert codes(draft(CLIP, **options), connection()) == {code}


def test_the_cover_is_a_moment_of_the_video() -> None:
    assert codes(draft(CLIP, wording=Wording(cover_ms=12_000), **DIRECT), connection()) == set()
    assert codes(draft(CLIP, wording=Wording(cover_ms=12_001), **DIRECT), connection()) == {"cover-outside"}
    assert codes(draft(CLIP, wording=Wording(cover_ms=-1), **DIRECT), connection()) == {"cover-outside"}


def test_tiktok_keeps_no_calendar() -> None:
    assert codes(replace(draft(CLIP), publish_at=NOW), connection()) == {"no-hand-over"}


@pytest.mark.parametrize("extra", [
    {}, {"privacy_level_options": [], "max_video_post_duration_sec": 0}, {"max_video_post_duration_sec": "60"},
    {"privacy_level_options": None, "duet_disabled": "x"},
])
def test_an_account_that_said_nothing_useful_is_judged_by_the_usual_limits(extra: dict[str, Any]) -> None:
    assert codes(draft(CLIP, **DIRECT), connection(extra)) == set()
