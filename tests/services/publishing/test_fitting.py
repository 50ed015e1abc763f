"""A film that a platform does not take becomes one that it does."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from brova_desktop.assembly import toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.converting import Converting
from brova_desktop.services.publishing.fitting import Fitting


@pytest.mark.slow
@pytest.mark.parametrize(("size", "shape"), [("180x320", "upright"), ("320x180", "wide")])
def test_a_foreign_codec_is_converted_in_the_shape_it_has(tmp_path: Path, size: str, shape: str) -> None:
    strange, place = tmp_path / "strange.avi", tmp_path / "posts" / "fit.mp4"
    place.parent.mkdir()
    subprocess.run([str(toolbox().path), "-loglevel", "error", "-f", "lavfi", "-i", f"testsrc=s={size}:r=10:d=4",
                    "-c:v", "mpeg4", str(strange)], check=True)
    with MediaWorkers() as looks:
        made = Fitting(Converting(toolbox), looks)(strange, place, "youtube", SilentReport())
        facts = looks.probe(made).facts
    assert made == place
    assert (facts.video_codec, facts.container) == ("h264", "mp4")
    assert (facts.display_height > facts.display_width) == (shape == "upright")
