"""A row of the benchmark table and the table itself."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured: the goal as written, the figure, whether it was met (None: for orientation only)."""

    what: str
    goal: str
    measured: str
    met: bool | None
    note: str = ""


Bench = Callable[[int], Iterable[Row]]
"""A benchmark: given how many pairs to run, it gives its rows."""


def table(rows: Iterable[Row]) -> str:
    """Rows as a Markdown table."""
    signs = {True: "met", False: "**missed**", None: ""}
    lines = ["| what | goal | measured | |", "|---|---|---|---|"]
    for row in rows:
        note = f" ({row.note})" if row.note else ""
        lines.append(f"| {row.what} | {row.goal} | {row.measured}{note} | {signs[row.met]} |")
    return "\n".join(lines)


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def as_json(rows: Iterable[Row]) -> str:
    return json.dumps({"machine": machine(), "rows": [asdict(row) for row in rows]}, indent=2)


def at_most(what: str, bound: float, value: float, *, unit: str = "", note: str = "", digits: int = 2) -> Row:
    """A row whose figure must not pass a bound."""
    return Row(what, f"<= {bound:g}{unit}", f"{value:.{digits}f}{unit}", value <= bound, note)


def at_least(what: str, bound: float, value: float, *, unit: str = "", note: str = "", digits: int = 2) -> Row:
    """A row whose figure must reach a bound."""
    return Row(what, f">= {bound:g}{unit}", f"{value:.{digits}f}{unit}", value >= bound, note)


def progress(words: str) -> None:
    """A line about what is running, beside the table."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
