from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.workspace.workspace import Protection, WorkspaceCard, card_from, checked_name

CARD = WorkspaceCard("abc", "Shop", datetime(2026, 1, 1, tzinfo=UTC), Protection.KEYCHAIN, "12", sandbox=True)
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3))


def test_a_card_survives_its_file() -> None:
    assert card_from(CARD.record()) == CARD


def test_a_card_of_a_newer_version_says_so() -> None:
    with pytest.raises(BadInput, match="newer") as caught:
        card_from({**CARD.record(), "format": 2})
    assert caught.value.acts == (Act.UPDATE_APP,)


@given(st.sampled_from(sorted(CARD.record())), JSON)
def test_a_wrong_card_is_refused_and_never_crashes(name: str, value: object) -> None:
    try:
        card_from({**CARD.record(), name: value})
    except BadInput as error:
        assert error.sentence()


@pytest.mark.parametrize("name", ["", "  ", "x" * 121, "a\u202eb", "a\x00b"])
def test_names_nobody_can_read_are_refused(name: str) -> None:
    with pytest.raises(BadInput):
        checked_name(name)
