"""Every sentence of the window is translated, with the right plural forms and the same values."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer import translations
from installer.translations import FORMS, compiled, load, missing, named, sentences, spelled, wanted


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    return sentences()


def test_sentences_are_found_where_they_are_said(tmp_path: Path) -> None:
    package = translations.PACKAGE
    found = sentences(package)
    assert found["Copy a report for support"].startswith("brova_desktop/ui/")
    assert "{count} posts wait for you" in found


@pytest.mark.parametrize("language", FORMS)
def test_no_sentence_is_left_untranslated(language: str, said: dict[str, str]) -> None:
    assert missing(language, said, load(language)) == []


@pytest.mark.parametrize("language", FORMS)
def test_the_files_hold_what_is_said_today(language: str, said: dict[str, str]) -> None:
    """Mended by: python installer/translations.py"""
    ts = translations.FOLDER / f"brova_{language}.ts"
    assert ts.read_bytes() == spelled(language, said, load(language))
    assert (translations.FOLDER / f"brova_{language}.qm").read_bytes() == compiled(ts)


def test_a_translation_that_loses_a_value_counts_as_missing() -> None:
    said = {"{name} is missing": "a.py", "{count} files": "a.py"}
    vi = {"{name} is missing": ["Thiếu"], "{count} files": ["{count} tệp"]}
    assert missing("vi", said, vi) == ["{name} is missing"]
    ar = {"{name} is missing": ["{name} مفقود"], "{count} files": ["{count}"]}
    assert missing("ar", said, ar) == ["{count} files"]


def test_english_needs_only_its_plurals() -> None:
    assert wanted("en", {"Save": "a.py", "{count} files": "a.py"}) == ["{count} files"]


def test_two_meanings_of_the_same_words_are_two_sentences(tmp_path: Path) -> None:
    said = {"Light": "a.py", named("Light", "weight of a font"): "b.py"}
    known = {"Light": ["فاتح"], named("Light", "weight of a font"): ["خفيف"]}
    (tmp_path / "brova_ar.ts").write_bytes(spelled("ar", said, known))
    assert b"<comment>weight of a font</comment>" in (tmp_path / "brova_ar.ts").read_bytes()
    assert load("ar", tmp_path) == known


def test_the_meaning_is_read_from_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "a.py").write_text('t("Light", meaning="weight of a font")\nsay("Light")\n', encoding="utf-8")
    assert set(sentences(tmp_path)) == {"Light", named("Light", "weight of a font")}
