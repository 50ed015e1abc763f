from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.detail import WIDTH, Detail
from brova_desktop.ui.video.playing import OnePlayer
from tests.ui.video.conftest import StillPlayer

SCROLL_BAR = 10


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
@pytest.mark.parametrize("theme", ["light", "contrast-dark"])
def test_what_is_said_of_a_file_needs_no_more_room_than_its_panel_has(
        theme: str, language: str, bench: Workbench, player: StillPlayer, qtbot: QtBot,
        dressed: Callable[..., None]) -> None:
    dressed(theme, language)
    detail = Detail(bench, lambda *_, **__: None, OnePlayer(lambda: player))
    qtbot.addWidget(detail)
    detail.show_possible(lambda _: True)
    assert detail.clip_row.minimumSizeHint().width() <= scaled(WIDTH) - 32 - SCROLL_BAR
