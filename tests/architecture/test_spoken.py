"""Everything a person reads in the window goes through translation."""

from __future__ import annotations

import ast
import re

from tests.architecture.tree import PACKAGE, ROOT

SHOWS = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle",
    "setTitle", "addItem", "addAction", "addMenu", "setHorizontalHeaderLabels", "setStatusTip", "setWhatsThis",
    "Label", "QLabel", "Button", "QPushButton", "QCheckBox", "QRadioButton", "IconButton", "TopBar", "Panel",
    "EmptyState", "SearchField", "Segments", "Choice", "section", "row",
}  # fmt: skip
"""Calls that put a text on the screen or into a screen reader's mouth."""
ICONS_FIRST = {"IconButton", "EmptyState"}
"""Their first text names an icon."""
PRODUCT = {"Brova Desktop", "B"}


def said_plainly() -> list[str]:
    """Literal words given to such a call, without `t` or `say` around them."""
    found = []
    for file in sorted((PACKAGE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SHOWS:
                texts = node.args[1:] if _name(node.func) in ICONS_FIRST else node.args
                named = [word.value for word in node.keywords if word.arg in ("name", "hint", "text", "title")]
                found += [f"{file.relative_to(ROOT)}:{node.lineno} {one.value!r}" for one in (*texts, *named)
                          if isinstance(one, ast.Constant) and _is_spoken(one.value)]
    return found


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_spoken(value: object) -> bool:
    """Words, not a role or an icon's name: those are lower case, without a blank."""
    return (isinstance(value, str) and value not in PRODUCT and bool(re.search(r"[^\W\d_]{2}", value))
            and not re.fullmatch(r"[a-z0-9-]+|https?:.*", value))


def test_no_words_reach_the_screen_without_translation() -> None:
    assert said_plainly() == []


def test_such_words_are_found() -> None:
    assert _is_spoken("Save now") and _is_spoken("Save") and not _is_spoken("title") and not _is_spoken("00:00")
