from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.platforms.tiktok.plan import Plan
from brova_desktop.connectors.platforms.tiktok.session import Session, mark_of, session_of
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.ports.vault import Secret

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=8), inner, max_size=2))


@given(st.integers(1, 10**9), st.booleans(), st.booleans(), st.integers(0, 10**6), st.data())
def test_a_ticket_brings_the_whole_upload_back(size: int, direct: bool, tried: bool, seconds: int,
                                               data: st.DataObject) -> None:
    session = Session("v_pub~1", "https://upload.example/?t=1", Plan(size, data.draw(st.integers(1, size))), 0, direct,
                      "SELF_ONLY", "qahwa.box", "12ab", NOW, 17, "00ff", None, tried)
    session = session.stored(data.draw(st.integers(0, size)), NOW + timedelta(seconds=seconds))
    ticket = session.ticket()
    written = Ticket(json.loads(json.dumps(dict(ticket.values))), dict(ticket.sealed), ticket.sent, ticket.total)
    assert session_of(written) == session


@given(st.dictionaries(st.sampled_from(["publish_id", "chunk", "began", "direct", "whole_since", "handle"]), JSON),
       st.integers(-5, 5), st.integers(-5, 5))
def test_a_ticket_that_is_none_leads_nowhere_and_breaks_nothing(values: dict[str, object], sent: int,
                                                                total: int) -> None:
    session = session_of(Ticket(values, {}, sent, total))
    assert session is None or (session.plan.count >= 1 and 0 <= session.sent <= session.plan.size)


def test_what_opens_the_upload_is_sealed_and_shown_nowhere() -> None:
    session = Session("v_pub~1", "https://upload.example/?upload_token=hush", Plan(9, 9), 0, True, "", "", "", NOW)
    ticket = session.ticket()
    assert "hush" not in repr(session) + repr(ticket) + json.dumps(dict(ticket.values))
    assert ticket.sealed["upload_url"] == "https://upload.example/?upload_token=hush"


def test_the_address_of_an_upload_begun_later_is_not_taken_for_this_one() -> None:
    """The program died between sealing the new address and writing the new ticket down."""
    old = Session("v_pub~1", "https://upload.example/?t=1", Plan(9, 9), 0, True, "", "", "", NOW)
    new = Session("v_pub~2", "https://upload.example/?t=2", Plan(9, 9), 0, True, "", "", "", NOW)
    mixed = session_of(Ticket(old.ticket().values, new.ticket().sealed, 0, 9))
    assert mixed is not None and mixed.publish_id == "v_pub~1" and mixed.address == ""


def test_the_mark_of_a_permission_is_short_and_its_own() -> None:
    marks = {mark_of(Secret(f"act.{number}")) for number in range(50)}
    assert len(marks) == 50
    assert all(len(mark) == 8 for mark in marks)
