"""The calendar's rarer pages and dialogs."""

from __future__ import annotations

import csv
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QScrollArea

from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Arrange, Scene, act, bench_of, calendar, composer
from tests.screens.stillness import still

STEPS = ((Review.APPROVED, "Lina", ""), (Review.CHANGES_ASKED, "Omar", "The price is from last month."),
         (Review.IN_REVIEW, "Lina", ""))


async def _reviewed(window: MainWindow) -> None:
    """The coming posts at every state, in a workspace that wants approvals."""
    bench = bench_of(window)
    bench.settings.set("publishing.only_approved", True)
    entries = bench.desk.workspace.library.posts.in_states([TargetState.SCHEDULED], limit=40)
    posts = list(dict.fromkeys(post.id for _, post in entries))
    for post, (state, who, remark) in zip(posts, STEPS, strict=False):
        bench.line.posts.review(post, Review.IN_REVIEW, "Sara")
        if state is not Review.IN_REVIEW:
            bench.line.posts.review(post, state, who, remark)


async def _forgotten(window: MainWindow) -> None:
    bench = bench_of(window)
    bench.settings.set("publishing.only_approved", False)
    for view in bench.line.posts.latest():
        kept = bench.desk.workspace.library.posts.get(view.post.id)[0]
        bench.desk.workspace.library.posts.save(replace(kept, review=Review.DRAFT, extra={}))
    studio: Any = window.current
    await studio.presenter.load()


def reviewed(action: str) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        await _reviewed(window)
        await calendar(action)(window)
        studio: Any = window.current
        if action == "calendar.lanes":
            await studio.verbs._closed()
            studio.presenter.go_to((bench_of(window).clock.now() + timedelta(days=3)).date())
        await studio.presenter.load()

    return arrange


async def review_composer(window: MainWindow) -> None:
    """The composer scrolled down to the review of a post."""
    await _reviewed(window)
    await composer(window)
    await still(window)
    studio: Any = window.current
    for area in studio.drawer._panel.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    await still(window)


async def review_dialog(window: MainWindow) -> None:
    await composer(window)
    await still(window)
    studio: Any = window.current
    studio.scope.start(studio.verbs.review(Review.CHANGES_ASKED), name="review")
    await still(window)


async def sheet(window: MainWindow) -> None:
    """A sheet with good rows and bad cells."""
    bench = bench_of(window)
    folder = bench.desk.workspace.folder.root / "exports"
    folder.mkdir(exist_ok=True)
    medium = next(view.post.media[0] for view in bench.line.posts.latest() if view.post.media)
    day = (bench.clock.now() + timedelta(days=3)).date()
    rows = [("media", "caption", "to", "at", "name", "zone")]
    rows += [(str(medium.asset or bench.line.posts.files.place(medium)), caption, "youtube; tiktok",
              f"{day + timedelta(days=n)}T18:00", name, "Asia/Riyadh")
             for n, (name, caption) in enumerate((("Fresh roast", "Roasted by hand this morning."),
                                                  ("3 brewing tips", "ثلاث نصائح"),
                                                  ("Eid offer", "30 % off the Eid box until Friday.")))]
    rows += [("gone.mp4", "The file is somewhere else", "youtube", f"{day}T09:00", "Opening hours", ""),
             (rows[1][0], "Nobody knows this account", "instagram", "next Friday", "Customer voice", "")]
    file = folder / "december.csv"
    with file.open("w", encoding="utf-8", newline="") as page:
        csv.writer(page).writerows(rows)
    await calendar("calendar.month")(window)
    studio: Any = window.current
    studio.verbs.drop_sheet(str(file))
    await still(window)


def dialog(action: str) -> Callable[[MainWindow], Awaitable[None]]:
    async def arrange(window: MainWindow) -> None:
        bench = bench_of(window)
        post = bench.line.posts.latest(limit=1)[0].post
        bench.line.planner.templates.keep("Roast day", post.id)
        bench.line.planner.templates.keep("عرض العيد", post.id)
        await calendar("calendar.month")(window)
        act(window, action)
        await still(window)

    return arrange


async def slots(window: MainWindow) -> None:
    bench = bench_of(window)
    for one in bench.line.accounts.all():
        bench.line.posts.set_slots(one.id, "Mon-Fri 09:00, 18:30; Sat 11:00")
    await calendar("calendar.accounts")(window)
    studio: Any = window.current
    await studio.presenter.load()


CALENDAR = (
    Scene("calendar-lanes", reviewed("calendar.lanes"), _forgotten),
    Scene("calendar-reviewed-month", reviewed("calendar.month"), _forgotten),
    Scene("calendar-reviewed-list", reviewed("calendar.list"), _forgotten),
    Scene("calendar-reviewed-queue", reviewed("calendar.queue"), _forgotten),
    Scene("calendar-review", review_composer, _forgotten),
    Scene("calendar-review-dialog", review_dialog),
    Scene("calendar-sheet", sheet),
    Scene("calendar-templates", dialog("calendar.from-template")),
    Scene("calendar-period", dialog("calendar.export-csv")),
    Scene("calendar-slots", slots),
)
