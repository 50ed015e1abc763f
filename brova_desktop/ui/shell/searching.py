"""What the palette finds: actions of all studios, then media, reels and posts by name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.shell.likeness import is_like
from brova_desktop.ui.shell.palette import CommandPalette, Found
from brova_desktop.ui.shell.studios import STUDIOS

if TYPE_CHECKING:
    from brova_desktop.ui.shell.window import MainWindow

EACH = 8
"""Things of each kind that a search brings."""
LOOKED_AT = 400
"""Newest things whose names are compared when nothing is called as it was written."""


class Searching:
    """Knows where the palette looks."""

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self._window = window
        self._bench = bench

    def palette(self) -> CommandPalette:
        """The palette, filled; the caller opens it."""
        made = CommandPalette(self._window, self._actions(), self._things, self._window.scope)
        middle = self._window.mapToGlobal(self._window.rect().center())
        made.move(middle.x() - made.width() // 2, self._window.mapToGlobal(self._window.rect().topLeft()).y() + 80)
        return made

    def _actions(self) -> list[Found]:
        from brova_desktop.ui.shell.pages import keys_of

        found = [Found(t(row.title), t("Everywhere"), row.icon, partial(self._window.actions_set.trigger, row.id),
                       keys_of(row)) for row in self._window.actions_set.rows]
        current = self._window.current
        studios = sorted(STUDIOS, key=lambda one: current is None or one.key != current.key)
        for entry in studios:
            found += [Found(t(row.title), t(entry.title), row.icon, partial(self._do, entry.key, row.id), keys_of(row))
                      for row in entry.rows()]
        return found

    def _do(self, studio: str, action: str) -> None:
        """Bring the studio to the front, then do it, if it is possible there now."""
        if self._window.current is None or self._window.current.key != studio:
            self._window.show_studio(studio)
        front = self._window.studios.get(studio)
        if front is None or front.actions_set is None:
            return
        front.actions_set.refresh()
        found = front.actions_set.qt[action]
        if found.isEnabled():
            found.trigger()
        else:
            self._window.notices.say(
                say("{action} is not possible now: open or select what it is for first.", action=found.text()))

    async def _things(self, text: str) -> Sequence[Found]:
        return await self._bench.lanes.run(LIBRARY, self._found, text)

    def _found(self, text: str) -> list[Found]:
        library = self._bench.desk.workspace.library
        assets = library.assets.page(AssetQuery(text=text), size=EACH).items
        reels = library.reels.page(text, size=EACH).items
        words = fold(text)
        if not assets and not reels:  # spelled wrongly?
            assets = tuple(one for one in library.assets.page(AssetQuery(), size=LOOKED_AT).items
                           if is_like(words.split(), fold(one.label)))[:EACH]
            reels = tuple(one for one in library.reels.page(size=LOOKED_AT).items
                          if is_like(words.split(), fold(one.title)))[:EACH]
        posts = [one for one in self._bench.line.posts.waiting() + self._bench.line.posts.history(limit=200)
                 if words in fold(f"{one.post.name} {one.post.wording.title} {one.post.wording.caption}")]
        once = {one.post.id: one.post for one in posts}
        return [
            *(Found(one.label, t("Media"), "film", partial(self._go, Place("video", one.id))) for one in assets),
            *(Found(one.title, t("Reel"), "clapperboard", partial(self._go, Place("reels", one.id))) for one in reels),
            *(Found(post.name or post.wording.caption[:60], t("Post"), "send", partial(self._go, Place("calendar", id)))
              for id, post in list(once.items())[:EACH]),
        ]

    def _go(self, place: Place) -> None:
        self._window.go(place)
