"""When it goes out: day, time, zone, and what happens when nobody was there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QSizePolicy, QTimeEdit, QVBoxLayout, QWidget

from brova_desktop.domain.instants import WallTime
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.composer.fields import in_order, narrow
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.timing import comes_twice, oddity, suggested
from brova_desktop.ui.calendar.composer.zones import Zone, ZoneChoice
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import Form


class Planning(QWidget):
    """Date, time and zone of all targets that are still open."""

    planned = Signal(object)
    slots_asked = Signal()

    def __init__(self, composer: Composer, policy: str) -> None:
        super().__init__()
        self._composer = composer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.none = Button(t("Choose a day and a time"), self._begin, icon_name="calendar-plus")
        column.addWidget(self.none)
        self.next_slot = Button(t("Next free slot"), self.slots_asked.emit, icon_name="calendar-clock",
                                hint=t("The next posting slot of each account that nothing is planned for"))
        column.addWidget(self.next_slot)
        self.form = Form()
        column.addWidget(self.form)
        self.date, self.time, self.zone = QDateEdit(), QTimeEdit(), ZoneChoice(t("Time zone"))
        self._build()
        self.second = QCheckBox(t("The second time this hour comes"))
        self.second.toggled.connect(lambda _: self._tell())
        column.addWidget(self.second)
        self.odd = Label("", "warn", wrap=True)
        column.addWidget(self.odd)
        self.form.row(t("If missed"), Label(policy, "second", wrap=True))

    def _build(self) -> None:
        self.date.setCalendarPopup(True)
        in_order(self.date, "ddd d MMM yyyy")
        in_order(self.time, "HH:mm")
        self.date.setAccessibleName(t("Date"))
        self.time.setAccessibleName(t("Time"))
        narrow(self.zone)
        for field in (self.date, self.time):  # Qt wants room for the longest of all dates
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(scaled(96))
        self.date.dateChanged.connect(lambda _: self._tell())
        self.time.timeChanged.connect(lambda _: self._tell())
        self.zone.picked.connect(lambda _: self._tell())
        self.form.row(t("Date"), self.date)
        self.form.row(t("Time"), self.time)
        self.form.row(t("Time zone"), self.zone)

    def set_zones(self, zones: Sequence[Zone]) -> None:
        """All zones there are; they are read off the GUI thread."""
        self.zone.show_zones(zones)

    def refresh(self, now: datetime) -> None:
        when = self._composer.when
        self.setVisible(bool(self._composer.open_targets) or not self._composer.gone_out)
        self.none.setVisible(when is None)
        self.next_slot.setEnabled(bool(self._composer.open_targets))
        self.form.setVisible(when is not None)
        odd = oddity(when, now)
        if odd is None and self._composer.times_differ and when is not None:
            words = t("The accounts have different times; a change here gives them all the same.")
        else:
            words = t(odd) if odd is not None else ""
        self.odd.setText(words)
        self.odd.setVisible(bool(words))
        self.second.setVisible(comes_twice(when))
        if when is not None:
            self._show(when)

    def _show(self, when: WallTime) -> None:
        fields = (self.date, self.time, self.zone, self.second)
        for field in fields:
            field.blockSignals(True)
        self.date.setDate(QDate(when.local.year, when.local.month, when.local.day))
        self.time.setTime(QTime(when.local.hour, when.local.minute))
        self.zone.show_zone(when.zone, when.instant())
        self.second.setChecked(when.second_time)
        for field in fields:
            field.blockSignals(False)

    def _begin(self) -> None:
        self.planned.emit(suggested(self._composer.now, self._composer.zone))
        self.date.setFocus()

    def _tell(self) -> None:
        day, clock = self.date.date(), self.time.time()
        local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())
        zone = self.zone.current() or self._composer.zone
        when = WallTime(local, zone, second_time=self.second.isChecked())
        if not comes_twice(when):
            when = WallTime(local, zone)
        if when != self._composer.when or self._composer.times_differ:
            self.planned.emit(when)

