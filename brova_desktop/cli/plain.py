"""Values of the product as plain JSON values, and text that is safe to show in a terminal."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import PurePath

from brova_desktop.domain.words import Words

_KEPT_CONTROLS = "\n\t"
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(value: object) -> object:
    """The value as dicts, lists, strings, numbers, booleans and None.

    Paths and sentences become strings, enum members their value, instants ISO 8601, exact fractions floats,
    dataclasses and objects with `model_dump` (pydantic) mappings. Raises TypeError for anything else.
    """
    if isinstance(value, Enum):  # before the plain types: an IntEnum or StrEnum is both
        return plain(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Words | PurePath):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | AbstractSet):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return plain(dump(mode="json"))
    raise TypeError(f"{type(value).__name__} has no JSON form")


def json_line(document: object) -> str:
    """One JSON document on one line; escapes everything outside ASCII only when UTF-8 cannot carry it."""
    text = json.dumps(plain(document), ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # a file name that is not valid UTF-8 arrives as lone surrogates
        return json.dumps(plain(document), ensure_ascii=True)
    return text


def harmless(text: str) -> str:
    """Text without terminal control sequences and direction overrides; they are shown as escapes instead."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        f"\\u{ord(sign):04x}"
        if sign in _BIDI_CONTROLS
        or (unicodedata.category(sign) in ("Cc", "Cs") and sign not in _KEPT_CONTROLS)
        else sign
        for sign in text
    )
