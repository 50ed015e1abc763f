"""A workspace to be hurt: a reel in the library and one in a file, files to bring in, clips to render."""

from __future__ import annotations

import subprocess
import wave
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from brova_desktop.assembly import toolbox, workspaces
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Canvas, TrackKind
from brova_desktop.domain.reels.format import to_json
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.ticks import FRAME_RATES, Span
from brova_desktop.ports.clock import SystemClock
from brova_desktop.services.editing import ReelDesk
from brova_desktop.services.sources import Located
from tests.domain.reels.making import clip as edited_clip
from tests.domain.reels.making import reel as edited_reel
from tests.domain.reels.making import text
from tests.reel_maker import clip, reel_of, ticks, transition, video

EACH = 8
"""Files of each sort that wait to be imported."""
CANVAS = Canvas(width=270, height=480, rate=FRAME_RATES["25"])
LENGTH = 2.0
"""Seconds of a rendered reel."""


def make_workspace(root: Path) -> None:
    """A new workspace with everything in it that the driver needs."""
    workspaces().create_now(root, "Crash")
    clips = [edited_clip(f"c{n}", 20 * n, 20, source=10 * n) for n in range(5)]
    reel = edited_reel(*clips, texts=(text("words", 5, 30),))
    with workspaces().open_now(root) as opened:
        ReelDesk(opened.library.reels, SystemClock()).add(reel).close()
    (root / "exports" / "reel.json").write_text(to_json(reel), encoding="utf-8")
    _make_files(folder_of(root))


def folder_of(root: Path) -> Path:
    """Where files wait, outside the workspace."""
    return root.with_name(root.name + " incoming")


def incoming(root: Path) -> list[Path]:
    """Files that wait to be imported."""
    return sorted(path for path in folder_of(root).iterdir() if path.stem[-1].isdigit())


def located(root: Path, words: str) -> Located:
    """A reel of two seconds with two clips, a transition, sound and a text."""
    folder = folder_of(root)
    first = clip("one", 0, 1, source="a", at=0.4, transition=transition(seconds=0.4))
    clips = [first, clip("two", 1, 1, source="b", at=0.4)]
    shown = TextItem(id=ItemId("text"), span=Span.of(ticks(0), ticks(LENGTH)), text=words)
    media = tuple(video(name, 2, width=72, height=128, sha256=name) for name in "ab")
    reel = reel_of(clips, (TrackKind.OVERLAY, [shown]), media=media, canvas=CANVAS)
    paths = {AssetId(name): folder / f"{name}.mp4" for name in "ab"}
    sizes = {id: replace(one, size=paths[id].stat().st_size) for id, one in reel.media.items()}
    return Located(replace(reel, media=sizes), paths, ())


def _make_files(folder: Path) -> None:
    folder.mkdir()
    for name, drawn in (("a", "testsrc2=s=72x128:r=25"), ("b", "smptebars=s=72x128:r=25")):
        _film(folder / f"{name}.mp4", drawn)
    film = (folder / "a.mp4").read_bytes()
    for number in range(EACH):
        # A box of no meaning at the end makes the same film another content (ISO 14496-12, "free").
        (folder / f"film {number}.mp4").write_bytes(film + b"\0\0\0\x0cfree" + number.to_bytes(4, "big"))
        Image.new("RGB", (640, 400 + number), "orange").save(folder / f"photo {number}.png")
        with wave.open(str(folder / f"sound {number}.wav"), "wb") as out:
            out.setparams((1, 2, 8_000, 0, "NONE", ""))
            out.writeframes(bytes([number + 1, 0]) * 8_000)


def _film(target: Path, drawn: str) -> None:
    start = [str(toolbox().path), "-nostdin", "-loglevel", "error", "-f", "lavfi", "-i", drawn]
    sound = ["-f", "lavfi", "-i", "sine=f=440:r=48000", "-t", str(LENGTH), "-shortest"]
    coded = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "25", "-c:a", "aac"]
    subprocess.run([*start, *sound, *coded, str(target)], check=True)


def now() -> datetime:
    return datetime.now(UTC)
