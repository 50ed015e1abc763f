"""Every screen of the demo, as it is photographed: everything has a name, and every word fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from brova_desktop.cli.app import main as brova
from brova_desktop.desktop.roots import demo_folder
from brova_desktop.ui.bridge.garbage import GuiGarbage
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.camera import Order, Photographer, popups
from tests.ui.shell.inspection import cut_off, nameless


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    monkeypatch.setenv("BROVA_HOME", str(tmp_path / "home"))
    assert brova(["demo"]) == 0
    garbage = GuiGarbage()
    yield demo_folder()
    garbage.close()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_everything_has_a_name_and_every_word_fits(demo: Path, run: Any, dressed: Callable[..., None],
                                                   qapp: QApplication, tmp_path: Path) -> None:
    found: dict[str, list[str]] = {}

    def look(window: MainWindow, name: str) -> None:
        tops = [window, *(one for one in window.findChildren(QDialog) if one.isVisible()), *popups()]
        troubles = [f"{name}: {one}" for top in tops for one in (*nameless(top), *cut_off(top))]
        if troubles:
            found[name] = troubles

    for languages, scale in ((("en", "ar", "vi"), 1.0), (("en",), 2.0)):
        order = Order(tmp_path, languages=languages, themes=("light",), sizes=(QSize(1280, 800),), text_scale=scale)
        run(Photographer(qapp, demo, order, look).work())
    assert not found, "\n".join(one for troubles in found.values() for one in troubles)
