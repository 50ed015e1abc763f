from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.media.folding import fold, tokens


@pytest.mark.parametrize(("typed", "stored"), [
    ("nguyen", "Nguyễn"), ("duong", "Đường"), ("strasse", "Straße"), ("lodz", "Łódź"), ("smorrebrod", "Smørrebrød"),
    ("احمد", "أَحْمَد"), ("الى", "إلي"), ("قهوه", "قهوة"), ("محمد", "محـــمد"), ("مسوول", "مسؤول"), ("123", "١٢٣"),
    ("file", "ﬁle"), ("izmir", "İzmir"), ("ipek", "ıpek"), ("a b", "a\u200f\n b"), ("آمال", "امال"),
])
def test_people_find_what_they_type(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


def test_different_words_stay_different() -> None:
    assert fold("kaffee") != fold("kafe")
    assert fold("سلام") != fold("كلام")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_does_not_matter_to_ascii(text: str) -> None:
    ascii_text = "".join(letter for letter in text if letter < "\x80")
    assert fold(ascii_text.upper()) == fold(ascii_text.lower())


@given(st.text())
def test_tokens_hold_no_spaces_or_quotes(text: str) -> None:
    for token in tokens(text):
        assert token
        assert not set(token) & set(" \t\n\"'*^():")


@given(st.lists(st.text(alphabet="abcĐéأة", min_size=1), max_size=5))
def test_tokens_of_joined_words_are_the_words(words: list[str]) -> None:
    assert tokens(" ".join(words)) == tuple(fold(word) for word in words)
