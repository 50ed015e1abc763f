"""What the project stands on is locked, explained and credited."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.architecture.tree import ROOT

LICENCES = ROOT / "resources" / "licences"


@cache
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def wanted() -> list[Requirement]:
    groups = project()["dependency-groups"].values()
    lines = [*project()["project"]["dependencies"], *(line for group in groups for line in group)]
    return [Requirement(line) for line in lines]


@cache
def locked() -> tuple[Requirement, ...]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return tuple(Requirement(line.rstrip(" \\")) for line in lines if re.match("[a-z0-9]", line))


def locked_versions(name: str) -> set[str]:
    same = (one for one in locked() if canonicalize_name(one.name) == canonicalize_name(name))
    return {next(iter(one.specifier)).version for one in same}


@cache
def full_lock() -> list[dict[str, Any]]:
    packages: list[dict[str, Any]] = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    return packages


@pytest.mark.parametrize("requirement", wanted(), ids=lambda one: one.name)
def test_the_lock_holds_what_the_project_asks_for(requirement: Requirement) -> None:
    versions = locked_versions(requirement.name)
    assert versions, "not locked"
    assert all(requirement.specifier.contains(Version(version)) for version in versions)


def test_both_locks_say_the_same() -> None:
    in_full = {(one["name"], one["version"]) for one in full_lock() if "registry" in one["source"]}
    in_pip = {(canonicalize_name(one.name), version) for one in locked() for version in locked_versions(one.name)}
    assert in_full == in_pip


def test_the_full_lock_was_made_from_this_project_file() -> None:
    own = next(one for one in full_lock() if one["name"] == "brova-desktop")
    asked = [*own["metadata"]["requires-dist"], *own["metadata"]["requires-dev"]["dev"]]
    assert {(one["name"], one.get("specifier", "")) for one in asked} == {
        (canonicalize_name(one.name), _as_written(one)) for one in wanted()
    }


def _as_written(requirement: Requirement) -> str:
    """The specifier in the order of the project file, as the lock repeats it."""
    order = [">=", "<"]
    return ",".join(str(one) for one in sorted(requirement.specifier, key=lambda one: order.index(one.operator)))


def test_the_lock_names_no_index_and_no_folder() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"^(-|--)\S+|://|file:", text.replace("    --hash=sha256:", ""), re.MULTILINE)
    assert {one["source"].get("registry", "https://pypi.org/simple") for one in full_lock()} == {"https://pypi.org/simple"}


def test_every_locked_package_has_a_wheel() -> None:
    """The set-up takes wheels only: no compiler is needed, and no foreign build script runs."""
    assert [one["name"] for one in full_lock() if "registry" in one["source"] and not one.get("wheels")] == []


def test_every_locked_file_has_a_hash() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", text.split("\n\n")[-1])
    assert [block.split("==")[0] for block in blocks if "==" in block and "--hash=sha256:" not in block] == []


def test_the_readme_says_why_for_every_dependency() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [re.sub(r"`", "", line).split("|") for line in readme.splitlines() if line.startswith("| ")]
    explained = {name.strip() for row in rows if len(row) == 6 for name in row[1].split(",")}
    assert {one.name for one in wanted()} <= explained


def test_the_notices_credit_every_locked_package() -> None:
    page = (LICENCES / "THIRD-PARTY.md").read_text(encoding="utf-8")
    credited = {
        (cells[1].strip(), version.strip())
        for line in page.splitlines()
        if len(cells := line.split("|")) == 7
        for version in cells[2].split(",")
    }
    missing = {(canonicalize_name(one.name), version) for one in locked() for version in locked_versions(one.name)}
    assert missing - credited == set(), "run installer/notices.py"


def test_every_text_the_notices_link_to_is_there() -> None:
    page = (LICENCES / "THIRD-PARTY.md").read_text(encoding="utf-8")
    links = set(re.findall(r"\]\(([^)]+)\)", page))
    assert links
    assert [link for link in links if not (LICENCES / link).is_file()] == []


def test_what_is_bundled_carries_its_licence() -> None:
    """Whoever puts foreign files below `resources` puts their licence text beside them or above them."""
    foreign = {".ttf", ".otf", ".woff", ".woff2", ".onnx", ".cube", ".wav", ".mp3", ".flac"}
    resources = ROOT / "resources"
    bare = []
    for path in resources.rglob("*"):
        if path.suffix.lower() in foreign:
            folders = [folder for folder in path.parents if resources in folder.parents]
            if not any([*folder.glob("*LICEN*"), *folder.glob("*OFL*")] for folder in folders):
                bare.append(path.relative_to(ROOT).as_posix())
    assert bare == []


def test_the_licence_is_the_gpl() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 3, 29 June 2007" in text
    assert project()["project"]["license"] == "GPL-3.0-or-later"


def test_the_version_has_one_home() -> None:
    import brova_desktop

    assert project()["project"]["dynamic"] == ["version"]
    assert Version(brova_desktop.__version__)


def test_every_bundled_font_is_credited_and_has_its_licence_beside_it() -> None:
    table = json.loads((ROOT / "resources" / "fonts" / "fonts.json").read_text(encoding="utf-8"))
    credits_page = (ROOT / "resources" / "licences" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    for family in table["families"]:
        assert (ROOT / "resources" / "fonts" / family["folder"] / "LICENSE").is_file(), family["family"]
        assert f"| {family['family']} |" in credits_page and family["licence"] in credits_page
    folders = {path.parent.name for path in (ROOT / "resources" / "fonts").rglob("*.ttf")}
    assert folders == {family["folder"] for family in table["families"]}
