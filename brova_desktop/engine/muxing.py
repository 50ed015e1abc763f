"""Picture and sound into one MP4, packets copied, index at the front."""

from __future__ import annotations

from pathlib import Path

from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import arguments, own_source
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.ports.report import Report


def mux(
    toolbox: Toolbox,
    picture: Path,
    sound: Path | None,
    target: Path,
    *,
    edit_lists: bool = True,
    seconds: float | None = None,
    report: Report | None = None,
) -> None:
    """Copy the first picture stream of one file and the sound of another into an MP4 at `target`.

    With edit lists a player skips what the encoders put in front (1,024 samples of AAC, reordered pictures). Without
    them, for places that refuse edit lists, pictures get signed offsets and the first AAC packet is left out.
    Raises what `run_ffmpeg` raises.
    """
    streams = [own_source(picture)["v:0"]]
    options: dict[str, object] = {"vcodec": "copy", "f": "mp4", "map_metadata": -1, "fflags": "+bitexact"}
    flags = "+faststart"
    if sound is not None:
        streams.append(own_source(sound)["a:0"])
        options["acodec"] = "copy"
    if not edit_lists:
        flags += "+negative_cts_offsets"
        options["use_editlist"] = 0
        if sound is not None:
            options["bsf:a"] = "noise=drop=eq(n\\,0)"
    inputs = (picture,) if sound is None else (picture, sound)
    spelled = arguments(streams, target, movflags=flags, **options)
    run_ffmpeg(toolbox, Task(spelled, inputs=inputs, writes=target, seconds=seconds), report)
