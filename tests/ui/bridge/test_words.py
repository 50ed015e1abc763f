"""Sentences in the window's language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextDocument

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import directed, shortened, t
from brova_desktop.ui.theme.type import font


def test_the_same_english_words_are_translated_by_what_they_mean(dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    assert t("Light") != t("Light", meaning="weight of a font")
    assert t(say("End", meaning="the program")) == t("End", meaning="the program") != t("End")


def test_english_does_not_show_the_meaning(dressed: Callable[..., None]) -> None:
    dressed("light", "en")
    assert t("Light", meaning="weight of a font") == "Light"
    assert str(say("Light", meaning="weight of a font")) == "Light"


def test_a_list_has_the_comma_and_the_words_of_its_language(dressed: Callable[..., None]) -> None:
    said = say("Fits: {rules}", rules=(say("Save"), "a.mp4"))
    assert str(said) == "Fits: Save, a.mp4"
    dressed("light", "ar")
    assert t("Save") != "Save"
    assert f"{t('Save')}، " in t(said)


@pytest.mark.parametrize(("language", "sentence", "leftwards"), [
    ("ar", "\u2068YouTube\u2069: يقبل فيديو واحدًا فقط.", True), ("ar", "يقبل فيديو واحدًا فقط.", True),
    ("en", "\u2068مقهى\u2069 is empty.", False), ("en", "clip.mp4 is empty.", False)])
def test_our_sentences_read_as_the_window_does_whatever_they_begin_with(language: str, sentence: str, leftwards: bool,
                                                                        dressed: Callable[..., None]) -> None:
    dressed("light", language)
    shown = QTextDocument()
    shown.setPlainText(directed(sentence))
    wanted = Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
    assert shown.firstBlock().textDirection() is wanted


def test_what_is_cut_keeps_its_dots_at_its_own_end(dressed: Callable[..., None]) -> None:
    """In an Arabic window the dots of an English name would stand before it."""
    dressed("light", "ar")
    metrics = QFontMetrics(font())
    short = shortened("evening-cup-by-the-window", metrics, 90)
    assert short.startswith("\u2068evening") and short.endswith("…\u2069")
    assert shortened("cup", metrics, 90) == "cup"
    assert "…" in shortened("evening-cup-by-the-window", metrics, 120, Qt.TextElideMode.ElideMiddle)[3:-3]
