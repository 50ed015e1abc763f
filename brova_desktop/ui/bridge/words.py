"""Sentences in the window's language.

`say` marks a sentence anywhere in the product; here it is looked up and filled. A sentence with ``{count}`` has plural
forms. Values that run the other way (names, handles, codes, paths) are isolated, so that they cannot turn the words
around them (Unicode Standard Annex 9, isolates).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.words import Words, fill, say
from brova_desktop.paths import resource

CONTEXT = "brova"
LANGUAGE_NAMES = {"en": "English", "ar": "العربية", "vi": "Tiếng Việt"}
"""Each language in its own words."""
LANGUAGES = tuple(LANGUAGE_NAMES)
ISOLATE, END = "\u2068", "\u2069"
RIGHTWARDS, LEFTWARDS = "\u200e", "\u200f"
_locale = QLocale(QLocale.Language.English)


def t(words: Words | str, /, *, meaning: str = "", **values: object) -> str:
    """A sentence for the screen. A plain text is looked up as it is: ``t("Save")`` equals ``t(say("Save"))``."""
    spoken = words if isinstance(words, Words) else say(words, meaning=meaning, **values)
    count = spoken.values.get("count")
    number = count if isinstance(count, int) and not isinstance(count, bool) else -1
    found = QCoreApplication.translate(CONTEXT, spoken.source, spoken.meaning or None, number)
    return fill(found, _shown(spoken.values))


def set_language(app: QApplication, code: str) -> QLocale:
    """Load the translations of a language ("en", "ar", "vi") and set the direction of the window."""
    global _locale  # one window system, one language
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    _locale = QLocale(code)
    QLocale.setDefault(_locale)
    ours, qt = QTranslator(app), QTranslator(app)
    if ours.load(str(resource(f"translations/brova_{code}.qm"))):
        app.installTranslator(ours)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.setLayoutDirection(_locale.textDirection())
    return _locale


def locale() -> QLocale:
    """The locale of the window: numbers, dates, first day of the week."""
    return _locale


def is_mirrored() -> bool:
    """Whether the window reads from right to left."""
    return _locale.textDirection() is Qt.LayoutDirection.RightToLeft


def number(value: float, decimals: int = 0) -> str:
    """A number as the window's language writes it."""
    return _locale.toString(value, "f", decimals) if decimals else _locale.toString(round(value))


def day(moment: datetime, pattern: str = "d MMM") -> str:
    """A date; `moment` is a local time already."""
    return _locale.toString(QDate(moment.year, moment.month, moment.day), pattern)


def clock(moment: datetime) -> str:
    """Hours and minutes of a local time, kept together in both directions."""
    return _locale.toString(QTime(moment.hour, moment.minute), "HH:mm")


def digits(text: str) -> str:
    """A code or a time, its figures as the window's language writes them."""
    return text.translate({ord("0") + at: chr(ord(_locale.zeroDigit()) + at) for at in range(10)})


def isolated(text: str) -> str:
    """A handle, file name, code or number with unit that must not turn with the text around it."""
    return f"{ISOLATE}{text}{END}" if text else ""


def shortened(text: str, metrics: QFontMetrics, width: int,
              cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """As much of a text as has room in pixels; its dots stand where it ends, whichever way the window reads."""
    short = metrics.elidedText(text, cut, width)
    return text if short == text else isolated(short)


def directed(sentence: str) -> str:
    """Words of ours that may begin with a foreign name: Qt would turn a whole paragraph by its first strong letter,
    even by one of an isolated name.
    """
    mark = LEFTWARDS if is_mirrored() else RIGHTWARDS if _reads_leftwards(sentence) else ""
    return f"{mark}{sentence}"


def reads_from_the_right(text: str) -> bool:
    """Whether Qt reads a paragraph from right to left: its first strong letter says so."""
    kinds = (unicodedata.bidirectional(one) for one in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def listed(parts: Iterable[str]) -> str:
    """Several things after each other, with the language's own comma."""
    return ("، " if _locale.language() is QLocale.Language.Arabic else ", ").join(parts)


def _shown(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _one(value) for name, value in values.items()}


def _one(value: object) -> object:
    if isinstance(value, Words):
        return t(value)
    if isinstance(value, tuple):
        return listed(str(_one(each)) for each in value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return _locale.toString(value)
    if isinstance(value, float):
        return _locale.toString(value, "g", 6)
    return isolated(value) if isinstance(value, str) and (is_mirrored() or _reads_leftwards(value)) else value


def _reads_leftwards(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)
