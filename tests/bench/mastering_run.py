"""``python -m tests.bench.mastering_run MIX TARGET``: master a mix and end; without arguments, only start."""

from __future__ import annotations

import sys
from pathlib import Path

from brova_desktop.engine.binaries import find_toolbox
from brova_desktop.engine.loudness import measure
from brova_desktop.engine.mastering import master
from brova_desktop.engine.soundmix import Mixed

RATE = 48_000


def main(arguments: list[str]) -> None:
    toolbox = find_toolbox()
    if arguments:
        mix, target = map(Path, arguments)
        master(toolbox, Mixed(mix, 60 * RATE, measure(toolbox, mix)), target)


if __name__ == "__main__":
    main(sys.argv[1:])
