"""Sizes that keep the code liveable."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import parsed, python_files, short

FILE_LINES = 350
USUAL_LINES = 30
LONG_LINES = 60
WINDOW_LINES = 300
REASON = "# Long:"
"""A function over 60 lines carries a comment that begins like this and says why it stays whole."""


def functions(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Name, lines and whether a reason is given, for each function of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for node in ast.walk(parsed(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            end = node.end_lineno or node.lineno
            body = lines[max(node.lineno - 2, 0) : end]
            yield f"{short(path)}:{node.name}", end - node.lineno + 1, any(REASON in line for line in body)


def test_no_file_is_longer_than_350_lines() -> None:
    sizes = {
        short(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files("brova_desktop", "installer", "tests")
    }
    assert {name: size for name, size in sizes.items() if size >= FILE_LINES} == {}


def test_the_main_window_stays_under_300_lines() -> None:
    for path in python_files("brova_desktop"):
        if short(path) == "brova_desktop/ui/shell/window.py":
            assert len(path.read_text(encoding="utf-8").splitlines()) < WINDOW_LINES


def test_nine_functions_in_ten_are_shorter_than_30_lines() -> None:
    sizes = [size for path in python_files("brova_desktop") for _, size, _ in functions(path)]
    long = sum(size >= USUAL_LINES for size in sizes)
    assert long <= len(sizes) / 10, f"{long} of {len(sizes)} functions have {USUAL_LINES} lines or more"


def test_a_function_over_60_lines_says_why() -> None:
    silent = {
        name: size
        for path in python_files("brova_desktop", "installer")
        for name, size, has_reason in functions(path)
        if size > LONG_LINES and not has_reason
    }
    assert silent == {}
