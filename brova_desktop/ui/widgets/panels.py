"""The frames of a screen: top bar, panel, empty state, form rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import TOP_BAR
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label, Line


def plain(part: str = "panel", parent: QWidget | None = None) -> QWidget:
    """A widget that paints the background of its part (rail, panel, bar, strip, stage, ground, card)."""
    made = QWidget(parent)
    made.setProperty("part", part)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


class TopBar(QWidget):
    """What you are in, its state, and its main action at the far end. Fill `start`, `middle`, `end`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(TOP_BAR) + 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.row = row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.title, self.state = Label(title, "title"), Label("", "second")
        self.start, self.middle, self.end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in (self.start, self.middle, self.end):
            box.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.state)
        row.addLayout(self.start)
        row.addStretch(1)
        row.addLayout(self.middle)
        row.addStretch(1)
        row.addLayout(self.end)
        outer.addStretch(1)  # buttons are not stretched, so the room around them is
        outer.addLayout(row)
        outer.addStretch(1)
        outer.addWidget(Line())


class Panel(QWidget):
    """A column that scrolls, with a title. Add to `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        frame = QVBoxLayout(inner)
        frame.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.setSpacing(8)
        frame.addLayout(self.body)
        frame.addStretch()  # an aligned layout would never give wrapped labels more height than they first asked for
        self.heading = Label(title, "title")
        self.heading.setVisible(bool(title))
        self.body.addWidget(self.heading)
        area.setWidget(inner)
        outer.addWidget(area)

    def section(self, title: str) -> Label:
        """A small heading in capitals' place: spaced, faint."""
        label = Label(title, "section")
        label.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(label)
        return label


class Form(QWidget):
    """Rows of a label and its field, aligned; the label is the field's name for screen readers."""

    LABEL = 92

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, scaled(self.LABEL))
        self._grid.setColumnStretch(1, 1)

    def row(self, title: str, field: QWidget, unit: str = "") -> QLabel:
        """Add a field; `unit` stands behind it."""
        at = self._grid.rowCount()
        label = Label(title, "second", wrap=True)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(field, at, 1)
        if unit:
            self._grid.addWidget(Label(unit, "hint"), at, 2)
        return label


class EmptyState(QWidget):
    """What belongs here, why, and the first action; also shown while loading and after a failure."""

    def __init__(self, icon_name: str, title: str, text: str, action: str = "",
                 press: Callable[[], object] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, "text3", size=40, scale=2.0))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title, self.text = Label(title, "title"), Label(text, "second", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(scaled(420))
        self.text.setMinimumWidth(scaled(280))
        column.addWidget(picture)
        column.addWidget(self.title)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button: Button | None = None
        if action:
            self.button = Button(action, press, kind="primary")
            column.addSpacing(8)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
