"""Time zones as people know and look for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brova_desktop.ui.calendar.composer.zones import ZoneChoice, all_zones, zone_title
from brova_desktop.ui.theme.wear import colour

WINTER, SUMMER = datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 7, 1, tzinfo=UTC)
MARKS = str.maketrans("", "", "\u2066\u2069\u200e")


@pytest.fixture
def field(qapp: QApplication) -> Iterator[ZoneChoice]:
    made = ZoneChoice("Time zone")
    made.show_zones(all_zones(WINTER))
    yield made
    made.deleteLater()


@pytest.mark.parametrize(("name", "at", "said"), [
    ("Africa/Cairo", WINTER, "Cairo (UTC+2)"), ("Africa/Cairo", SUMMER, "Cairo (UTC+3)"),
    ("America/New_York", WINTER, "New York (UTC−5)"), ("Asia/Kolkata", WINTER, "Kolkata (UTC+5:30)"),
    ("Etc/UTC", WINTER, "UTC"), ("UTC", WINTER, "UTC"), ("America/Indiana/Knox", WINTER, "Knox (UTC−6)"),
])
def test_a_zone_is_a_city_and_its_offset(qapp: QApplication, name: str, at: datetime, said: str) -> None:
    assert zone_title(name, at).translate(MARKS) == said


@pytest.mark.parametrize("typed", ["cairo", "egypt", "مصر", "africa/cai"])
def test_a_zone_is_found_by_city_country_and_name(field: ZoneChoice, typed: str) -> None:
    completer = field.completer()
    assert completer is not None
    completer.setCompletionPrefix(typed)
    found = completer.completionModel()
    keys = [field.itemData(field.findText(found.index(row, 0).data())) for row in range(found.rowCount())]
    assert "Africa/Cairo" in keys


def test_what_is_found_is_what_is_chosen(field: ZoneChoice) -> None:
    picked: list[str] = []
    field.picked.connect(picked.append)
    completer, line = field.completer(), field.lineEdit()
    assert completer is not None and line is not None
    line.selectAll()
    QTest.keyClicks(line, "riyadh")
    completer.activated[type(completer.currentIndex())].emit(completer.currentIndex())
    assert field.current() == "Asia/Riyadh"
    assert picked == ["Asia/Riyadh"]


def test_what_is_no_zone_gives_way_to_the_chosen_one(field: ZoneChoice) -> None:
    field.show_zone("Asia/Riyadh", WINTER)
    line = field.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "qqqq")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert field.current() == "Asia/Riyadh"
    assert line.text().startswith("Riyadh")


def test_what_is_found_stands_on_a_ground_of_its_own(field: ZoneChoice, dressed: Callable[..., None]) -> None:
    dressed("dark", "en")
    completer = field.completer()
    assert completer is not None
    completer.setCompletionPrefix("cair")
    completer.complete()
    popup = completer.popup()
    picture = popup.grab().toImage()
    assert picture.pixelColor(popup.width() - 8, popup.height() // 2) == colour("raised")
    popup.hide()


def test_in_arabic_the_offset_is_not_turned_round(
        dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    assert zone_title("Asia/Riyadh", WINTER).translate(MARKS).endswith("(UTC+٣)")
