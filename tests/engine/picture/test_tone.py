"""HDR comes out as SDR."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from brova_desktop.domain.colour import BLACK
from brova_desktop.domain.reels.scene import Look, Shot
from brova_desktop.domain.reels.style import Placement
from brova_desktop.domain.ticks import Ticks
from brova_desktop.engine.picture.shots import ShotReader
from brova_desktop.engine.picture.tone import HLG, PQ, sdr_of


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_the_curve_rises_and_keeps_black_white_and_grey(transfer: int) -> None:
    grey = np.repeat(np.linspace(0, 1, 50)[:, None], 3, axis=1)
    curve = sdr_of(grey, transfer, is_wide=True)
    assert curve[0] == pytest.approx(0, abs=0.01) and curve[-1] == pytest.approx(1, abs=0.01)
    assert (np.diff(curve, axis=0) >= 0).all()
    assert np.ptp(curve, axis=1).max() < 0.01


def test_a_pq_clip_is_as_the_ffmpeg_command_maps_it(make: Callable[..., Path]) -> None:
    """Compared with zscale and tonemap=hable, peak and white as ours."""
    hdr = make("pq.mp4", "-f", "lavfi", "-i", "testsrc2=s=128x96:r=10:d=0.2", "-vf",
               "zscale=matrixin=170m:transferin=709:primariesin=709:rangein=tv:primaries=2020:matrix=2020_ncl:"
               "transfer=smpte2084:npl=400:range=tv,format=yuv420p10le", "-c:v", "libx265", "-x265-params",
               "lossless=1:log-level=none", "-color_primaries", "bt2020", "-color_trc", "smpte2084", "-colorspace",
               "bt2020nc", "-color_range", "tv")
    sdr = make("pq-sdr.mp4", "-i", str(hdr), "-vf",
               "zscale=transfer=linear:npl=100:primaries=709,format=gbrpf32le,tonemap=hable:peak=10:desat=0,"
               "zscale=transfer=709:matrix=709:primaries=709:range=tv,format=yuv420p", "-c:v", "libx264", "-qp", "2",
               "-colorspace", "bt709", "-color_range", "tv")
    pictures = []
    for path in (hdr, sdr):
        reader = ShotReader({"a": str(path)}, 128, 96, BLACK, doc_width=128)
        pictures.append(reader.frame(Shot("a", Ticks(0), Look(), Placement())))
        reader.close()
    ours, theirs = pictures
    assert np.abs(ours.y.astype(int) - theirs.y).mean() < 4
    assert np.abs(ours.u.astype(int) - theirs.u).mean() < 4
