"""No edit without its drawing and its trial with random arguments."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from brova_desktop.domain.reels import edits

HERE = Path(__file__).parent


def every_edit() -> Iterator[tuple[str, Callable]]:
    """Public functions of the package that make a reel of a reel."""
    for module in pkgutil.iter_modules(edits.__path__):
        members = importlib.import_module(f"{edits.__name__}.{module.name}")
        for name, function in inspect.getmembers(members, inspect.isfunction):
            if function.__module__ == members.__name__ and not name.startswith("_"):
                signature = inspect.signature(function)
                if signature.return_annotation == "Reel" and next(iter(signature.parameters)) == "reel":
                    yield f"{module.name}.{name}", function


EDITS = dict(every_edit())


def test_the_edits_are_found() -> None:
    assert {"trimming.trim_end", "cutting.split", "placing.insert", "looks.add_key"} <= set(EDITS)


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_drawn_before_and_after(name: str) -> None:
    docstring = inspect.getdoc(EDITS[name]) or ""
    assert any("->" in line for line in docstring.splitlines()), docstring


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_tried_with_anything_for_arguments(name: str) -> None:
    tried = (HERE / "random_edits.py").read_text(encoding="utf-8")
    assert f"{name}(" in tried or f"{name})" in tried
