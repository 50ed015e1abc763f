"""The line above the list: search, filters with what is on as chips, order, grid or lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Category, Origin, Status
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import Aspect, Sort
from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import is_mirrored, t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video import names
from brova_desktop.ui.video.filtering import (
    ADDED_NAMES,
    LENGTH_NAMES,
    NARROWING,
    PLACES,
    Added,
    Filter,
    Length,
)
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.inputs import Choice, SearchField
from brova_desktop.ui.widgets.panels import Form


class FilterPopup(QFrame):
    """All filters in one small window; each choice acts at once. `changed` brings a field and its new value."""

    changed = Signal(str, object)
    cleared = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("part", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(t("Filters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(Label(t("Filters"), "title"))
        form = Form()
        self._choices: dict[str, tuple[Choice, type[Enum] | None]] = {}
        self._add(form, "kind", t("Type"), MediaKind, names.KINDS, t("Any type"))
        self._add(form, "aspect", t("Shape", meaning="aspect"), Aspect, names.ASPECTS, t("Any shape"))
        self._add(form, "length", t("Length"), Length, LENGTH_NAMES)
        self._add(form, "status", t("Status"), Status, names.STATUSES, t("Any status"))
        self._add(form, "category", t("Category"), Category, names.CATEGORIES, t("Any category"))
        self._add(form, "origin", t("Source"), Origin, names.ORIGINS, t("Any source"))
        self._add(form, "added", t("Added"), Added, ADDED_NAMES)
        ratings = [("0", t("Any rating")), *((str(one), t("{count} stars or more", count=one)) for one in range(1, 6))]
        self._plain(form, "rating", t("Rating"), ratings)
        self._plain(form, "tag", t("Tag"), [("", t("Any tag"))])
        column.addWidget(form)
        row = QHBoxLayout()
        self._clear = Button(t("Clear"), self.cleared.emit, kind="quiet")
        self._keep = Button(t("Save this filter"), self._keep_it, icon_name="bookmark-plus")
        row.addWidget(self._clear)
        row.addStretch(1)
        row.addWidget(self._keep)
        column.addLayout(row)
        self.setMinimumWidth(scaled(320))

    def _add(self, form: Form, field: str, title: str, kind: type[Enum], words: Mapping[Any, Words],
             anything: str = "") -> None:
        choices = [(f"={one.value}", t(words[one])) for one in kind]
        choice = Choice(title, [("", anything), *choices] if anything else choices)
        choice.picked.connect(lambda key: self.changed.emit(field, kind(key[1:]) if key else None))
        self._choices[field] = choice, kind
        form.row(title, choice)

    def _plain(self, form: Form, field: str, title: str, choices: Sequence[tuple[str, str]]) -> None:
        choice = Choice(title, choices)
        choice.picked.connect(lambda key: self.changed.emit(field, int(key) if field == "rating" else key))
        self._choices[field] = choice, None
        form.row(title, choice)

    def _keep_it(self) -> None:
        self.hide()
        self.kept.emit()

    def show_filter(self, filter: Filter, tags: Iterable[str]) -> None:  # noqa: A002 - the word of the screen
        """What is on, and the tags there are."""
        self._choices["tag"][0].set_choices([("", t("Any tag")), *((tag, tag) for tag in tags)])
        for field, (choice, kind) in self._choices.items():
            value = getattr(filter, field)
            if kind is None:
                choice.choose(str(value))
            else:
                choice.choose("" if value is None else f"={value.value}")
        self._choices["kind"][0].setEnabled(not PLACES.get(filter.place))
        self._clear.setEnabled(filter.narrowed > 0)


def chips(filter: Filter) -> list[tuple[str, str]]:  # noqa: A002
    """The filters that are on: field and words."""
    words: dict[str, Callable[[], str]] = {
        "kind": lambda: t(names.KINDS[_is(filter.kind)]),
        "aspect": lambda: t(names.ASPECTS[_is(filter.aspect)]), "length": lambda: t(LENGTH_NAMES[filter.length]),
        "status": lambda: t(names.STATUSES[_is(filter.status)]),
        "category": lambda: t(names.CATEGORIES[_is(filter.category)]),
        "origin": lambda: t(names.ORIGINS[_is(filter.origin)]), "added": lambda: t(ADDED_NAMES[filter.added]),
        "rating": lambda: t("{count} stars or more", count=filter.rating), "tag": lambda: filter.tag,
    }  # fmt: skip
    plain = Filter()
    return [(name, words[name]()) for name in NARROWING if getattr(filter, name) != getattr(plain, name)]


class Tools(QWidget):
    """`typed` brings what is searched for; `narrowed` a field and its value; `sorted_by` and `viewed` a key."""

    typed = Signal(str)
    narrowed = Signal(str, object)
    cleared = Signal()
    kept = Signal()
    sorted_by = Signal(str)
    viewed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 4)
        column.setSpacing(8)
        self.search = SearchField(t("Search titles, tags, captions"))
        self.search.searched.connect(self.typed)
        self.filters = Button(t("Filters"), self._open, icon_name="list-filter")
        self._filter_words = self.filters.text()
        self.order = Choice(t("Order"), [(one.value, t(names.SORTS[one])) for one in Sort])
        self.order.setMinimumWidth(scaled(70))  # what has no room ends with dots
        self.order.picked.connect(self.sorted_by)
        self.as_grid = IconButton("layout-grid", t("Grid"), partial(self.viewed.emit, True), checkable=True)
        self.as_rows = IconButton("list", t("List"), partial(self.viewed.emit, False), checkable=True)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._is_narrow = False
        for row in (self._upper, self._lower):
            row.setSpacing(8)
            column.addLayout(row)
        self._upper.addWidget(self.search, 1)
        for widget in self._beside():
            self._upper.addWidget(widget)
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=6)
        column.addWidget(self._chips)
        self._chips.hide()
        self.popup = FilterPopup(self)
        self.popup.changed.connect(self.narrowed)
        self.popup.cleared.connect(self.cleared)
        self.popup.kept.connect(self.kept)

    def _beside(self) -> tuple[QWidget, ...]:
        return self.filters, self.order, self.as_grid, self.as_rows

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(180), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit beside the search field stands below it."""
        super().resizeEvent(event)
        wanted = scaled(180) + sum(widget.sizeHint().width() + 8 for widget in self._beside()) + 32
        is_narrow = self.width() < wanted
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            for widget in self._beside():
                (self._lower if is_narrow else self._upper).addWidget(widget)
        self._shorten()

    def _shorten(self) -> None:
        """The button of the filters goes without its words where they would be cut."""
        self.filters.setText(self._filter_words)
        needed = sum((widget.minimumWidth() or widget.minimumSizeHint().width()) + 8 for widget in self._beside()) - 8
        if self._is_narrow and needed > self.width() - 32:
            self.filters.setText("")
        self.filters.setToolTip("" if self.filters.text() else self._filter_words.strip())

    def show_filter(self, filter: Filter, tags: Iterable[str], *, grid: bool) -> None:  # noqa: A002
        """Show what is asked for."""
        if self.search.text() != filter.text and not self.search.hasFocus():
            self.search.blockSignals(True)
            self.search.setText(filter.text)
            self.search.blockSignals(False)
        self.order.choose(filter.sort.value)
        self.as_grid.setChecked(grid)
        self.as_rows.setChecked(not grid)
        self.popup.show_filter(filter, tags)
        self._show_chips(filter)

    def _show_chips(self, filter: Filter) -> None:  # noqa: A002
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        plain_filter = Filter()
        for field, words in chips(filter):
            remove = partial(self.narrowed.emit, field, getattr(plain_filter, field))
            chip = Button(words, remove, icon_name="x", name=t("Remove the filter {name}", name=words))
            chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight if is_mirrored() else Qt.LayoutDirection.RightToLeft)
            self._flow.addWidget(chip)
            chip.show()
        if filter.narrowed:
            clear = Button(t("Clear filters"), self.cleared.emit, kind="link")
            self._flow.addWidget(clear)
            clear.show()
        self._chips.setVisible(filter.narrowed > 0)

    def _open(self) -> None:
        self.popup.adjustSize()
        button = self.filters
        corner = button.rect().bottomRight() if is_mirrored() else button.rect().bottomLeft()
        left = self.popup.width() if is_mirrored() else 0
        place = button.mapToGlobal(corner) - QPoint(left, -6)
        screen = self.screen().availableGeometry()  # large text makes it higher than what is below the button
        self.popup.move(max(screen.left(), min(place.x(), screen.right() - self.popup.width())),
                        max(screen.top(), min(place.y(), screen.bottom() - self.popup.height())))
        self.popup.show()
        self.popup.setFocus()


def _is(value: Any) -> Any:
    """A filter that is on has a value."""
    return value

