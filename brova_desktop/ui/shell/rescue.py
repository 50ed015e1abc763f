"""Which backup is to take the place of a library that does not open any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.shell.pages import Page
from brova_desktop.ui.shell.setting_panels import line_of
from brova_desktop.ui.widgets.controls import Button, Label

if TYPE_CHECKING:
    from brova_desktop.services.backup import Backup


RESTORE = 2
"""The button "Close" of a page accepts it, so that is no yes."""


class Rescue(Page):
    """Ends with `RESTORE` when `chosen` is to be put back. The newest one is chosen at first."""

    def __init__(self, parent: QWidget, backups: Sequence[Backup]) -> None:
        super().__init__(parent, t("Restore a backup"), 560, 380)
        self._backups = backups
        self.body.addWidget(Label(
            t("The library that cannot be opened is kept beside the backups; files are not touched. What was published "
              "stays published. A backup is checked before anything is replaced.") if backups else
            t("There is no backup of this workspace."), "body", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(t("Backups of this workspace"))
        self.list.addItems([line_of(one) for one in backups])
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list, 1)
        self.restore = Button(t("Restore"), lambda: self.done(RESTORE), kind="primary")
        self.restore.setEnabled(bool(backups))
        self.add_button(self.restore)

    @property
    def chosen(self) -> Backup | None:
        at = self.list.currentRow()
        return self._backups[at] if 0 <= at < len(self._backups) else None
