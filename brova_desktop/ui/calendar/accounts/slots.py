"""When an account posts, as people write it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.posts.slots import EXAMPLE, SlotWords, parsed, written
from brova_desktop.ui.bridge.words import locale, t
from brova_desktop.ui.calendar.composer.fields import TextLine
from brova_desktop.ui.calendar.items import Mark
from brova_desktop.ui.widgets.controls import Label


def slot_words() -> SlotWords:
    """Slots as the window's language writes them."""
    own, forms = locale(), (QLocale.FormatType.LongFormat, QLocale.FormatType.NarrowFormat)
    also = [tuple(own.standaloneDayName(day, form) for day in range(1, 8)) for form in forms]
    clear = tuple(names for names in also if len({fold(one) for one in names}) == len(names))  # not "T" of two days
    short = tuple(own.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
    arabic = own.language() is QLocale.Language.Arabic
    return SlotWords(short, clear, "\u060c" if arabic else ",", "\u061b" if arabic else ";", own.zeroDigit())


def shown(text: str) -> str:
    """Kept slots, which are English, in the window's language."""
    return written(parsed(text), slot_words())


def kept_as(text: str) -> str:
    """What somebody wrote in the window's language (or in English), as it is kept. Raises BadInput."""
    return written(parsed(text, slot_words()))


class SlotsField(QWidget):
    """`wanted` hears what was written once somebody is done with it."""

    def __init__(self, mark: Mark, wanted: Callable[[str], object]) -> None:
        super().__init__()
        self._kept, self._wanted = "", wanted
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(t("Posting slots"), "hint"))
        self.field = TextLine(t("Posting slots of {platform}", platform=mark.name), shown(EXAMPLE), lambda _: None,
                              self._done)
        column.addWidget(self.field)
        self.trouble = Label("", "bad", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)

    @property
    def is_edited(self) -> bool:
        return self.field.text() != self._kept

    def show_kept(self, text: str) -> None:
        self._kept = shown(text)
        self.field.show_text(self._kept)
        self.trouble.hide()

    def refuse(self, words: str) -> None:
        """What was written cannot be read; it stays to be put right."""
        self.trouble.setText(words)
        self.trouble.show()

    def _done(self) -> None:
        if self.is_edited:
            self._wanted(self.field.text())
