"""Finds settings that change nothing: a person who sets one and sees no effect was lied to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import brova_desktop
from brova_desktop.settings.schema import DECLARED, SECTIONS

PACKAGE = Path(brova_desktop.__file__).parent
READERS = [path for path in sorted(PACKAGE.rglob("*.py")) if PACKAGE / "settings" not in path.parents]
"""Every module but those that declare and keep settings."""


def keys_read(source: str) -> set[str]:
    """The settings that a module reads: `….section.name`, `get("section.name")`, a section held under another name,
    and `asdict(….section)`, which reads all of it."""
    tree = ast.parse(source)
    found = set(_anywhere(tree))
    for scope in ast.walk(tree):
        if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
            found |= set(_under_another_name(scope))
    return found & set(DECLARED)


def _anywhere(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            yield f"{node.value.attr}.{node.attr}"
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for given in node.args:
                if name == "get" and isinstance(given, ast.Constant):
                    yield str(given.value)
                if name == "asdict" and isinstance(given, ast.Attribute):
                    yield from (key for key, one in DECLARED.items() if one.section == given.attr)


def _under_another_name(scope: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    sections = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for name, value in _pairs(node):
                if isinstance(value, ast.Attribute) and value.attr in SECTIONS:
                    sections[name] = value.attr
    for one in (*scope.args.args, *scope.args.kwonlyargs):
        kind = one.annotation
        name = kind.attr if isinstance(kind, ast.Attribute) else getattr(kind, "id", "")
        if name.lower() in SECTIONS:
            sections[one.arg] = name.lower()
    for node in ast.walk(scope):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in sections:
            yield f"{sections[node.value.id]}.{node.attr}"


def _pairs(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    for target in node.targets:
        several = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        targets = target.elts if several and isinstance(target, ast.Tuple) else [target]
        values = node.value.elts if several and isinstance(node.value, ast.Tuple) else [node.value]
        yield from ((one.id, value) for one, value in zip(targets, values, strict=False) if isinstance(one, ast.Name))


def test_every_setting_is_read_somewhere() -> None:
    read = set[str]().union(*(keys_read(path.read_text(encoding="utf-8")) for path in READERS))
    assert sorted(set(DECLARED) - read) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("store.current.media.proxies", {"media.proxies"}),
        ("settings.get('media.proxies')", {"media.proxies"}),
        ("def f(s):\n kept = s.backups\n return kept.folder, s.other", {"backups.folder"}),
        ("def f(s):\n look, word = s.appearance, s.general\n return look.theme", {"appearance.theme"}),
        ("def f(chosen: Backups):\n return chosen.keep_daily", {"backups.keep_daily"}),
        ("asdict(s.services)", {"services.youtube", "services.tiktok"}),
        ("x = 'media.proxies'\nmedia.nothing", set()),
    ],
)
def test_the_search_sees_how_settings_are_read(source: str, found: set[str]) -> None:
    assert keys_read(source) == found
