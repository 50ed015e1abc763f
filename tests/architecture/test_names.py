"""Names say a thing or an act; packages introduce themselves."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.architecture.tree import ROOT, committed_files, parsed, python_files, short

LOADED_BY_PATH = ROOT / "brova_desktop" / "storage" / "upgrades" / "versions"
"""Alembic reads its upgrades from the folder, file by file; they are never imported."""

EMPTY_WORDS = {"util", "utils", "helper", "helpers", "common", "base", "core", "manager", "handler", "misc"}
DOCSTRING_LINES = 10

# What must not stand in a public tree: somebody's folders, keys and tools. Split so that this file passes itself.
OTHERS_BUSINESS = {
    "a folder of one machine": re.compile(r"(?<![\w.$}])/(?:work|root|home/\w+|Users/\w+)/(?=\w)"),
    "an assistant": re.compile(r"\b(?:Cla" + r"ude|Chat" + r"GPT|Cop" + r"ilot)\b"),
    "a private key": re.compile(r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}"),
    "an access token": re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|xox[abp]-[0-9A-Za-z-]{20,})"),
}
NOT_WRITTEN_BY_US = ("uv.lock", "requirements.lock", "LICENSE", "resources/licences/")
TEXT = {".py", ".md", ".toml", ".sh", ".cmd", ".spec", ".json", ".txt", ".cfg", ".yml", ".yaml", ""}


def last_word(name: str) -> str:
    """`FrameCacheManager` and `frame_cache_manager` both end in "manager"."""
    return re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)[-1].lower() if re.search("[A-Za-z]", name) else name


def inherits_the_word(node: ast.ClassDef) -> bool:
    """Whether a library's class already carries the word (logging.Handler, DeclarativeBase)."""
    return any(last_word(ast.unparse(parent)) == last_word(node.name) for parent in node.bases)


def test_no_module_or_package_has_a_name_that_says_nothing() -> None:
    names = {part for path in committed_files() if path.suffix in {".py", ".sh", ".cmd"}
             for part in path.relative_to(ROOT).with_suffix("").parts}
    assert {name for name in names if last_word(name) in EMPTY_WORDS} == set()


def test_no_class_has_a_name_that_says_nothing() -> None:
    empty = {
        f"{short(path)}:{node.name}"
        for path in python_files("brova_desktop", "installer", "tests")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and last_word(node.name) in EMPTY_WORDS and not inherits_the_word(node)
    }
    assert empty == set()


def test_every_package_introduces_itself_in_ten_lines_and_holds_no_code() -> None:
    for path in python_files("brova_desktop"):
        if path.name != "__init__.py":
            continue
        tree = parsed(path)
        docstring = ast.get_docstring(tree)
        assert docstring, f"{short(path)} says nothing about its package"
        assert len(docstring.splitlines()) <= DOCSTRING_LINES, f"{short(path)} says too much"
        assert all(is_reexport(node) for node in tree.body[1:]), f"{short(path)} holds code"


def is_reexport(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return all(isinstance(target, ast.Name) and target.id in {"__all__", "__version__"} for target in node.targets)
    return isinstance(node, (ast.Import, ast.ImportFrom))


def test_every_folder_of_the_product_is_a_package() -> None:
    folders = {path.parent for path in python_files("brova_desktop")} - {LOADED_BY_PATH}
    assert {short(folder) for folder in folders if not (folder / "__init__.py").exists()} == set()


def test_every_module_says_what_it_is_for() -> None:
    silent = [short(path) for path in python_files("brova_desktop", "installer") if not ast.get_docstring(parsed(path))]
    assert silent == []


def written_by_us(path: Path) -> bool:
    return path.suffix in TEXT and not short(path).startswith(NOT_WRITTEN_BY_US)


def test_the_tree_speaks_of_itself_alone() -> None:
    found = []
    for path in filter(written_by_us, committed_files()):
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{short(path)}: {what}" for what, pattern in OTHERS_BUSINESS.items() if pattern.search(text)]
    assert found == []
