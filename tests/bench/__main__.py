"""``python -m tests.bench [NAME...] [--pairs N] [--json]``: measure and print one table.

Names are those of BENCHES; without any, all run. Figures are ratios taken in one run on one machine.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from tests.bench.rows import Bench, Row, as_json, machine, table

BENCHES = {
    "cold": "tests.bench.render_rows:cold",
    "edits": "tests.bench.render_rows:edits",
    "formats": "tests.bench.render_rows:formats",
    "joins": "tests.bench.render_rows:joins",
    "scaling": "tests.bench.scaling_rows:scaling",
    "peers": "tests.bench.render_rows:peers",
    "preview": "tests.bench.preview_rows:preview",
    "media": "tests.bench.media_rows:media",
    "library": "tests.bench.library_rows:library",
    "shelf": "tests.bench.shelf_rows:shelf",
    "publishing": "tests.bench.publishing_rows:publishing",
    "timeline": "tests.bench.timeline_rows:timeline",
    "window": "tests.bench.window_rows:window",
}


def bench(name: str) -> Bench:
    module, _, function = BENCHES[name].partition(":")
    found: Bench = getattr(import_module(module), function)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--pairs", type=int, default=5, help="runs of each, after a warm-up")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    given = parser.parse_args()
    unknown = set(given.names) - set(BENCHES)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    for name in given.names or BENCHES:
        rows.extend(bench(name)(given.pairs))
    sys.stdout.write(as_json(rows) if given.json else f"Measured on {machine()}.\n\n{table(rows)}")
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
