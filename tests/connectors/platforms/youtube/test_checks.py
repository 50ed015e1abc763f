from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.platforms.youtube.checks import problems
from brova_desktop.connectors.platforms.youtube.facts import DESCRIPTION_BYTES, FACTS, TAGS, TITLE, UPLOAD
from brova_desktop.connectors.platforms.youtube.wording import (
    description_of,
    is_short,
    resource_of,
    tags_length,
    tags_of,
    title_of,
)
from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import MediaKind, PostMedia, Wording
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.sandbox.exchange import Refusal
from brova_desktop.sandbox.youtube.metadata import check_snippet, check_status, checked_body
from brova_desktop.sandbox.youtube.metadata import tags_length as counted_there

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CLIP = PostMedia("clip.mp4", MediaKind.VIDEO, 1_000, "0" * 64, 1080, 1920, 30.0, 30.0, "mp4", "h264", "aac")


def draft(medium: PostMedia | None = CLIP, publish_at: datetime | None = None,
          options: dict[str, str | bool] | None = None, **wording: Any) -> TargetDraft:
    said = Wording(**{"title": "Coffee", "caption": "Fresh", **wording})
    media = () if medium is None else (medium,)
    return TargetDraft(TargetId("t"), media, tuple(one.path for one in media), said, options or {}, publish_at)


def codes(one: TargetDraft, *, blocking: bool | None = None) -> set[str]:
    return {found.code for found in problems(one, None) if blocking is None or found.blocks is blocking}


def test_a_good_draft_has_no_problem() -> None:
    assert problems(draft(), None) == ()


BLOCKING: list[tuple[dict[str, Any], str]] = [
    ({"title": "x" * 101}, "title-too-long"),
    ({"title": "", "caption": ""}, "title-missing"),
    ({"title": " ", "caption": "\n \n"}, "title-missing"),
    ({"title": "a < b"}, "title-forbidden"),
    ({"caption": "a > b"}, "caption-forbidden"),
    ({"caption": "ا" * 2_501}, "caption-too-long"),
    ({"caption": "a" * 4_990, "link": "https://example.org"}, "caption-too-long"),
    ({"tags": ("x" * 499, "y")}, "tags-too-long"),
    ({"tags": ("two words " + "x" * 489,)}, "tags-too-long"),
    ({"tags": ("<b>",)}, "tags-forbidden"),
    ({"thumbnail": "cover.webp"}, "thumbnail-format"),
    ({"medium": None}, "one-video"),
    ({"medium": replace(CLIP, kind=MediaKind.IMAGE)}, "one-video"),
    ({"medium": replace(CLIP, size=0)}, "empty-file"),
    ({"medium": replace(CLIP, size=256 * 1024**3 + 1)}, "file-too-large"),
    ({"medium": replace(CLIP, seconds=12 * 3600 + 1)}, "too-long"),
    ({"options": {"privacy": "friends"}}, "option-unknown"),
    ({"options": {"category": "18"}}, "option-unknown"),
    ({"options": {"privacy": "private"}, "publish_at": NOW}, "hand-over-is-public"),
]


@pytest.mark.parametrize(("given_", "code"), BLOCKING, ids=lambda one: one if isinstance(one, str) else "")
def test_what_youtube_refuses_is_said_before(given_: dict[str, Any], code: str) -> None:
    assert code in codes(draft(**given_), blocking=True)


ADVICE: list[tuple[dict[str, Any], str]] = [
    ({"title": ""}, "title-from-caption"),
    ({"caption": " ".join(f"#tag{number}" for number in range(61))}, "too-many-hashtags"),
    ({"medium": replace(CLIP, seconds=200.0)}, "no-short"),
    ({"medium": replace(CLIP, seconds=100.0)}, "claimed-short"),
    ({"medium": replace(CLIP, seconds=1_000.0)}, "long-for-unverified"),
    ({"medium": replace(CLIP, container="ogg")}, "container-unusual"),
    ({"medium": replace(CLIP, video_codec="theora")}, "video-codec-unusual"),
    ({"medium": replace(CLIP, audio_codec="speex")}, "audio-codec-unusual"),
    ({"cover_ms": 500}, "no-cover-frame"),
    ({"first_comment": "First"}, "no-first-comment"),
]


@pytest.mark.parametrize(("given_", "code"), ADVICE, ids=lambda one: one if isinstance(one, str) else "")
def test_what_should_be_known_is_advice(given_: dict[str, Any], code: str) -> None:
    assert codes(draft(**given_)) == {code} and codes(draft(**given_), blocking=True) == set()


@pytest.mark.parametrize("given_", [
    {"title": "x" * 100}, {"caption": "ا" * 2_500}, {"tags": ("x" * 498, "y")}, {"thumbnail": "Cover.JPG"},
    {"medium": replace(CLIP, width=1920, height=1080, seconds=200.0)}, {"publish_at": NOW},
])
def test_what_just_fits_is_no_problem(given_: dict[str, Any]) -> None:
    assert codes(draft(**given_)) == set()


def test_blocking_problems_come_first_and_every_one_has_a_field() -> None:
    found = problems(draft(title="", caption="<" * 6_000, cover_ms=1), None)
    assert [one.blocks for one in found] == sorted((one.blocks for one in found), reverse=True)
    assert all(one.field for one in found) and all(str(one.words).endswith((".", "instead.")) for one in found)


def test_a_connection_that_may_not_upload_is_reconnected() -> None:
    profile = Profile("UC1", "Shop")
    connection = Connection(ConnectionId("c"), "youtube", profile, frozenset(), ConnectionState.CONNECTED, NOW)
    assert problems(draft(), connection)[0].acts == (Act.RECONNECT,)
    assert problems(draft(), replace(connection, scopes=frozenset({UPLOAD}))) == ()


@pytest.mark.parametrize(("wording", "title"), [
    (Wording("First line\nSecond", "Given"), "Given"),
    (Wording("\n  First line \nSecond"), "First line"),
    (Wording("<b>First</b>"), "bFirst/b"),
    (Wording("word " * 40), ("word " * 19).strip() + "…"),
    (Wording("x" * 150), "x" * 99 + "…"),
    (Wording(""), ""),
])
def test_the_title_is_the_captions_first_line_where_none_is_given(wording: Wording, title: str) -> None:
    assert title_of(wording) == title and len(title) <= TITLE


def test_the_link_stands_below_the_caption_once() -> None:
    assert description_of(Wording("Come in", link="https://a.example")) == "Come in\n\nhttps://a.example"
    assert description_of(Wording("At https://a.example", link="https://a.example")) == "At https://a.example"
    assert description_of(Wording("", link="https://a.example")) == "https://a.example"


def test_tags_lose_their_signs_and_come_once() -> None:
    assert tags_of(Wording(tags=("#coffee", "coffee", " iced  tea ", "a,b", "#", ""))) == ["coffee", "iced tea", "a b"]


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="<>"), max_size=60), max_size=20))
def test_tags_count_as_the_service_counts_them(tags: list[str]) -> None:
    tidy = tags_of(Wording(tags=tuple(tags)))
    assert tags_length(tidy) == counted_there(tidy)


@given(st.builds(Wording, caption=st.text(max_size=3_000), title=st.text(max_size=120), link=st.text(max_size=80),
                 tags=st.tuples(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))),
       st.none() | st.datetimes(datetime(2026, 11, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))
def test_what_passes_the_check_the_service_takes(wording: Wording, publish_at: datetime | None) -> None:
    one = replace(draft(publish_at=publish_at), wording=wording)
    body = resource_of(one, NOW)
    assert body["status"]["privacyStatus"] == ("private" if publish_at is not None and publish_at > NOW else "public")
    if codes(one, blocking=True):
        return
    try:
        checked_body(body, frozenset({"snippet", "status"}), with_id=False)
        check_snippet(body["snippet"])
        check_status(body["status"])
    except Refusal as refusal:
        raise AssertionError(refusal.answer.body) from refusal


def test_half_a_character_is_not_sent() -> None:
    body = resource_of(draft(title="a\ud800b", caption="\udfff", tags=("\ud800x",)), NOW)
    assert str(body).encode("utf-8") and body["snippet"]["title"] == "a?b"


@pytest.mark.parametrize(("width", "height", "seconds", "short"), [
    (1080, 1920, 180.0, True), (1080, 1080, 60.0, True), (1080, 1920, 180.1, False), (1920, 1080, 10.0, False),
    (0, 0, 10.0, False), (1080, 1920, 0.0, False),
])
def test_upright_and_square_videos_of_three_minutes_are_shorts(
    width: int, height: int, seconds: float, short: bool
) -> None:
    assert is_short(replace(CLIP, width=width, height=height, seconds=seconds)) is short


def test_every_row_says_what_it_is() -> None:
    keys = [one.key for one in FACTS.options]
    assert len(set(keys)) == len(keys) and all(str(one.title) for one in FACTS.options)
    assert all(one.default is not None for one in FACTS.options)
    description, tags = FACTS.text("caption"), FACTS.text("tags")
    assert description is not None and description.most == DESCRIPTION_BYTES and tags is not None and tags.most == TAGS
    assert all(step.link.startswith("https://") for step in FACTS.guide if step.link)
