"""Everything that can be used has a name for screen readers and can be reached by keyboard, in every studio."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from brova_desktop.ui.shell.studios import STUDIOS
from brova_desktop.ui.shell.window import MainWindow

Do = Callable[[Callable[[], object]], None]
INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
               QProgressBar)  # fmt: skip


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Widgets a person acts on or reads a value from, as far as they can be seen now."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QScrollBar) or not widget.isVisibleTo(root):
            continue
        inside = widget.parentWidget()
        if isinstance(inside, QAbstractSpinBox | QComboBox | QLineEdit):  # parts of a field that has a name itself
            continue
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QAbstractScrollArea)
        if isinstance(widget, INTERACTIVE) or focusable:
            yield widget


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in interactive(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not (name or "").strip():
            found.append(_place_of(widget))
    return found


def _place_of(widget: QWidget) -> str:
    names, at = [], widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


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
        pytest.fail(f"Tab never came back; last on {_place_of(seen[-1])}")
    assert len(seen) > 5


def do_next(window: MainWindow) -> None:
    window.focusNextChild()
