"""Which characters are drawn, in which font, in which direction: the pure rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.reels.style import Direction
from brova_desktop.paint.captions import word_ranges
from brova_desktop.paint.direction import is_right_to_left
from brova_desktop.paint.drawable import LONGEST_TEXT, drawable
from brova_desktop.paint.emoji import emoji_at
from brova_desktop.paint.fonts import catalogue
from brova_desktop.paint.itemise import itemise, missing

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


@given(ANY_TEXT)
def test_every_drawn_character_knows_where_it_comes_from(text: str) -> None:
    for paragraph in drawable(text):
        assert len(paragraph.text) == len(paragraph.origin)
        assert list(paragraph.origin) == sorted(set(paragraph.origin))
        for letter, origin in zip(paragraph.text, paragraph.origin, strict=True):
            assert letter in (text[origin], " ", "\ufffd")
            assert ord(letter) >= 32
            assert not 0xD800 <= ord(letter) <= 0xDFFF


@pytest.mark.parametrize("text", ["a\nb", "a\rb", "a\r\nb", "a\x85b", "a\u2028b", "a\u2029b", "a\x0bb", "a\x0cb"])
def test_every_kind_of_new_line_is_one_new_line(text: str) -> None:
    assert [paragraph.text for paragraph in drawable(text)] == ["a", "b"]


def test_controls_vanish_tabs_are_spaces_and_half_characters_are_marked() -> None:
    assert drawable("a\x00\x1b\x7f\ufffc\ufffeb\tc\ud800")[0].text == "ab c\ufffd"


def test_tags_are_kept_in_flags_only() -> None:
    flag = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    assert drawable(flag)[0].text == flag
    assert drawable("a\U000e0067b")[0].text == "ab"


def test_a_letter_carries_at_most_eight_marks() -> None:
    assert drawable("e" + "\u0301" * 500 + "x")[0].text == "e" + "\u0301" * 8 + "x"


def test_a_text_of_ten_thousand_characters_is_the_longest() -> None:
    assert len(drawable("x" * LONGEST_TEXT)[0].text) == LONGEST_TEXT
    with pytest.raises(Refused, match="10001"):
        drawable("x" * (LONGEST_TEXT + 1))


@pytest.mark.parametrize(("text", "expected"), [
    ("hello", False), ("مرحبا", True), ("50% خصم", True), ("«Hi» مرحبا", False), ("\u2067مرحبا\u2069 hi", False),
    ("123", False), ("", False), ("שלום", True),
])
def test_the_first_strong_letter_outside_isolates_decides_the_direction(text: str, expected: bool) -> None:
    assert is_right_to_left(text, Direction.AUTO) is expected
    assert is_right_to_left(text, Direction.RTL)
    assert not is_right_to_left(text, Direction.LTR)


def runs(text: str, latin: str = "Inter", arabic: str = "Cairo") -> list[tuple[str, str]]:
    return [(text[run.start : run.end], run.family.name) for run in itemise(text, catalogue(), latin, arabic)]


def test_each_script_gets_its_family() -> None:
    assert runs("Sale خصم 50% now") == [("Sale ", "Inter"), ("خصم 50% ", "Cairo"), ("now", "Inter")]


def test_a_word_that_a_family_cannot_write_goes_to_one_other_family_whole() -> None:
    assert runs("Giảm", latin="Tajawal") == [("Giảm", "Inter")]


def test_an_unknown_family_is_passed_over() -> None:
    assert runs("abc مرحبا", latin="Nobody's Sans", arabic="Nobody's Naskh") == [("abc ", "Inter"), ("مرحبا", "Cairo")]


@given(ANY_TEXT)
def test_runs_cover_a_paragraph_without_gap_or_overlap(text: str) -> None:
    for paragraph in drawable(text):
        at = 0
        for run in itemise(paragraph.text, catalogue(), "Inter", "Cairo"):
            assert run.start == at < run.end
            at = run.end
        assert at == len(paragraph.text)


@pytest.mark.parametrize("text", [
    "🔥", "👨‍👩‍👧", "❤️‍🔥", "1️⃣", "#️⃣", "🇸🇦", "👍🏽", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☺️", "⭐",
])
def test_a_sequence_is_one_emoji(text: str) -> None:
    found = emoji_at(text, 0)
    assert found is not None
    assert found[0] == len(text)


@pytest.mark.parametrize("text", ["1", "#", "©", "a", "م", "☺\ufe0e"])
def test_ordinary_signs_are_no_emoji(text: str) -> None:
    assert emoji_at(text, 0) is None


def test_missing_characters_are_named_once() -> None:
    assert missing("abc漢字 مرحبا 😀\u200f漢", catalogue()) == "漢字"


def test_words_are_found_one_after_the_other() -> None:
    assert word_ranges("la la land", ("la", "la", "land", "x")) == (range(0, 2), range(3, 5), range(6, 10), range(0))


def test_every_font_file_has_its_licence_beside_it() -> None:
    families = [*catalogue().families.values()]
    assert {"Inter", "Noto Sans", "Cairo", "Tajawal", "Amiri", "Noto Sans Arabic", "Noto Kufi Arabic",
            "Be Vietnam Pro"} <= {family.name for family in families}
    for family in families:
        for file in family.files:
            assert file.path.is_file()
            licence = (file.path.parent / "LICENSE").read_text(encoding="utf-8")
            assert "SIL OPEN FONT LICENSE" in licence.upper()
