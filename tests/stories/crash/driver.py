"""The program that is killed: ``python -m tests.stories.crash.driver``.

It loads everything once and then, for every order it reads (a line of JSON: root, seed, scenario), forks a child that
works on that workspace until it is killed. Whatever the child says goes to stdout, a JSON list a line; each line is
one write, so that a kill never leaves half of one.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from brova_desktop.assembly import open_desk, toolbox
from tests.stories.crash.killing import MARK
from tests.stories.crash.work import SCENARIOS, Life


def say(what: str, *more: Any) -> None:
    """A line with the time (monotonic seconds, the same for all processes)."""
    os.write(1, (json.dumps([what, time.monotonic(), *more]) + "\n").encode())


def live(root: Path, seed: int, scenario: str) -> None:
    """Work until killed; `finish` is the only scenario that ends."""
    os.environ[MARK] = str(os.getpid())
    say("born", os.getpid())
    with open_desk(root) as desk:
        say("opened", desk.workspace.was_left_open)
        SCENARIOS[scenario](Life(desk, root, random.Random(seed), say))
    say("closed")


def _child(order: dict[str, Any]) -> None:
    code = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        live(Path(order["root"]), order["seed"], order["scenario"])
        code = 0
    except BaseException:
        say("failed", traceback.format_exc())
    os._exit(code)


def main() -> None:
    toolbox()
    say("ready")
    while line := sys.stdin.buffer.readline():
        pid = os.fork()
        if pid == 0:
            _child(json.loads(line))
        _, status = os.waitpid(pid, 0)
        say("gone", status)


if __name__ == "__main__":
    main()
