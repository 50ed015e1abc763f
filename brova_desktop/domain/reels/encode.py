"""From the document's values to plain JSON values, and back in with fields that this version does not know.

Every field is written, defaults too, so that a later change of a default never changes an old document; only a
None that is the default is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.reels.curves import Curve, still
from brova_desktop.domain.ticks import FRAME_RATES, FrameRate

_RATE_NAMES = {rate: name for name, rate in FRAME_RATES.items()}


def encoded(value: Any) -> Any:
    """A document value as JSON: ticks and numbers as they are, "3/2", "#rrggbb", enums by value."""
    if value is None or (isinstance(value, (bool, int, str)) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Fraction, Colour)):
        return str(value)
    if isinstance(value, FrameRate):
        return _RATE_NAMES[value]
    if isinstance(value, Curve):
        only = value.keys[0]
        return only.value if value == still(only.value) else encoded(value.keys)
    if isinstance(value, (tuple, list)):
        return [encoded(part) for part in value]
    if isinstance(value, Mapping):
        return {key: encoded(part) for key, part in value.items()}
    return encoded_fields(value)


def encoded_fields(value: Any, *leave_out: str) -> dict[str, Any]:
    """The fields of a dataclass as JSON, with its `extra` put back where it was found."""
    assert is_dataclass(value)
    found: dict[str, Any] = {}
    kind: Any = type(value)
    for field in _fields(kind):
        part = getattr(value, field.name)
        if (
            field.name != "extra"
            and field.name not in leave_out
            and not (part is None and field.default is None)
        ):
            found[field.name] = encoded(part)
    extra = getattr(value, "extra", None)
    if extra:
        with_unknown(found, extra)
    return found


@cache
def _fields(kind: Any) -> tuple[Field[Any], ...]:
    return fields(kind)


def with_unknown(known: Any, unknown: Any) -> None:
    """Put unknown fields back into a JSON tree, in place.

    `unknown` mirrors the tree: a map of fields, or for a list ``{"count": n, "items": {"2": ...}}``. What belonged
    to a part that is gone, or to a list that has another length now, is dropped with it.
    """
    if isinstance(known, list):
        items = unknown.get("items") if isinstance(unknown, Mapping) else None
        if isinstance(items, Mapping) and unknown.get("count") == len(known):
            for index, part in items.items():
                with_unknown(known[int(index)], part)
    elif isinstance(known, dict) and isinstance(unknown, Mapping):
        for name, part in unknown.items():
            if name not in known:
                known[name] = part
            else:
                with_unknown(known[name], part)
