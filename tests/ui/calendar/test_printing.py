"""The calendar on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.printing import Paper, Sheet
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, soon

S = TargetState


@pytest.fixture
def filled(studio: CalendarStudio, stock: Stock, load: Callable[[], None]) -> CalendarStudio:
    day = soon(stock.now, minutes=5)
    for n in range(40):
        stock.post(f"Post {n}", stock.target("tiktok", day + timedelta(seconds=n), S.SCHEDULED), media=False)
    stock.post("عرض العيد", stock.target("youtube", day, S.SCHEDULED), media=False)
    load()
    return studio


def pages(file: Path) -> list[QImage]:
    document = QPdfDocument()
    document.load(str(file))
    found = []
    for n in range(document.pageCount()):
        size = document.pagePointSize(n).toSize()
        page = QImage(size, QImage.Format.Format_RGB32)
        page.fill(QColor("#ffffff"))
        with QPainter(page) as painter:
            painter.drawImage(0, 0, document.render(n, size))
        found.append(page)
    document.close()
    return found


def inked(picture: QImage) -> int:
    """Pixels that are not white."""
    return sum(picture.pixelColor(x, y) != QColor("#ffffff") for x in range(0, picture.width(), 4)
               for y in range(0, picture.height(), 4))


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "ar")])
def test_a_month_is_one_page_and_a_list_as_many_as_it_needs(
        filled: CalendarStudio, tmp_path: Path, dressed: Callable[..., None], theme: str, language: str) -> None:
    dressed(theme, language)
    paper = Paper(lambda _: None)
    for view, most in ((View.MONTH, 1), (View.LIST, 3)):
        file = tmp_path / f"{view.value}.pdf"
        paper.save(file, view, "November 2026", filled.presenter)
        found = pages(file)
        assert len(found) == most
        points = found[0].width() * found[0].height() / 16
        assert all(100 < inked(one) < points / 4 for one in found), "ink on white, in every theme"
        assert (found[0].width() > found[0].height()) is (view is View.MONTH)
    assert not list(tmp_path.glob(".*"))


def test_in_a_mirrored_language_a_place_is_seen_from_the_right(qapp: Any) -> None:
    canvas = QImage(200, 200, QImage.Format.Format_ARGB32)
    with QPainter(canvas) as painter:
        for way, left in ((Qt.LayoutDirection.LeftToRight, 10.0), (Qt.LayoutDirection.RightToLeft, 160.0)):
            sheet = Sheet(painter, QRectF(0, 0, 200, 200), way, "November", lambda _: None, lambda: True)
            assert sheet.place(QRectF(10, 5, 30, 8)) == QRectF(left, 5, 30, 8)


def test_a_place_that_cannot_be_written_keeps_what_was_there(filled: CalendarStudio, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoRoom):
        Paper(lambda _: None).save(tmp_path / "file" / "a.pdf", View.MONTH, "x", filled.presenter)
    assert isinstance(filled.presenter.now, datetime)
