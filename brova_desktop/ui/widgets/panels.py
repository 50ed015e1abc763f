"""The frames of a screen: top bar, panel, empty state, form rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import TOP_BAR
from brova_desktop.ui.theme.type import eased, scaled
from brova_desktop.ui.widgets.controls import Button, Label, Line
from brova_desktop.ui.widgets.fitting import Fitting


def plain(part: str = "panel", parent: QWidget | None = None) -> QWidget:
    """A widget that paints the background of its part (rail, panel, bar, strip, stage, ground, card)."""
    made = QWidget(parent)
    made.setProperty("part", part)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


class TopBar(Fitting):
    """What you are in, its state, and its main action at the far end. Fill `start`, `middle`, `end`.

    Where all of it does not fit side by side (large text, a narrow window) the bar takes a second line.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.row, self._below = QHBoxLayout(), QHBoxLayout()
        for line in (self.row, self._below):
            line.setContentsMargins(16, 0, 16, 0)
            line.setSpacing(8)
        self.title, self.state = Label(title, "title"), Label("", "second")
        self.start, self.middle, self.end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in (self.start, self.middle, self.end):
            box.setSpacing(8)
        self.row.addWidget(self.title)
        self.row.addWidget(self.state)
        self.row.addLayout(self.start)
        self.row.addStretch(1)
        self.row.addLayout(self.middle)
        self.row.addStretch(1)
        self.row.addLayout(self.end)
        outer.addStretch(1)  # buttons are not stretched, so the room around them is
        outer.addLayout(self.row)
        outer.addStretch(1)
        outer.addLayout(self._below)
        outer.addStretch(1)
        outer.addWidget(Line())
        self._outer = outer
        self.is_wrapped = False
        self._wrap(wrapped=False)

    def refit(self) -> None:
        wanted = self.row.sizeHint().width()
        if self.is_wrapped:
            wanted += self._below.sizeHint().width()
        if self.is_wrapped is not (wanted > self.width()):
            self._wrap(wrapped=not self.is_wrapped)

    def _wrap(self, *, wrapped: bool) -> None:
        self.is_wrapped = wrapped
        home, old = (self._below, self.row) if wrapped else (self.row, self._below)
        for box in (self.middle, self.end):
            old.removeItem(box)
            box.setParent(None)
        while self._below.takeAt(0) is not None:
            pass
        while self.row.count() > self.row.indexOf(self.start) + 1:  # a studio may have put more before it
            self.row.takeAt(self.row.count() - 1)
        self.row.addStretch(1)
        home.addLayout(self.middle)
        home.addStretch(1)
        home.addLayout(self.end)
        self._outer.setStretch(3, 0)
        self._outer.setStretch(4, 1 if wrapped else 0)
        self.setFixedHeight(scaled(TOP_BAR) * (2 if wrapped else 1) + 1)


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
        self.body.addWidget(self.heading)
        area.setWidget(inner)
        outer.addWidget(area)
        self.heading.setVisible(bool(title))  # not before it is inside: it would be a window for a moment

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
        self._grid.setColumnMinimumWidth(0, eased(self.LABEL))
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

    def note(self, words: QLabel) -> None:
        """A line below the field that was added last."""
        self._grid.addWidget(words, self._grid.rowCount(), 1, 1, 2)


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
        picture.setPixmap(pixmap(icon_name, "text3", size=eased(40), scale=2.0))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title, self.text = Label(title, "title", wrap=True), Label(text, "second", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(scaled(420))
        self.text.setMinimumWidth(eased(240))
        column.addWidget(picture)
        column.addWidget(self.title)
        middle = QHBoxLayout()  # an alignment would give wrapped words only the height they first asked for
        middle.addStretch(1)
        middle.addWidget(self.text, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        self.button: Button | None = None
        if action:
            self.button = Button(action, press, kind="primary")
            column.addSpacing(8)
            self.add_button(self.button)

    def add_button(self, button: Button) -> None:
        """One more thing to do, below the first."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
