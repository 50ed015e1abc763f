"""A block of the inspector: rows bound to the document. A change of a field is one step, a drag is one step too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Record
from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.fields import Number, Slide, Switch, TextBlock, Tint
from brova_desktop.ui.reels.writing import Writing
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.inputs import Choice
from brova_desktop.ui.widgets.panels import Form

E = TypeVar("E", bound=Enum)
Edit = Callable[[Any], Callable[[Reel], Reel]]
"""From a field's value to the edit it stands for."""
Read = Callable[[], Any]


class Section(QWidget):
    """Rows about one thing. `refresh` shows what the document says now."""

    def __init__(self, editor: ReelEditor, title: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.id = ItemId("")
        """What it is about; a section serves one item of its kind after the other."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        if title:
            label = Label(title, "section")
            label.setContentsMargins(0, 12, 0, 0)
            self._column.addWidget(label)
        self.form = Form()
        self._column.addWidget(self.form)
        self._shown: list[Callable[[], None]] = []
        self._typed: list[TextBlock] = []

    def refresh(self) -> None:
        for show in self._shown:
            show()

    def finish(self) -> None:
        """Typing under way becomes a step."""
        for field in self._typed:
            field.finish()

    def record(self, id: ItemId) -> Record | None:
        return self.editor.reel.records.get(id)

    # --- rows ---

    def add(self, widget: QWidget) -> None:
        """Something of full width below the rows."""
        self._column.addWidget(widget)

    def _row(self, title: str, field: QWidget) -> None:
        """Labels of one width, so that the fields of all sections stand in one column."""
        self.form.row(title, field).setFixedWidth(scaled(Form.LABEL))

    def custom(self, title: str, field: QWidget, show: Callable[[], None]) -> None:
        """A row of its own kind; `show` brings it up to date."""
        self._shown.append(show)
        self._row(title, field)

    def number(self, title: str, read: Read, edit: Edit, label: Words, low: float, high: float, *, unit: str = "",
               decimals: int = 0, step: float = 1) -> Number:
        field = Number(title, low, high, decimals=decimals, step=step, unit=unit)
        self._bind(field, read, edit, label)
        self._row(title, field)
        return field

    def pair(self, title: str, names: tuple[str, str], reads: tuple[Read, Read], edits: tuple[Edit, Edit],
             label: Words, low: float, high: float, *, unit: str = "") -> tuple[Number, Number]:
        """Two numbers in a row, left to right in every language."""
        fields = (Number(names[0], low, high, unit=unit), Number(names[1], low, high, unit=unit))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, read, edit in zip(fields, reads, edits, strict=True):
            self._bind(field, read, edit, label)
            row.addWidget(field, 1)
        holder.setFocusProxy(fields[0])
        self._row(title, holder)
        return fields

    def slide(self, title: str, read: Read, edit: Edit, label: Words, low: float, high: float, *, unit: str = "",
              decimals: int = 0, step: float = 1) -> Slide:
        field = Slide(title, low, high, decimals=decimals, step=step, unit=unit)
        self._bind(field, read, edit, label)
        self._row(title, field)
        return field

    def tint(self, title: str, read: Read, edit: Edit, label: Words, *, see_through: bool = True) -> Tint:
        field = Tint(title, see_through=see_through)
        self._bind(field, read, edit, label)
        self._row(title, field)
        return field

    def switch(self, title: str, read: Read, edit: Edit, label: Words) -> Switch:
        field = Switch(title)
        self._bind(field, read, edit, label)
        self._column.addWidget(field)
        return field

    def text(self, title: str, read: Read, edit: Edit, label: Words, *, lines: int = 3) -> TextBlock:
        field = TextBlock(title, lines=lines)
        self._typed.append(field)
        self._bind(field, read, edit, label)
        self._column.insertWidget(self._column.count() - 1, field)
        return field

    def choice(self, title: str, choices: list[tuple[str, str]], read: Read, edit: Edit, label: Words) -> Choice:
        """One of many; keys are texts."""
        field = Choice(title, choices)
        field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(6)  # long names must not widen the panel
        self._shown.append(lambda: _when(read(), field.choose))
        field.picked.connect(lambda key: self.do(label, edit(key)))
        self._row(title, field)
        return field

    def one_of(self, title: str, words: Mapping[E, Words], read: Callable[[], E | None], edit: Edit, label: Words,
               *, none: str = "") -> Choice:
        """One member of an enumeration, or nothing where `none` has a name."""
        members = {str(member.value): member for member in words}
        choices = ([("", none)] if none else []) + [(key, t(words[member])) for key, member in members.items()]

        def key() -> str:
            found = read()
            return str(found.value) if found is not None else ""

        return self.choice(title, choices, key, lambda chosen: edit(members.get(chosen)), label)

    def do(self, label: Words, edit: Callable[[Reel], Reel]) -> None:
        """One step; a refusal is told and the fields show the truth again."""
        if not self.editor.attempt(lambda: self.editor.apply(label, edit)):
            self.refresh()

    # --- binding ---

    def _bind(self, field: Any, read: Read, edit: Edit, label: Words) -> None:
        self._shown.append(lambda: _when(read(), field.show_value))
        field.edited.connect(lambda value: self.do(label, edit(value)))
        if isinstance(field, TextBlock):
            writing = Writing(self.editor, label, field.finish, field)
            field.began.connect(writing.begin)
            field.dragging.connect(lambda value: writing.put(edit(value)))
            field.ended.connect(writing.finish)
        elif isinstance(field, Slide):
            field.began.connect(lambda: self._begin(label))
            field.dragging.connect(lambda value: self._drag(edit(value)))
            field.ended.connect(self._end)

    def _begin(self, label: Words) -> None:
        self.editor.settle()
        if not self.editor.in_gesture:
            self.editor.begin(label)

    def _drag(self, edit: Callable[[Reel], Reel]) -> None:
        if self.editor.in_gesture:
            self.editor.attempt(lambda: self.editor.rework(edit))

    def _end(self) -> None:
        if self.editor.in_gesture:
            self.editor.commit()


def _when(value: Any, show: Callable[[Any], None]) -> None:
    """Show a value, unless what it belongs to is gone."""
    if value is not None:
        show(value)
