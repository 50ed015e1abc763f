"""Many posts at once in the window: sheets, templates, slots, calendar files."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.slots import EXAMPLE
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.ui.bridge.words import LANGUAGES, digits
from brova_desktop.ui.bridge.words import locale as own_locale
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar import planner_verbs
from brova_desktop.ui.calendar.accounts.slots import kept_as
from brova_desktop.ui.calendar.accounts.slots import shown as shown_slots
from brova_desktop.ui.calendar.asking import NameDialog, PeriodDialog, TemplatesDialog
from brova_desktop.ui.calendar.sheet_dialog import COLUMNS, SheetDialog
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock, soon
from tests.ui.conftest import Heard

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def ahead(stock: Stock) -> datetime:
    return soon(stock.now, days=1).replace(hour=12, minute=0)


@pytest.fixture
def no_probe(monkeypatch: pytest.MonkeyPatch, stock: Stock) -> PostMedia:
    """Every file is a film: looking into files is tested elsewhere."""
    film = stock.medium()
    monkeypatch.setattr(Posts, "medium", lambda self, file: film)
    return film


@pytest.fixture(autouse=True)
def by_hand(studio: CalendarStudio) -> None:
    """Nothing begins by itself between two runs of the loop."""
    for timer in (studio._gather, studio.drawer._saving, studio.drawer._checking):
        timer.setInterval(3_600_000)


def shown(kind: type) -> Any:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def sheet(folder: Path, film: str, *rows: tuple[str, ...]) -> Path:
    file = folder / "month.csv"
    with file.open("w", encoding="utf-8", newline="") as page:
        csv.writer(page).writerows([("media", "caption", "to", "at", "name"), *((film, *row) for row in rows)])
    return file


def test_a_dropped_sheet_is_shown_and_its_good_rows_are_one_step(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, tmp_path: Path, no_probe: PostMedia,
        bench: Workbench, heard: Heard, run: Any, until: Any) -> None:
    place = str(bench.desk.workspace.folder.root / no_probe.path)
    file = sheet(tmp_path, place, ("One", "youtube", f"{ahead:%Y-%m-%dT%H:%M}", "First"),
                 ("Two", "nobody", "soon", "Second"), ("Three", "tiktok", "", "Third"))
    luggage = QMimeData()
    luggage.setUrls([QUrl.fromLocalFile(str(file))])
    month = studio.pages.month
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton

    def drop() -> None:
        month.dropEvent(QDropEvent(QPointF(20, 80), copy, luggage, left, Qt.KeyboardModifier.NoModifier))

    do(drop, lambda: shown(SheetDialog))
    dialog = shown(SheetDialog)
    rows = dialog.rows
    texts = [[str(rows.data(rows.index(n, m))) for m in range(len(COLUMNS))] for n in range(rows.rowCount())]
    assert texts[0][-1] == ""
    assert "To: There is no account called nobody." in texts[1][-1].replace("\u2068", "").replace("\u2069", "")
    assert "When" in texts[1][-1]
    assert dialog.take.text() == "Import 2 posts"
    do(dialog.take.click, lambda: heard.buttons)
    names = {view.post.name for view in bench.line.posts.latest()}
    assert names == {"First", "Third"}
    [entry] = bench.line.posts.between(ahead, ahead.replace(hour=13))
    assert entry.post.name == "First"
    do(heard.buttons[-1].press, lambda: not bench.line.posts.latest())


def test_a_sheet_of_bad_rows_only_offers_nothing(
        studio: CalendarStudio, do: Do, tmp_path: Path, stock: Stock) -> None:
    file = sheet(tmp_path, "gone.mp4", ("One", "youtube", "", "First"))
    do(lambda: studio.verbs.drop_sheet(str(file)), lambda: shown(SheetDialog))
    dialog = shown(SheetDialog)
    assert not dialog.take.isEnabled()
    do(dialog.reject, studio.scope.idle)


def test_a_month_is_exported_for_the_days_that_were_asked_for(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, tmp_path: Path, heard: Heard,
        monkeypatch: pytest.MonkeyPatch, run: Any) -> None:
    stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))

    async def target(parent: object, title: object, name: str, suffix: str = "") -> Path:
        return tmp_path / f"out.{suffix}"

    monkeypatch.setattr(planner_verbs, "choose_target", target)
    for action, suffix, mark in (("calendar.export-csv", "csv", b"Fresh roast"),
                                 ("calendar.export-ics", "ics", b"Fresh roast")):
        do(lambda action=action: studio.actions_set.trigger(action), lambda: shown(PeriodDialog))
        dialog = shown(PeriodDialog)
        day = ahead.date()
        dialog.first.setDate(dialog.first.date().fromString(day.isoformat(), Qt.DateFormat.ISODate))
        dialog.last.setDate(dialog.first.date())
        do(dialog.agree.click, studio.scope.idle)
        assert mark in (tmp_path / f"out.{suffix}").read_bytes()
    assert "1 entries are in" in str(heard.words[-1])

    do(lambda: studio.actions_set.trigger("calendar.feed"), studio.scope.idle)
    assert studio.verbs.has_feed
    assert (tmp_path / "out.ics").read_bytes().count(b"BEGIN:VEVENT") == 1


def test_a_post_is_kept_as_a_template_and_another_begins_from_it(
        studio: CalendarStudio, do: Do, stock: Stock, ahead: datetime, bench: Workbench, run: Any) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", ahead, S.SCHEDULED))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    do(studio.drawer.template_asked.emit, lambda: shown(NameDialog))
    asked = shown(NameDialog)
    assert asked.name == "Fresh roast"
    do(asked.agree.click, studio.scope.idle)
    [kept] = bench.line.planner.templates.all()
    do(lambda: studio.actions_set.trigger("calendar.from-template"), lambda: shown(TemplatesDialog))
    dialog = shown(TemplatesDialog)
    assert dialog.chosen == kept.id
    assert dialog.words.text() == "Roasted by hand."
    do(dialog.agree.click, lambda: studio.composer.post is not None and studio.composer.post.id != post.id)
    assert studio.composer.draft.wording.caption == "Roasted by hand."
    assert studio.composer.draft.media == ()
    do(lambda: studio.actions_set.trigger("calendar.from-template"), lambda: shown(TemplatesDialog))
    dialog = shown(TemplatesDialog)
    do(dialog.forget.click, lambda: not bench.line.planner.templates.all())
    assert not dialog.agree.isEnabled()
    do(dialog.reject, studio.scope.idle)


def test_slots_are_written_on_the_account_and_taken_in_the_composer(
        studio: CalendarStudio, do: Do, stock: Stock, load: Callable[[], None], bench: Workbench, run: Any) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT))
    load()
    account = stock.accounts["tiktok"].id
    field = studio.accounts_pane.cards[account].slots
    for text, told in (("Mon 25:00", True), ("mon-sun 9:30", False)):
        field.field.setText(text)
        do(field.field.editingFinished.emit, studio.scope.idle)
        assert field.trouble.isHidden() is not told
    assert field.field.text() == "Mon-Sun 09:30"
    assert bench.line.posts.slots(account) == "Mon-Sun 09:30"
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    do(studio.drawer.planning.next_slot.click, lambda: studio.composer.when is not None)
    times = {part.platform: part.when for part in studio.composer.draft.records.values()}
    assert isinstance(times["tiktok"], WallTime)
    assert (times["tiktok"].local.hour, times["tiktok"].local.minute) == (9, 30)
    assert times["youtube"] is None
    do(studio.composer.undo, lambda: studio.composer.when is None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_slots_are_shown_and_read_in_every_language_of_the_window(language: str, dressed: Callable[..., None]) -> None:
    dressed("light", language)
    days = [own_locale().standaloneDayName(day, QLocale.FormatType.LongFormat) for day in (1, 5)]
    own = shown_slots(EXAMPLE)
    assert kept_as(own) == EXAMPLE
    assert kept_as(EXAMPLE) == EXAMPLE
    assert kept_as(f"{days[0]} - {days[1]} {digits('09:00')}") == "Mon-Fri 09:00"
    assert (own == EXAMPLE) is (language == "en")


def test_several_media_are_spread_over_the_slots_and_undo_gathers_them(
        studio: CalendarStudio, do: Do, stock: Stock, bench: Workbench, heard: Heard, run: Any,
        monkeypatch: pytest.MonkeyPatch) -> None:
    post = stock.post("Fresh roast", stock.target("tiktok", None, S.DRAFT))
    kept, targets = bench.desk.workspace.library.posts.get(post.id)
    media = (stock.medium("a.mp4"), stock.medium("b.mp4"))
    bench.desk.workspace.library.posts.save(replace(kept, media=media), changed=targets)
    bench.line.posts.set_slots(stock.accounts["tiktok"].id, "Mon-Sun 09:30")

    async def agreed(*_: object, **__: object) -> bool:
        return True

    monkeypatch.setattr(planner_verbs, "confirm", agreed)
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    do(studio.drawer.spread_asked.emit, lambda: heard.buttons)
    assert [view.post.media for view in reversed(bench.line.posts.latest())] == [(one,) for one in media]
    assert not studio.composer.is_open
    do(heard.buttons[-1].press, lambda: [view.post.id for view in bench.line.posts.latest()] == [post.id])
    run(studio.scope.idle())
