"""Names that no document can hold are refused where they come in: later nothing could be written down any more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.reels.edits import placing, replacing
from brova_desktop.domain.reels.records import Media
from tests.domain.reels.making import STILL, clip, reel

START = reel(clip("a", 0, 10))
HALF = "caf\udce9.png"
"""As Python reads the name of a file that is no UTF-8."""


NAMED = [replace(STILL, name=HALF), replace(STILL, path=f"/media/{HALF}")]


@pytest.mark.parametrize("media", NAMED, ids=["name", "path"])
def test_a_file_whose_name_holds_half_a_character_is_refused_by_name(media: Media) -> None:
    with pytest.raises(BadInput) as caught:
        placing.add_media(START, STILL, media)
    str(caught.value).encode("utf-8")
    with pytest.raises(BadInput):
        replacing.replace_media(START, START.clips()[0].id, media)
