"""What the screen may offer of an account's choices: rows of the facts, judged by `domain/posts/offering.py`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.platforms.tiktok.facts import (
    BRANDED,
    COMMENT,
    DIRECT,
    DUET,
    FACTS,
    INBOX,
    LIVE_PRIVACY,
    MODE,
    OWN_BRAND,
    PRIVACY,
    PRIVATE,
    STITCH,
)
from brova_desktop.connectors.platforms.youtube.facts import FACTS as YOUTUBE
from brova_desktop.domain.posts.offering import Offer, consent_of, offers

Options = dict[str, str | bool]
OPEN: Options = {MODE: DIRECT}


def by_key(chosen: Options, live: Mapping[str, Any] | None = None) -> dict[str, Offer]:
    return {one.option.key: one for one in offers(FACTS, chosen, live or {})}


def free(offer: Offer) -> list[str]:
    return [choice.value for choice, barred in offer.choices if barred is None]


@pytest.mark.parametrize(("switch", "flag"), [(COMMENT, "comment_disabled"), (DUET, "duet_disabled"),
                                              (STITCH, "stitch_disabled")])
def test_what_the_account_turned_off_stays_off_and_says_why(switch: str, flag: str) -> None:
    closed = by_key({**OPEN, switch: True}, {flag: True})[switch]
    assert closed.value is False
    assert "turned" in str(closed.closed)
    for live in ({}, {flag: False}):
        offer = by_key({**OPEN, switch: True}, live)[switch]
        assert (offer.value, offer.closed) == (True, None)


def test_who_can_watch_has_the_levels_of_the_account_and_none_is_preset() -> None:
    offer = by_key(OPEN, {LIVE_PRIVACY: ["FOLLOWER_OF_CREATOR", PRIVATE]})[PRIVACY]
    assert free(offer) == ["FOLLOWER_OF_CREATOR", PRIVATE]
    assert offer.value is None
    assert len(free(by_key(OPEN)[PRIVACY])) == 4  # nobody has asked yet


def test_branded_content_cannot_be_private_whichever_is_chosen_first() -> None:
    branded = by_key({**OPEN, BRANDED: True})
    assert PRIVATE not in free(branded[PRIVACY])
    assert branded[BRANDED].closed is None
    private = by_key({**OPEN, PRIVACY: PRIVATE})
    assert str(private[BRANDED].closed) == "Branded content cannot be private."
    assert PRIVATE in free(private[PRIVACY])


def test_both_from_a_spreadsheet_can_still_be_taken_back() -> None:
    both = by_key({**OPEN, BRANDED: True, PRIVACY: PRIVATE})
    assert both[BRANDED].closed is None
    assert PRIVATE in free(both[PRIVACY])


def test_in_the_inbox_only_the_way_there_is_asked() -> None:
    assert [key for key, offer in by_key({}).items() if offer.applies] == [MODE]
    assert all(offer.applies for offer in by_key(OPEN).values())


def test_what_a_person_agrees_to_follows_the_branded_content() -> None:
    assert consent_of(FACTS, {**OPEN, OWN_BRAND: True}) == FACTS.consent
    assert "Branded Content Policy" in str(consent_of(FACTS, {**OPEN, BRANDED: True}))
    assert consent_of(FACTS, {MODE: INBOX, BRANDED: True}) == FACTS.consent


def test_only_tiktok_has_to_be_asked_again() -> None:
    assert (FACTS.asks_accounts, YOUTUBE.asks_accounts) == (True, False)


@given(st.dictionaries(st.sampled_from([one.key for one in FACTS.options]), st.booleans() | st.text(max_size=4)),
       st.dictionaries(st.sampled_from([COMMENT, "comment_disabled", LIVE_PRIVACY]), st.none() | st.booleans()))
def test_whatever_is_kept_each_option_is_offered_once(chosen: Options, live: dict[str, Any]) -> None:
    live.pop(LIVE_PRIVACY, None)
    assert [one.option.key for one in offers(FACTS, chosen, live)] == [one.key for one in FACTS.options]
