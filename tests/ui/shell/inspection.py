"""What a look at a window finds: controls without a name for screen readers, words that do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QWidget,
)

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
            found.append(place_of(widget))
    return found


def place_of(widget: QWidget) -> str:
    names, at = [], widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons whose words need more room than they have."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.visibleRegion().isEmpty():
            continue
        text, wanted = "", 0
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.pixmap().isNull():
            high = widget.heightForWidth(widget.width())
            if widget.text().strip() and high > widget.height() + 2:
                found.append(f"{widget.text()[:40]!r} wants to be {high} high, is {widget.height()}: "
                             f"{place_of(widget)}")
        if isinstance(widget, QLabel) and not widget.wordWrap() and widget.pixmap().isNull():
            text = widget.text()
            wanted = max((widget.fontMetrics().horizontalAdvance(line) for line in text.splitlines()), default=0)
        elif isinstance(widget, QPushButton):
            text, wanted = widget.text(), widget.minimumSizeHint().width()
        if text.strip() and not text.endswith("…") and wanted > widget.width() + 2:
            found.append(f"{text[:40]!r} wants {wanted}, has {widget.width()}: {place_of(widget)}")
    return found
