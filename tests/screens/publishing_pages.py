"""How a post will look, what happened meanwhile, colours that tell the state, zones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.views import Away
from brova_desktop.ui.calendar.composer import draft as edits
from brova_desktop.ui.calendar.composer.zones import ZoneChoice
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Scene, act, bench_of, composer
from tests.screens.states import MANY, troubled
from tests.screens.stillness import still

_troubled, _well_again = troubled("calendar.month", MANY)


async def preview(window: MainWindow) -> None:
    """How the post will look for its second account."""
    await composer(window)
    await still(window)
    _turn(window, "preview")
    studio: Any = window.current
    face = studio.drawer.preview.face
    face.setCurrentIndex(face.count() - 1)
    face.picked.emit(face.current())
    for area in studio.drawer.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)


async def words_again(window: MainWindow) -> None:
    _turn(window, "edit")


def _turn(window: MainWindow, side: str) -> None:
    studio: Any = window.current
    studio.drawer.side.choose(side)
    studio.drawer.side.chosen.emit(side)


async def away(window: MainWindow) -> None:
    """What went out and what did not while nobody was there, above the month."""
    await _troubled(window)
    line = bench_of(window).line
    ended = [one for one in line.posts.history(limit=20) if one.target.state is TargetState.PUBLISHED]
    missed = [one for one in line.queue.status().needs_person if one.target.state is TargetState.MISSED]
    told = Away(tuple(ended[:4]), tuple(missed), (), bench_of(window).clock.now())
    line.queue.away = lambda: told  # type: ignore[method-assign]
    studio: Any = window.current
    studio.presenter.away_seen = False
    await studio.presenter.load()


async def away_queue(window: MainWindow) -> None:
    await away(window)
    studio: Any = window.current
    studio.verbs.show_away()


async def there_again(window: MainWindow) -> None:
    studio: Any = window.current
    studio.verbs.close_away()
    del bench_of(window).line.queue.away
    await _well_again(window)


async def coloured(window: MainWindow) -> None:
    """The state on the edges, in place of the platform."""
    await _troubled(window)
    act(window, "calendar.by-state")


async def plain_again(window: MainWindow) -> None:
    act(window, "calendar.by-state")
    await _well_again(window)


async def zones(window: MainWindow) -> None:
    """Looking for a city in the composer."""
    await composer(window)
    await still(window)
    studio: Any = window.current
    zone: ZoneChoice = studio.drawer.planning.zone
    for area in studio.drawer.findChildren(QScrollArea):
        area.ensureWidgetVisible(zone, 0, 160)
    await still(window)
    looking = zone.completer()
    zone.setEditText("cair")
    looking.setCompletionPrefix("cair")
    looking.complete()


async def zone_again(window: MainWindow) -> None:
    studio: Any = window.current
    studio.drawer.planning.zone._tidy()


async def own_media(window: MainWindow) -> None:
    """One account shows another film than the other does."""
    await _for_both(window)
    studio: Any = window.current
    composer_of = studio.composer
    other = next(view.post.media[0] for view in bench_of(window).line.posts.latest()
                 if view.post.media and view.post.media[0] != composer_of.draft.media[0])
    last = list(composer_of.draft.records)[-1]
    composer_of.look_at(last)
    composer_of.edit("add-media", lambda draft: edits.with_media(draft, (other,), last))
    await still(window)


async def choices(window: MainWindow) -> None:
    """What TikTok asks of a direct post, on an account that has turned duets off."""
    await _for_both(window)
    studio: Any = window.current
    composer_of = studio.composer
    target = next(id for id, part in composer_of.draft.records.items() if part.platform == "tiktok")
    composer_of.connections = tuple(
        replace(one, extra={**one.extra, "comment_disabled": False, "duet_disabled": True, "stitch_disabled": True})
        for one in composer_of.connections)
    for key, value in (("mode", "direct"), ("branded_content", True)):
        composer_of.option(target, key, value)
    studio.drawer.options[target].unfold()
    await still(window)
    for area in studio.drawer.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(studio.drawer.options[target].mapTo(area.widget(), QPoint()).y())


async def _for_both(window: MainWindow) -> None:
    await composer(window)
    await still(window)
    studio: Any = window.current
    for one in studio.composer.connections:
        if studio.composer.target_of(one.id) is None:
            studio.composer.toggle(one)
    await still(window)


async def as_before(window: MainWindow) -> None:
    studio: Any = window.current
    while studio.composer.can_undo:
        studio.composer.undo()
    await studio.composer.save()
    await studio.composer.reload()


PUBLISHING = (
    Scene("calendar-own-media", own_media, as_before),
    Scene("calendar-choices", choices, as_before),
    Scene("calendar-preview", preview, words_again),
    Scene("calendar-away", away, there_again),
    Scene("calendar-away-queue", away_queue, there_again),
    Scene("calendar-coloured", coloured, plain_again),
    Scene("calendar-zones", zones, zone_again),
)
