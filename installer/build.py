"""Build the packaged program and try it: what people run gets the last test.

    .venv/bin/python installer/build.py [--no-demo]

Needs objdump (Debian: ``apt-get install binutils libpython3.11``) and a Python with a shared library. The result is
``dist/brova``; build on the oldest system it shall run on, because it takes that system's libraries along.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SUFFIX = ".exe" if os.name == "nt" else ""
FOLDER = ROOT / "dist" / "brova"
PROGRAM = FOLDER / f"brova{SUFFIX}"
WINDOW = FOLDER / f"brova-desktop{SUFFIX}"


class NotAsBuilt(Exception):
    """The packaged program runs, but lacks something."""


def build() -> None:
    """Run PyInstaller over the specification. Raises CalledProcessError."""
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build"),
         str(ROOT / "build.spec")],
        check=True,
        cwd=ROOT,
    )


def surroundings(profile: Path) -> dict[str, str]:
    """The environment of a try: a throw-away profile, no screen, and nothing of the build machine that may help."""
    own = os.environ | {
        "BROVA_HOME": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONTZPATH": "",  # no time zones but those that travel along
    }
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"):
        own.pop(name, None)
    return own


def ask(profile: Path, *arguments: str, program: Path = PROGRAM) -> str:
    """The answer of the packaged program, run with a throw-away profile. Raises CalledProcessError."""
    return subprocess.run(
        [str(program), *arguments], check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        env=surroundings(profile), cwd=profile,
    ).stdout


def try_command_line(profile: Path, *, with_demo: bool) -> None:
    """Version, doctor and demo. Raises CalledProcessError, NotAsBuilt."""
    print(ask(profile, "--version").strip())
    report = json.loads(ask(profile, "doctor", "--json"))
    check_report(report)
    print("doctor:", report["machine"]["Packages"])
    if with_demo:
        made = json.loads(ask(profile, "demo", "--json"))
        check_demo(made)
        print("demo:", made["output"], "and", ", ".join(post["link"] for post in made["posts"]))


def check_report(report: dict[str, object]) -> None:
    """Raises NotAsBuilt when a check fails or a package cannot say its version."""
    failed = [one["sentence"] for one in _rows(report, "checks") if one["health"] == "bad"]
    if failed:
        raise NotAsBuilt("; ".join(map(str, failed)))
    if "missing" in str(report["machine"]):
        raise NotAsBuilt(f"metadata is missing: {report['machine']}")


def check_demo(made: dict[str, object]) -> None:
    """Raises NotAsBuilt unless the reel was published everywhere."""
    states = [post["state"] for post in _rows(made, "posts")]
    if not states or set(states) != {"published"}:
        raise NotAsBuilt(f"the demo's posts are {states}")


def try_window(profile: Path) -> None:
    """Open the window on the demo, show every studio, close it. Raises CalledProcessError, NotAsBuilt."""
    began = time.monotonic()
    ask(profile, "app", "--demo", "--smoke", program=WINDOW)
    print(f"window: opened, shown and closed in {time.monotonic() - began:.1f} s")
    check_log((profile / "state" / "log" / "brova.log").read_text(encoding="utf-8"))


def check_log(text: str) -> None:
    """Raises NotAsBuilt when the log holds a warning or an error."""
    worries = [line for line in text.splitlines() if line.split(" ")[1:2] in (["WARNING"], ["ERROR"], ["CRITICAL"])]
    if worries:
        raise NotAsBuilt("\n".join(worries))


def size_of(folder: Path) -> int:
    """Bytes of the folder's files; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main(arguments: list[str]) -> int:
    build()
    with tempfile.TemporaryDirectory(prefix="brova-smoke-") as folder:
        profile = Path(folder)
        try_command_line(profile, with_demo="--no-demo" not in arguments)
        try_window(profile)
    print(f"Built and tried: {FOLDER}, {size_of(FOLDER) / 1e6:.0f} MB")
    return 0


def _rows(answer: dict[str, object], name: str) -> list[dict[str, object]]:
    rows = answer[name]
    assert isinstance(rows, list)
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
