from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Placement, check_words, search_text
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.words import say

DAY = datetime(2026, 3, 1, tzinfo=UTC)
CLIP = Asset(AssetId("clip"), MediaKind.VIDEO, "Đà Nẵng.mp4", "media/clip.mp4", Placement.COPIED, "0" * 64, 10, 1,
             DAY, DAY)


def test_a_probe_heals_a_broken_file() -> None:
    broken = CLIP.broken(say("It ends early."))
    assert broken.state is AssetState.BROKEN
    healed = broken.probed(MediaFacts(MediaKind.VIDEO, "mov", width=2, height=2))
    assert (healed.state, healed.trouble) == (AssetState.READY, None)


def test_search_text_holds_every_word_people_gave() -> None:
    text = search_text(replace(CLIP, title="Straße", tags=("قهوة",), spoken="Xin chào"))
    assert all(word in text for word in ("strasse", "قهوه", "xin chao", "da nang"))


@pytest.mark.parametrize("wrong", [{"rating": 6}, {"title": "x" * 501}, {"tags": (" ",)}, {"tags": ("t" * 101,)}])
def test_words_outside_their_limits_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        check_words(replace(CLIP, **wrong))  # type: ignore[arg-type]
