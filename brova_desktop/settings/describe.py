"""Settings as others see them: rows to list and search, and a JSON Schema."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

from brova_desktop.domain.words import Words
from brova_desktop.settings.declare import Declared
from brova_desktop.settings.schema import DECLARED, SECTIONS
from brova_desktop.settings.store import Origin, SettingsStore
from brova_desktop.settings.upgrades import VERSION

_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


@dataclass(frozen=True, slots=True)
class Row:
    """One setting with its value in force."""

    key: str
    value: Any
    default: Any
    origin: Origin
    title: Words
    help: Words
    choices: tuple[str, ...]
    low: float | None
    high: float | None
    unit: str
    variable: str


def rows(store: SettingsStore, search: str = "") -> list[Row]:
    """Settings whose key, title, help or choices hold every word of the search; all of them for an empty one."""
    wanted = _folded(search).split()
    return [_row(store, one) for one in DECLARED.values() if all(word in _words(one) for word in wanted)]


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the settings file; unknown names are allowed, as the app keeps them."""
    sections = {
        section: {
            "type": "object",
            "description": (kind.__doc__ or "").strip(),
            "properties": {one.name: _schema(one) for one in DECLARED.values() if one.section == section},
        }
        for section, kind in SECTIONS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Brova Desktop settings",
        "type": "object",
        "properties": {"version": {"type": "integer", "minimum": 1, "maximum": VERSION}, **sections},
    }


def _row(store: SettingsStore, one: Declared) -> Row:
    limits = one.limits
    return Row(
        one.key, store.get(one.key), one.default, store.origin(one.key), limits.title, limits.help, limits.choices,
        limits.low, limits.high, limits.unit, one.variable,
    )  # fmt: skip


def _schema(one: Declared) -> dict[str, Any]:
    kind: str | list[str] = _TYPES[one.kind]
    described: dict[str, Any] = {
        "type": [str(kind), "null"] if one.optional else kind,
        "title": str(one.limits.title),
        "description": str(one.limits.help),
        "default": one.default,
    }
    if one.limits.choices:
        described["enum"] = list(one.limits.choices)
    if one.limits.low is not None:
        described["minimum"] = one.limits.low
    if one.limits.high is not None:
        described["maximum"] = one.limits.high
    return described


def _words(one: Declared) -> str:
    parts = (
        one.key.replace(".", " ").replace("_", " "),
        one.key,
        str(one.limits.title),
        str(one.limits.help),
    )
    return _folded(" ".join([*parts, *one.limits.choices]))


def _folded(text: str) -> str:
    """Without case and accents, so that a search needs neither."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
