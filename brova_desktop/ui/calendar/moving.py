"""The dialog that asks for another day and time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QPlainTextEdit, QTimeEdit, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.composer.fields import in_order
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import Form


class MoveDialog(QDialog):
    """Another time for one entry; `copying` for a copy of it instead."""

    def __init__(self, parent: QWidget, title: str, at: datetime) -> None:
        super().__init__(parent)
        self.copying = False
        self.setWindowTitle(t("Move to…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t("Move {title}", title=isolated(title)), "title", wrap=True))
        self.date, self.time = QDateEdit(QDate(at.year, at.month, at.day)), QTimeEdit(QTime(at.hour, at.minute))
        self.date.setCalendarPopup(True)
        form = Form()
        in_order(self.date, "dddd d MMMM yyyy")
        in_order(self.time, "HH:mm")
        form.row(t("Date"), self.date)
        form.row(t("Time"), self.time)
        column.addWidget(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(t("Cancel"), self.reject))
        row.addWidget(Button(t("Copy to there"), self._copy))
        move = Button(t("Move"), self.accept, kind="primary")
        move.setDefault(True)
        row.addWidget(move)
        column.addLayout(row)
        self.setMinimumWidth(scaled(420))

    @property
    def chosen(self) -> datetime:
        day, clock = self.date.date(), self.time.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())

    def _copy(self) -> None:
        self.copying = True
        self.accept()


class DetailsDialog(QDialog):
    """Technical text to read and to copy."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(scaled(560), scaled(400))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(Label(title, "title"))
        field = QPlainTextEdit(text)
        field.setReadOnly(True)
        field.setAccessibleName(title)
        column.addWidget(field, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(t("Copy"), lambda: QGuiApplication.clipboard().setText(text)))
        row.addWidget(Button(t("Close"), self.accept, kind="primary"))
        column.addLayout(row)
