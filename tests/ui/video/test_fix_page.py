from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Placement
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video.clip.fix_page import FixPage
from brova_desktop.ui.video.clip.fix_state import FixState
from brova_desktop.ui.video.clip.trim_page import TrimPage
from brova_desktop.ui.video.studio import VideoStudio
from tests.ui.conftest import Heard
from tests.ui.video.conftest import imported, labels, until
from tests.ui.video.test_trim_page import clip as clip

Play = Callable[[Callable[[VideoStudio], Coroutine[Any, Any, None]]], None]
NOW = datetime(2026, 11, 21, tzinfo=UTC)
GOOD = MediaFacts(MediaKind.VIDEO, "mp4", duration=from_seconds(20), width=1080, height=1920, rate_num=30,
                  video_codec="h264", audio_codec="aac", channels=2, loudness=-14.0)


def film(name: str, facts: MediaFacts) -> Asset:
    return Asset(AssetId(name), MediaKind.VIDEO, f"{name}.mp4", f"media/{name}.mp4", Placement.COPIED, name, 1_000_000,
                 0, NOW, NOW, facts=facts, state=AssetState.READY)


def test_what_fits_is_not_converted_and_what_is_too_long_only_when_it_may_end() -> None:
    good, long = film("good", GOOD), film("long", replace(GOOD, duration=from_seconds(400)))
    mov = film("mov", replace(GOOD, container="mov"))
    still = replace(film("still", GOOD), kind=MediaKind.IMAGE)
    state = FixState([good, long, mov, still])
    assert state.left_out == 1 and state.places == {"tiktok", "youtube-short"}
    assert state.todo() == ((mov, "tiktok"), (mov, "youtube-short"))
    assert state.any_too_long
    state.cut = True
    assert (long, "youtube-short") in state.todo() and (good, "tiktok") not in state.todo()
    state.choose("youtube-short", on=False)
    assert state.todo() == ((mov, "tiktok"),)


def test_a_variant_is_made_beside_the_clip_and_undo_takes_it_away(on_screen: Play, clip: Path, heard: Heard) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, [clip])
        await until(lambda: studio.opening.can_fix)
        studio._set.trigger("video.fix")
        await until(lambda: studio.page is not None)
        page = studio.page
        assert isinstance(page, FixPage)
        for key, box in page.boxes.items():
            box.setChecked(key == "whatsapp-status")
        assert [place for _, place in page.state.todo()] == ["whatsapp-status"] and page.convert.isEnabled()
        page.convert.click()
        await until(lambda: "1 variants are in the library." in [str(words) for words in heard.words])
        await until(lambda: [one.label for one in studio.video.chosen] == ["beans (WhatsApp Status)"])
        heard.buttons[-1].press()
        await until(lambda: labels(studio) == ["beans"])

    on_screen(story)


def test_nothing_chosen_is_said_and_too_long_leads_to_trimming(on_screen: Play, clip: Path, bench: Workbench) -> None:
    async def story(studio: VideoStudio) -> None:
        await imported(studio, [clip])
        [asset] = studio.video.chosen
        assert asset.facts is not None
        long = replace(asset.facts, duration=from_seconds(4_000))
        bench.desk.shelf.assets.change(asset.id, lambda one: replace(one, facts=long), NOW)
        await until(lambda: studio.opening.can_fix)
        studio._set.trigger("video.fix")
        await until(lambda: isinstance(studio.page, FixPage))
        page = studio.page
        assert isinstance(page, FixPage) and page.cut.isEnabled()
        for box in page.boxes.values():
            box.setChecked(False)
        assert not page.convert.isEnabled()
        page.trim_wanted.emit(asset.id)
        await until(lambda: isinstance(studio.page, TrimPage))

    on_screen(story)
