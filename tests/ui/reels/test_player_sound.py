"""The sound of the preview is that of the reel as it can be heard now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.words import say
from brova_desktop.services import previewing
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import player_sound
from brova_desktop.ui.reels.studio import ReelsStudio
from tests.services.reel_material import two_clips
from tests.ui.reels.conftest import Opened, until


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_sound, "PAUSE_MS", 1)


@pytest.fixture
def heard_reel(soon: None, run: Any, opened: Opened) -> Opened:
    """The open reel, its first sound made."""
    run(until(lambda: opened.page.player.transport.sound is not None))
    return opened


def test_a_file_that_is_found_again_is_heard_again(soon: None, run: Any, bench: Workbench, studio: ReelsStudio,
                                                   small_film: Path, tmp_path: Path):
    place = tmp_path / "film.mp4"
    place.write_bytes(small_film.read_bytes())
    located = two_clips(place)
    nowhere = {id: replace(one, sha256="0" * 64) for id, one in located.reel.media.items()}  # no other is like it
    bench.reels.add(replace(located.reel, media=nowhere)).close()
    place.rename(tmp_path / "away.mp4")

    async def story() -> None:
        studio.open_reel(str(located.reel.id))
        await until(lambda: studio.page is not None and studio.page.missing)
        assert studio.page is not None
        player = studio.page.player
        await until(lambda: player._sound._there is not None)
        assert player.transport.sound is None
        (tmp_path / "away.mp4").rename(place)
        await player.find_sources()
        await until(lambda: player.transport.sound is not None)
        assert player.transport.sound is not None and player.transport.sound.is_file()

    run(story())


def test_a_step_that_is_not_heard_makes_no_sound(run: Any, act: Any, heard_reel: Opened,
                                                 monkeypatch: pytest.MonkeyPatch):
    made: list[object] = []
    real = previewing.make_preview_sound

    def counted(*values: Any) -> Path | None:
        made.append(values)
        return real(*values)

    monkeypatch.setattr(previewing, "make_preview_sound", counted)
    editor, scope = heard_reel.editor, heard_reel.page.scope
    before = heard_reel.page.player.transport.sound
    act(editor.apply, say("Edit text"), lambda reel: set_text(reel, ItemId("t"), "Good evening"))
    run(until(lambda: not heard_reel.page.player._sound.is_waiting))
    run(until(lambda: not scope.is_running("reel sound")))
    assert made == []
    act(editor.apply, say("Mute"), lambda reel: adjust(reel, ItemId("one"), muted=True))
    run(until(lambda: heard_reel.page.player.transport.sound != before))
    assert len(made) == 1 and AssetId("a") in heard_reel.editor.reel.media
