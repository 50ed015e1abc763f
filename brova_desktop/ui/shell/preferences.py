"""Preferences, built from the settings' own declarations, with a search over all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.errors import BadInput, BrovaError
from brova_desktop.domain.words import Words, say
from brova_desktop.settings.describe import Row, rows
from brova_desktop.settings.reading import check
from brova_desktop.settings.schema import DECLARED
from brova_desktop.settings.store import Origin, SettingsStore
from brova_desktop.ui.bridge.notices import Notices
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.shell.setting_words import CHOICES, SECTION_TITLES, UNITS
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import IconButton, Label, Line
from brova_desktop.ui.widgets.inputs import Choice, SearchField, inset
from brova_desktop.ui.widgets.panels import EmptyState, Panel

NO_LIMIT = 2_000_000_000
FIELD, UNIT = 240, 34
LARGE_TEXT = 150
"""Percent from which a field stands below its words."""


class Decimal(QDoubleSpinBox):
    """A number with one decimal, which whole ones do without."""

    def textFromValue(self, value: float) -> str:
        return super().textFromValue(value).removesuffix(self.locale().decimalPoint() + self.locale().zeroDigit())


class Preferences(QDialog):
    """Every change is saved at once; what the environment sets is shown and cannot be changed here."""

    def __init__(self, parent: QWidget, store: SettingsStore, notices: Notices, key: str = "",
                 panels: Mapping[str, Callable[[], QWidget]] = MappingProxyType({})) -> None:
        """`panels` make what stands below the settings of a section."""
        super().__init__(parent)
        self._panels = panels
        self._store = store
        self._notices = notices
        self.fields: dict[str, QWidget] = {}
        self._troubles: dict[str, Label] = {}
        self.setWindowTitle(t("Settings"))
        self.resize(scaled(860), scaled(600))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(12, 16, 12, 12)
        side.setSpacing(12)
        self.search = SearchField(t("Search the settings"))
        self.search.setFixedWidth(scaled(200))
        self.sections = QListWidget()
        self.sections.setAccessibleName(t("Sections"))
        self.sections.setFont(font())
        self.sections.setFixedWidth(scaled(200))
        self._keys = list(dict.fromkeys(one.section for one in DECLARED.values()))
        for section in self._keys:
            self.sections.addItem(t(SECTION_TITLES[section]))
        side.addWidget(self.search)
        side.addWidget(self.sections)
        outer.addLayout(side)
        outer.addWidget(Line(vertical=True))
        self._panel = Panel(t("Settings"))
        outer.addWidget(self._panel, 1)
        self.search.searched.connect(lambda text: self._show(text))
        self.sections.currentRowChanged.connect(lambda at: self._show_section(at))
        section = key.partition(".")[0]
        self.sections.setCurrentRow(self._keys.index(section) if section in self._keys else 0)
        if key in self.fields:
            self.fields[key].setFocus()

    @property
    def current(self) -> str:
        """The setting the keys are at, else one of the section in front; "" without any."""
        focus = self.focusWidget()
        return next((key for key, field in self.fields.items() if field is focus), next(iter(self.fields), ""))

    def _show_section(self, at: int) -> None:
        section = self._keys[max(0, at)]
        found = [row for row in rows(self._store) if row.key.partition(".")[0] == section]
        self._fill(t(SECTION_TITLES[section]), found)
        if section in self._panels:
            self._panel.body.addWidget(self._panels[section]())

    def _show(self, text: str) -> None:
        if not text.strip():
            self._show_section(self.sections.currentRow())
            return
        wanted = text.casefold()
        shown = [row for row in rows(self._store) if wanted in f"{t(row.title)} {t(row.help)}".casefold()]
        known = {row.key for row in shown}
        self._fill(t("Found"), [*shown, *(row for row in rows(self._store, text) if row.key not in known)])

    def _fill(self, title: str, found: list[Row]) -> None:
        body = self._panel.body
        self._panel.heading.setText(title)
        while (item := body.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields, self._troubles = {}, {}
        for row in found:
            body.addWidget(self._line(row))
        if not found:
            body.addWidget(EmptyState("search", t("No such setting"), t("Try another word.")))

    def _line(self, row: Row) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        layout = QHBoxLayout()
        layout.setSpacing(12)
        column.addLayout(layout)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Label(t(row.title), "strong", wrap=True)
        words.addWidget(title)
        words.addWidget(Label(t(row.help), "second", wrap=True))
        if row.origin is Origin.ENVIRONMENT:
            words.addWidget(Label(t("Set by {variable} outside.", variable=row.variable), "warn", wrap=True))
        trouble = Label("", "bad", wrap=True)
        trouble.hide()
        words.addWidget(trouble)
        self._troubles[row.key] = trouble
        layout.addLayout(words, 1)
        if scaled(100) >= LARGE_TEXT:  # beside the field the words would stand one under the other
            layout = QHBoxLayout()
            layout.setSpacing(12)
            column.addLayout(layout)
        field = self._field(row)
        field.setAccessibleName(t(row.title))
        field.setAccessibleDescription(t(row.help))
        field.setEnabled(row.origin is not Origin.ENVIRONMENT)
        title.setBuddy(field)
        self.fields[row.key] = field
        layout.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        unit = Label(t(UNITS[row.unit]) if row.unit in UNITS else isolated(row.unit), "hint")
        unit.setMinimumWidth(scaled(UNIT))  # also without one: the fields stand in a column
        layout.addWidget(unit)
        reset = IconButton("rotate-ccw", t("Give {title} its default back", title=row.title),
                           partial(self._reset, row.key), size=14)
        reset.setEnabled(row.origin in (Origin.USER, Origin.WORKSPACE))
        layout.addWidget(reset)
        if scaled(100) >= LARGE_TEXT:
            layout.addStretch(1)
        return line

    def _field(self, row: Row) -> QWidget:
        declared = DECLARED[row.key]
        if row.choices:
            titles = [(one, t(CHOICES.get(one) or Words(one))) for one in row.choices]
            choice = Choice(t(row.title), titles, str(row.value))
            choice.picked.connect(partial(self._set, row.key))
            choice.setFixedWidth(scaled(FIELD))
            return choice
        if declared.kind is bool:
            box = QCheckBox()
            box.setChecked(bool(row.value))
            box.toggled.connect(partial(self._set, row.key))
            return box
        if declared.kind in (int, float):
            return self._spin(row, whole=declared.kind is int)
        text = QLineEdit("" if row.value is None else str(row.value))
        text.setFixedWidth(scaled(FIELD))
        text.setPlaceholderText(t("Not set"))
        text.editingFinished.connect(lambda: self._set_text(row.key, text))
        return text

    def _spin(self, row: Row, *, whole: bool) -> QWidget:
        spin: QSpinBox | Decimal = QSpinBox() if whole else Decimal()
        low, high = row.low if row.low is not None else -NO_LIMIT, row.high if row.high is not None else NO_LIMIT
        if isinstance(spin, QSpinBox):
            spin.setRange(int(low), int(high))
            spin.setValue(int(row.value))
        else:
            spin.setRange(low, high)
            spin.setDecimals(1)
            spin.setValue(float(row.value))
        spin.setKeyboardTracking(False)
        inset(spin)
        spin.setFixedWidth(scaled(110))
        spin.installEventFilter(self)
        spin.valueChanged.connect(partial(self._set, row.key))
        return spin

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):  # a wheel over the page scrolls the page
            event.ignore()
            return True
        return False

    def _set_text(self, key: str, field: QLineEdit) -> None:
        before = self._store.get(key)
        if field.text() != ("" if before is None else str(before)):
            self._set(key, field.text() or None, field)
        else:  # what was wrong may have been taken back
            self._say(key, None, field)

    def _set(self, key: str, value: Any, field: QWidget | None = None) -> None:
        try:
            if value is None:
                self._store.reset(key)
            else:
                self._store.set(key, value)
        except BrovaError as error:
            why = check(DECLARED[key], value)[1]
            self._say(key, error if why is None else BadInput(
                say("{title}: {why}.", title=DECLARED[key].limits.title, why=why), kept=error.kept), field)
        else:
            self._say(key, None, field)

    def _say(self, key: str, error: BrovaError | None, field: QWidget | None) -> None:
        """Beside its field, where a person looks; a notice would lie behind this window."""
        trouble = self._troubles.get(key)
        if trouble is None:
            if error is not None:
                self._notices.tell(error)
            return
        trouble.setText(f"{t(error.happened)} {t(error.kept)}" if error is not None else "")
        trouble.setVisible(error is not None)
        if isinstance(field, QLineEdit):
            field.setProperty("wrong", error is not None)
            field.style().unpolish(field)
            field.style().polish(field)
        if error is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, trouble.text()))

    def _reset(self, key: str) -> None:
        try:
            self._store.reset(key)
        except BrovaError as error:
            self._notices.tell(error)
        self._show(self.search.text())

