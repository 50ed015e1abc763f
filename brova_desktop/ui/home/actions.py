"""What Home offers to begin with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import Action, Menu
from brova_desktop.ui.bridge.workbench import Place

if TYPE_CHECKING:
    from brova_desktop.ui.home.studio import HomeStudio

    Row = Action[HomeStudio]


def _go(place: Place, studio: HomeStudio) -> None:
    studio.bench.go(place)


ROWS: tuple[Row, ...] = (
    Action("home.import", say("Import files"), partial(_go, Place("video", intent="import")), Menu.FILE,
           keys=("Ctrl+I",), icon="import"),
    Action("home.new-reel", say("New reel"), partial(_go, Place("reels", intent="new")), Menu.FILE, keys=("Ctrl+N",),
           icon="clapperboard"),
    Action("home.new-post", say("New post"), partial(_go, Place("calendar", intent="new-post")), Menu.FILE,
           keys=("Ctrl+P",), icon="send"),
    Action("home.refresh", say("Look again"), lambda studio: studio.refresh(), Menu.VIEW, keys=("F5",),
           icon="refresh-cw"),
)
