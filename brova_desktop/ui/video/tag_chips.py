"""Tags as chips, with a field to add more that knows the tags in use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.widgets.controls import Button
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.inputs import grounded


class TagChips(QWidget):
    """`added` and `removed` bring one tag when a person did it. A comma or Return ends a tag."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(t("Add a tag"))
        self.field.setAccessibleName(t("Add a tag"))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        grounded(completer)
        completer.activated.connect(lambda _: self._enter())
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._typed)
        column.addWidget(self._chips)
        column.addWidget(self.field)
        self._chips.hide()

    def tags(self) -> tuple[str, ...]:
        return self._tags

    def set_known(self, tags: Sequence[str]) -> None:
        """Tags to offer while typing."""
        self._known.setStringList(list(tags))

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these."""
        if tuple(tags) == self._tags and self._flow.count() == len(tags):
            return
        self._tags = tuple(tags)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tag in self._tags:
            chip = Button(tag, partial(self.removed.emit, tag), icon_name="x", name=t("Remove the tag {tag}", tag=tag),
                          hint=t("Remove the tag {tag}", tag=tag))
            chip.setProperty("part", "chip")
            chip.setLayoutDirection(_turned(self.layoutDirection()))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._tags))
        self._chips.updateGeometry()

    def _typed(self, text: str) -> None:
        if text.endswith((",", "،")):
            self._enter()

    def _enter(self) -> None:
        tag = self.field.text().strip().strip(",،").strip()
        self.field.clear()
        if tag and tag.casefold() not in {one.casefold() for one in self._tags}:
            self.added.emit(tag)


def _turned(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The cross of a chip stands behind its word."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft
