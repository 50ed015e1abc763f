"""Files beside the rendered one: a frame, the captions, the sound, a timeline for another editor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import BACKGROUND
from brova_desktop.ui.bridge.dialogs import choose_target
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
