"""A calendar that cannot be closed goes on as if nobody had tried."""

from __future__ import annotations

from typing import Any

import pytest

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock


def test_it_hears_what_happens_after_a_close_that_was_refused(
        run: Any, bench: Workbench, studio: CalendarStudio, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full() -> None:
        raise NoRoom(say("The disk is full: the library could not be written."))

    async def story() -> None:
        with monkeypatch.context() as patch:
            patch.setattr(studio.composer, "close", full)
            with pytest.raises(NoRoom):
                await studio.close_studio()
        studio._gather.stop()
        bench.changed.emit(Changes.of(Subject.POSTS))
        assert studio._gather.isActive()
        assert studio.thumbs._may_ask()

    run(story())


def test_who_gives_up_is_told_nothing_any_more(run: Any, bench: Workbench, stock: Stock,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    async def full() -> None:
        raise NoRoom(say("The disk is full: the library could not be written."))

    async def story() -> None:
        studio = CalendarStudio(bench)
        studio.show()
        studio.shown()
        await studio.scope.idle()
        monkeypatch.setattr(studio.composer, "close", full)
        with pytest.raises(NoRoom):
            await studio.close_studio()
        await studio.give_up()
        bench.changed.emit(Changes.of(Subject.POSTS))
        assert not studio._gather.isActive()
        assert not studio._minute.isActive()
        studio.hide()
        studio.deleteLater()

    run(story())
