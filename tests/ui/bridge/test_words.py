"""Sentences in the window's language."""

from __future__ import annotations

from collections.abc import Callable

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t


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
