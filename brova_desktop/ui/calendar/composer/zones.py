"""Time zones as people know them: a city and how far its clocks are from UTC, and how one is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, QTimeZone
from PySide6.QtWidgets import QCompleter

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import is_mirrored, t
from brova_desktop.ui.calendar.spelling import figures, plain_number
from brova_desktop.ui.widgets.inputs import Choice, grounded

REGIONS = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
SEARCHED = Qt.ItemDataRole.UserRole + 1
"""What is looked through: the name in both languages, the country, the zone's own name, the offset."""
CITIES = {
    "Africa/Algiers": say("Algiers"), "Africa/Cairo": say("Cairo"), "Africa/Casablanca": say("Casablanca"),
    "Africa/Johannesburg": say("Johannesburg"), "Africa/Khartoum": say("Khartoum"), "Africa/Lagos": say("Lagos"),
    "Africa/Nairobi": say("Nairobi"), "Africa/Tripoli": say("Tripoli"), "Africa/Tunis": say("Tunis"),
    "America/Argentina/Buenos_Aires": say("Buenos Aires"), "America/Bogota": say("Bogotá"),
    "America/Chicago": say("Chicago"), "America/Denver": say("Denver"), "America/Los_Angeles": say("Los Angeles"),
    "America/Mexico_City": say("Mexico City"), "America/New_York": say("New York"),
    "America/Sao_Paulo": say("São Paulo"), "America/Toronto": say("Toronto"),
    "Asia/Aden": say("Aden"), "Asia/Amman": say("Amman"), "Asia/Baghdad": say("Baghdad"),
    "Asia/Bahrain": say("Bahrain"), "Asia/Bangkok": say("Bangkok"), "Asia/Beirut": say("Beirut"),
    "Asia/Damascus": say("Damascus"), "Asia/Dhaka": say("Dhaka"), "Asia/Dubai": say("Dubai"),
    "Asia/Gaza": say("Gaza"), "Asia/Ho_Chi_Minh": say("Ho Chi Minh City"), "Asia/Hong_Kong": say("Hong Kong"),
    "Asia/Istanbul": say("Istanbul"), "Asia/Jakarta": say("Jakarta"), "Asia/Jerusalem": say("Jerusalem"),
    "Asia/Karachi": say("Karachi"), "Asia/Kolkata": say("Kolkata"), "Asia/Kuala_Lumpur": say("Kuala Lumpur"),
    "Asia/Kuwait": say("Kuwait"), "Asia/Manila": say("Manila"), "Asia/Muscat": say("Muscat"),
    "Asia/Qatar": say("Doha"), "Asia/Riyadh": say("Riyadh"), "Asia/Seoul": say("Seoul"),
    "Asia/Shanghai": say("Shanghai"), "Asia/Singapore": say("Singapore"), "Asia/Tehran": say("Tehran"),
    "Asia/Tokyo": say("Tokyo"), "Australia/Sydney": say("Sydney"), "Europe/Amsterdam": say("Amsterdam"),
    "Europe/Athens": say("Athens"), "Europe/Berlin": say("Berlin"), "Europe/Istanbul": say("Istanbul"),
    "Europe/London": say("London"), "Europe/Madrid": say("Madrid"), "Europe/Moscow": say("Moscow"),
    "Europe/Paris": say("Paris"), "Europe/Rome": say("Rome"), "Pacific/Auckland": say("Auckland"),
}
"""Places whose names differ between languages; all others are called as the zone database does."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone (IANA name) as it is offered."""

    key: str
    title: str
    searched: str


def all_zones(now: datetime) -> tuple[Zone, ...]:
    """Every zone a person would look for, by name; reads files."""
    names = [name for name in available_timezones() if name.startswith(REGIONS)]
    return tuple(sorted((zone_of(name, now) for name in (*names, "UTC")), key=lambda one: one.title.casefold()))


def zone_of(name: str, at: datetime) -> Zone:
    """One zone; `at` is the moment whose offset is told."""
    title = zone_title(name, at)
    seat = QTimeZone(name.encode())
    country = seat.territory()
    known = [] if country is QLocale.Country.AnyTerritory else [
        QLocale.territoryToString(country), QLocale(QLocale.Language.AnyLanguage, country).nativeTerritoryName()]
    plain = name.replace("_", " ")
    return Zone(name, title, " ".join((title, plain, offset_text(name, at, plain=True), *known)))


def zone_title(name: str, at: datetime) -> str:
    """A zone as people say it: "Cairo (UTC+2)", "UTC"."""
    offset = offset_text(name, at)
    region, _, place = name.replace("_", " ").rpartition("/")
    if region in ("", "Etc"):
        return offset
    return f"{t(CITIES[name]) if name in CITIES else place} ({offset})"


def offset_text(name: str, at: datetime, *, plain: bool = False) -> str:
    """How far the clocks of a zone are from UTC at a moment; `plain`: as it is typed."""
    there = at.astimezone(ZoneInfo(name)).utcoffset()
    minutes = round(there.total_seconds() / 60) if there is not None else 0
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "-" if plain else "−"
    if plain:
        return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
    return figures("UTC", sign, plain_number(hours), *((f":{plain_number(rest)}",) if rest else ()))


class ZoneChoice(Choice):
    """A zone to be chosen or looked for; what was typed and is no zone gives way to the one that was chosen."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        looking = _Looking(self)
        looking.setModel(self.model())
        self.setCompleter(looking)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            line.editingFinished.connect(self._tidy)

    def show_zones(self, zones: Sequence[Zone]) -> None:
        """Offer these; the one that is chosen stays."""
        current = self.current()
        here = self.currentText()
        self.set_choices([(one.key, one.title) for one in zones], current)
        for row, one in enumerate(zones):
            self.setItemData(row, one.searched, SEARCHED)
        if current and self.findData(current) < 0:
            self._add(Zone(current, here, f"{here} {current}"))
            self.choose(current)

    def show_zone(self, name: str, at: datetime) -> None:
        """Choose a zone, told with its offset at the moment that is planned."""
        row = self.findData(name)
        if row < 0:
            self._add(zone_of(name, at))
        elif self.itemText(row) != zone_title(name, at):
            self.setItemText(row, zone_title(name, at))
        if self.current() != name:
            self.choose(name)

    def _add(self, zone: Zone) -> None:
        self.addItem(zone.title, zone.key)
        self.setItemData(self.count() - 1, zone.searched, SEARCHED)

    def _tidy(self) -> None:
        self.setEditText(self.itemText(self.currentIndex()))


class _Looking(QCompleter):
    """Finds a zone by any word of it, and shows its name."""

    def __init__(self, parent: ZoneChoice) -> None:
        super().__init__(parent)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompletionRole(SEARCHED)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        grounded(self)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
