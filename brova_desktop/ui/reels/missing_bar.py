"""The line above the editor that says which files of the reel are missing, and finds them again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.reels.edits.placing import add_media
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.words import say
from brova_desktop.jobs.stopping import Stoppable
from brova_desktop.ui.bridge.words import isolated, listed, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import choosing
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.missing import look_for
from brova_desktop.ui.reels.player import Player
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import plain


class MissingBar(QWidget):
    """Hidden while nothing is missing."""

    def __init__(self, bench: Workbench, editor: ReelEditor, player: Player, scope: Any) -> None:
        super().__init__()
        self._bench, self._editor, self._player, self._scope = bench, editor, player, scope
        self.missing: tuple[Media, ...] = ()
        self._stop: Stoppable | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        ground = plain("panel")
        outer.addWidget(ground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self.words = Label("", "warn", wrap=True)
        row.addWidget(self.words, 1)
        self.find_button = Button(t("Find the files…"), self._find, icon_name="search")
        row.addWidget(self.find_button)
        self.hide()

    def show_missing(self, missing: tuple[Media, ...]) -> None:
        self.missing = missing
        self.setVisible(bool(missing))
        if missing:
            names = listed(isolated(one.name) for one in missing[:3])
            self.words.setText(t(
                "{count} files of this reel are missing: {names}. The reel is shown without them.",
                count=len(missing), names=names))

    def close_bar(self) -> None:
        """Look no further: whole disks are looked through, and nobody waits for that."""
        if self._stop is not None:
            self._stop.press()

    def _find(self) -> None:
        if self._stop is not None:
            self._stop.press()
            return
        self._scope.start(self._relink(), name="find missing", replace=True)

    async def _relink(self) -> None:
        folder = await choosing.choose_folder(self, say("Where are the files?"))
        if folder is None:
            return
        stop = self._stop = Stoppable()
        self.find_button.setText(t("Stop looking"))
        try:
            found = await look_for(self._bench, self.missing, [folder], stop)
        except Cancelled:  # what the library has found until then is there again
            await self._player.find_sources()
            return
        finally:
            self._stop = None
            self.find_button.setText(t("Find the files…"))
        editor = self._editor
        if found:
            await editor.rest()
            editor.attempt(lambda: editor.apply(say("Find files"), lambda reel: add_media(reel, *found)))
        await self._player.find_sources()
        left = len(self.missing)
        self._bench.notices.say(say("Found {found} of {count} files.", found=len(found), count=len(found) + left))
