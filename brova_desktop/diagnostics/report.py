"""The report a person copies or sends: version, platform, FFmpeg, last errors - nothing about the person."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from brova_desktop import __version__
from brova_desktop.diagnostics.log import RECENT
from brova_desktop.diagnostics.privacy import without_personal_data
from brova_desktop.domain.errors import BrovaError
from brova_desktop.files import atomic_write
from brova_desktop.paths import report_folder

PACKAGES = (
    "PySide6_Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "av",
    "pillow",
    "imageio-ffmpeg",
    "httpx",
    "apscheduler",
)
KEPT_REPORTS = 20


def report_text(
    *,
    facts: Mapping[str, object] | None = None,
    error: BaseException | None = None,
    recent: tuple[str, ...] | None = None,
) -> str:
    """The whole report. `facts` are added as they are (FFmpeg's version, whether the library is open, ...)."""
    parts = [
        f"Brova Desktop {__version__}",
        *(f"{name}: {value}" for name, value in {**machine_facts(), **(facts or {})}.items()),
    ]
    if error is not None:
        parts += ["", "What went wrong:", _trace(error)]
    last = RECENT.texts() if recent is None else recent
    parts += ["", "Last warnings and errors:", *(last or ("none",))]
    return without_personal_data("\n".join(parts)) + "\n"


def machine_facts() -> dict[str, str]:
    """System and library versions; reads package metadata, imports nothing."""
    return {
        "System": platform.platform(terse=True),
        "Machine": platform.machine(),
        "Python": f"{platform.python_version()} ({'frozen' if getattr(sys, 'frozen', False) else 'source'})",
        "Packages": ", ".join(f"{name} {_version(name)}" for name in PACKAGES),
    }


def save_bug_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write the report of an unexpected error to a file; its path, or None when nothing can be written there."""
    target = folder if folder is not None else report_folder()
    name = f"brova-report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        atomic_write(target / name, report_text(error=error).encode("utf-8", "backslashreplace"))
        for old in sorted(target.glob("brova-report-*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except (BrovaError, OSError):
        return None
    return target / name


def _trace(error: BaseException) -> str:
    detail = f"\n{error.detail}" if isinstance(error, BrovaError) and error.detail else ""
    return "".join(traceback.format_exception(error)).rstrip() + detail


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"
