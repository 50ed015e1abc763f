"""Habits that cost others weeks: each has a reason written beside it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import parsed, python_files, short

BORDERS = {
    "brova_desktop/jobs/scope.py",
    "brova_desktop/jobs/runner.py",
    "brova_desktop/diagnostics/crash.py",
    "brova_desktop/cli/edge.py",
}
"""Where an unexpected exception is met and told: task scope, job runner, crash hook, edge of the command line."""

HANDED_OVER = {
    "brova_desktop/engine/probe_worker.py",  # the edge of a worker process: its parent makes a sentence of it
    "brova_desktop/engine/picture/pool.py",  # the parent's end of a worker's pipe: whatever comes, the worker is gone
}
"""Where whatever a worker process died of is carried to the one who asked."""

EVERYTHING = {"Exception", "BaseException"}


def catches_everything(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or ast.unparse(kind) in EVERYTHING for kind in kinds)


def passes_it_on(handler: ast.ExceptHandler) -> bool:
    """Cleaning up and raising the same again hides nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_only_the_four_borders_catch_everything() -> None:
    swallowing = {
        f"{short(path)}:{node.lineno}"
        for path in python_files("brova_desktop")
        if short(path) not in BORDERS | HANDED_OVER
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node) and not passes_it_on(node)
    }
    assert swallowing == set()


def calls_in_coroutines(tree: ast.Module) -> Iterator[ast.Call]:
    for coroutine in ast.walk(tree):
        if isinstance(coroutine, ast.AsyncFunctionDef):
            yield from (node for node in ast.walk(coroutine) if isinstance(node, ast.Call))


def called(path: Path, names: set[str]) -> set[str]:
    return {
        f"{short(path)}:{call.lineno}"
        for call in calls_in_coroutines(parsed(path))
        if isinstance(call.func, ast.Attribute) and call.func.attr in names
    }


def test_no_coroutine_runs_a_nested_event_loop() -> None:
    """Under qasync another task dies for good ("Cannot enter into task"): use open() and await a future."""
    files = python_files("brova_desktop", "tests")
    found = set().union(*(called(path, {"exec", "exec_", "processEvents"}) for path in files))
    assert found == set()


def test_nothing_pumps_the_event_loop_by_hand() -> None:
    pumping = {
        f"{short(path)}:{node.lineno}"
        for path in python_files("brova_desktop")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute) and node.attr == "processEvents"
    }
    assert pumping == set()


def test_no_process_is_started_through_a_shell() -> None:
    shells = {
        f"{short(path)}:{node.lineno}"
        for path in python_files("brova_desktop", "installer")
        for node in ast.walk(parsed(path))
        if (isinstance(node, ast.keyword) and node.arg == "shell")
        or (isinstance(node, ast.Attribute) and ast.unparse(node) in {"os.system", "os.popen"})
    }
    assert shells == set()


def test_every_task_is_held_by_somebody() -> None:
    """A task nobody holds may be collected while it runs, and its error is never told."""
    loose = {
        f"{short(path)}:{node.lineno}"
        for path in python_files("brova_desktop")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func).split(".")[-1] in {"create_task", "ensure_future"}
        and "group" not in ast.unparse(node.value.func).lower()
    }
    assert loose == set()
