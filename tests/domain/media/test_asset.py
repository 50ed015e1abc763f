from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Placement, check_words, search_text
from brova_desktop.domain.media.media_facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say

DAY = datetime(2026, 3, 1, tzinfo=UTC)
CLIP = Asset(AssetId("clip"), MediaKind.VIDEO, "Đà Nẵng.mp4", "media/clip.mp4", Placement.COPIED, "0" * 64, 10, 1,
             DAY, DAY)


@given(st.builds(MediaFacts, container=st.text(max_size=9), duration=st.integers(0, 2**60).map(Ticks),
                 width=st.integers(0, 9999), height=st.integers(0, 9999), rotation=st.sampled_from([0, 90, 180, 270]),
                 fps_num=st.integers(0, 60000), fps_den=st.integers(1, 1001), hdr=st.booleans(),
                 loudness=st.none() | st.floats(-70, 0), frame_count=st.none() | st.integers(0, 10**6)))
def test_facts_survive_their_stored_form(facts: MediaFacts) -> None:
    assert MediaFacts.from_json(facts.to_json()) == facts


def test_facts_of_a_newer_version_are_read_without_what_is_unknown() -> None:
    assert MediaFacts.from_json({"width": 10, "smell": "roses"}) == MediaFacts(width=10)


def test_a_turned_picture_is_seen_turned() -> None:
    assert MediaFacts(width=1920, height=1080, rotation=90).display_size == (1080, 1920)
    assert MediaFacts(width=720, height=576, sample_aspect_num=16, sample_aspect_den=15).display_size == (768, 576)
    assert MediaFacts(fps_num=30000, fps_den=1001).fps == Fraction(30000, 1001)


def test_a_probe_heals_a_broken_file() -> None:
    broken = CLIP.broken(say("It ends early."))
    assert broken.state is AssetState.BROKEN
    healed = broken.probed(MediaFacts(width=2, height=2))
    assert (healed.state, healed.trouble) == (AssetState.READY, None)


def test_search_text_holds_every_word_people_gave() -> None:
    text = search_text(replace(CLIP, title="Straße", tags=("قهوة",), spoken="Xin chào"))
    assert all(word in text for word in ("strasse", "قهوه", "xin chao", "da nang"))


@pytest.mark.parametrize("wrong", [{"rating": 6}, {"title": "x" * 501}, {"tags": (" ",)}, {"tags": ("t" * 101,)}])
def test_words_outside_their_limits_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        check_words(replace(CLIP, **wrong))  # type: ignore[arg-type]
