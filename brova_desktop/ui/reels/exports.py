"""Files beside the rendered one: a frame, the captions, the sound, a timeline for another editor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits.cues import set_captions
from brova_desktop.domain.reels.layout import caption_style
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import BACKGROUND, FILES
from brova_desktop.ui.bridge.dialogs import choose_files, choose_target
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor

KINDS: dict[str, tuple[Words, str]] = {
    "frame": (say("Save this frame as a picture"), "png"), "captions": (say("Save the captions"), "srt"),
    "sound": (say("Save the sound"), "m4a"), "otio": (say("Save for another editor"), "otio"),
}  # fmt: skip


async def export(parent: QWidget, bench: Workbench, editor: ReelEditor, what: str) -> Path | None:
    """Ask where to, and write it; None when cancelled. Raises what writing raises."""
    title, suffix = KINDS[what]
    stem = safe_name(editor.reel.title, otherwise="reel")
    target = await choose_target(parent, title, f"{stem}.{suffix}", suffix)
    if target is None:
        return None
    reel, at = editor.reel, editor.playhead
    await bench.lanes.run(BACKGROUND, write, bench, reel, at, what, target)
    return target


async def load_captions(parent: QWidget, bench: Workbench, editor: ReelEditor) -> None:
    """Put the captions of a file (SRT, VTT, ASS) in place of those of the reel, as one step."""
    from brova_desktop.services.captions import read_captions

    files = await choose_files(parent, say("Load captions"), "*.srt *.vtt *.ass", many=False)
    if not files:
        return
    lines = await bench.lanes.run(FILES, read_captions, files[0])
    tracks = [one.id for one in editor.reel.all_tracks() if one.kind is TrackKind.CAPTIONS and not one.locked]
    track = tracks[0] if tracks else None
    style = caption_style(editor.reel.canvas) if track is None else None
    await editor.rest()
    editor.apply(say("Load captions"), lambda reel: set_captions(
        reel, lines, mint=editor.mint, track=track, style=style))


def write(bench: Workbench, reel: Reel, at: Ticks, what: str, target: Path) -> None:
    """Blocks. Raises BadInput, Missing, NoRoom."""
    from brova_desktop.services.rendering import Choice
    from brova_desktop.services.sources import locate

    if what == "captions":
        from brova_desktop.services.captions import export_captions

        export_captions(reel, target)
    elif what == "otio":
        from brova_desktop.services.interchange import write_otio

        write_otio(reel, target)
    else:
        located = locate(reel, bench.desk.workspace.folder.root, bench.desk.reels.find)
        if what == "sound":
            bench.desk.rendering.sound(located, target, Choice())
        else:
            from brova_desktop.paint.export import write_pixels

            last = Ticks(max(reel.length - reel.canvas.rate.ticks_per_frame, 0))
            write_pixels(target, *bench.desk.rendering.frame(located, Ticks(min(at, last))))
