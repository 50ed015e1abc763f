"""Targets as calendar entries: signs, marks, filters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from brova_desktop.connectors.platforms.tiktok.facts import FACTS as TIKTOK
from brova_desktop.connectors.platforms.youtube.facts import FACTS as YOUTUBE
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.posts.post import Post, Wording
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.services.publishing.views import Entry
from brova_desktop.ui.calendar.items import Filter, Item, Which, by_day, items_of, mark_of
from brova_desktop.ui.calendar.states import AT_RISK, CONNECTION_SIGNS, HERE, SIGNS

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
FACTS = {"tiktok": TIKTOK, "youtube": YOUTUBE}
RIYADH = ZoneInfo("Asia/Riyadh")


def entry(state: TargetState = TargetState.SCHEDULED, *, platform: str = "tiktok", due: datetime = NOW,
          until: datetime | None = None, known: bool = True, **fields: object) -> Entry:
    account = Connection(ConnectionId("c-" + platform), platform, Profile("1", "Qahwa Box", "@qahwa.box"), frozenset(),
                         ConnectionState.CONNECTED, NOW, sign_in_until=until)
    post = Post(PostId("p"), "", Wording(caption="\n  عرض العيد \nmore"), (), NOW, NOW)
    target = Target(TargetId(f"{platform}{due:%d%H}"), post.id, account.id, platform, due=due, state=state,
                    **fields)  # type: ignore[arg-type]
    return Entry(target, post, account if known else None)


def one(found: Entry) -> Item:
    (item,) = items_of([found], FACTS, RIYADH)
    return item


def test_an_entry_stands_at_its_time_in_the_zone_of_the_calendar() -> None:
    item = one(entry(due=datetime(2026, 11, 21, 22, 30, tzinfo=UTC)))
    assert item.at == datetime(2026, 11, 22, 1, 30)
    assert item.title == "عرض العيد"


def test_every_state_has_a_sign_in_words() -> None:
    assert set(SIGNS) == set(TargetState)
    assert set(CONNECTION_SIGNS) == set(ConnectionState)
    assert len({sign.words.source for sign in SIGNS.values()}) == len(SIGNS)


def test_a_planned_entry_needs_this_computer_unless_the_platform_takes_over() -> None:
    assert one(entry()).sign is HERE
    handed = one(entry(platform="youtube", hand_over=True))
    assert not handed.here
    assert "takes over" in str(handed.sign.words)
    assert "YouTube" in str(handed.sign.words)


def test_a_connection_that_ends_before_is_a_risk_and_one_that_ends_after_is_none() -> None:
    assert one(entry(until=NOW - timedelta(minutes=1))).sign is AT_RISK
    assert not one(entry(until=NOW + timedelta(minutes=1))).risk
    assert one(entry(known=False)).risk
    assert not one(entry(TargetState.PUBLISHED, until=NOW - timedelta(days=1))).risk


def test_what_is_out_cannot_be_moved_and_keeps_its_link() -> None:
    item = one(entry(TargetState.PUBLISHED, published=Published("1", "https://example.com/1", NOW)))
    assert not item.movable
    assert item.link == "https://example.com/1"


def test_platforms_are_told_apart_by_more_than_colour() -> None:
    marks = {mark_of(key, FACTS).letter for key in FACTS}
    assert len(marks) == len(FACTS)
    assert mark_of("linkedin", {}).letter == "in"
    assert mark_of("somewhere", {}).name == "Somewhere"


@pytest.mark.parametrize(("wanted", "found"), [
    (Filter(), 3), (Filter(which=Which.PLANNED), 1), (Filter(which=Which.PUBLISHED), 1),
    (Filter(which=Which.ATTENTION), 1), (Filter(text="العيد"), 3), (Filter(text="QAHWA youtube"), 1),
    (Filter(accounts=frozenset({ConnectionId("c-youtube")})), 1), (Filter(text="nothing"), 0)])
def test_a_filter_lets_through_what_it_names(wanted: Filter, found: int) -> None:
    items = items_of([entry(), entry(TargetState.FAILED, due=NOW + timedelta(hours=1)),
                      entry(TargetState.PUBLISHED, platform="youtube", due=NOW + timedelta(hours=2))], FACTS, RIYADH)
    assert sum(wanted.lets(item) for item in items) == found


def test_entries_come_in_the_order_of_time_and_by_day() -> None:
    late, early = entry(due=NOW + timedelta(days=1)), entry(due=NOW)
    items = items_of([late, early, replace(late, target=replace(late.target, id=TargetId("x"), due=None))], FACTS,
                     RIYADH)
    assert [item.at for item in items] == sorted(item.at for item in items)
    assert len(items) == 2
    assert [len(there) for there in by_day(items).values()] == [1, 1]


def test_an_entry_is_found_by_what_its_own_account_says() -> None:
    item = one(entry(override={"caption": "Only for TikTok"}))
    assert Filter(text="only for").lets(item)
    assert not Filter(text="more").lets(item)  # that is what the others say
