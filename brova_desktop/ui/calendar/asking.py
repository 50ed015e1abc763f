"""Small questions of the calendar: a period, a name, one of the templates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.composer.fields import TextLine, in_order
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import EmptyState, Form

if TYPE_CHECKING:  # it brings tables with it
    from brova_desktop.services.publishing.post_templates import PostTemplate


class Asking(QDialog):
    """A title, a hint, fields, Cancel and one answer."""

    def __init__(self, parent: QWidget, title: Words, hint: Words, yes: Words) -> None:
        super().__init__(parent)
        self.setWindowTitle(t(title))
        self.setMinimumWidth(scaled(420))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(Label(t(title), "title"))
        self.column.addWidget(Label(t(hint), "second", wrap=True))
        self.agree = Button(t(yes), self.accept, kind="primary")
        self.agree.setDefault(True)

    def finish(self, *more: QWidget) -> None:
        """The buttons below all fields; `more` stand at the leading side."""
        row = QHBoxLayout()
        for one in more:
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(Button(t("Cancel"), self.reject))
        row.addWidget(self.agree)
        self.column.addLayout(row)


class PeriodDialog(Asking):
    """From one day up to and with another."""

    def __init__(self, parent: QWidget, title: Words, hint: Words, yes: Words, first: date, last: date) -> None:
        super().__init__(parent, title, hint, yes)
        self.first, self.last = (QDateEdit(QDate(one.year, one.month, one.day)) for one in (first, last))
        form = Form()
        for field, name in ((self.first, t("From")), (self.last, t("Until"))):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            in_order(field, "dddd d MMMM yyyy")
            form.row(name, field)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        self.column.addWidget(form)
        self.finish()

    @property
    def days(self) -> tuple[date, date]:
        first, last = self.first.date(), self.last.date()
        return date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())


class NameDialog(Asking):
    """A name for something."""

    def __init__(self, parent: QWidget, title: Words, hint: Words, yes: Words, name: str) -> None:
        super().__init__(parent, title, hint, yes)
        self.field = TextLine(t("Name"), t("Name"), lambda _: self._allow(), lambda: None)
        self.field.setText(name)
        self.field.selectAll()
        self.column.addWidget(self.field)
        self.finish()
        self._allow()

    @property
    def name(self) -> str:
        return self.field.text().strip()

    def _allow(self) -> None:
        self.agree.setEnabled(bool(self.name))


class TemplatesDialog(Asking):
    """One of the templates to start from; `removed` brings one that nobody needs any more."""

    removed = Signal(str)

    def __init__(self, parent: QWidget, title: Words, hint: Words, yes: Words, found: tuple[PostTemplate, ...]) -> None:
        super().__init__(parent, title, hint, yes)
        self.list = QListWidget()
        self.list.setAccessibleName(t(title))
        self.list.setMinimumHeight(scaled(220))
        for one in found:
            entry = QListWidgetItem(one.name)
            entry.setData(Qt.ItemDataRole.UserRole, one.id)
            entry.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one.wording.caption)
            self.list.addItem(entry)
        self.empty = EmptyState("bookmark-plus", t("No template yet"),
                                t("Open a post and choose “Save as a template…” from its menu."))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.list, 1)
        self.words = Label("", "second", wrap=True)
        self.list.currentItemChanged.connect(lambda now, _: self._tell(now))
        self.column.addWidget(self.words)
        self.column.addWidget(self.empty, 1)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.forget = Button(t("Remove"), self._remove, kind="quiet")
        self.finish(self.forget)
        self.list.setCurrentRow(0)
        self._show()

    @property
    def chosen(self) -> str:
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.UserRole)) if index.isValid() else ""

    def _remove(self) -> None:
        if self.chosen:
            self.removed.emit(self.chosen)
            self.list.takeItem(self.list.currentRow())
            self._show()

    def _tell(self, entry: QListWidgetItem | None) -> None:
        """The beginning of what the chosen one says."""
        caption = str(entry.data(Qt.ItemDataRole.AccessibleDescriptionRole)) if entry is not None else ""
        self.words.setText(" ".join(caption.split())[:160])

    def _show(self) -> None:
        there = self.list.count() > 0
        self.list.setVisible(there)
        self.empty.setVisible(not there)
        self.agree.setEnabled(there)
        self.forget.setVisible(there)
