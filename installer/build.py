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
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "brova" / ("brova.exe" if os.name == "nt" else "brova")


def build() -> None:
    """Run PyInstaller over the specification. Raises CalledProcessError."""
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build"),
         str(ROOT / "build.spec")],
        check=True,
        cwd=ROOT,
    )


def ask(profile: str, *arguments: str) -> str:
    """The answer of the packaged program, run with a throw-away profile. Raises CalledProcessError."""
    surroundings = os.environ | {"BROVA_HOME": profile}
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):  # nothing of the build machine's Python may help
        surroundings.pop(name, None)
    return subprocess.run(
        [str(PROGRAM), *arguments], check=True, capture_output=True, text=True, env=surroundings, cwd=profile
    ).stdout


def smoke_test(*, with_demo: bool) -> None:
    """Fails on the first command that does not end well."""
    with tempfile.TemporaryDirectory(prefix="brova-smoke-") as profile:
        print(ask(profile, "--version").strip())
        report = json.loads(ask(profile, "doctor", "--json"))
        print("doctor:", ", ".join(report))
        if with_demo:
            print(ask(profile, "demo", "--json").strip())


def main(arguments: list[str]) -> int:
    build()
    smoke_test(with_demo="--no-demo" not in arguments)
    print(f"Built and tried: {PROGRAM.parent}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
