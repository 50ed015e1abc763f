"""Everything that can be used has a name for screen readers and can be reached by keyboard, in every studio."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from brova_desktop.ui.shell.strip import Strip
from brova_desktop.ui.shell.studios import STUDIOS
from brova_desktop.ui.shell.window import MainWindow
from tests.ui.shell.inspection import nameless, place_of

Do = Callable[[Callable[[], object]], None]
@pytest.mark.parametrize("studio", [one.key for one in STUDIOS])
def test_everything_in_a_studio_has_a_name(window: MainWindow, do: Do, studio: str) -> None:
    do(lambda: window.show_studio(studio))
    do(lambda: None)
    assert nameless(window) == []


def pages(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {"settings": lambda: window.answers.preferences(""), "shortcuts": window.answers.shortcuts,
            "palette": window.answers.palette, "about": window.answers.about, "news": window.answers.whats_new}


@pytest.mark.parametrize("page", ["settings", "shortcuts", "palette", "about", "news"])
def test_everything_on_a_page_has_a_name(window: MainWindow, do: Do, page: str) -> None:
    do(pages(window)[page])
    dialog = window.answers.page
    assert isinstance(dialog, QDialog)
    assert nameless(dialog) == []
    do(dialog.reject)


@pytest.mark.parametrize("studio", [one.key for one in STUDIOS])
def test_tab_goes_round_and_comes_back(window: MainWindow, do: Do, studio: str) -> None:
    """No key trap: enough tabs lead out of every widget and back to where one began."""
    do(lambda: window.show_studio(studio))
    do(lambda: window.rail.buttons[studio].setFocus())
    seen: list[QWidget] = []
    for _ in range(400):
        do_next(window)
        now = window.focusWidget()
        assert now is not None
        if seen and now is seen[0]:
            break
        seen.append(now)
    else:
        pytest.fail(f"Tab never came back; last on {place_of(seen[-1])}")
    assert len(seen) > 5


def do_next(window: MainWindow) -> None:
    window.focusNextChild()


def test_the_strip_has_names_before_anything_is_known(qapp: QApplication) -> None:
    strip = Strip(lambda: None, lambda: None)
    assert nameless(strip) == [] and strip.next.accessibleName() and strip.next.isHidden()
    strip.deleteLater()
