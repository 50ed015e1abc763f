"""Interlaced clips come out whole, and the same in any order."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from brova_desktop.domain.colour import BLACK
from brova_desktop.domain.reels.scene import Look, Shot
from brova_desktop.domain.reels.style import Placement
from brova_desktop.domain.ticks import FrameRate
from brova_desktop.engine.picture.shots import ShotReader

MOVING = "color=black:s=96x96:r=50:d=2,drawbox=x=10:y=20:w=24:h=50:c=white:t=fill,scroll=h=0.03,interlace"
CODECS = {
    "fields.mp4": ("-c:v", "libx264", "-flags", "+ilme+ildct", "-qp", "4", "-g", "10", "-preset", "ultrafast"),
    "fields.mpg": ("-c:v", "mpeg2video", "-flags", "+ilme+ildct", "-q:v", "2", "-g", "10"),
}


@pytest.mark.parametrize("name", CODECS)
def test_fields_are_joined_without_combs_in_any_order(make: Callable[..., Path], name: str) -> None:
    path = make(name, "-f", "lavfi", "-i", MOVING, *CODECS[name])
    reader = ShotReader({"a": str(path)}, 96, 96, BLACK, doc_width=96)
    rate = FrameRate(25)

    def plane(number: int) -> np.ndarray:
        return reader.frame(Shot("a", rate.start_of(number), Look(), Placement())).y

    numbers = list(range(48))
    in_turn = [plane(number).copy() for number in numbers]
    random.Random(3).shuffle(numbers)
    for number in numbers:
        assert np.array_equal(plane(number), in_turn[number]), number
    reader.close()
    comb = [np.abs(np.diff(found[30:60].astype(int), axis=0)).mean() for found in in_turn]
    assert max(comb) < 6
