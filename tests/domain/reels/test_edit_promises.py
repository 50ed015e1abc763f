"""Every edit, with anything for arguments, on any reel: the promises of `judging.judged`."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brova_desktop.domain.reels.document import Reel
from tests.domain.reels.judging import judged
from tests.domain.reels.making import (
    reels,
)
from tests.domain.reels.random_edits import (
    EDITS,
    with_new_ids_free,
)


@pytest.mark.parametrize("name", EDITS)
@given(reel=reels(), pick=st.data())
@settings(max_examples=20)
def test_an_edit_keeps_its_promises_or_changes_nothing(name: str, reel: Reel, pick: st.DataObject) -> None:
    judged(reel, pick.draw(EDITS[name], label=name))


@given(reel=reels(), edits=st.lists(st.one_of(*EDITS.values()), min_size=2, max_size=6))
def test_edits_after_edits_keep_their_promises(reel: Reel, edits: list) -> None:
    for number, edit in enumerate(edits):
        after = judged(reel, edit)
        reel = reel if after is None else after
        reel = with_new_ids_free(reel, number)


