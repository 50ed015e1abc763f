"""A finished sound as a file of its own: AAC as it is, or WAV."""

from __future__ import annotations

import shutil
from pathlib import Path

from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.graph import RATE, arguments, own_source
from brova_desktop.engine.mastering import Master
from brova_desktop.engine.process import Task, run_ffmpeg
from brova_desktop.files import finished_file
from brova_desktop.ports.report import Report, SilentReport

ENDINGS = (".m4a", ".wav")


def write_sound(toolbox: Toolbox, master: Master, target: Path, report: Report | None = None) -> None:
    """Write a master under another name, whole or not at all: ``.m4a`` copied, ``.wav`` as 16 bits a sample.

    Raises NoRoom, Cancelled, or what `run_ffmpeg` raises; ValueError for another ending.
    """
    if target.suffix.lower() not in ENDINGS:
        raise ValueError(target.suffix)
    with finished_file(target) as part:
        if target.suffix.lower() == ".m4a":
            shutil.copyfile(master.path, part)
            return
        stream = own_source(master.path).audio.filter("atrim", end_sample=master.samples)
        spelled = arguments([stream], part, f="wav", acodec="pcm_s16le", ar=RATE, ac=2, map_metadata=-1)
        task = Task(spelled, inputs=(master.path,), writes=part, seconds=master.samples / RATE)
        run_ffmpeg(toolbox, task, report or SilentReport())
