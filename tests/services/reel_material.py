"""Small films and reels for the tests that render."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from brova_desktop.assembly import toolbox
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.records import Clip, TextItem
from brova_desktop.domain.reels.style import TextStyle
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.sources import Located, content_hash
from tests.reel_maker import clip, reel_of, ticks, transition, video

CANVAS = Canvas(width=96, height=160, rate=FRAME_RATES["24"])


def film(target: Path, drawn: str = "testsrc2=s=96x160:r=24", *, seconds: float = 2) -> Path:
    """A film with a tone, a key frame every second."""
    subprocess.run(
        [str(toolbox().path), "-nostdin", "-y", "-loglevel", "error", "-f", "lavfi", "-i", drawn, "-f", "lavfi", "-i",
         "sine=f=330:r=48000", "-t", str(seconds), "-c:v", "libx264", "-preset", "ultrafast", "-g", "24", "-pix_fmt",
         "yuv420p", "-c:a", "aac", str(target)],
        check=True,
    )  # fmt: skip
    return target


def two_clips(place: Path, *, text: str = "Hi", **fields: object) -> Located:
    """A reel of 1.5 s over one file: two clips that fade into each other, and a text."""
    words = TextItem(id=ItemId("t"), span=Span.of(0, ticks(0.5)), text=text, style=TextStyle(size=800))
    clips: list[Clip] = [
        clip("one", 0, 0.75, at=0.25, transition=transition(seconds=0.25)),
        clip("two", 0.75, 0.75, at=0.5),
    ]
    known = video("a", 2, path=str(place), sha256=content_hash(place), size=place.stat().st_size)
    media = replace(known, name=place.name)
    reel: Reel = reel_of(clips, (TrackKind.OVERLAY, [words]), media=(media,), canvas=CANVAS)
    return Located(replace(reel, **fields), {AssetId("a"): place}, ())  # type: ignore[arg-type]


def write_reel(files: ReelFiles, located: Located, target: Path) -> Path:
    files.save(located.reel, target)
    return target
