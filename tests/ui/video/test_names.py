from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Category, Origin, Placement, Status
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.query import Aspect, Sort
from brova_desktop.ui.video import names

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def bare(text: str) -> str:
    return "".join(one for one in text if one not in "\u2066\u2068\u2069\u200e")


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (0.2, "0:01"), (19.4, "0:19"), (83, "1:23"),
                                                (3671, "1:01:11")])
def test_time_of_media_is_minutes_and_seconds(dressed: Callable[..., None], seconds: float, shown: str) -> None:
    assert bare(names.clock_of(seconds)) == shown


@pytest.mark.parametrize(("count", "shown"), [(12, "12 B"), (1_500, "1.5 kB"), (382_000, "382 kB"), (4.4e6, "4.4 MB"),
                                              (2.5e9, "2.5 GB")])
def test_sizes_are_short(dressed: Callable[..., None], count: float, shown: str) -> None:
    assert bare(names.size_of(int(count))) == shown


def test_arabic_has_one_kind_of_digits_and_turns_no_pair_round(dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    facts = MediaFacts(MediaKind.IMAGE, "png", width=1080, height=1920)
    shown = names.dimensions(facts)
    assert shown == "\u2066١٠٨٠\u200e × \u200e١٩٢٠\u2069"
    assert not any(one in "0123456789" for one in shown + names.clock_of(83) + names.size_of(4_400_000))


def test_every_word_of_the_library_has_a_name() -> None:
    for kind, words in ((MediaKind, names.KINDS), (Status, names.STATUSES), (Category, names.CATEGORIES),
                        (Origin, names.ORIGINS), (Aspect, names.ASPECTS), (Sort, names.SORTS),
                        (AssetState, names.STATES)):
        assert set(words) == set(kind)


def test_a_broken_file_is_said_and_spoken(dressed: Callable[..., None]) -> None:
    asset = Asset(AssetId("a"), MediaKind.VIDEO, "a.mp4", "a.mp4", Placement.COPIED, "0", 10, 1, NOW, NOW,
                  state=AssetState.BROKEN, rating=2, tags=("eid",))
    assert names.summary(asset) == "Cannot be read"
    assert "Cannot be read" in names.spoken(asset) and names.spoken(asset).endswith("eid")
