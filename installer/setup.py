"""Make the locked environment in `.venv`, once: standard library only, the same on every system.

    python installer/setup.py              make or renew the environment when its stamp differs
    python installer/setup.py --is-ready   end with 0 when there is nothing to do

The stamp is a checksum over the lock, the Python that runs the environment and where it stands; it is written last,
so an interrupted set-up starts afresh. The user's own pip settings (index, certificate, proxy) are respected.
"""

from __future__ import annotations

import compileall
import hashlib
import os
import platform
import shlex
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "brova.stamp"
ON_WINDOWS = os.name == "nt"
PROGRAMS = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if ON_WINDOWS else "python")

OLDEST, NEWEST = (3, 11), (3, 13)

COULD_NOT_SET_UP = 3


def wanted_stamp() -> str:
    """What the stamp of a fitting environment says for the running Python."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return "\n".join([lock, platform.python_version(), platform.machine(), str(VENV), ""])


def is_ready() -> bool:
    """Whether the environment was made from this lock, with this Python, at this place."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted_stamp()


def tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def make_environment() -> None:
    """Build the environment from nothing; an old one is removed first."""
    STAMP.unlink(missing_ok=True)
    tell(f"Making the environment in {VENV} with Python {platform.python_version()}.")
    venv.create(VENV, clear=True, with_pip=True, symlinks=not ON_WINDOWS)
    tell("Installing the locked packages. The first time this downloads about 450 MB.")
    install_locked()
    finish()


def install_locked() -> None:
    """Wheels only, every one checked against its hash. Raises CalledProcessError when pip gives up."""
    subprocess.run(
        [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet",
         "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)],
        check=True,
        stdout=sys.stderr,
    )


def finish() -> None:
    """What pip does not do: bytecode, the way to our own package, the `brova` command, and last the stamp."""
    libraries = site_packages()
    if sys.dont_write_bytecode:  # pip then compiles nothing, and every start costs a third more
        compileall.compile_dir(str(libraries), quiet=2, workers=0)
    (libraries / "brova_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    write_launcher()
    STAMP.write_text(wanted_stamp(), encoding="utf-8")


def site_packages() -> Path:
    if ON_WINDOWS:
        return VENV / "Lib" / "site-packages"
    return VENV / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def write_launcher() -> None:
    """`.venv/bin/brova`, or `brova.cmd`, callable from any folder."""
    if ON_WINDOWS:
        launcher, text = PROGRAMS / "brova.cmd", f'@"{PYTHON}" -P -m brova_desktop %*\r\n'
    else:
        launcher, text = PROGRAMS / "brova", f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m brova_desktop "$@"\n'
    launcher.write_text(text, encoding="utf-8", newline="")
    launcher.chmod(0o755)


def main(arguments: list[str]) -> int:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        tell(f"Python 3.11 to 3.13 is needed, this is {platform.python_version()}.")
        return COULD_NOT_SET_UP
    if is_ready():
        return 0
    if "--is-ready" in arguments:
        return 1
    try:
        make_environment()
    except (OSError, subprocess.CalledProcessError) as error:
        tell(f"The environment could not be made: {error}")
        tell("Check the connection and the space on the disk, then start again; nothing half-made is used.")
        return COULD_NOT_SET_UP
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
