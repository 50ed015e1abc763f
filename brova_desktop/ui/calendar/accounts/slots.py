"""When an account posts, as people write it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.calendar.composer.fields import TextLine
from brova_desktop.ui.calendar.items import Mark
from brova_desktop.ui.widgets.controls import Label

EXAMPLE = "Mon-Fri 09:00, 18:30; Sat 11:00"


class SlotsField(QWidget):
    """`wanted` hears what was written once somebody is done with it."""

    def __init__(self, mark: Mark, wanted: Callable[[str], object]) -> None:
        super().__init__()
        self._kept, self._wanted = "", wanted
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(t("Posting slots"), "hint"))
        self.field = TextLine(t("Posting slots of {platform}", platform=mark.name), EXAMPLE, lambda _: None, self._done)
        column.addWidget(self.field)
        self.trouble = Label("", "bad", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)

    @property
    def is_edited(self) -> bool:
        return self.field.text() != self._kept

    def show_kept(self, text: str) -> None:
        self._kept = text
        self.field.show_text(text)
        self.trouble.hide()

    def refuse(self, words: str) -> None:
        """What was written cannot be read; it stays to be put right."""
        self.trouble.setText(words)
        self.trouble.show()

    def _done(self) -> None:
        if self.is_edited:
            self._wanted(self.field.text())
